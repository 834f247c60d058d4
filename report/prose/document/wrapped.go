package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// compoundsOf are the words of a text that are written with a hyphen inside a line.
func compoundsOf(text string) map[string]bool {
	known := map[string]bool{}
	for _, w := range compoundPat.FindAllString(text, -1) {
		known[strings.ToLower(w)] = true
	}
	return known
}

// widthOf is how wide a text is that was wrapped by hand: the length that one line in
// twenty exceeds. 0 for one that was not wrapped.
func widthOf(lines []string) int {
	var counts [201]int
	all := 0
	for _, l := range lines {
		n := utf8.RuneCountInString(strings.TrimRight(l, " "))
		if n < 40 {
			continue
		}
		all++
		counts[min(n, 200)]++
	}
	left := all / 20
	for n := 200; n >= 40; n-- {
		if left -= counts[n]; left < 0 {
			if n > longLine {
				return 0
			}
			return n
		}
	}
	return 0
}

// longLine is how long a line is that nobody wrapped, oddities apart; neverWrapped how long one is that shows
// that each line is a paragraph.
const (
	longLine     = 130
	neverWrapped = 200
)

// isLong reports a line that is a paragraph of its own in a text that was not wrapped.
func isLong(line string) bool { return utf8.RuneCountInString(line) > longLine }

// join adds a line to the block that is open. A word that was parted at the end of the line
// is put together; a hyphen that is its own is kept.
func (r *lineReader) join(line string) {
	text := r.block.Text
	r.last = line
	if strings.HasSuffix(text, "\u00ad") {
		r.block.Text = strings.TrimSuffix(text, "\u00ad") + line
		return
	}
	if rest, ok := strings.CutSuffix(text, "-"); ok && len(rest) > 0 {
		first, _ := utf8.DecodeRuneInString(line)
		before, _ := utf8.DecodeLastRuneInString(rest)
		if unicode.IsLower(first) && unicode.IsLetter(before) {
			if r.isCompound(rest, line) {
				r.block.Text = text + line
			} else {
				r.block.Text = rest + line
			}
			return
		}
		if isWordRune(before) && (unicode.IsUpper(first) || unicode.IsDigit(first)) {
			r.block.Text = text + line // « CP20250523-31 », « Saint-Étienne »
			return
		}
	}
	r.block.Text = text + " " + line
}

func isWordRune(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// firsts are words that have a hyphen behind them where they begin another.
var firsts = map[string]bool{"savoir": true, "rendez": true, "demi": true, "petit": true, "petits": true, "co": true, "non": true, "sous": true, "vice": true, "porte": true, "portes": true, "quatre": true,
	"vingt": true, "soixante": true, "dix": true, "trente": true, "quarante": true, "cinquante": true, "avant": true, "après": true, "mi": true, "ex": true, "après-midi": true, "auto": true, "inter": true, "e": true, "cent": true, "chef": true, "celui": true, "grand": true}

func (r *lineReader) isCompound(before, after string) bool {
	words := strings.FieldsFunc(before, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' })
	next := strings.FieldsFunc(after, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' })
	if len(words) == 0 || len(next) == 0 {
		return false
	}
	first := strings.ToLower(words[len(words)-1])
	return firsts[first] || r.compounds[first+"-"+strings.ToLower(next[0])]
}
