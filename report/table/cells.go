package table

import "bilan/report/quantity"

// Words are the cell of a text; "" gives an absent cell.
func Words(s string) Cell { return Cell{Text: s} }

// Count is the cell of a number of things.
func Count(n int) Cell {
	d := quantity.FromInt(n)
	return Cell{Kind: Number, Num: &d}
}

// OfRate is the cell of a rate, rounded to RateDecimals; absent where the rate is.
func OfRate(r quantity.Rate) Cell {
	if !r.Present() {
		return Cell{Kind: Rate}
	}
	d := r.Round(RateDecimals)
	return Cell{Kind: Rate, Num: &d}
}

// RateDecimals is how many decimals a rate has at most in every output, rounded half away
// from zero.
const RateDecimals = 6

// MoneyDecimals is how many decimals are shown of an amount that is no whole number of euros.
const MoneyDecimals = 2

// Arranged puts some columns of the table first, in the order given, each of a width in
// characters, and returns the table, which it changes: columns and the cells of Rows, not
// those that Long makes. These columns are printed; the others follow and are not. A key that
// the table does not have is left out.
func (t *Table) Arranged(columns ...Placed) *Table {
	order := make([]int, 0, len(t.Columns))
	first := make([]bool, len(t.Columns))
	for _, p := range columns {
		for i := range t.Columns {
			if t.Columns[i].Key == p.Key {
				t.Columns[i].Width = p.Width
				order, first[i] = append(order, i), true
			}
		}
	}
	t.Printed = len(order)
	for i := range t.Columns {
		if !first[i] {
			order = append(order, i)
		}
	}
	shown := make([]Column, len(order))
	for to, from := range order {
		shown[to] = t.Columns[from]
	}
	t.Columns = shown
	if t.Long != nil {
		t.Long = t.Long.arranged(order)
	}
	before := make([]Cell, len(order)) // the cells of a row
	for i := range t.Rows {
		row := &t.Rows[i]
		clear(before[copy(before, row.Cells):])
		row.Cells = append(row.Cells[:0], before...)
		for to, from := range order {
			row.Cells[to] = before[from]
		}
	}
	return t
}

// Placed is a column that Arranged puts first: its key, and its width in characters.
type Placed struct {
	Key   string
	Width int
}
