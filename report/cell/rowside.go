package cell

import (
	"strings"

	"bilan/report/fold"
)

// rowSides are the words that say in a cell, folded and in the singular, whether the figures of
// its row were planned or done.
var rowSides = map[string]Nature{
	"prevu": Programme, "prevision": Programme, "previsionnel": Programme, "objectif": Programme, "cible": Programme, "attendu": Programme, "programme": Programme, "plan": Programme, "planned": Programme, "target": Programme,
	"realise": Results, "realisation": Results, "reel": Results, "resultat": Results, "effectue": Results, "atteint": Results, "constate": Results, "bilan": Results, "actual": Results, "achieved": Results,
}

// RowSide says whether the figures beside a cell were planned (« Prévu », « Objectif ») or done
// (« Réalisé »); NoNature of any other text.
func RowSide(text string) Nature {
	if len(text) > MaxShort {
		return NoNature
	}
	return rowSides[fold.Singular(text)]
}

// rowComputed are the words for a row of what follows from the two, folded and in the singular.
var rowComputed = map[string]bool{"ecart": true, "difference": true, "delta": true, "variation": true, "taux": true, "taux de realisation": true, "ratio": true, "realisation en": true, "reste": true, "reste a faire": true, "variance": true, "gap": true}

// RowComputed reports a cell that says that its row repeats what follows from the planned and
// the done (« Écart », « % »).
func RowComputed(text string) bool {
	return len(text) <= MaxShort && (strings.TrimSpace(text) == "%" || rowComputed[fold.Singular(text)])
}
