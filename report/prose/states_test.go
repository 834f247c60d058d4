package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestStates holds which lines labels and lists give whose words say no more than how far a thing came.
func TestStates(t *testing.T) {
	const head = "# Grappe Exemple Verre\n\nTexte.\n\n## "
	for text, want := range map[string]string{
		"Bilan 2024\n\n- Étude de marché : en cours\n":                                        "R Étude de marché in_progress",
		"Bilan 2024\n\n- Charte : signée par tous\n":                                          "R Charte done",
		"Bilan 2024\n\n- Salon de Lyon : oui\n":                                               "R Salon de Lyon done",
		"Bilan 2024\n\n- Boutique en ligne : ouverte en mai\n":                                "R Boutique en ligne done",
		"Bilan 2024\n\nÉtude : en cours ; label : reporté à 2025\n":                           "R Étude in_progress, R Label postponed",
		"Bilan 2024\n\nSite : refait ; annuaire : abandonné ; boutique : en ligne\n":          "R Site done, R Annuaire abandoned, R Boutique done",
		"Ce qui n’a pas pu se faire\n\n- le voyage d’étude\n- Boutique : pas de local\n":      "R Voyage d’étude not_started, R Boutique not_started",
		"Bilan 2024\n\nUn film, un dépliant ; en 2025, un podcast.\n":                         "R Film done, R Dépliant done, P Podcast ",
		"Bilan d’activité 2024 et programme 2025\n\nBilan d’activité 2024, programme 2025.\n": "",
	} {
		d := Read(document.Text(head+text), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results {
			got = append(got, "R "+l.Title+" "+l.Status.String())
		}
		for _, l := range d.Clusters[0].Plan {
			got = append(got, "P "+l.Title+" "+l.Status.String())
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%q: « %s », want « %s »", text, s, want)
		}
	}
	text := "Vu le rapport d’activité 2024 de la grappe, qui fait état de 8 chantiers d’insertion, de 62 personnes formées et d’un salon,\n"
	if got := figuresOf(t, "# Grappe Exemple Osier\n\n"+text); got != "R 62 personnes, R 8 chantiers" && got != "R 8 chantiers, R 62 personnes" {
		t.Errorf("what a report says: %s", got)
	}
}

// TestCarriedThemes holds that a row without a theme of its own has that of the row above.
func TestCarriedThemes(t *testing.T) {
	text := "# Bilan 2024\n\n| Axe | Indicateur | Réalisé 2024 |\n|---|---|---|\n| Essais | Vols | 236 |\n| | Entreprises | 18 |\n"
	for _, l := range Read(document.Text(text), Options{Year: 2024}).Clusters[0].Results {
		if l.Theme != "Essais" {
			t.Errorf("%s: theme « %s », want « Essais »", l.Title, l.Theme)
		}
	}
}

// TestAssessments holds that how things went is no theme of what is told behind it, and that a name is.
func TestAssessments(t *testing.T) {
	for text, want := range map[string]string{
		"Moins que voulu. Nous avons formé 12 verriers.":    "",
		"Mieux que prévu. Nous avons formé 12 verriers.":    "",
		"Oui, en partie. Nous avons formé 12 verriers.":     "",
		"Rien de neuf. Nous avons formé 12 verriers.":       "",
		"Pas mal. Nous avons formé 12 verriers.":            "",
		"Plutôt positif. Nous avons formé 12 verriers.":     "",
		"Emploi et jeunesse. Nous avons formé 12 verriers.": "Emploi et jeunesse",
		"Bonnes pratiques. Nous avons formé 12 verriers.":   "Bonnes pratiques",
		"Plus belle vitrine. Nous avons formé 12 verriers.": "Plus belle vitrine",
		"Formation. Les lauréats ont tous trouvé un emploi dans la vallée, un succès dont nous ne nous\n\nattribuons pas le seul mérite. Nous avons formé 12 verriers.": "Formation",
		"Les ateliers ont plu.\n\nformation interne. Nous avons formé 12 verriers.":                                                                                     "formation interne",
	} {
		d := Read(document.Text("# Bilan 2024\n\n"+text+"\n"), Options{Year: 2024})
		if l := d.Clusters[0].Results; len(l) != 1 || l[0].Theme != want {
			t.Errorf("%q: %v, want one with the theme « %s »", text, themesOf(l), want)
		}
	}
}

// themesOf are the themes of lines.
func themesOf(lines []*Line) (out []string) {
	for _, l := range lines {
		out = append(out, l.Theme)
	}
	return out
}
