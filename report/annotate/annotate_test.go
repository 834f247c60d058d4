package annotate_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/annotate"
	"bilan/report/internal/packed"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/wording"
)

const annotated = "testdata/annotate.xlsx" // saved by LibreOffice

func at(sheet string, row, col int) source.Pos {
	return source.In("annotate.xlsx", sheet).At(row, col)
}

var someNotes = []annotate.Note{
	{Pos: at("Bilan 2024", 2, 5), Severity: source.Err, Title: "Nombre illisible", Message: "« beaucoup » n’est pas un nombre", Hint: "saisir un nombre"},
	{Pos: at("Bilan 2024", 2, 5), Severity: source.Warning, Title: "Second", Message: "deux sur une case", Hint: "les deux"},
	{Pos: at("Bilan 2024", 5, 7), Severity: source.Warning, Title: "Total", Message: "total < somme & \"reste\"", Hint: "vérifier", Related: []source.Pos{at("Bilan 2024", 2, 7)}},
	{Pos: at("Bilan 2024", 40, 12), Severity: source.Err, Title: "Ailleurs", Message: "une case que la feuille n’a pas", Hint: "voir"},
	{Pos: at("Autre", 2, 0), Severity: source.Warning, Title: "Ligne", Message: "une ligne entière", Hint: "voir"},
	{Pos: at("Cachée", 0, 0), Severity: source.Warning, Title: "Feuille", Message: "une feuille entière", Hint: "voir"},
	{Severity: source.Err, Title: "Fichier", Message: "le fichier", Hint: "voir"},
}

