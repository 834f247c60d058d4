package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"flag"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// tool is a program that a test needs. Without it the test is skipped, but in
// CI, which installs all of them.
func tool(t *testing.T, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing", names[0])
	}
	t.Skipf("%s is not installed", names[0])
	return ""
}

// The Open XML SDK finds nothing.
func TestWorkbookValidator(t *testing.T) {
	validator(t)
	for _, path := range workbooks(t) {
		validate(t, path)
	}
}

func validator(t *testing.T) string {
	t.Helper()
	return tool(t, filepath.Join(os.Getenv("BILAN_NODE_MODULES"), ".bin", "ooxml-validator"), "ooxml-validator")
}

func validate(t *testing.T, path string) {
	t.Helper()
	out, _ := exec.Command(validator(t), path).Output() // its status says what the answer does
	var said struct {
		OK     bool
		Errors []struct{ Description, Path, XPath string }
	}
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatalf("%s: %v\n%s", path, err, out)
	}
	for _, e := range said.Errors[:min(len(said.Errors), 10)] {
		t.Errorf("%s: %s %s: %s", path, e.Path, e.XPath, e.Description)
	}
	if !said.OK && len(said.Errors) == 0 {
		t.Errorf("%s is not valid", path)
	}
}

// formulas are the formulas of a workbook with their values, by sheet and
// cell.
func formulas(t *testing.T, path, like string) map[string][2]string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	asked := f
	if like != "" {
		if asked, err = excelize.OpenFile(like); err != nil {
			t.Fatal(err)
		}
		defer asked.Close()
	}
	out := map[string][2]string{}
	for _, sheet := range asked.GetSheetList() {
		rows, err := asked.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			for j := range row {
				at, _ := excelize.CoordinatesToCellName(j+1, i+1)
				formula, err := asked.GetCellFormula(sheet, at)
				if err != nil || formula == "" {
					continue
				}
				value, err := f.GetCellValue(sheet, at, excelize.Options{RawCellValue: true})
				if err != nil {
					t.Fatal(err)
				}
				out[sheet+"!"+at] = [2]string{formula, value}
			}
		}
	}
	return out
}

// sameValue compares a value with one computed anew: numbers to the precision
// of a spreadsheet, texts to the letter.
func sameValue(a, b string) bool {
	x, err1 := strconv.ParseFloat(a, 64)
	y, err2 := strconv.ParseFloat(b, 64)
	if err1 != nil || err2 != nil {
		return a == b
	}
	return math.Abs(x-y) <= 1e-12*math.Max(1, math.Max(math.Abs(x), math.Abs(y)))
}

// Every formula gives the value beside it.
func TestWorkbookRecalculates(t *testing.T) {
	tool(t, "soffice")
	for name, path := range workbooks(t) {
		sameFormulas(t, path, anew(t, recalculated, name))
	}
}

func sameFormulas(t *testing.T, path, anew string) {
	t.Helper()
	want, got := formulas(t, path, ""), formulas(t, anew, path)
	if len(want) < 10 {
		t.Errorf("%s: only %d formulas", path, len(want))
	}
	for at, w := range want {
		if g := got[at]; !sameValue(w[1], g[1]) {
			t.Errorf("%s: %s: =%s is %s, computed anew %q", path, at, w[0], w[1], g[1])
		}
	}
}

// A wrong value beside a formula would be found.
func TestRecalculationFindsFaults(t *testing.T) {
	ssconvert, path := tool(t, "ssconvert"), filepath.Join(t.TempDir(), "wrong.xlsx")
	must(t, wrongBook(path))
	for program, anew := range map[string]string{"LibreOffice": anew(t, recalculated, "wrong"), "Gnumeric": inGnumeric(t, ssconvert, path)} {
		if got := formulas(t, anew, path)["Sheet1!B1"]; got[1] != "6" {
			t.Errorf("%s computes %q, want 6", program, got[1])
		}
	}
}

//go:embed testdata/readers.py
var readers string

// openpyxl and pandas, which compute no formula, see the figures of the CSV.
func TestWorkbookReaders(t *testing.T) {
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import openpyxl, pandas").Run() != nil {
		tool(t, "python3 with openpyxl and pandas")
	}
	path := workbooks(t)["fr"]
	csv := strings.TrimSuffix(path, ".xlsx") + ".csv"
	out, err := exec.Command(python, "-c", readers, path, csv).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "42 lines read three ways") {
		t.Errorf("%v\n%s", err, out)
	}
}

// Runs give the same bytes in each of their files. The first has a folder of its own, as other
// tests write beside the review that they share.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	var want map[string]string
	for range 9 {
		dir := t.TempDir()
		var messages bytes.Buffer
		run(context.Background(), []string{"report", "--config", "../../samples/exemple/bilan.yaml", "--out", dir}, nil, nil, &messages, &messages, today)
		got := map[string]string{}
		for path, data := range contents(t, dir) {
			got[filepath.Base(path)] = data
		}
		if want == nil {
			want = got
		}
		if len(got) != len(want) || len(got) < 5 {
			t.Errorf("%d files, not %d", len(got), len(want))
		}
		for name, data := range want {
			if got[name] != data {
				t.Errorf("two runs differ in %s", name)
			}
		}
	}
}

var updateGolden = flag.Bool("golden", false, "write the golden texts of the workbooks anew")

// The text of every sheet of the samples' workbooks, with their formulas and
// links: a change is seen, and read, in the difference.
func TestWorkbookGolden(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"fr", "en", "mecaloire"} {
		got := workbookText(t, workbooks(t)[name])
		golden := filepath.Join("testdata", "workbook", name+".txt")
		if *updateGolden {
			if err := os.WriteFile(golden, got, 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
			for i := range min(len(g), len(w)) {
				if g[i] != w[i] {
					t.Errorf("%s line %d:\n got %s\nwant %s\n(go test ./cmd/bilan -run WorkbookGolden -golden writes it anew)", golden, i+1, g[i], w[i])
					break
				}
			}
			if len(g) != len(w) {
				t.Errorf("%s: %d lines, want %d", golden, len(g), len(w))
			}
		}
	}
}

// workbookText is a workbook as text: each sheet's rows, a cell's formula
// after its value.
func workbookText(t *testing.T, path string) []byte {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b bytes.Buffer
	for _, sheet := range f.GetSheetList() {
		b.WriteString("# " + sheet + "\n")
		rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			for j, value := range row {
				at, _ := excelize.CoordinatesToCellName(j+1, i+1)
				if formula, _ := f.GetCellFormula(sheet, at); formula != "" {
					row[j] = value + " {=" + formula + "}"
				}
				row[j] = strings.ReplaceAll(row[j], "\n", "⏎")
			}
			b.WriteString(strings.TrimRight(strings.Join(row, " | "), " |") + "\n")
		}
	}
	for _, n := range f.GetDefinedName() {
		if strings.HasPrefix(n.Name, "bilan_") {
			b.WriteString("name " + n.Name + " = " + n.RefersTo + "\n")
		}
	}
	return b.Bytes()
}
