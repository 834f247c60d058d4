package ods

import (
	"strings"

	"bilan/report/sheet"
	"bilan/report/sheet/grid"
	"bilan/report/sheet/stored"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// table is the sheet being read.
type table struct {
	grid    *grid.Grid
	columns []columnRun

	row       int // the row being read, the first of those that it repeats
	repeat    int // how many times it is repeated
	rowHidden bool
	rowStyle  string
	col       int // the column after the cell being read
	next      int // the row after the one being read

	copied bool // the cells are those of a linked workbook, kept by the program
}

// columnRun are columns side by side of one default cell style.
type columnRun struct {
	last  int
	style string
}

func (r *contentReader) readTable(s *xmlscan.Scanner) {
	if len(r.sheets) >= r.lim.Sheets {
		s.Fail(sheet.LimitReached(r.at, "sheets", int64(r.lim.Sheets)))
		return
	}
	at := source.In(r.at.File(), s.Local("name"))
	if len(at.Sheet()) > sheet.MaxSheetName {
		s.Broken()
		return
	}
	hidden := r.styles.hiddenTables[s.Local("style-name")]
	r.table = &table{grid: grid.NewGrid(at, r.text), next: 1}
	r.readRows(s)
	if r.table.copied {
		r.text = r.table.grid.Release()
		return
	}
	if s.Err() == nil {
		s.Fail(r.table.grid.Settle(r.lim.Cells, int(r.count)))
	}
	r.text = r.table.grid.Release()
	sheet := sheet.NewSheet(at.Sheet(), r.table.grid.Rows)
	sheet.Hidden = hidden
	r.sheets = append(r.sheets, sheet)
}

// readRows reads the rows and columns of a table or of a group of them.
func (r *contentReader) readRows(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "table-row":
			r.readRow(s)
		case "table-column":
			r.readColumn(s)
		case "table-source":
			// The sheet that a user links keeps its own name.
			r.table.copied = strings.HasPrefix(r.table.grid.At.Sheet(), "'") && strings.Contains(r.table.grid.At.Sheet(), "'#$")
		case "table-header-rows", "table-rows", "table-row-group", "table-columns", "table-header-columns", "table-column-group":
			r.readRows(s)
		}
	}
}

func (r *contentReader) readColumn(s *xmlscan.Scanner) {
	t := r.table
	n, ok := count(s.Attrs, "number-columns-repeated")
	if !ok {
		s.Fail(r.broken(0))
		return
	}
	first := 1
	if len(t.columns) > 0 {
		first = t.columns[len(t.columns)-1].last + 1
	}
	t.columns = append(t.columns, columnRun{first + n - 1, s.Local("default-cell-style-name")})
	if collapsed(s) {
		t.grid.Hidden.Add(first, first+n-1, r.lim.Columns)
	}
}

// collapsed reports whether a row or column is not shown.
func collapsed(s *xmlscan.Scanner) bool {
	visibility := s.Local("visibility")
	return visibility == "collapse" || visibility == "filter"
}

func (r *contentReader) readRow(s *xmlscan.Scanner) {
	t := r.table
	n, ok := count(s.Attrs, "number-rows-repeated")
	if !ok {
		s.Fail(r.broken(0))
		return
	}
	t.row, t.repeat, t.rowHidden = t.next, n, collapsed(s)
	t.rowStyle = s.Local("default-cell-style-name")
	t.next += n
	t.col = 1
	from := len(t.grid.Cells)
	for depth := s.Depth(); s.Child(depth); {
		if name := string(s.Name); name == "table-cell" || name == "covered-table-cell" {
			r.readCell(s, name != "table-cell")
		}
	}
	if s.Err() == nil {
		t.grid.RepeatRow(from, n)
	}
}

// keep adds the cell, which has content, to its row, as often as it is
// repeated. The limits count each repetition, before any is made.
func (r *contentReader) keep(c content) error {
	t := r.table
	pos := r.cellPos()
	lastRow, lastCol := t.row+t.repeat-1, pos.Col()+r.cell.repeat-1
	switch {
	case lastCol > r.lim.Columns:
		return sheet.LimitReached(pos.At(pos.Row(), max(pos.Col(), r.lim.Columns+1)), "columns", int64(r.lim.Columns))
	case lastRow > r.lim.Rows:
		return sheet.LimitReached(pos.At(max(pos.Row(), r.lim.Rows+1), pos.Col()), "rows", int64(r.lim.Rows))
	case max(len(c.raw), len(c.formula)) > r.lim.TextBytes:
		return sheet.LimitReached(pos, "text_bytes", int64(r.lim.TextBytes))
	}
	times := int64(r.cell.repeat) * int64(t.repeat)
	r.count += times
	r.copies += times - 1
	// Where the product is too large for its type, the cells are too many.
	r.textBytes += times * int64(max(len(c.raw), len(c.formula)))
	switch {
	case r.count > int64(r.lim.Cells):
		return sheet.LimitReached(pos, "cells", int64(r.lim.Cells))
	case r.copies > int64(r.lim.RepeatedCells):
		return sheet.LimitReached(pos, "repeated_cells", int64(r.lim.RepeatedCells))
	case r.textBytes > r.lim.TotalTextBytes:
		return sheet.LimitReached(pos, "total_text_bytes", r.lim.TotalTextBytes)
	}
	kept := grid.Cell{Row: int32(t.row), Col: int32(pos.Col()), Kind: c.kind, Format: c.format, Hidden: t.rowHidden}
	if c.kind == source.Text {
		kept.Dress = r.dress()
	}
	if c.kind == source.NotCalculated {
		c.raw = c.formula
	}
	t.grid.Add(kept, []byte(c.raw))
	t.grid.RepeatCell(r.cell.repeat)
	return nil
}

// broken is what cannot be read at a column of the current row, 0 for none.
func (r *contentReader) broken(col int) error {
	pos := r.table.grid.At
	if col > 0 {
		pos = pos.At(r.table.row, col)
	}
	return source.New(source.UnreadableFile, pos, "part", contentPart)
}

// count reads how often something is repeated: once where it is not written.
func count(attrs []xmlscan.Attribute, name string) (int, bool) {
	value, ok := xmlscan.LocalAttr(attrs, name)
	if !ok {
		return 1, true
	}
	n, ok := stored.Count(value)
	return n, ok && n > 0
}
