package formula

import (
	"strings"
	"testing"

	"bilan/report/source"
)

// sheetOf is a sheet of cells parted by "|", one string a row; =… is a formula, #… a cell
// that holds a text, !… an error, and anything else a number.
func sheetOf(name string, rows ...string) (out []source.Row) {
	for i, text := range rows {
		row := source.Row{Pos: source.In("f", name).At(i+1, 0)}
		for j, raw := range strings.Split(text, "|") {
			c := source.Cell{Pos: row.Pos.At(i+1, j+1), Kind: source.Number, Raw: raw}
			switch {
			case raw == "":
				continue
			case raw[0] == '=':
				c.Kind, c.Raw = source.NotCalculated, raw[1:]
			case raw[0] == '#':
				c.Kind, c.Raw = source.Text, raw[1:]
			case raw[0] == '!':
				c.Kind = source.Error
			case strings.Count(raw, "-") == 2:
				c.Kind = source.Date
			}
			row.Cells = append(row.Cells, c)
		}
		out = append(out, row)
	}
	return out
}

func TestValue(t *testing.T) {
	for _, c := range []struct{ formula, want string }{
		{"SUM(A1:C1)", "6"}, {"sum(A1:C1)", "6"}, {"SUM(A1,C1)", "4"}, {"SUM(A1;C1;10)", "14"}, {"SUM(A1:C2)", "6.3"}, {"SUM($A$1:$C$1)", "6"}, {"SUM(A1:C1)/2", "3"},
		{"A1+B1*C1", "7"}, {"(A1+B1)*C1", "9"}, {"-B1", "-2"}, {"A1-B1-C1", "-4"}, {"A1/C1", "0.333333333333333"}, {"A2+B2", "0.3"}, {"10%*B1", "0.2"}, {" A1 + 1.5 ", "2.5"},
		{"PRODUCT(A1:C1)", "6"}, {"AVERAGE(A1:C1)", "2"}, {"AVERAGE(A1:D3)", "1.26"}, {"MIN(A1:C1)", "1"}, {"MAX(A1:C1)", "3"}, {"ROUND(A1/C1,2)", "0.33"}, {"SUM(Z1:Z9)", "0"}, {"Z1+1", "1"},
		{"Other!A1*2", "20"}, {"'Two words'!B1", "7"}, {"[.A1]+[.B1]", "3"}, {"SUM([.A1:.C1])", "6"}, {"[$'Two words'.B1]", "7"}, {"[$Other.A1]", "10"}, {"D4+1", "7"},
		// What is not known has no value.
		{"", ""}, {"A1/0", ""}, {"A1/Z1", ""}, {"D1", ""}, {"A1&B1", ""}, {"IF(A1>0,1,2)", ""}, {"VLOOKUP(A1,A1:C1,2)", ""}, {"SUM(A1:C1", ""}, {"A1:C1", ""}, {"Nul!A1", ""}, {"#REF!+1", ""}, {"SUM(A1:D3)+E3", ""}, {"F3+1", ""}, {"SUM(F3:F3)", ""},
		{"SUM(G3)", ""}, {"H3", ""}, {"A1+", ""}, {"+", ""}, {"A1^2", ""}, {"SUM(A1:A9999999)", ""}, {"ROUND(A1/C1,A1:C1)", ""}, {strings.Repeat("(", 100) + "1" + strings.Repeat(")", 100), ""}, {strings.Repeat("9", 40), ""}, {"AVERAGE(Z1:Z2)", ""}, {"SUM_IF(A1)", ""},
	} {
		w := NewWorkbook()
		rows := sheetOf("Main", "1|2|3|#words", "0.1|0.2", "||||!#REF!|2024-03-01|#12|=H3", "=SUM(A1:C1)|||=A4|")
		w.Add("Main", rows)
		w.Add("Other", sheetOf("Other", "10"))
		w.Add("Two words", sheetOf("Two words", "|7"))
		got := ""
		if v, ok := w.Value(source.Cell{Pos: source.In("f", "Main").At(50, 1), Kind: source.NotCalculated, Raw: c.formula}); ok {
			got = v.String()
		}
		if got != c.want {
			t.Errorf("=%s is %q, want %q", c.formula, got, c.want)
		}
	}
}

func FuzzValue(f *testing.F) {
	f.Add("SUM(A1:C1)*2+[.A1]")
	f.Add("ROUND(-'x'!A1%,2)")
	f.Fuzz(func(t *testing.T, text string) {
		w := NewWorkbook()
		w.Add("Main", sheetOf("Main", "1|2|3"))
		w.Value(source.Cell{Pos: source.In("f", "Main").At(9, 9), Kind: source.NotCalculated, Raw: text})
	})
}
