package source

import (
	"fmt"
	"slices"
	"testing"
)

// One cause is one group: the same slug, severity, file, column and arguments.
func TestGroups(t *testing.T) {
	at := func(file, sheet string, row, col int) Pos { return In(file, sheet).At(row, col) }
	yes := func(p Pos) Problem { return New(BadNumber, p, "found", "oui") }
	with := func(p Problem, change func(*Problem)) Problem { change(&p); return p }
	for _, c := range []struct {
		name string
		list Problems
		want []string
	}{
		{"none", nil, nil},
		{"one word in one column", Problems{yes(at("a", "S", 5, 3)), yes(at("a", "S", 7, 3)), yes(at("a", "S", 9, 3))}, []string{"[a:S!C5 a:S!C7 a:S!C9]"}},
		{"the order of places, whatever that of the list", Problems{yes(at("a", "S", 9, 3)), yes(at("a", "S", 5, 3))}, []string{"[a:S!C5 a:S!C9]"}},
		{"a place twice", Problems{yes(at("a", "S", 5, 3)), yes(at("a", "S", 5, 3))}, []string{"[a:S!C5]"}},
		{"sheets of one file", Problems{yes(at("a", "S", 5, 3)), yes(at("a", "T", 5, 3))}, []string{"[a:S!C5 a:T!C5]"}},
		{"files", Problems{yes(at("a", "S", 5, 3)), yes(at("b", "S", 5, 3))}, []string{"[a:S!C5]", "[b:S!C5]"}},
		{"columns", Problems{yes(at("a", "S", 5, 3)), yes(at("a", "S", 5, 4))}, []string{"[a:S!C5]", "[a:S!D5]"}},
		{"words", Problems{yes(at("a", "S", 5, 3)), New(BadNumber, at("a", "S", 6, 3), "found", "non"), yes(at("a", "S", 7, 3))}, []string{"[a:S!C5 a:S!C7]", "[a:S!C6]"}},
		{"free words", Problems{New(UnknownReason, at("a", "S", 5, 3), "kind", InWords, "found", "la pluie"), New(UnknownReason, at("a", "S", 6, 3), "kind", InWords, "found", "le vent"), New(UnknownReason, at("a", "S", 7, 3), "found", "vent")}, []string{"[a:S!C5 a:S!C6]", "[a:S!C7]"}},
		{"slugs", Problems{yes(at("a", "S", 5, 3)), New(BadDate, at("a", "S", 6, 3), "found", "oui")}, []string{"[a:S!C5]", "[a:S!C6]"}},
		{"severities", Problems{yes(at("a", "S", 5, 3)), with(yes(at("a", "S", 6, 3)), func(p *Problem) { p.Severity = Info })}, []string{"[a:S!C5]", "[a:S!C6]"}},
		{"clusters of one file", Problems{with(yes(at("a", "S", 5, 3)), func(p *Problem) { p.Cluster = "x" }), with(yes(at("a", "S", 6, 3)), func(p *Problem) { p.Cluster = "y" })}, []string{"[a:S!C5 a:S!C6]"}},
		{"clusters of no file", Problems{with(yes(Pos{}), func(p *Problem) { p.Cluster = "x" }), with(yes(Pos{}), func(p *Problem) { p.Cluster = "y" })}, []string{"[]", "[]"}},
		{"years of no file", Problems{with(yes(Pos{}), func(p *Problem) { p.Year = 2023 }), with(yes(Pos{}), func(p *Problem) { p.Year = 2024 })}, []string{"[]", "[]"}},
	} {
		var got []string
		for _, g := range c.list.Groups() {
			got = append(got, fmt.Sprint(g.Places))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// The related places of a group are those of all its problems, and the problems keep
// their own.
func TestGroupRelated(t *testing.T) {
	shared := []Pos{In("b", "").At(2, 1), In("b", "").At(1, 1)}
	first := New(BadNumber, In("a", "").At(1, 1))
	first.Related = shared[:1]
	second := New(BadNumber, In("a", "").At(2, 1))
	second.Related = []Pos{In("b", "").At(3, 1)}
	third := New(BadNumber, In("a", "").At(3, 1))
	third.Related = []Pos{In("b", "").At(2, 1)}
	list := Problems{first, second, third}
	groups := list.Groups()
	if got := fmt.Sprint(groups[0].Related); got != "[b:2:1 b:3:1]" {
		t.Errorf("related: %s", got)
	}
	if fmt.Sprint(shared, list[0].Related, list[1].Related) != "[b:2:1 b:1:1] [b:2:1] [b:3:1]" {
		t.Errorf("changed: %v %v %v", shared, list[0].Related, list[1].Related)
	}
}
