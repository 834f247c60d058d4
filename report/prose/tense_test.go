package prose

import (
	"testing"

	"bilan/report/prose/document"
)

// A text of which no heading says what it tells is read by the tenses of its sentences; one whose
// headings say it leaves outside what stands under none of them.
func TestByTense(t *testing.T) {
	const about = "La grappe Exemple, présidée par Mme Spécimen, est une association.\n\n"
	for name, c := range map[string]struct {
		text          string
		results, plan int
	}{
		"a sentence with clauses and an older year": {about + "Il en ressort qu'elle a obtenu l'indication géographique, déposée en 2021 ; qu'elle a accueilli 14 apprentis ; qu'elle a présenté des échantillons à 63 architectes ; qu'elle a recyclé 1 800 tonnes de chutes ; qu'elle a formé 20 bénévoles ; qu'elle a conseillé 12 artisans.\n\nPour 2025, elle se propose :\n* d'accueillir 16 apprentis ;\n* de rencontrer 80 architectes.\n", 5, 2},
		"a letter whose object is a plan":           {"Objet : votre programme d'actions 2025\n\nMadame la Présidente,\n\nLes actions retenues sont les suivantes :\n\nHABITAT\n- 40 logements témoins équipés ;\n- 6 recettes avec les cuisines centrales.\n", 0, 2},
		"answers below questions":                   {"De : Anatole Gabarit\nObjet : RE: vos questions avant solde de la convention\n\n> 1) Combien d'entreprises accompagnées ?\n\nNous avons accompagné 26 entreprises.\n\n> 2) Les Journées Lumière ?\n\n310 visiteurs et 44 exposants.\n", 3, 0},
		"a question about what is to come":          {"De : Solenn\nObjet : RE: vos questions sur le dossier\n\n> 1) Qu'avez-vous organisé ?\n\n6 ateliers.\n\n> 2) Que ferez-vous ?\n\n- 8 ateliers\n- 3 visites\n", 1, 2},
		"a title that is a plan":                    {"# Grappe Exemple Salaisons\n\n# Programme 2025\n\nLe programme s'adresse à nos adhérents. Une commande a été passée.\n\n# Hygiène\n\n- tournée des lycées : 6 établissements\n- deux cafés-reprise\n", 0, 2},
		"labels with a full stop":                   {"# Rapport\n\nUn texte.\n\n## Coquilles\n\n**Où nous en sommes.**\n\n- 140 tonnes collectées\n\n**Ce qui vient.**\n\n- 15 visites\n", 1, 1},
		"headings say it":                           {"# Bilan 2024\n\n## Formation\n\n14 apprentis ont été accueillis.\n\n# Programme 2025\n\n- Accueillir 16 apprentis\n\n# Portraits\n\nLa filière compte 340 familles dans 12 communes, 8 carrières, 60 ateliers et 4 écoles.\n", 1, 1},
	} {
		d := Read(document.Text(c.text), Options{Year: 2024})
		results, plan := 0, 0
		for _, l := range d.Clusters[0].Results {
			if l.Value != nil {
				results++
			}
		}
		for _, l := range d.Clusters[0].Plan {
			if l.Value != nil {
				plan++
			}
		}
		if results != c.results || plan != c.plan {
			t.Errorf("%s: %d results and %d of the plan, want %d and %d", name, results, plan, c.results, c.plan)
		}
	}
}
