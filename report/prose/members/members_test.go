package members

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// tell reads sentences, parted by |, in a document about Grappe Exemple Bois for 2024: # begins a heading,
// ? a question of another.
func tell(sentences string) Told {
	names := naming.Find(document.Text("# Grappe Exemple Bois\n"), nil)
	var tally Tally
	theme := ""
	for s := range strings.SplitSeq(sentences, "|") {
		s = strings.TrimSpace(s)
		t := passage.New(s)
		switch {
		case strings.HasPrefix(s, "#"):
			tally.Heading()
			theme = strings.Trim(t.Low, "# ")
			continue
		case strings.HasPrefix(s, "?"):
			tally.Ask(t.Low)
			continue
		}
		tally.Read(Sentence{Text: t, Quote: s, Figures: figure.In(t, false), Year: 2024, Theme: theme, Clusters: names})
	}
	return tally.Told()
}

// TestTold holds who is counted, how they belong and when, and what is settled of several claims.
func TestTold(t *testing.T) {
	for text, want := range map[string]string{
		// How they belong: a verb of holding, of reaching, of belonging; a label; a group.
		"La grappe compte 83 adhérents.":                                  "83",
		"L'effectif est monté à 66 adhérents.":                            "66",
		"Les adhésions se maintiennent à 74.":                             "74",
		"85 entreprises sont membres du cluster.":                         "85",
		"48 professionnels se sont associés au sein de la grappe.":        "48",
		"Adhérents : 53":                                                  "53",
		"Un portefeuille de 118 entreprises adhérentes.":                  "118",
		"Nous sommes 81.":                                                 "81",
		"Vous êtes 71 à nous faire confiance.":                            "71",
		"77 : c'est le nombre d'adhérents que compte le cluster.":         "77",
		"Elle associe 34 entreprises et 8 laboratoires, soit 42 membres.": "42",
		// Beside the total: a part, a share, who has paid, a year before.
		"La grappe compte 44 adhérents, dont 39 dans l'agglomération.":     "44 territory 39",
		"Le pôle réunit 138 membres. | 46 % sont implantés dans la ville.": "138 share 46",
		"Elle fédère 57 membres à jour, sur un total de 63.":               "63 paid 57",
		"51 des 58 adhérents sont à jour de leur cotisation.":              "58 paid 51",
		"Elle compte 64 adhérents à jour de cotisation.":                   "64 paid 64",
		"64 adhérents sont à jour de cotisation.":                          "paid 64",
		"La grappe compte 96 adhérents, contre 88 un an plus tôt.":         "96 before 88",
		"Adhérents : 81 (2022), 90 (2023), 97 (2024)":                      "97 before 90",
		// When: the end of N stands above any other time, whatever comes first.
		"La grappe compte 44 adhérents. | Au 31 décembre 2024, elle comptait 46 adhérents.": "46",
		"La grappe comptait 12 adhérents à sa création.":                                    "",
		// An answer, and a heading that ends what stands above it.
		"? Combien d'adhérents ? | 46.":                                             "46",
		"La grappe compte 44 adhérents. | # Salons | 12 sont dans l'agglomération.": "44",
		// A noun of members stands above others, a mark that was passed and what is to be reached below.
		"Un annuaire recense 212 entreprises. | L'assemblée réunit 81 présents, sur les 142 adhérents de l'association.": "142",
		"Le cap des 100 adhérents est dépassé : nous sommes 104.":                                                        "104",
		"La grappe compte 58 adhérents. | Passer de 58 à 65 adhérents.":                                                  "58",
		"Les adhésions, nettes des départs, s'établissent à 37.":                                                         "37",
		"L'association dénombre 61 adhérents, quatre de plus que les 57 de 2023.":                                        "61 before 57",
		"La grappe se compose de 121 sociétaires ; avant les départs de l'année, elle en avait 116.":                     "121 before 116",
		"À la grappe, 23 vanniers cotisent.":                                                                             "23",
		"30 membres ont renouvelé leur adhésion à la grappe.":                                                            "30",
		"Le pôle s'appuie sur un socle de 205 adhérents.":                                                                "205",
		"? Qui compose la grappe ? | 19 apiculteurs.":                                                                    "19",
		"? La grappe, c'est : | 54 entreprises de la filière":                                                            "54",
		"? Combien d'adhérents ? | 92. | Question 5. | ? Combien sont dans l'agglomération ? | 70.":                      "92 territory 70",
		"Il comprend 73 entreprises, parmi lesquelles 8 ont participé au pavillon à Brest.":                              "73",
		// Words that no rule knows, where nothing else is told.
		"Nos 47 adhérents ont tenu bon.":                                    "47",
		"Les 104 adhérents ont apporté 67 300 € de cotisations.":            "104",
		"Nos 47 adhérents ont tenu bon. | La grappe compte 48 adhérents.":   "48",
		"Nous restons une petite structure : 26 adhérents, deux salariées.": "26",
		"Six adhérents se sont regroupés pour répondre à un marché.":        "",
		"Au registre des membres figurent 102 noms.":                        "102",
		// Nobody of the cluster.
		"La filière compte 340 établissements dans le département.":            "",
		"Adhérents du groupement d'énergie : 26":                               "",
		"Notre panel, qui compte à ce jour 320 pratiquants, s'est étoffé.":     "",
		"De 20 000 à 22 000 € : la grappe, forte de ses 64 adhérents, espère.": "64",
		"12 adhérents ont participé au salon.":                                 "",
		"Le conseil d'administration compte 15 membres.":                       "",
		"14 nouveaux adhérents nous ont rejoints.":                             "",
		"Nous visons 80 adhérents.":                                            "",
		"L'achat groupé auquel 14 ateliers adhèrent.":                          "",
		"Nous avons emmené 11 entreprises à Munich.":                           "",
		"La grappe compte 44 adhérents. | La grappe compte 45 adhérents.":      "",
	} {
		if got := tell(text).String(); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestCells holds the cells of a table of clusters that stand below headings about members.
func TestCells(t *testing.T) {
	counts := func(cell string) bool { return cell != "–" }
	heads := []string{"Grappe", "Adhérents fin 2024", "dont sur le territoire", "Aide 2024"}
	if got := Cells(heads, []string{"Grappe Exemple Bois", "48", "30", "10 000 €"}, counts); got != "Adhérents fin 2024 : 48, dont sur le territoire : 30" {
		t.Errorf("%q", got)
	}
	if got := Cells(heads, []string{"Grappe Exemple Bois", "–"}, counts); got != "" {
		t.Errorf("no cell: %q", got)
	}
}
