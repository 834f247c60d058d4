package prose

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// text is a sentence in two forms of equal length: its characters as written, and in low
// one byte for each of them, in lower case and without accents, so that a place in the one
// is a place in the other.
type text struct {
	runes []rune
	low   string
}

func newText(s string) text {
	runes := []rune(s)
	low := make([]byte, len(runes))
	for i, r := range runes {
		low[i] = plainByte(r)
	}
	for i, r := range runes {
		if r == 'a' && (i == 0 || low[i-1] == ' ' || low[i-1] == '(') && i+1 < len(low) && low[i+1] == ' ' {
			low[i] = verbA
		}
	}
	return text{runes, string(low)}
}

// verbA stands in low for the verb « a », which without accents is the preposition « à ».
const verbA = '_'

// plainByte is a character as one byte of ASCII: « and » are ", every dash is -, € is $,
// œ is o, and what has no such form is ~.
func plainByte(r rune) byte {
	switch {
	case r < 0x80:
		if b := byte(unicode.ToLower(r)); b >= ' ' {
			return b
		}
		return ' '
	}
	if b := fold.Plain(r); b != 0 {
		return b
	}
	switch r {
	case '\u00a0', '\u202f', '\u2009', '\u2007', '\u2002', '\u2003':
		return ' '
	case '’', 'ʼ', '‘':
		return '\''
	case '«', '»', '“', '”', '„':
		return '"'
	case '–', '—', '−', '‑', '‐':
		return '-'
	case '€':
		return '$'
	case 'œ', 'Œ':
		return 'o'
	case '≥':
		return '>'
	case '≤':
		return '<'
	case '×':
		return 'x'
	case '…':
		return '.'
	case '²', '³':
		return '2'
	}
	return '~'
}

// cut is the text from a place to another, as written and trimmed.
func (t text) cut(from, to int) string {
	from, to = max(0, from), min(to, len(t.runes))
	if from >= to {
		return ""
	}
	return strings.TrimSpace(string(t.runes[from:to]))
}

// abbreviations are what a full stop stands behind without ending a sentence.
var abbreviation = pattern.Of(`(?:^|[ ('"])(?:m|mm|mme|mmes|mlle|mgr|dr|pr|me|st|ste|n|no|art|al|p|pp|cf|env|av|bd|tel|ex|etc|approx|max|min|resp|dir|ref|chap|fig|vol|ed|id|sarl|s\.a|c-a-d|janv|fevr|sept|oct|nov|dec|mer|jeu|ven|lun|mar|sam|dim|[a-z]|[a-z]\.[a-z])$`)

// maxSentence is how long a sentence is at most: what is longer is none, and is cut between
// words.
const maxSentence = 1200

// sentences cuts a text into its sentences, each as a pair of places.
func sentences(t text) [][2]int {
	var out [][2]int
	for _, s := range sentencesOf(t) {
		for s[1]-s[0] > maxSentence {
			cut := s[0] + maxSentence
			if at := strings.LastIndexAny(t.low[s[0]:cut], ";, "); at > maxSentence/2 {
				cut = s[0] + at + 1
			}
			out = append(out, [2]int{s[0], cut})
			s[0] = cut
		}
		out = append(out, s)
	}
	return out
}

// sentencesOf are the sentences however long they are.
func sentencesOf(t text) [][2]int {
	var out [][2]int
	from := 0
	for i := 0; i < len(t.low); i++ {
		c := t.low[i]
		if c != '.' && c != '!' && c != '?' {
			continue
		}
		end := i + 1
		for end < len(t.low) && strings.IndexByte(".!?)\"", t.low[end]) >= 0 {
			end++
		}
		if end < len(t.low) && t.low[end] == ' ' && end+1 < len(t.low) && t.low[end+1] == '"' && t.runes[end+1] == '»' {
			end += 2
		}
		if end >= len(t.low) {
			break
		}
		if t.low[end] != ' ' || !begins(t, end) || c == '.' && end == i+1 && abbreviation.MatchString(t.low[from:i]) && !endsSentence(t, from, i) {
			i = end - 1
			continue
		}
		out = append(out, [2]int{from, end})
		from = end
		i = end
	}
	if from < len(t.low) {
		out = append(out, [2]int{from, len(t.low)})
	}
	return out
}

// endsSentence tells « etc. » and « min. » before a capital, which end one, from « M. ».
func endsSentence(t text, from, i int) bool {
	low := t.low[from:i]
	for _, w := range []string{" etc", " max", " min", "(etc", " an"} {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	return false
}

// begins reports whether a sentence may begin behind a place: with a capital, a figure or a
// quotation mark.
func begins(t text, at int) bool {
	for at < len(t.runes) && t.low[at] == ' ' {
		at++
	}
	if at >= len(t.runes) {
		return false
	}
	r := t.runes[at]
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '«' || r == '"' || r == '“' || r == '(' || r == '–' || r == '-'
}

// isLetter reports a letter of low.
func isLetter(b byte) bool { return b >= 'a' && b <= 'z' }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// wordAt is the word of low that begins at a place, with hyphens within it; "" for none.
func wordAt(low string, at int) string {
	end := at
	for end < len(low) && (isLetter(low[end]) || isDigit(low[end]) || low[end] == '-' && end > at && end+1 < len(low) && isLetter(low[end+1])) {
		end++
	}
	return low[at:end]
}
