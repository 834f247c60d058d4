// Package source holds places in the inputs, and what was
// found there before it has any meaning: cells, rows and problems.
//
// It is a leaf: it knows no file format and no domain.
package source

import (
	"cmp"
	"math"
	"strconv"
	"strings"
	"unique"
)

// Pos is a place in an input. The zero Pos means "nowhere": a thing that no
// input states, such as a submission that never came. Every text and every
// number has one, so it is small: two places of one sheet share its names.
type Pos struct {
	table    unique.Handle[table]
	row, col int32
}

// table is what the rows of a place belong to: a sheet, or a page of a text.
type table struct {
	file, sheet string
	page        int
}

// In is a whole file (sheet is then ""), or a whole sheet of it. The file's
// name is relative to the deepest folder that holds every file read, with
// slashes, and never a path as typed; the sheet's is empty in a CSV.
func In(file, sheet string) Pos {
	if file == "" && sheet == "" {
		return Pos{}
	}
	return Pos{table: unique.Make(table{file: file, sheet: sheet})}
}

// OnPage is another place of p's file, a text: on a page, 0 for one that is not known. Rows
// are the lines of the whole text.
func (p Pos) OnPage(page int) Pos {
	return Pos{table: unique.Make(table{file: p.File(), page: page}), row: p.row, col: p.col}
}

// Page is the page of a text, 0 where none is known.
func (p Pos) Page() int { return p.names().page }

// At is another place of p's sheet or CSV. The row is 1-based: of a sheet, or
// the line of a CSV on which the field begins (a quoted field may span lines);
// 0 means the whole sheet or file. The column is 1-based: of a sheet, or the
// field of a CSV record; 0 means the whole row.
func (p Pos) At(row, col int) Pos {
	p.row, p.col = int32(min(row, math.MaxInt32)), int32(min(col, math.MaxInt32))
	return p
}

// Whole is p's sheet, or its file where it has none.
func (p Pos) Whole() Pos { return Pos{table: p.table} }

// InFile is p's file.
func (p Pos) InFile() Pos { return In(p.File(), "") }

func (p Pos) names() table {
	if p.table == (unique.Handle[table]{}) {
		return table{}
	}
	return p.table.Value()
}

// File is the name of the file, "" for nowhere.
func (p Pos) File() string { return p.names().file }

// Sheet is the name of the sheet, "" where there is none.
func (p Pos) Sheet() string { return p.names().sheet }

// Row is the row, 0 for none.
func (p Pos) Row() int { return int(p.row) }

// Col is the column, 0 for none.
func (p Pos) Col() int { return int(p.col) }

// IsZero reports whether p is nowhere.
func (p Pos) IsZero() bool { return p == Pos{} }

// Cell is the A1 address of p within its sheet, or "" where p has no sheet,
// row or column.
func (p Pos) Cell() string {
	var buf [maxCellName]byte
	return string(p.AppendCell(buf[:0]))
}

// IsCell reports whether Cell has anything to say.
func (p Pos) IsCell() bool { return p.row != 0 && p.col != 0 && p.Sheet() != "" }

// AppendCell writes p, as Cell does, behind what b holds.
func (p Pos) AppendCell(b []byte) []byte {
	if !p.IsCell() {
		return b
	}
	return AppendCellName(b, p.Col(), p.Row())
}

// String writes p as the outputs do: file:'sheet'!cell (quotes where the name
// is not plain letters and digits) or file:line:column, leaving out what is
// unknown. The zero Pos is "".
func (p Pos) String() string {
	if p.names().file == "" {
		return ""
	}
	return string(p.Append(make([]byte, 0, 64)))
}

// Append writes p, as String does, behind what b holds.
func (p Pos) Append(b []byte) []byte {
	in := p.names()
	if in.file == "" {
		return b
	}
	b = append(b, in.file...)
	if in.sheet == "" {
		for _, n := range [...]int32{p.row, p.col} {
			if n == 0 {
				break
			}
			b = strconv.AppendInt(append(b, ':'), int64(n), 10)
		}
		return b
	}
	b = appendSheet(append(b, ':'), in.sheet)
	switch {
	case p.row == 0:
	case p.col == 0:
		b = strconv.AppendInt(append(b, '!'), int64(p.row), 10)
		b = strconv.AppendInt(append(b, ':'), int64(p.row), 10)
	default:
		b = p.AppendCell(append(b, '!'))
	}
	return b
}

// Places writes the places of lists in one text, leaving out those that are
// nowhere.
func Places(lists ...[]Pos) string {
	var buf [256]byte // of several places
	b := buf[:0]
	for _, list := range lists {
		for _, p := range list {
			if p.names().file == "" {
				continue
			}
			if len(b) > 0 {
				b = append(b, " + "...)
			}
			b = p.Append(b)
		}
	}
	return string(b)
}

// Line is the whole row of p: p without its column.
func (p Pos) Line() Pos {
	p.col = 0
	return p
}

// Compare orders places by file, sheet, row and column, so that "the text
// whose place sorts first" is well defined. It returns -1, 0 or +1.
func (p Pos) Compare(q Pos) int {
	if p.table != q.table {
		a, b := p.names(), q.names()
		if c := strings.Compare(a.file, b.file); c != 0 {
			return c
		}
		if c := strings.Compare(a.sheet, b.sheet); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(p.row, q.row), cmp.Compare(p.col, q.col))
}

// QuoteSheet quotes a sheet's name for an address, as a spreadsheet does: bare
// where it is plain ASCII letters and digits not beginning with a digit, else
// between apostrophes with inner apostrophes doubled.
func QuoteSheet(name string) string { return string(appendSheet(nil, name)) }

func appendSheet(b []byte, name string) []byte {
	plain := name != ""
	for i, r := range name {
		letter := r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			plain = false
			break
		}
	}
	if plain {
		return append(b, name...)
	}
	b = append(b, '\'')
	for i := range len(name) {
		if name[i] == '\'' {
			b = append(b, '\'')
		}
		b = append(b, name[i])
	}
	return append(b, '\'')
}

// maxCellName is the longest address of a cell, in bytes.
const maxCellName = 24

// CellName is the A1 address of a 1-based column and row.
func CellName(col, row int) string {
	var buf [maxCellName]byte
	return string(AppendCellName(buf[:0], col, row))
}

// AppendCellName appends that address.
func AppendCellName(to []byte, col, row int) []byte {
	return strconv.AppendInt(appendColumn(to, col), int64(row), 10)
}

// ColumnName is the spreadsheet's letters of a 1-based column: 1 is A, 27 is
// AA. It is "" for n < 1.
func ColumnName(n int) string { return string(appendColumn(nil, n)) }

func appendColumn(b []byte, n int) []byte {
	var letters [8]byte
	i := len(letters)
	for ; n > 0; n = (n - 1) / 26 {
		i--
		letters[i] = byte('A' + (n-1)%26)
	}
	return append(b, letters[i:]...)
}
