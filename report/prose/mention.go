package prose

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// mention is a number in a sentence, with what the words around it say.
type mention struct {
	// from and to are the number itself, begin and end with its qualifier and with its
	// sign of money or percentage, or its upper bound.
	from, to, begin, end int

	number    quantity.Decimal
	qualifier quantity.Qualifier
	high      *quantity.Decimal
	// unit is the noun or sign behind the number, as written; noun its place, empty where
	// nothing is counted there.
	unit       string
	money      bool
	percent    bool
	noun, tail int // where the noun begins and ends in the sentence
	inWords    bool

	role   role
	reason Reason
	unsure bool     // a line against what the rules guess
	rule   string   // the name of the rule that gave them, "" for none
	owner  *mention // of a planned or previous value or a part, the mention that it belongs to
	line   *Line
}

// numbers are the mentions of a sentence, in their order.
type numbers []*mention

// after is the number behind one; nil for none.
func (ms numbers) after(m *mention) *mention {
	for _, o := range ms {
		if o.from >= m.to && o != m {
			return o
		}
	}
	return nil
}

// hold reports a stretch of the sentence in which something is counted.
func (ms numbers) hold(from, to int) bool {
	for _, m := range ms {
		if m.from >= from && m.to <= to && m.unit != "" {
			return true
		}
	}
	return false
}

// figureIn reports a stretch with a number of which a line was made.
func (ms numbers) figureIn(from, to int) bool {
	for _, m := range ms {
		if m.line != nil && m.from >= from && m.to <= to {
			return true
		}
	}
	return false
}

// lineAt reports a number of which a line was made, that begins at a place or behind the space
// there.
func (ms numbers) lineAt(at, word int) bool {
	for _, m := range ms {
		if m.begin >= at && m.begin <= word+1 && m.line != nil {
			return true
		}
	}
	return false
}

// heir reports a number that is the owner of an earlier one: « passés de 8 à 14 ».
func (ms numbers) heir(m *mention) bool {
	for _, o := range ms {
		if o.owner == m && o.from < m.from {
			return true
		}
	}
	return false
}

// sole reports the one number of its sentence that is a value.
func (ms numbers) sole(m *mention) bool {
	for _, o := range ms {
		if o != m && (o.role == roleValue || o.role == rolePart) {
			return false
		}
	}
	return true
}

// numerals are numbers in digits: thousands parted by a space or a full stop, a comma
// before decimals.
var numerals = pattern.Of(`[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[,.][0-9]+)?`)

// numberWords are sequences of words that may be a number.
var numberWords = pattern.Of(`\b(?:(?:une? (?:bonne |petite |grosse |grande )?(?:demi-)?|quelques |plusieurs |deux |trois |quatre |cinq |six |sept |huit |neuf |[2-9] )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)s?|(?:une? |quelques |plusieurs )?milliers?` +
	`|(?:zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|mille)(?:(?:-| |-et-| et )(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|mille))*)\b`)

// wordsOfNumbers are the words of which one stands in each number in words.
var wordsOfNumbers = fold.WordSet(`dizaine dizaines douzaine douzaines quinzaine quinzaines vingtaine vingtaines trentaine trentaines quarantaine quarantaines cinquantaine cinquantaines soixantaine soixantaines centaine centaines
millier milliers zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante cent cents mille`)

// onlyOne is a noun of which there is one by an emphatic word, and none by its negation.
var (
	onlyOne  = pattern.Of(`\b(?:un seul|une seule|une unique|un unique)\b`)
	zeroNoun = pattern.Of(`\b(aucune?) ([a-z]+)`)
)

// money and percentages that stand behind a number.
var (
	moneyBehind   = pattern.Of(`^ ?(k ?\$|m ?\$|md ?\$|keur|meur|ke\b|k\b|\$|euros?\b|eur\b|milliers? d'euros|millions? d'euros|milliards? d'euros|m d'euros|k d'euros|million d'euros|dollars?\b|livres sterling\b|francs suisses\b)`)
	percentBehind = pattern.Of(`^ ?(%|pour cent\b|pourcents?\b)`)
)

// finder finds the numbers of a sentence.
type finder struct {
	passage.Text
	taken []bool // the places that belong to a number
	found []*mention
}

// take marks a stretch as taken; false where a part of it is.
func (f *finder) take(from, to int) bool {
	if slices.Contains(f.taken[from:to], true) {
		return false
	}
	for i := from; i < to; i++ {
		f.taken[i] = true
	}
	return true
}

