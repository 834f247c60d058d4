package worksheet

import (
	"strings"

	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// doneWords are words of a title, a sheet's or a file's name that say that its figures were
// done; those of doneUnlessPlanned do so only where none of plannedWords is in the same text.
var (
	doneWords         = map[string]bool{"bilan": true, "realise": true, "realisee": true, "realisation": true, "resultat": true, "results": true, "achieved": true, "achievement": true}
	doneUnlessPlanned = map[string]bool{"indicateur": true, "activite": true, "indicator": true, "activity": true}
	plannedWords      = map[string]bool{"programme": true, "plan": true, "prevision": true, "previsionnel": true, "prevu": true, "objectif": true, "cible": true, "target": true, "planned": true}
)

// SaysDone reports whether the words of a title or a name say that what follows was done: it
// has one of bilan and its like, or indicateur or activité and no word of plans (INTAKE, Several
// years). It is false for "" and for a text too long for a title.
func SaysDone(text string) bool {
	if len(text) > 2*column.MaxHeading {
		return false
	}
	perhaps, planned := false, false
	for word := range strings.FieldsSeq(fold.Singular(text)) {
		if doneWords[word] {
			return true
		}
		perhaps, planned = perhaps || doneUnlessPlanned[word], planned || plannedWords[word]
	}
	return perhaps && !planned
}

// Hear notes whether a row above a table says that its figures were done.
func (s *Sheet) Hear(row source.Row) {
	for i := range row.Cells {
		if c := &row.Cells[i]; i < 2 && c.Kind == source.Text && !s.Done {
			s.Done = SaysDone(c.Raw)
		}
	}
}

// firstSheet is the name that programs give the first sheet of a workbook.
var firstSheet = pattern.Of(`(?i)^(?:feuille?|sheet|tabelle|hoja)[ _]?1$`)

// DoneAbove reports whether the name of the sheet or a title above a row says that the rows
// below were done. The file's name says it of the one sheet of a CSV file, and of the first
// of a workbook where nobody named it.
func (s *Sheet) DoneAbove(row int) bool {
	if s.Name == "" || firstSheet.MatchString(s.Name) || SaysDone(s.Name) {
		return s.Done
	}
	for _, rows := range [][]source.Row{s.Above, s.Rows} {
		for _, r := range rows {
			if r.Pos.Row() < row && len(r.Cells) == 1 && r.Cells[0].Kind == source.Text && SaysDone(r.Cells[0].Raw) {
				return true
			}
		}
	}
	return false
}
