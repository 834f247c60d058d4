package quantity

import (
	"strings"
	"unicode/utf8"
)

// Euro is the base unit of money.
const Euro = "€"

var moneyUnits = map[string]int32{
	"€": 0, "eur": 0, "euro": 0, "euros": 0, "€ ttc": 0, "€ ht": 0,
	"k€": 3, "ke": 3, "keur": 3, "keuro": 3, "keuros": 3, "k euros": 3, "k euro": 3, "k €": 3, "milliers d'euros": 3, "milliers €": 3,
	"m€": 6, "me": 6, "meur": 6, "meuros": 6, "m euros": 6, "m €": 6, "millions d'euros": 6, "millions €": 6,
}

// Scale gives the base of a unit and the power of ten that one of it is worth
// in the base: k€ is 3 and €, for €, k€ and M€ are one unit at three scales.
// Any other unit is its own base at 0.
func Scale(unit string) (base string, exp int32) {
	if unit == "" || unit == Euro || !beginsAsMoney(unit) { // as nearly all are
		return unit, 0
	}
	if e, ok := moneyUnits[strings.ToLower(tidy(unit))]; ok {
		return Euro, e
	}
	return unit, 0
}

// beginsAsMoney reports whether a unit begins as one of those of money may, so
// that any other needs no closer look: it is asked of every line, again and again.
func beginsAsMoney(unit string) bool {
	switch first := lower(unit[0]); {
	case first == 'e':
		return len(unit) > 1 && (lower(unit[1]) == 'u' || unit[1] >= utf8.RuneSelf)
	case 'a' <= first && first <= 'z':
		return first == 'k' || first == 'm'
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
