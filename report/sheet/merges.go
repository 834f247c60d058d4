package sheet

import (
	"cmp"
	"slices"

	"bilan/report/source"
)

// merged is a merged range. In a band every row is a range of its own: a row
// with a range across its columns, written once for several rows.
type merged struct {
	r1, c1, r2, c2 int
	band           bool
}

// merging is the merged ranges of a sheet, asked row after row, downwards.
type merging struct {
	ranges []merged // by place
	active []merged // those that reach the row being looked at, by column
	next   int
	first  int // the first row at which one of active is past
}

func newMerging(ranges []merged) *merging {
	slices.SortFunc(ranges, func(a, b merged) int { return cmp.Or(cmp.Compare(a.r1, b.r1), cmp.Compare(a.c1, b.c1)) })
	return &merging{ranges: ranges}
}

// apply gives the top-left cell of each merged range its size and drops what a
// careless writer left under the others, which nobody sees. It works in place.
func (m *merging) apply(row int, cells []source.Cell) []source.Cell {
	m.reach(row)
	if len(m.active) == 0 {
		return cells
	}
	kept := cells[:0]
	for _, c := range cells {
		// Ranges do not overlap: the last that begins at or before the cell is
		// the only one that can hold it.
		i, _ := slices.BinarySearchFunc(m.active, c.Pos.Col()+1, func(r merged, col int) int { return cmp.Compare(r.c1, col) })
		if i > 0 && m.active[i-1].c2 >= c.Pos.Col() {
			r := m.active[i-1]
			if r.c1 != c.Pos.Col() || r.r1 != row && !r.band {
				continue
			}
			c.Rows, c.Cols = int32(r.r2-r.r1+1), int32(r.c2-r.c1+1)
			if r.band {
				c.Rows = 1
			}
		}
		kept = append(kept, c)
	}
	return kept
}

// reach brings active to a row. It is done again only where a range begins or
// is past, so that long ranges do not cost at each row.
func (m *merging) reach(row int) {
	if len(m.active) > 0 && m.first <= row {
		m.active = slices.DeleteFunc(m.active, func(r merged) bool { return r.r2 < row })
	} else if m.next >= len(m.ranges) || m.ranges[m.next].r1 > row {
		return
	}
	for ; m.next < len(m.ranges) && m.ranges[m.next].r1 <= row; m.next++ {
		if r := m.ranges[m.next]; r.r2 >= row {
			m.begin(r)
		}
	}
	m.first = 0
	for i, r := range m.active {
		if i == 0 || r.r2 < m.first-1 {
			m.first = r.r2 + 1
		}
	}
}

// begin makes a range active. Ranges do not overlap in a sound workbook; of two
// that do, the first counts, so that no more are active than there are columns.
func (m *merging) begin(r merged) {
	i, _ := slices.BinarySearchFunc(m.active, r.c1, func(a merged, col int) int { return cmp.Compare(a.c1, col) })
	if i > 0 && m.active[i-1].c2 >= r.c1 || i < len(m.active) && m.active[i].c1 <= r.c2 {
		return
	}
	m.active = slices.Insert(m.active, i, r)
}
