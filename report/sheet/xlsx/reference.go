package xlsx

import (
	"bytes"

	"bilan/report/sheet/stored"
	"bilan/report/xmlscan"
)

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
	row, ok = stored.Count(ref[i:])
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
	first, ok1 := stored.Count(bytes.TrimPrefix(from, []byte("$")))
	last, ok2 := stored.Count(bytes.TrimPrefix(to, []byte("$")))
	return first, last, ok1 && ok2 && first > 0 && last > 0
}

// integer is an attribute that holds a count, 0 where it is not written. Any
// other content is an error of the part.
func integer(s *xmlscan.Scanner, name string) (n int, written bool) {
	value, ok := s.Attr(name)
	if !ok {
		return 0, false
	}
	n, ok = stored.Count(value)
	if !ok {
		s.Broken()
	}
	return n, ok
}
