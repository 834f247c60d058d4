package compare

import (
	"slices"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
)

// What an officer would ask about a line whose figures all stand.
func TestDoubts(t *testing.T) {
	doubts := []source.Slug{source.StatedDiffers, "code-reused", "unit-changed", "tenfold-change", "budget-without-plan"}
	state := func(f cell.Stated, s string) func(p, r, before *submission.Line) {
		return func(_, r, _ *submission.Line) { r.Stated = []cell.StatedFigure{{Figure: f, Value: val(t, s)}} }
	}
	for _, c := range []struct {
		name string
		set  func(plan, result, before *submission.Line)
		want source.Slug // "" for none
	}{
		{"nothing to ask", func(_, _, _ *submission.Line) {}, ""},
		{"a variance", state(cell.StatedVariance, "-3"), ""},
		{"a variance, the other way round", state(cell.StatedVariance, "3"), ""},
		{"a variance that is not", state(cell.StatedVariance, "-4"), source.StatedDiffers},
		{"a rate in points", state(cell.StatedAttainment, "70 %"), ""},
		{"a rate as a fraction", state(cell.StatedAttainment, "0,7"), ""},
		{"a rate that is not", state(cell.StatedAttainment, "75 %"), source.StatedDiffers},
		{"what is left", state(cell.StatedRemaining, "3"), ""},
		{"a change, cut", func(_, r, b *submission.Line) {
			b.Actual = val(t, "9")
			r.Stated = []cell.StatedFigure{{Figure: cell.StatedChange, Value: val(t, "-22 %")}}
		}, ""},
		{"computed with the plan that it restates", func(_, r, _ *submission.Line) {
			r.Planned = val(t, "7")
			r.Stated = []cell.StatedFigure{{Figure: cell.StatedAttainment, Value: val(t, "100 %")}}
		}, ""},
		{"another action under the code", func(_, _, b *submission.Line) { b.Title.Value, b.Theme.Value = "Diagnostics carbone", "Énergie" }, "code-reused"},
		{"a title reworded", func(_, _, b *submission.Line) { b.Title.Value = "Action a du club" }, ""},
		{"another unit", func(p, r, b *submission.Line) {
			p.Unit.Value, r.Unit.Value, b.Unit.Value = "visites", "visites", "heures"
		}, "unit-changed"},
		{"another unit, not reported yet", func(p, r, b *submission.Line) {
			p.Unit.Value, b.Unit.Value, r.Actual = "visites", "heures", cell.Value{}
		}, "unit-changed"},
		{"one unit, not reported yet", func(p, r, b *submission.Line) {
			p.Unit.Value, b.Unit.Value, r.Actual = "visites", "visite", cell.Value{}
		}, ""},
		{"a bare number, not reported yet", func(p, r, _ *submission.Line) { p.Unit.Value, r.Actual = "visites", cell.Value{} }, ""},
		{"ten times is no slip", func(_, _, b *submission.Line) { b.Actual = val(t, "70") }, ""},
		{"more than ten times", func(_, _, b *submission.Line) { b.Actual = val(t, "0,69") }, "tenfold-change"},
		{"less than a tenth", func(_, _, b *submission.Line) { b.Actual = val(t, "71") }, "tenfold-change"},
		{"a taux may jump", func(p, r, b *submission.Line) {
			p.Measure, r.Measure, b.Actual = cell.Taux, cell.Taux, val(t, "0,5")
		}, ""},
		{"spent within the plan", func(p, r, _ *submission.Line) { p.BudgetPlanned, r.BudgetActual = val(t, "5"), val(t, "6") }, ""},
		{"spent where no plan holds money", func(_, r, _ *submission.Line) { r.BudgetActual = val(t, "6") }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, result, before := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A"), row("b.csv", 2, 2023, cell.Results, "A")
			plan.Planned, result.Actual, before.Actual = val(t, "10"), val(t, "7"), val(t, "6")
			c.set(&plan, &result, &before)
			got := Compare(Input{Lines: []submission.Line{plan, result, before}}, 2024, Options{})
			var told source.Slug
			for _, p := range got.Problems {
				if slices.Contains(doubts, p.Slug) {
					told = p.Slug
				}
			}
			if told != c.want {
				t.Errorf("told %q, want %q", told, c.want)
			}
		})
	}
}

// Money spent on a line for which the plan holds none, where it does for
// others.
func TestSpentWithoutPlan(t *testing.T) {
	a, b, r := row("p.csv", 2, 2024, cell.Programme, "A"), row("p.csv", 3, 2024, cell.Programme, "B"), row("r.csv", 2, 2024, cell.Results, "B")
	a.BudgetPlanned, r.BudgetActual = val(t, "5"), val(t, "6")
	got := Compare(Input{Lines: []submission.Line{a, b, r}}, 2024, Options{})
	if l := only(t, got, "B"); !slices.Contains(l.Notes, "budget-without-plan") {
		t.Errorf("notes %v", l.Notes)
	}
}
