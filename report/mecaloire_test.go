package report_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/intake"
	"bilan/report/internal/reviewed"
	"bilan/report/internal/sent"
	"bilan/report/names"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/submission"
)

// files names files as inputs.
func files(t testing.TB, pattern string) []intake.File {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("no files at %s: %v", pattern, err)
	}
	var out []intake.File
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, intake.File{Name: filepath.Base(p), Authority: strings.Contains(p, "collectivite"), Read: sent.Content(data)})
	}
	return out
}

func records(t *testing.T, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, r := range rows[1:] {
		m := map[string]string{}
		for i, h := range rows[0] {
			m[h] = r[i]
		}
		out = append(out, m)
	}
	return out
}

// The comparison of Mécaloire is the one typed from the council decision by
// hand, and its next plan has the decision's lines, none with a number.
func TestMecaloire(t *testing.T) {
	r := reviewed.Of(t, review.Options{
		Vocabulary: &submission.Vocabulary{Words: []names.Term{{Name: "Qantis", Aliases: []string{"Quantis"}}}},
	}, files(t, "../samples/mecaloire/*/*"))
	want := records(t, "testdata/mecaloire/expected-2023.csv")
	if r.Year != 2023 || len(r.Comparison.Lines) != len(want) {
		t.Fatalf("year %d with %d lines, want 2023 with %d", r.Year, len(r.Comparison.Lines), len(want))
	}
	for i, w := range want {
		l := r.Comparison.Lines[i]
		actual := ""
		if l.Actual.Present() {
			actual = l.Actual.Number().String()
		}
		got := map[string]string{"code": l.Code, "theme": l.Theme.Value, "type": l.Type.Value, "unit": l.Unit, "measure": l.Measure.String(),
			"actual": actual, "actual_qualifier": l.Actual.Qualifier().String(), "verdict": l.Verdict.String()}
		for k, g := range got {
			if g != w[k] {
				t.Errorf("%s %s: %q, want %q", w["code"], k, g, w[k])
			}
		}
		if l.Planned.Present() || l.PlanBasis != compare.BasisNone {
			t.Errorf("%s: a plan for 2023 is not known", w["code"])
		}
		if l.Actual.Present() && len(l.Actual.Sources()) != 1 {
			t.Errorf("%s: sources %v", w["code"], l.Actual.Sources())
		}
	}
	next := records(t, "testdata/mecaloire/expected-programme-2024.csv")
	if len(r.Comparison.NextPlan) != len(next) {
		t.Fatalf("%d lines planned for 2024, want %d", len(r.Comparison.NextPlan), len(next))
	}
	for i, w := range next {
		n := r.Comparison.NextPlan[i]
		if n.Plan.Code.Value != w["code"] || n.Plan.Theme.Value != w["theme"] || n.Planned.Present() {
			t.Errorf("line %d: %s %s with a number: %v; want %s %s without", i, n.Plan.Code.Value, n.Plan.Theme.Value, n.Planned.Present(), w["code"], w["theme"])
		}
	}
	f := r.Facts[0]
	if f.Members.Number.String() != "70" || f.Members.Qualifier != quantity.About || f.MembersInTerritory.Number.String() != "80" || f.MembersInTerritory.Unit() != "%" {
		t.Errorf("members %v %s, in the territory %v %s", f.Members.Number, f.Members.Qualifier, f.MembersInTerritory.Number, f.MembersInTerritory.Unit())
	}
	if g := r.Grants[0]; g.Awarded.Number.String() != "20000" || g.DecisionDate.Value != "2024-06-13" || g.Paid.Present || g.ReportDue != cell.NoAnswer {
		t.Errorf("grant %+v", g)
	}
}
