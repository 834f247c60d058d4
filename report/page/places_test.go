package page

import (
	"testing"

	"bilan/report/source"
)

// A file and sheet is written once, every place in it stays, and what looks
// like one range is one.
func TestPlaces(t *testing.T) {
	budget, year, lines := source.In("a.xlsx", "Budget"), source.In("a.xlsx", "Bilan 2024"), source.In("b.csv", "")
	for _, c := range []struct {
		of   []source.Pos
		want string
	}{
		{nil, ""},
		{[]source.Pos{{}, {}}, ""},
		{[]source.Pos{budget.At(3, 4)}, "a.xlsx:Budget!D3"},
		{[]source.Pos{budget.At(3, 4), {}, budget.At(4, 4)}, "a.xlsx:Budget!D3, D4"},
		{[]source.Pos{budget.At(3, 4), budget.At(4, 4), budget.At(5, 4), budget.At(7, 4)}, "a.xlsx:Budget!D3:D5, D7"},
		{[]source.Pos{budget.At(9, 3), budget.At(3, 4), budget.At(4, 4), budget.At(5, 4), budget.At(6, 5)}, "a.xlsx:Budget!C9, D3:D5, E6"},
		{[]source.Pos{budget.At(5, 4), budget.At(4, 4), budget.At(3, 4)}, "a.xlsx:Budget!D5, D4, D3"}, // as they are added up
		{[]source.Pos{budget.At(3, 4), budget.At(3, 4), budget.At(3, 4)}, "a.xlsx:Budget!D3, D3, D3"},
		{[]source.Pos{year.At(2, 8), budget.At(4, 4), year.At(2, 7)}, "a.xlsx:'Bilan 2024'!H2, G2 + a.xlsx:Budget!D4"},
		{[]source.Pos{budget.At(3, 0), budget.At(4, 0), budget.At(5, 0)}, "a.xlsx:Budget!3:3, 4:4, 5:5"},
		{[]source.Pos{lines.At(2, 3), lines.At(3, 3), lines.At(4, 3), lines.At(7, 0)}, "b.csv:2:3, 3:3, 4:3, 7"},
		{[]source.Pos{lines, budget, year.At(1, 1), lines.At(2, 3), budget}, "b.csv + a.xlsx:Budget + a.xlsx:'Bilan 2024'!A1 + b.csv:2:3 + a.xlsx:Budget"},
	} {
		if got := string(appendPlaces(nil, c.of)); got != c.want {
			t.Errorf("%v: %q, not %q", c.of, got, c.want)
		}
	}
}
