package compare

import (
	"fmt"
	"testing"

	"bilan/report/cell"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// rated is a line of a plan with its rate, as the comparison makes it.
func rated(t *testing.T, planned, actual string, v verdict.Verdict) *Line {
	t.Helper()
	l := &Line{PlanBasis: BasisRecord, Verdict: v, Measure: cell.Flux, Direction: cell.Hausse}
	for _, f := range []struct {
		to   *Figure
		text string
	}{{&l.Planned, planned}, {&l.Actual, actual}} {
		if f.text != "" {
			v := val(t, f.text)
			v.Pos = source.In("f", "").At(1, 0)
			*f.to = Figure{value: &v}
		}
	}
	l.compares = v != verdict.Disputed && v != verdict.NotComparable
	return l
}

// The mean is of rates held between 0 and 1, over the lines that have one; the
// shares are of planned lines; « partiel » says that planned lines with a target
// are unreported.
func TestSum(t *testing.T) {
	of := func(planned, actual string, v verdict.Verdict) *Line { return rated(t, planned, actual, v) }
	outside := func(v verdict.Verdict) *Line {
		l := of("", "5", v)
		l.PlanBasis = BasisNone
		return l
	}
	conflict, silent := of("", "", verdict.Disputed), of("", "", verdict.Disputed)
	conflict.Actual = Figure{new(cell.Value), &terms{sources: []source.Pos{source.In("b", ""), source.In("c", "")}}}
	conflict.Result = &submission.Line{Outcome: new(submission.Outcome)}
	statuses := of("", "", verdict.Disputed)
	statuses.Result = &submission.Line{Outcome: &submission.Outcome{Status: cell.StatusDone}}
	for _, c := range []struct {
		name  string
		lines []*Line
		want  string // lines, planned, with a target, reported; mean, over how many; partial
	}{
		{"none", nil, "0 0 0 0 – 0"},
		{"beyond the plan counts as the plan", []*Line{of("10", "30", verdict.Exceeded), of("10", "5", verdict.Missed)}, "2 2 2 2 0.75 2"},
		{"a nought counts", []*Line{of("10", "0", verdict.NotDone), of("10", "10", verdict.Met)}, "2 2 2 2 0.5 2"},
		{"thirds", []*Line{of("3", "1", verdict.Missed), of("3", "1", verdict.Missed), of("3", "1", verdict.Missed)}, "3 3 3 3 0.333333 3"},
		{"unreported with a target", []*Line{of("10", "8", verdict.PartlyMet), of("10", "", verdict.NotReported)}, "2 2 2 1 0.8 1 partial"},
		{"unreported without a target", []*Line{of("10", "8", verdict.PartlyMet), of("", "", verdict.NotReported)}, "2 2 1 1 0.8 1"},
		{"a status reports", []*Line{of("10", "", verdict.InProgress), of("10", "", verdict.Postponed), of("10", "", verdict.NotDone)}, "3 3 3 3 – 0"},
		{"no target", []*Line{of("", "5", verdict.Done)}, "1 1 0 1 – 0"},
		{"outside the plan", []*Line{outside(verdict.Unplanned), outside(verdict.PlanUnknown), of("10", "8", verdict.PartlyMet)}, "3 1 1 1 0.8 1"},
		{"not comparable", []*Line{of("10", "≥ 8", verdict.NotComparable)}, "1 1 1 1 – 0"},
		{"a dispute over what was done", []*Line{conflict}, "1 1 0 1 – 0"},
		{"a dispute over the status", []*Line{statuses}, "1 1 0 1 – 0"},
		{"a dispute over a plan of which nothing was reported", []*Line{silent}, "1 1 0 0 – 0"},
		{"a plan of nought has no rate", []*Line{of("0", "0", verdict.Met), of("0", "3", verdict.Exceeded)}, "2 2 2 2 – 0"},
	} {
		a := Sum(c.lines)
		got := fmt.Sprintf("%d %d %d %d %s %d", a.Lines, a.Planned, a.WithTarget, a.Reported, show(a.Mean), a.Rated)
		if a.Partial {
			got += " partial"
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		n := 0
		for _, v := range verdict.All() {
			n += a.Verdicts[v]
		}
		if n != len(c.lines) {
			t.Errorf("%s: %d verdicts for %d lines", c.name, n, len(c.lines))
		}
	}
}

// What may be summed with what: one unit at whatever scale and by whatever
// alias, one type of action, counted over the year.
func TestTotalsOfWhat(t *testing.T) {
	of := func(typ, unit, planned, actual string, set ...func(*Line)) *Line {
		l := rated(t, planned, actual, verdict.Met)
		l.Type, l.Unit, l.ClusterID, l.Theme = &cell.Text{Value: typ}, unit, "c", &cell.Text{Value: "Axe"}
		for _, f := range set {
			f(l)
		}
		return l
	}
	measure := func(m cell.Measure) func(*Line) { return func(l *Line) { l.Measure = m } }
	before := func(value, unit string) func(*Line) {
		v := val(t, value)
		return func(l *Line) { l.Previous, l.PreviousMeasure = Figure{&v, &terms{unit: unit}}, cell.Flux }
	}
	voc := &submission.Vocabulary{Units: []names.Term{{Name: "entreprise", Aliases: []string{"société"}}}}
	for _, c := range []struct {
		name  string
		lines []*Line
		want  string // type, unit, lines: planned, actual, rate; N−1 over how many; what varies
	}{
		{"one type and unit", []*Line{of("Visite", "visites", "4", "2"), of("visites", "Visite", "6", "6")}, "[Visite visites 2: 10 8 0.8 0/0 []]"},
		{"two units", []*Line{of("Visite", "visites", "4", "2"), of("Visite", "heures", "6", "6")}, "[Visite visites 1: 4 2 0.5 0/0 []] [Visite heures 1: 6 6 1 0/0 []]"},
		{"two types", []*Line{of("Visite", "km", "4", "2"), of("Atelier", "km", "6", "6")}, "[Visite km 1: 4 2 0.5 0/0 []] [Atelier km 1: 6 6 1 0/0 []]"},
		{"an alias", []*Line{of("", "entreprises", "4", "2"), of("", "sociétés", "6", "6")}, "[ entreprises 2: 10 8 0.8 0/0 []]"},
		{"amounts at two scales", []*Line{of("", "k€", "4", "2"), of("", "€", "6000", "6000")}, "[ € 2: 10000 8000 0.8 0/0 []]"},
		{"a level, a running total, a percentage", []*Line{of("", "x", "4", "2", measure(cell.Stock)), of("", "x", "4", "2", measure(cell.Cumul)), of("", "%", "4", "2", measure(cell.Taux))}, ""},
		{"units that differ", []*Line{of("", "x / y", "4", "2", func(l *Line) { l.Verdict = verdict.NotComparable })}, ""},
		{"a fall has no part in the rate", []*Line{of("", "x", "4", "2"), of("", "x", "10", "5", func(l *Line) { l.Direction = cell.Baisse })}, "[ x 2: 14 7 0.5 0/0 [direction]]"},
		{"nor has a plan of nought", []*Line{of("", "x", "4", "2"), of("", "x", "0", "5")}, "[ x 2: 4 7 0.5 0/0 []]"},
		{"last year's", []*Line{of("", "k€", "4", "2", before("3", "k€")), of("", "k€", "4", "2", before("500", "€")), of("", "k€", "4", "2", before("7", "visites"))}, "[ € 3: 12000 6000 0.5 3500/2 []]"},
		{"what else differs", []*Line{of("", "x", "4", "≈ 2", func(l *Line) { l.ClusterID = "d" }), of("", "x", "4", "2", func(l *Line) { l.Theme.Value = "Autre" })}, "[ x 2: 8 4 0.5 0/0 [cluster theme qualifier]]"},
	} {
		got := ""
		for i, s := range Index(Input{}, Options{Vocabulary: voc}).Totals(c.lines) {
			if i > 0 {
				got += " "
			}
			got += fmt.Sprintf("[%s %s %d: %s %s %s %s/%d %v]", s.Type, s.Unit, s.Lines, s.Planned.Value, s.Actual.Value, show(s.Rate), s.Previous.Value, s.Previous.Lines, s.Varies)
		}
		if got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
