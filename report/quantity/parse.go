package quantity

import (
	"bilan/report/french"
	"errors"
	"strings"
	"unicode/utf8"
)

// The ways in which a text gives no number.
var (
	// ErrBlank is an empty text.
	ErrBlank = errors.New("blank")
	// ErrBlankWord is a text that says that nothing is said: n.d., s.o., ?, –.
	ErrBlankWord = errors.New("a word for nothing")
	// ErrFrequency is a text that says how often: see Frequency.
	ErrFrequency = errors.New("a frequency")
	// ErrNotNumber is any other text.
	ErrNotNumber = errors.New("not a number")
)

// Reading is what a text says about one number.
type Reading struct {
	Number    Decimal
	Qualifier Qualifier
	// Unit is what follows (or, for a currency, precedes) the number, as
	// written: "k€", "%", "petits déjeuners"; "" for none.
	Unit string
	// High is the upper bound of a range, of which Number is the lower; nil for
	// anything else.
	High *Decimal
	// Choice is true of a range that is written as two numbers to choose from (10 ou 12,
	// 20/25), which may mean something else.
	Choice bool
	// Remark is what follows the number in parentheses (« 12 (dont 3
	// nouveaux) ») or as the mark of a footnote (12*), "" for none.
	Remark string
	// Alternative is the other number that an ambiguous text could mean
	// (550.000, 1,234); nil where there is no doubt.
	Alternative *Decimal
	// Signs is what the text shows of how its writer uses point and comma.
	Signs Signs
}

// maxUnitWords is how many words may follow a number as its unit; more is
// prose, and a number taken out of prose would be a guess.
const maxUnitWords = 4

// Parse reads a number as people write it in French: separators of thousands,
// decimal comma, qualifiers (environ, au moins, ≤), units, ranges, number
// words to ninety-nine. Two numbers that are not a range, a date, or a sentence
// are ErrNotNumber: never a guess.
func Parse(text string) (Reading, error) {
	if r, ok := parsePlain(text); ok {
		return r, nil
	}
	s := tidy(text)
	if s == "" {
		return Reading{}, ErrBlank
	}
	if isBlankWord(s) {
		return Reading{}, ErrBlankWord
	}
	low := plain(s)
	if zeroWords[low] {
		return Reading{}, nil
	}
	s, remark, about := cutRemark(openEndings(unexclaimed(s)))
	if isOrdinal(s) {
		return Reading{}, ErrNotNumber
	}
	p := parser{text: s, low: plain(s)}
	if frequency(p.low) {
		return Reading{}, ErrFrequency
	}
	if strings.Contains(p.low, " et demi") {
		p.text, p.half = cutHalf(s)
		p.low = plain(p.text)
	}
	r, err := p.parse()
	if err != nil {
		if amount, ok := accounting(low); ok {
			return Parse(amount)
		}
		return Reading{}, err
	}
	if ofObjectives(r.Unit) || lettersForNoughts(s, r.Unit) {
		return Reading{}, ErrNotNumber
	}
	if r.Remark = remark; about && r.Qualifier == Exact {
		r.Qualifier = About
	}
	if unit, when := cutAdverbial(r.Unit); when != "" {
		r.Unit, r.Remark = unit, strings.TrimSpace(when+" "+remark)
	}
	return r, nil
}

// ofObjectives reports the unit of a share of what was meant to be done (100 % des
// objectifs), which counts nothing.
func ofObjectives(unit string) bool {
	rest, ok := strings.CutPrefix(unit, "%")
	return ok && strings.Contains(plain(rest), "objectif")
}

// lettersForNoughts reports noughts typed as letters behind a digit (12OO for 1200): the
// number is not the digits before them, and what it is would be a guess.
func lettersForNoughts(text, unit string) bool {
	word, _, _ := strings.Cut(unit, " ")
	at := strings.Index(text, word)
	return word != "" && strings.Trim(word, "Oo0123456789") == "" && at > 0 && isDigit(text[at-1])
}

// openEndings writes endings left to choose without brackets, which would be a
// remark: participant(e)s as participant·e·s, entreprise(s) as entreprises.
func openEndings(s string) string {
	if !strings.Contains(s, "(") {
		return s
	}
	return endingsOpened.Replace(s)
}

var endingsOpened = strings.NewReplacer("(e)s", "·e·s", "(ne)s", "·ne·s", "(le)s", "·le·s", "(te)s", "·te·s", "(e)", "·e", "(es)", "·es", "(ne)", "·ne", "(s)", "s", "(x)", "x")

// parsePlain is the common case: digits, perhaps a sign and a decimal comma.
func parsePlain(text string) (Reading, bool) {
	if text == "" || len(text) > 15 {
		return Reading{}, false
	}
	for i := range len(text) {
		if c := text[i]; (c < '0' || c > '9') && (c != '-' || i > 0) {
			return Reading{}, false
		}
	}
	d, ok := digits(text, "")
	return Reading{Number: d}, ok
}

