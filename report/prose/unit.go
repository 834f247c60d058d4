package prose

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/caption"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
	"bilan/report/quantity"
)

// partUnits takes from a number the participle behind it, which says what was done with those that
// the number before counts: « 36 projets, dont 12 portés par des start-up », « 18 projets détectés,
// 12 montés », and the group behind « de » that says what kind they are.
func (s *sentence) partUnits() {
	counted := false
	for _, m := range s.mentions {
		if m.Noun >= m.Tail || m.Money || m.Percent {
			continue
		}
		part := m.Role == figure.Part
		if (counted || part) && (title.Participle(s.Text, m.Noun) || part && passage.IsSingular(s.Between(m.Noun, m.Tail)) && kindOf.MatchString(s.Between(m.End, m.Noun))) {
			m.Tail, m.Unit = m.Noun, ""
			if part && kindOf.MatchString(s.Between(m.End, m.Noun)) {
				m.Noun, m.Tail = m.End, m.End
			}
			continue
		}
		counted = counted || m.Role != figure.None
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
	unit := caption.LowerFirst(l.Unit)
	if l.Value.LessThanOrEqual(quantity.FromInt(1)) {
		return passage.Plural(unit)
	}
	return unit
}
