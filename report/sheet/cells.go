package sheet

import (
	"bytes"
	"slices"
)

// cellReader reads a worksheet part into a grid.
type cellReader struct {
	book *workbook
	grid *grid

	row, col  int // of the cell being read
	rowHidden bool
	style     int
	kind      []byte // its type as written

	// What the cell being read holds. A value that is there may be empty.
	value, formula                 []byte
	hasValue, hasFormula, isInline bool
	inline                         []byte // the text that stands in the cell itself

	formatLost, twoContents cellDoubt
}

// cellBytes is less than a cell takes in a worksheet, as programs write it.
const cellBytes = 32

func (r *cellReader) worksheet(s *scanner) {
	r.grid.cells = slices.Grow(r.grid.cells, min(len(s.data)/cellBytes, 4096))
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
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

// withoutCells goes over an element of another vocabulary, such as a choice
// between two contents. It may not hold the cells.
func withoutCells(s *scanner) {
	for depth := s.depth(); s.next() && s.depth() >= depth; {
		if s.kind == tokenStart && string(s.name) == "sheetData" {
			s.broken()
		}
	}
}

func (r *cellReader) readColumns(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) == "col" && s.attrTrue("hidden") {
			first, _ := integer(s, "min")
			last, _ := integer(s, "max")
			r.grid.hidden.add(first, last, r.book.parts.lim.Columns)
		}
	}
}

// readRows reads the rows. An element of another vocabulary among them, such
// as a choice between two contents, could hold cells: it is an error.
func (r *cellReader) readRows(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "row":
		case "autoFilter": // which some writers put here
			s.skip()
			continue
		default:
			s.broken()
			return
		}
		r.row++
		if n, ok := integer(s, "r"); ok {
			r.row = n
		}
		if r.row == 0 {
			s.broken()
		}
		r.col, r.rowHidden = 0, s.attrTrue("hidden")
		r.readRow(s)
	}
}

func (r *cellReader) readRow(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "c":
			r.readCell(s)
		case "extLst":
		default:
			s.broken()
			return
		}
	}
}

// readCell reads a cell, and keeps it where it has content.
func (r *cellReader) readCell(s *scanner) {
	r.col++
	if ref, ok := s.attr("r"); ok {
		if r.row, r.col, ok = address(ref); !ok {
			s.broken()
		}
	}
	r.style = 0
	if style, _ := s.attr("s"); len(style) > 0 {
		r.style, _ = integer(s, "s")
	}
	kind, _ := s.attr("t")
	r.kind = append(r.kind[:0], kind...)
	r.readContent(s)
	if r.isInline {
		r.preferInline(s)
	}
	if s.err != nil || !r.hasValue && !r.hasFormula {
		return
	}
	if err := r.keep(); err != nil {
		s.fail(err)
	}
}

// readContent reads what stands in a cell.
func (r *cellReader) readContent(s *scanner) {
	r.hasValue, r.hasFormula, r.isInline = false, false, false
	r.value, r.formula, r.inline = r.value[:0], r.formula[:0], r.inline[:0]
	for depth := s.depth(); s.child(depth); {
		switch string(s.name) {
		case "v":
			once(s, &r.hasValue)
			r.value = s.appendText(r.value)
		case "is":
			once(s, &r.isInline)
			r.inline = appendRich(r.inline, s)
		case "f":
			once(s, &r.hasFormula)
			r.formula = s.appendText(r.formula)
		case "extLst":
		default:
			s.broken()
		}
	}
}

// preferInline makes the text that stands in the cell itself its value. Some writers
// leave a value beside it, which is said where it differs; under another type of cell
// nobody knows which counts.
func (r *cellReader) preferInline(s *scanner) {
	if r.hasValue && string(r.kind) != "inlineStr" {
		s.broken()
	}
	if value := trimmed(r.value); r.hasValue && len(value) > 0 && !bytes.Equal(value, trimmed(r.inline)) {
		r.twoContents.note(r)
	}
	r.value, r.inline, r.hasValue = r.inline, r.value, true
}

// once notes that a cell has what it may have once alone: of two values, one
// would be lost.
func once(s *scanner, has *bool) {
	if *has {
		s.broken()
	}
	*has = true
}

// readMerges reads the merged ranges, which stand after the rows.
func (r *cellReader) readMerges(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) != "mergeCell" {
			continue
		}
		ref, _ := s.attr("ref")
		m, ok := mergedRange(ref)
		if !ok {
			s.broken()
			return
		}
		if m.r1 != m.r2 || m.c1 != m.c2 {
			r.grid.merges = append(r.grid.merges, m)
		}
	}
}

// mergedRange reads a range such as A1:B2, of whole columns (J:K) or of whole rows
// (3:4).
func mergedRange(ref []byte) (merged, bool) {
	from, to, ok := bytes.Cut(ref, []byte(":"))
	if !ok {
		to = from
	}
	if c1, c2, ok := wholeColumns(from, to); ok {
		return mergedBetween(1, c1, lastRow, c2), true
	}
	if r1, r2, ok := wholeRows(from, to); ok {
		return mergedBetween(r1, 1, r2, lastColumn), true
	}
	r1, c1, ok1 := address(from)
	r2, c2, ok2 := address(to)
	return mergedBetween(r1, c1, r2, c2), ok1 && ok2
}

// mergedBetween is the range between two corners, whichever they are.
func mergedBetween(r1, c1, r2, c2 int) merged {
	return merged{r1: int32(min(r1, r2)), c1: int32(min(c1, c2)), r2: int32(max(r1, r2)), c2: int32(max(c1, c2))}
}
