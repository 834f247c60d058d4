package layout

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
)

var doneWords = map[string]bool{"bilan": true, "realise": true, "realisee": true, "realisation": true, "resultat": true, "results": true, "achieved": true, "achievement": true}

// SaysDone reports a text whose words say that what follows was done: « Bilan 2024 ».
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

// hear notes whether a row above a table says that its figures were done.
func (s *Sheet) hear(row source.Row) {
	for i := range row.Cells {
		if c := &row.Cells[i]; i < 2 && c.Kind == source.Text && !s.Done {
			s.Done = SaysDone(c.Raw)
		}
	}
}

// settleParts settles the columns of lines that are of years or parts of one.
func (f *Finder) settleParts(kind field.Table, cols []column.Column, below []source.Row, ctx Context) {
	if kind != field.Lines {
		return
	}
	results := cmp.Or(f.Years.File, f.Years.Assumed)
	if ctx.SheetNature != cell.Programme {
		results = cmp.Or(ctx.SheetYear, results)
	}
	results = cmp.Or(f.Years.Keys, results)
	column.DropLaterYears(cols, results)
	f.headings.SettlePeriods(cols, below, ctx.SheetNature == cell.Programme || ctx.SheetNature == cell.NoNature && ctx.AboveNature == cell.Programme)
}

var doneUnlessPlanned = map[string]bool{"indicateur": true, "activite": true, "indicator": true, "activity": true}

// doneWords are words of a title, a sheet's or a file's name that say that its figures were
// done; those of doneUnlessPlanned do so only where none of plannedWords is in the same text.
var (
	plannedWords = map[string]bool{"programme": true, "plan": true, "prevision": true, "previsionnel": true, "prevu": true, "objectif": true, "cible": true, "target": true, "planned": true}
)
