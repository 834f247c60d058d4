package sheet

import (
	"bytes"
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
	text   []byte // as it is written
	read   string // the same, once all is written: what is yielded may be kept
	merges []merged
	hidden columnSet

	row      []source.Cell // room for the row that is yielded
	unsorted bool
	recent   [256]span // texts written lately, by their hash
}

// cell is a cell with content.
type cell struct {
	row    int32
	col    int32
	kind   source.Kind
	format source.Format
	flags  flags
	raw    span // in grid.text, or from a shared string's number on
}

type span struct{ from, len uint32 }

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
	c.raw = g.write(raw)
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

// write gives a text its place. What was written lately is not written again.
func (g *grid) write(b []byte) span {
	slot := &g.recent[hashOf(b)]
	if slot.len == uint32(len(b)) && bytes.Equal(g.text[slot.from:slot.from+slot.len], b) {
		return *slot
	}
	at := span{uint32(len(g.text)), uint32(len(b))}
	g.text = append(g.text, b...)
	*slot = at
	return at
}

// hashOf is FNV-1a, folded to a byte.
func hashOf(b []byte) uint8 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return uint8(h ^ h>>8 ^ h>>16)
}

func before(a, b cell) bool { return a.row < b.row || a.row == b.row && a.col < b.col }

// settle brings the cells into their order, whatever order they were written
// in. A place that has two cells is an error there.
func (g *grid) settle() error {
	g.hidden.settle()
	if g.read = string(g.text); cap(g.text) > maxKept {
		g.text = nil
	}
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

func (g *grid) pos(c cell) source.Pos { return g.at.At(int(c.row), int(c.col)) }

// rows yields the rows that have content.
func (g *grid) rows(yield func(source.Row, error) bool) {
	merges := newMerging(g.merges)
	cells := g.row
	defer func() { g.row = cells[:0] }()
	for rest := g.cells; len(rest) > 0; {
		row := source.Row{Pos: g.at.At(int(rest[0].row), 0)}
		cells = cells[:0]
		n := 0
		for ; n < len(rest) && rest[n].row == rest[0].row; n++ {
			cells = append(cells, g.content(rest[n]))
			row.Hidden = row.Hidden || rest[n].flags&inHiddenRow != 0
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
	out := source.Cell{Pos: g.pos(c), Kind: c.kind, Format: c.format, Hidden: g.hidden.has(int(c.col))}
	if c.flags&isShared != 0 {
		out.Raw, out.Own = g.shared.at(int(c.raw.from)), true
		return out
	}
	out.Raw = g.read[c.raw.from : c.raw.from+c.raw.len]
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
