// Package sheet is a file of tables once it is opened: its sheets, whose rows are
// source.Row, what it declares of itself, and the limits within which it is read.
// Package file opens one; packages xlsx, ods and csv read a format each. None of
// them knows the domain.
package sheet

import (
	"cmp"
	"iter"
	"strconv"

	"bilan/report/source"
)

// Limits bound what one file may cost; a limit that is hit is the
// problem limit-reached, never less data. Zero fields take the value of
// DefaultLimits.
type Limits struct {
	FileBytes      int64 // size of the file
	UnzippedBytes  int64 // size of all parts of a workbook that are read, inflated
	DecodedBytes   int64 // size in UTF-8 of what one file holds in other encodings
	Cells          int   // cells with content in one file
	RepeatedCells  int   // those of them that an OpenDocument holds only as repeats
	Rows           int   // highest row with content in one sheet
	Columns        int   // highest column with content
	TextBytes      int   // length of one cell's text
	TotalTextBytes int64 // length of the texts of all cells of a workbook, repeats counted
	Sheets         int
	Namespaces     int // namespace bindings in scope at one element of a part
	Problems       int // problems of reading one file; those of comparing its lines are not among them
}

// DefaultLimits is generous for a form, which is 200 KB.
func DefaultLimits() Limits {
	return Limits{
		FileBytes: 64 << 20, UnzippedBytes: 64 << 20, DecodedBytes: 128 << 20,
		Cells: 2_000_000, RepeatedCells: 200_000, Rows: 1_048_576, Columns: 16_384,
		TextBytes: 1 << 20, TotalTextBytes: 96 << 20, Sheets: 1_000, Namespaces: 256, Problems: 200_000,
	}
}

// maxUnzipped is the most that places of texts, of 32 bits, can count.
const maxUnzipped = 1 << 31

// OrDefault are the limits with those of DefaultLimits where they are 0.
func (l Limits) OrDefault() Limits {
	d := DefaultLimits()
	l.FileBytes = cmp.Or(l.FileBytes, d.FileBytes)
	l.UnzippedBytes = min(cmp.Or(l.UnzippedBytes, d.UnzippedBytes), maxUnzipped)
	l.DecodedBytes = cmp.Or(l.DecodedBytes, d.DecodedBytes)
	l.Cells = cmp.Or(l.Cells, d.Cells)
	l.RepeatedCells = cmp.Or(l.RepeatedCells, d.RepeatedCells)
	l.Rows = cmp.Or(l.Rows, d.Rows)
	l.Columns = cmp.Or(l.Columns, d.Columns)
	l.TextBytes = cmp.Or(l.TextBytes, d.TextBytes)
	l.TotalTextBytes = min(cmp.Or(l.TotalTextBytes, d.TotalTextBytes), maxUnzipped)
	l.Sheets = cmp.Or(l.Sheets, d.Sheets)
	l.Namespaces = cmp.Or(l.Namespaces, d.Namespaces)
	l.Problems = cmp.Or(l.Problems, d.Problems)
	return l
}

// LimitReached is the problem of a file that passes a limit, by the name that the
// limit has in the configuration.
func LimitReached(at source.Pos, name string, n int64) source.Problem {
	return source.New(source.LimitReached, at, "limit", name, "value", strconv.FormatInt(n, 10))
}

// MaxKept is how large a buffer may be to be kept for the next file.
const MaxKept = 4 << 20

// MaxSheetName is how many bytes the name of a sheet may have, as every problem of the
// sheet repeats it. Excel allows 31 characters.
const MaxSheetName = 1024

// Book is one opened file.
type Book struct {
	// Format is xlsx, ods or csv; docx or odt of a text, which has a Mark and no sheets.
	Format string
	// Sheets are the worksheets in the workbook's order; a CSV has one, with
	// an empty name.
	Sheets []*Sheet
	// Mark is the product's own mark where the file carries one (an output of
	// ours), "" otherwise.
	Mark string
	// CopyOf says of which file the workbook is the annotated copy.
	CopyOf CopyOf
	// Declared are the workbook's title, subject, keywords and description, or
	// nil: what a file declares of itself.
	Declared []string
	// Encoding and Delimiter say how a CSV was read ("UTF-8", "Windows-1252";
	// ';'); empty for a workbook.
	Encoding  string
	Delimiter rune
	// Problems are doubts about the file as a whole.
	Problems source.Problems
}

// Sheet is one sheet of a Book.
type Sheet struct {
	Name   string
	Hidden bool
	// TitleRow is the first of the rows that the workbook repeats as headings on
	// each printed page, 0 for none.
	TitleRow int
	rows     iter.Seq2[source.Row, error]
}

// NewSheet is a visible sheet of some rows, each of which is in order.
func NewSheet(name string, rows iter.Seq2[source.Row, error]) *Sheet {
	return &Sheet{Name: name, rows: rows}
}

// Rows yields the rows that have content, in order. An error (a
// source.Problem) ends the rows and means that the sheet is not whole: nothing
// read from it may be used.
func (s *Sheet) Rows() iter.Seq2[source.Row, error] { return s.rows }
