package main

import (
	"bytes"
	"crypto/sha256"
	"iter"
	"path"
	"slices"

	"bilan/report/annotate"
	"bilan/report/sheet"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/wording"
	"bilan/report/worksheet"
)

// annotated is the copy of a file.
type annotated struct {
	data []byte
	// ext is the ending that the file's name gets, "" where it keeps its own.
	ext string
	// plain is true where a workbook is copied by its cells alone.
	plain bool
}

// copyOf makes the annotated copy of a file. A workbook whose copy would not hold
// every cell as it was sent, or that holds what runs and cannot be taken out, is
// copied by its cells alone.
func copyOf(name string, data []byte, notes []annotate.Note, lim sheet.Limits, w *wording.Words) (annotated, error) {
	book, err := file.Open(name, data, lim)
	if err != nil {
		return annotated{}, errNoCopy
	}
	var b bytes.Buffer
	if book.Format == "xlsx" {
		err := annotate.Annotate(&b, data, notes, w)
		if err == nil && sameCells(book, b.Bytes(), lim) {
			made := annotated{data: b.Bytes()}
			if path.Ext(name) != ".xlsx" {
				made.ext = ".xlsx" // of an .xlsm too: its copy has no macros
			}
			return made, nil
		}
		b.Reset()
	}
	sheets, err := rowsOf(book)
	if err != nil {
		return annotated{}, errNoCopy
	}
	if err := annotate.AnnotateRows(&b, sheets, notes, w); err != nil {
		return annotated{}, err
	}
	return annotated{b.Bytes(), ".xlsx", book.Format == "xlsx"}, nil
}

// withOrigin is a copy with the sums of the file it was made of and of its own cells, by
// which it is known again when it comes back put right.
func withOrigin(made, original []byte, lim sheet.Limits) ([]byte, error) {
	book, err := file.Open("copy.xlsx", made, lim)
	if err != nil {
		return made, nil // larger than what is read: it comes back as a sending of its own
	}
	of := sheet.CopyOf{Original: sha256.Sum256(original), Cells: book.CellSum(worksheet.OwnSheet)}
	return annotate.WithProperty(made, sheet.CopyProperty, of.String())
}

// rowsOf are the sheets of a file with their rows, to be kept.
func rowsOf(book *sheet.Book) ([]annotate.Sheet, error) {
	var out []annotate.Sheet
	for _, s := range book.Sheets {
		kept := annotate.Sheet{Name: s.Name}
		for row, err := range s.Rows() {
			if err != nil {
				return nil, err
			}
			row.Cells = slices.Clone(row.Cells)
			kept.Rows = append(kept.Rows, row)
		}
		out = append(out, kept)
	}
	return out, nil
}

// sameCells reports whether a copy holds every sheet of the original with
// every cell: its content, its formula and what its format means.
func sameCells(original *sheet.Book, copied []byte, lim sheet.Limits) bool {
	book, err := file.Open("copy.xlsx", copied, lim)
	if err != nil {
		return false
	}
	for i := range original.Sheets {
		name := original.Sheets[i].Name
		if annotate.IsList(name) {
			continue
		}
		j := slices.IndexFunc(book.Sheets, func(t *sheet.Sheet) bool { return t.Name == name })
		if j < 0 || !sameRows(original.Sheets[i].Rows(), book.Sheets[j].Rows()) {
			return false
		}
	}
	return true
}

// sameRows reads the rows of two sheets side by side, as both may be large.
func sameRows(a, b iter.Seq2[source.Row, error]) bool {
	next, stop := iter.Pull2(b)
	defer stop()
	for x, err := range a {
		y, berr, more := next()
		if err != nil || berr != nil || !more || !sameRow(x, y) {
			return false
		}
	}
	_, _, more := next()
	return !more
}

func sameRow(a, b source.Row) bool {
	return a.Hidden == b.Hidden && slices.EqualFunc(a.Cells, b.Cells, func(x, y source.Cell) bool {
		// The two are one sheet, of files with two names.
		if x.Kind == source.NotCalculated && y.Kind == source.NotCalculated {
			x.Raw, y.Raw = "", "" // given only where the formula has an empty value
		}
		x.Dress = y.Dress // a cell that is marked has our fill
		x.Pos, y.Pos = source.Pos{}.At(x.Pos.Row(), x.Pos.Col()), source.Pos{}.At(y.Pos.Row(), y.Pos.Col())
		return x == y
	})
}
