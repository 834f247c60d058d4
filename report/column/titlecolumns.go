package column

import (
	"slices"

	"bilan/report/field"
)

// Indicator is the canonical heading of a column that says what a line counts,
// beside one of titles.
const Indicator = "indicateur"

// titleColumns decides which of several columns of titles holds the titles of the lines, and
// what the others are: one of indicators, and themes where the table has none, else texts that
// are kept with the line.
func titleColumns(cols []Column) {
	narrowest := -1
	for i := range cols {
		if cols[i].Canon == "intitulé" && cols[i].Rank == field.Sure && (narrowest < 0 || width(cols[i]) < width(cols[narrowest])) {
			narrowest = i
		}
	}
	if narrowest < 0 {
		narrowest = slices.IndexFunc(cols, func(c Column) bool { return c.Canon == "intitulé" })
	}
	if narrowest < 0 {
		return
	}
	themed := slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == "axe" })
	indicated := slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == Indicator })
	for i := range cols {
		c := &cols[i]
		switch {
		case i == narrowest || c.Year != 0 || c.Next != 0:
		case (c.Canon == "" || c.Canon == "intitulé") && field.IsIndicator(field.Key(c.Written)) && !indicated:
			c.Canon, indicated = Indicator, true
		case c.Canon == "intitulé" && width(*c) > width(cols[narrowest]):
			c.Canon, c.Kept, c.wider = "", true, true
			if !themed {
				c.Canon, themed = "axe", true
			}
		}
	}
}

// width is 0 for the narrowest titles, 2 for the widest.
func width(c Column) int { return field.TitleWidth(field.Key(c.Written)) }
