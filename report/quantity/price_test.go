package quantity

import "testing"

func TestPrice(t *testing.T) {
	for unit, want := range map[string]bool{
		"€/réunion": true, "€ / mois": true, "k€ par entreprise": true, "euros par jour": true, "€ HT/jour": true, "€ l’unité": true, "€ la pièce": true, "€ per person": true,
		"": false, "€": false, "k€": false, "€ HT": false, "€/an": false, "k€ par an": false, "€ l’année": false, "€ par exercice": false, "€ par la Région": false, "€ par virement": false, "€ la première année": false,
		"€ pour le salon 2024": false, "réunions/jour": false, "t/an": false, "€/HT": false,
	} {
		if got := Price(unit); got != want {
			t.Errorf("Price(%q) = %v, want %v", unit, got, want)
		}
	}
}
