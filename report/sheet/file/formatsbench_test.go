package file

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/sheet"
)

// BenchmarkFormats reads the same 20,000 rows of 14 cells from each format.
func BenchmarkFormats(b *testing.B) {
	const rows, columns = 20_000, 14
	for _, f := range []struct{ name, data string }{
		{"lines.xlsx", manyXLSX(b, rows, columns)}, {"lines.ods", manyODS(rows, columns)}, {"lines.csv", manyCSV(rows, columns)},
	} {
		b.Run("format="+strings.TrimPrefix(filepath.Ext(f.name), "."), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(f.data)))
			n, before := 0, cpu()
			for b.Loop() {
				n++
				if got := cellsOf(b, new(Opener), f.name, []byte(f.data)); got != rows*columns {
					b.Fatalf("%d cells", got)
				}
			}
			b.ReportMetric(float64(cpu()-before)/float64(n)/1e6, "cpu-ms/op")
			b.ReportMetric(float64(rows*b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}

// manyText is a cell of the rows that are read: every third is a number.
func manyText(row, col int) string {
	if col%3 == 2 {
		return strconv.Itoa(row*col%1000 + 1)
	}
	return fmt.Sprintf("Atelier n° %d de l’axe %d", row%97, col)
}

func manyXLSX(b *testing.B, rows, columns int) string {
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		b.Fatal(err)
	}
	for r := range rows {
		row := make([]any, columns)
		for c := range row {
			row[c] = manyText(r, c)
			if c%3 == 2 {
				row[c] = r*c%1000 + 1
			}
		}
		if err := w.SetRow("A"+strconv.Itoa(r+1), row); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	data, err := f.WriteToBuffer()
	if err != nil {
		b.Fatal(err)
	}
	return data.String()
}

func manyODS(rows, columns int) string {
	var t strings.Builder
	for r := range rows {
		t.WriteString("<table:table-row>")
		for c := range columns {
			kind := `office:value-type="string"`
			if c%3 == 2 {
				kind = `office:value-type="float" office:value="` + manyText(r, c) + `"`
			}
			t.WriteString("<table:table-cell " + kind + "><text:p>" + manyText(r, c) + "</text:p></table:table-cell>")
		}
		t.WriteString("</table:table-row>")
	}
	return odsFile(t.String(), nil)
}

func manyCSV(rows, columns int) string {
	var t strings.Builder
	for r := range rows {
		for c := range columns {
			t.WriteString(manyText(r, c) + ";")
		}
		t.WriteString("\n")
	}
	return t.String()
}

func cellsOf(b *testing.B, o *Opener, name string, data []byte) (cells int) {
	var content Data
	content.Hold(data)
	book, err := o.Open(name, &content, sheet.Limits{})
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range book.Sheets {
		for row, err := range s.Rows() {
			if err != nil {
				b.Fatal(err)
			}
			cells += len(row.Cells)
		}
	}
	return cells
}
