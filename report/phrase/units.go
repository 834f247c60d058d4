package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
	"bilan/report/french"
	"bilan/report/quantity"
	"bilan/report/wording"
)

// unitWords is a unit as sentences have it.
type unitWords struct {
	// one and many are its words in the singular and in the plural; "" for a
	// unit that only says that things are counted (nombre).
	one, many string
	// key is its words folded, each in the singular.
	key string
	// noun is true for a word, false for a symbol (€, MWh, tCO2).
	noun bool
}

// wordsOf are the words of a unit, see within.
func wordsOf(unit string) *unitWords {
	words, noun := within(unit)
	return &unitWords{one: french.Singular(words), many: french.Plural(words), key: fold.Singular(words), noun: noun}
}

// within is a unit within a sentence: « nombre de visites » is counted in visites, and a noun has no
// capital. Symbols and initials, which are no nouns, stay as the cluster wrote them.
func within(unit string) (words string, noun bool) {
	unit = wording.Typographic(unit)
	head, rest, _ := strings.Cut(unit, " ")
	if counting[fold.Singular(head)] {
		of, thing, _ := strings.Cut(rest, " ")
		switch {
		case of == "de" || of == "des" || of == "of":
			unit = thing
		case strings.HasPrefix(of, "d’"):
			unit = strings.TrimPrefix(rest, "d’")
		case rest == "":
			unit = ""
		}
	}
	first, _, _ := strings.Cut(unit, " ")
	if noun = french.IsNoun(first); noun {
		r, size := utf8.DecodeRuneInString(unit)
		unit = string(unicode.ToLower(r)) + unit[size:]
	}
	return unit, noun
}

// counting are words before what is counted, folded.
var counting = map[string]bool{"nb": true, "nbre": true, "nombre": true, "number": true}

// UnitOf is a line's unit behind a number: a noun in the number of what it counts (« 4 visites »),
// a symbol as it is written.
func UnitOf(w *wording.Words, unit string, n quantity.Decimal) string {
	words, noun := within(unit)
	switch {
	case !noun:
		return unit
	case w.Singular(n):
		return french.Singular(words)
	}
	return french.Plural(words)
}

// agreed is the unit in the number of what it counts.
func (u *unitWords) agreed(w *wording.Words, n quantity.Decimal) string {
	if w.Singular(n) {
		return u.one
	}
	return u.many
}
