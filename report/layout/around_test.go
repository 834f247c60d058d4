package layout

import "testing"

func TestAnnouncedPart(t *testing.T) {
	for text, want := range map[string]string{
		"Suivi – Grappe Exemple Bois – 2024":                            "Grappe Exemple Bois",
		"Tableau de bord - Cluster Exemple Santé (données provisoires)": "Cluster Exemple Santé",
		"Grappe Exemple Bois – Grappe Exemple Textile":                  "",
		"Données illustratives : grappe inventée":                       "",
		"Données illustratives – grappe inventée":                       "",
		"Plan – Pôle Innovation":                                        "",
		"Plan – Pôle Ressources humaines et formation":                  "",
		"Plan – Pôle Exemple Innovation":                                "Pôle Exemple Innovation",
		"Bilan – Grappe : actions":                                      "",
		"Bilan 2024 – actions":                                          "",
	} {
		if got := announcedPart(text); got != want {
			t.Errorf("announcedPart(%q) is %q, want %q", text, got, want)
		}
	}
}
