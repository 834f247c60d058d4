package prose

import "testing"

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
		{"what is to be handed in", act + "**Article 2.** Le bénéficiaire remet les pièces suivantes :\n\n- 2 comptes rendus ;\n- 3 factures.\n\n" + behind, ""},
	} {
		if got := figuresOf(t, c.text); got != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}
