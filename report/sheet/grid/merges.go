package grid

import (
	"cmp"
	"math/bits"
	"slices"

	"bilan/report/source"
)

// Merge is a merged range. In a band every row is a range of its own: a row
// with a range across its columns, written once for several rows.
type Merge struct {
	R1, C1, R2, C2 int32
	Band           bool
}

// MergeBetween is the range between two corners, whichever they are.
func MergeBetween(r1, c1, r2, c2 int) Merge {
	return Merge{R1: int32(min(r1, r2)), C1: int32(min(c1, c2)), R2: int32(max(r1, r2)), C2: int32(max(c1, c2))}
}

func byPlace(a, b Merge) int { return cmp.Or(cmp.Compare(a.R1, b.R1), cmp.Compare(a.C1, b.C1)) }

// sortMerges brings ranges into the order of their places, which is that of most
// files already.
func sortMerges(ranges []Merge) {
	if !slices.IsSortedFunc(ranges, byPlace) {
		slices.SortStableFunc(ranges, byPlace)
	}
}

// merging is the merged ranges of a sheet, asked row after row, downwards. What a
// range or a cell costs does not grow with the ranges around it: a file may have
// millions.
type merging struct {
	ranges []Merge // by place
	next   int     // the first of ranges that begins further down
	row    int32   // the row being looked at
	// begins are the columns at which a range begins that reached one of the rows
	// so far, and at is which: of those that begin at one column, the last.
	begins columnMarks
	at     []int32
}

// newMerging takes ranges in the order of their places.
func newMerging(ranges []Merge) *merging {
	m := &merging{ranges: ranges}
	if len(ranges) == 0 {
		return m
	}
	columns := 1 + int(slices.MaxFunc(ranges, func(a, b Merge) int { return cmp.Compare(a.C1, b.C1) }).C1)
	m.begins, m.at = newColumnMarks(columns), make([]int32, columns)
	return m
}

// apply gives the top-left cell of each merged range its size and drops what a
// careless writer left under the others, which nobody sees. It works in place.
func (m *merging) apply(row int, cells []source.Cell) []source.Cell {
	if m.reach(row); m.begins.n == 0 {
		return cells
	}
	kept := cells[:0]
	for _, c := range cells {
		// Ranges do not overlap: the last that begins at or before the cell is
		// the only one that can hold it.
		if r, ok := m.before(c.Pos.Col()); ok && int(r.C2) >= c.Pos.Col() {
			if int(r.C1) != c.Pos.Col() || int(r.R1) != row && !r.Band {
				continue
			}
			c.Rows, c.Cols = r.R2-r.R1+1, r.C2-r.C1+1
			if r.Band {
				c.Rows = 1
			}
		}
		kept = append(kept, c)
	}
	return kept
}

// reach takes in the ranges that begin down to a row and reach it.
func (m *merging) reach(row int) {
	m.row = int32(row)
	for ; m.next < len(m.ranges) && int(m.ranges[m.next].R1) <= row; m.next++ {
		if int(m.ranges[m.next].R2) >= row {
			m.begin(m.next)
		}
	}
}

// begin takes in a range. Ranges do not overlap in a sound workbook; of two that
// do, the first counts.
func (m *merging) begin(i int) {
	r := m.ranges[i]
	if before, ok := m.before(int(r.C1)); ok && before.C2 >= r.C1 {
		return
	}
	if after, ok := m.after(int(r.C1)); ok && after.C1 <= r.C2 {
		return
	}
	m.begins.set(int(r.C1))
	m.at[r.C1] = int32(i)
}

// before is the last range that begins at or before a column and reaches the row.
// Those that end above it are forgotten on the way.
func (m *merging) before(col int) (Merge, bool) {
	for {
		c := m.begins.last(col)
		if c < 0 {
			return Merge{}, false
		}
		if r := m.ranges[m.at[c]]; r.R2 >= m.row {
			return r, true
		}
		m.begins.unset(c)
	}
}

// after is the first range that begins at or behind a column and reaches the row.
func (m *merging) after(col int) (Merge, bool) {
	for {
		c := m.begins.first(col)
		if c < 0 {
			return Merge{}, false
		}
		if r := m.ranges[m.at[c]]; r.R2 >= m.row {
			return r, true
		}
		m.begins.unset(c)
	}
}

// columnMarks is a set of columns that finds neighbours: a bit for each, and
// one for each 64 of these that has any.
type columnMarks struct {
	bits, any []uint64
	n         int // how many are set
}

func newColumnMarks(columns int) columnMarks {
	words := columns/64 + 1
	return columnMarks{bits: make([]uint64, words), any: make([]uint64, words/64+1)}
}

func (s *columnMarks) set(col int) {
	if w, b := col/64, uint64(1)<<(col%64); s.bits[w]&b == 0 {
		s.bits[w] |= b
		s.any[w/64] |= 1 << (w % 64)
		s.n++
	}
}

func (s *columnMarks) unset(col int) {
	w := col / 64
	s.n--
	if s.bits[w] &^= 1 << (col % 64); s.bits[w] == 0 {
		s.any[w/64] &^= 1 << (w % 64)
	}
}

// last is the last column that is set at or before one, -1 without any.
func (s *columnMarks) last(col int) int {
	col = min(col, len(s.bits)*64-1)
	if col < 0 {
		return -1
	}
	w := col / 64
	if upTo := s.bits[w] << (63 - col%64); upTo != 0 {
		return col - bits.LeadingZeros64(upTo)
	}
	for w--; w >= 0; w = w/64*64 - 1 {
		if upTo := s.any[w/64] << (63 - w%64); upTo != 0 {
			w -= bits.LeadingZeros64(upTo)
			return w*64 + 63 - bits.LeadingZeros64(s.bits[w])
		}
	}
	return -1
}

// first is the first column that is set at or behind one, -1 without any.
func (s *columnMarks) first(col int) int {
	w := col / 64
	if w >= len(s.bits) {
		return -1
	}
	if from := s.bits[w] >> (col % 64); from != 0 {
		return col + bits.TrailingZeros64(from)
	}
	for w++; w < len(s.bits); w = (w/64 + 1) * 64 {
		if from := s.any[w/64] >> (w % 64); from != 0 {
			w += bits.TrailingZeros64(from)
			return w*64 + bits.TrailingZeros64(s.bits[w])
		}
	}
	return -1
}
