package workbook

import (
	"strconv"
	"strings"

	"bilan/report/source"
	"bilan/report/table"
)

// placed is a table and its place.
type placed struct {
	sheet  *sheet
	table  *table.Table
	titles []string // of its columns, all different
	head   int      // the row of its headings
	keys   map[string]int
	plain  int // how many of its rows are of level 0, which come first
}

// list reports a table of one column: its texts run on over the empty cells
// beside them.
func (p *placed) list() bool { return p != nil && len(p.table.Columns) == 1 }

// row is the sheet's row of a table's row.
func (p *placed) row(i int) int { return p.head + 1 + i }

// rowIn is a row of a table, or of none, in which it has no cells.
type rowIn struct {
	row   int // of the sheet
	table *placed
	i     int
	cells []table.Cell
}

// formula is the formula of a cell of a sheet with its references as addresses, ""
// where one of them is no number that a spreadsheet computes with: then the cell has
// its value alone. The cell is in a row.
func formula(s *sheet, c *table.Cell, row rowIn) string {
	if c.Formula == "" {
		return ""
	}
	var buf [128]byte
	out := buf[:0]
	for rest := c.Formula; ; {
		before, behind, any := strings.Cut(rest, "{")
		out = append(out, before...)
		if !any {
			return string(out)
		}
		ref, after, _ := strings.Cut(behind, "}")
		var known bool
		if out, known = reference(s, out, ref, row); !known {
			return ""
		}
		rest = after
	}
}

// reference appends one reference of a formula in a row as an address.
func reference(s *sheet, to []byte, ref string, in rowIn) ([]byte, bool) {
	t := in.table
	if name, rest, other := strings.Cut(ref, "/"); other {
		t, ref = s.tables[name], rest
		if t != nil && t.sheet != s {
			to = append(append(to, t.sheet.quoted...), '!')
		}
	}
	if t == nil {
		return nil, false
	}
	key, rows, ranged := strings.Cut(ref, ":")
	col, ok := t.keys[key]
	if !ok {
		return nil, false
	}
	first, last := in.i, in.i
	switch from, to, span := strings.Cut(rows, "-"); {
	case rows == "*":
		first, last = 0, t.plain-1
	case ranged:
		var err1, err2 error
		first, err1 = strconv.Atoi(from)
		last = first
		if span {
			last, err2 = strconv.Atoi(to)
		}
		if err1 != nil || err2 != nil {
			return nil, false
		}
	}
	if first < 0 || last < first || last >= t.table.Len() {
		return nil, false
	}
	if !ranged {
		if c := &in.cells[col]; c.Num == nil || !t.exact(c, col) {
			return nil, false
		}
	} else if !t.computable(col, first, last) {
		return nil, false
	}
	to = source.AppendCellName(to, col+1, t.row(first))
	if last > first || rows == "*" {
		to = source.AppendCellName(append(to, ':'), col+1, t.row(last))
	}
	return to, true
}

// computable reports whether the cells of a column can be computed with: no
// number among them is written as text.
func (p *placed) computable(col, first, last int) bool {
	for i := first; i <= last; i++ {
		if c := p.table.Cell(i, col); c.Num != nil && !p.exact(&c, col) {
			return false
		}
	}
	return true
}

// exact reports whether a spreadsheet can hold the number of a cell of a column.
func (p *placed) exact(c *table.Cell, col int) bool {
	return exact(c, kindOf(c, &p.table.Columns[col]))
}
