package review

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// Problems that were reported only because of rows that are refused are taken back; those that
// other rows of the sheet have too stay, with how many are left.
func TestForget(t *testing.T) {
	for _, c := range []struct {
		name   string
		hidden string // the rows that are hidden
		others string // the sheet in which the file has a record besides, "" for none
		want   []string
	}{
		{"all hidden rows are refused", "2", "Suivi", []string{"hidden-columns"}},
		{"some of them", "3", "Suivi", []string{"hidden-rows 1", "hidden-columns"}},
		{"a sheet of nothing else", "3", "", nil},
		{"a record in another sheet", "3", "Bilan", nil},
	} {
		at := source.In("a.xlsx", "Suivi")
		in := intake.Input{Name: "a.xlsx"}
		in.Problems = source.Problems{source.New(source.HiddenRows, at, "n", c.hidden), source.New(source.HiddenColumns, at, "found", "C")}
		of := source.In("a.xlsx", c.others).At(3, 0)
		if c.others != "" {
			in.Grants = []submission.Grant{{Pos: of}}
		}
		forget(&in, map[string]int{"Suivi": 2}, map[string]bool{})
		var got []string
		for _, p := range in.Problems {
			got = append(got, strings.TrimSpace(fmt.Sprint(p.Slug, " ", p.Args.Get("n"))))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	at := source.In("a.xlsx", "Suivi").At(3, 0)
	for i, in := range []intake.Input{
		{File: submission.File{Lines: []submission.Line{{Pos: at}}}}, {File: submission.File{Facts: []submission.Facts{{Pos: at}}}}, {File: submission.File{Budget: []submission.BudgetLine{{Pos: at}}}},
		{File: submission.File{Grants: []submission.Grant{{Pos: at}}}}, {File: submission.File{FollowUps: []submission.FollowUp{{Pos: at}}}},
	} {
		if !hasRecord(&in, "Suivi") || hasRecord(&in, "Bilan") {
			t.Errorf("%d: the record is not found in its sheet alone", i)
		}
	}
}
