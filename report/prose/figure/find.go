package figure

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// numerals are numbers in digits: thousands parted by a space or a full stop, a comma
// before decimals.
var numerals = pattern.Of(`[0-9]{1,3}(?: [0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:[,.][0-9]+)?`)

// numberWords are sequences of words that may be a number.
var numberWords = pattern.Of(`\b(?:(?:une? (?:bonne |petite |grosse |grande )?(?:demi-)?|quelques |plusieurs |deux |trois |quatre |cinq |six |sept |` +
	`huit |neuf |[2-9] )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)s?|` +
	`(?:une? |quelques |plusieurs )?milliers?` +
	`|(?:zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|` +
	`octante|huitante|nonante|cents?|mille)(?:(?:-| |-et-| et )(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|` +
	`quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|huitante|nonante|cents?|mille))*)\b`)

// wordsOfNumbers are the words of which one stands in each number in words.
var wordsOfNumbers = fold.WordSet(`dizaine dizaines douzaine douzaines quinzaine quinzaines vingtaine vingtaines trentaine trentaines quarantaine quarantaines cinquantaine cinquantaines soixantaine soixantaines centaine centaines
millier milliers zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante cent cents mille`)

// InDigits reports a number in digits that is no year, in words as Low has them.
func InDigits(low string) bool {
	for _, at := range numerals.FindAllStringIndex(low, -1) {
		if !passage.IsYearWord(low[at[0]:at[1]]) {
			return true
		}
	}
	return false
}

// InWords reports a word that may be a number or a part of one.
func InWords(low string) bool { return passage.HasWord(low, wordsOfNumbers) }

// onlyOne is a noun of which there is one by an emphatic word, and none by its negation.
var (
	onlyOne  = pattern.Of(`\b(?:un seul|une seule|une unique|un unique)\b`)
	zeroNoun = pattern.Of(`\b(aucune?) ([a-z]+)`)
)

// money and percentages that stand behind a number.
var (
	moneyBehind = pattern.Of(`^ ?(k ?\$|m ?\$|mds? ?\$|keur|meur|ke\b|k\b|\$|euros?\b|eur\b|milliers? d'euros|millions? d'euros|milliards? d'euros|` +
		`m d'euros|k d'euros|dollars?\b|livres sterling\b|francs suisses\b)`)
	// moneyNoun is a scale before what is money without its sign: « neuf millions d'investissement ».
	moneyNoun = pattern.Of(`^ ?(millions?|milliards?) (?:de |d')(?:investissements?|travaux|budget|chiffre d'affaires|ca\b|commandes?|aides?\b|subventions?|` +
		`dettes?|pertes?|economies\b|recettes|depenses|benefices?|fonds\b|credits?\b|ventes\b|pret|prets|financements?)`)
	percentBehind = pattern.Of(`^ ?(%|pour cent\b|pourcents?\b)`)
)

