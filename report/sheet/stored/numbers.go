// Package stored reads the values of cells as programs store them: numbers, dates,
// telephone numbers and the colours of fills.
package stored

import (
	"bytes"
	"math"
	"strconv"
)

// MaxCount bounds row numbers and other counts as they are read; the limits
// bound what they may mean.
const MaxCount = 1 << 30

// Count reads digits alone.
func Count(b []byte) (n int, ok bool) {
	for _, c := range b {
		if c < '0' || c > '9' || n > MaxCount {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, len(b) > 0 && n <= MaxCount
}

// Finite reads a stored number in decimal digits. NaN, infinities and the other
// notations of Go are none.
func Finite(b []byte) (float64, bool) {
	if len(bytes.Trim(b, "+-.0123456789eE")) > 0 {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(b), 64)
	return f, err == nil && !math.IsNaN(f) && !math.IsInf(f, 0)
}

// IsPlain reports whether a stored number is short, in plain decimal digits and
// with no more decimals than people write, as most are: Plain would leave
// it as it is.
func IsPlain(b []byte) bool {
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
	return len(digits) > 0 && after != len(digits)-1 && (after < 0 || len(digits)-1-after <= noiseFrom)
}

// Plain is a stored number in plain decimal digits: as it is where
// IsPlain says so, else as AppendPlain writes it.
func Plain(raw string, f float64) string {
	if IsPlain([]byte(raw)) {
		return raw
	}
	return string(AppendPlain(nil, f))
}

// AppendPlain appends a number in plain decimal digits, rounded to the 15 that
// a spreadsheet shows, and without what a difference or a sum of binary fractions
// leaves in its last decimals.
func AppendPlain(to []byte, f float64) []byte {
	var digits [32]byte
	short := strconv.AppendFloat(digits[:0], f, 'e', 14, 64)
	if near := math.Round(f*1e4) / 1e4; near != f && math.Abs(f-near) < noise && significant(short) >= noisyDigits {
		f = near + 0 // not -0
	} else if g, err := strconv.ParseFloat(string(short), 64); err == nil {
		f = g // the greatest numbers of all would be rounded to infinity
	}
	return strconv.AppendFloat(to, f, 'f', -1, 64)
}

// What a program stores of 90 744,81 less 89 326,00 is 1418.8099999999977: the
// error is of the order of the last bit of the amounts, and stays when they are
// taken off. A number of so many digits that lies so near to one of four decimals
// (a cent, a hundredth of a percent) is that one; people write no such number.
const (
	noiseFrom   = 8    // decimals without noise
	noise       = 1e-8 // the last bit of a hundred million
	noisyDigits = 12
)

// significant is how many digits the mantissa of a number in Go's e notation has,
// without zeros at its end.
func significant(e []byte) int {
	mantissa, _, _ := bytes.Cut(e, []byte("e"))
	n := 0
	for _, c := range bytes.TrimRight(mantissa, "0") {
		if '0' <= c && c <= '9' {
			n++
		}
	}
	return n
}
