package cell

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// Unknown is the problem of a text that none of the names is; it names those that are
// near, with or without what numbers the text, of which there are two at most, and none
// where all are far.
func Unknown(slug source.Slug, at source.Pos, found string, names []string) source.Problem {
	near := fold.Near(found, names)
	if near == nil {
		near = fold.Near(fold.Theme(found), names)
	}
	if near != nil {
		return source.New(slug, at, "found", found, "kind", "near", "nearest", strings.Join(near, ", "))
	}
	return source.New(slug, at, "found", found)
}

// Why a status or a reason that is near one of the list was not taken for it.
var (
	statusNames = []string{"fait", "en cours", "reporté", "abandonné", "non commencé", "réalisé", "terminé", "annulé"}
	reasonNames = []string{"moyens internes", "partenaire", "financement", "calendrier", "adhérents", "contexte", "autre"}
)
