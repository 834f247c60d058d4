package layout

import (
	"slices"

	"bilan/report/column"
	"bilan/report/source"
)

// isSettledHeading reports whether the columns of the first of rows are a title and figures that
// only the cells below or the headings beside them show to be planned or done: « Ateliers prévus »
// beside « Ateliers réalisés », « Prévu / Réalisé » over 5/4, « Présents » in a list of what was
// held. It is false where the sheet has a row with more headings.
func (hf *headFinder) isSettledHeading(s *Sheet, rows []source.Row, cols []column.Column) bool {
	if listSheet(hf.headings.Words.Fold(s.Name)) {
		return false
	}
	settled := slices.Clone(cols)
	hf.headings.SettleWords(settled, hf.headings.SampleOf(rows[1:]), column.NewKindReader(hf.headings.Words, hf.around.names))
	title := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "intitulé" })
	done := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "réalisé" })
	return title && done && !hf.hasWholeHeading(s)
}
