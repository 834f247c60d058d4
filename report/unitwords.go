package report

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/quantity"
)

// unitWords is a unit as texts have it.
type unitWords struct {
	one, many string
	// key is its words folded, each in the singular.
	key string
}

// wordsOf are the words of a unit. Only a single plain word is given an ending,
// and endings are only taken off words of more than three letters: a symbol
// (km, tCO2) and a word that may not take an s are left as the cluster wrote
// them.
func wordsOf(unit string) *unitWords {
	words := strings.Fields(unit)
	for i, word := range words {
		if r := []rune(word); len(r) > 3 && plainWord(r) && r[len(r)-1] == 's' {
			words[i] = string(r[:len(r)-1])
		}
	}
	of := &unitWords{strings.Join(words, " "), unit, fold.Singular(unit)}
	if len(words) == 1 {
		if r := []rune(unit); len(r) > 3 && plainWord(r) && !strings.ContainsRune("sxz", r[len(r)-1]) && !strings.HasSuffix(unit, "al") && !strings.HasSuffix(unit, "eau") {
			of.many += "s"
		}
	}
	return of
}

// agreed is the unit in the singular of a number below 2, in French, or of 1, in
// English, else in the plural.
func (u *unitWords) agreed(n quantity.Decimal, lang string) string {
	if lang == "en" && n.Abs().Equal(quantity.FromInt(1)) || lang != "en" && n.Abs().LessThan(quantity.FromInt(2)) {
		return u.one
	}
	return u.many
}

func plainWord(r []rune) bool {
	for i, c := range r {
		if !unicode.IsLetter(c) && c != '-' || i > 0 && unicode.IsUpper(c) {
			return false
		}
	}
	return true
}
