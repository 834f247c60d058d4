package ooxml

import (
	"testing"

	"github.com/xuri/excelize/v2"
)

// A table is what excelize makes.
func TestTableIsExcelizes(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	headings := []string{`"a" & b`, "deux\nlignes", "2024"}
	if err := f.SetSheetRow("Sheet1", "A3", &headings); err != nil {
		t.Fatal(err)
	}
	stripes := false
	if err := f.AddTable("Sheet1", &excelize.Table{Range: "A3:C9", Name: "t_un", StyleName: "TableStyleLight1", ShowRowStripes: &stripes}); err != nil {
		t.Fatal(err)
	}
	want, _ := f.Pkg.Load("xl/tables/table1.xml")
	table := Table{ID: 1, Name: "t_un", Ref: "A3:C9", Headings: headings, Style: "TableStyleLight1"}
	if got := table.Part(); string(got) != string(want.([]byte)) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
