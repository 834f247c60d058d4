package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"bilan/cmd/files"
	"bilan/cmd/formats"
)

// intakeSets are the folders of cases of tables as people send them. Each case
// is a folder with in/, maybe bilan.yaml, about.txt (the situation and what an
// officer expects of it) and expected.json (type intakeCase).
var intakeSets = []string{"cases", "more", "public"}

// Each case of testdata/intake gives what it expects, but for those that the
// file not-yet.txt of its set lists with a reason. A case of that list that
// has become right fails until it is taken off: with -update, this test takes
// it off.
func TestIntake(t *testing.T) {
	for _, set := range intakeSets {
		dir := filepath.Join("testdata", "intake", set)
		folders, err := filepath.Glob(filepath.Join(dir, "*", "expected.json"))
		if err != nil || len(folders) == 0 {
			t.Fatalf("no cases in %s: %v", dir, err)
		}
		late := notYet(t, dir)
		var mu sync.Mutex
		listed := map[string]bool{}
		t.Run(set, func(t *testing.T) {
			for _, f := range folders {
				folder := filepath.Dir(f)
				name := filepath.Base(folder)
				reason, isLate := late[name]
				delete(late, name)
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					bad := runIntakeCase(t, folder)
					switch {
					case isLate && len(bad) == 0 && !*update:
						t.Errorf("right now: take it off not-yet.txt, where it stands for: %s", reason)
					case isLate && len(bad) > 0:
						t.Logf("not yet (%s):\n  %s", reason, strings.Join(bad, "\n  "))
						mu.Lock()
						listed[name+": "+reason] = true
						mu.Unlock()
					case len(bad) > 0:
						t.Errorf("%s", strings.Join(bad, "\n  "))
					}
				})
			}
		})
		for name := range late {
			t.Errorf("%s/not-yet.txt lists %s, which is no case", dir, name)
		}
		if *update {
			text := strings.Join(append(slices.Sorted(maps.Keys(listed)), ""), "\n")
			if err := os.WriteFile(filepath.Join(dir, "not-yet.txt"), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// notYet reads the list of the cases that are known to be wrong: « name:
// reason » on each line, in order.
func notYet(t *testing.T, dir string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "not-yet.txt"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	list := map[string]string{}
	for line := range strings.Lines(string(data)) {
		name, reason, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
		if !ok || reason == "" {
			t.Fatalf("%s/not-yet.txt: no reason in %q", dir, line)
		}
		if _, twice := list[name]; twice {
			t.Fatalf("%s/not-yet.txt lists %s twice", dir, name)
		}
		list[name] = reason
	}
	return list
}

// runIntakeCase makes the report of a copy of a case and gives what differs
// from its expectation.
func runIntakeCase(t *testing.T, folder string) []string {
	t.Helper()
	e := readIntakeCase(t, filepath.Join(folder, "expected.json"))
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	if err := os.CopyFS(in, os.DirFS(filepath.Join(folder, "in"))); err != nil {
		t.Fatal(err)
	}
	var config []string
	if data, err := os.ReadFile(filepath.Join(folder, "bilan.yaml")); err == nil {
		file := filepath.Join(dir, "bilan.yaml")
		if err := os.WriteFile(file, data, 0o644); err != nil {
			t.Fatal(err)
		}
		config = []string{"--config", file}
	}
	var bad []string
	for _, file := range slices.Sorted(maps.Keys(e.Annotate)) {
		if msg := sendBack(t, config, dir, file, e.Annotate[file]); msg != "" {
			bad = append(bad, msg)
		}
	}
	args := append([]string{"report"}, config...)
	if e.YearGiven == nil || *e.YearGiven {
		args = append(args, "--year", strconv.Itoa(e.Year))
	}
	got := intakeResult{}
	var stderr bytes.Buffer
	written := only(func(f formats.Format) bool {
		ext := filepath.Ext(f.Name(e.Year))
		return ext == ".csv" || ext == ".xlsx" && len(e.Facts)+len(e.NoFacts) > 0
	})
	got.status = intakeRun(&stderr, written, append(args, "--as-of", "2025-03-31", "--out", out, in)...)
	got.stderr = stderr.String()
	year := strconv.Itoa(e.Year)
	var err error
	if got.lines, err = readRows(filepath.Join(out, "revue-"+year+".csv")); err == nil {
		got.problems, err = readRows(filepath.Join(out, "anomalies-"+year+".csv"))
	}
	if err != nil && (got.status != exitFailed || !slices.Contains(e.Exit, exitFailed)) {
		bad = append(bad, err.Error())
	}
	if len(e.Facts)+len(e.NoFacts) > 0 && err == nil {
		got.book = readBook(t, filepath.Join(out, "revue-"+year+".xlsx"))
	}
	return append(bad, e.differences(got)...)
}

// intakeRun runs the command on a day after every --as-of of the cases. A review is
// written in the formats.
func intakeRun(stderr *bytes.Buffer, written []formats.Format, args ...string) int {
	e := testEnvironment("fr", io.Discard, stderr)
	e.now = func() time.Time { return time.Date(2025, 4, 1, 9, 0, 0, 0, time.UTC) }
	e.formats = written
	return execute(e, args)
}

// readRows reads a CSV file as one map of column to cell for each row.
func readRows(path string) ([]map[string]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	records, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
	if err != nil || len(records) == 0 {
		return nil, err
	}
	var rows []map[string]string
	for _, r := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = r[i]
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// readBook reads the sheets of a workbook with their cells as stored.
func readBook(t *testing.T, path string) []intakeSheet {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var book []intakeSheet
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		book = append(book, intakeSheet{name, rows})
	}
	return book
}

// sendBack has the command annotate a file of in/, puts numbers into cells of
// the copy as its sender would, and lays it into in/. It gives what went wrong.
func sendBack(t *testing.T, config []string, dir, file string, cells map[string]float64) string {
	t.Helper()
	back := filepath.Join(dir, "back")
	var stderr bytes.Buffer
	intakeRun(&stderr, nil, append(append([]string{"check"}, config...), "--annotate", back, filepath.Join(dir, "in", file))...)
	copies, err := filepath.Glob(filepath.Join(back, "*.xlsx"))
	if err != nil || len(copies) != 1 {
		return "annotated copies of " + file + ": " + strings.Join(copies, ", ") + " " + stderr.String()
	}
	f, err := excelize.OpenFile(copies[0])
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	own := slices.IndexFunc(f.GetSheetList(), func(name string) bool { return foldCase(name) != "a corriger" })
	for cell, n := range cells {
		if err := f.SetCellFloat(f.GetSheetList()[own], cell, n, -1, 64); err != nil {
			t.Fatal(err)
		}
	}
	to := filepath.Join(dir, "in", filepath.Base(copies[0]))
	if files.Exists(to) { // it lies beside the original, and does not take its place
		to = filepath.Join(dir, "in", "retour", filepath.Base(copies[0]))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SaveAs(to); err != nil {
		t.Fatal(err)
	}
	return ""
}

// The checks of the cases can fail: each fault of a run is reported.
func TestIntakeChecks(t *testing.T) {
	const expectation = `{"kind": "k", "year": 2024, "exit": [0], "max_problems": 0, "once": ["gris"], "not_said": ["inconnu"],
		"slugs": ["any@a.csv:2", "!status-read", "~zinc", "warning@a.xlsx:S!#3|any@a.xlsx:S!B9"],
		"facts": [["^Budget", "Total", "12,5"]], "no_facts": [["Actions", "Total"]],
		"lines": {"Grappe A|T1": {"planned": "10", "actual": null, "progress_rate": "2/3", "title~": "^vis", "@": "any@a.csv:4"},
			"Grappe A|t:Écoute": [{"missing": true, "@": "zinc-doubt"}, {"planned": ["3", "4"], "+notes": "sum-read"}],
			"Grappe A|t:deux": {"each": [{"actual": "1"}, {"actual": "2"}]}},
		"optional_lines": {"Grappe B|T9": {"unit": "visites"}}}`
	file := filepath.Join(t.TempDir(), "expected.json")
	if err := os.WriteFile(file, []byte(expectation), 0o644); err != nil {
		t.Fatal(err)
	}
	line := func(cluster, code, title string, more ...string) map[string]string {
		row := map[string]string{"cluster": cluster, "code": code, "title": title, "year": "2024", "planned": "", "actual": "", "progress_rate": "", "notes": "", "unit": ""}
		for i := 0; i < len(more); i += 2 {
			row[more[i]] = more[i+1]
		}
		return row
	}
	problem := func(severity, slug, file, sheet, cell, line, message, related string) map[string]string {
		return map[string]string{"severity": severity, "slug": slug, "file": "dir/" + file, "sheet": sheet, "cell": cell, "line": line, "column": "", "message": message, "related": related}
	}
	good := func() intakeResult {
		return intakeResult{
			lines: []map[string]string{
				line("GRAPPE A", "t1", "Visites", "planned", "10", "progress_rate", "0.666667"),
				line("Grappe A", "", "ÉCOUTE", "planned", "4", "notes", "x;sum-read"),
				line("Grappe A", "", "Deux", "actual", "2"), line("Grappe A", "", "Deux", "actual", "1"),
				line("Grappe B", "T9", "Neuf", "unit", "Visites"),
			},
			problems: []map[string]string{
				problem("info", "sum-read", "a.csv", "", "", "2", "du zinc", ""),
				problem("info", "x", "b.csv", "", "", "1", "m", "dir/a.csv:4:2 + 'S p'!A1"),
				problem("info", "y", "a.xlsx", "S", "B9", "", "m", ""),
			},
			book: []intakeSheet{{"Budget 2024", [][]string{{"total :", "12.5"}}}, {"Actions", [][]string{{"1"}}}},
		}
	}
	if bad := readIntakeCase(t, file).differences(good()); len(bad) > 0 {
		t.Fatalf("a good run is said to be wrong: %q", bad)
	}
	for name, spoil := range map[string]func(*intakeResult){
		"status":           func(r *intakeResult) { r.status = 3 },
		"year":             func(r *intakeResult) { r.lines[4]["year"] = "2023" },
		"number":           func(r *intakeResult) { r.lines[0]["planned"] = "11" },
		"not empty":        func(r *intakeResult) { r.lines[0]["actual"] = "0" },
		"rate":             func(r *intakeResult) { r.lines[0]["progress_rate"] = "0.66667" },
		"expression":       func(r *intakeResult) { r.lines[0]["title"] = "Salon" },
		"missing":          func(r *intakeResult) { r.lines = r.lines[1:] },
		"missing, unsaid":  func(r *intakeResult) { r.lines = append(r.lines[:1], r.lines[2:]...) },
		"note":             func(r *intakeResult) { r.lines[1]["notes"] = "sum" },
		"one of two":       func(r *intakeResult) { r.lines[2]["actual"] = "1" },
		"too many":         func(r *intakeResult) { r.lines = append(r.lines, line("Grappe A", "T1", "Visites", "planned", "10")) },
		"optional differs": func(r *intakeResult) { r.lines[4]["unit"] = "salons" },
		"line unsaid":      func(r *intakeResult) { r.problems[1]["related"] = "" },
		"slug unsaid":      func(r *intakeResult) { r.problems[2]["cell"] = "B8" },
		"words unsaid":     func(r *intakeResult) { r.problems[0]["message"] = "de l'étain" },
		"slug said":        func(r *intakeResult) { r.problems[2]["slug"] = "status-read" },
		"said":             func(r *intakeResult) { r.problems[2]["message"] = "Inconnu" },
		"error":            func(r *intakeResult) { r.problems[2]["severity"] = "error" },
		"warning":          func(r *intakeResult) { r.problems[2]["severity"] = "warning" },
		"told again":       func(r *intakeResult) { r.stderr = "gris\nun gris.\n« gris »\n" },
		"fact":             func(r *intakeResult) { r.book[0].rows[0][1] = "12,51" },
		"fact elsewhere":   func(r *intakeResult) { r.book[0].name, r.book[1].name = "X", "Budget" },
		"no fact":          func(r *intakeResult) { r.book[1].rows[0][0] = "Total" },
	} {
		got := good()
		spoil(&got)
		if bad := readIntakeCase(t, file).differences(got); len(bad) == 0 {
			t.Errorf("%s: the fault is not told", name)
		}
	}
}
