package linerule

import (
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/internal/sent"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Each rule at the edges of what it finds. Values are planned and actual, after the unit.
func TestCheck(t *testing.T) {
	for _, c := range []struct {
		unit, planned, actual string
		measure               cell.Measure
		rate                  quantity.Family
		bare                  bool
		want                  string
	}{
		{unit: "visites", planned: "4", actual: "0"},
		{unit: "visites", planned: "4", actual: "-1", want: "negative-count -1"},
		{unit: "visites", planned: "2,5", actual: "2", want: "fraction-of-event 2,5"},
		{unit: "jours", planned: "2,5", actual: "-1"},
		{planned: "2,5", actual: "2,5 visites", want: "fraction-of-event 2,5 visites"},
		{unit: "visites", planned: "2,5", measure: cell.Taux},
		{unit: "%", planned: "0,7", actual: "0,8", measure: cell.Taux, want: "percent-scale 0,7"},
		{unit: "%", planned: "0,7", actual: "80", measure: cell.Taux},
		{unit: "%", planned: "0", actual: "0", measure: cell.Taux},
		{unit: "%", planned: "100", actual: "101", measure: cell.Taux, want: "percent-out-of-range 101"},
		{unit: "%", planned: "-1", actual: "50", measure: cell.Taux, want: "percent-out-of-range -1"},
		{unit: "points", planned: "-1", actual: "150", measure: cell.Taux, rate: quantity.Points},
		{unit: "satisfaits", planned: "150", measure: cell.Taux, bare: true},
		{unit: "satisfaits", planned: "150 %", measure: cell.Taux, bare: true, want: "percent-out-of-range 150 %"},
		{unit: "% de croissance", planned: "150", measure: cell.Taux},
		{unit: "%", planned: "150"},
	} {
		l := submission.Line{Measure: c.measure, Planned: sent.Value(t, c.planned, source.Pos{}), Action: &submission.Action{Unit: cell.NewText(c.unit, c.unit, source.Pos{})}, Outcome: &submission.Outcome{}, Seldom: &submission.Seldom{}}
		l.Actual = sent.Value(t, c.actual, source.Pos{})
		var problems source.Problems
		Check(Line{&l, c.rate, c.bare}, &problems)
		var got []string
		for _, p := range problems {
			got = append(got, string(p.Slug)+" "+p.Args.Get("found"))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s %q %q: %q, want %q", c.unit, c.planned, c.actual, s, c.want)
		}
	}
}
