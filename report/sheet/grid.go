package sheet

import (
	"cmp"
	"slices"

	"bilan/report/source"
)

// grid holds the cells of one worksheet that have content. There may be
// millions, and few are kept by who reads them: a cell is 24 bytes without a
// pointer, its text stands in one long text, and a source.Cell is made of it
// when its row is yielded.
type grid struct {
	at     source.Pos
	shared *sharedStrings
	cells  []cell
	texts  cellTexts
	merges []merged
	hidden columnSet

	unsorted bool
}

// cell is a cell with content.
type cell struct {
	row    int32
	col    int32
	kind   source.Kind
	format source.Format
	flags  flags
	dress  source.Dress
	raw    span // in grid.texts, or from a shared string's number on
}

type flags uint8

const (
	isShared    flags = 1 << iota // raw.from is the number of a shared string
	inHiddenRow                   // hidden or filtered out
)

// add keeps a cell whose raw text is given.
func (g *grid) add(c cell, raw []byte) {
	if n := len(g.cells); n > 0 && !before(g.cells[n-1], c) {
		g.unsorted = true
	}
	c.raw = g.texts.write(raw)
	g.cells = append(g.cells, c)
}

// addShared keeps a cell whose text is a shared string.
func (g *grid) addShared(c cell, number int) {
	g.add(c, nil)
	last := &g.cells[len(g.cells)-1]
	last.raw.from, last.flags = uint32(number), last.flags|isShared
}

// repeatCell makes the cell added last stand n times side by side.
func (g *grid) repeatCell(n int) {
	c := g.cells[len(g.cells)-1]
	for range n - 1 {
		c.col++
		g.cells = append(g.cells, c)
	}
}

// repeatRow makes the row of the cells added from a place on stand n times.
func (g *grid) repeatRow(from, n int) {
	row := g.cells[from:]
	if len(row) == 0 {
		return
	}
	for i := range n - 1 {
		for _, c := range row {
			c.row += int32(i + 1)
			g.cells = append(g.cells, c)
		}
	}
}

func before(a, b cell) bool { return a.row < b.row || a.row == b.row && a.col < b.col }

// settle brings the cells and the merged ranges into their order, whatever order
// they were written in. A place that has two cells is an error there. Of the
// cells that a file may have, some were used.
func (g *grid) settle(cells, used int) error {
	g.hidden.settle()
	g.texts.settle()
	if err := g.order(); err != nil {
		return err
	}
	sortMerges(g.merges)
	if at, ok := g.spreadWithin(cells - used); !ok {
		return limit(at, "cells", int64(cells))
	}
	return nil
}

// order sorts the cells by place.
func (g *grid) order() error {
	if !g.unsorted {
		return nil
	}
	slices.SortStableFunc(g.cells, func(a, b cell) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
	})
	for i := 1; i < len(g.cells); i++ {
		if !before(g.cells[i-1], g.cells[i]) {
			return source.New(source.UnreadableFile, g.pos(g.cells[i]))
		}
	}
	return nil
}

// spreadWithin holds against a number of cells those that the texts of merged
// ranges become: one in each row below that a range reaches and that has content,
// as a text merged over rows speaks for all of them. Where they are more it tells
// the range at which they are. Both cells and ranges are in order.
func (g *grid) spreadWithin(most int) (source.Pos, bool) {
	var rows []int32 // that have content
	next := 0
	for _, m := range g.merges {
		if m.r1 == m.r2 || m.band {
			continue
		}
		n, found := slices.BinarySearchFunc(g.cells[next:], m, func(c cell, m merged) int { return cmp.Or(cmp.Compare(c.row, m.r1), cmp.Compare(c.col, m.c1)) })
		if next += n; !found || g.cells[next].kind != source.Text {
			continue
		}
		if rows == nil {
			rows = g.rowNumbers()
		}
		from, _ := slices.BinarySearch(rows, m.r1+1)
		to, _ := slices.BinarySearch(rows, m.r2+1)
		if most -= to - from; most < 0 {
			return g.pos(g.cells[next]), false
		}
	}
	return source.Pos{}, true
}

// rowNumbers are the rows that have content.
func (g *grid) rowNumbers() []int32 {
	var rows []int32
	for _, c := range g.cells {
		if len(rows) == 0 || rows[len(rows)-1] != c.row {
			rows = append(rows, c.row)
		}
	}
	return rows
}

func (g *grid) pos(c cell) source.Pos { return g.at.At(int(c.row), int(c.col)) }

// rows yields the rows that have content.
func (g *grid) rows(yield func(source.Row, error) bool) {
	merges := newMerging(g.merges)
	for rest := g.cells; len(rest) > 0; {
		row := source.Row{Pos: g.at.At(int(rest[0].row), 0)}
		n := 1
		for n < len(rest) && rest[n].row == rest[0].row {
			n++
		}
		cells := make([]source.Cell, 0, n)
		for _, c := range rest[:n] {
			cells = append(cells, g.content(c))
			row.Hidden = row.Hidden || c.flags&inHiddenRow != 0
		}
		rest = rest[n:]
		row.Cells = merges.apply(row.Pos.Row(), cells)
		if len(row.Cells) > 0 && !yield(row, nil) {
			return
		}
	}
}

// content is a cell as readers get it.
func (g *grid) content(c cell) source.Cell {
	out := source.Cell{Pos: g.pos(c), Kind: c.kind, Format: c.format, Hidden: g.hidden.has(int(c.col)), Dress: c.dress}
	if c.flags&isShared != 0 {
		out.Raw = g.shared.at(int(c.raw.from))
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

// add takes in the columns from a first to a last one, as far as there are.
func (s *columnSet) add(first, last, columns int) {
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
