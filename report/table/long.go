package table

import (
	"iter"

	"bilan/report/source"
)

// Long makes the rows of a table that may have a hundred thousand of them, each
// when a writer asks for it, so that they are never held all at once.
type Long struct {
	Len int
	// Row is the i-th row, from 0: the same for the same i, and the caller's.
	Row func(i int) Row
	// Cell is one cell of the i-th row, without the rest of it; nil where that
	// is no cheaper.
	Cell func(i, column int) Cell
	// Of and Line are those of the i-th row, without the rest of it; nil where
	// rows have none.
	Of   func(i int) source.Pos
	Line func(i int) int
	// Totals is how many rows there are, at the end, among which totals stand. Those
	// before them are all of level 0.
	Totals int
}

// Len is how many rows the table has.
func (t *Table) Len() int {
	if t.Long != nil {
		return t.Long.Len
	}
	return len(t.Rows)
}

// Row is the i-th row, from 0.
func (t *Table) Row(i int) Row {
	if t.Long != nil {
		return t.Long.Row(i)
	}
	return t.Rows[i]
}

// Line is the Line of the i-th row.
func (t *Table) Line(i int) int {
	switch {
	case t.Long == nil:
		return t.Rows[i].Line
	case t.Long.Line == nil:
		return 0
	}
	return t.Long.Line(i)
}

// Of is the Of of the i-th row.
func (t *Table) Of(i int) source.Pos {
	switch {
	case t.Long == nil:
		return t.Rows[i].Of
	case t.Long.Of == nil:
		return source.Pos{}
	}
	return t.Long.Of(i)
}

// Cell is the cell of a column in the i-th row, the zero Cell where the row ends
// before it.
func (t *Table) Cell(i, column int) Cell {
	if t.Long != nil && t.Long.Cell != nil {
		return t.Long.Cell(i, column)
	}
	if cells := t.Row(i).Cells; column < len(cells) {
		return cells[column]
	}
	return Cell{}
}

// Plain is how many rows of level 0 stand before the first that is not.
func (t *Table) Plain() int {
	switch {
	case t.Long != nil:
		return t.Long.Len - t.Long.Totals
	}
	for i, r := range t.Rows {
		if r.Level > 0 {
			return i
		}
	}
	return len(t.Rows)
}

// All are the rows in order.
func (t *Table) All() iter.Seq2[int, Row] {
	return func(yield func(int, Row) bool) {
		for i := range t.Len() {
			if !yield(i, t.Row(i)) {
				return
			}
		}
	}
}

// First keeps the first n rows of a table.
func (t *Table) First(n int) {
	if t.Long != nil {
		long, plain := *t.Long, t.Plain()
		long.Len = min(n, long.Len)
		long.Totals = max(long.Len-plain, 0)
		t.Long = &long
		return
	}
	t.Rows = t.Rows[:min(n, len(t.Rows))]
}
