package heading

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// isStatusHeading reports whether the columns of the first of rows are a title and columns of
// which each is one status, with marks below: such a table has neither Prévu nor Réalisé.
func (f *Finder) isStatusHeading(rows []source.Row, cols []column.Column) bool {
	if !slices.ContainsFunc(cols, func(c column.Column) bool { return c.Canon == "intitulé" }) {
		return false
	}
	in := f.headings.SampleOf(rows[1:])
	statuses, marked := 0, false
	for _, c := range cols {
		if f.headings.HeadingStatus(c.Written) == cell.NoStatus {
			continue
		}
		marks, others := column.MarksUnder(in, c.Col)
		if others > 0 {
			return false
		}
		statuses, marked = statuses+1, marked || marks > 0
	}
	return statuses >= 2 && marked
}
