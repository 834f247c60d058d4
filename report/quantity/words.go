package quantity

import "strings"

// qualifiers are the phrases that qualify the number after them, in plain
// lower case. The longest that fits wins: « un peu plus de » is not « plus de ».
var qualifiers = map[string]Qualifier{
	"environ": About, "env.": About, "env": About, "pres de": About, "quelque": About, "un peu plus de": About, "un peu moins de": About,
	"approximativement": About, "a peu pres": About, "autour de": About, "aux alentours de": About, "~": About, "≈": About, "±": About, "+/-": About,
	"presque": About, "approx.": About, "approx": About, "de l'ordre de": About, "circa": About,
	"about": About, "around": About, "nearly": About,
	"au moins": AtLeast, "plus de": AtLeast, "minimum": AtLeast, "au minimum": AtLeast, "min.": AtLeast, "mini": AtLeast, "+ de": AtLeast, "a partir de": AtLeast, "superieur a": AtLeast,
	"min": AtLeast, "des": AtLeast, "over": AtLeast,
	">=": AtLeast, "≥": AtLeast, ">": AtLeast, "at least": AtLeast, "more than": AtLeast,
	"au plus": AtMost, "moins de": AtMost, "maximum": AtMost, "au maximum": AtMost, "max.": AtMost, "jusqu'a": AtMost, "maxi": AtMost, "- de": AtMost, "inferieur a": AtMost,
	"max": AtMost, "plafonne a": AtMost, "plafonnee a": AtMost,
	"<=": AtMost, "≤": AtMost, "<": AtMost, "at most": AtMost, "less than": AtMost, "up to": AtMost,
}

// qualifiersBy are the qualifiers by their first byte: most texts begin with none of
// these.
var qualifiersBy = func() (by [256]map[string]Qualifier) {
	for phrase, q := range qualifiers {
		if by[phrase[0]] == nil {
			by[phrase[0]] = map[string]Qualifier{}
		}
		by[phrase[0]][phrase] = q
	}
	return by
}()

// leadingQualifier takes the longest qualifying phrase off the front.
func leadingQualifier(s string) (Qualifier, string) {
	if s == "" {
		return Exact, s
	}
	best, found, may := "", Exact, qualifiersBy[s[0]]
	for phrase, q := range may {
		if len(phrase) > len(best) && strings.HasPrefix(s, phrase) && wordEnds(s, len(phrase)) {
			best, found = phrase, q
		}
	}
	if best == "" {
		// « plus d'une vingtaine »
		for phrase, q := range may {
			if cut, ok := strings.CutSuffix(phrase, " de"); ok && strings.HasPrefix(s, cut+" d'") && len(cut) > len(best) {
				best, found = cut, q
			}
		}
		if best == "" {
			return Exact, s
		}
		return found, strings.TrimSpace(s[len(best)+3:])
	}
	rest := strings.TrimSpace(s[len(best):])
	return found, strings.TrimPrefix(strings.TrimPrefix(rest, "d'"), "de ")
}

// wordEnds reports whether a word may end at i: what follows is not a letter,
// or the phrase is a sign.
func wordEnds(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	before, after := s[i-1], s[i]
	if before < 'a' || before > 'z' {
		return true
	}
	return (after < 'a' || after > 'z') && after < 0x80
}

// trailingQualifier takes a qualifying phrase off the end: « 20 environ ».
func trailingQualifier(s string) (Qualifier, string) {
	for _, t := range []struct {
		phrase string
		q      Qualifier
	}{
		{" environ", About}, {" env.", About}, {" env", About}, {" approximativement", About}, {" a peu pres", About},
		{" au moins", AtLeast}, {" minimum", AtLeast}, {" au minimum", AtLeast},
		{" min.", AtLeast}, {" max.", AtMost}, {" min", AtLeast}, {" max", AtMost}, {" mini", AtLeast}, {" maxi", AtMost},
		{" et plus", AtLeast}, {" ou plus", AtLeast}, {" et moins", AtMost}, {" ou moins", AtMost},
		{" au plus", AtMost}, {" maximum", AtMost}, {" au maximum", AtMost},
	} {
		if rest, ok := strings.CutSuffix(s, t.phrase); ok {
			if r, longer := strings.CutSuffix(rest, " au"); longer {
				rest = r
			}
			return t.q, strings.TrimSpace(rest)
		}
	}
	return Exact, s
}

