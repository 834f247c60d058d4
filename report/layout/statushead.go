package layout

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// statusHeading reads the first of rows as a title and columns of which each is one
// status, with marks below: such a table has neither Prévu nor Réalisé. It is nil for
// any other row.
func (hf *headFinder) statusHeading(rows []source.Row) []column.Column {
	cols := hf.headings.ColumnsOf(field.Lines, rows[0])
	if !slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == "intitulé" }) {
		return nil
	}
	in := hf.headings.SampleOf(rows[1:])
	statuses, marked := 0, false
	for _, c := range cols {
		if hf.headings.HeadingStatus(c.Written) == cell.NoStatus {
			continue
		}
		marks, others := column.MarksUnder(in, c.Col)
		if others > 0 {
			return nil
		}
		statuses, marked = statuses+1, marked || marks > 0
	}
	if statuses < 2 || !marked {
		return nil
	}
	return cols
}
