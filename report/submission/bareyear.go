package submission

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/source"
)

// doneWords say of a title, a sheet or a file that it tells what was done; those of
// doneUnlessPlanned only where none of plannedWords stands beside them.
var (
	doneWords         = map[string]bool{"bilan": true, "realise": true, "realisee": true, "realisation": true, "resultat": true, "results": true, "achieved": true, "achievement": true}
	doneUnlessPlanned = map[string]bool{"indicateur": true, "activite": true, "indicator": true, "activity": true}
	plannedWords      = map[string]bool{"programme": true, "plan": true, "prevision": true, "previsionnel": true, "prevu": true, "objectif": true, "cible": true, "target": true, "planned": true}
)

// saysDone reports a text that says that what stands below was done.
func saysDone(text string) bool {
	if len(text) > 2*maxHeading {
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

// settleBareYears takes years that are headings of their own for what was done in
// them, where the plan of a year stands beside them or what stands above says so
// (R5). It reports whether there were any.
func settleBareYears(cols []column, said bool) bool {
	bare, years := 0, 0
	for _, c := range cols {
		switch {
		case c.bare:
			bare++
		case c.canon == "exercice" && c.year != 0:
			years++
		case c.canon == "prévu" && c.year != 0:
			said = true
		}
	}
	if !said || bare == 0 && years < 2 {
		return false
	}
	for i := range cols {
		if c := &cols[i]; c.bare || years > 1 && c.canon == "exercice" && c.year != 0 {
			c.canon, c.bare = "réalisé", true
		}
	}
	return true
}

// dropLaterYears leaves out bare years that are later than the results of the file,
// which are of a year; 0 where nothing says of which.
func dropLaterYears(cols []column, results int) {
	for i := range cols {
		if c := &cols[i]; c.bare && results != 0 && c.year > results {
			c.canon = ""
		}
	}
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
func (d *decoder) settleParts(kind tableKind, cols []column, below []source.Row, ctx context) {
	if kind != kindLines {
		return
	}
	results := cmp.Or(d.outside.fileYear, d.voc.Year)
	if ctx.sheetNature != cell.Programme {
		results = cmp.Or(ctx.sheetYear, results)
	}
	if d.facts != nil {
		results = cmp.Or(d.facts.Year, results)
	}
	dropLaterYears(cols, results)
	d.settlePeriods(cols, below, ctx.sheetNature == cell.Programme || ctx.sheetNature == cell.NoNature && ctx.aboveNature == cell.Programme)
}
