package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestMembersOfSeveral holds whose members a text of several clusters tells of.
func TestMembersOfSeveral(t *testing.T) {
	for text, want := range map[string]string{
		"La Grappe Exemple Bois compte 45 adhérents, dont 30 dans l'agglomération.\n\nLe Cluster Exemple Verre réunit 62 entreprises, contre 58 un an plus tôt.":   "Grappe Exemple Bois 45 territory 30 / Cluster Exemple Verre 62 before 58",
		"Le Cluster Exemple Verre et la Grappe Exemple Bois comptent respectivement 62 et 45 adhérents.":                                                           "Cluster Exemple Verre 62 / Grappe Exemple Bois 45",
		"La Grappe Exemple Bois compte 45 adhérents et le Cluster Exemple Verre 62.":                                                                               "Grappe Exemple Bois 45 / Cluster Exemple Verre 62",
		"Avec 45 membres, la Grappe Exemple Bois reste plus petite que le Cluster Exemple Verre, qui en compte 62.":                                                "Grappe Exemple Bois 45 / Cluster Exemple Verre 62",
		"- Grappe Exemple Bois : 45 adhérents (42 en 2023)\n- Cluster Exemple Verre : environ 60 membres":                                                          "Grappe Exemple Bois 45 before 42 / Cluster Exemple Verre ≈60",
		"| Grappe | Adhérents 2024 | À jour |\n|---|---|---|\n| Grappe Exemple Bois | 45 | 40 |\n| Cluster Exemple Verre | 62 | 60 |":                              "Grappe Exemple Bois 45 paid 40 / Cluster Exemple Verre 62 paid 60",
		"| Indicateur | Grappe Exemple Bois | Cluster Exemple Verre |\n|---|---|---|\n| Adhérents au 31/12/2024 | 45 | 62 |\n| dont sur le territoire | 30 | 50 |": "Grappe Exemple Bois 45 territory 30 / Cluster Exemple Verre 62 territory 50",
		"La Grappe Exemple Bois compte 45 adhérents. Le Cluster Exemple Verre a exposé avec elle.":                                                                 "Grappe Exemple Bois 45",
	} {
		var got []string
		for _, c := range Read(document.Text(text+"\n"), Options{Year: 2024}).Clusters {
			got = append(got, c.Name+" "+c.Members.String())
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
	}
}

// TestActionsOfSeveral holds to which cluster each line goes in a text that tells of several without headings.
func TestActionsOfSeveral(t *testing.T) {
	for text, want := range map[string]string{
		"En 2024, la Grappe Exemple Bois a organisé 12 ateliers. La Grappe Exemple Verre a tenu 5 conférences et n'a pas ouvert son four.":        "Grappe Exemple Bois: Ateliers / Grappe Exemple Verre: Conférences",
		"La Grappe Exemple Bois a organisé 12 ateliers, et la Grappe Exemple Verre 6 conférences. La Grappe Exemple Verre a mené 4 visites.":      "Grappe Exemple Bois: Ateliers / Grappe Exemple Verre: Conférences, Visites",
		"La Grappe Exemple Bois a organisé 12 ateliers avec la Grappe Exemple Verre, et 4 visites. La Grappe Exemple Verre a tenu 5 conférences.": "Grappe Exemple Bois: Ateliers avec la Grappe Exemple Verre, Visites / Grappe Exemple Verre: Conférences",
		"Nous avons tenu 3 salons. La Grappe Exemple Bois a organisé 12 ateliers. Notre partenaire, le Cluster Exemple Verre, a invité 4 écoles.": "Grappe Exemple Bois: Salons, Ateliers, Écoles du partenaire",
	} {
		var got []string
		for _, c := range Read(document.Text("# Bilan 2024\n\n"+text+"\n"), Options{Year: 2024}).Clusters {
			var titles []string
			for _, l := range c.Results {
				titles = append(titles, l.Title)
			}
			got = append(got, c.Name+": "+strings.Join(titles, ", "))
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
	}
}
