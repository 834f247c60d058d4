package records

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// notesOf are the slugs of every problem that concerns a line, sorted, each once:
// those that qualify it, those of the cells of its rows, and those that are shown
// once for a cluster and year of which it is a line.
func notesOf(r *review.Review, l *compare.Line) []source.Slug {
	notes := slices.Clone(l.Notes)
	switch {
	case l.Verdict == verdict.PlanUnknown:
		notes = append(notes, source.PlanUnknown)
	case l.PlanBasis == compare.BasisRestated && l.Planned.Present():
		notes = append(notes, source.PlanRestatedOnly)
	}
	if l.TypeInferred { // reported once a table
		notes = append(notes, source.TypeInferred)
	}
	notes = append(notes, r.Index.Open(l)...) // reported at the result, of the planned line too
	at := r.Index.RowProblems
	for _, row := range []*submission.Line{l.Plan, l.Result} {
		if row == nil {
			continue
		}
		for _, p := range at[row.Pos.Line()] {
			if concerns(row, p) {
				notes = append(notes, p.Slug)
			}
		}
	}
	slices.Sort(notes)
	return slices.Compact(notes)
}

// concerns reports whether a problem in a row is one of a line of it: another year
// of the row has columns of its own.
func concerns(l *submission.Line, p *source.Problem) bool {
	switch p.Slug {
	case source.PlanUnknown, source.PlanRestatedOnly:
		return false // shown at one line of many
	case source.UnknownMeasure, source.UnknownDirection, source.UnknownYesNo, source.UnknownNature:
		return true
	}
	if p.Pos.Col() == 0 || p.Pos == l.Pos {
		return true
	}
	for f := range field.LineField(field.NumLines) {
		if v := l.Value(f); v != nil && v.Pos == p.Pos {
			return true
		}
		if l.Text(f).Pos == p.Pos {
			return true
		}
	}
	return false
}
