package figure

import (
	"strings"
	"unicode"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
	"bilan/report/quantity"
)

// readUnit finds what a number counts: money, a percentage, or the noun behind it.
func readUnit(t passage.Text, m *Figure) {
	rest := t.Low[m.End:]
	if at := moneyBehind.FindStringSubmatchIndex(rest); at != nil {
		m.Money = true
		m.Unit = moneyUnit(rest[at[2]:at[3]])
		m.End += at[1]
		m.Noun, m.Tail = m.End, m.End
		return
	}
	if at := moneyNoun.FindStringSubmatchIndex(rest); at != nil {
		m.Money = true
		m.Unit = moneyUnit(rest[at[2]:at[3]])
		m.End += at[3]
		m.Noun, m.Tail = m.End, m.End
		return
	}
	if at := percentBehind.FindStringIndex(rest); at != nil {
		m.Percent, m.Unit = true, "%"
		m.End += at[1]
		m.Noun, m.Tail = m.End, m.End
		return
	}
	if m.From > 0 && strings.HasSuffix(strings.TrimSpace(t.Low[:m.From]), "$") {
		m.Money, m.Unit = true, "€"
		m.Noun, m.Tail = m.End, m.End
		return
	}
	m.Noun, m.Tail = passage.NounAfter(t.Low, m.End)
	if word := passage.WordAt(t.Low, m.Noun); m.Noun == m.Tail && len(word) > 4 && passage.IsParticiple(word) && !strings.HasSuffix(word, "ues") && passage.PlainEnding(t, m.Noun+len(word)) {
		m.Tail = m.Noun + len(word) // « seize références », no participle
	}
	if passage.IsPluralVerb(passage.WordAt(t.Low, m.Noun)) && !m.Number.LessThanOrEqual(quantity.FromInt(1)) {
		m.Tail = m.Noun // « trois restent en instruction »
	}
	if m.Noun < m.Tail && !m.Number.LessThanOrEqual(quantity.FromInt(1)) && passage.IsSingular(t.Between(m.Noun, m.Tail)) && unicode.IsLower(t.Runes[m.Noun+1]) {
		if g := compound.FindStringSubmatchIndex(t.Low[m.Tail:]); g != nil && !noCompound[t.Between(m.Tail+1, m.Tail+g[3])] && !title.Participle(t, m.Tail+1) {
			m.Tail += g[3] // « 2 game jams »
		}
	}
	m.Unit = t.Cut(m.Noun, m.Tail)
}

// compound is the second word of two that are one noun, where the number is more than one and the
// first is in the singular.
var (
	compound   = pattern.Of(`^( [a-z]{3,}s)(?:[^a-z-]|$)`)
	noCompound = fold.WordSet("vers sous dans sans depuis apres pas plus moins lors des les nos ses leurs fois mais puis dans vers tous ans mois jours")
)

// moneyUnit is a sign or word of money in its scale: €, k€, M€.
func moneyUnit(low string) string {
	switch {
	case strings.HasPrefix(low, "milliard"), strings.HasPrefix(low, "md"):
		return "Md€"
	case strings.HasPrefix(low, "million"), low[0] == 'm' && !strings.HasPrefix(low, "millier"):
		return "M€"
	case low[0] == 'k', strings.HasPrefix(low, "millier"):
		return "k€"
	}
	return "€"
}

// sizedBy parts a count of things from the size of each: « 2 promotions de 8 stagiaires ».
var sizedBy = re(`^ [a-z'-]+(?: [a-z'-]+)? d(?:e |')$`)

// byWay ends a preposition of several words, which parts no size: « 212 prêts auprès de 90 compagnies ».
var byWay = re(`\b(?:aupres|hors|autour|a cote|a l'aide|en faveur|au profit|au service|au benefice) d(?:e |')$`)

// OfThese parts a number from the whole of which it is a part: « 4 des 10 entreprises ».
var OfThese = re(`^ (?:des|de (?:ces|nos|ses|leurs)|d'entre les) $`)

// OfThem stands behind a number of those told before: « six d'entre elles ».
var OfThem = re(`^ d'entre (?:elles|eux)\b`)
