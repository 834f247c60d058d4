package decode

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/submission"
)

// details reads, for a year, the texts of a row that only describe its line. Numbers among them
// are read with the line's other numbers.
func (lr *lineReader) details(t *table, g *column.Group, year int) (ds submission.Details) {
	for _, f := range submission.DetailFields() {
		if g.Fields[f] == 0 || field.Line(f).Numeric() {
			continue
		}
		text := cell.TextOrNone(t.at(g, f))
		if field.Line(f).Kind == field.Date {
			text = lr.dateIn(t.at(g, f), year)
		}
		if text.Value != "" || text.Written() != "" {
			ds = append(ds, submission.Detail{Field: f, Text: text})
		}
	}
	return ds
}
