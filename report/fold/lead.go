package fold

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Unnumbered is a title without the bullet or number that it begins with:
// « • », « 1. », « 2.3 – », « a) », « (1) », « 01 », « Action 3 : », « Fiche n° 4 - ».
// A number that nothing parts from the words after it is theirs: « 3 ateliers ». A
// text of which nothing else would be left is returned as it is.
func Unnumbered(s string) string {
	rest := unbulleted(strings.TrimSpace(s))
	after, named := withoutWord(rest, numberedWords)
	if cut, ok := withoutBracketed(rest); ok {
		rest = cut
	} else if end, ok := number(after, named); ok {
		if cut, parted := withoutMark(after[end:]); parted || numbers(after[:end]) && counts(cut) {
			rest = cut
		}
	}
	if rest = strings.TrimSpace(rest); rest == "" {
		return s
	}
	return rest
}

// numbers reports whether a number is no quantity even where no mark follows
// it: one of levels (2.3), or that begins with a nought (01).
func numbers(number string) bool {
	return strings.Contains(strings.TrimRight(number, "."), ".") || len(number) > 1 && number[0] == '0'
}

// withoutBracketed takes a number or letter in brackets off the front: « (1) ».
func withoutBracketed(s string) (rest string, ok bool) {
	if s == "" || s[0] != '(' && s[0] != '[' {
		return s, false
	}
	end := strings.IndexAny(s, ")]")
	if end < 2 || end > 4 {
		return s, false
	}
	if n, ok := number(s[1:end]+")", true); !ok || n != end-1 {
		return s, false
	}
	return strings.TrimLeftFunc(s[end+1:], unicode.IsSpace), true
}

// Theme is the name of a theme without what numbers it: « Axe 1 – », « Thème A : »,
// « Chantier n° 2 », « 3. », « (axe 1) » behind it. A text of which nothing else would be left is
// returned as it is.
func Theme(s string) string {
	rest := unbulleted(strings.TrimSpace(s))
	after, named := withoutWord(rest, themeWords)
	if end, ok := number(after, named); ok {
		cut, parted := withoutMark(after[end:])
		if parted || named && unicode.IsDigit(rune(after[0])) && strings.HasPrefix(after[end:], " ") {
			rest = cut
		}
	}
	if rest = strings.TrimSpace(withoutNumberBehind(rest)); rest == "" {
		return s
	}
	return rest
}

// withoutNumberBehind takes « (axe 1) » off the end.
func withoutNumberBehind(s string) string {
	open := strings.LastIndexByte(s, '(')
	if open < 0 || !strings.HasSuffix(s, ")") {
		return s
	}
	after, named := withoutWord(s[open+1:], themeWords)
	if end, ok := number(after, named); named && ok && after[end:] == ")" {
		return s[:open]
	}
	return s
}

// What precedes the number of an action, and of a theme, folded.
var (
	numberedWords = []string{"action", "fiche action", "fiche", "operation", "mesure", "projet", "objectif", "ligne", "volet", "chantier"}
	themeWords    = []string{"axe strategique", "axe", "theme", "thematique", "chantier", "volet", "pilier", "priorite", "orientation", "orientation strategique", "domaine",
		"priority", "partie", "objectif", "objectif strategique", "pillar", "strand", "work package"}
)

