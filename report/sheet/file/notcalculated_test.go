package file

import (
	"fmt"
	"testing"

	"bilan/report/sheet"
	"bilan/report/source"
)

// A formula without a value keeps its text, whether the value is empty or left out, and
// what its format says of the number that is missing.
func TestNotCalculated(t *testing.T) {
	styles := `<styleSheet xmlns="` + transitional + `"><cellXfs><xf/><xf numFmtId="9"/></cellXfs></styleSheet>`
	row := `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v/></c><c r="C1" s="1"><f>1+3</f></c></row>`
	b, err := Open("f.xlsx", []byte(book(row, map[string]string{"xl/styles.xml": styles})), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range row.Cells {
			got += fmt.Sprintf("%s %v %v;", c.Raw, c.Kind == source.NotCalculated, c.Format == source.Percent)
		}
	}
	if want := "1+1 true false;1+2 true false;1+3 true true;"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
