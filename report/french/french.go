// Package french holds what a sentence needs of French grammar: the singular
// and the plural of nouns, the gender of the noun that a title begins with, and
// elision. It is a leaf, and knows no text of the product.
//
// Nothing here is certain of a word that it does not know: number is left as
// written where no rule speaks, and gender is said to be unknown.
package french

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// lists are the lists of words.go as they are asked for: in lower case, with
// accents and without.
type lists struct {
	plurals, singulars map[string]string
	unchanging         map[string]bool
	genders            map[string]Gender
}

var known = sync.OnceValue(func() *lists {
	l := &lists{map[string]string{}, map[string]string{}, map[string]bool{}, map[string]Gender{}}
	for pair := range strings.SplitSeq(irregular, ",") {
		words := strings.Fields(pair)
		one, many := words[0], words[1]
		l.plurals[one], l.singulars[many] = many, one
		if bare := Plain(many); bare != many {
			l.singulars[bare] = Plain(one)
		}
	}
	for _, w := range strings.Fields(unchanging) {
		l.unchanging[w], l.unchanging[Plain(w)] = true, true
	}
	for _, w := range strings.Fields(feminine) {
		l.genders[w] = Feminine
	}
	for _, w := range strings.Fields(masculine) {
		l.genders[w] = Masculine
	}
	return l
})

// Plain is a text in lower case without accents, œ and æ as two letters: its length in bytes may
// differ.
func Plain(s string) string { return withoutAccents.Replace(s) }

var withoutAccents = strings.NewReplacer("à", "a", "â", "a", "ä", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "î", "i", "ï", "i",
	"ô", "o", "ö", "o", "ù", "u", "û", "u", "ü", "u", "ÿ", "y", "œ", "oe", "æ", "ae")

// Elides reports whether « de », « que » and « le » lose their vowel before a
// text: it begins with a vowel, or with an h that is mute.
func Elides(text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	first = Plain(first)
	if first == "" {
		return false
	}
	for _, w := range aspirated {
		if strings.HasPrefix(first, w) {
			return false
		}
	}
	switch first[0] {
	case 'a', 'e', 'i', 'o', 'u', 'h':
		return len(first) > 1
	case 'y':
		return len(first) > 1 && !strings.ContainsRune("aeiou", rune(first[1]))
	}
	return false
}

// aspirated are how words begin, without accents, before which nothing elides.
var aspirated = []string{"onz", "oui", "uhl", "ouistiti", "hach", "hack", "haie", "hain", "hall", "halt", "hame", "hand", "hangar", "haras", "harc", "hard", "harp", "hasard", "hash", "hat", "haut", "hav", "hero", "heurt", "hibou", "hier", "high", "hip", "hit", "hobb", "hockey", "holding", "holl", "hom-", "home", "hongr", "hors", "hot-", "houle", "hous", "hub", "huit", "hurl", "hublot"}

// lower is a word in lower case, as it is where it is so already.
func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return strings.ToLower(s)
		}
	}
	return s
}

// IsNoun reports whether a text is one word that may be a noun, of four letters
// at least or known: heure, tiers-lieu, an. Symbols (km, MWh) and initials (PME)
// are none.
func IsNoun(s string) bool {
	bare := strings.Map(unjoined, s)
	switch {
	case !isWord(bare):
		return false
	case utf8.RuneCountInString(bare) > 3:
		return true
	}
	key, l := lower(bare), known()
	return l.plurals[key] != "" || l.singulars[key] != ""
}

// unjoined is a letter of a word, -1 for the signs within words.
func unjoined(r rune) rune {
	switch r {
	case '-', '·', '(', ')', '’':
		return -1
	}
	return r
}

// isWord reports whether a text is a noun that may take an ending: letters
// alone, none but the first a capital. Symbols (MWh, CO2) and initials (PME)
// are not.
func isWord(s string) bool {
	for i, r := range s {
		if !unicode.IsLetter(r) || i > 0 && unicode.IsUpper(r) {
			return false
		}
	}
	return s != ""
}