// Section reads a text that numbers a part of a table: « AXE 1 : Animer »,
// « Chantier n° 2 – », « Volet A », « I. Animer », « A - Animer ». kind says what
// the text numbers, so that two of one kind are of one rank: the word, folded, with
// a point for each further level of the number, or "I" or "A" without a word.
// name is what follows the number, the whole text where nothing does. ok is
// false of all else: « Axe routier », and « 1. Ateliers », which may be an action.
func Section(s string) (kind, name string, ok bool) {
	s = strings.TrimSpace(s)
	after, named := withoutWord(unbulleted(s), themeWords)
	end, numbered := number(after, named)
	if named && len(after) == 1 && after[0] >= 'A' && after[0] <= 'Z' {
		end = 1
	}
	if !numbered && !(named && end > 0) {
		return "", "", false
	}
	digit := unicode.IsDigit(rune(after[0]))
	rest, parted := withoutMark(after[end:])
	switch {
	case named && (rest == "" || parted || digit && strings.HasPrefix(after[end:], " ") && startsUpper(rest) || digit && isDash(after[end:])):
		word := strings.TrimSuffix(unbulleted(s), after)
		kind = strings.TrimSuffix(strings.TrimSuffix(Key(word), " n"), " strategique") + strings.Repeat(".", strings.Count(after[:end], "."))
		rest = strings.TrimLeft(rest, "-–— ")
	case named || digit || !parted || rest == "":
		return "", "", false
	case end == 1 && after[0] != 'I' && after[0] != 'V' && after[0] != 'X':
		if after[0] < 'A' || after[0] > 'H' { // « M. Exemple » is a person
			return "", "", false
		}
		kind = "A"
	default:
		kind = "I"
	}
	if rest = strings.TrimSpace(rest); rest == "" {
		rest = s
	}
	return kind, rest, true
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func isDash(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("-–—", r)
}

func unbulleted(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("•·▪■►▶➢➔→○●◦‣-–—*>", r) && n < len(s) {
		if after := strings.TrimLeftFunc(s[n:], unicode.IsSpace); len(after) < len(s)-n {
			return after
		}
	}
	return s
}

// withoutWord takes one of the words, and a « n° » after it, off the front.
func withoutWord(s string, words []string) (rest string, found bool) {
	rest = s
	for range 2 { // « fiche action » is two words
		_, after, more := strings.Cut(rest, " ")
		if !more || !slices.Contains(words, Key(s[:len(s)-len(after)])) {
			break
		}
		rest, found = strings.TrimLeftFunc(after, unicode.IsSpace), true
	}
	for _, n := range []string{"n°", "N°", "nº", "no ", "#"} {
		if after, ok := strings.CutPrefix(rest, n); ok {
			return strings.TrimLeftFunc(after, unicode.IsSpace), true
		}
	}
	return rest, found
}

// number is where a number ends with which a text begins: one of up to three
// digits with its levels (2.3), a Roman one, or a letter; of small letters only
// where a word or a bracket says that it is one.
func number(s string, named bool) (end int, ok bool) {
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || end > 0 && s[end] == '.' && end+1 < len(s) && s[end+1] >= '0' && s[end+1] <= '9') {
		end++
	}
	if end > 0 {
		first, _, _ := strings.Cut(s[:end], ".")
		return end, len(first) <= 3
	}
	for end < len(s) && strings.IndexByte("IVX", s[end]) >= 0 {
		end++
	}
	if end == 0 && len(s) > 1 && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 'a' && s[0] <= 'z' && (named || s[1] == ')')) {
		end = 1
	}
	return end, end > 0 && end < len(s)
}

// withoutMark takes the mark off that parts a number from the words after it.
func withoutMark(s string) (rest string, parted bool) {
	trimmed := strings.TrimLeftFunc(s, unicode.IsSpace)
	r, n := utf8.DecodeRuneInString(trimmed)
	after := trimmed[n:]
	next, _ := utf8.DecodeRuneInString(after)
	spaced := after == "" || unicode.IsSpace(next)
	switch {
	case n == 0:
		return trimmed, false
	case strings.ContainsRune(".):°", r):
		if r == '.' { // « 1.- Ateliers », « 1.) », « 1.b) »
			if len(after) > 1 && after[0] >= 'a' && after[0] <= 'z' && after[1] == ')' {
				after = after[1:]
			}
			if more, ok := withoutMark(after); ok {
				return more, true
			}
		}
		return strings.TrimLeftFunc(after, unicode.IsSpace), true
	case strings.ContainsRune("-–—/|", r) && spaced:
		return strings.TrimLeftFunc(after, unicode.IsSpace), true
	}
	return trimmed, false
}

// counts reports whether words follow that a number with levels may number, and
// not the unit of an amount: « 1.5 M€ levés ».
func counts(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	return utf8.RuneCountInString(word) > 2 && !strings.ContainsAny(word, "€%")
}
