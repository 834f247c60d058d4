package sheet

import (
	"encoding/xml"
	"strconv"

	"bilan/report/source"
)

// maxRepeat bounds a repetition as read; the limits bound what it may mean.
const maxRepeat = 1 << 30

// odsSheet holds the rows of a sheet that have content, each as often as it is
// repeated written once: what a file writes in a few bytes takes a few bytes.
type odsSheet struct {
	at     source.Pos
	name   string
	hidden bool
	rowSet []odsRow
	merges []merged
}

// odsRow is a row with content, and how many times it stands.
type odsRow struct {
	first, repeat int
	hidden        bool
	cells         []odsRun
}

// odsRun is a cell with content, and how many times it stands side by side.
type odsRun struct {
	cell   source.Cell
	repeat int
}

func (s *odsSheet) rows(yield func(source.Row, error) bool) {
	merges := newMerging(s.merges)
	var cells []source.Cell
	for _, r := range s.rowSet {
		for n := r.first; n < r.first+r.repeat; n++ {
			cells = merges.apply(n, r.expand(n, cells[:0]))
			if len(cells) == 0 {
				continue
			}
			pos := s.at
			pos.Row = n
			if !yield(source.Row{Pos: pos, Cells: cells, Hidden: r.hidden}, nil) {
				return
			}
		}
	}
}

func (r odsRow) expand(row int, cells []source.Cell) []source.Cell {
	for _, run := range r.cells {
		c := run.cell
		c.Pos.Row = row
		for range run.repeat {
			cells = append(cells, c)
			c.Pos.Col++
		}
	}
	return cells
}

// odsTable is the sheet being read.
type odsTable struct {
	sheet    *odsSheet
	row      odsRow
	rowStyle string
	next     int // the row after the one being read
	col      int // the column after the cell being read
	groups   int
	columns  []odsColumns
}

// odsColumns are columns side by side of one default cell style.
type odsColumns struct {
	last  int
	style string
}

func (v *odsVisitor) startTable(attrs []xml.Attr) error {
	if len(v.sheets) >= v.lim.Sheets {
		return limit(v.at, "sheets", int64(v.lim.Sheets))
	}
	at := v.at
	at.Sheet = attr(attrs, "name")
	s := &odsSheet{at: at, name: at.Sheet, hidden: v.styles.hiddenTables[attr(attrs, "style-name")]}
	v.table = &odsTable{sheet: s, next: 1}
	return nil
}

func (v *odsVisitor) endTable() { v.sheets = append(v.sheets, v.table.sheet) }

func (v *odsVisitor) startColumn(attrs []xml.Attr) error {
	n, err := repeated(attrs, "number-columns-repeated")
	if err != nil {
		return v.broken(0)
	}
	t := v.table
	last := 0
	if len(t.columns) > 0 {
		last = t.columns[len(t.columns)-1].last
	}
	t.columns = append(t.columns, odsColumns{last + n, attr(attrs, "default-cell-style-name")})
	return nil
}

func (v *odsVisitor) startRow(attrs []xml.Attr) error {
	t := v.table
	n, err := repeated(attrs, "number-rows-repeated")
	if err != nil {
		return v.broken(0)
	}
	visibility := attr(attrs, "visibility")
	t.row = odsRow{first: t.next, repeat: n, hidden: visibility == "collapse" || visibility == "filter"}
	t.rowStyle = attr(attrs, "default-cell-style-name")
	t.next += n
	t.col = 1
	return nil
}

func (v *odsVisitor) endRow() {
	if t := v.table; len(t.row.cells) > 0 {
		t.sheet.rowSet = append(t.sheet.rowSet, t.row)
	}
}

// maxCopies bounds the cells with content that a file holds only as repeats of
// another: what takes a few bytes there takes rows here. Cells and rows that
// are the same are rare in what people write.
const maxCopies = 200_000

// keep adds a cell that has content to its row, as often as it is repeated. The
// limits count each repetition, before any is made.
func (v *odsVisitor) keep(c source.Cell, repeat int) error {
	t := v.table
	lastRow, lastCol := t.row.first+t.row.repeat-1, c.Pos.Col+repeat-1
	switch {
	case lastCol > v.lim.Columns:
		c.Pos.Col = max(c.Pos.Col, v.lim.Columns+1)
		return limit(c.Pos, "columns", int64(v.lim.Columns))
	case lastRow > v.lim.Rows:
		c.Pos.Row = max(c.Pos.Row, v.lim.Rows+1)
		return limit(c.Pos, "rows", int64(v.lim.Rows))
	case len(c.Raw) > v.lim.TextBytes:
		return limit(c.Pos, "text_bytes", int64(v.lim.TextBytes))
	}
	stands := int64(repeat) * int64(t.row.repeat)
	v.count += stands
	v.copies += stands - 1
	switch {
	case v.count > int64(v.lim.Cells):
		return limit(c.Pos, "cells", int64(v.lim.Cells))
	case v.copies > maxCopies:
		return limit(c.Pos, "repeated_cells", maxCopies)
	}
	t.row.cells = append(t.row.cells, odsRun{c, repeat})
	return nil
}

// broken is what cannot be read at a column of the current row, 0 for none.
func (v *odsVisitor) broken(col int) error {
	pos := v.table.sheet.at
	if col > 0 {
		pos.Row, pos.Col = v.table.row.first, col
	}
	return source.New(source.UnreadableFile, pos, "part", "content.xml")
}

// repeated reads a count that is 1 where it is not written.
func repeated(attrs []xml.Attr, name string) (int, error) {
	s, ok := odsAttr(attrs, name)
	if !ok {
		return 1, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > maxRepeat {
		return 0, errXML
	}
	return n, nil
}
