package section

import (
	"slices"
	"testing"

	"bilan/report/cell"
)

func TestGoesOn(t *testing.T) {
	for _, c := range []struct {
		code, of string
		want     bool
	}{
		{"1.1", "1", true}, {"1-2", "1", true}, {"1 a", "1", true}, {"2-a", "2", true}, {"A1", "A", true}, {"1a", "1", true}, {"1.1.2", "1.1", true},
		{"1", "1", false}, {"10", "1", false}, {"11.1", "1", false}, {"2.1", "1", false}, {"AB", "A", false}, {"1.1", "", false}, {"", "1", false},
	} {
		if got := GoesOn(c.code, c.of); got != c.want {
			t.Errorf("GoesOn(%q, %q) = %v", c.code, c.of, got)
		}
	}
}

// A section of a code is in those whose code its own goes on from, and a line leaves those that
// its code does not.
func TestCodedSections(t *testing.T) {
	var s Stack
	enter := func(rank int, kind, theme string) {
		s.Cut(rank)
		s.Enter(Section{Kind: kind, Theme: cell.Text{Value: theme}})
	}
	enter(0, "axe", "Animer")
	kinds, bare := s.Kinds(1)
	ranks, heads := Ranks([]Row{{Kind: ByCode + "1"}, {Note: true}, {Kind: ByCode + "1.1"}, {Kind: ByCode + "2"}, {Kind: ByCode + "2.1"}}, kinds, bare, true)
	if !slices.Equal(ranks, []int{1, 0, 2, 1, 2}) || !slices.Equal(heads, []bool{false, false, false, true, true}) {
		t.Errorf("ranks %v, heads %v", ranks, heads)
	}
	enter(1, ByCode+"1", "Ici")
	enter(2, ByCode+"1.1", "Là")
	for _, c := range []struct {
		code string
		open int
	}{{"1.1.1", 3}, {"", 3}, {"1.2", 2}, {"2", 1}} {
		if s.LeaveCode(c.code); len(s.Open) != c.open {
			t.Errorf("%d sections open at %q", len(s.Open), c.code)
		}
	}
}
