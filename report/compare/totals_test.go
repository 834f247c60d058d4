package compare

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// totalLine is a line to be summed.
func totalLine(t *testing.T, planned, actual, previous string, basis Basis, v verdict.Verdict) *Line {
	t.Helper()
	fig := func(s string) Figure {
		if s == "" {
			return Figure{}
		}
		v := val(t, s)
		return Figure{value: &v}
	}
	l := blank()
	l.Type, l.Unit, l.Measure, l.Direction = &cell.Text{Value: "Atelier"}, "ateliers", cell.Flux, cell.Hausse
	l.Planned, l.Actual, l.PlanBasis, l.Verdict = fig(planned), fig(actual), basis, v
	if l.Previous = fig(previous); previous != "" {
		l.PreviousMeasure, l.PreviousResult = cell.Flux, &submission.Line{}
	}
	return l
}

// amount is a sum as these tests write it: what is said of it, the value and
// over how many lines.
func amount(a *Amount) string {
	if a == nil || a.Lines == 0 {
		return "–"
	}
	return fmt.Sprintf("%s%s/%d", a.Qualifier, a.Value, a.Lines)
}

// A total's rate and what a chart draws of it rest on the lines that have both
// figures; the other sums stand apart, each with its count. N−1 is over the
// lines that are drawn, and over no others.
func TestTotals(t *testing.T) {
	both, status := totalLine(t, "10", "7", "6", BasisRecord, verdict.Missed), totalLine(t, "16", "", "5", BasisRecord, verdict.InProgress)
	unreported := totalLine(t, "4", "", "9", BasisRecord, verdict.NotReported)
	noTarget, outside := totalLine(t, "", "5", "20", BasisRecord, verdict.Done), totalLine(t, "", "3", "1", BasisNone, verdict.Unplanned)
	stockBefore := totalLine(t, "2", "2", "100", BasisRecord, verdict.Met)
	stockBefore.PreviousMeasure = cell.Stock
	unitBefore := totalLine(t, "2", "2", "100 heures", BasisRecord, verdict.Met)
	for _, c := range []struct {
		name  string
		lines []*Line
		want  string // drawn planned and actual; rate; N−1; unreported, status only, no target, outside
	}{
		{"all", []*Line{both, unreported, status, noTarget, outside}, "10/1 7/1 0.7 N−1 6/1; 4/1 16/1 5/1 3/1"},
		{"unreported alone", []*Line{unreported}, "4/1 – – N−1 9/1; 4/1 – – –"},
		{"unreported and a status", []*Line{unreported, status}, "4/1 – – N−1 9/1; 4/1 16/1 – –"},
		{"a status alone", []*Line{status}, "16/1 – – N−1 5/1; – 16/1 – –"},
		{"no target", []*Line{noTarget, outside}, "– 5/1 – N−1 20/1; – – 5/1 3/1"},
		{"outside", []*Line{outside}, "– 3/1 – N−1 1/1; – – – 3/1"},
		{"a stock the year before", []*Line{both, stockBefore}, "12/2 9/2 0.75 N−1 6/1; – – – –"},
		{"another unit the year before", []*Line{both, unitBefore}, "12/2 9/2 0.75 N−1 6/1; – – – –"},
	} {
		b := Index(Input{}, Options{})
		totals := b.Totals(c.lines)
		if len(totals) != 1 {
			t.Fatalf("%s: %d totals", c.name, len(totals))
		}
		s := totals[0]
		planned, actual := drawnSums(&s)
		got := fmt.Sprintf("%s %s %s N−1 %s; %s %s %s %s", amount(planned), amount(actual), show(s.Rate), amount(&s.Previous),
			amount(&s.Unreported), amount(&s.StatusOnly), amount(&s.NoTarget), amount(&s.Outside))
		if got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
	stock := totalLine(t, "10", "7", "", BasisRecord, verdict.Missed)
	stock.Measure = cell.Stock
	if n := len(Index(Input{}, Options{}).Totals([]*Line{stock})); n != 0 {
		t.Errorf("a stock is summed: %d totals", n)
	}
}

// drawnSums are the sums of what drawn says of a total, nil for none.
func drawnSums(t *Total) (planned, actual *Amount) {
	switch t.drawn() {
	case bothSum:
		return &t.Planned, &t.Actual
	case unreportedSum:
		return &t.Unreported, nil
	case statusSum:
		return &t.StatusOnly, nil
	case noTargetSum:
		return nil, &t.NoTarget
	case outsideSum:
		return nil, &t.Outside
	}
	return nil, nil
}

// A sum carries the weakest of what is said of its parts.
func TestTotalQualifiers(t *testing.T) {
	for _, c := range []struct{ actuals, planned, want string }{
		{"2 3", "4 4", "5/2 of 8/2, rate 0.625"},
		{"2 ≈3", "4 4", "≈5/2 of 8/2, rate ≈0.625"},
		{"≈3 2", "4 4", "≈5/2 of 8/2, rate ≈0.625"},
		{"≥2 3", "4 4", "≥5/2 of 8/2, rate ≥0.625"},
		{"≤2 ≤3", "4 4", "≤5/2 of 8/2, rate ≤0.625"},
		{"≥2 ≤3", "4 4", "≈5/2 of 8/2, rate ≈0.625"},
		{"2 3", "≥4 4", "5/2 of ≥8/2, rate ≤0.625"},
	} {
		var lines []*Line
		planned := strings.Fields(c.planned)
		for i, a := range strings.Fields(c.actuals) {
			lines = append(lines, totalLine(t, planned[i], a, a, BasisRecord, verdict.Missed))
		}
		s := Index(Input{}, Options{}).Totals(lines)[0]
		if got := fmt.Sprintf("%s of %s, rate %s%s", amount(&s.Actual), amount(&s.Planned), s.RateQualifier, show(s.Rate)); got != c.want || amount(&s.Previous) != amount(&s.Actual) {
			t.Errorf("%s of %s: %s (N−1 %s), want %s", c.actuals, c.planned, got, amount(&s.Previous), c.want)
		}
	}
}

// What N−1 counted on lines that are in no sum of this year is told apart, and
// nothing of N−1 is counted twice.
func TestBesides(t *testing.T) {
	var in Input
	for i, r := range []struct {
		text, before, planned, actual string
		measure                       cell.Measure
	}{
		{"A||Atelier|Un|ateliers", "10", "10", "10", cell.NoMeasure},
		{"B||Atelier|Deux|ateliers", "20", "", "20", cell.NoMeasure}, // no target
		{"C||Atelier|Trois|ateliers", "≈ 5", "", "", cell.NoMeasure}, // dropped
		{"D||Visite|Quatre|visites", "7", "", "", cell.NoMeasure},    // of a type that is no sum this year
		{"E||Atelier|Cinq|ateliers", "100", "", "", cell.Stock},      // never summed
	} {
		before := stated(t, "2023.csv", i+2, 2023, cell.Results, r.text, r.before)
		before.Measure = r.measure
		in.Lines = append(in.Lines, before)
		if r.planned != "" || r.actual != "" {
			in.Lines = append(in.Lines, stated(t, "2023.csv", i+2, 2024, cell.Programme, r.text, r.planned), stated(t, "2024.csv", i+2, 2024, cell.Results, r.text, r.actual))
		}
	}
	b := Index(in, Options{})
	years := b.Years([]int{2023, 2024})
	pointers := func(c *Comparison) (out []*Line) {
		for i := range c.Lines {
			out = append(out, &c.Lines[i])
		}
		return out
	}
	totals := b.Totals(pointers(years[1]))
	b.Besides(totals, pointers(years[0]))
	if len(totals) != 1 || amount(&totals[0].Previous) != "10/1" || amount(&totals[0].Besides) != "≈25/2" {
		t.Errorf("%d totals, N−1 %s, besides %s", len(totals), amount(&totals[0].Previous), amount(&totals[0].Besides))
	}
}

// The flux of a running total from a bound is a bound.
func TestFluxOfBounds(t *testing.T) {
	for _, c := range []struct{ before, now, want string }{
		{"10", "14", "4"}, {"10", "≥ 14", "≥4"}, {"≥ 10", "14", "≤4"}, {"≈ 10", "14", "≈4"}, {"≥ 10", "≥ 14", "≈4"}, {"≤ 10", "≥ 14", "≥4"},
	} {
		was, is := stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Engagées", c.before), stated(t, "2024.csv", 2, 2024, cell.Results, "A|||Engagées", c.now)
		was.Measure, is.Measure = cell.Cumul, cell.Cumul
		b := Index(Input{Lines: []submission.Line{was, is}}, Options{})
		runs := b.Runs(b.Years([]int{2023, 2024}), 2024)
		if f := b.Flux(&runs[0], 2024); f.Qualifier().String()+f.Number().String() != c.want {
			t.Errorf("%s after %s: %s%s, want %s", c.now, c.before, f.Qualifier(), f.Number(), c.want)
		}
	}
}

// What was a flux or a level the year before is taken off no running total, nor
// what is in another unit or in none; amounts are at the scale of the year.
func TestFluxOfRunningTotals(t *testing.T) {
	for _, c := range []struct {
		before, now cell.Measure
		was, is     string
		want        string
	}{
		{cell.Cumul, cell.Cumul, "10", "14", "4"}, {cell.Flux, cell.Cumul, "10", "14", ""}, {cell.Cumul, cell.Stock, "10", "14", ""},
		{cell.Cumul, cell.Cumul, "10 visites", "14 ateliers", ""}, {cell.Cumul, cell.Cumul, "10", "14 ateliers", "4"}, {cell.Cumul, cell.Cumul, "10 ateliers", "14", "4"},
		{cell.Cumul, cell.Cumul, "500", "550 k€", ""}, {cell.Cumul, cell.Cumul, "900000 €", "1,2 M€", "0.3"},
	} {
		was, is := stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Engagées", c.was), stated(t, "2024.csv", 2, 2024, cell.Results, "A|||Engagées", c.is)
		was.Measure, is.Measure = c.before, c.now
		b := Index(Input{Lines: []submission.Line{was, is}}, Options{})
		runs := b.Runs(b.Years([]int{2023, 2024}), 2024)
		if got := numberOf(b.Flux(&runs[0], 2024)); got != c.want {
			t.Errorf("%s %s after %s %s: %q, want %q", c.is, c.now, c.was, c.before, got, c.want)
		}
	}
}

// A cluster that sent nothing for the year has dropped nothing.
func TestStates(t *testing.T) {
	was := stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Ateliers", "3")
	is := stated(t, "2024.csv", 3, 2024, cell.Results, "B|||Visites", "3")
	b := Index(Input{Lines: []submission.Line{was, is}}, Options{})
	runs := b.Runs(b.Years([]int{2023, 2024}), 2024)
	for _, c := range []struct {
		run         int
		known, sent bool
		want        State
	}{
		{0, true, true, StateNew}, {0, false, true, StateKnown}, {1, true, true, StateDropped}, {1, true, false, StateAwaited},
	} {
		if got := runs[c.run].StateOf(2024, c.known, c.sent); got != c.want {
			t.Errorf("%s known %v sent %v: %s, want %s", runs[c.run].Lines[0].Code, c.known, c.sent, got, c.want)
		}
	}
}

// What next year's plan alone holds is announced; a line of earlier years that it
// takes up again is not new to it.
func TestStatesOfTheNextPlan(t *testing.T) {
	b := Index(Input{Lines: []submission.Line{
		stated(t, "2022.csv", 2, 2022, cell.Results, "A|||Ateliers", "3"),
		stated(t, "2024.csv", 2, 2024, cell.Results, "B|||Visites", "3"),
		stated(t, "2024.csv", 3, 2025, cell.Programme, "A|||Ateliers", "3"),
		stated(t, "2024.csv", 4, 2025, cell.Programme, "C|||Salon", "1"),
	}}, Options{})
	var got []string
	for _, r := range b.Runs(b.Years([]int{2022, 2023, 2024}), 2024) {
		got = append(got, string(r.StateOf(2024, true, true)))
	}
	if s := strings.Join(got, " "); s != "new past announced" {
		t.Error(s)
	}
}

// The measure of the line of N−1 is its plan's, which says what the line is,
// else its own row's.
func TestPreviousMeasure(t *testing.T) {
	for _, c := range []struct{ plan, result, want cell.Measure }{
		{cell.Stock, cell.NoMeasure, cell.Stock}, {cell.Stock, cell.Flux, cell.Stock},
		{cell.NoMeasure, cell.Cumul, cell.Cumul}, {cell.NoMeasure, cell.NoMeasure, cell.Flux},
	} {
		plan, result := stated(t, "2022.csv", 2, 2023, cell.Programme, "A|||Engagées", "5"), stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Engagées", "6")
		plan.Measure, result.Measure = c.plan, c.result
		in := Input{Lines: []submission.Line{plan, result, stated(t, "2024.csv", 2, 2024, cell.Results, "A|||Engagées", "7")}}
		if l := only(t, Compare(in, 2024, Options{}), "A"); l.PreviousMeasure != c.want {
			t.Errorf("plan %s, results %s: %s, want %s", c.plan, c.result, l.PreviousMeasure, c.want)
		}
	}
}

// A line that has a figure of the year before alone is one of its total's lines.
func TestTotalOfPreviousAlone(t *testing.T) {
	b := Index(Input{}, Options{})
	if totals := b.Totals([]*Line{totalLine(t, "", "", "9", BasisRecord, verdict.Done)}); len(totals) != 1 || totals[0].Lines != 1 {
		t.Errorf("%+v", totals)
	}
	if totals := b.Totals([]*Line{totalLine(t, "", "", "", BasisRecord, verdict.Done)}); len(totals) != 0 {
		t.Errorf("a line without a figure is summed: %+v", totals)
	}
}
