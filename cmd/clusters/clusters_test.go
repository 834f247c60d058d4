package clusters

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/config"
	"bilan/report/source"
	"bilan/report/wording"
)

// Sheets that are shown are read, whatever stands where: rows keep their numbers, cells their
// columns.
func TestOpen(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	set := func(sheet, cell string, value any) {
		if err := f.SetCellValue(sheet, cell, value); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"Cachée", "Vide"} {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
	}
	set("Sheet1", "B2", "Grappe Exemple A")
	set("Sheet1", "D2", 120)
	set("Sheet1", "A5", " Grappe Exemple B ")
	set("Cachée", "A1", "ancienne liste")
	if err := f.SetSheetVisible("Cachée", false); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "grappes.xlsx")
	if err := f.SaveAs(path); err != nil {
		t.Fatal(err)
	}
	sheets, err := Open(path)
	if err != nil || len(sheets) != 2 || sheets[0].Name != "Sheet1" || sheets[1].Name != "Vide" || len(sheets[1].Rows) != 0 {
		t.Fatalf("%+v, %v", sheets, err)
	}
	rows := sheets[0].Rows
	if len(rows) != 2 || rows[0].Number != 2 || rows[1].Number != 5 || !slices.Equal(rows[0].Cells, []string{"", "Grappe Exemple A", "", "120"}) || len(rows[1].Cells) != 1 {
		t.Errorf("%+v", rows)
	}
}

// A workbook that cannot be read says why.
func TestOpenNot(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(filepath.Join(dir, "absent.xlsx")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
	path := filepath.Join(dir, "grappes.xlsx")
	if err := os.WriteFile(path, []byte("PK\x03\x04"), 0o666); err != nil {
		t.Fatal(err)
	}
	var p source.Problem
	if _, err := Open(path); !errors.As(err, &p) || p.Slug != source.UnreadableFile {
		t.Errorf("%v", err)
	}
}

// The workbook to begin with is one that Open reads: its sheets, their headings and its examples,
// in each language.
func TestWrite(t *testing.T) {
	for _, lang := range []string{"fr", "en"} {
		var b bytes.Buffer
		if err := Write(&b, wording.For(lang)); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "grappes.xlsx")
		if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		sheets, err := Open(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range config.ClustersTemplate(lang) {
			i := slices.IndexFunc(sheets, func(s config.Sheet) bool { return s.Name == want.Name })
			if i < 0 {
				t.Errorf("%s: no sheet %s", lang, want.Name)
				continue
			}
			for _, c := range want.Columns {
				if !slices.ContainsFunc(sheets[i].Rows, func(r config.SheetRow) bool { return slices.Contains(r.Cells, c.Heading) }) {
					t.Errorf("%s: %s has no column %s", lang, want.Name, c.Heading)
				}
			}
			for _, row := range want.Rows {
				if !slices.ContainsFunc(sheets[i].Rows, func(r config.SheetRow) bool { return slices.Contains(r.Cells, row[0]) }) {
					t.Errorf("%s: %s has no row %s", lang, want.Name, row[0])
				}
			}
		}
	}
}
