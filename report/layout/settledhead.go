package layout

import (
	"slices"

	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
)

// settledHeading reads the first of rows as a title and figures that only the cells below or
// the headings beside them show to be planned or done: « Ateliers prévus » beside « Ateliers
// réalisés », « Prévu / Réalisé » over 5/4, « Présents » in a list of what was held. It is nil for
// any other row, and where the sheet has a row with more headings.
func (hf *headFinder) settledHeading(s *Sheet, rows []source.Row) []column.Column {
	if listSheet(hf.headings.Words.Fold(s.Name)) {
		return nil
	}
	cols := hf.headings.ColumnsOf(field.Lines, rows[0])
	settled := slices.Clone(cols)
	hf.headings.SettleWords(settled, hf.headings.SampleOf(rows[1:]), column.NewKindReader(hf.headings.Words, hf.around.names))
	title := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "intitulé" })
	done := slices.ContainsFunc(settled, func(c column.Column) bool { return c.Canon == "réalisé" })
	if !title || !done || hf.hasWholeHeading(s) {
		return nil
	}
	return cols
}
