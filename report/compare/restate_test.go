package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
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
				row("2023.csv", 9, 2023, cell.Results, "Z"),
				stated(t, "2023.csv", 2, 2024, cell.Programme, "A|||Ateliers", c.first),
				stated(t, "2024.csv", 2, 2024, cell.Programme, "A|||Ateliers", c.second),
			}}
			if c.late {
				in.Lines = append(in.Lines, row("2024.csv", 9, 2024, cell.Results, "Z"))
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

// A plan that the results' file alone states, where an earlier file has the plan of record, is an
// unplanned line of the results: what was observed of it stays with it.
func TestRestatedAlone(t *testing.T) {
	in := Input{Lines: []submission.Line{
		row("2023.csv", 9, 2023, cell.Results, "Z"), stated(t, "2023.csv", 2, 2024, cell.Programme, "Z|||Salon", "10"),
		stated(t, "2024.csv", 2, 2024, cell.Programme, "A|||Ateliers", "8"), row("2024.csv", 9, 2024, cell.Results, "Z"),
	}, FollowUps: []submission.FollowUp{{ClusterID: "c", Year: 2024, Code: cell.Text{Value: "A"}, Reason: cell.Text{Value: "à revoir"}}}}
	got := Compare(in, 2024, Options{})
	l := only(t, got, "A")
	if l.Planned.Present() || l.Actual.Present() || l.Result == nil || len(l.Observations) != 1 {
		t.Errorf("%+v", l)
	}
	if text := fmt.Sprint(l.PlanBasis, " ", l.Verdict, l.Notes); text != "none unplanned [target-restated]" {
		t.Errorf("%s", text)
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
				stated(t, "2022.csv", 2, 2023, cell.Programme, "A|||Ateliers", ""),
				stated(t, report, 2, 2023, cell.Results, "A|||Ateliers", c.first),
				stated(t, c.file, 3, 2023, cell.Results, "A|||Ateliers", c.again),
				stated(t, "2024.csv", 9, 2024, cell.Results, "A|||Ateliers", "9"),
			}}
			if c.file == beside {
				in.Lines = append(in.Lines, stated(t, beside, 3, 2024, cell.Programme, "A|||Ateliers", "9"))
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

// A file that tells more of a year than the actual, or plans that very year in the
// same row, reports it: it is a second sending, and what differs is disputed.
func TestResultReported(t *testing.T) {
	value := func(v *cell.Value, at int) {
		*v = cell.Value{Present: true, Pos: source.In("programme-2024.csv", "").At(3, at)}
	}
	for _, c := range []struct {
		name string
		say  func(*submission.Line)
		year int // of the plan in the same row
		want string
	}{
		{"the actual alone", func(*submission.Line) {}, 2024, "6 result-restated"},
		{"a plan", func(l *submission.Line) { value(&l.Planned, 5) }, 2024, " duplicate-conflict"},
		{"a revised plan", func(l *submission.Line) { value(&l.Revised, 5) }, 2024, " duplicate-conflict"},
		{"a status", func(l *submission.Line) { l.Status = cell.StatusDone }, 2024, " duplicate-conflict"},
		{"a reason", func(l *submission.Line) { l.Reason = cell.ReasonOther }, 2024, " duplicate-conflict"},
		{"what was spent", func(l *submission.Line) { value(&l.BudgetActual, 5) }, 2024, " duplicate-conflict"},
		{"beside the plan of its own year", func(*submission.Line) {}, 2023, " duplicate-conflict"},
	} {
		again := stated(t, "programme-2024.csv", 3, 2023, cell.Results, "A|||Ateliers", "7")
		again = *again.Copy()
		c.say(&again)
		in := Input{Lines: []submission.Line{
			stated(t, "2022.csv", 2, 2023, cell.Programme, "A|||Ateliers", "9"),
			stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Ateliers", "6"), again,
			stated(t, "programme-2024.csv", 3, c.year, cell.Programme, "A|||Ateliers", "9"),
		}}
		got := Compare(in, 2023, Options{})
		text := numberOf(only(t, got, "A").Actual)
		for _, p := range got.Problems {
			if p.Slug == source.ResultRestated || p.Slug == source.DuplicateConflict {
				text += " " + string(p.Slug)
			}
		}
		if text != c.want {
			t.Errorf("%s: got %q, want %q", c.name, text, c.want)
		}
	}
}

// A later file that states a year twice and otherwise is held against the report
// row by row, and fills nothing; what the report itself disputes stays so.
func TestResultRestatedTwice(t *testing.T) {
	for _, c := range []struct {
		name         string
		first, again []string
		want         string
	}{
		{"the later file disagrees with itself", []string{"6"}, []string{"6", "7"}, "6 2024.csv:3"},
		{"in both", []string{"6"}, []string{"7", "8"}, "6 2024.csv:2 2024.csv:3"},
		{"of a blank", []string{""}, []string{"7", "8"}, " 2024.csv:2 2024.csv:3"},
		{"the report disagrees with itself", []string{"6", "7"}, []string{"8"}, ""},
	} {
		var in Input
		for i, n := range c.first {
			in.Lines = append(in.Lines, stated(t, "2023.csv", 2+i, 2023, cell.Results, "A|||Ateliers", n))
		}
		for i, n := range c.again {
			in.Lines = append(in.Lines, stated(t, "2024.csv", 2+i, 2023, cell.Results, "A|||Ateliers", n))
		}
		in.Lines = append(in.Lines, stated(t, "2024.csv", 9, 2024, cell.Results, "A|||Ateliers", "9"))
		got := Compare(in, 2023, Options{})
		text := numberOf(only(t, got, "A").Actual)
		for _, p := range got.Problems {
			if p.Slug == source.ResultRestated {
				text += " " + p.Pos.Line().String()
			}
		}
		if text != c.want {
			t.Errorf("%s: got %q, want %q", c.name, text, c.want)
		}
	}
}

// What only the later file has of a year is kept.
func TestResultOnlyRestated(t *testing.T) {
	in := Input{Lines: []submission.Line{
		stated(t, "2023.csv", 2, 2023, cell.Results, "A|||Ateliers", "6"),
		stated(t, "2024.csv", 2, 2023, cell.Results, "B|||Visites", "3"),
		stated(t, "2024.csv", 3, 2023, cell.Results, "C|||Salon", ""),
		stated(t, "2024.csv", 4, 2024, cell.Results, "B|||Visites", "4"),
		stated(t, "2024.csv", 5, 2023, cell.Results, "D|||Forum", ""),
	}}
	in.Lines[4].Status = cell.StatusDone
	var codes []string
	for _, l := range Compare(in, 2023, Options{}).Lines {
		codes = append(codes, l.Code)
	}
	if slices.Sort(codes); !slices.Equal(codes, []string{"A", "B", "D"}) {
		t.Errorf("lines %v, want A, B and D: a blank beside a plan is no line, a status is", codes)
	}
}