// mentions finds the numbers of a sentence, in their order. What is no number of anything
// (a date, a telephone number) is among them with its reason.
func mentions(t passage.Text) []*mention {
	f := finder{Text: t, taken: make([]bool, len(t.Low)+1)}
	f.notQuantities()
	f.inFigures()
	f.inWords()
	slices.SortStableFunc(f.found, func(a, b *mention) int { return a.from - b.from })
	out := ranges(t, f.found)
	for _, m := range out {
		if m.role == roleUnset {
			readUnit(t, m)
			readQualifier(t, m)
		}
	}
	return out
}

// notQuantities finds dates, telephone numbers and the like.
func (f *finder) notQuantities() {
	digits := strings.ContainsAny(f.Low, "0123456789")
	for _, n := range noQuantity {
		if !digits && !n.words {
			continue
		}
		for _, at := range n.form.FindAllStringSubmatchIndex(f.Low, -1) {
			from, to := at[0], at[1]
			if len(at) > 2 && at[2] >= 0 {
				from, to = at[2], at[3]
			}
			if !f.take(from, to) {
				continue
			}
			if m := readNumber(f.Text, from, to); m != nil {
				m.role, m.reason = roleNone, n.reason
				f.found = append(f.found, m)
			}
		}
	}
}

// inFigures finds the numbers that are written in figures.
func (f *finder) inFigures() {
	for _, at := range numerals.FindAllStringIndex(f.Low, -1) {
		if !f.take(at[0], at[1]) || glued(f.Low, at[0], at[1]) {
			continue
		}
		if d, ok := parseNumber(f.Text, at[0], at[1]); ok {
			f.found = append(f.found, &mention{from: at[0], to: at[1], begin: at[0], end: at[1], number: d.Number, qualifier: d.Qualifier})
		}
	}
}

// inWords finds the numbers that are written in words, « un seul » and « aucun ».
func (f *finder) inWords() {
	if passage.HasWord(f.Low, wordsOfNumbers) {
		for _, at := range numberWords.FindAllStringIndex(f.Low, -1) {
			if strings.HasSuffix(f.Low[:at[0]], "pour ") && f.Low[at[0]:at[1]] == "cent" {
				continue // « quatre-vingt-quatorze pour cent »
			}
			if m := wordMention(f.Text, at[0], at[1]); m != nil && f.take(m.from, m.to) {
				f.found = append(f.found, m)
			}
		}
	}
	for _, at := range onlyOne.FindAllStringIndex(f.Low, -1) {
		if f.take(at[0], at[1]) {
			f.found = append(f.found, &mention{from: at[0], to: at[1], begin: at[0], end: at[1], number: quantity.FromInt(1), inWords: true})
		}
	}
	for _, at := range zeroNoun.FindAllStringSubmatchIndex(f.Low, -1) {
		if f.take(at[0], at[3]) {
			f.found = append(f.found, &mention{from: at[2], to: at[3], begin: at[2], end: at[3], inWords: true})
		}
	}
}

// glued reports digits that are a part of a name or of a number of an act: EDEL42, 2025_041,
// Industrie 4.0 is not, as its number stands apart.
func glued(low string, from, to int) bool {
	if from > 0 {
		switch c := low[from-1]; {
		case passage.IsLetter(c), passage.IsDigit(c), c == '_', c == '/', c == '@', c == '.' && from > 1 && passage.IsDigit(low[from-2]):
			return true
		case c == '.' && from > 1 && passage.IsLetter(low[from-2]) && (from == 2 || low[from-3] == ' '):
			return true // A.1, the number of a chapter
		case c == '-' && from > 1 && (passage.IsLetter(low[from-2]) || passage.IsDigit(low[from-2])):
			return true
		}
	}
	if to < len(low) {
		switch c := low[to]; {
		case c == '_', c == '@':
			return true
		case c == '/' || c == '-' && to+1 < len(low) && passage.IsDigit(low[to+1]):
			return to+1 < len(low) && passage.IsDigit(low[to+1]) && !(c == '-')
		case passage.IsLetter(c):
			switch passage.WordAt(low, to) {
			case "k", "m", "h", "j", "ke", "keur", "meur":
				return false
			}
			return true
		}
	}
	return false
}

// parseNumber reads a number by the grammar of package quantity.
func parseNumber(t passage.Text, from, to int) (quantity.Reading, bool) {
	r, err := quantity.Parse(string(t.Runes[from:to]))
	return r, err == nil
}

