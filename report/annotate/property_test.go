package annotate_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/annotate"
	"bilan/report/internal/packed"
	"bilan/report/ooxml"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// A workbook says of which file it is the copy, once, beside the properties that it
// had, and the same bytes come of the same.
func TestWithProperty(t *testing.T) {
	copied := marked(t, readAll(t, annotated), someNotes)
	with := func(data []byte, name, value string) []byte {
		out, err := annotate.WithProperty(data, name, value)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	of, other := sheet.CopyOf{Original: [32]byte{1}, Cells: [32]byte{2}}, sheet.CopyOf{Original: [32]byte{3}, Cells: [32]byte{4}}
	first := with(with(copied, "Société", "a < b"), sheet.CopyProperty, of.String())
	if !bytes.Equal(first, with(with(copied, "Société", "a < b"), sheet.CopyProperty, of.String())) {
		t.Error("other bytes the second time")
	}
	second := with(first, sheet.CopyProperty, other.String())
	for _, c := range []struct {
		data []byte
		want sheet.CopyOf
	}{{copied, sheet.CopyOf{}}, {first, of}, {second, other}} {
		book, err := file.Open("a.xlsx", c.data, sheet.Limits{})
		if err != nil || book.CopyOf != c.want {
			t.Errorf("%v %v, want %v", err, book.CopyOf, c.want)
		}
	}
	part := packed.Parts(t, second)["docProps/custom.xml"]
	if strings.Count(part, "<property") != 2 || strings.Contains(part, of.String()) || !strings.Contains(part, ooxml.Escape("a < b")) {
		t.Error(part)
	}
}

// The marks of a copy are no fills of its sender's: rows are told apart by these.
func TestMarksAreNoDress(t *testing.T) {
	copied := marked(t, readAll(t, annotated), []annotate.Note{{Pos: at("Bilan 2024", 2, 5), Severity: source.Err}, {Pos: at("Bilan 2024", 2, 3), Severity: source.Warning}})
	dressOf := func(data []byte, cells ...string) (out []source.Dress) {
		book, err := file.Open("a.xlsx", data, sheet.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range book.Sheets {
			for row, err := range s.Rows() {
				if err != nil {
					t.Fatal(err)
				}
				for _, c := range row.Cells {
					if s.Name == "Bilan 2024" && slices.Contains(cells, source.CellName(c.Pos.Col(), c.Pos.Row())) {
						out = append(out, c.Dress)
					}
				}
			}
		}
		return out
	}
	of := sheet.CopyOf{Original: [32]byte{1}}
	back, err := annotate.WithProperty(copied, sheet.CopyProperty, of.String())
	if err != nil {
		t.Fatal(err)
	}
	was, is, plain := dressOf(readAll(t, annotated), "C2", "E2"), dressOf(back, "C2", "E2"), dressOf(copied, "C2", "E2")
	for i := range was {
		if is[i].Fill() != was[i].Fill() && is[i].Fill() != 0 || plain[i].Fill() == 0 {
			t.Errorf("cell %d: fill %d, was %d, as a workbook of anybody's %d", i, is[i].Fill(), was[i].Fill(), plain[i].Fill())
		}
	}
	if len(was) != 2 || len(is) != 2 {
		t.Error(was, is)
	}
}

// LibreOffice keeps what a copy says of itself, in its own format too, and the cells
// are those that they were.
func TestPropertyInLibreOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("starts LibreOffice")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	copied := marked(t, readAll(t, annotated), someNotes)
	none := func(string) bool { return false }
	book, err := file.Open("a.xlsx", copied, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	of := sheet.CopyOf{Original: [32]byte{1}, Cells: book.CellSum(none)}
	data, err := annotate.WithProperty(copied, sheet.CopyProperty, of.String())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.xlsx"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"xlsx", "ods"} {
		out := filepath.Join(dir, format)
		cmd := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", format, "--outdir", out, filepath.Join(dir, "a.xlsx"))
		if text, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, text)
		}
		saved, err := file.Open("a."+format, readAll(t, filepath.Join(out, "a."+format)), sheet.Limits{})
		if err != nil || saved.CopyOf != of {
			t.Errorf("%s: %v %v", format, err, saved.CopyOf)
			continue
		}
		if format == "xlsx" && saved.CellSum(none) != of.Cells {
			t.Errorf("%s: other cells", format)
		}
	}
}
