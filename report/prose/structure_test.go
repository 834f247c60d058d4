package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestStructure holds what the figures of an act, of minutes or of a report to a council tell by where they stand.
func TestStructure(t *testing.T) {
	const act = "# Décision n° 2025-31\n\nLe Président,\n\nConsidérant que la Grappe Exemple Verre réunit 40 adhérents ;\n\n**DÉCIDE**\n\n"
	const list = "- huit ateliers de soufflage ;\n- la formation de 12 verriers.\n\n"
	const behind = "**Article 3.** Le versement intervient en deux fois, dans les 6 mois ; 3 contrôles seront menés.\n"
	const both = "P 12 verriers, P 8 ateliers"
	for _, c := range []struct{ name, text, want string }{
		{"a programme in an article", act + "**Article 2.** Elle est destinée au programme d’actions 2025 ci-après, que l’association s’est engagée à mettre en œuvre avant le 31 décembre :\n\n" + list + behind, both},
		{"actions that a grant is for", act + "**Article 2** – La subvention est affectée aux actions suivantes, que l’association mènera en 2025 :\n\n" + list + behind, both},
		{"what the cluster binds itself to", act + "Article 2 : La grappe s’engage, pour 2025, à :\n\n" + list + behind, both},
		{"a programme that is named", act + "Art. 2 – Le programme d’actions 2025 de la grappe est le suivant :\n\n" + list + behind, both},
		{"actions without a year", act + "**Article 2** – L’aide sera consacrée à la réalisation des opérations ci-après :\n\n" + list + behind, both},
		{"what an earlier grant was for", act + "**Article 2** – La subvention de 2024 a été affectée aux actions suivantes :\n\n- 8 ateliers de soufflage.\n\n" + behind, "R 8 ateliers"},
		{"what is paid", act + "**Article 2.** L’aide de 9 000 € est versée comme suit :\n\n- 2 acomptes ;\n- un solde dans les 3 mois.\n\n" + behind, ""},
		{"what is enclosed", "# Grappe Exemple Verre\n\n## Bilan 2024\n\nLa grappe a formé 12 verriers.\n\nP.J. : 1 arrêté, 1 formulaire de versement\n\nPièces jointes : 3 annexes\n", "R 12 verriers"},
		{"what is noted on a file", "# Grappe Exemple Verre\n\n## Bilan 2024\n\nLa grappe a formé 12 verriers.\n\nVisa de la directrice : d’accord pour 18 000.\n", "R 12 verriers"},
		{"a label that is no visa", "# Grappe Exemple Verre\n\n## Bilan 2024\n\nVisites d’ateliers : 14 groupes reçus.\n\nCopies d’ancien : 18 verres copiés.\n", "R 14 groupes, R 18 verres"},
		{"what a board settled on", "# Grappe Exemple Verre\n\n## Programme 2025\n\nPour l’exercice en cours, le conseil d’administration a retenu les actions suivantes, dont une partie est engagée :\n\n" + list, both},
		{"what was done among what a board settled on", "# Grappe Exemple Verre\n\n## Programme 2025\n\nPour mémoire, en 2024, nous avons tenu :\n\n- 8 ateliers\n", "R 8 ateliers"},
		{"a town with its telephone", "# Grappe Exemple Verre\n\n## Bilan 2024\n\n5 visites.\n\nGrappe Exemple Verre\n00000 EXEMPLE-LE-PORT\n00 00 00 81 63\n", "R 5 visites"},
		{"what is to be handed in", act + "**Article 2.** Le bénéficiaire remet les pièces suivantes :\n\n- 2 comptes rendus ;\n- 3 factures.\n\n" + behind, ""},
	} {
		if got := figuresOf(t, c.text); got != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}

// TestLabelOfForm holds that the label of a report ends the theme that a label before it named.
func TestLabelOfForm(t *testing.T) {
	d := Read(document.Text("# Grappe Exemple Verre\n\n**La structure.** 69 adhérents fin 2024.\n\n**Le bilan 2024.** Le tableau est celui de l’avenant.\n\n- Export : trois verriers ont été accompagnés.\n"), Options{Year: 2024})
	if l := d.Clusters[0].Results; len(l) != 1 || l[0].Theme != "Export" {
		t.Errorf("%d lines, theme « %s »", len(l), l[0].Theme)
	}
}

// TestGrounds holds the actions without a number that the grounds of an act and reported speech tell, with what became
// of them, and the themes of those with one.
func TestGrounds(t *testing.T) {
	const act = "# Décision n° 2025-31\n\nConsidérant que la Grappe Exemple Verre réunit 40 adhérents ;\n\nConsidérant qu’en 2024 elle a tenu 6 visites ;\n\n"
	for text, want := range map[string]string{
		"Considérant, en revanche, que le projet de marque a été abandonné à l’automne, faute d’accord sur le cahier des charges, et que la session de soudure a été repoussée à 2025 ;": "Projet de marque [abandoned] / Session de soudure [postponed]",
		"Considérant toutefois que le salon professionnel a été annulé ;":                                                "Salon professionnel [abandoned]",
		"Considérant cependant que l’annuaire n’a pu être publié et que la charte est en cours de rédaction ;":           "Annuaire [not_started] / Charte [in_progress]",
		"Considérant enfin que le club des acheteurs a été lancé en septembre ;":                                         "Club des acheteurs [done]",
		"Considérant que le dossier a été déclaré complet ;":                                                             "",
		"Considérant, par ailleurs, que la demande a été jugée complète ;":                                               "",
		"M. Modèle s’interroge sur l’utilité du forum. Le vice-président répond que 45 contacts en sont sortis.":         "Contacts : 45 []",
		"Mme Modèle rapporte. La grappe a formé 12 verriers.":                                                            "Verriers formés : 12 []",
		"Il explique que la grappe a accueilli 260 verriers, que le label a été abandonné et que le guide est en cours.": "Verriers : 260 [] / Label [abandoned] / Guide [in_progress]",
		"Elle a ouvert un four, que 17 ateliers utilisent, et que la presse a salué.":                                    "Ateliers utilisant : 17 []",
	} {
		d := Read(document.Text(act+text+"\n"), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results[1:] {
			s := l.Title
			if l.Value != nil {
				s += " : " + l.Value.String()
			}
			got = append(got, s+" ["+l.Status.String()+"]"+l.Theme)
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q:\n got %s\nwant %s", text, s, want)
		}
	}
}
