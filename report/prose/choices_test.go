package prose

import (
	"testing"

	"bilan/report/prose/document"
)

// TestChosen holds that what may be chosen, what a firm invests in and what the cluster does with its own money are no
// lines, and what was done in the same words is one.
func TestChosen(t *testing.T) {
	for text, want := range map[string]int{
		"Trois options, chiffrées :\n\n1. statu quo, coût nul ;\n2. ouverture partielle, 25 000 € de prospection ;\n3. ouverture complète, 60 000 €.": 0,
		"Options : relever la cotis de 15 %, ou prendre sur le livret (31 000).":                                                                      0,
		"Torréfaction Modèle investit 800 000 € dans un four.":                                                                                        0,
		"Nous avons comblé l'écart de 8 000 € par un prélèvement sur nos réserves.":                                                                   0,
		"L'association n'a pas perçu plus de 300 000 € d'aides publiques.":                                                                            0,
		"Trois actions ont été menées :\n\n1. ouverture d'un atelier ;\n2. visite d'une halle ;\n3. refonte du site.":                                 3,
		"La grappe a ouvert un atelier de teinture.":                                                                                                  1,
		"Nous avons prélevé 40 échantillons dans la rivière.":                                                                                         1,
	} {
		d := Read(document.Text("# Grappe Exemple Verre\n\n## Bilan 2024\n\n"+text+"\n"), Options{Year: 2024})
		if got := len(d.Clusters[0].Results); got != want {
			t.Errorf("« %s »: %d lines, want %d", text, got, want)
		}
	}
}
