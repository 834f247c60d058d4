package file

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/sheet"
)

// The rows that a workbook repeats in print are known for each of its sheets,
// also where columns are repeated too, and behind a sheet that has no rows.
func TestTitleRows(t *testing.T) {
	f := excelize.NewFile()
	_ = f.SetSheetName("Sheet1", "Bilan 2024")
	_, _ = f.NewSheet("Notes")
	_, _ = f.NewSheet("Plan, $9")
	chart := &excelize.Chart{Type: excelize.Bar, Series: []excelize.ChartSeries{{Name: "a", Values: "'Bilan 2024'!$A$1:$A$2"}}}
	if err := f.AddChartSheet("Graphique", chart); err != nil {
		t.Fatal(err)
	}
	_, _ = f.NewSheet("Budget")
	for sheet, refers := range map[string]string{
		"Bilan 2024": "'Bilan 2024'!$45:$46", "Plan, $9": "'Plan, $9'!$A:$B,'Plan, $9'!$3:$3", "Budget": "Budget!$7:$7",
	} {
		if err := f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: refers, Scope: sheet}); err != nil {
			t.Fatal(err)
		}
	}
	_ = f.SetDefinedName(&excelize.DefinedName{Name: "Taux", RefersTo: "Notes!$2:$2", Scope: "Notes"})
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	book, err := Open("a.xlsx", b.Bytes(), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int{"Bilan 2024": 45, "Notes": 0, "Plan, $9": 3, "Budget": 7}
	for _, s := range book.Sheets {
		if s.TitleRow != want[s.Name] {
			t.Errorf("%s: %d, want %d", s.Name, s.TitleRow, want[s.Name])
		}
		delete(want, s.Name)
	}
	if len(want) > 0 {
		t.Errorf("no sheets %v", want)
	}
}
