package live

import (
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
)

func number(t *testing.T, text string) *quantity.Decimal {
	t.Helper()
	if text == "" {
		return nil
	}
	d, err := quantity.ParseRaw(text)
	if err != nil {
		t.Fatal(err)
	}
	return &d
}

// A cell has a formula where it has a number, and a difference where its number is not cut by the
// decimals to which the formula rounds.
func TestFormulas(t *testing.T) {
	for _, c := range []struct{ name, num, made, want string }{
		{"a figure", "3", "cell", "F"},
		{"none", "", "cell", ""},
		{"a difference", "0.1", "difference", "ROUND({a}-{b},1)"},
		{"a whole one", "-3", "difference", "ROUND({a}-{b},1)"},
		{"one with more decimals", "0.12", "difference", ""},
		{"a difference of nothing", "", "difference", ""},
		{"a sum", "7", "sum", "SUM({a:*})"},
		{"a sum of nothing", "", "sum", ""},
	} {
		cell := table.Cell{Num: number(t, c.num)}
		switch c.made {
		case "cell":
			cell = Cell(cell, "F")
		case "difference":
			cell = Difference(cell, "a", "b", 1)
		case "sum":
			cell = Sum(cell, "a")
		}
		if cell.Formula != c.want {
			t.Errorf("%s: %q, want %q", c.name, cell.Formula, c.want)
		}
	}
	for got, want := range map[string]string{
		Quotient("a", "b"): "ROUND({a}/{b},6)",
		Change("a", "b"):   "ROUND(({a}-{b})/{b},6)",
		Per("a", "b"):      "ROUND({a}/{b},2)",
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// A sum of rows leaves out those without a number, counts rows from the first of the table, and is
// none where nothing is left or a cent would be cut.
func TestRows(t *testing.T) {
	for _, c := range []struct {
		name  string
		sum   string
		of    []string
		signs string
		want  string
	}{
		{"two", "3", []string{"1", "2"}, "", "ROUND({k:10}+{k:11},2)"},
		{"a difference", "-1", []string{"1", "2"}, "+-", "ROUND({k:10}-{k:11},2)"},
		{"less first", "1", []string{"1", "2"}, "-+", "ROUND(-{k:10}+{k:11},2)"},
		{"one without a number", "2", []string{"", "2"}, "-+", "ROUND({k:11},2)"},
		{"none with a number", "0", []string{"", ""}, "", ""},
		{"cents", "0.25", []string{"0.25"}, "", "ROUND({k:10},2)"},
		{"less than a cent", "0.125", []string{"0.125"}, "", ""},
		{"no sum", "", []string{"1"}, "", ""},
	} {
		var all []table.Row
		var rows []int
		for i, of := range c.of {
			all, rows = append(all, table.Row{Cells: []table.Cell{{}, {Num: number(t, of)}}}), append(rows, i)
		}
		all = append(all, table.Row{Cells: []table.Cell{{}, {Num: number(t, c.sum)}}})
		Part{all, 10, []string{"", "k"}}.Sum(len(rows), 1, rows, c.signs)
		if got := all[len(rows)].Cells[1].Formula; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// A rate is of two numbers where it divides them and no others.
func TestOperands(t *testing.T) {
	for _, c := range []struct {
		num, by, of, over string
		want              bool
	}{
		{"3", "4", "3", "4", true},
		{"3.0", "4", "3", "4", true},
		{"6", "8", "3", "4", false},
		{"3", "4", "", "4", false},
		{"3", "4", "3", "", false},
		{"3", "0", "0", "0", false}, // no rate
	} {
		if got := Operands(quantity.NewRate(*number(t, c.num), *number(t, c.by)), number(t, c.of), number(t, c.over)); got != c.want {
			t.Errorf("%s/%s of %q and %q: %v", c.num, c.by, c.of, c.over, got)
		}
	}
}
