package prose

import (
	"testing"

	"bilan/report/prose/document"
)

// TestYearOf holds which year's results a text is taken to tell.
func TestYearOf(t *testing.T) {
	for text, want := range map[string]int{
		"# Bilan 2024\n\nSix visites.\n\n# Programme 2025\n\nSept visites.":                                                                                                                 2024,
		"Lettre n° 102 – 15 février 2025\n\n# 2024 vu du chai\n\nEn 2023, nous avions planté.\n\n# 2025 dans les tonneaux\n\nA.":                                                            2024,
		"DÉCISION\n\nVu la délibération du 16 juillet 2020 ;\n\nElle a, au cours de l’année 2024, restauré 14 hectares.\n\nSubvention pour l’année 2025\n\nFait à Exemple, le 11 mars 2025": 2024,
		"Exemple, le 3 février 2025\n\nNous avons tenu six ateliers.":                                                                                                                       2024,
		"Exemple, le 3 novembre 2025\n\nNous avons tenu six ateliers.":                                                                                                                      2025,
		"Les actions prévues en 2026 seront six visites.":                                                                                                                                   2025,
		"Pour 2025, année qui s’achève, six ateliers. Ils étaient cinq en 2024.":                                                                                                            2025,
		"En 2024, 40 tonnes, à comparer aux 30 de l’exercice 2023. Nous voudrions en faire 50 en 2025.":                                                                                     2024,
		"Nous avons tenu six ateliers.": 0,
	} {
		if got := yearOf(document.Text(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
