package cell

import "testing"

// A file is illustrative or provisional only where it declares so, in a text or
// a part of one that says nothing else: INTAKE, "Illustrative and provisional".
func TestDeclaration(t *testing.T) {
	for text, want := range map[string]string{
		"Données illustratives":                                      "illustrative",
		"Données illustratives : grappe inventée":                    "illustrative",
		"Grappe Exemple – données entièrement fictives – 2024":       "illustrative",
		"Grappe Exemple Bois - Bilan 2024 - Données illustratives":   "illustrative",
		"Bilan 2024 (données illustratives, inventées)":              "illustrative",
		"DONNÉES DE DÉMONSTRATION":                                   "illustrative",
		"Exemple fictif":                                             "illustrative",
		"Jeu d’essai":                                                "illustrative",
		"À titre d’illustration":                                     "illustrative",
		"Nature des données : illustratif":                           "illustrative",
		"Nature des données : fictives":                              "illustrative",
		"Nature des données : Données illustratives : invention":     "illustrative",
		"Nature des données : provisoires":                           "provisional",
		"Bilan 2024 – version provisoire":                            "provisional",
		"Version de travail":                                         "provisional",
		"Projet de bilan":                                            "provisional",
		"Chiffres non définitifs":                                    "provisional",
		"Bilan 2024 (provisoire)":                                    "provisional",
		"Prix des inventions":                                        "",
		"Visites inventées par les lycéens":                          "",
		"Bilan 2024 - avec l'exercice fictif d'évacuation":           "",
		"inventaire des stocks":                                      "",
		"Nature des données : déclaratives":                          "",
		"Nature de l’action : fictive":                               "",
		"Bureau provisoire de la grappe":                             "",
		"Projet de bilan carbone":                                    "",
		"Modèles illustratifs de fonderie":                           "",
		"Les données illustratives du marché seront données en 2025": "",
		"Budget à titre d’illustration du projet":                    "",
		"": "",
	} {
		if got := Declaration(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}