// readNumber is a mention of the first number in a span; nil where there is none.
func readNumber(t passage.Text, from, to int) *mention {
	at := numerals.FindStringIndex(t.Low[from:to])
	if at == nil {
		if m := wordMention(t, from, to); m != nil {
			return m
		}
		return nil
	}
	d, ok := parseNumber(t, from+at[0], from+at[1])
	if !ok {
		return nil
	}
	return &mention{from: from, to: to, begin: from, end: to, number: d.Number}
}

var bigSmall = pattern.Of(`^une? (?:bonne |petite |grosse |grande )?`)

// wordMention reads a number in words; nil for what is none: « quelques dizaines ».
func wordMention(t passage.Text, from, to int) *mention {
	low := t.Low[from:to]
	m := &mention{from: from, to: to, begin: from, end: to, inWords: true}
	switch {
	case strings.HasPrefix(low, "quelques "), strings.HasPrefix(low, "plusieurs "):
		return nil
	case strings.HasSuffix(low, "millier"):
		m.number, m.qualifier = quantity.FromInt(1000), quantity.About
		return m
	case strings.HasSuffix(low, "milliers"):
		return nil
	case strings.Contains(low, "aine"):
		if bigSmall.MatchString(low) {
			low = bigSmall.ReplaceAllString(low, "une ")
		} else if strings.HasSuffix(low, "aine") {
			low = "une " + low
		}
	case low == "neuf" && !neufCounts(t.Low, from, to):
		return nil
	}
	for {
		if r, err := quantity.Parse(low); err == nil && r.Unit == "" {
			m.number, m.qualifier = r.Number, r.Qualifier
			return m
		}
		cut := strings.LastIndexAny(low, " -")
		if cut < 0 {
			return nil
		}
		low = strings.TrimSuffix(low[:cut], " et")
		m.to = m.from + len(low)
		m.end = m.to
	}
}

// neufCounts tells nine things from one that is new: « neuf visites », « un site neuf ».
func neufCounts(low string, from, to int) bool {
	if to >= len(low) || low[to] != ' ' {
		return false
	}
	next := passage.WordAt(low, to+1)
	if next == "d" || next == "de" {
		return true // neuf de nos adhérents
	}
	return strings.HasSuffix(next, "s") || strings.HasSuffix(next, "x")
}

// moving are the verbs of change from one number to another.
const moving = `(?:pass\w+|port\w+|mont\w+|evolu\w+|augment\w+|progress\w+|recul\w+|baiss\w+|chut\w+|diminu\w+|bond\w+|grimp\w+|relev\w+|ramen\w+|(?:re)?tomb\w+|descend\w+|pousser?|_ cru|accru\w*|accroi\w+|hiss\w+|etoff\w+)`

// between is what stands between the two bounds of a range, before what stands before it.
var (
	rangeOr   = pattern.Of(`^ ?(?:a|_|ou|-|/) ?$`)
	rangeAnd  = pattern.Of(`^ et $`)
	entre     = pattern.Of(`\bentre (?:les )?$`)
	movedVerb = pattern.Of(`(?:^|[^a-z0-9])` + moving + `\b[^.;]{0,60}\bde $`)
)

// ranges joins two numbers that are the bounds of one: « entre 8 et 10 », « cinq à six ».
// « passé de 3 à 5 » is none.
func ranges(t passage.Text, ms []*mention) []*mention {
	var out []*mention
	for i := 0; i < len(ms); i++ {
		m := ms[i]
		if i+1 < len(ms) && m.role == roleUnset && ms[i+1].role == roleUnset {
			next := ms[i+1]
			gap, before := t.Low[m.to:next.from], t.Low[:m.from]
			if strings.HasPrefix(gap, " $") && len(gap) > 2 {
				gap = gap[2:]
			} else if strings.HasPrefix(gap, " %") && len(gap) > 2 {
				gap = gap[2:]
			}
			both := rangeOr.MatchString(gap) && !(strings.HasSuffix(before, "de ") && movedVerb.MatchString(before)) || rangeAnd.MatchString(gap) && entre.MatchString(before)
			if both && m.number.LessThan(next.number) {
				m.high, m.end, m.qualifier = &next.number, next.end, quantity.AtLeast
				if at := entre.FindStringIndex(before); at != nil {
					m.begin = at[0]
				}
				out = append(out, m)
				up := *next
				up.role, up.reason = roleNone, ReasonUpper
				up.begin, up.end = next.from, next.to
				out = append(out, &up)
				i++
				continue
			}
		}
		out = append(out, m)
	}
	return out
}
