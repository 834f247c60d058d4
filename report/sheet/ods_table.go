package sheet

import (
	"strings"

	"bilan/report/source"
)

// odsTable is the sheet being read.
type odsTable struct {
	grid    *grid
	columns []odsColumns

	row       int // the row being read, the first of those that it stands for
	repeat    int // how many times it stands
	rowHidden bool
	rowStyle  string
	col       int // the column after the cell being read
	next      int // the row after the one being read

	copied bool // the cells are those of a linked workbook, kept by the program
}

// odsColumns are columns side by side of one default cell style.
type odsColumns struct {
	last  int
	style string
}

func (r *odsReader) readTable(s *scanner) {
	if len(r.sheets) >= r.lim.Sheets {
		s.fail(limit(r.at, "sheets", int64(r.lim.Sheets)))
		return
	}
	at := source.In(r.at.File(), s.local("name"))
	if len(at.Sheet()) > maxSheetName {
		s.broken()
		return
	}
	hidden := r.styles.hiddenTables[s.local("style-name")]
	r.table = &odsTable{grid: &grid{at: at}, next: 1}
	r.table.grid.texts.open = r.text[:0]
	r.readRows(s)
	if r.table.copied {
		r.text, r.table.grid.texts.open = r.table.grid.texts.open, nil
		return
	}
	if s.err == nil {
		s.fail(r.table.grid.settle(r.lim.Cells, int(r.count)))
	}
	r.text, r.table.grid.texts.open = r.table.grid.texts.open, nil
	r.sheets = append(r.sheets, &Sheet{Name: at.Sheet(), Hidden: hidden, rows: r.table.grid.rows})
}

// readRows reads the rows and columns of a table or of a group of them.
func (r *odsReader) readRows(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "table-row":
			r.readRow(s)
		case "table-column":
			r.readColumn(s)
		case "table-source":
			// The sheet that a user links keeps its own name.
			r.table.copied = strings.HasPrefix(r.table.grid.at.Sheet(), "'") && strings.Contains(r.table.grid.at.Sheet(), "'#$")
		case "table-header-rows", "table-rows", "table-row-group", "table-columns", "table-header-columns", "table-column-group":
			r.readRows(s)
		}
	}
}

func (r *odsReader) readColumn(s *scanner) {
	t := r.table
	n, ok := count(s.attrs, "number-columns-repeated")
	if !ok {
		s.fail(r.broken(0))
		return
	}
	first := 1
	if len(t.columns) > 0 {
		first = t.columns[len(t.columns)-1].last + 1
	}
	t.columns = append(t.columns, odsColumns{first + n - 1, s.local("default-cell-style-name")})
	if collapsed(s) {
		t.grid.hidden.add(first, first+n-1, r.lim.Columns)
	}
}

// collapsed reports whether a row or column is not shown.
func collapsed(s *scanner) bool {
	visibility := s.local("visibility")
	return visibility == "collapse" || visibility == "filter"
}

func (r *odsReader) readRow(s *scanner) {
	t := r.table
	n, ok := count(s.attrs, "number-rows-repeated")
	if !ok {
		s.fail(r.broken(0))
		return
	}
	t.row, t.repeat, t.rowHidden = t.next, n, collapsed(s)
	t.rowStyle = s.local("default-cell-style-name")
	t.next += n
	t.col = 1
	from := len(t.grid.cells)
	for depth := s.depth(); s.child(depth); {
		if name := string(s.name); name == "table-cell" || name == "covered-table-cell" {
			r.readCell(s, name != "table-cell")
		}
	}
	if s.err == nil {
		t.grid.repeatRow(from, n)
	}
}

// keep adds the cell, which has content, to its row, as often as it is
// repeated. The limits count each repetition, before any is made.
func (r *odsReader) keep(c odsValue) error {
	t := r.table
	pos := r.cellPos()
	lastRow, lastCol := t.row+t.repeat-1, pos.Col()+r.cell.repeat-1
	switch {
	case lastCol > r.lim.Columns:
		return limit(pos.At(pos.Row(), max(pos.Col(), r.lim.Columns+1)), "columns", int64(r.lim.Columns))
	case lastRow > r.lim.Rows:
		return limit(pos.At(max(pos.Row(), r.lim.Rows+1), pos.Col()), "rows", int64(r.lim.Rows))
	case max(len(c.raw), len(c.formula)) > r.lim.TextBytes:
		return limit(pos, "text_bytes", int64(r.lim.TextBytes))
	}
	stands := int64(r.cell.repeat) * int64(t.repeat)
	r.count += stands
	r.copies += stands - 1
	// Where the product is too large for its type, the cells are too many.
	r.textBytes += stands * int64(max(len(c.raw), len(c.formula)))
	switch {
	case r.count > int64(r.lim.Cells):
		return limit(pos, "cells", int64(r.lim.Cells))
	case r.copies > int64(r.lim.RepeatedCells):
		return limit(pos, "repeated_cells", int64(r.lim.RepeatedCells))
	case r.textBytes > r.lim.TotalTextBytes:
		return limit(pos, "total_text_bytes", r.lim.TotalTextBytes)
	}
	kept := cell{row: int32(t.row), col: int32(pos.Col()), kind: c.kind, format: c.format}
	if t.rowHidden {
		kept.flags = inHiddenRow
	}
	if c.kind == source.Text {
		kept.dress = r.dress()
	}
	if c.kind == source.NotCalculated {
		c.raw = c.formula
	}
	t.grid.add(kept, bytesOf(c.raw))
	t.grid.repeatCell(r.cell.repeat)
	return nil
}

// broken is what cannot be read at a column of the current row, 0 for none.
func (r *odsReader) broken(col int) error {
	pos := r.table.grid.at
	if col > 0 {
		pos = pos.At(r.table.row, col)
	}
	return source.New(source.UnreadableFile, pos, "part", odsContentPart)
}

// count reads how often something stands: once where it is not written.
func count(attrs []attribute, name string) (int, bool) {
	value, ok := localAttr(attrs, name)
	if !ok {
		return 1, true
	}
	n, ok := number(value)
	return n, ok && n > 0
}
