// Package grid holds the cells of one sheet of a workbook until its rows are yielded.
package grid

import (
	"cmp"
	"slices"

	"bilan/report/sheet"
	"bilan/report/source"
)

// Grid holds the cells of one worksheet that have content. There may be
// millions, and few are kept by who reads them: a cell is 24 bytes without a
// pointer, its text is part of one long text, and a source.Cell is made of it
// when its row is yielded.
type Grid struct {
	At     source.Pos
	shared func(number int) string // a text that several cells share; nil for none
	Cells  []Cell
	texts  cellTexts
	Merges []Merge
	Hidden columnSet

	unsorted bool
}

// Cell is a cell with content.
type Cell struct {
	Row    int32
	Col    int32
	Kind   source.Kind
	Format source.Format
	Hidden bool // its row is hidden or filtered out
	Dress  source.Dress
	shared bool // raw.from is the number of a shared string
	raw    span // in grid.texts, else
}

// Reset makes g empty, for another sheet, whose rows are not yielded any more.
func (g *Grid) Reset(at source.Pos, shared func(number int) string) {
	*g = Grid{At: at, shared: shared, Cells: g.Cells[:0], texts: cellTexts{open: g.texts.open[:0]}}
}

// NewGrid is a grid whose texts are written in memory that another left, or in none.
func NewGrid(at source.Pos, memory []byte) *Grid {
	return &Grid{At: at, texts: cellTexts{open: memory[:0]}}
}

// Release gives up the memory of NewGrid, which nothing of the grid needs any more.
func (g *Grid) Release() []byte {
	memory := g.texts.open
	g.texts.open = nil
	return memory
}

// Add keeps a cell whose raw text is given.
func (g *Grid) Add(c Cell, raw []byte) {
	if n := len(g.Cells); n > 0 && !before(g.Cells[n-1], c) {
		g.unsorted = true
	}
	c.raw = g.texts.write(raw)
	g.Cells = append(g.Cells, c)
}

// AddShared keeps a cell whose text is a shared string.
func (g *Grid) AddShared(c Cell, number int) {
	g.Add(c, nil)
	last := &g.Cells[len(g.Cells)-1]
	last.raw.from, last.shared = uint32(number), true
}

// RepeatCell repeats the cell added last, so that there are n of it side by side.
func (g *Grid) RepeatCell(n int) {
	c := g.Cells[len(g.Cells)-1]
	for range n - 1 {
		c.Col++
		g.Cells = append(g.Cells, c)
	}
}

// RepeatRow repeats the row of the cells added from a place on, so that there are n of it.
func (g *Grid) RepeatRow(from, n int) {
	row := g.Cells[from:]
	if len(row) == 0 {
		return
	}
	for i := range n - 1 {
		for _, c := range row {
			c.Row += int32(i + 1)
			g.Cells = append(g.Cells, c)
		}
	}
}

func before(a, b Cell) bool { return a.Row < b.Row || a.Row == b.Row && a.Col < b.Col }

// Settle brings the cells and the merged ranges into their order, whatever order
// they were written in. A place that has two cells is an error there. Of the
// cells that a file may have, some were used.
func (g *Grid) Settle(cells, used int) error {
	g.Hidden.settle()
	g.texts.settle()
	if err := g.order(); err != nil {
		return err
	}
	sortMerges(g.Merges)
	if at, ok := g.spreadWithin(cells - used); !ok {
		return sheet.LimitReached(at, "cells", int64(cells))
	}
	return nil
}

// order sorts the cells by place.
func (g *Grid) order() error {
	if !g.unsorted {
		return nil
	}
	slices.SortStableFunc(g.Cells, func(a, b Cell) int {
		return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col))
	})
	for i := 1; i < len(g.Cells); i++ {
		if !before(g.Cells[i-1], g.Cells[i]) {
			return source.New(source.UnreadableFile, g.pos(g.Cells[i]))
		}
	}
	return nil
}

// spreadWithin holds against a number of cells those that the texts of merged
// ranges become: one in each row below that a range reaches and that has content,
// as a text merged over rows speaks for all of them. Where they are more it gives
// the range at which they are. Both cells and ranges are in order.
func (g *Grid) spreadWithin(most int) (source.Pos, bool) {
	var rows []int32 // that have content
	next := 0
	for _, m := range g.Merges {
		if m.R1 == m.R2 || m.Band {
			continue
		}
		n, found := slices.BinarySearchFunc(g.Cells[next:], m, func(c Cell, m Merge) int { return cmp.Or(cmp.Compare(c.Row, m.R1), cmp.Compare(c.Col, m.C1)) })
		if next += n; !found || g.Cells[next].Kind != source.Text {
			continue
		}
		if rows == nil {
			rows = g.rowNumbers()
		}
		from, _ := slices.BinarySearch(rows, m.R1+1)
		to, _ := slices.BinarySearch(rows, m.R2+1)
		if most -= to - from; most < 0 {
			return g.pos(g.Cells[next]), false
		}
	}
	return source.Pos{}, true
}

// rowNumbers are the rows that have content.
func (g *Grid) rowNumbers() []int32 {
	var rows []int32
	for _, c := range g.Cells {
		if len(rows) == 0 || rows[len(rows)-1] != c.Row {
			rows = append(rows, c.Row)
		}
	}
	return rows
}

func (g *Grid) pos(c Cell) source.Pos { return g.At.At(int(c.Row), int(c.Col)) }

// Rows yields the rows that have content.
func (g *Grid) Rows(yield func(source.Row, error) bool) {
	merges := newMerging(g.Merges)
	for rest := g.Cells; len(rest) > 0; {
		row := source.Row{Pos: g.At.At(int(rest[0].Row), 0)}
		n := 1
		for n < len(rest) && rest[n].Row == rest[0].Row {
			n++
		}
		cells := make([]source.Cell, 0, n)
		for _, c := range rest[:n] {
			cells = append(cells, g.content(c))
			row.Hidden = row.Hidden || c.Hidden
		}
		rest = rest[n:]
		row.Cells = merges.apply(row.Pos.Row(), cells)
		if len(row.Cells) > 0 && !yield(row, nil) {
			return
		}
	}
}

// content is a cell as readers get it.
func (g *Grid) content(c Cell) source.Cell {
	out := source.Cell{Pos: g.pos(c), Kind: c.Kind, Format: c.Format, Hidden: g.Hidden.has(int(c.Col)), Dress: c.Dress}
	if c.shared {
		out.Raw = g.shared(int(c.raw.from))
		return out
	}
	out.Raw = g.texts.at(c.raw)
	return out
}

// columnSet is a set of columns, made of spans that may be as many and as wide
// as a file likes.
type columnSet struct {
	steps []int32 // how many spans begin at a column, less those that ended before
	in    []bool
}

// Add takes in the columns from a first to a last one, as far as there are.
func (s *columnSet) Add(first, last, columns int) {
	if first < 1 || first > last || first > columns {
		return
	}
	if s.steps == nil {
		s.steps = make([]int32, columns+2)
	}
	s.steps[first]++
	s.steps[min(last, columns)+1]--
}

func (s *columnSet) settle() {
	if s.steps == nil {
		return
	}
	s.in = make([]bool, len(s.steps))
	n := int32(0)
	for i, step := range s.steps {
		n += step
		s.in[i] = n > 0
	}
}

func (s *columnSet) has(col int) bool { return col < len(s.in) && s.in[col] }
