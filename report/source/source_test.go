package source

import "testing"

func TestPos(t *testing.T) {
	for _, c := range []struct {
		pos  Pos
		want string
	}{
		{Pos{}, ""}, {In("a.csv", ""), "a.csv"}, {In("d/a.csv", "").At(3, 0), "d/a.csv:3"}, {In("a.csv", "").At(3, 5), "a.csv:3:5"},
		{In("a.xlsx", "Bilan"), "a.xlsx:Bilan"}, {In("a.xlsx", "Bilan").At(4, 28), "a.xlsx:Bilan!AB4"},
		{In("a.xlsx", "Bilan 2024").At(4, 1), "a.xlsx:'Bilan 2024'!A4"}, {In("a.xlsx", "l'an").At(4, 0), "a.xlsx:'l''an'!4:4"},
		{In("a.xlsx", "2024").At(1, 1), "a.xlsx:'2024'!A1"},
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
	a := New(BadNumber, In("a", "").At(2, 0), "found", "x")
	b := New(UnknownHeading, In("a", "").At(1, 0))
	ps := Problems{a, b, a}
	ps.Sort()
	if len(ps) != 2 || ps[0].Slug != UnknownHeading || ps[1].Args.Get("found") != "x" || ps.Count(Err) != 1 || ps.Count(Warning) != 1 {
		t.Errorf("got %v", ps)
	}
}
