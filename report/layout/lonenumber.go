package layout

import (
	"bilan/report/column"
	"bilan/report/pattern"
	"bilan/report/source"
)

// loneNumber settles « Action | Nombre | Observations »: what the numbers are, the title of
// the table or the name of its sheet says. The columns stay as they are where nothing says
// it, where no numbers are below, and in a budget; settled is then false.
func (hf *headFinder) loneNumber(s *Sheet, rows []source.Row, cols []column.Column) (out []column.Column, settled bool) {
	at := column.LoneNumber(cols)
	if at < 0 || listSheet(hf.headings.Words.Fold(s.Name)) || isBudgetTitle(s.title) || isBudgetTitle(s.Name) {
		return cols, false
	}
	canon := ""
	switch {
	case hf.ofProgramme(s):
		canon = "prévu"
	case s.saysDone(rows[0].Pos.Row()):
		canon = "réalisé"
	}
	kinds := column.NewKindReader(hf.headings.Words, hf.around.names)
	if canon == "" || !kinds.Figures(hf.headings.SampleOf(rows[1:]), cols[at].Col) {
		return cols, false
	}
	return column.SettleLoneNumber(cols, at, canon), true
}

// loneNumberHeading reads the columns of the first of rows as a title and a number alone, where
// the sheet has no better row; nil where they are none.
func (hf *headFinder) loneNumberHeading(s *Sheet, rows []source.Row, cols []column.Column) []column.Column {
	if column.LoneNumber(cols) < 0 || hf.hasWholeHeading(s) {
		return nil
	}
	if settled, ok := hf.loneNumber(s, rows, cols); ok {
		return settled
	}
	return nil
}

// firstSheet is the name that programs give the first sheet of a workbook.
var firstSheet = pattern.Of(`(?i)^(?:feuille?|sheet|tabelle|hoja)[ _]?1$`)

// saysDone reports whether the name of the sheet or a title above a row says that the rows
// below were done. The file's name says it of the one sheet of a CSV file, and of the first
// of a workbook where nobody named it.
func (s *Sheet) saysDone(row int) bool {
	if s.Name == "" || firstSheet.MatchString(s.Name) || SaysDone(s.Name) {
		return s.Done
	}
	for _, rows := range [][]source.Row{s.above, s.Rows} {
		for _, r := range rows {
			if r.Pos.Row() < row && len(r.Cells) == 1 && r.Cells[0].Kind == source.Text && SaysDone(r.Cells[0].Raw) {
				return true
			}
		}
	}
	return false
}
