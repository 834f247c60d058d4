package forms_test

import (
	"testing"

	"bilan/report/decode"
	"bilan/report/internal/forms"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// A form is read as what it was meant to be: lines, a plan and a budget without
// a single error.
func TestForm(t *testing.T) {
	files, err := forms.Set(2, 2023, 2024)
	if err != nil || len(files) != 4 || files[3].Name != "exemple-0001-2024.xlsx" {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		b, err := file.Open(f.Name, f.Data, sheet.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in := decode.Input{File: f.Name}
		for _, s := range b.Sheets {
			in.Sheets = append(in.Sheets, decode.Sheet{Name: s.Name, Hidden: s.Hidden, Rows: s.Rows()})
		}
		got := decode.NewDecoder(nil).Decode(in)
		if len(got.Lines) != 80 || len(got.Facts) != 1 || len(got.Budget) != 25 {
			t.Errorf("%s: %d lines, %d facts, %d accounts", f.Name, len(got.Lines), len(got.Facts), len(got.Budget))
		}
		for _, p := range got.Problems {
			if p.Severity == source.Err {
				t.Errorf("%v %v", p, p.Args)
			}
		}
	}
}

func BenchmarkNew(b *testing.B) {
	var n int
	for b.Loop() {
		data, err := forms.New(7, 2024)
		if err != nil {
			b.Fatal(err)
		}
		n = len(data)
	}
	b.ReportMetric(float64(n), "bytes/form")
}
