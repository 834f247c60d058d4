package table

import (
	"iter"
	"slices"

	"bilan/report/source"
)

// Long is the rows of a table that may have a hundred thousand of them, made one by
// one for a writer, so that they are never held all at once. All are of level 0.
type Long struct {
	// Len is how many Rows makes.
	Len int
	// Rows are the rows, the same each time. Each is valid until the next, whose cells may
	// stand in its place: with cells of their own BenchmarkWrite/output=xlsx allocates 417 MB
	// in place of 79, and takes 1.5 times the CPU.
	Rows iter.Seq[Row]
	// Cell is one cell of a row, both by index from 0, made without the rest of the row.
	Cell func(i, column int) Cell
	// Of is Row.Of of the row of an index, made without the rest of it; nil where no row has
	// one.
	Of func(i int) source.Pos
}

// Len is how many rows the table has.
func (t *Table) Len() int {
	if t.Long != nil {
		return t.Long.Len
	}
	return len(t.Rows)
}

// Of is Row.Of of the row of an index, which is there; the zero Pos for none.
func (t *Table) Of(i int) source.Pos {
	switch {
	case t.Long == nil:
		return t.Rows[i].Of
	case t.Long.Of == nil:
		return source.Pos{}
	}
	return t.Long.Of(i)
}

// Cell is the cell of a column in a row that is there, both by index from 0; the zero Cell
// where the row ends before it.
func (t *Table) Cell(i, column int) Cell {
	if t.Long != nil {
		return t.Long.Cell(i, column)
	}
	if cells := t.Rows[i].Cells; column < len(cells) {
		return cells[column]
	}
	return Cell{}
}

// Plain is how many rows precede the first sub-total or total: all, where there is none.
func (t *Table) Plain() int {
	if t.Long != nil {
		return t.Long.Len
	}
	for i, r := range t.Rows {
		if r.Level > 0 {
			return i
		}
	}
	return len(t.Rows)
}

// All are the rows in order with their indexes, each valid until the next.
func (t *Table) All() iter.Seq2[int, Row] {
	return func(yield func(int, Row) bool) {
		if t.Long == nil {
			for i, r := range t.Rows {
				if !yield(i, r) {
					return
				}
			}
			return
		}
		i := 0
		for r := range t.Long.Rows {
			if !yield(i, r) {
				return
			}
			i++
		}
	}
}

// First keeps the first n rows of a table, all of one that has no more.
func (t *Table) First(n int) { t.Part(0, min(n, t.Len())) }

// Part keeps n rows of a table, from the index first on; so many are to be there. The
// table holds the others no longer.
func (t *Table) Part(first, n int) {
	if t.Long == nil {
		t.Rows = slices.Clone(t.Rows[first : first+n])
		return
	}
	whole := *t.Long
	part := &Long{Len: n, Rows: func(yield func(Row) bool) {
		i := 0
		for r := range whole.Rows {
			if i >= first+n || i >= first && !yield(r) {
				return
			}
			i++
		}
	}, Cell: func(i, column int) Cell { return whole.Cell(first+i, column) }}
	if whole.Of != nil {
		part.Of = func(i int) source.Pos { return whole.Of(first + i) }
	}
	t.Long = part
}

// arranged are the rows with the columns of an order.
func (l Long) arranged(order []int) *Long {
	rows, cell := l.Rows, l.Cell
	l.Rows = func(yield func(Row) bool) {
		cells := make([]Cell, len(order))
		for r := range rows {
			for to, from := range order {
				if cells[to] = (Cell{}); from < len(r.Cells) {
					cells[to] = r.Cells[from]
				}
			}
			r.Cells = cells
			if !yield(r) {
				return
			}
		}
	}
	l.Cell = func(i, column int) Cell { return cell(i, order[column]) }
	return &l
}
