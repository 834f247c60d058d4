package prose

import (
	"strings"

	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// readUnit finds what a number counts: money, a percentage, or the noun behind it.
func readUnit(t passage.Text, m *mention) {
	rest := t.Low[m.end:]
	if at := moneyBehind.FindStringSubmatchIndex(rest); at != nil {
		m.money = true
		m.unit = moneyUnit(rest[at[2]:at[3]])
		m.end += at[1]
		m.noun, m.tail = m.end, m.end
		return
	}
	if at := percentBehind.FindStringIndex(rest); at != nil {
		m.percent, m.unit = true, "%"
		m.end += at[1]
		m.noun, m.tail = m.end, m.end
		return
	}
	if m.from > 0 && strings.HasSuffix(strings.TrimSpace(t.Low[:m.from]), "$") {
		m.money, m.unit = true, "€"
		m.noun, m.tail = m.end, m.end
		return
	}
	m.noun, m.tail = passage.NounAfter(t.Low, m.end)
	if word := passage.WordAt(t.Low, m.noun); m.noun == m.tail && len(word) > 4 && passage.IsParticiple(word) && plainEnding(t, m.noun+len(word)) {
		m.tail = m.noun + len(word) // « seize références », no participle
	}
	if isPluralVerb(passage.WordAt(t.Low, m.noun)) && !m.number.LessThanOrEqual(quantity.FromInt(1)) {
		m.tail = m.noun // « trois restent en instruction »
	}
	m.unit = t.Cut(m.noun, m.tail)
}

// plainEnding reports a word that ends, before a place, in -es without an accent, in a sentence that
// has accents.
func plainEnding(t passage.Text, end int) bool {
	if end < 2 || t.Low[end-1] != 's' || t.Low[end-2] != 'e' || t.Runes[end-2] != 'e' || end > 2 && t.Low[end-3] == 'e' && t.Runes[end-3] != 'e' {
		return false
	}
	return strings.ContainsAny(string(t.Runes), "éèêàç")
}

// isPluralVerb reports a word that is no plural of a noun, and ends as verbs do.
func isPluralVerb(word string) bool { return strings.HasSuffix(word, "ent") }

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
