// Package source says where things stand in the inputs, and holds what was
// found there before it has any meaning: cells, rows and problems.
//
// It is a leaf: it knows no file format and no domain.
package source

import (
	"strconv"
	"strings"
)

// Pos is a place in an input. The zero Pos means "nowhere": a thing that no
// input states, such as a submission that never came.
type Pos struct {
	// File is the file's name relative to the deepest folder that holds every
	// file read, with slashes. Never a path as typed.
	File string
	// Sheet is the sheet's name; empty in a CSV, and for a whole file.
	Sheet string
	// Row is 1-based: the row of a sheet, or the line of a CSV on which the
	// field begins (a quoted field may span lines). 0 means the whole sheet or
	// file.
	Row int
	// Col is 1-based: the column of a sheet, or the field of a CSV record.
	// 0 means the whole row.
	Col int
}

// IsZero reports whether p is nowhere.
func (p Pos) IsZero() bool { return p == Pos{} }

// Cell is the A1 address of p within its sheet, or "" where p has no sheet,
// row or column.
func (p Pos) Cell() string {
	if p.Sheet == "" || p.Row == 0 || p.Col == 0 {
		return ""
	}
	return ColumnName(p.Col) + strconv.Itoa(p.Row)
}

// String writes p as the outputs do: file:'sheet'!cell (quotes where the name
// is not plain letters and digits) or file:line:column, leaving out what is
// unknown. The zero Pos is "".
func (p Pos) String() string {
	switch {
	case p.File == "":
		return ""
	case p.Sheet == "" && p.Row == 0:
		return p.File
	case p.Sheet == "" && p.Col == 0:
		return p.File + ":" + strconv.Itoa(p.Row)
	case p.Sheet == "":
		return p.File + ":" + strconv.Itoa(p.Row) + ":" + strconv.Itoa(p.Col)
	}
	s := p.File + ":" + QuoteSheet(p.Sheet)
	switch {
	case p.Row == 0:
		return s
	case p.Col == 0:
		return s + "!" + strconv.Itoa(p.Row) + ":" + strconv.Itoa(p.Row)
	}
	return s + "!" + p.Cell()
}

// Places writes several places in one text, leaving out those that are nowhere.
func Places(ps []Pos) string {
	if len(ps) == 1 {
		return ps[0].String()
	}
	var b strings.Builder
	for _, p := range ps {
		if p.IsZero() {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(" + ")
		}
		b.WriteString(p.String())
	}
	return b.String()
}

// Line is the whole row in which p stands: p without its column.
func (p Pos) Line() Pos {
	p.Col = 0
	return p
}

// Compare orders places by file, sheet, row and column, so that "the text
// whose place sorts first" is well defined. It returns -1, 0 or +1.
func (p Pos) Compare(q Pos) int {
	if c := strings.Compare(p.File, q.File); c != 0 {
		return c
	}
	if c := strings.Compare(p.Sheet, q.Sheet); c != 0 {
		return c
	}
	if p.Row != q.Row {
		return sign(p.Row - q.Row)
	}
	return sign(p.Col - q.Col)
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// QuoteSheet quotes a sheet's name for an address, as a spreadsheet does: bare
// where it is plain ASCII letters and digits not beginning with a digit, else
// between apostrophes with inner apostrophes doubled.
func QuoteSheet(name string) string {
	plain := name != ""
	for i, r := range name {
		letter := r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			plain = false
			break
		}
	}
	if plain {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", "''") + "'"
}

// ColumnName is the spreadsheet's letters of a 1-based column: 1 is A, 27 is
// AA. It is "" for n < 1.
func ColumnName(n int) string {
	var b [8]byte
	i := len(b)
	for ; n > 0; n = (n - 1) / 26 {
		i--
		b[i] = byte('A' + (n-1)%26)
	}
	return string(b[i:])
}
