package field

import (
	"unicode"
	"unicode/utf8"

	"bilan/report/fold"
)

// opening are the first letters of a word, folded.
type opening [4]byte

// MayHead reports whether a text begins as headings do: it is asked of the cells
// of every row, of which nearly all are data, and is true of few of these. A text
// without letters, such as a year, is none that this can tell: of those « % », « Δ »
// and « # » alone may head.
func (l *Lexicon) MayHead(text string) bool {
	from := 0
	for from < len(text) {
		r, n := utf8.DecodeRuneInString(text[from:])
		if r == '%' || r == 'Δ' || r == '#' {
			return true
		}
		if unicode.IsLetter(r) {
			break
		}
		from += n
	}
	open, n := opening{}, 0
	for i, r := range text[from:] {
		if n == len(open) || !unicode.IsLetter(r) {
			if n < len(open) && r == '.' && n > 1 {
				return true // an abbreviation
			}
			break
		}
		if i > 0 && unicode.IsUpper(r) && n < len(open) && small(text[from:from+i]) {
			break // « nbAteliers »
		}
		c := fold.Plain(r)
		if c == 0 {
			return true // a letter of another script, or a ligature
		}
		open[n] = c
		n++
	}
	return n > 0 && l.openings[open]
}

// small reports whether the last letter of a text is a small one.
func small(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLower(r)
}

// openingsOf adds the first letters of a first word in the forms that a key
// stands for: « an » is that of « ans » and « année » of « annees ».
func (l *Lexicon) addOpening(word string) {
	var o opening
	n := copy(o[:], word)
	l.openings[o] = true
	if n < len(o) {
		for _, end := range []string{"e", "s", "es", "x"} {
			var longer opening
			copy(longer[copy(longer[:], word):], end)
			l.openings[longer] = true
		}
	}
}
