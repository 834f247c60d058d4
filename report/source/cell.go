package source

import "strings"

// Kind says what a cell holds, as its file says it.
type Kind uint8

const (
	// Blank is a cell without content: it is not yielded by readers, and is
	// what Row.At returns where there is nothing.
	Blank Kind = iota
	// Text is a string, or any field of a CSV.
	Text
	// Number is a number in Raw, to be understood under Format.
	Number
	// Date is a date in Raw as ISO 8601 (2024-03-31, or 2024-03-31T14:30:00).
	Date
	// Bool is "true" or "false" in Raw.
	Bool
	// Error is a spreadsheet error such as #REF! in Raw.
	Error
	// NotCalculated is a formula saved without a cached value: neither a blank
	// nor 0.
	NotCalculated
)

// Format is what a number format says about a number, as far as its meaning
// goes.
type Format uint8

const (
	// Plain is every format that does not change the meaning.
	Plain Format = iota
	// Percent: Raw holds a fraction; 0.72 is 72 %.
	Percent
	// Euro: the format shows €.
	Euro
	// TwoDecimals: the format shows two decimals and nothing else, "0.00". The
	// meaning of a number is the same; a code of 1.1 is seen as 1.10.
	TwoDecimals
)

// Dress is how a text looks, as far as it distinguishes rows: bold or not, and
// a fill by its number among those of the file. The zero Dress is plain: neither
// bold nor filled, as is what only looks white. It is that of what is no text.
type Dress uint8

// NewDress is a look. fill is the number of a fill, 0 for none; those above 127 are
// taken for one.
func NewDress(bold bool, fill int) Dress {
	d := Dress(min(fill, 127)) << 1
	if bold {
		d |= 1
	}
	return d
}

// Bold reports whether the whole cell is bold.
func (d Dress) Bold() bool { return d&1 != 0 }

// Fill is the number of the cell's fill, 0 for none.
func (d Dress) Fill() int { return int(d >> 1) }

// Cell is one cell with content.
type Cell struct {
	Pos  Pos
	Kind Kind
	// Format is the meaning of a number's format, and of the one that was not calculated;
	// Plain for anything else.
	Format Format
	// Hidden is true in a column that is hidden. Whether its row is, the row
	// says.
	Hidden bool
	// Dress is how a text looks.
	Dress Dress
	// Rows and Cols are the size of a merged cell, of which this is the
	// top-left; 0 where it is not merged.
	Rows, Cols int32
	// Raw is the content as stored: the digits of a number ("0.72", with binary
	// noise already rounded to 15 significant digits), a string; of what is
	// NotCalculated the formula's text without "=".
	Raw string
}

// String is the content as a person would read it back: Raw, and for a number
// under a percent format the percentage; "" where nothing was calculated. It is
// what is quoted in problems and kept beside a value as "the text as written".
func (c Cell) String() string {
	switch {
	case c.Kind == Number && c.Format == Percent:
		return shiftPoint(c.Raw, 2) + " %"
	case c.Kind == NotCalculated:
		return ""
	}
	return c.Raw
}

// Shown is the cell as one that holds a code is seen: a number with one decimal
// under a format of two has the zero behind it, which distinguishes 1.10 from 1.1. All else
// is as String gives it: a whole number is one, whatever its format adds.
func (c Cell) Shown() string {
	if c.Kind == Number && c.Format == TwoDecimals {
		if point := strings.IndexByte(c.Raw, '.'); point >= 0 && len(c.Raw)-point == 2 {
			return c.Raw + "0"
		}
	}
	return c.String()
}

// Row is one row of a table, its blank cells left out.
type Row struct {
	// Pos is the row's place (Col 0).
	Pos Pos
	// Cells are the cells with content, by ascending column. The slice is the
	// reader's and is valid until the next row; the strings may be kept.
	Cells []Cell
	// Hidden is true for a row that is hidden or filtered out.
	Hidden bool
}

// At returns the cell of a 1-based column, or a Blank cell with its place.
func (r Row) At(col int) Cell {
	from, to := 0, len(r.Cells)
	for from < to {
		if mid := (from + to) / 2; r.Cells[mid].Pos.Col() < col {
			from = mid + 1
		} else {
			to = mid
		}
	}
	if from < len(r.Cells) && r.Cells[from].Pos.Col() == col {
		return r.Cells[from]
	}
	return Cell{Pos: r.Pos.At(r.Pos.Row(), col)}
}

// shiftPoint moves the decimal point of a decimal literal n places to the
// right without going through binary floating point: ("0.725", 2) is "72.5".
// What is not a plain literal is returned as it is.
func shiftPoint(s string, n int) string {
	neg := ""
	if len(s) > 0 && s[0] == '-' {
		neg, s = "-", s[1:]
	}
	whole, frac, point := s, "", false
	for i := range len(s) {
		switch {
		case s[i] == '.' && !point:
			whole, frac, point = s[:i], s[i+1:], true
		case s[i] < '0' || s[i] > '9':
			return neg + s
		}
	}
	for len(frac) < n {
		frac += "0"
	}
	whole, frac = whole+frac[:n], frac[n:]
	for len(whole) > 1 && whole[0] == '0' {
		whole = whole[1:]
	}
	for len(frac) > 0 && frac[len(frac)-1] == '0' {
		frac = frac[:len(frac)-1]
	}
	if frac == "" {
		return neg + whole
	}
	return neg + whole + "." + frac
}
