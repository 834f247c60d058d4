package quantity

import (
	"strings"

	"bilan/report/fold"
)

// periods are the words for a time in which something comes again, folded, and
// rhythms the adjectives and adverbs that are one by themselves.
var (
	periods = fold.WordSet("jour jours j semaine semaines sem quinzaine quinzaines mois bimestre bimestres trimestre trimestres trim semestre semestres an ans annee annees day week month quarter year")
	rhythms = fold.WordSet("quotidien quotidienne quotidiennement hebdomadaire hebdomadairement hebdo bimensuel bimensuelle mensuel mensuelle mensuellement " +
		"bimestriel bimestrielle trimestriel trimestrielle trimestriellement semestriel semestrielle semestriellement annuel annuelle annuellement daily weekly monthly quarterly yearly")
)

// Frequency reports whether a text says how often something happens (« 1 par
// mois », « une fois par trimestre », mensuel), which is no number of the year:
// nothing is multiplied. Measured things and money by the year (150 tCO2/an,
// 12 k€ par an) are amounts, and no frequency.
func Frequency(text string) bool {
	s, _, _ := cutRemark(tidy(text))
	return frequency(plain(s))
}

// frequency is Frequency of a plain text without a remark.
func frequency(s string) bool {
	if !strings.ContainsFunc(s, func(r rune) bool { return 'a' <= r && r <= 'z' }) {
		return false // as most texts under a heading of numbers
	}
	_, s = leadingQualifier(s)
	words := strings.Fields(fold.Key(strings.ReplaceAll(s, "/", " par ")))
	if len(words) == 0 || len(words) > maxRhythm {
		return false
	}
	if last := words[len(words)-1]; rhythms[last] || rhythms[strings.TrimSuffix(last, "s")] {
		return counts(words[:len(words)-1])
	}
	if len(words) < 2 || !periods[words[len(words)-1]] {
		return false
	}
	before := words[:len(words)-1]
	for _, lead := range leads {
		if rest, ok := cutTail(before, lead); ok {
			return counts(rest)
		}
	}
	return false
}

// leads are what precedes a period, folded.
var leads = [][]string{{"tous", "les"}, {"toutes", "les"}, {"chaque"}, {"par"}, {"per"}, {"every"}, {"each"}}

// maxRhythm is how many words a frequency has at most; more is prose.
const maxRhythm = 8

func cutTail(words, tail []string) ([]string, bool) {
	n := len(words) - len(tail)
	if n < 0 {
		return nil, false
	}
	for i, w := range tail {
		if words[n+i] != w {
			return nil, false
		}
	}
	return words[:n], true
}

// counts reports whether words are nothing, a number, or a number of things
// that are counted.
func counts(words []string) bool {
	if len(words) == 0 {
		return true
	}
	text := strings.Join(words, " ")
	_, rest, _, ok := leadingNumber(text)
	if !ok {
		return len(words) <= 2 && UnitOf(text).Family == Count && !strings.ContainsAny(text, "0123456789")
	}
	rest = strings.TrimSpace(rest)
	return rest == "" || rest == "x" || rest == "fois" || UnitOf(rest).Family == Count
}
