package decode

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// unitOfIndicator is the unit of a row that states none: what its indicator
// counts. A heading that has a unit says it better.
func (lr *lineReader) unitOfIndicator(t *table, g *column.Group) cell.Text {
	c := t.at(g, field.LineIndicator)
	things, unit := cell.CountedBy(c.String())
	if c.Kind != source.Text || !unit || cell.BlankText(c) {
		return cell.Text{}
	}
	for _, f := range []field.LineField{field.LinePlanned, field.LineActual} {
		if i := g.Fields[f]; i > 0 && t.Cols[i-1].Unit != "" {
			return cell.Text{}
		}
	}
	return cell.NewText(things, c.Raw, c.Pos)
}
