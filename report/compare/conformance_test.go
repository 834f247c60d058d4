package compare_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/compare"
	"bilan/report/decode"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// read decodes files as the command does.
func read(t *testing.T, pattern string) (compare.Input, map[string]string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("no files at %s: %v", pattern, err)
	}
	var in compare.Input
	names := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		book, err := file.Open(filepath.Base(f), data, sheet.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		src := decode.Input{File: filepath.Base(f)}
		for _, s := range book.Sheets {
			src.Sheets = append(src.Sheets, decode.Sheet{Name: s.Name, Hidden: s.Hidden, Rows: s.Rows()})
		}
		d := decode.NewDecoder(nil).Decode(src)
		for _, p := range d.Problems {
			if p.Severity == source.Err {
				t.Errorf("%v %v", p.Error(), p.Args)
			}
		}
		in.Lines = append(in.Lines, d.Lines...)
		for id, n := range d.Names {
			names[id] = n
		}
	}
	return in, names
}

// The review of each year holds exactly the lines of the cases, with their
// values.
func TestConformance(t *testing.T) {
	in, names := read(t, "../testdata/conformance/in/*")
	book := compare.Index(in, compare.Options{})
	for year, file := range map[int]string{2022: "expected-2022.json", 2023: "expected-2023.json", 2024: "expected-2024.json"} {
		data, err := os.ReadFile("../testdata/conformance/" + file)
		if err != nil {
			t.Fatal(err)
		}
		var want map[string]map[string]any
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, l := range book.Year(year).Lines {
			key := names[l.ClusterID] + "|" + l.Code
			if l.Code == "" {
				key = lookup(want, names[l.ClusterID], l.Title.Value)
			}
			if want[key] == nil || seen[key] {
				t.Errorf("%d: %s is not expected (again: %v): %q", year, key, seen[key], l.Title.Value)
				continue
			}
			seen[key] = true
			got := columns(&l)
			for col, w := range want[key] {
				if msg := differs(got, col, w, &l); msg != "" {
					t.Errorf("%d %s %s: %s (verdict %s, planned %s %q, actual %s %q, baseline %s)", year, key, col, msg,
						l.Verdict, l.Planned.Number(), l.Planned.Written(), l.Actual.Number(), l.Actual.Written(), l.Baseline.Written())
				}
			}
		}
		for key := range want {
			if !seen[key] {
				t.Errorf("%d: %s is missing", year, key)
			}
		}
	}
}

// lookup finds the key of a line without a code: by its title, folded.
func lookup(want map[string]map[string]any, cluster, title string) string {
	for k := range want {
		if rest, ok := strings.CutPrefix(k, cluster+"|t:"); ok && fold.Key(rest) == fold.Key(title) {
			return k
		}
	}
	return cluster + "|t:" + title
}

func columns(l *compare.Line) map[string]string {
	num := func(f compare.Figure) string {
		if !f.Present() {
			return ""
		}
		return f.Number().String()
	}
	rate := func(r quantity.Rate) string {
		if !r.Present() {
			return ""
		}
		return r.Round(6).String()
	}
	notes := ""
	for _, n := range l.Notes {
		notes += string(n) + ";"
	}
	q := func(f compare.Figure) string {
		if !f.Present() {
			return ""
		}
		return f.Qualifier().String()
	}
	variance := ""
	if d, ok := l.Variance(); ok {
		variance = d.String()
	}
	return map[string]string{
		"verdict": l.Verdict.String(), "planned": num(l.Planned), "revised": num(l.Revised), "actual": num(l.Actual),
		"previous_actual": num(l.Previous), "variance": variance, "attainment_rate": rate(l.Attainment()),
		"progress_rate": rate(l.Progress()), "change_rate": rate(l.Change()), "planned_qualifier": q(l.Planned),
		"actual_qualifier": q(l.Actual), "plan_basis": l.PlanBasis.String(), "+notes": notes,
	}
}

func differs(got map[string]string, col string, want any, l *compare.Line) string {
	g, ok := got[col]
	if !ok {
		return "not a column"
	}
	w, _ := want.(string)
	switch {
	case col == "+notes":
		if !strings.Contains(g, w+";") {
			return "notes are " + g + ", want " + w
		}
		return ""
	case want == nil || w == "":
		if g != "" {
			return "got " + g + ", want nothing"
		}
		return ""
	case g == w:
		return ""
	}
	r, ok := new(big.Rat).SetString(w)
	h, ok2 := new(big.Rat).SetString(g)
	if !ok || !ok2 {
		return "got " + g + ", want " + w
	}
	if strings.HasSuffix(col, "_rate") {
		r, _ = new(big.Rat).SetString(r.FloatString(6))
	}
	if r.Cmp(h) != 0 {
		return "got " + g + ", want " + w
	}
	return ""
}

// The published percentages of the State are within one point of ours.
func TestBarometre(t *testing.T) {
	in, _ := read(t, "../testdata/conformance/barometre/in/*")
	data, err := os.ReadFile("../testdata/conformance/barometre/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]float64
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, l := range compare.Compare(in, 2023, compare.Options{}).Lines {
		w, ok := want["France|"+l.Code]
		if !ok {
			t.Errorf("%s is not published", l.Code)
			continue
		}
		n++
		got, _ := l.Progress().Round(8).Float64()
		if !l.Progress().Present() || got*100 < w-1 || got*100 > w+1 {
			t.Errorf("%s: %v, published %v", l.Code, got*100, w)
		}
	}
	if n != len(want) {
		t.Errorf("%d of %d indicators", n, len(want))
	}
}
