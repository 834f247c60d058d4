package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// unitSaid is the unit of a row that states none: what its indicator counts, else the one
// in brackets behind its title (« Tonnes évitées (t) »). A heading that has a unit says it
// better.
func (lr *lineReader) unitSaid(t *table, g *column.Group, title cell.Text) cell.Text {
	for _, f := range []field.LineField{field.LinePlanned, field.LineActual} {
		if i := g.Fields[f]; i > 0 && t.Cols[i-1].Unit != "" {
			return cell.Text{}
		}
	}
	c := t.at(g, field.LineIndicator)
	if things, unit := cell.CountedBy(c.String()); c.Kind == source.Text && unit && !cell.BlankText(c) {
		return cell.NewText(things, c.Raw, c.Pos)
	}
	if open := strings.LastIndex(title.Value, " ("); open > 0 && strings.HasSuffix(title.Value, ")") {
		if unit := lr.d.index.UnitIn(title.Value[open+2 : len(title.Value)-1]); unit != "" {
			return cell.NewText(unit, title.Value, title.Pos)
		}
	}
	return cell.Text{}
}
