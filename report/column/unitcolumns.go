package column

import (
	"slices"

	"bilan/report/field"
)

// unitColumns assigns the unit columns of a table of lines that has several: one right behind a
// column of figures is of these figures alone. The line's unit is the first that is not a
// budget's. Any other repeats its heading.
func unitColumns(cols []Column) {
	var units []int
	for i := range cols {
		if cols[i].Canon == "unité" {
			units = append(units, i)
		}
	}
	if len(units) < 2 {
		return
	}
	behind := func(i int, headings ...string) bool {
		return i > 0 && cols[i-1].Col == cols[i].Col-1 && slices.Contains(headings, cols[i-1].Canon)
	}
	of := max(0, slices.IndexFunc(units, func(i int) bool { return !behind(i, amountHeadings[field.Lines]...) }))
	for n, i := range units {
		if n != of && behind(i, FigureHeadings...) {
			cols[i-1].UnitCol = cols[i].Col
			cols[i].Canon, cols[i].Kept = "", true
		}
	}
}