// leadingNumber reads a numeral or number words at the front; about is true
// for round words (une vingtaine).
func leadingNumber(s string) (r Reading, rest string, about, ok bool) {
	if strings.Contains(s, "aine") { // as every round word has
		words := strings.Fields(s)
		if n, used := roundWords(words); used > 0 {
			return Reading{Number: FromInt(n)}, strings.Join(words[used:], " "), true, true
		}
	}
	if r, rest, ok := numeral(s); ok {
		return r, rest, false, numeralStops(rest)
	}
	words := strings.FieldsFunc(s, func(c rune) bool { return c == ' ' })
	for k := min(len(words), 8); k > 0; k-- {
		if n, found := wordNumber(strings.Join(words[:k], " ")); found {
			return Reading{Number: FromInt(n)}, strings.Join(words[k:], " "), false, true
		}
	}
	return Reading{}, s, false, false
}

// numeralStops reports whether a numeral may end before rest: what is glued to
// it must be a unit's letter or sign, not a slash or dash of a date.
func numeralStops(rest string) bool {
	if rest == "" {
		return true
	}
	c := rest[0]
	return c == ' ' || c >= 'a' && c <= 'z' || c == '%' || c >= 0x80 || c == '.' && strings.Trim(rest, ". ") == ""
}

var rounds = map[string]int{
	"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
	"cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}

// roundWords reads « une vingtaine », « une demi-douzaine », « deux dizaines », and
// how many words it takes.
func roundWords(words []string) (n, used int) {
	times := 1
	if len(words) > 1 && words[0] == "une" {
		used = 1
	} else if len(words) > 1 {
		if k, ok := smallCount(words[0]); ok {
			times, used = k, 1
		}
	}
	if used >= len(words) {
		return 0, 0
	}
	word, half := strings.CutPrefix(words[used], "demi-")
	if times > 1 {
		word = strings.TrimSuffix(word, "s")
	}
	n = rounds[word]
	if n == 0 || half && (times > 1 || n%2 > 0) {
		return 0, 0
	}
	if half {
		n /= 2
	}
	return times * n, used + 1
}

// smallCount is a number from two to nine, in a figure or a word.
func smallCount(word string) (int, bool) {
	if len(word) == 1 && word[0] >= '2' && word[0] <= '9' {
		return int(word[0] - '0'), true
	}
	n := units[word]
	return n, n >= 2 && n <= 9
}

var units = map[string]int{
	"zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
	"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
	"dix sept": 17, "dix huit": 18, "dix neuf": 19,
}

var tens = []struct {
	word string
	n    int
	last int // the highest that may follow
}{
	{"quatre vingts", 80, 19}, {"quatre vingt", 80, 19}, {"soixante", 60, 19}, {"septante", 70, 9}, {"huitante", 80, 9}, {"octante", 80, 9},
	{"nonante", 90, 9}, {"vingt", 20, 9}, {"trente", 30, 9}, {"quarante", 40, 9}, {"cinquante", 50, 9},
}

// wordNumber reads French number words, hyphens or not: « vingt et un »,
// « soixante-dix », « deux cent cinquante », « trois mille ».
func wordNumber(s string) (int, bool) {
	s = strings.ReplaceAll(s, "-", " ")
	if !beginsNumber(s) {
		return 0, false // as nearly every text
	}
	before, after, thousands := cutWord(s, "mille")
	if !thousands {
		return belowThousand(s)
	}
	n, ok := 1, before == ""
	if !ok {
		n, ok = belowThousand(before)
	}
	rest := 0
	if after != "" && ok {
		rest, ok = belowThousand(after)
	}
	return n*1000 + rest, ok && n > 0
}

// beginsNumber reports whether number words may begin a text.
func beginsNumber(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	if _, unit := units[word]; unit || word == "mille" || word == "cent" || word == "cents" {
		return true
	}
	for i := range tens {
		if strings.HasPrefix(s, tens[i].word) {
			return true
		}
	}
	return false
}

// cutWord cuts a text around a word.
func cutWord(s, word string) (before, after string, found bool) {
	before, after, found = strings.Cut(" "+s+" ", " "+word+" ")
	return strings.TrimSpace(before), strings.TrimSpace(after), found
}

func belowThousand(s string) (int, bool) {
	before, after, hundreds := cutWord(s, "cent")
	if !hundreds {
		// « deux cents » has its s where nothing follows.
		before, after, hundreds = cutWord(s, "cents")
	}
	if !hundreds {
		return belowHundred(s)
	}
	n := 1
	if before != "" {
		var ok bool
		if n, ok = units[before]; !ok || n < 2 || n > 9 {
			return 0, false
		}
	}
	if after == "" {
		return n * 100, true
	}
	rest, ok := belowHundred(after)
	return n*100 + rest, ok
}

// belowHundred reads number words to ninety-nine.
func belowHundred(s string) (int, bool) {
	if n, ok := units[s]; ok {
		return n, true
	}
	for _, t := range tens {
		rest, ok := strings.CutPrefix(s, t.word)
		if !ok {
			continue
		}
		if rest == "" {
			return t.n, true
		}
		rest = strings.TrimPrefix(strings.TrimSpace(rest), "et ")
		if n, ok := units[rest]; ok && n > 0 && n <= t.last {
			return t.n + n, true
		}
	}
	return 0, false
}

// orSep parts two numbers to choose from.
const orSep = " ou "

// parseRange reads « 5-6 », « cinq à six », « entre 5 et 6 », « 5 ou 6 » with a unit
// after: Number is the lower bound, High the upper. School years (2024-2025)
// are no quantity.
func parseRange(s string) (Reading, bool) {
	seps := []string{" a ", " - ", " – ", "–", "-", orSep}
	body := s
	if rest, ok := strings.CutPrefix(s, "entre "); ok {
		body, seps = rest, []string{" et "}
	} else if rest, ok := strings.CutPrefix(s, "de "); ok {
		body, seps = rest, []string{" a "}
	}
	for _, sep := range seps {
		left, right, ok := strings.Cut(body, sep)
		if !ok || strings.TrimSpace(left) == "" || sep == "-" && hyphenated(body, len(left)) {
			continue
		}
		low, tail, _, ok := leadingNumber(strings.TrimSpace(left))
		if !ok {
			continue
		}
		high, rest, _, ok := leadingNumber(strings.TrimSpace(right))
		if !ok || !low.Number.LessThan(high.Number) || low.Number.IsNegative() || years(low.Number, high.Number) {
			continue
		}
		if unit, ok := unitTail(rest); ok && ofBoth(strings.TrimSpace(tail), unit) {
			low.High, low.Unit, low.Choice = &high.Number, unit, sep == orSep
			return low, true
		}
	}
	return Reading{}, false
}

// hyphenated reports a hyphen inside one number in words: « quatre-vingt-deux » is no range
// of 4 to 22.
func hyphenated(s string, hyphen int) bool {
	_, tail, _, ok := leadingNumber(s)
	return ok && len(s)-len(tail) > hyphen+1
}

// ofBoth reports whether what follows the lower bound is nothing, or the unit
// of both where it is money or a percentage: 9h-12h is a time of the day.
func ofBoth(lower, upper string) bool {
	if lower == "" {
		return true
	}
	family := UnitOf(upper).Family
	return lower == upper && (family == Money || family == Percentage)
}

func years(low, high Decimal) bool {
	from, to := FromInt(1900), FromInt(2200)
	return low.GreaterThan(from) && high.LessThan(to) && high.Sub(low).Equal(FromInt(1)) && low.IsInteger()
}
