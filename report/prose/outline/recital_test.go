package outline

import (
	"testing"

	"bilan/report/prose/passage"
)

// TestRecital holds which recitals that lead to a list tell of the results of a year.
func TestRecital(t *testing.T) {
	for low, want := range map[string]Section{
		"Considérant qu’au cours de l’exercice 2024, malgré les restrictions :": Results,
		"CONSIDÉRANT qu’en 2024 :":                                                Results,
		"Considérant que, durant l’année 2024, le groupement :":                   Results,
		"Attendu que l’association justifie, pour 2024, de ce qui suit :":         Results,
		"Considérant que sur l’année 2024 la grappe s’est distinguée ainsi :":     Results,
		"Considérant que tout au long de 2024 le club fut présent :":              Results,
		"Considérant que le programme transmis pour 2025 comporte :":              Plan,
		"Considérant que le budget est arrêté en 2024 comme suit :":               Closed,
		"Considérant que le règlement de 2024 fixe les taux :":                    Closed,
		"Considérant que les conditions du dispositif sont, pour 2024 :":          Closed,
		"Considérant ce qui suit :":                                               Closed,
		"Considérant qu’en 2024 la grappe rassemble 40 membres":                   Closed,
		"Considérant que les critères suivants ont été retenus par la commune :":  Closed,
		"Considérant que l’association comptait au cours de l’exercice 2024 agir": Closed,
	} {
		if got := SectionOf(passage.New(low).Low, 2024); got != want {
			t.Errorf("%s: %v, want %v", low, got, want)
		}
	}
}