// ParseWhole reads a whole number written as String writes it, in few digits.
func ParseWhole(text string) (n Decimal, ok bool) {
	if text == "" || len(text) > 15 || text[0] == '0' && len(text) > 1 {
		return Decimal{}, false
	}
	v := int64(0)
	for i := range len(text) {
		if !isDigit(text[i]) {
			return Decimal{}, false
		}
		v = v*10 + int64(text[i]-'0')
	}
	return Decimal{coef: v}, true
}

// tidy trims a text and gives spaces, minus signs and apostrophes one form
// each.
func tidy(text string) string {
	s := strings.Map(func(r rune) rune {
		switch r {
		case '\u00a0', '\u202f', '\u2009', '\u2007', '\t', '\n', '\r':
			return ' '
		case '\u2212':
			return '-'
		case '’', 'ʼ':
			return '\''
		case '\u200b', '\ufeff', '\u00ad':
			return -1
		}
		return r
	}, text)
	return strings.TrimSpace(s)
}

// plain is a text in lower case without accents, for matching words.
func plain(s string) string {
	s = strings.ToLower(s)
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return french.Plain(s)
		}
	}
	return s
}

var zeroWords = map[string]bool{"neant": true, "aucun": true, "aucune": true, "rien": true, "zero": true}

// parser reads one tidied text; low is its plain lower-case form. As folding
// may change lengths, it works on low alone and takes the unit from text by
// words.
type parser struct {
	text, low string
	half      bool // half of one is to be added: see cutHalf
}

func (p *parser) parse() (Reading, error) {
	q, rest := leadingQualifier(p.low)
	if q == Exact {
		q, rest = trailingQualifier(rest)
	}
	rest, before := leadingCurrency(rest)
	if r, ok := parseRange(rest); ok && !p.half {
		r.Unit = p.unitOf(r.Unit)
		r.Qualifier = AtLeast
		return r, nil
	}
	n, tail, about, ok := leadingNumber(rest)
	if !ok {
		return Reading{}, ErrNotNumber
	}
	r := n
	r.Qualifier = q
	if about && q == Exact {
		r.Qualifier = About
	}
	if p.half {
		if about || !r.Number.IsInteger() || r.Alternative != nil {
			return Reading{}, ErrNotNumber
		}
		r.Number = r.Number.Add(New(5, -1))
	}
	tail, exp := multiplier(tail)
	if exp != 0 {
		if r.Number = r.Number.Shift(exp); tooLong(r.Number) {
			return Reading{}, ErrNotNumber
		}
	}
	unit, ok := unitTail(tail)
	if !ok {
		return Reading{}, ErrNotNumber
	}
	r.Unit = p.unitOf(unit)
	if unit == "" {
		r.Unit = before
	}
	return r, nil
}

// unitOf finds the unit as written: the last words of the text, as many as the
// plain unit has.
func (p *parser) unitOf(unit string) string {
	switch unit {
	case "":
		return ""
	case "pour cent", "pourcent", "pourcents":
		return "%"
	}
	n := len([]rune(unit))
	runes := []rune(strings.TrimRight(p.text, " .;"))
	if n <= len(runes) {
		if w := string(runes[len(runes)-n:]); plain(w) == unit {
			return w
		}
	}
	return unit
}

// unitTail checks that what follows a number is a unit: few words, no further
// number (but CO2, m2).
func unitTail(s string) (string, bool) {
	s = strings.TrimRight(strings.TrimSpace(s), " .;")
	s = strings.TrimPrefix(strings.TrimPrefix(s, "d'"), "de ")
	if s == "" || s == "pour cent" {
		return s, true
	}
	words := strings.Fields(s)
	if len(words) > maxUnitWords {
		return "", false
	}
	for _, w := range words {
		if !unitWord(w) {
			return "", false
		}
	}
	return s, true
}

func unitWord(w string) bool {
	if _, ok := wordNumber(w); ok && w != "un" && w != "une" || w == "–" || w == "—" {
		return false
	}
	last := len(w) - 1
	for i := range len(w) {
		c := w[i]
		switch {
		case c >= '0' && c <= '9':
			// The figure of a symbol such as m2 or tCO2, not a second number
			// nor an exponent.
			if i == 0 || i != last || w[0] == 'e' {
				return false
			}
		case c == ',' || c == '=' || c == '+' || c == ':' || c == '<' || c == '>' || c == '@' || c == '(' || c == ')' || c == '?' || c == '*':
			return false
		case c == '-' && (i == 0 || i == last):
			return false
		}
	}
	return true
}

// leadingCurrency takes a euro sign off the front: € 500.
func leadingCurrency(s string) (rest, unit string) {
	for _, c := range []string{"€", "eur "} {
		if r, ok := strings.CutPrefix(s, c); ok {
			return strings.TrimSpace(r), "€"
		}
	}
	return s, ""
}

// multiplier takes « millions » and « milliers » off the front of a unit.
func multiplier(s string) (rest string, exp int32) {
	t := strings.TrimSpace(s)
	if t == "k" {
		return "", 3 // 12 k
	}
	for _, m := range []struct {
		word string
		exp  int32
	}{{"millions", 6}, {"million", 6}, {"milliers", 3}, {"millier", 3}, {"mille", 3}} {
		if r, ok := strings.CutPrefix(t, m.word); ok && (r == "" || r[0] == ' ') {
			return r, m.exp
		}
	}
	return s, 0
}
