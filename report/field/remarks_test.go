package field

import "testing"

func TestIsRemark(t *testing.T) {
	for heading, want := range map[string]bool{
		"Remarques du président": true, "Commentaire 2": true, "Obs. métropole": true, "Points forts / points faibles": true, "À noter": true, "Résultats qualitatifs": true, "Analyse": true,
		"Notes internes": true, "Contexte": true, "Suites envisagées": true, "Remarque / question": true,
		"Couleur": false, "Effectif": false, "Montant": false, "": false, "Code postal": false, "Résultats": false,
	} {
		if got := IsRemark(heading); got != want {
			t.Errorf("%q: %v", heading, got)
		}
	}
}
