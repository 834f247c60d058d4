package file

import (
	"bytes"
	"errors"
	"os"
	"runtime/metrics"
	"strings"
	"testing"

	"bilan/report/internal/packed"
	"bilan/report/sheet"
	"bilan/report/source"
)

// FuzzLikeExcelize holds the reader against excelize in what is well formed.
func FuzzLikeExcelize(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte("a workbook is made of these bytes, one choice after another, until they run out"))
	f.Add(bytes.Repeat([]byte{7, 3, 1, 5, 2, 9, 4, 0, 8, 6, 11}, 100))
	f.Fuzz(func(t *testing.T, c []byte) {
		if len(c) < 10_000 {
			likeExcelize(t, []byte(wellFormed(c)), "")
		}
	})
}

// FuzzParts changes the parts of a workbook in any way: what comes of it is an
// error or a sheet in order, at no more cost than its bytes call for.
func FuzzParts(f *testing.F) {
	sst := `<sst><si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r></si></sst>`
	for i := range 8 {
		seed := bytes.Repeat([]byte{byte(i), 3, 7, 1, byte(5 * i), 2, 9, 4}, 20)
		p := partsOf(f, wellFormed(seed))
		f.Add(p["xl/worksheets/sheet1.xml"], p["xl/sharedStrings.xml"], p["xl/workbook.xml"])
	}
	for _, rows := range []string{
		`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, `<row r="2"><c r="B2" s="3"><v>45382</v></c></row><row r="1"/>`,
		`<row><c t="inlineStr"><is><t>&#x1F600;</t></is></c><c t="d"><v>2024-03-31T10:00:00Z</v></c></row>`, "<row><c><v>NaN</v></c><!----></row>",
		`<row><c t="inlineStr" s=""><v>1</v><is><t>a</t></is></c><c s="99"><v>2</v></c></row><autoFilter ref="A1:B2"/>`,
		`<row r="1"><c t="s"><v>0</v></c></row><row r="9"><c r="B9"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A:A"/><mergeCell ref="9:9"/><mergeCell ref="B1:C8"/></mergeCells><sheetData>`,
	} {
		f.Add(sheetXML(rows), sst, "")
	}
	f.Fuzz(func(t *testing.T, sheet, sst, workbook string) {
		parts := map[string]string{"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": sst}
		if workbook != "" {
			parts["xl/workbook.xml"] = workbook
		}
		inOrder(t, []byte(book("", parts)), len(sheet)+len(sst)+len(workbook))
	})
}

// FuzzFile changes whole files, archive and all.
func FuzzFile(f *testing.F) {
	f.Add([]byte(book(`<row><c><v>1</v></c></row>`, nil)))
	f.Add([]byte(odsFile("", nil)))
	for _, name := range []string{"testdata/essai.xlsx", "testdata/essai.ods"} {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { inOrder(t, data, 1<<20) })
}

// inOrder reads a file and fails where its cells are not in order, where a
// limit is passed, and where reading takes memory out of proportion to a size.
func inOrder(t *testing.T, data []byte, size int) {
	t.Helper()
	lim := sheet.Limits{Cells: 5_000, UnzippedBytes: 1 << 20, TextBytes: 1_000}
	before := allocated()
	b, err := Open("f", data, lim)
	if err != nil {
		isProblem(t, err)
		return
	}
	n := 0
	for _, s := range b.Sheets {
		last := source.Pos{}
		for row, err := range s.Rows() {
			if err != nil {
				isProblem(t, err)
				break
			}
			for _, c := range row.Cells {
				if c.Pos.Row() != row.Pos.Row() && b.Format != "csv" || c.Pos.Compare(last) <= 0 || c.Kind == source.Blank || len(c.Raw) > lim.TextBytes && b.Format != "csv" {
					t.Fatalf("%v after %v", c, last)
				}
				last = c.Pos
				n++
			}
			if len(row.Cells) == 0 {
				t.Fatal("a row without cells")
			}
		}
	}
	if n > lim.Cells {
		t.Fatalf("%d cells", n)
	}
	if spent := allocated() - before; spent > 4<<20+100*uint64(size) {
		t.Fatalf("%d bytes of memory for %d", spent, size)
	}
}

func isProblem(t *testing.T, err error) {
	t.Helper()
	var p source.Problem
	if !errors.As(err, &p) || p.Pos.File() != "f" {
		t.Fatalf("an error without its place: %v", err)
	}
}

// allocated is how many bytes the program has allocated since it began.
func allocated() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func partsOf(tb testing.TB, workbook string) map[string]string {
	tb.Helper()
	out := map[string]string{}
	for name, part := range packed.Parts(tb, []byte(workbook)) {
		name = strings.ToLower(name)
		out[name] = part
		if name == "xl/sharedstrings.xml" {
			out["xl/sharedStrings.xml"] = part
		}
	}
	return out
}
