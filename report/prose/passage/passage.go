// Package passage is a sentence or a longer passage of French text in the form in which package
// prose looks for words: without accents and capitals, with places that hold for both forms.
package passage

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// Text is a sentence in two forms of equal length: its characters as written, and in low
// one byte for each of them, in lower case and without accents, so that a place in the one
// is a place in the other.
type Text struct {
	Runes []rune
	Low   string
}

// New is the text of a string, which may be empty.
func New(s string) Text {
	runes := []rune(s)
	low := make([]byte, len(runes))
	for i, r := range runes {
		low[i] = plainByte(r)
	}
	for i, r := range runes {
		if r == 'a' && (i == 0 || low[i-1] == ' ' || low[i-1] == '(') && i+1 < len(low) && (low[i+1] == ' ' || low[i+1] == ',') {
			low[i] = VerbA
		}
		if r == 'A' && i > 3 && i+1 < len(low) && low[i-1] == ' ' && low[i+1] == ' ' && beforeVerb(string(low[:i-1])) {
			low[i] = VerbA
		}
		if arrow := r == '=' && (i == 0 || runes[i-1] != '>') || r == '-' && i+1 < len(runes) && runes[i+1] == '>'; arrow && i > 0 && low[i-1] == ' ' {
			low[i] = ':' // « visites => 8 », « charte -> 23 »
		}
		if r == '>' && i > 0 && (runes[i-1] == '=' || runes[i-1] == '-') {
			low[i] = ' '
		}
	}
	return Text{runes, string(low)}
}

// beforeVerb reports a text that ends with the subject of a verb: a capital « A » behind it is « a », and
// « À » behind any other word: « CE QUI A COMPTÉ », « RESTE A FAIRE ».
func beforeVerb(low string) bool {
	word := low[strings.LastIndexAny(low, " '")+1:]
	switch word {
	case "qui", "on", "elle", "il", "grappe", "cluster", "pole":
		return true
	case "nous", "vous":
		return clauseSubject.MatchString(low[:len(low)-len(word)])
	}
	return lexicon.Us.Has(word) && subjectOfClause.MatchString(low)
}

// clauseSubject is a clause up to its subject, before a pronoun: « CE QUE LE CLUSTER NOUS »; subjectOfClause one with
// its subject: « CE QUE L’ASSOCIATION ».
var (
	clauseSubject   = pattern.Of(`\bqu(?:e |')(?:[a-z']+ ?){1,3}$`)
	subjectOfClause = pattern.Of(`\bque (?:la |le |l'|notre )[a-z]+$`)
)

// VerbA stands in low for the verb « a », which without accents is the preposition « à ».
const VerbA = '_'

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
	case '→', '⇒', '➔', '➜':
		return ':'
	case '…':
		return '.'
	case '²':
		return '2'
	case '³':
		return '3'
	}
	return '~'
}

// Between is Low from a place to another; "" where the second is not behind the first, as the numbers of a sentence
// may hold one another.
func (t Text) Between(from, to int) string {
	if from, to = max(0, from), min(to, len(t.Low)); from < to {
		return t.Low[from:to]
	}
	return ""
}

// Cut is the text from a place to another, as written and trimmed.
func (t Text) Cut(from, to int) string {
	from, to = max(0, from), min(to, len(t.Runes))
	if from >= to {
		return ""
	}
	return strings.TrimSpace(string(t.Runes[from:to]))
}

// abbreviations are what a full stop stands behind without ending a sentence.
var abbreviation = pattern.Of(`(?:^|[ ('"])(?:m|mm|mme|mmes|mlle|mgr|dr|pr|me|st|ste|n|no|art|al|delib|p|pp|cf|env|av|bd|tel|ex|etc|approx|max|min|` +
	`resp|dir|ref|chap|fonct|cpte|imput|prog|fig|vol|ed|id|sarl|s\.a|c-a-d|janv|fevr|sept|oct|nov|dec|mer|jeu|ven|lun|mar|sam|dim|[a-z]|[a-z]\.[a-z])$`)

// maxSentence is how long a sentence is at most: what is longer is none, and is cut between
// words.
const maxSentence = 1200

