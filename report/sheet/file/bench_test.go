package file

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/internal/forms"
)

// BenchmarkForms reads the 1,000 forms of two years side by side with excelize:
// one operation is all the rows of all of them.
//
//	go test ./report/sheet/file -run '^$' -bench Forms -count 10 | tee forms.txt
//	benchstat -col /reader forms.txt
func BenchmarkForms(b *testing.B) {
	files, err := forms.Set(500, 2023, 2024)
	if err != nil {
		b.Fatal(err)
	}
	var opener Opener // for all of them, as package intake has one
	var size int64
	for _, f := range files {
		size += int64(len(f.Data))
	}
	for _, r := range []struct {
		name string
		read func(*testing.B, []byte) int
	}{{"bilan", func(b *testing.B, data []byte) int { return cellsOf(b, &opener, "f.xlsx", data) }}, {"excelize", readExcelize}} {
		b.Run("reader="+r.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(size)
			cells, n, before := 0, 0, cpu()
			for b.Loop() {
				n++
				cells = 0
				for _, f := range files {
					cells += r.read(b, f.Data)
				}
			}
			b.ReportMetric(float64(cpu()-before)/float64(n)/1e6, "cpu-ms/op")
			b.ReportMetric(float64(cells), "cells")
		})
	}
}

func readExcelize(b *testing.B, data []byte) (cells int) {
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true})
		if err != nil {
			b.Fatal(err)
		}
		for _, row := range rows {
			for _, c := range row {
				if c != "" {
					cells++
				}
			}
		}
	}
	return cells
}
