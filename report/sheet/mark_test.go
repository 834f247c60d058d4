package sheet

import "testing"

func TestHoldsMark(t *testing.T) {
	const run = "800943bc8baf979b34f5bfbd4579fc6f"
	for text, want := range map[string]bool{
		"Revue annuelle 2024 bilan:revue " + run: true, "bilan:revue": true, "x bilan revue " + run + " y": true, "bilan revue " + run: true,
		"": false, "bilan revue 2024": false, "bilan revue " + run + "0": false, "bilan revue " + run[1:]: false, "Bilan revue " + run: false, "bilan:formulaire 2024 1.0": false,
	} {
		if HoldsMark(text) != want {
			t.Errorf("%q: %t", text, !want)
		}
	}
}
