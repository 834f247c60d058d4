package xlsx

import (
	"bytes"
	"slices"

	"bilan/report/sheet/grid"
	"bilan/report/xmlscan"
)

// cellReader reads a worksheet part into a grid.
type cellReader struct {
	book *workbook
	grid *grid.Grid

	row, col  int // of the cell being read
	rowHidden bool
	style     int
	kind      []byte // its type as written

	// What the cell being read holds. A value that is there may be empty.
	value, formula                 []byte
	hasValue, hasFormula, isInline bool
	inline                         []byte // the text that the cell itself holds

	formatLost, twoContents cellDoubt
}

// cellBytes is less than a cell takes in a worksheet, as programs write it.
const cellBytes = 32

func (r *cellReader) worksheet(s *xmlscan.Scanner) {
	r.grid.Cells = slices.Grow(r.grid.Cells, min(s.Size()/cellBytes, 4096))
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "cols":
			r.readColumns(s)
		case "sheetData":
			r.readRows(s)
		case "mergeCells":
			r.readMerges(s)
		case "":
			withoutCells(s)
		}
	}
}

// withoutCells skips an element of another vocabulary, such as a choice
// between two contents. It may not hold the cells.
func withoutCells(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Next() && s.Depth() >= depth; {
		if s.Kind == xmlscan.Start && string(s.Name) == "sheetData" {
			s.Broken()
		}
	}
}

func (r *cellReader) readColumns(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) == "col" && s.AttrTrue("hidden") {
			first, _ := integer(s, "min")
			last, _ := integer(s, "max")
			r.grid.Hidden.Add(first, last, r.book.parts.Limits.Columns)
		}
	}
}

// readRows reads the rows. An element of another vocabulary among them, such
// as a choice between two contents, could hold cells: it is an error.
func (r *cellReader) readRows(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "row":
		case "autoFilter": // which some writers put here
			s.Skip()
			continue
		default:
			s.Broken()
			return
		}
		r.row++
		if n, ok := integer(s, "r"); ok {
			r.row = n
		}
		if r.row == 0 {
			s.Broken()
		}
		r.col, r.rowHidden = 0, s.AttrTrue("hidden")
		r.readRow(s)
	}
}

func (r *cellReader) readRow(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "c":
			r.readCell(s)
		case "extLst":
		default:
			s.Broken()
			return
		}
	}
}

// readCell reads a cell, and keeps it where it has content.
func (r *cellReader) readCell(s *xmlscan.Scanner) {
	r.col++
	if ref, ok := s.Attr("r"); ok {
		if r.row, r.col, ok = address(ref); !ok {
			s.Broken()
		}
	}
	r.style = 0
	if style, _ := s.Attr("s"); len(style) > 0 {
		r.style, _ = integer(s, "s")
	}
	kind, _ := s.Attr("t")
	r.kind = append(r.kind[:0], kind...)
	r.readContent(s)
	if r.isInline {
		r.preferInline(s)
	}
	if s.Err() != nil || !r.hasValue && !r.hasFormula {
		return
	}
	if err := r.keep(); err != nil {
		s.Fail(err)
	}
}

// readContent reads what a cell holds.
func (r *cellReader) readContent(s *xmlscan.Scanner) {
	r.hasValue, r.hasFormula, r.isInline = false, false, false
	r.value, r.formula, r.inline = r.value[:0], r.formula[:0], r.inline[:0]
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "v":
			once(s, &r.hasValue)
			r.value = s.AppendText(r.value)
		case "is":
			once(s, &r.isInline)
			r.inline = appendRich(r.inline, s)
		case "f":
			once(s, &r.hasFormula)
			r.formula = s.AppendText(r.formula)
		case "extLst":
		default:
			s.Broken()
		}
	}
}

// preferInline makes the text that the cell itself holds its value. Some writers
// leave a value beside it, which is said where it differs; under another type of cell
// nobody knows which counts.
func (r *cellReader) preferInline(s *xmlscan.Scanner) {
	if r.hasValue && string(r.kind) != "inlineStr" {
		s.Broken()
	}
	if value := xmlscan.Trim(r.value); r.hasValue && len(value) > 0 && !bytes.Equal(value, xmlscan.Trim(r.inline)) {
		r.twoContents.note(r)
	}
	r.value, r.inline, r.hasValue = r.inline, r.value, true
}

// once notes that a cell has what it may have once alone: of two values, one
// would be lost.
func once(s *xmlscan.Scanner, has *bool) {
	if *has {
		s.Broken()
	}
	*has = true
}

// readMerges reads the merged ranges, which follow the rows.
func (r *cellReader) readMerges(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "mergeCell" {
			continue
		}
		ref, _ := s.Attr("ref")
		m, ok := mergedRange(ref)
		if !ok {
			s.Broken()
			return
		}
		if m.R1 != m.R2 || m.C1 != m.C2 {
			r.grid.Merges = append(r.grid.Merges, m)
		}
	}
}

// mergedRange reads a range such as A1:B2, of whole columns (J:K) or of whole rows
// (3:4).
func mergedRange(ref []byte) (grid.Merge, bool) {
	from, to, ok := bytes.Cut(ref, []byte(":"))
	if !ok {
		to = from
	}
	if c1, c2, ok := wholeColumns(from, to); ok {
		return grid.MergeBetween(1, c1, lastRow, c2), true
	}
	if r1, r2, ok := wholeRows(from, to); ok {
		return grid.MergeBetween(r1, 1, r2, lastColumn), true
	}
	r1, c1, ok1 := address(from)
	r2, c2, ok2 := address(to)
	return grid.MergeBetween(r1, c1, r2, c2), ok1 && ok2
}
