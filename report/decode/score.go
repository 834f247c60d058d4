package decode

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// score reports a cell that holds a mark (15/20) and not a count of done against planned: the
// other figure of the line is a mark on the same scale, or the title, unit or indicator speaks
// of marks and the plan is not the scale itself.
func (lr *lineReader) score(t *table, g *column.Group, l *submission.Line, c source.Cell) bool {
	own, ok := quantity.Score(c.Raw)
	if !ok {
		return false
	}
	planned := t.at(g, field.LinePlanned)
	for _, other := range [...]source.Cell{planned, t.at(g, field.LineActual)} {
		if o, ok := quantity.Score(other.Raw); ok && other.Pos != c.Pos && o.Unit == own.Unit {
			return true
		}
	}
	if planned.Pos != c.Pos && strings.TrimSpace(planned.Raw) == strings.TrimPrefix(own.Unit, "/") {
		return false
	}
	texts := []string{l.Title.Value, l.Unit.Value, cell.TextOf(t.at(g, field.LineIndicator)).Value}
	return slices.ContainsFunc(texts, func(text string) bool { return cell.SaysScore(text, own.Unit) })
}