func marked(t *testing.T, data []byte, notes []annotate.Note) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := annotate.Annotate(&b, data, notes, wording.For("fr")); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func readAll(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// compare prints, as an independent reader sees them, the comments and fills of
// a copy, and whatever else differs from the original.
const compare = `
import sys, openpyxl, re
def strip(style): return re.sub(r"=(False|None|0|0\.0)\b", "=", repr(style))
a, b = openpyxl.load_workbook(sys.argv[1]), openpyxl.load_workbook(sys.argv[2])
va, vb = openpyxl.load_workbook(sys.argv[1], data_only=True), openpyxl.load_workbook(sys.argv[2], data_only=True)
print(b.sheetnames, b.active.title, [s.title for s in b.worksheets if s.sheet_view.tabSelected])
for s in a.worksheets:
    t = b[s.title]
    for what in ("sheet_state", "freeze_panes", "print_title_rows", "print_area", "dimensions"):
        x, y = getattr(s, what), getattr(t, what)
        if x != y: print("DIFFERS", s.title, what, x, y)
    for what in ("merged_cells", "conditional_formatting", "data_validations", "tables"):
        x, y = getattr(s, what), getattr(t, what)
        if what == "data_validations": x, y = [(v.sqref, v.formula1) for v in x.dataValidation], [(v.sqref, v.formula1) for v in y.dataValidation]
        if what == "conditional_formatting": x, y = [str(v.sqref) for v in x], [str(v.sqref) for v in y]
        if what == "tables": x, y = list(x), list(y)
        if what == "merged_cells": x, y = str(x), str(y)
        if x != y: print("DIFFERS", s.title, what, x, y)
    if len(s._charts) != len(t._charts): print("DIFFERS charts", s.title)
    if {r: d.hidden for r, d in s.row_dimensions.items()} != {r: d.hidden for r, d in t.row_dimensions.items() if r in s.row_dimensions}: print("DIFFERS hidden rows")
    for row in t.iter_rows():
        for c in row:
            d = s[c.coordinate]
            if (c.value, va[s.title][c.coordinate].value) != (d.value, vb[s.title][c.coordinate].value): print("DIFFERS", s.title, c.coordinate, d.value, c.value)
            for what in ("number_format", "font", "border", "alignment", "protection") if d.has_style else ():
                if strip(getattr(c, what)) != strip(getattr(d, what)): print("DIFFERS", s.title, c.coordinate, what)
            fill = c.fill.fgColor.rgb if c.fill.fill_type and strip(c.fill) != strip(d.fill) else ""
            if c.comment or fill: print(s.title, c.coordinate, fill, "|".join(c.comment.text.split("\n")) if c.comment else "")
            elif strip(c.fill) != strip(d.fill): print("DIFFERS", s.title, c.coordinate, "fill")
print(sorted(b.defined_names.definedName, key=lambda n: n.name)[0].attr_text if hasattr(b.defined_names, "definedName") else b.defined_names["reference"].attr_text)
first = b.worksheets[0]
for row in first.iter_rows(min_row=7):
    print("|".join(str(c.value).replace("\n", "/") for c in row[:4]), row[3].hyperlink.location if row[3].hyperlink else "")
`

func openpyxl(t *testing.T, script string, args ...string) string {
	t.Helper()
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import openpyxl").Run() != nil {
		if os.Getenv("CI") == "true" { // a build server has all programs
			t.Fatal("no python3-openpyxl on this machine")
		}
		t.Skip("no python3-openpyxl on this machine")
	}
	out, err := exec.Command(python, append([]string{"-c", script}, args...)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}

// The copy carries comments and fills where the notes stand, and nothing else
// of it differs.
func TestAnnotate(t *testing.T) {
	copied := filepath.Join(t.TempDir(), "copy.xlsx")
	if err := os.WriteFile(copied, marked(t, readAll(t, annotated), someNotes), 0o644); err != nil {
		t.Fatal(err)
	}
	got := openpyxl(t, compare, annotated, copied)
	want := strings.ReplaceAll(`['À corriger', 'Grappe', 'Bilan 2024', 'Autre', 'Cachée'] À corriger []
DIFFERS Bilan 2024 dimensions A1:H7 A1:L40
Bilan 2024 E2 FFFFC7CE note de la grappe|— bilan —|Erreur_: Nombre illisible|« beaucoup » n’est pas un nombre.|Que faire_: saisir un nombre.||Avertissement_: Second|deux sur une case.|Que faire_: les deux.
Bilan 2024 A3  autre note
Bilan 2024 G5 FFFFE699 Avertissement_: Total|total < somme & "reste".|Que faire_: vérifier.
Bilan 2024 L40 FFFFC7CE Erreur_: Ailleurs|une case que la feuille n’a pas.|Que faire_: voir.
Autre A2 FFFFE699 Avertissement_: Ligne|une ligne entière.|Que faire_: voir.
'Bilan 2024'!$D$2
1|Erreur|Bilan 2024|E2 'Bilan 2024'!E2
2|Avertissement|Bilan 2024|E2 'Bilan 2024'!E2
3|Avertissement|Bilan 2024|G5 'Bilan 2024'!G5
4|Erreur|Bilan 2024|L40 'Bilan 2024'!L40
5|Avertissement|Autre|2:2 'Autre'!A2
6|Avertissement|Cachée| 
7|Erreur|(tout le fichier)| 
`, "_:", "\u00a0:")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A copy that is annotated again carries the new notes alone, and what the
// cluster wrote in comments of its own.
func TestAnnotateAgain(t *testing.T) {
	original := readAll(t, annotated)
	twice := marked(t, marked(t, original, someNotes), someNotes[2:3])
	copied := filepath.Join(t.TempDir(), "copy.xlsx")
	if err := os.WriteFile(copied, twice, 0o644); err != nil {
		t.Fatal(err)
	}
	var told []string
	for line := range strings.Lines(openpyxl(t, compare, annotated, copied)) {
		if !strings.Contains(line, " dimensions ") {
			told = append(told, strings.TrimRight(line, "\n"))
		}
	}
	want := []string{"['À corriger', 'Grappe', 'Bilan 2024', 'Autre', 'Cachée'] À corriger []", "Bilan 2024 E2  note de la grappe", "Bilan 2024 A3  autre note",
		"Bilan 2024 G5 FFFFE699 Avertissement\u00a0: Total|total < somme & \"reste\".|Que faire\u00a0: vérifier.", "'Bilan 2024'!$D$2", "1|Avertissement|Bilan 2024|G5 'Bilan 2024'!G5"}
	if !slices.Equal(told, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(told, "\n"), strings.Join(want, "\n"))
	}
}

// Sheets without a note keep their bytes, and the same input gives the same
// bytes.
func TestAnnotateBytes(t *testing.T) {
	original := readAll(t, annotated)
	copied := marked(t, original, someNotes[:1])
	if !bytes.Equal(copied, marked(t, original, someNotes[:1])) {
		t.Error("two runs differ")
	}
	before, after := packed.Parts(t, original), packed.Parts(t, copied)
	for _, part := range []string{"xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml", "docProps/core.xml"} {
		if before[part] == "" || before[part] != after[part] {
			t.Errorf("%s: %d bytes, then %d", part, len(before[part]), len(after[part]))
		}
	}
}

// A copy made of cells alone holds each where it stands in the file, as what
// it is, with the notes.
func TestAnnotateRows(t *testing.T) {
	book, err := file.Open("f", []byte("Code;Intitulé;Réalisé\nA1;=1+1;beaucoup\n;+33 4;12,5\n"), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var rows []source.Row
	for row := range book.Sheets[0].Rows() {
		row.Cells = slices.Clone(row.Cells)
		rows = append(rows, row)
	}
	pos := source.In("f", "")
	rows = append(rows, source.Row{Pos: source.In("f", "").At(5, 0), Cells: []source.Cell{
		{Pos: source.In("f", "").At(5, 1), Kind: source.Number, Raw: "0.725", Format: source.Percent},
		{Pos: source.In("f", "").At(5, 2), Kind: source.Number, Raw: "1250.5", Format: source.Euro},
		{Pos: source.In("f", "").At(5, 3), Kind: source.Date, Raw: "2024-03-31", Cols: 2, Rows: 1},
	}})
	note := annotate.Note{Pos: pos, Severity: source.Err, Title: "Nombre", Message: "illisible", Hint: "saisir"}
	note.Pos = note.Pos.At(2, 3)
	line := annotate.Note{Pos: source.In("f", "").At(3, 0), Severity: source.Warning, Title: "Ligne", Message: "entière", Hint: "voir"}
	var b bytes.Buffer
	if err := annotate.AnnotateRows(&b, []annotate.Sheet{{Rows: rows}}, []annotate.Note{note, line}, wording.For("fr")); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "copy.xlsx")
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	got := openpyxl(t, `
import sys, openpyxl
b = openpyxl.load_workbook(sys.argv[1])
print(b.sheetnames, b.active.title, [s.title for s in b.worksheets if s.sheet_view.tabSelected])
for row in b["Tableau"].iter_rows():
    for c in row:
        if c.value is not None or c.comment: print(c.coordinate, c.data_type, c.value, c.number_format, c.comment.text.split("\n")[0] if c.comment else "", c.fill.fgColor.rgb if c.fill.fill_type else "")
print(b["Tableau"].merged_cells, b.worksheets[0]["D7"].hyperlink.location)`, path)
	want := strings.ReplaceAll(`['À corriger', 'Tableau'] À corriger ['À corriger']
A1 s Code General  
B1 s Intitulé General  
C1 s Réalisé General  
A2 s A1 General  
B2 s =1+1 General  
C2 s beaucoup General Erreur_: Nombre FFFFC7CE
B3 s +33 4 General Avertissement_: Ligne FFFFE699
C3 s 12,5 General  
A5 n 0.725 0.##%  
B5 n 1250.5 #,##0.00\ "€"  
C5 d 2024-03-31 00:00:00 dd/mm/yyyy  
C5:D5 'Tableau'!C2
`, "_:", "\u00a0:")
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A sheet of an .ods whose name is longer than Excel's names gets one that Excel
// takes, and a character that no workbook may hold is seen to have been there.
func TestAnnotateRowsHostile(t *testing.T) {
	at := source.In("f.ods", strings.Repeat("𝄞", 20)).At(1, 1)
	rows := []source.Row{{Pos: at, Cells: []source.Cell{{Pos: at, Kind: source.Text, Raw: "a\x01\r\nb"}}}}
	var b bytes.Buffer
	note := annotate.Note{Pos: at, Severity: source.Err, Title: "Nombre", Message: "illisible", Hint: "saisir"}
	if err := annotate.AnnotateRows(&b, []annotate.Sheet{{Name: at.Sheet(), Rows: rows}}, []annotate.Note{note}, wording.For("fr")); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got, err := f.GetCellValue(strings.Repeat("𝄞", 15)+"…", "A1"); err != nil || got != "a\ufffd\nb" {
		t.Errorf("the cell holds %q, the sheets are %v (%v)", got, f.GetSheetList(), err)
	}
}

// Whatever the package, a copy is whole or refused.
func FuzzAnnotate(f *testing.F) {
	data, err := os.ReadFile(annotated)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, data []byte) {
		book, err := file.Open("f", data, sheet.Limits{UnzippedBytes: 1 << 20})
		if err != nil || book.Format != "xlsx" {
			return
		}
		var b bytes.Buffer
		if annotate.Annotate(&b, data, someNotes, wording.For("fr")) != nil {
			return
		}
		if _, err := file.Open("f", b.Bytes(), sheet.Limits{}); err != nil {
			t.Errorf("the copy cannot be opened: %v", err)
		}
	})
}

// zipped is a package of parts.
func zipped(t *testing.T, parts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