// finder finds the numbers of a sentence.
type finder struct {
	passage.Text
	taken []bool // the places that belong to a number
	found []*Figure
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

// Find finds the numbers of a sentence, in their order. What is no number of anything
// (a date, a telephone number) is among them with its reason.
func Find(t passage.Text) List {
	f := finder{Text: t, taken: make([]bool, len(t.Low)+1)}
	f.notQuantities()
	f.inFigures()
	f.inWords()
	slices.SortStableFunc(f.found, func(a, b *Figure) int { return a.From - b.From })
	out := ranges(t, saidTwice(t, f.found))
	for _, m := range out {
		if m.Role == Unset {
			readUnit(t, m)
			readQualifier(t, m)
		}
	}
	for i := 1; i < len(out); i++ {
		if m := out[i-1]; m.Noun < m.Tail && out[i].From < m.Tail && out[i].From >= m.Noun && strings.HasPrefix(t.Low[m.End:], " des ") {
			m.Noun, m.Tail, m.Unit = m.End, m.End, "" // « deux des cinq modules » counts what the whole does
		}
	}
	return out
}

// saidTwice makes one of a number in words and in figures, as acts write it: « trois (3) ateliers ».
func saidTwice(t passage.Text, ms []*Figure) []*Figure {
	for i := 0; i+1 < len(ms); i++ {
		a, b := ms[i], ms[i+1]
		if a.InWords == b.InWords || a.Role != Unset || b.Role != Unset || !a.Number.Equal(b.Number) || t.Between(a.End, max(a.End, b.Begin)) != " (" || !strings.HasPrefix(t.Low[b.End:], ")") {
			continue
		}
		a.To, a.End = b.End+1, b.End+1
		ms = slices.Delete(ms, i+1, i+2)
	}
	return ms
}

// numbering finds the number of a title, before a noun in the singular with a capital: « 2 Bilan moral ».
func (f *finder) numbering() {
	at := numbersTitle.FindStringSubmatchIndex(f.Low)
	if at == nil || !unicode.IsUpper(f.Runes[at[4]]) || !unicode.IsLower(f.Runes[at[4]+1]) || strings.HasSuffix(f.Low[at[4]:at[5]], "s") || strings.HasSuffix(f.Low[at[4]:at[5]], "x") || !f.take(at[2], at[3]) {
		return
	}
	if m := readNumber(f.Text, at[2], at[3]); m != nil {
		m.Role, m.Reason = None, ReasonNumber
		f.found = append(f.found, m)
	}
}

// numbersTitle is a number from 2 with the word behind it, at the front.
var numbersTitle = pattern.Of(`^ *([2-9]|1[0-9]) ([a-z]{3,})\b`)

// quotedMoney is an amount in words between quotation marks, which is no title: « quatre mille euros ».
var quotedMoney = pattern.Of(`^".*(?:mille|cents?|millions?|[0-9]) (?:d')?euros ?"$`)

// notQuantities finds dates, telephone numbers and the like.
func (f *finder) notQuantities() {
	digits := strings.ContainsAny(f.Low, "0123456789")
	f.numbering()
	for _, n := range noQuantity {
		if !digits && !n.words {
			continue
		}
		for _, at := range n.form.FindAllStringSubmatchIndex(f.Low, -1) {
			from, to := at[0], at[1]
			if len(at) > 2 && at[2] >= 0 {
				from, to = at[2], at[3]
			}
			if quotedMoney.MatchString(f.Low[at[0]:at[1]]) || !f.take(from, to) {
				continue
			}
			if m := readNumber(f.Text, from, to); m != nil {
				m.Role, m.Reason = None, n.reason
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
			f.found = append(f.found, &Figure{From: at[0], To: at[1], Begin: at[0], End: at[1], Number: d.Number, Qualifier: d.Qualifier})
		}
	}
}

// inWords finds the numbers that are written in words, « un seul » and « aucun ».
func (f *finder) inWords() {
	if InWords(f.Low) {
		for _, at := range numberWords.FindAllStringIndex(f.Low, -1) {
			if strings.HasSuffix(f.Low[:at[0]], "pour ") && f.Low[at[0]:at[1]] == "cent" {
				continue // « quatre-vingt-quatorze pour cent »
			}
			if m := wordMention(f.Text, at[0], at[1]); m != nil && f.take(m.From, m.To) {
				f.found = append(f.found, m)
			}
		}
	}
	for _, at := range onlyOne.FindAllStringIndex(f.Low, -1) {
		if f.take(at[0], at[1]) {
			f.found = append(f.found, &Figure{From: at[0], To: at[1], Begin: at[0], End: at[1], Number: quantity.FromInt(1), InWords: true})
		}
	}
	for _, at := range zeroNoun.FindAllStringSubmatchIndex(f.Low, -1) {
		if f.take(at[0], at[3]) {
			f.found = append(f.found, &Figure{From: at[2], To: at[3], Begin: at[2], End: at[3], InWords: true})
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
func readNumber(t passage.Text, from, to int) *Figure {
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
	return &Figure{From: from, To: to, Begin: from, End: to, Number: d.Number}
}

var bigSmall = pattern.Of(`^une? (?:bonne |petite |grosse |grande )?`)

// wordMention reads a number in words; nil for what is none: « quelques dizaines ».
func wordMention(t passage.Text, from, to int) *Figure {
	low := t.Low[from:to]
	m := &Figure{From: from, To: to, Begin: from, End: to, InWords: true}
	switch {
	case strings.HasPrefix(low, "quelques "), strings.HasPrefix(low, "plusieurs "):
		return nil
	case strings.HasSuffix(low, "millier"):
		m.Number, m.Qualifier = quantity.FromInt(1000), quantity.About
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
			m.Number, m.Qualifier = r.Number, r.Qualifier
			return m
		}
		cut := strings.LastIndexAny(low, " -")
		if cut < 0 {
			return nil
		}
		low = strings.TrimSuffix(low[:cut], " et")
		m.To = m.From + len(low)
		m.End = m.To
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
const moving = `(?:pass\w+|port\w+|mont\w+|evolu\w+|augment\w+|progress\w+|recul\w+|baiss\w+|chut\w+|diminu\w+|bond\w+|grimp\w+|relev\w+|ramen\w+|` +
	`(?:re)?tomb\w+|revien\w+|(?:re)?descend\w+|pousser?|_ cru|accru\w*|accroi\w+|hiss\w+|etoff\w+)`

// between is what stands between the two bounds of a range, before what stands before it.
var (
	rangeOr   = pattern.Of(`^ ?(?:a|_|ou|-|/) ?$`)
	rangeAnd  = pattern.Of(`^ et $`)
	entre     = pattern.Of(`\bentre (?:les )?$`)
	movedVerb = pattern.Of(`(?:^|[^a-z0-9])` + moving + `\b[^.;]{0,60}\bde $`)
)

// ranges joins two numbers that are the bounds of one: « entre 8 et 10 », « cinq à six ».
// « passé de 3 à 5 » is none.
func ranges(t passage.Text, ms []*Figure) []*Figure {
	var out []*Figure
	for i := 0; i < len(ms); i++ {
		m := ms[i]
		if i+1 < len(ms) && m.Role == Unset && ms[i+1].Role == Unset {
			next := ms[i+1]
			gap, before := t.Between(m.To, next.From), t.Low[:m.From]
			if strings.HasPrefix(gap, " $") && len(gap) > 2 {
				gap = gap[2:]
			} else if strings.HasPrefix(gap, " %") && len(gap) > 2 {
				gap = gap[2:]
			}
			both := rangeOr.MatchString(gap) && !(strings.HasSuffix(before, "de ") && movedVerb.MatchString(before)) || rangeAnd.MatchString(gap) && entre.MatchString(before)
			if both && m.Number.LessThan(next.Number) {
				m.High, m.End, m.Qualifier = &next.Number, next.End, quantity.AtLeast
				if at := entre.FindStringIndex(before); at != nil {
					m.Begin = at[0]
				}
				out = append(out, m)
				up := *next
				up.Role, up.Reason = None, ReasonUpper
				up.Begin, up.End = next.From, next.To
				out = append(out, &up)
				i++
				continue
			}
		}
		out = append(out, m)
	}
	return out
}
