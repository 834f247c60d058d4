package heading

import (
	"slices"

	"bilan/report/column"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// isSettledHeading reports whether the columns of the first of rows are a title and figures that
// only the cells below or the headings beside them show to be planned or done: « Ateliers prévus »
// beside « Ateliers réalisés », « Prévu / Réalisé » over 5/4, « Présents » in a list of what was
// held. It is false where the sheet has a row with more headings.
func (f *Finder) isSettledHeading(s *worksheet.Sheet, rows []source.Row, cols []column.Column) bool {
	if s.IsList() {
		return false
	}
	settled := slices.Clone(cols)
	f.headings.SettleWords(settled, f.headings.SampleOf(rows[1:]), column.NewKindReader(f.headings.Words, f.names))
	title := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "intitulé" })
	done := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "réalisé" })
	return title && done && !f.hasWholeHeading(s)
}
