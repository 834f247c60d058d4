package workbook_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/contact"
	"bilan/report/internal/packed"
	"bilan/report/quantity"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/table"
	"bilan/report/workbook"
)

func document() *table.Document {
	n := func(s string) *quantity.Decimal {
		d, err := quantity.FromString(s)
		if err != nil {
			panic(err)
		}
		return &d
	}
	cols := []table.Column{{Key: "t", Title: "Intitulé", Width: 30}, {Key: "p", Title: "Prévu", Kind: table.Number}, {Key: "r", Title: "Taux", Kind: table.Rate}, {Key: "v", Title: "Constat", Kind: table.Badge}}
	lines := &table.Table{ID: "lines", Title: "Lignes", Columns: cols, Stub: 1, Rows: []table.Row{
		{Cells: []table.Cell{{Text: `=HYPERLINK("http://x")`}, {Num: n("0.1")}, {Num: n("1.25")}, {Text: "objectif dépassé", Tag: "exceeded"}}},
		{Cells: []table.Cell{{Text: "a\x01b _x000D_"}, {Num: n("123456789012345678.5")}, {}, {}}},
		{Cells: []table.Cell{{Text: "approché"}, {Num: n("20"), Qualifier: quantity.About}, {}, {}}},
		{Cells: []table.Cell{{Text: "absent"}, {Text: "non chiffré"}, {}, {}}},
	}}
	data := &table.Table{ID: "c-data", Columns: []table.Column{{Title: "Type"}, {Title: "Prévu", Kind: table.Number}}, Rows: []table.Row{
		{Cells: []table.Cell{{Text: "Ateliers"}, {Num: n("8")}}}, {Cells: []table.Cell{{Text: "Visites"}, {Text: "non chiffré"}}}}}
	chart := &table.Chart{ID: "c", Kind: table.GroupedBars, Title: "Titre", Description: "Texte", Categories: []string{"Ateliers", "Visites"},
		Series: []table.Series{{Slug: "planned", Name: "Prévu", Values: []*quantity.Decimal{n("8"), nil}}}, Data: data}
	return &table.Document{Lang: "fr", Title: "Revue", Fingerprint: "f00d", Sections: []table.Section{
		{ID: "a", Title: "Synthèse", Sheet: "Synthèse", Charts: []*table.Chart{chart}, After: []*table.Table{data}},
		{ID: "b", Title: "Lignes", Sheet: "Prévu / réalisé : l'année 2024 entière", Tables: []*table.Table{lines}},
	}}
}

func write(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := workbook.Write(&b, table.Publish(document(), contact.Showing())); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestBytes(t *testing.T) {
	first := write(t)
	for range 20 {
		if !bytes.Equal(first, write(t)) {
			t.Fatal("two builds differ")
		}
	}
}

func TestCells(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(write(t)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	names := f.GetSheetList()
	if len(names) != 2 || names[1] != "Prévu - réalisé - l'année 2024…" {
		t.Fatalf("sheets %q", names)
	}
	rows, err := f.GetRows(names[1], excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	all := ""
	for _, r := range rows {
		all += strings.Join(r, "|") + "\n"
	}
	for _, want := range []string{"=HYPERLINK(\"http://x\")|0.1|1.25|▲ objectif dépassé\n", "a\ufffdb _x000D_|123\u202f456\u202f789\u202f012\u202f345\u202f678,5\n", "approché|20\n", "absent|non chiffré\n"} {
		if !strings.Contains(all, want) {
			t.Errorf("no %q in\n%s", want, all)
		}
	}
	if formula, _ := f.GetCellFormula(names[1], "A6"); formula != "" {
		t.Errorf("a text became the formula %s", formula)
	}
}

// The reader of inputs knows the workbook as ours, by the mark inside.
func TestMark(t *testing.T) {
	b, err := file.Open("x.xlsx", write(t), sheet.Limits{})
	if err != nil || b.Mark == "" {
		t.Errorf("mark %q, %v", b.Mark, err)
	}
}

// A missing value of a chart is an empty cell, and the chart has its text.
func TestChart(t *testing.T) {
	found := map[string]bool{}
	for _, body := range packed.Parts(t, write(t)) {
		found["chart"] = found["chart"] || strings.Contains(body, "barChart>") && strings.Contains(body, "Synthèse")
		found["alt"] = found["alt"] || strings.Contains(body, `descr="Texte"`)
	}
	if !found["chart"] || !found["alt"] {
		t.Errorf("found %v", found)
	}
}

// An independent reader sees the same values.
func TestOpenpyxl(t *testing.T) {
	python := "/usr/bin/python3"
	if exec.Command(python, "-c", "import openpyxl").Run() != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("openpyxl is missing")
		}
		t.Skip("openpyxl is not installed")
	}
	path := filepath.Join(t.TempDir(), "x.xlsx")
	if err := os.WriteFile(path, write(t), 0o666); err != nil {
		t.Fatal(err)
	}
	const script = `
import sys, openpyxl
for ro in (False, True):
    wb = openpyxl.load_workbook(sys.argv[1], data_only=True, read_only=ro)
    ws = wb.worksheets[1]
    print([[type(c).__name__ + ":" + str(c) for c in r if c is not None] for r in ws.iter_rows(min_row=4, max_row=8, values_only=True)])
print(list(openpyxl.load_workbook(sys.argv[1]).worksheets[1].tables))`
	out, err := exec.Command(python, "-c", script, path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"float:0.1", "float:1.25", "str:=HYPERLINK", "int:20", "['t_lines']"} {
		if !strings.Contains(string(out), want) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
}
