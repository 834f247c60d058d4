package present

import (
	"testing"

	"bilan/report/source"
)

// A cause held against one other place names both; one of several places, or held against
// several, names the first.
func TestCausePlace(t *testing.T) {
	a, b, c := source.In("a.csv", "").At(2, 3), source.In("b.csv", "").At(4, 5), source.In("c.csv", "").At(6, 7)
	for _, x := range []struct {
		places, related []source.Pos
		want            string
	}{
		{[]source.Pos{a}, nil, "a.csv:2:3"}, {[]source.Pos{a}, []source.Pos{b}, "a.csv:2:3 + b.csv:4:5"},
		{[]source.Pos{a}, []source.Pos{source.In("a.csv", "").At(9, 3)}, "a.csv:2:3 + 9:3"},
		{[]source.Pos{a}, []source.Pos{source.In("a.csv", "Bilan").At(9, 3)}, "a.csv:2:3 + Bilan!C9"},
		{[]source.Pos{a}, []source.Pos{b, c}, "a.csv:2:3"}, {[]source.Pos{a, c}, []source.Pos{b}, "a.csv:2:3"},
	} {
		g := source.Group{Problem: source.Problem{Pos: x.places[0], Related: x.related}, Places: x.places}
		if got := causePlace(g); got != x.want {
			t.Errorf("%v against %v: %q, want %q", x.places, x.related, got, x.want)
		}
	}
}
