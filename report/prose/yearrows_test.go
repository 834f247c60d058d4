package prose

import "testing"

// TestYearRows holds tables of which each row is a year, beside those whose rows tell what took place in one.
func TestYearRows(t *testing.T) {
	for text, want := range map[string]string{
		"| Exercice | Cuissons | Briquetiers concernés |\n|---|---|---|\n| 2023 | 41 | 8 |\n| 2024 | 46 | 10 |\n| 2025 (prévision) | 50 | 12 |\n": "P 12 briquetiers, P 50 cuissons, R 10 briquetiers, R 46 cuissons",
		"| Année | Visites | Adhérents |\n|---|---|---|\n| 2022 | 4 | 80 |\n| 2023 | 5 | 82 |\n| 2024 | 6 | 84 |\n":                               "R 6 visites",
		"| | Stages | Budget |\n|---|---|---|\n| 2024 | 9 | 12 000 € |\n| 2025 | 11 | 14 000 € |\n":                                               "P 11 stages, R 9 stages",
		"| Année | Demandé | Attribué |\n|---|---|---|\n| 2024 | 75 000 | 64 000 |\n| 2025 | 80 000 | 70 000 |\n":                                 "",
		"| Année | Événement |\n|---|---|\n| 2012 | Création |\n| 2024 | Emménagement |\n":                                                        "",
		"| Année | Visites |\n|---|---|\n| 2024 | 6 |\n| 2024 | 7 |\n":                                                                            "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Tuile\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}
