package submission

import (
	"slices"

	"bilan/report/fold"
)

// changes are words, in the singular, that announce a percentage of change: it is no share of
// a whole and may be below 0 and above 100.
var changes = []string{"evolution", "variation", "croissance", "progression", "hausse", "baisse", "augmentation", "diminution", "reduction", "economie", "gain", "ecart", "marge", "rentabilite", "retour sur investissement",
	"inflation", "surcout", "growth", "change", "increase", "decrease", "margin"}

// OfChange reports a line whose title or unit holds a word of changes.
func (l *Line) OfChange() bool {
	return slices.ContainsFunc(changes, func(word string) bool { return fold.Holds(l.Title.Value, word) || fold.Holds(l.Unit.Value, word) })
}
