package cell

import (
	"bilan/report/fold"
	"bilan/report/quantity"
)

// scoreWords are words, in the singular, of what is marked in points.
var scoreWords = fold.AnyOf("note", "score", "satisfaction", "moyenne", "evaluation", "appreciation", "notation", "rating")

// SaysScore reports a title, a unit or an indicator that names marks, or is the scale
// itself (« /20 »).
func SaysScore(text, scale string) bool {
	return scoreWords.In(text) || quantity.UnitOf(text) == quantity.UnitOf(scale)
}
