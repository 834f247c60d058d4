package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
)

// A programme that comes with the results of its year, when a file of an earlier
// year has one, restates it; two of equal standing that differ are a conflict,
// which the notes of the line call so too.
func TestTwoProgrammes(t *testing.T) {
	for _, c := range []struct {
		name, first, second string
		late                bool // the second comes with the results of its year
		want                string
	}{
		{"restated", "10", "8", true, "10 not_reported target-restated"},
		{"restated alike", "10", "10", true, "10 not_reported"},
		{"restated at another scale", "10 k€", "10000 €", true, "10 not_reported"},
		{"restated with a qualifier", "10", "≈ 10", true, "10 not_reported target-restated"},
		{"restated in another unit", "10 visites", "10 ateliers", true, "10 not_reported"},
		{"of equal standing", "10", "8", false, " disputed plan-conflict"},
		{"of equal standing, alike", "10", "10", false, "10 not_reported"},
		{"of equal standing, one approximate", "10", "≈ 10", false, " disputed plan-conflict"},
		{"of equal standing, one without a number", "10", "", false, " disputed plan-conflict"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := Input{Lines: []submission.Line{
				row("2023.csv", 9, 2023, submission.Results, "Z"),
				stated(t, "2023.csv", 2, 2024, submission.Programme, "A|||Ateliers", c.first),
				stated(t, "2024.csv", 2, 2024, submission.Programme, "A|||Ateliers", c.second),
			}}
			if c.late {
				in.Lines = append(in.Lines, row("2024.csv", 9, 2024, submission.Results, "Z"))
			}
			got := Compare(in, 2024, Options{})
			l := only(t, got, "A")
			text := strings.TrimRight(fmt.Sprintf("%s %s %s", numberOf(l.Planned), l.Verdict, strings.Trim(fmt.Sprint(l.Notes), "[]")), " ")
			text = strings.ReplaceAll(text, " approximate", "")
			for _, p := range got.Problems {
				if (p.Slug == source.PlanConflict || p.Slug == source.TargetRestated) && len(p.Related) != 1 {
					t.Errorf("%s has no other place", p.Slug)
				}
			}
			if text != c.want {
				t.Errorf("got %q, want %q", text, c.want)
			}
		})
	}
}

// A table that shows the results of an earlier year again is no second sending:
// what was first reported stands, and a difference is told with both places.
func TestResultRestated(t *testing.T) {
	const report, later, beside = "2023.csv", "2024.csv", "programme-2024.csv"
	for _, c := range []struct {
		name, file, first, again string
		want                     string // actual of 2023, its notes; N−1 of 2024
	}{
		{"equal", later, "6", "6", "6 done; N−1 6"},
		{"blank", later, "6", "", "6 done; N−1 6"},
		{"another", later, "6", "7", "6 done result-restated; N−1 6 result-restated"},
		{"another qualifier", later, "6", "≈ 6", "6 done result-restated; N−1 6 result-restated"},
		{"what the report left blank", later, "", "7", "7 done result-restated; N−1 7 result-restated"},
		{"a file that reports up to the same year", "2023-bis.csv", "6", "7", " disputed duplicate-conflict; N−1 "},
		{"equal beside a plan", beside, "6", "6", "6 done; N−1 6"},
		{"blank beside a plan", beside, "6", "", "6 done; N−1 6"},
		{"another beside a plan", beside, "6", "7", "6 done result-restated; N−1 6 result-restated"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := Input{Lines: []submission.Line{
				stated(t, "2022.csv", 2, 2023, submission.Programme, "A|||Ateliers", ""),
				stated(t, report, 2, 2023, submission.Results, "A|||Ateliers", c.first),
				stated(t, c.file, 3, 2023, submission.Results, "A|||Ateliers", c.again),
				stated(t, "2024.csv", 9, 2024, submission.Results, "A|||Ateliers", "9"),
			}}
			if c.file == beside {
				in.Lines = append(in.Lines, stated(t, beside, 3, 2024, submission.Programme, "A|||Ateliers", "9"))
			}
			years := Index(in, Options{}).Years([]int{2023, 2024})
			is, after := only(t, years[0], "A"), only(t, years[1], "A")
			notes := func(l Line) string {
				var out []string
				for _, n := range l.Notes {
					if n == source.ResultRestated || n == source.DuplicateConflict {
						out = append(out, " "+string(n))
					}
				}
				return strings.Join(out, "")
			}
			text := fmt.Sprintf("%s %s%s; N−1 %s%s", numberOf(is.Actual), is.Verdict, notes(is), numberOf(after.Previous), notes(after))
			if text != c.want || len(years[0].Lines) != 1 {
				t.Errorf("got %q, want %q, in %d lines", text, c.want, len(years[0].Lines))
			}
			for _, p := range years[0].Problems {
				if p.Slug == source.ResultRestated && (p.Pos.File() != c.file || len(p.Related) != 1 || p.Related[0].File() != report) {
					t.Errorf("told at %s, beside %v", p.Pos, p.Related)
				}
			}
		})
	}
}

// What only the later file has of a year is kept.
func TestResultOnlyRestated(t *testing.T) {
	in := Input{Lines: []submission.Line{
		stated(t, "2023.csv", 2, 2023, submission.Results, "A|||Ateliers", "6"),
		stated(t, "2024.csv", 2, 2023, submission.Results, "B|||Visites", "3"),
		stated(t, "2024.csv", 3, 2023, submission.Results, "C|||Salon", ""),
		stated(t, "2024.csv", 4, 2024, submission.Results, "B|||Visites", "4"),
	}}
	var codes []string
	for _, l := range Compare(in, 2023, Options{}).Lines {
		codes = append(codes, l.Code)
	}
	if slices.Sort(codes); !slices.Equal(codes, []string{"A", "B"}) {
		t.Errorf("lines %v, want A and B: a blank beside a plan is no line", codes)
	}
}
