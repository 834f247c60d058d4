package decode

import (
	"testing"

	"bilan/report/source"
)

// Reasons in words of their own are looked at where the heading asks for a reason of the
// list, and are as they should be where it asks for words.
func TestReasonsByHeading(t *testing.T) {
	for heading, want := range map[string]source.Severity{"Motif": source.Warning, "Raison de l’écart": source.Warning, "Freins rencontrés": source.Info, "Explication de l’écart": source.Info, "Difficultés": source.Info} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("S", "Grappe|Exercice|Intitulé|Prévu|Réalisé|"+heading, "G|2024|Ateliers|4|3|salle indisponible", "G|2024|Visites|4|3|météo")}}, nil)
		n := 0
		for _, p := range f.Problems {
			if p.Slug == source.UnknownReason {
				if n++; p.Severity != want {
					t.Errorf("%s: %s", heading, p.Severity)
				}
			}
		}
		if groups := f.Problems.Groups(); n != 2 || len(groups) != 1 {
			t.Errorf("%s: %d problems of %d causes", heading, n, len(groups))
		}
	}
}
