package submission

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

// saysDone reports a text that says that what stands below was done.
func saysDone(text string) bool {
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

// hear notes whether a row above a table says that it tells what was done.
func (s *sheetRows) hear(row source.Row) {
	for i := range row.Cells {
		if c := &row.Cells[i]; i < 2 && c.Kind == source.Text && !s.done {
			s.done = saysDone(c.Raw)
		}
	}
}

// settleParts settles the columns of lines that are of years or parts of one.
func (d *decoder) settleParts(kind field.Table, cols []column.Column, below []source.Row, ctx context) {
	if kind != field.Lines {
		return
	}
	results := cmp.Or(d.outside.fileYear, d.voc.Year)
	if ctx.sheetNature != cell.Programme {
		results = cmp.Or(ctx.sheetYear, results)
	}
	if d.facts != nil {
		results = cmp.Or(d.facts.Year, results)
	}
	column.DropLaterYears(cols, results)
	d.headings.SettlePeriods(cols, below, ctx.sheetNature == cell.Programme || ctx.sheetNature == cell.NoNature && ctx.aboveNature == cell.Programme)
}

var doneUnlessPlanned = map[string]bool{"indicateur": true, "activite": true, "indicator": true, "activity": true}

// doneWords say of a title, a sheet or a file that it tells what was done; those of
// doneUnlessPlanned only where none of plannedWords stands beside them.
var (
	plannedWords = map[string]bool{"programme": true, "plan": true, "prevision": true, "previsionnel": true, "prevu": true, "objectif": true, "cible": true, "target": true, "planned": true}
)
