package submission

import (
	"bilan/report/fold"
)

// changes are words, in the singular, that announce a percentage of change: it is no share of
// a whole and may be below 0 and above 100.
var changes = fold.AnyOf("evolution", "variation", "croissance", "progression", "hausse", "baisse", "augmentation", "diminution", "reduction", "economie", "gain", "ecart", "marge", "rentabilite", "retour sur investissement",
	"inflation", "surcout", "growth", "change", "increase", "decrease", "margin")

// OfChange reports a line whose title or unit holds a word of changes.
func (l *Line) OfChange() bool {
	return changes.In(l.Title.Value) || changes.In(l.Unit.Value)
}
