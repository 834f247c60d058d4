package prose

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
	if word := passage.WordAt(t.Low, m.noun); m.noun == m.tail && len(word) > 4 && passage.IsParticiple(word) && passage.PlainEnding(t, m.noun+len(word)) {
		m.tail = m.noun + len(word) // « seize références », no participle
	}
	if passage.IsPluralVerb(passage.WordAt(t.Low, m.noun)) && !m.number.LessThanOrEqual(quantity.FromInt(1)) {
		m.tail = m.noun // « trois restent en instruction »
	}
	if m.noun < m.tail && !m.number.LessThanOrEqual(quantity.FromInt(1)) && passage.IsSingular(t.Low[m.noun:m.tail]) && unicode.IsLower(t.Runes[m.noun+1]) {
		if g := compound.FindStringSubmatchIndex(t.Low[m.tail:]); g != nil && !noCompound[t.Low[m.tail+1:m.tail+g[3]]] && !title.Participle(t, m.tail+1) {
			m.tail += g[3] // « 2 game jams »
		}
	}
	m.unit = t.Cut(m.noun, m.tail)
}

// compound is the second word of two that are one noun, where the number is more than one and the
// first is in the singular.
var (
	compound   = pattern.Of(`^( [a-z]{3,}s)(?:[^a-z-]|$)`)
	noCompound = fold.WordSet("vers sous dans sans depuis apres pas plus moins lors des les nos ses leurs fois mais puis dans vers tous ans mois jours")
)

// partUnits takes from a number the participle behind it, which says what was done with those that
// the number before counts: « 36 projets, dont 12 portés par des start-up », « 18 projets détectés,
// 12 montés », and the group behind « de » that says what kind they are.
func (s *sentence) partUnits() {
	counted := false
	for _, m := range s.mentions {
		if m.noun >= m.tail || m.money || m.percent {
			continue
		}
		part := m.role == rolePart
		if (counted || part) && (title.Participle(s.Text, m.noun) || part && passage.IsSingular(s.Low[m.noun:m.tail]) && kindOf.MatchString(s.Low[m.end:m.noun])) {
			m.tail, m.unit = m.noun, ""
			if part && kindOf.MatchString(s.Low[m.end:m.noun]) {
				m.noun, m.tail = m.end, m.end
			}
			continue
		}
		counted = counted || m.role != roleNone
	}
}

// kindOf stands between a number and the word that says of what kind the counted are: « trois de
// nationalité étrangère ».
var kindOf = pattern.Of(`^ (?:de |d')$`)

// plainUnit is the unit of a line in lower case and, for a number that is none or one, in the
// plural.
func plainUnit(l *Line) string {
	if l.Unit == "" || strings.ContainsAny(l.Unit, "€%") || l.Value == nil {
		return l.Unit
	}
	unit := lowerFirst(l.Unit)
	if l.Value.LessThanOrEqual(quantity.FromInt(1)) {
		return passage.Plural(unit)
	}
	return unit
}

// rowUnit is what the title of a row counts: its first noun, where that is in the plural; "%" of a
// rate.
func rowUnit(name string) string {
	t := passage.New(name)
	if rateNoun.MatchString(t.Low) {
		return "%"
	}
	at := 0
	if g := numberOf.FindStringIndex(t.Low); g != nil && g[0] < 4 {
		at = g[1]
	}
	from, to := passage.NounAfter(t.Low, at)
	if from == to || passage.IsSingular(passage.WordAt(t.Low, from)) {
		return ""
	}
	return lowerFirst(t.Cut(from, to))
}

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
