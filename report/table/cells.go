package table

import "bilan/report/quantity"

// Words are the cell of a text.
func Words(s string) Cell { return Cell{Text: s} }

// Count is the cell of a number of things.
func Count(n int) Cell {
	d := quantity.FromInt(n)
	return Cell{Kind: Number, Num: &d}
}

// OfRate is a rate's cell, absent where the rate means nothing.
func OfRate(r quantity.Rate) Cell {
	if !r.Present() {
		return Cell{Kind: Rate}
	}
	d := r.Round(RateDecimals)
	return Cell{Kind: Rate, Num: &d}
}

// RateDecimals is the precision at which rates leave the review: at most six decimals,
// rounded half away from zero.
const RateDecimals = 6

// MoneyDecimals is how many decimals an amount has that has any.
const MoneyDecimals = 2

// Arranged puts columns of a table first, in the order of their keys, each of a width in
// characters. These are printed; the others follow and are not. A key that the table does
// not have is left out.
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

// Placed is a column of Arranged.
type Placed struct {
	Key   string
	Width int
}
