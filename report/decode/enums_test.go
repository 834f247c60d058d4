package decode

import (
	"testing"

	"bilan/report/names"
	"bilan/report/submission"
)

// A word for nothing names no theme and no type of action either.
func TestBlankWordsInTexts(t *testing.T) {
	voc := &submission.Vocabulary{Types: []names.Term{{Name: "Visite"}}, Themes: []names.Term{{Name: "Énergie"}}}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Axe|Type|Intitulé|Unité|Réalisé", "G|2024|bilan|n.d.|-|x|–|4")}}, voc)
	if l := f.Lines[0]; l.Theme.Value != "" || l.Type.Value != "" || l.Unit.Value != "" || len(f.Problems) > 0 {
		t.Errorf("theme %q, type %q, unit %q, %v", l.Theme.Value, l.Type.Value, l.Unit.Value, f.Problems)
	}
}
