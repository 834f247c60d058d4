package cell

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

var (
	// measuredWords begin an indicator that names no things to be counted.
	measuredWords = pattern.Of(`^(?:taux|part|pourcentage|ratio|indice|note|niveau|montant|budget|cout|chiffre|duree|delai|evolution|existence|mise|qualite|satisfaction|degre|moyenne|nombre moyen|score|rate|share|percentage|amount)\b`)
)

// longestUnit is how many words a unit has at most.
const longestUnit = 5

// CountedBy is what an indicator counts, « participants » of « Nombre de
// participants »; unit is true where that can follow a number.
func CountedBy(indicator string) (things string, unit bool) {
	things = strings.TrimSpace(WithoutAnnounce(strings.TrimSpace(indicator)))
	words := len(strings.Fields(things))
	return things, words > 0 && words <= longestUnit && !strings.ContainsAny(things, "%?:;.0123456789/") && !measuredWords.MatchString(fold.Key(indicator))
}

// announced is what says that a unit follows.
var announced = pattern.Of(`(?i)^(?:nb|nbre|nombre) (?:de |d['’])`)

// WithoutAnnounce is a text without « nombre de » before it.
func WithoutAnnounce(text string) string { return announced.ReplaceAllString(text, "") }
