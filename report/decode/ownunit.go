package decode

import (
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
)

// ownUnit is the unit in the column right behind one of figures, in the current row: "" where
// there is no such column, where it is blank, and where it repeats the line's unit.
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
