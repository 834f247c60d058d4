package match

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bilan/report/fold"
	"bilan/report/quantity"
)

// Similarity of two folded titles between 0 and 1: the larger of the share of
// words they have in common and of two-letter sequences (Dice), and at least beginning
// where one begins with the other. It is 0 of titles
// that differ in a number, as these are different actions ("action 1", "action 2"),
// unless one has none and the rest is the same but for plurals; and of titles whose
// other words are all short and differ ("ateliers rse", "ateliers rh").
func Similarity(a, b string) float64 {
	switch x, y := NumbersOf(a), NumbersOf(b); {
	case a == "" || b == "":
		return 0
	case x != y && x != "" && y != "":
		return 0
	case x != y:
		if withoutNumbers(a) != withoutNumbers(b) {
			return 0
		}
		return 1
	case differInAcronyms(a, b):
		return 0
	}
	s := max(dice(strings.Fields(a), strings.Fields(b)), dice(bigrams(a), bigrams(b)))
	if begins(a, b) || begins(b, a) {
		s = max(s, beginning)
	}
	return s
}

// beginning is the similarity of two titles of which one begins with the other.
const beginning = 0.75

// begins reports whether a folded title begins with another that has at least two words
// which say something: « forum des metiers de la plasturgie », « forum des metiers ».
func begins(title, with string) bool {
	if !strings.HasPrefix(title, with+" ") {
		return false
	}
	telling := 0
	for w := range strings.FieldsSeq(with) {
		if !tools[w] {
			telling++
		}
	}
	return telling > 1
}

// abbreviations are those of titles that no unit is, folded.
var abbreviations = map[string]string{"dej": "dejeuner", "pdj": "petit dejeuner", "ag": "assemblee generale", "com": "communication", "gt": "groupe de travail"}

// Spelled is a folded title with its abbreviations, those of units too, written out: « rdv »
// becomes « rendez vous », « diag » « diagnostic ».
func Spelled(title string) string {
	var to strings.Builder
	for w := range strings.FieldsSeq(title) {
		if long, ok := abbreviations[w]; ok {
			w = long
		} else if u := quantity.UnitOf(w); u.Family == quantity.Count && u.Key != quantity.Unnamed && u.Key != fold.Singular(w) {
			w = u.Key
		}
		if to.Len() > 0 {
			to.WriteByte(' ')
		}
		to.WriteString(w)
	}
	return to.String()
}

// SpelledAlike reports whether two titles are one once their abbreviations are written
// out, and all else that may be set aside is.
func (n *Names) SpelledAlike(x, y string) bool {
	as := Everything &^ unspaced // an abbreviation is a word
	return fold.Singular(Spelled(n.Loose(x, as))) == fold.Singular(Spelled(n.Loose(y, as))) && !distinguish(x, y)
}

// ShareWord reports whether two folded titles have a word in common, in the singular,
// that is no tool and no abbreviation.
func ShareWord(a, b string) bool {
	among := strings.Fields(fold.Singular(b))
	for w := range strings.FieldsSeq(fold.Singular(a)) {
		if !tools[w] && utf8.RuneCountInString(w) > longestAcronym && slices.Contains(among, w) {
			return true
		}
	}
	return false
}

// withoutNumbers is a folded title in the singular, without its numbers and the
// « n » before one.
func withoutNumbers(title string) string {
	words := strings.Fields(fold.Singular(title))
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "n" || allDigits(w) }), " ")
}

// longestAcronym is how many letters an abbreviation has at most; tools are the words
// of as few letters that say nothing of an action.
const longestAcronym = 4

var tools = map[string]bool{"a": true, "l": true, "d": true, "un": true, "une": true, "le": true, "la": true, "les": true, "de": true, "du": true, "des": true, "en": true, "et": true,
	"ou": true, "au": true, "aux": true, "par": true, "pour": true, "sur": true, "avec": true, "dans": true}

// differInAcronyms reports whether what each of two folded titles has beside the
// other's words is there and short: « rse », « rh ».
func differInAcronyms(a, b string) bool {
	x, y := strings.Fields(fold.Singular(a)), strings.Fields(fold.Singular(b))
	return onlyAcronyms(x, y) && onlyAcronyms(y, x)
}

// onlyAcronyms reports whether some words are not among others, and all of those
// are short.
func onlyAcronyms(words, among []string) bool {
	some := false
	for _, w := range words {
		if tools[w] || slices.Contains(among, w) {
			continue
		}
		if utf8.RuneCountInString(w) > longestAcronym {
			return false
		}
		some = true
	}
	return some
}

// NumbersOf are the numbers of a text, with a space between them.
func NumbersOf(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }), " ")
}

func bigrams(s string) []string {
	r := []rune(s)
	var out []string
	for i := 0; i+1 < len(r); i++ {
		out = append(out, string(r[i:i+2]))
	}
	return out
}

// dice is twice what two lists share over what they hold.
func dice(a, b []string) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	left := map[string]int{}
	for _, x := range a {
		left[x]++
	}
	shared := 0
	for _, x := range b {
		if left[x] > 0 {
			left[x]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(a)+len(b))
}
