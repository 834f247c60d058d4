package field

import (
	"maps"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
)

// opening are the first letters of a word, folded.
type opening [4]byte

// Openings are the first letters of words.
type Openings map[opening]bool

// MayHead reports whether a text begins as headings do, see Openings.
func (l *Lexicon) MayHead(text string) bool { return l.openings.Begin(text) }

// Openings are those of all words of headings, and of what may precede them.
// They are the caller's own.
func (l *Lexicon) Openings() Openings { return maps.Clone(l.openings) }

// Begin reports whether a text begins with letters that are among those: it is
// cheap, and asked of the cells of every row, of which nearly all are data. What
// precedes the first letter does not count. Of texts without letters it is
// true where they have « % », « € », « Δ » or « # ».
func (o Openings) Begin(text string) bool {
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		if r == '%' || r == 'Δ' || r == '#' || r == '€' {
			return true
		}
		if !unicode.IsLetter(r) {
			text = text[size:]
			continue
		}
		letters, n, rest, plain := firstLetters(text)
		switch {
		case !plain, o[letters], n > 1 && n < len(letters) && strings.HasPrefix(rest, "."):
			return true
		case n > 1:
			return false
		}
		text = rest // behind the letter of « A - Action »
	}
	return false
}

// firstLetters are the first letters of a word, how many they are, and what
// follows them; plain is false for letters that are no plain ones of Western
// Europe.
func firstLetters(text string) (letters opening, n int, rest string, plain bool) {
	for i, r := range text {
		if n == len(letters) || !unicode.IsLetter(r) || i > 0 && unicode.IsUpper(r) && small(text[:i]) {
			return letters, n, text[i:], true // of « nbAteliers » the word ends at its capital
		}
		c := fold.Plain(r)
		if c == 0 {
			return letters, n, text[i:], false
		}
		letters[n] = c
		n++
	}
	return letters, n, "", true
}

// small reports whether the last letter of a text is a small one.
func small(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLower(r)
}

// Add adds the first letters of a folded word in the forms that it may have:
// « an » is that of « ans », and « ann », as keys have it, that of « année ».
func (o Openings) Add(word string) {
	if end := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		word = word[:end] // « t1 »
	}
	var letters opening
	n := copy(letters[:], word)
	o[letters] = true
	if n < len(letters) {
		for _, end := range []string{"e", "s", "es", "x", word[max(n-1, 0):]} { // « som » is the key of « somme »
			longer := letters
			copy(longer[n:], end)
			o[longer] = true
		}
	}
}
