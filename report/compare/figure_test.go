package compare

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// A revised plan has a rate of its own beside whatever the plan of record
// says, where the figures compare and bounds leave it no doubt.
func TestRevised(t *testing.T) {
	for _, c := range []struct {
		name, planned, revised, actual string // "none": no plan of record
		set                            func(plan, result *submission.Line)
		want                           string // rate against the plan, against the revised one, verdict
	}{
		{"both", "10", "8", "8", nil, "0.8 1 partly_met"},
		{"a plan without a number", "", "8", "4", nil, "– 0.5 done"},
		{"no plan known", "none", "8", "4", nil, "– 0.5 plan_unknown"},
		{"no actual", "10", "8", "", nil, "– – not_reported"},
		{"in k€ and €", "10 k€", "9000 €", "8 k€", nil, "0.8 0.888889 partly_met"},
		{"in another unit", "10 k€", "9 visites", "8 k€", nil, "0.8 – partly_met"},
		{"a fall", "10", "9", "8", func(p, _ *submission.Line) { p.Direction = cell.Baisse }, "– – exceeded"},
		{"a bound the other way", "5", "≤ 10", "8", nil, "1.6 – exceeded"},
		{"an actual that leaves it open", "5", "10", "≥ 8", nil, "1.6 – exceeded"},
		{"an actual that does not", "5", "6", "≥ 8", nil, "1.6 1.333333 exceeded"},
		{"units that differ", "10", "8", "4", func(p, r *submission.Line) { p.Unit.Value, r.Unit.Value = "visites", "heures" }, "– – not_comparable"},
		{"stated in the plan", "10", "", "4", func(p, _ *submission.Line) { p.Revised = val(t, "8") }, "0.4 0.5 missed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, result := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A")
			result.Revised, result.Actual = val(t, c.revised), val(t, c.actual)
			in := Input{Lines: []submission.Line{result}}
			if c.planned != "none" {
				plan.Planned = val(t, c.planned)
				if c.set != nil {
					c.set(&plan, &result)
				}
				in.Lines = []submission.Line{plan, result}
			}
			l := only(t, Compare(in, 2024, Options{}), "A")
			if got := fmt.Sprintf("%s %s %s", show(l.Attainment()), show(l.RevisedAttainment()), l.Verdict); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// A range gives rates by its lower end, of a fall by its upper one: which it is may
// stand in the other file.
func TestRanges(t *testing.T) {
	rng := func(low, high string, baisse bool) cell.Value {
		a, b := val(t, "≥ "+low), val(t, "≤ "+high)
		if baisse {
			return b.With(cell.Around{Other: &a.Number, Written: low + "–" + high})
		}
		return a.With(cell.Around{Other: &b.Number, Written: low + "–" + high})
	}
	const up, down = cell.Hausse, cell.Baisse
	for _, c := range []struct {
		name            string
		planned, actual cell.Value
		planDir, resDir cell.Direction
		want            string
	}{
		{"upward", val(t, "5"), rng("6", "8", false), up, cell.NoDirection, "5 ≥6 exceeded"},
		{"the plan says baisse", val(t, "10"), rng("5", "6", false), down, cell.NoDirection, "10 ≤6 exceeded [range-read 6]"},
		{"the results say baisse", rng("10", "12", false), val(t, "11"), cell.NoDirection, down, "≤12 11 met [range-read 12]"},
		{"both say so", rng("10", "12", true), rng("8", "9", true), down, down, "≤12 ≤9 exceeded"},
		{"the plan's hausse stands", val(t, "5"), rng("6", "8", true), up, down, "5 ≥6 exceeded [range-read 6]"},
		{"of a plan that is a ceiling", val(t, "≤ 20"), rng("15", "16", false), cell.NoDirection, cell.NoDirection, "≤20 ≤16 exceeded [range-read 16]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, result := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A")
			plan.Planned, plan.Direction, result.Actual, result.Direction = c.planned, c.planDir, c.actual, c.resDir
			place(&plan)
			place(&result)
			compared := Compare(Input{Lines: []submission.Line{plan, result}}, 2024, Options{})
			l := only(t, compared, "A")
			got := fmt.Sprintf("%s%s %s%s %s", l.Planned.Qualifier(), l.Planned.Number(), l.Actual.Qualifier(), l.Actual.Number(), l.Verdict)
			for _, p := range compared.Problems {
				if p.Slug == source.RangeRead {
					got += " [range-read " + p.Args.Get("bound") + "]"
				}
			}
			if got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// The year before is compared by the units of the two actuals, each of which
// is its own plan's where it is blank.
func TestPrevious(t *testing.T) {
	for _, c := range []struct {
		name                    string
		beforePlan, before, now string // units; "none": no such row
		beforeActual, actual    string
		want                    string // previous actual, change
	}{
		{"one unit", "none", "visites", "visite", "5", "9", "5 0.8"},
		{"another", "none", "visites", "ateliers", "5", "9", "5 –"},
		{"at another scale", "none", "k€", "€", "5", "9000", "5000 0.8"},
		{"none stated", "none", "", "ateliers", "5", "9", "5 0.8"},
		{"its plan's", "visites", "", "ateliers", "5", "9", "5 –"},
		{"its plan's lends no k€", "k€", "", "€", "5", "9000", "5 –"},
		{"its title says so", "k€", "", "€", "5", "9000", "5000 0.8"},
		{"nothing before", "none", "none", "visites", "", "9", "0 –"},
		{"nothing to grow from", "none", "visites", "visites", "0", "9", "0 –"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, before, now := row("a.csv", 2, 2023, cell.Programme, "A"), row("a.csv", 3, 2023, cell.Results, "A"), row("b.csv", 2, 2024, cell.Results, "A")
			if strings.HasPrefix(c.name, "its title") {
				before.Title.Value = "Budget en k€"
			}
			plan.Planned, before.Actual, now.Actual = val(t, "5"), val(t, c.beforeActual), val(t, c.actual)
			plan.Unit.Value, before.Unit.Value, now.Unit.Value = c.beforePlan, c.before, c.now
			in := Input{Lines: []submission.Line{now}}
			if c.before != "none" {
				in.Lines = append(in.Lines, before)
			}
			if c.beforePlan != "none" {
				in.Lines = append(in.Lines, plan)
			}
			l := only(t, Compare(in, 2024, Options{}), "A")
			if got := fmt.Sprintf("%s %s", l.Previous.Number(), show(l.Change())); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
			if before.Unit.Value != c.before {
				t.Errorf("the row of the year before was given the unit %q", before.Unit.Value)
			}
		})
	}
}

// Money is euros whatever the line counts, and at whatever scale.
func TestBudgetsInEuros(t *testing.T) {
	plan, one, two := row("p.csv", 2, 2024, cell.Programme, "A"), row("r.csv", 2, 2024, cell.Results, "A"), row("s.csv", 2, 2024, cell.Results, "A")
	for _, l := range []*submission.Line{&plan, &one, &two} {
		l.Unit.Value = "k€"
	}
	plan.BudgetPlanned, one.BudgetActual, two.BudgetActual = val(t, "12500 €"), val(t, "10000 €"), val(t, "10000 €")
	l := only(t, Compare(Input{Lines: []submission.Line{plan, one, two}}, 2024, Options{}), "A")
	if got := fmt.Sprintf("%s %s %s %s", l.BudgetPlanned.Number(), l.BudgetActual.Number(), l.BudgetVariance().Number(), show(l.BudgetVarianceRate())); got != "12500 10000 -2500 -0.2" {
		t.Errorf("got %s", got)
	}
}

// The marks of next year's plan are at its scale.
func TestMarksAtScale(t *testing.T) {
	in := Input{}
	for year, unit := range map[int]string{2023: "M€", 2024: "k€", 2025: "€"} {
		plan, done := row("a.csv", 2, year, cell.Programme, "A"), row("a.csv", 3, year, cell.Results, "A")
		plan.Unit.Value, plan.Planned, done.Actual = unit, val(t, "8"), val(t, "5 "+unit)
		in.Lines = append(in.Lines, plan)
		if year < 2025 {
			in.Lines = append(in.Lines, done)
		}
	}
	next := Compare(in, 2024, Options{}).NextPlan
	if len(next) != 1 {
		t.Fatalf("%d lines planned, want 1", len(next))
	}
	if got := fmt.Sprint(next[0].Actual.Number(), next[0].Previous.Number()); got != "5000 5000000" {
		t.Errorf("marks %s, want 5000 and 5000000", got)
	}
}

// A mark beside next year's plan is in its own year's unit: a percentage that is
// planned, or an amount, lends its unit to no number of another year.
func TestMarksLendNothing(t *testing.T) {
	for _, c := range []struct{ was, now, next, want string }{
		{"7", "12 k€", "10 %", "7 | 12 k€"},
		{"7", "7", "10 %", "7 | 7"},
		{"7", "72 %", "75 %", "7 % | 72 %"},
		{"9000", "9000", "10 k€", "9000 | 9000"},
		{"7", "8", "9 ateliers", "7 ateliers | 8 ateliers"},
	} {
		in := Input{Lines: []submission.Line{
			stated(t, "a.csv", 2, 2023, cell.Results, "A|||Fonds", c.was),
			stated(t, "b.csv", 2, 2024, cell.Results, "A|||Fonds", c.now),
			stated(t, "b.csv", 3, 2025, cell.Programme, "A|||Fonds", c.next),
		}}
		n := Compare(in, 2024, Options{}).NextPlan[0]
		got := strings.TrimSpace(fmt.Sprint(n.Previous.Number(), " ", n.Previous.Unit())) + " | " + strings.TrimSpace(fmt.Sprint(n.Actual.Number(), " ", n.Actual.Unit()))
		if got != c.want {
			t.Errorf("%v: %s, want %s", c, got, c.want)
		}
	}
}

// A revised plan or a baseline in another unit than the plan is told, as the line has
// one unit.
func TestOtherUnitsBesideThePlan(t *testing.T) {
	for _, c := range []struct{ revised, baseline, want string }{
		{"12 k€", "", "units-differ prévu actualisé k€ %"}, {"", "60 personnes", "units-differ valeur initiale personnes %"}, {"75 %", "60", ""},
	} {
		p := stated(t, "p.csv", 2, 2024, cell.Programme, "A|||Fonds", "70 %")
		r := stated(t, "r.csv", 2, 2024, cell.Results, "A|||Fonds", "72 %")
		p = *p.Copy()
		r = *r.Copy()
		p.Baseline, r.Revised = val(t, c.baseline), val(t, c.revised)
		var got []string
		for _, q := range Compare(Input{Lines: []submission.Line{p, r}}, 2024, Options{}).Problems {
			got = append(got, strings.Join([]string{string(q.Slug), q.Args.Get("field"), q.Args.Get("found"), q.Args.Get("expected")}, " "))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%v: %s", c, s)
		}
	}
}

// Where plan and actual are in two units, N−1 is shown in the actual's, at its
// scale.
func TestPreviousInTheActualsUnit(t *testing.T) {
	in := Input{Lines: []submission.Line{
		stated(t, "p.csv", 2, 2024, cell.Programme, "A|||Fonds", "8 visites"),
		stated(t, "r.csv", 2, 2024, cell.Results, "A|||Fonds", "12 k€"),
		stated(t, "b.csv", 2, 2023, cell.Results, "A|||Fonds", "9000 €"),
	}}
	l := only(t, Compare(in, 2024, Options{}), "A")
	if got := fmt.Sprint(l.Verdict, " ", l.Previous.Number(), " ", l.Previous.Unit(), " ", show(l.Change())); got != "not_comparable 9 k€ 0.333333" {
		t.Error(got)
	}
}

// No figure is no number, no text and no place; a text that is no number is kept
// with its place.
func TestNoFigure(t *testing.T) {
	var none Figure
	if none.Present() || none.Stated() != nil || none.Written() != "" || none.Unit() != "" || len(none.Sources()) > 0 || !none.Place().IsZero() || none.Other() != nil {
		t.Error("no figure says something")
	}
	l := worked(t, "12", "1 par mois", "", false)
	if l.Planned.Stated() == nil || l.Planned.Stated().String() != "12" || l.Actual.Present() || l.Actual.Written() != "1 par mois" || l.Actual.Place().IsZero() {
		t.Errorf("planned %v, actual %q at %s", l.Planned.Stated(), l.Actual.Written(), l.Actual.Place())
	}
}

// Progress needs all three of its figures.
func TestProgressAbsent(t *testing.T) {
	value := val(t, "10")
	some := Figure{value: &value}
	for _, f := range [][3]Figure{{{}, some, some}, {some, {}, some}, {some, some, {}}} {
		if progress(f[0], f[1], f[2], cell.Hausse).Present() {
			t.Errorf("progress of %v", f)
		}
	}
}

// A blank cell is none of the places of a disputed figure.
func TestDisputedPlaces(t *testing.T) {
	a, b := row("a.csv", 2, 2024, cell.Results, "A"), row("b.csv", 2, 2024, cell.Results, "A")
	a.Actual = val(t, "9")
	place(&a)
	b.Actual.Pos = b.Pos.At(2, 12)
	if l := only(t, Compare(Input{Lines: []submission.Line{a, b}}, 2024, Options{}), "A"); l.Verdict != verdict.Disputed || len(l.Actual.Sources()) != 1 {
		t.Errorf("%s, from %v", l.Verdict, l.Actual.Sources())
	}
}
