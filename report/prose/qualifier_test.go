package prose

import (
	"testing"

	"bilan/report/prose/document"
	"bilan/report/quantity"
)

// TestQualifierBefore holds how words before a number qualify it that hold others which say the contrary.
func TestQualifierBefore(t *testing.T) {
	for sentence, want := range map[string]quantity.Qualifier{
		"La part des actions a été au moins de 72 %.":                quantity.AtLeast,
		"Le délai a été au plus de 12 jours d’ateliers.":             quantity.AtMost,
		"Nous avons tenu 12 ateliers (environ six cents visiteurs).": quantity.Exact,
		"Nous avons tenu ~ 12 ateliers.":                             quantity.About,
		"Le labo a fait 600 visites, ~12 ateliers.":                  quantity.About,
		"Ateliers : ≈ 12":                                            quantity.About,
		"Ateliers 8 → 12 cette année":                                quantity.Exact,
		"Selon l’arrêté n° 12, 40 ateliers ont été tenus.":           quantity.Exact,
		"Moins de 12 ateliers ont été organisés.":                    quantity.AtMost,
		"Au moins 12 ateliers ont été organisés.":                    quantity.AtLeast,
		"Nous avons suivi un minimum de 12 chantiers.":               quantity.AtLeast,
		"Nous avons suivi un maximum de 12 ateliers.":                quantity.AtMost,
		"Nous avons tenu 12 ateliers avec un minimum de moyens.":     quantity.Exact,
		"Le nombre d’ateliers a été au minimum de 12.":               quantity.AtLeast,
		"Le délai a été au maximum de 12 jours d’ateliers.":          quantity.AtMost,
	} {
		found := false
		d := Read(document.Text("# Bilan 2024\n\n"+sentence+"\n"), Options{Year: 2024})
		for _, l := range d.Clusters[0].Results {
			if l.Value != nil && l.Value.String() != "600" {
				found = true
				if l.Qualifier != want {
					t.Errorf("%s: %v, want %v", sentence, l.Qualifier, want)
				}
			}
		}
		if !found {
			t.Errorf("%s: no figure", sentence)
		}
	}
}