// Sentences cuts a text into its sentences, each as a pair of places.
func Sentences(t Text) [][2]int {
	var out [][2]int
	for _, s := range sentencesOf(t) {
		for s[1]-s[0] > maxSentence {
			cut := s[0] + maxSentence
			if at := strings.LastIndexAny(t.Low[s[0]:cut], ";, "); at > maxSentence/2 {
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
func sentencesOf(t Text) [][2]int {
	var out [][2]int
	from := 0
	for i := 0; i < len(t.Low); i++ {
		c := t.Low[i]
		if c != '.' && c != '!' && c != '?' {
			continue
		}
		end := i + 1
		for end < len(t.Low) && strings.IndexByte(".!?)\"", t.Low[end]) >= 0 {
			end++
		}
		if end < len(t.Low) && t.Low[end] == ' ' && end+1 < len(t.Low) && t.Low[end+1] == '"' && t.Runes[end+1] == '»' {
			end += 2
		}
		if end >= len(t.Low) {
			break
		}
		if t.Low[end] != ' ' || !begins(t, end) || c == '.' && end == i+1 && abbreviation.MatchString(t.Low[from:i]) && !endsSentence(t, from, i) {
			i = end - 1
			continue
		}
		out = append(out, [2]int{from, end})
		from = end
		i = end
	}
	if from < len(t.Low) {
		out = append(out, [2]int{from, len(t.Low)})
	}
	return out
}

// endsSentence tells « etc. » and « min. » before a capital, which end one, from « M. ».
func endsSentence(t Text, from, i int) bool {
	low := t.Low[from:i]
	for _, w := range []string{" etc", " max", " min", "(etc", " an"} {
		if strings.HasSuffix(low, w) {
			return true
		}
	}
	return false
}

// begins reports whether a sentence may begin behind a place: with a capital, a figure or a
// quotation mark.
func begins(t Text, at int) bool {
	for at < len(t.Runes) && t.Low[at] == ' ' {
		at++
	}
	if at >= len(t.Runes) {
		return false
	}
	r := t.Runes[at]
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '«' || r == '"' || r == '“' || r == '(' || r == '–' || r == '-'
}

// IsLetter reports a letter of Low.
func IsLetter(b byte) bool { return b >= 'a' && b <= 'z' }

// IsDigit reports a figure of Low.
func IsDigit(b byte) bool { return b >= '0' && b <= '9' }

// WordAt is the word of low that begins at a place, with hyphens within it; "" for none.
func WordAt(low string, at int) string {
	end := at
	for end < len(low) && (IsLetter(low[end]) || IsDigit(low[end]) || low[end] == '-' && end > at && end+1 < len(low) && IsLetter(low[end+1])) {
		end++
	}
	return low[at:end]
}

// Clause is where the clause of a place begins and ends: at commas, semicolons, colons and
// brackets that are not within a number.
func (t Text) Clause(at, end int) (from, to int) {
	from, to = max(0, at), max(0, at, end)
	for from > 0 && !t.parts(from-1) {
		from--
	}
	for to < len(t.Low) && !t.parts(to) {
		to++
	}
	return from, to
}

// parts reports a sign that parts clauses.
func (t Text) parts(i int) bool {
	switch t.Low[i] {
	case ';', '(', ')':
		return true
	case ' ':
		return strings.HasPrefix(t.Low[i+1:], "et qu'") // « a restauré 5 toitures et qu'elle lancera un diplôme »
	case ':', ',':
		return i+1 >= len(t.Low) || i == 0 || !IsDigit(t.Low[i+1]) || !IsDigit(t.Low[i-1])
	}
	return false
}

// InBrackets reports a place between brackets or quotation marks.
func (t Text) InBrackets(at int) bool {
	open := strings.Count(t.Low[:at], "(") > strings.Count(t.Low[:at], ")")
	quotes := 0
	for i := range at {
		if t.Runes[i] == '«' || t.Runes[i] == '“' {
			quotes++
		} else if t.Runes[i] == '»' || t.Runes[i] == '”' {
			quotes--
		}
	}
	return open || quotes > 0
}

// IsName reports a word with a capital inside a sentence: « Mécaloire et Production France ».
func (t Text) IsName(at int) bool {
	at = SkipSpace(t.Low, at)
	return at < len(t.Runes) && unicode.IsUpper(t.Runes[at]) && !strings.HasSuffix(strings.TrimSpace(t.Low[:at]), ":")
}

// SkipSpace is the place from which on no space follows.
func SkipSpace(low string, at int) int {
	for at < len(low) && low[at] == ' ' {
		at++
	}
	return at
}

// IsYearWord reports a number that is a year.
func IsYearWord(w string) bool {
	return len(w) == 4 && IsDigit(w[0]) && IsDigit(w[1]) && IsDigit(w[2]) && IsDigit(w[3])
}

// BeforeBrackets is where brackets open that close right before a place; else the place.
func BeforeBrackets(low string, at int) int {
	if head := strings.TrimRight(low[:at], " "); strings.HasSuffix(head, ")") {
		if open := strings.LastIndexByte(head, '('); open > 0 {
			return open
		}
	}
	return at
}

// Around is the part of a text between the semicolons around a stretch.
func (t Text) Around(begin, end int) string {
	from, to := strings.LastIndexByte(t.Low[:begin], ';')+1, len(t.Low)
	if at := strings.IndexByte(t.Low[end:], ';'); at >= 0 {
		to = end + at
	}
	return t.Low[from:to]
}

// GoesOn reports a text that a page end parts from the one before it, which ends in a word, as it begins in small letters.
func GoesOn(before, text string) bool {
	text = strings.TrimSpace(text)
	return text != "" && unicode.IsLower([]rune(text)[0]) && endsInWord.MatchString(before)
}

var endsInWord = pattern.Of(`[\p{L}\p{N}],?\s*$`)
