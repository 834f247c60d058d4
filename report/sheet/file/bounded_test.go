package file

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"bilan/report/sheet"
)

// declaring is a workbook each part of which declares a size that it has not.
func declaring(t *testing.T, workbook string, size uint64) string {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(workbook), int64(len(workbook)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		raw, err := f.OpenRaw()
		if err != nil {
			t.Fatal(err)
		}
		w, err := out.CreateRaw(&zip.FileHeader{Name: f.Name, Method: f.Method, CRC32: f.CRC32, CompressedSize64: f.CompressedSize64, UncompressedSize64: size})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(w, raw); err != nil {
			t.Fatal(err)
		}
	}
	out.Close()
	return b.String()
}

// What a file costs follows its bytes and its cells with content, whatever it
// declares and however it spreads them.
func TestBounded(t *testing.T) {
	numbered := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i+1)
		}
		return b.String()
	}
	sheet := func(head, rows, tail string) string {
		return book("", map[string]string{"xl/worksheets/sheet1.xml": `<worksheet xmlns="` + transitional + `">` + head + `<sheetData>` + rows + `</sheetData>` + tail + `</worksheet>`})
	}
	const one = `<row r="1"><c r="A1"><v>1</v></c></row>`
	for _, c := range []struct {
		name, data string
		cells      int
		most       uint64 // bytes of memory, all told
	}{
		{"parts that declare 15 GB", declaring(t, sheet("", one, ""), 15<<30), -1, 8 << 20},
		{"the last cell of all", sheet("", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, ""), 1, 1 << 20},
		{"a dimension of the whole sheet", sheet(`<dimension ref="A1:XFD1048576"/>`, one, ""), 1, 1 << 20},
		{"rows of 16,000 columns with two cells", sheet("", numbered(20_000, `<row><c><v>1</v></c><c r="XFD%[1]d"><v>2</v></c></row>`), ""), 40_000, 24 << 20},
		{"200,000 styled blanks", sheet("", `<row r="1">`+strings.Repeat(`<c s="1"/>`, 200_000)+`</row>`+`<row r="2"><c><v>1</v></c></row>`, ""), 1, 24 << 20},
		{"200,000 empty rows", sheet("", numbered(200_000, `<row r="%d" hidden="1"/>`)+`<row r="300000"><c><v>1</v></c></row>`, ""), 1, 32 << 20},
		{"100,000 merges", sheet("", one, `<mergeCells>`+numbered(100_000, `<mergeCell ref="B%[1]d:XFD%[1]d"/>`)+`</mergeCells>`), 1, 48 << 20},
		{"100,000 merges of whole columns", sheet("", one, `<mergeCells>`+numbered(100_000, `<mergeCell ref="B%d:D1048576"/>`)+`</mergeCells>`), 1, 48 << 20},
		{"100,000 hidden columns", sheet(`<cols>`+numbered(100_000, `<col min="2" max="16384" hidden="1" width="%d"/>`)+`</cols>`, one, ""), 1, 32 << 20},
		{"100,000 tiny cells", sheet("", `<row>`+strings.Repeat("<c><v>1</v></c>", 10_000)+`</row>`+strings.Repeat("<row>"+strings.Repeat("<c><v>1</v></c>", 10_000)+"</row>", 9), ""), 100_000, 32 << 20},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := []byte(c.data)
			before := allocated()
			cells, err := countCells(data)
			if spent := allocated() - before; spent > c.most {
				t.Errorf("%d bytes of memory for a file of %d", spent, len(data))
			}
			if err != nil {
				cells = -1
			}
			if cells != c.cells {
				t.Errorf("%d cells, %v", cells, err)
			}
		})
	}
}

func countCells(data []byte) (n int, err error) {
	b, err := Open("f.xlsx", data, sheet.Limits{})
	if err != nil {
		return 0, err
	}
	for _, s := range b.Sheets {
		for row, err := range s.Rows() {
			if err != nil {
				return n, err
			}
			n += len(row.Cells)
		}
	}
	return n, nil
}

// A row costs one allocation, for its cells, and a cell none: what a sheet takes
// beyond its parts grows by doubling.
func TestAllocationsPerRow(t *testing.T) {
	made := func(rows int) []byte {
		var b strings.Builder
		for i := range rows {
			fmt.Fprintf(&b, `<row r="%d"><c r="A%[1]d" t="s"><v>1</v></c><c r="B%[1]d" s="3"><v>45382</v></c><c r="C%[1]d"><f>A1*2</f><v>0.30000000000%[1]d4</v></c><c r="D%[1]d" t="inlineStr"><is><t>texte %[1]d</t></is></c></row>`, i+1)
		}
		return []byte(book(b.String(), nil))
	}
	spent := func(rows int) float64 {
		data := made(rows)
		return testing.AllocsPerRun(3, func() {
			if n, err := countCells(data); err != nil || n != 4*rows {
				t.Fatalf("%d cells, %v", n, err)
			}
		})
	}
	few, many := spent(100), spent(20_100)
	if perRow := (many - few) / 20_000; perRow > 1.04 {
		t.Errorf("%.3f allocations a row", perRow)
	}
}

// The name of a sheet stands in each place that is told, and so is bounded.
func TestLongSheetName(t *testing.T) {
	for _, n := range []int{sheet.MaxSheetName, sheet.MaxSheetName + 1} {
		name := strings.Repeat("n", n)
		for format, data := range map[string]string{
			"xlsx": book("", map[string]string{"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `"><sheets><sheet name="` + name + `" r:id="r1"/></sheets></workbook>`}),
			"ods":  odsFile("", map[string]string{"content.xml": odsContent(`<table:table table:name="` + name + `"/>`)}),
		} {
			_, err := Open("f", []byte(data), sheet.Limits{})
			if got := err == nil; got != (n <= sheet.MaxSheetName) {
				t.Errorf("%s, a name of %d bytes: %v", format, n, err)
			}
			if err != nil && len(err.Error()) > 100 {
				t.Errorf("%s: the name is told", format)
			}
		}
	}
}
