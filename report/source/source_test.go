package source

import "testing"

func TestPos(t *testing.T) {
	for _, c := range []struct {
		pos  Pos
		want string
	}{
		{Pos{}, ""}, {Pos{File: "a.csv"}, "a.csv"}, {Pos{File: "d/a.csv", Row: 3}, "d/a.csv:3"}, {Pos{File: "a.csv", Row: 3, Col: 5}, "a.csv:3:5"},
		{Pos{File: "a.xlsx", Sheet: "Bilan"}, "a.xlsx:Bilan"}, {Pos{File: "a.xlsx", Sheet: "Bilan", Row: 4, Col: 28}, "a.xlsx:Bilan!AB4"},
		{Pos{File: "a.xlsx", Sheet: "Bilan 2024", Row: 4, Col: 1}, "a.xlsx:'Bilan 2024'!A4"}, {Pos{File: "a.xlsx", Sheet: "l'an", Row: 4}, "a.xlsx:'l''an'!4:4"},
		{Pos{File: "a.xlsx", Sheet: "2024", Row: 1, Col: 1}, "a.xlsx:'2024'!A1"},
	} {
		if got := c.pos.String(); got != c.want {
			t.Errorf("%+v = %s, want %s", c.pos, got, c.want)
		}
	}
	for n, want := range map[int]string{0: "", 1: "A", 26: "Z", 27: "AA", 52: "AZ", 53: "BA", 702: "ZZ", 703: "AAA", 16384: "XFD"} {
		if got := ColumnName(n); got != want {
			t.Errorf("column %d is %s, want %s", n, got, want)
		}
	}
}

func TestCellText(t *testing.T) {
	for raw, want := range map[string]string{"0.72": "72 %", "0.725": "72.5 %", "1": "100 %", "-0.05": "-5 %", "0.0005": "0.05 %", "1e3": "1e3 %"} {
		if got := (Cell{Kind: Number, Format: Percent, Raw: raw}).String(); got != want {
			t.Errorf("%s under a percent format = %s, want %s", raw, got, want)
		}
	}
}

// Problems are ordered by place, whatever order they came in, and told once.
func TestSort(t *testing.T) {
	a := New(BadNumber, Pos{File: "a", Row: 2}, "found", "x")
	b := New(UnknownHeading, Pos{File: "a", Row: 1})
	ps := Problems{a, b, a}
	ps.Sort()
	if len(ps) != 2 || ps[0].Slug != UnknownHeading || ps[1].Args["found"] != "x" || ps.Count(Err) != 1 || ps.Count(Warning) != 1 {
		t.Errorf("got %v", ps)
	}
}
