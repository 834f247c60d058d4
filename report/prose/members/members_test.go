package members

import (
	"strings"
	"testing"

	"bilan/report/internal/figures"
	"bilan/report/prose/document"
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
		tally.Read(Sentence{Text: t, Quote: s, Figures: figures.Of(t), Year: 2024, Theme: theme, Clusters: names})
	}
	return tally.Told()
}

func (m Told) text() string {
	var out []string
	if m.Total != nil {
		out = append(out, m.Total.String())
	}
	if m.Territory != nil {
		out = append(out, "territory "+m.Territory.String())
	}
	if m.Share != nil {
		out = append(out, "share "+m.Share.String())
	}
	if m.PaidUp != nil {
		out = append(out, "paid "+m.PaidUp.String())
	}
	if m.Previous != nil {
		out = append(out, "before "+m.Previous.String())
	}
	return strings.Join(out, " ")
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
		// Nobody of the cluster.
		"12 adhérents ont participé au salon.":                            "",
		"Le conseil d'administration compte 15 membres.":                  "",
		"14 nouveaux adhérents nous ont rejoints.":                        "",
		"Nous visons 80 adhérents.":                                       "",
		"L'achat groupé auquel 14 ateliers adhèrent.":                     "",
		"Nous avons emmené 11 entreprises à Munich.":                      "",
		"La grappe compte 44 adhérents. | La grappe compte 45 adhérents.": "",
	} {
		if got := tell(text).text(); got != want {
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
