package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
)

// unitColumns tells the unit columns of a table of lines apart where it has several:
// one right behind a column of figures is these figures' own. The line's unit is the
// first that is not a budget's. What stands elsewhere repeats the heading.
func unitColumns(cols []column) {
	var units []int
	for i := range cols {
		if cols[i].canon == "unité" {
			units = append(units, i)
		}
	}
	if len(units) < 2 {
		return
	}
	behind := func(i int, headings ...string) bool {
		return i > 0 && cols[i-1].col == cols[i].col-1 && slices.Contains(headings, cols[i-1].canon)
	}
	of := max(0, slices.IndexFunc(units, func(i int) bool { return !behind(i, amountHeadings[kindLines]...) }))
	for n, i := range units {
		if n != of && behind(i, figureHeadings...) {
			cols[i-1].unitCol = cols[i].col
			cols[i].canon, cols[i].kept = "", true
		}
	}
}

// ownUnit is the unit that the column right behind one of figures gives the row that
// is laid: "" where there is no such column, where it is blank, and where it says the
// line's unit again.
func (t *table) ownUnit(col int, line string) string {
	if col == 0 || t.across[col] == nil {
		return ""
	}
	c := *t.across[col]
	if c.Kind != source.Text || cell.BlankText(c) {
		return ""
	}
	if own := cell.TextOf(c).Value; quantity.UnitOf(own) != quantity.UnitOf(line) {
		return own
	}
	return ""
}
