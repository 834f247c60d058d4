package mark

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/verdict"
)

// lines are n lines, verdict after verdict.
func lines(n int, verdicts ...string) []Cell {
	out := make([]Cell, n)
	for i := range out {
		out[i].Verdict = verdicts[i%len(verdicts)]
	}
	return out
}

// Squares are ordered by group, and as given within one.
func TestStripSquares(t *testing.T) {
	cells := []Cell{{"disputed", "d"}, {"missed", "m"}, {"done", "f"}, {"exceeded", "x"}, {"partly_met", "p"}, {"not_done", "n"}, {"met", "a"}}
	drawn := Strip{Label: "7 lignes", Cells: cells}.HTML()
	var got []string
	for _, e := range elements(t, drawn) {
		if e.name == "svg" {
			got = append(got, e.class)
		}
	}
	if want := []string{"u a", "u a gap", "u b gap", "u c", "u c gap", "u d gap", "u e"}; !slices.Equal(got, want) {
		t.Errorf("the squares are %q, not %q", got, want)
	}
	for _, want := range []string{`role="img" aria-label="7 lignes"`, "<title>x</title>" + paths("exceeded"), "<title>m</title>" + paths("missed")} {
		if !strings.Contains(string(drawn), want) {
			t.Errorf("%s is not in %s", want, drawn)
		}
	}
	if drawn := (Strip{Label: "aucune"}).HTML(); drawn != "" {
		t.Errorf("no line draws %s", drawn)
	}
}

// A strip is drawn by how many lines it has.
func TestStripSizes(t *testing.T) {
	for _, c := range []struct {
		lines                   int
		wide                    bool
		squares, columns, count int
	}{
		{1, false, 1, 0, 0}, {24, false, 24, 0, 0}, {25, false, 0, 25, 2}, {60, false, 0, 60, 2}, {60, true, 60, 0, 0}, {61, false, 0, 2, 2}, {61, true, 0, 2, 2},
	} {
		drawn := string(Strip{Label: "x", Cells: lines(c.lines, "met", "missed"), Wide: c.wide}.HTML())
		counted := strings.Count(drawn, "</svg>1") + strings.Count(drawn, "</svg>2") + strings.Count(drawn, "</svg>3")
		if got := strings.Count(drawn, `class="u `); got != c.squares {
			t.Errorf("%d lines have %d squares with signs", c.lines, got)
		}
		if got := strings.Count(drawn, "<rect"); got != c.columns {
			t.Errorf("%d lines have %d rectangles", c.lines, got)
		}
		if counted != c.count {
			t.Errorf("%d lines have %d counts", c.lines, counted)
		}
	}
}

// The numbers beside a strip are those that it is given, as the rest of the page has
// them.
func TestStripCounts(t *testing.T) {
	drawn := string(Strip{Label: "x", Cells: lines(61, "met"), Counts: [verdict.Groups]string{verdict.Attained: "1\u202f061"}}.HTML())
	if !strings.Contains(drawn, "</svg>1\u202f061</span>") {
		t.Error(drawn)
	}
}

// Narrow squares stand two to a column, and a group begins a column.
func TestStripColumns(t *testing.T) {
	all := elements(t, Strip{Label: "x", Cells: append(lines(27, "met"), lines(3, "disputed")...)}.HTML())
	a, e := of(all, "a"), of(all, "e")
	if a[0].n["x"] != 0 || a[1].n["x"] != 0 || a[1].n["y"] != 10 || a[26].n["x"] != 13*7 {
		t.Errorf("the first group stands at %v, %v … %v", a[0].n, a[1].n, a[26].n)
	}
	if e[0].n["x"] != 14*7-2+4 || e[2].n["x"] != 14*7-2+4+7 {
		t.Errorf("the second stands at %v", e[0].n)
	}
	if cols := one(t, all, "cols"); cols.n["width"] != e[2].n["x"]+5+2 {
		t.Errorf("the drawing is %v wide", cols.n["width"])
	}
}

// A bar has a segment for each group in its share; one line of thousands is seen,
// and the bar stays as long as it is.
func TestStripBar(t *testing.T) {
	all := elements(t, Strip{Label: "x", Cells: append(lines(60, "met"), lines(30, "not_done")...)}.HTML())
	a, c := of(all, "a")[0], of(all, "c")[0]
	if a.n["width"] != 158.7 || c.n["width"] != 79.3 || c.n["x"] != 160.7 {
		t.Errorf("two thirds and one are %v and %v", a.n, c.n)
	}
	all = elements(t, Strip{Label: "x", Cells: append(lines(9999, "met"), lines(1, "disputed")...)}.HTML())
	if e := of(all, "e")[0]; e.n["width"] != 2 || e.n["x"]+e.n["width"] != 240 {
		t.Errorf("one of ten thousand is %v", e.n)
	}
}

// Parts are the groups that have a line, hidden from screen readers.
func TestStripParts(t *testing.T) {
	for _, n := range []int{6, 30, 90} {
		parts := Strip{Cells: lines(n, "met", "missed", "exceeded")}.Parts()
		if len(parts) != 2 || parts[0].Group != verdict.Attained || parts[0].Count != 2*n/3 || parts[1].Group != verdict.NotAttained || parts[1].Count != n/3 {
			t.Errorf("%d lines have the parts %+v", n, parts)
		}
		for _, p := range parts {
			if !strings.Contains(string(p.Drawing[:strings.Index(string(p.Drawing), ">")]), `aria-hidden="true"`) {
				t.Errorf("%s is read", p.Drawing)
			}
		}
	}
}

// A text is text, wherever it stands.
func TestHostileText(t *testing.T) {
	const hostile = `"><script>alert('x')</script><b a='&`
	for _, n := range []int{3, 30, 90} {
		cells := lines(n, "met")
		cells[0].Title = hostile
		s := Strip{Label: hostile, Cells: cells}
		drawn := string(s.HTML())
		for _, p := range s.Parts() {
			drawn += string(p.Drawing)
		}
		if strings.Contains(drawn, "<script") || strings.Contains(drawn, "<b ") || !strings.Contains(drawn, "&lt;script&gt;") {
			t.Errorf("%d lines: %s", n, drawn)
		}
		elements(t, s.HTML())
	}
	if drawn := string(Sign(hostile)); strings.Contains(drawn, "script") {
		t.Error(drawn)
	}
}

// Each verdict has a sign of its own.
func TestSigns(t *testing.T) {
	seen := map[string]verdict.Verdict{}
	for _, v := range verdict.All() {
		drawn := paths(v.String())
		if drawn == "" || seen[drawn] != verdict.None {
			t.Errorf("%s and %s have one sign", v, seen[drawn])
		}
		seen[drawn] = v
		elements(t, Sign(v.String()))
	}
	if paths("error") != "" {
		t.Error("what is no verdict is drawn")
	}
}
