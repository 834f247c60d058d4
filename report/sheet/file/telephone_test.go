package file

import (
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/sheet"
	"bilan/report/source"
)

// A number under a format of telephones is the text that its cell shows; any other
// number stays one.
func TestTelephoneFormat(t *testing.T) {
	for _, c := range []struct {
		value  any
		format string
		kind   source.Kind
		want   string
	}{
		{612345678, `0#" "##" "##" "##" "##`, source.Text, "06 12 34 56 78"},
		{612345678, "0000000000", source.Text, "0612345678"},
		{12345678, `0#" "##" "##" "##" "##`, source.Number, "12345678"},
		{612345678.5, `0#" "##" "##" "##" "##`, source.Number, "612345678.5"},
		{612345678, "#,##0", source.Number, "612345678"},
		{612345678, "000 000 000", source.Number, "612345678"},
	} {
		f := excelize.NewFile()
		style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &c.format})
		if err != nil {
			t.Fatal(err)
		}
		f.SetCellValue("Sheet1", "A1", c.value)
		f.SetCellStyle("Sheet1", "A1", "A1", style)
		b, err := f.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		if got := onlyCell(t, "f.xlsx", b.Bytes()); got.Kind != c.kind || got.Raw != c.want {
			t.Errorf("%v under %s: %v %q, want %v %q", c.value, c.format, got.Kind, got.Raw, c.kind, c.want)
		}
	}
	for shown, want := range map[string]string{"06 12 34 56 78": "06 12 34 56 78", "+33 6 12 34 56 78": "+33 6 12 34 56 78", "612345678": "612345678", "612 345 678": "612345678"} {
		rows := `<table:table-row><table:table-cell office:value-type="float" office:value="612345678"><text:p>` + shown + `</text:p></table:table-cell></table:table-row>`
		if got := onlyCell(t, "f.ods", []byte(odsFile(rows, nil))); got.Raw != want || (got.Kind == source.Text) != (want == shown && shown != "612345678") {
			t.Errorf("shown as %q: %v %q, want %q", shown, got.Kind, got.Raw, want)
		}
	}
}

// onlyCell is the first cell of a workbook.
func onlyCell(t *testing.T, name string, data []byte) source.Cell {
	t.Helper()
	b, err := Open(name, data, sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		return row.Cells[0]
	}
	t.Fatal("no cell")
	return source.Cell{}
}
