package cell

import (
	"strings"

	"bilan/report/pattern"
)

// SheetNature reads a sheet's name: Programme… or Bilan…, with a year or not.
func (w *Words) SheetNature(name string) (nature Nature, year int) {
	key := w.Fold(name)
	switch {
	case strings.HasPrefix(key, "programme"), strings.HasPrefix(key, "plan"), englishPlan.MatchString(key):
		nature = Programme
	case strings.HasPrefix(key, "bilan"), strings.HasPrefix(key, "result"):
		nature = Results
	}
	return nature, YearIn(name)
}

// englishPlan is a whole name in English: « Action : plan de mobilité 2024 » is an
// action's.
var englishPlan = pattern.Of(`^(?:work|annual|yearly|activity|actions?) (?:plan|programme|program)(?: (?:for|of))?(?: \d{4})?$`)
