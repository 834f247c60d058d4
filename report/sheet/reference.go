package sheet

import (
	"bytes"
	"strconv"
)

// maxNumber bounds row numbers and other counts as they are read; the limits
// bound what they may mean.
const maxNumber = 1 << 30

// address reads a reference such as BC12, which a few writers spell bc12 or
// $BC$12.
func address(ref []byte) (row, col int, ok bool) {
	if row, col, ok = plainAddress(ref); !ok {
		row, col, ok = plainAddress(bytes.ToUpper(bytes.ReplaceAll(ref, []byte("$"), nil)))
	}
	return row, col, ok
}

func plainAddress(ref []byte) (row, col int, ok bool) {
	i := 0
	for i < len(ref) && i < 4 && ref[i] >= 'A' && ref[i] <= 'Z' {
		col = col*26 + int(ref[i]-'A') + 1
		i++
	}
	if i == 0 || i > 3 {
		return 0, 0, false
	}
	row, ok = number(ref[i:])
	return row, col, ok && row > 0
}

// lastRow and lastColumn are those of the largest sheet that programs write.
const (
	lastRow    = 1_048_576
	lastColumn = 16_384
)

// wholeColumns reads the columns of a reference such as J:K.
func wholeColumns(from, to []byte) (first, last int, ok bool) {
	if bytes.ContainsAny(from, "0123456789") || bytes.ContainsAny(to, "0123456789") {
		return 0, 0, false
	}
	_, first, ok1 := address(append(bytes.Clone(from), '1'))
	_, last, ok2 := address(append(bytes.Clone(to), '1'))
	return first, last, ok1 && ok2
}

// wholeRows reads the rows of a reference such as 3:4.
func wholeRows(from, to []byte) (first, last int, ok bool) {
	first, ok1 := number(bytes.TrimPrefix(from, []byte("$")))
	last, ok2 := number(bytes.TrimPrefix(to, []byte("$")))
	return first, last, ok1 && ok2 && first > 0 && last > 0
}

// number reads digits alone.
func number(b []byte) (n int, ok bool) {
	for _, c := range b {
		if c < '0' || c > '9' || n > maxNumber {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, len(b) > 0 && n <= maxNumber
}

// integer is an attribute that holds a count, 0 where it is not written. Any
// other content is an error of the part.
func integer(s *scanner, name string) (n int, written bool) {
	value, ok := s.attr(name)
	if !ok {
		return 0, false
	}
	n, ok = number(value)
	if !ok {
		s.broken()
	}
	return n, ok
}

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
