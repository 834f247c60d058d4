package compare

import (
	"fmt"
	"testing"

	"bilan/report/quantity"
	"bilan/report/submission"
)

// A total's rate and what a chart draws of it rest on the lines that have both
// figures; the other sums stand apart, each with its count.
func TestTotals(t *testing.T) {
	line := func(planned, actual string, basis Basis, v Verdict) *Line {
		fig := func(s string) Figure {
			if s == "" {
				return Figure{}
			}
			v := val(t, s)
			return Figure{value: &v}
		}
		l := Blank()
		l.Type, l.Unit, l.Measure, l.Direction = &submission.Text{Value: "Atelier"}, "ateliers", submission.Flux, submission.Hausse
		l.Planned, l.Actual, l.PlanBasis, l.Verdict = fig(planned), fig(actual), basis, v
		return l
	}
	both, unreported := line("10", "7", BasisRecord, Missed), line("16", "", BasisRecord, InProgress)
	noTarget, outside := line("", "5", BasisRecord, Done), line("", "3", BasisNone, Unplanned)
	show := func(d *quantity.Decimal) string {
		if d == nil {
			return "–"
		}
		return d.String()
	}
	for _, c := range []struct {
		name  string
		lines []*Line
		want  string // drawn planned and actual; rate; unreported, no target, outside
	}{
		{"all", []*Line{both, unreported, noTarget, outside}, "10 7 0.7 16/1 5/1 3/1"},
		{"unreported alone", []*Line{unreported}, "16 – – 16/1 0/0 0/0"},
		{"no target", []*Line{noTarget, outside}, "– 5 – 0/0 5/1 3/1"},
		{"outside", []*Line{outside}, "– 3 – 0/0 0/0 3/1"},
	} {
		totals := Index(Input{}, Options{}).Totals(c.lines)
		if len(totals) != 1 {
			t.Fatalf("%s: %d totals", c.name, len(totals))
		}
		s := totals[0]
		planned, actual := s.Drawn()
		rate := "–"
		if s.Rate.Present() {
			rate = s.Rate.Round(6).String()
		}
		got := fmt.Sprintf("%s %s %s %s/%d %s/%d %s/%d", show(planned), show(actual), rate, s.Unreported, s.UnreportedLines, s.NoTarget, s.NoTargetLines, s.Outside, s.OutsideLines)
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	stock := line("10", "7", BasisRecord, Missed)
	stock.Measure = submission.Stock
	if n := len(Index(Input{}, Options{}).Totals([]*Line{stock})); n != 0 {
		t.Errorf("a stock is summed: %d totals", n)
	}
}
