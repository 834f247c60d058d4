package sheet

import (
	"bytes"
	"math"
	"strconv"
)

// finite reads a stored number in decimal digits. NaN, infinities and the other
// notations of Go are none.
func finite(b []byte) (float64, bool) {
	if len(bytes.Trim(b, "+-.0123456789eE")) > 0 {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(b), 64)
	return f, err == nil && !math.IsNaN(f) && !math.IsInf(f, 0)
}

// isPlain reports whether a stored number is short and in plain decimal digits,
// as most are: plainNumber would leave it as it stands.
func isPlain(b []byte) bool {
	if len(b) > 16 {
		return false
	}
	digits, after := bytes.TrimPrefix(b, []byte("-")), -1
	for i, c := range digits {
		switch {
		case c == '.' && after < 0 && i > 0:
			after = i
		case c < '0' || c > '9':
			return false
		}
	}
	return len(digits) > 0 && after != len(digits)-1
}

// plainNumber is a stored number in plain decimal digits: as it stands where
// it is plain and short, else as appendNumber writes it.
func plainNumber(raw string, f float64) string {
	if isPlain([]byte(raw)) {
		return raw
	}
	return string(appendNumber(nil, f))
}

// appendNumber appends a number in plain decimal digits, rounded to the 15 that
// a spreadsheet shows, which takes binary noise off.
func appendNumber(to []byte, f float64) []byte {
	var digits [32]byte
	short := strconv.AppendFloat(digits[:0], f, 'e', 14, 64)
	// The greatest numbers of all would be rounded to infinity.
	if g, err := strconv.ParseFloat(string(short), 64); err == nil {
		f = g
	}
	return strconv.AppendFloat(to, f, 'f', -1, 64)
}
