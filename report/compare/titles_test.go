package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// Rows of one file that have one title and no code are as many lines: none of
// them disappears, disputes another, or is joined by a guess.
func TestSameTitles(t *testing.T) {
	const plan, done = cell.Programme, cell.Results
	type r struct {
		file   string
		nature cell.Nature
		value  string
		unit   string
	}
	for _, c := range []struct {
		name string
		rows []r
		want string // verdict and actual of each line; slugs
	}{
		{"two visits reported", []r{{"b", done, "1", ""}, {"b", done, "1", ""}}, "plan_unknown 1, plan_unknown 1 [plan-unknown]"},
		{"two for one plan", []r{{"a", plan, "2", ""}, {"b", done, "1", ""}, {"b", done, "3", ""}}, "not_reported, unplanned 1, unplanned 3 [ambiguous-match]"},
		{"two indicators", []r{{"a", plan, "2", "visites"}, {"a", plan, "50", "participants"}, {"b", done, "40", "participants"}, {"b", done, "2", "visite"}},
			"met 2, partly_met 40 []"},
		{"one indicator of two", []r{{"a", plan, "2", "visites"}, {"a", plan, "50", "participants"}, {"b", done, "40", "participants"}}, "not_reported, partly_met 40 []"},
		{"no unit tells", []r{{"a", plan, "2", ""}, {"a", plan, "50", ""}, {"b", done, "40", "participants"}}, "not_reported, not_reported, unplanned 40 [ambiguous-match]"},
		{"the same file twice", []r{{"b", done, "1", ""}, {"b", done, "2", ""}, {"c", done, "1", ""}, {"c", done, "2", ""}}, "plan_unknown 1, plan_unknown 2 [duplicate-identical plan-unknown]"},
		{"a sending that differs on one", []r{{"b", done, "1", ""}, {"b", done, "2", ""}, {"c", done, "1", ""}, {"c", done, "3", ""}},
			"plan_unknown 1, disputed [duplicate-conflict duplicate-identical plan-unknown]"},
		{"a plan stated again", []r{{"a", plan, "1", ""}, {"a", plan, "2", ""}, {"b", plan, "1", ""}, {"b", plan, "3", ""}}, "not_reported, not_reported [target-restated]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			// What makes « b » a file of results, and « a » the one before it.
			in := Input{Lines: []submission.Line{row("a", 1, 2023, done, "H"), row("b", 1, 2024, done, "H")}}
			for i, r := range c.rows {
				l := row(r.file, i+2, 2024, r.nature, "")
				l.Title.Value, l.Unit.Value = "Visites", r.unit
				if r.nature == plan {
					l.Planned = val(t, r.value)
				} else {
					l.Actual = val(t, r.value)
				}
				place(&l)
				in.Lines = append(in.Lines, l)
			}
			got := Compare(in, 2024, Options{})
			var lines []string
			for _, l := range got.Lines {
				if l.Code != "H" {
					lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s %s", l.Verdict, numberOf(l.Actual))))
				}
			}
			var slugs []source.Slug
			for _, p := range got.Problems {
				if p.Slug != source.PossibleMatch { // of two that answer too
					slugs = append(slugs, p.Slug)
				}
			}
			slices.Sort(slugs)
			if text := fmt.Sprintf("%s %v", strings.Join(lines, ", "), slices.Compact(slugs)); text != c.want {
				t.Errorf("got  %s\nwant %s", text, c.want)
			}
		})
	}
}

func numberOf(f Figure) string {
	if !f.Present() {
		return ""
	}
	return f.Number().String()
}

// A second sending of a line is one line with the first, though one of them has
// no code, or leaves the type blank, where exactly one answers.
func TestSendingsByTitle(t *testing.T) {
	type r struct{ file, code, typ, value string }
	for _, c := range []struct {
		name string
		rows []r
		want string // code, type and actual of each line, "?" where disputed
	}{
		{"one has no code", []r{{"a", "A", "", "8"}, {"b", "", "", "8"}}, "A  8"},
		{"the first has none", []r{{"a", "", "", "8"}, {"b", "A", "", "8"}}, "A  8"},
		{"they disagree", []r{{"a", "A", "", "8"}, {"b", "", "", "9"}}, "A  ?"},
		{"one has no type", []r{{"a", "", "Visite", "8"}, {"b", "", "", "8"}}, " Visite 8"},
		{"three sendings", []r{{"a", "", "", "8"}, {"b", "A", "", "8"}, {"c", "", "", "8"}}, "A  8"},
		{"two codes", []r{{"a", "A", "", "8"}, {"b", "B", "", "8"}}, "A  8, B  8"},
		{"two types", []r{{"a", "A", "Visite", "8"}, {"b", "", "Atelier", "8"}}, "A Visite 8,  Atelier 8"},
		{"two answer", []r{{"a", "A", "", "8"}, {"a", "B", "", "8"}, {"b", "", "", "8"}}, "A  8, B  8,   8"},
		{"one file", []r{{"a", "A", "", "8"}, {"a", "", "", "8"}}, "A  8,   8"},
		{"two of one title in each", []r{{"a", "", "", "8"}, {"a", "", "", "9"}, {"b", "", "Visite", "8"}, {"b", "", "Visite", "9"}}, " Visite 8,  Visite 9"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var in Input
			for i, r := range c.rows {
				l := row(r.file, i+2, 2024, cell.Results, r.code)
				l.Title.Value, l.Type.Value, l.Actual = "Visites", r.typ, val(t, r.value)
				place(&l)
				in.Lines = append(in.Lines, l)
			}
			var lines []string
			for _, l := range Compare(in, 2024, Options{}).Lines {
				actual := numberOf(l.Actual)
				if l.Verdict == verdict.Disputed {
					actual = "?"
				}
				lines = append(lines, fmt.Sprintf("%s %s %s", l.Code, l.Type.Value, actual))
			}
			if got := strings.Join(lines, ", "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
