package aside

import (
	"testing"

	"bilan/report/prose/passage"
)

// TestPaid holds the lines of a form about payment, what somebody had before and accounts, and figures that are none.
func TestPaid(t *testing.T) {
	for text, want := range map[string]bool{
		"Versé à ce jour : 4 750":                                         true,
		"reste à verser ........... 4 750":                                true,
		"attribué en 2024 ......... 10 500":                               true,
		"Restera dû .......................... 10 000,00":                 true,
		"Présent acompte ..................... 15 000,00":                 true,
		"Acomptes déjà versés ................ 0,00":                      true,
		"Crédits ouverts : 110 000.":                                      true,
		"Le club avait obtenu 12 000 € en 2024 et 9 000 € en 2023.":       true,
		"L'association déclare avoir obtenu 45 000 euros de la Région.":   true,
		"Édition 2024 : 71 points, 20 000 € obtenus.":                     true,
		"L'acte porte le numéro 17 ; crédits : 65-65748-94.":              true,
		"Imputation unique : 65748-611.":                                  true,
		"Versements : 12 entreprises aidées":                              false,
		"Solde : 14 emplois":                                              false,
		"Nous avons obtenu 45 000 € de commandes en 2024.":                false,
		"Les adhérents ont obtenu 45 000 € d'aides.":                      false,
		"Reste à former : 12 personnes":                                   false,
		"Crédits d'heures : 1 200 heures":                                 false,
		"L'équipe avait reçu 1 200 visiteurs en 2023, 1 400 cette année.": false,
		"Édition 2024 : 71 exposants.":                                    false,
	} {
		if got := Paid(passage.New(text).Low); got != want {
			t.Errorf("« %s »: %v", text, got)
		}
	}
}
