package quantity

import "unicode/utf8"

// Euro is the base unit of money.
const Euro = "€"

// Scale gives the base of a unit and the power of ten that one of it is worth
// in the base: k€ is 3 and €, for €, k€ and M€ are one unit at three scales.
// Any other unit is its own base at 0.
func Scale(unit string) (base string, exp int32) {
	if unit == "" || unit == Euro || !beginsAsMoney(unit) { // as nearly all are
		return unit, 0
	}
	if u := UnitOf(unit); u.Key == euroKey {
		return Euro, u.Exp
	}
	return unit, 0
}

// beginsAsMoney reports whether a unit begins as one of those of money may, so
// that any other needs no closer look: it is asked of every line, again and again.
func beginsAsMoney(unit string) bool {
	switch first := lower(unit[0]); {
	case first == 'e':
		return len(unit) > 1 && (lower(unit[1]) == 'u' || lower(unit[1]) == 'n' || unit[1] >= utf8.RuneSelf)
	case 'a' <= first && first <= 'z':
		return first == 'k' || first == 'm' || first == 't' && len(unit) > 1 && lower(unit[1]) == 'h'
	}
	return unit[0] != latin // an accented letter
}

// latin is the first byte of the accented letters of French.
const latin = 0xc3

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}
