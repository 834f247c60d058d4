package compare

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/submission"
)

// A line gives each of its fields that the file of lines has.
func TestLineGivesItsFields(t *testing.T) {
	text, figure := &cell.Text{Value: "x"}, Figure{value: &cell.Value{Present: true}}
	l := Line{
		Code: "x", Unit: "x", Theme: text, Type: text, Title: text, Comment: text, StatusText: text, ReasonText: text,
		Measure: cell.Flux, Direction: cell.Hausse, Status: cell.StatusDone, Reason: cell.ReasonOther,
		Planned: figure, Actual: figure, Beneficiaries: figure, BudgetActual: figure,
		Seldom: &Seldom{Baseline: figure, Revised: figure, BudgetPlanned: figure},
	}
	for _, f := range detailTexts {
		l.Details = append(l.Details, submission.Detail{Field: f, Text: *text})
	}
	for _, f := range detailNumbers {
		l.Numbers = append(l.Numbers, Number{f, figure})
	}
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		if number := field.Line(f).Numeric(); l.Figure(f).Present() != number || (l.Words(f) == "") != number {
			t.Errorf("%s: %v, %q", f, l.Figure(f).Present(), l.Words(f))
		}
	}
}
