package heading

import (
	"bilan/report/column"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// loneNumber settles « Action | Nombre | Observations »: what the numbers are, the title of
// the table or the name of its sheet says. The columns stay as they are where nothing says
// it, where no numbers are below, and in a budget; settled is then false.
func (f *Finder) loneNumber(s *worksheet.Sheet, rows []source.Row, cols []column.Column) (out []column.Column, settled bool) {
	at := column.LoneNumber(cols)
	if at < 0 || s.IsList() || ofBudget(s) {
		return cols, false
	}
	canon := ""
	switch {
	case f.ofProgramme(s):
		canon = "prévu"
	case s.DoneAbove(rows[0].Pos.Row()):
		canon = "réalisé"
	}
	kinds := column.NewKindReader(f.headings.Words, f.names)
	if canon == "" || !kinds.Figures(f.headings.SampleOf(rows[1:]), cols[at].Col) {
		return cols, false
	}
	return column.SettleLoneNumber(cols, at, canon), true
}

// loneNumberHeading reads the columns of the first of rows as a title and a number alone, where
// the sheet has no better row; nil where they are none.
func (f *Finder) loneNumberHeading(s *worksheet.Sheet, rows []source.Row, cols []column.Column) []column.Column {
	if column.LoneNumber(cols) < 0 || f.hasWholeHeading(s) {
		return nil
	}
	if settled, ok := f.loneNumber(s, rows, cols); ok {
		return settled
	}
	return nil
}
