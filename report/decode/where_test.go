package decode

import (
	"strings"
	"testing"
)

func TestWhereTablesAre(t *testing.T) {
	const full = "Action|Prévu|Réalisé"
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"two headings of a plan", []Sheet{who, grid("Programme 2025", "Action|Objectif", "x|3", "y|")},
			"g 2025 programme /x p=3 r= \ng 2025 programme /y p= r= "},
		{"a plan by its English name", []Sheet{who, grid("Work plan 2025", "Project|Goal", "x|3")}, "g 2025 programme /x p=3 r= "},
		{"two headings of results, another not known", []Sheet{who, grid("Bilan 2024", "Titre", "Libellé|Pilote du dossier|Statut", "x|M|fait")},
			"g 2024 bilan /x p= r= done\naside 1 row-set-aside\n'Bilan 2024'!B2: unknown-heading"},
		{"a state in words, and a situation in figures", []Sheet{who, grid("Bilan 2024", "Action|État", "x|fait"), grid("", "Action|Situation 2023|Situation 2024", "y|4|5")},
			"g 2024 bilan /x p= r= done\ng 2023 bilan /y p= r=4 \ng 2024 bilan /y p= r=5 "},
		{"results of the year before beside those of the year", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Bilan 2023", full, "y|3|4")},
			"g 2024 bilan /x p=1 r=2 \ng 2023 bilan /y p=3 r=4 "},
		{"results of another year alone", []Sheet{who, grid("Bilan 2023", full, "y|3|4")},
			"aside 2 year-contradicts\n'Bilan 2023'!2:2: year-contradicts"},
		{"two words above a better row", []Sheet{who, grid("Bilan 2024", "Action|Réalisé", "", full, "x|1|2")},
			"g 2024 bilan /x p=1 r=2 \naside 1 row-set-aside"},
		{"a plan of two columns above results of three", []Sheet{who, grid("2024", "Action|Objectif", "x|3", full, "x|1|2")},
			"g 2024 programme /x p=3 r= \ng 2024 bilan /x p=1 r=2 "},
		{"results of two columns below a plan of three", []Sheet{who, grid("", "Intitulé|Prévu|Unité", "x|3|ateliers", "Action|Réalisé", "x|2")},
			"g 2025 programme /x p=3 r= \ng 2024 bilan /x p= r=2 "},
		{"two headings are no table of lists", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Listes de choix", "Action|Statut", "visite|fait")},
			"g 2024 bilan /x p=1 r=2 \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"headings again, beside a column of years", []Sheet{grid("", "Grappe|Exercice|Nature|Intitulé|Prévu", "G|2024|programme|x|1", "Grappe|Exercice|Nature|Intitulé|Prévu", "G|2024|programme|y|2")},
			"g 2024 programme /x p=1 r= \ng 2024 programme /y p=2 r= "},
		{"forms under one another", []Sheet{grid("", "Structure : G", "Exercice : 2024", full, "x|1|2", "", "Structure : H", "Exercice : 2024", "Actions", "Action|Prévu|Réalisé|Participants", "y|3|4|50")},
			"g 2024 bilan /x p=1 r=2 \nh 2024 bilan /y p=3 r=4 \naside 1 row-set-aside\naside 2 row-set-aside\naside 6 row-set-aside\naside 7 row-set-aside\naside 8 row-set-aside"},
		{"a title right above the next headings", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|1", "Deuxième partie", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|y|2")},
			"g 2024 bilan /x p= r=1 \ng 2024 bilan /y p= r=2 \naside 3 row-set-aside"},
		{"hints under the headings", []Sheet{who, grid("Bilan 2024", "Axe|Action|Prévu|Réalisé", "Champ texte (300 caractères)|Texte libre, obligatoire|Nombre entier|Nombre", "A|x|1|2", "A|Texte libre|3|4")},
			"g 2024 bilan A/x p=1 r=2 \ng 2024 bilan A/Texte libre p=3 r=4 \naside 2 row-set-aside"},
		{"an example under the headings", []Sheet{who, grid("Bilan 2024", "Axe|Action|Prévu|Réalisé", "|Ex. : visite d’usine|10|8", "A|x|1|2")},
			"g 2024 bilan A/x p=1 r=2 \naside 2 row-set-aside"},
		{"words that are no hints", []Sheet{who, grid("Bilan 2024", "Axe|Action|Statut", "Formation|Date|fait")},
			"g 2024 bilan Formation/Date p= r= done"},
		{"one word that may be a hint", []Sheet{who, grid("Bilan 2024", "Axe|Action|Statut", "Formation|Date|", "Formation|x|fait")},
			"g 2024 bilan Formation/Date p= r= \ng 2024 bilan Formation/x p= r= done"},
		{"a text far above the next headings", []Sheet{who, grid("Bilan 2024", full, "x|1|2", "Bilan carbone", "", "", "", full, "y|3|4")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 bilan /Bilan carbone p= r= \ng 2024 bilan /y p=3 r=4 "},
		{"a sheet of words beside a table", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Onglets", "Nom de la feuille|Contenu", "Bilan|les actions")},
			"g 2024 bilan /x p=1 r=2 \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"a summary with numbers beside a table", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Synthèse 2024", "Nombre d’actions|Faites", "12|8")},
			"g 2024 bilan /x p=1 r=2 \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"numbers that nothing explains", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Suite", "a|b", "12|8")},
			"g 2024 bilan /x p=1 r=2 \naside 1 missing-heading\naside 2 missing-heading\nSuite!A1: missing-heading"},
		{"actions that are not understood", []Sheet{who, grid("Bilan 2024", full, "x|1|2"), grid("Suite", "Action|Axe|zz", "y|A|fait")},
			"g 2024 bilan /x p=1 r=2 \naside 1 missing-heading\naside 2 missing-heading\nSuite!A1: missing-heading"},
		{"a summary alone", []Sheet{grid("Synthèse", "Nombre d’actions|Faites", "12|8")},
			"aside 1 missing-heading\naside 2 missing-heading\n'Synthèse'!A1: missing-heading"},
		{"a number that the sheet says was done", []Sheet{who, grid("Bilan 2024", "Action|Nombre|Observations", "x|3|bien", "y|4|")},
			"g 2024 bilan /x p= r=3 \ng 2024 bilan /y p= r=4 "},
		{"a number of three headings known, its title says it was done", []Sheet{grid("", "Nom : G", "Bilan 2024", "Axe|Action|Nb|Observations", "A|x|3|bien")},
			"g 2024 bilan A/x p= r=3 \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"a number that the sheet says is planned", []Sheet{who, grid("Programme 2025", "Action|Quantité", "x|3", "y|4")},
			"g 2025 programme /x p=3 r= \ng 2025 programme /y p=4 r= "},
		{"a number of which nothing says what it is", []Sheet{who, grid("Actions", "Action|Nombre|Observations", "x|3|bien")},
			"aside 1 missing-heading\naside 2 missing-heading\nActions!A1: missing-heading"},
		{"a number beside a figure", []Sheet{who, grid("Bilan 2024", "Action|Nombre|Prévu|Réalisé", "x|3|1|2")},
			"g 2024 bilan /x p=1 r=2 \n'Bilan 2024'!B1: unknown-heading"},
		{"words under a number", []Sheet{who, grid("Bilan 2024", "Axe|Action|Nombre|Observations", "A|x|plusieurs|bien")},
			"g 2024 bilan A/x p= r= \n'Bilan 2024'!C1: unknown-heading"},
		{"amounts under a value", []Sheet{who, grid("Budget réalisé 2024", "Action|Valeur", "x|3")},
			"aside 1 missing-heading\naside 2 missing-heading\n'Budget réalisé 2024'!A1: missing-heading"},
		{"a rate without what was done", []Sheet{who, grid("Suivi 2024", "Action|Cible|Taux de réalisation", "x|8|75 %", "y|4|")},
			"g 2024 programme /x p=8 r= \ng 2024 programme /y p=4 r= \n'Suivi 2024'!C1: computed-alone"},
		{"a rate that nobody filled", []Sheet{who, grid("Suivi 2024", "Action|Cible|Taux de réalisation", "x|8|")}, "g 2024 programme /x p=8 r= "},
		{"a rate beside a status", []Sheet{who, grid("Suivi 2024", "Action|Cible|Taux de réalisation|Statut", "x|8|75 %|fait")}, "g 2024 bilan /x p=8 r= done"},
		{"a row blank for the year whose programme it is", []Sheet{who, grid("Programme 2025", "Action|Prévu 2025|Axe", "x|3|A", "y||A")},
			"g 2025 programme A/x p=3 r= \ng 2025 programme A/y p= r= "},
		{"a row blank for a year that is not the sheet’s", []Sheet{who, grid("Bilan 2024", "Action|Réalisé|Prévu 2025", "x|3|", "y|4|5")},
			"g 2024 bilan /x p= r=3 \ng 2024 bilan /y p= r=4 \ng 2025 programme /y p=5 r= "},
		{"a row between two data rows that a year seems to span", []Sheet{grid("", "Grappe|Exercice|Nature|Code|Intitulé|Prévu|Réalisé", "G|2024|bilan|a|x|1|2", "Grappe|Exercice|Nature|Code|Intitulé|Prévu|Réalisé", "G|2024|bilan|b|y|1|2")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 bilan /y p=1 r=2 "},
		{"two tables beside one another", []Sheet{grid("Bilan 2024", "Structure : G", "Action|Prévu|Réalisé||Action|Statut", "x|1|2||y|fait", "z|3|4", "||||w|reporté")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 bilan /z p=3 r=4 \ng 2024 bilan /y p= r= done\ng 2024 bilan /w p= r= postponed\naside 1 row-set-aside"},
		{"a blank heading parts no table", []Sheet{who, grid("Bilan 2024", "Action|Prévu||Réalisé|Statut", "x|1|k|2|fait")},
			"g 2024 bilan /x p=1 r=2 done\n'Bilan 2024'!C1: unknown-heading"},
		{"no heading over the titles", []Sheet{who, grid("", "|Prévu|Réalisé", "x|1|2", "y|3|4")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 bilan /y p=3 r=4 \n1:1: title-assumed"},
		{"no heading over accounts", []Sheet{who, grid("", "|Prévu|Réalisé", "60 - Achats|1|2", "Salaires|3|4", "Fête|1|1")},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\naside 4 missing-heading\n1:2: missing-heading"},
		{"no heading over numbers", []Sheet{who, grid("", "|Prévu|Réalisé", "1|1|2", "2|3|4")},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\n1:2: missing-heading"},
		{"a pivot of two levels", []Sheet{who, grid("", "Étiquettes de lignes|Somme de Prévu|Somme de Réalisé", "Axe 1 - Former|15|13", "x|10|8", "y|5|5", "Vendre|2|1", "z|2|1", "Total général|17|14")},
			"g 2024 bilan Former/x p=10 r=8 \ng 2024 bilan Former/y p=5 r=5 \ng 2024 bilan Vendre/z p=2 r=1 \naside 2 section-row\naside 5 section-row\naside 7 total-set-aside"},
		{"a pivot of one level", []Sheet{who, grid("", "Étiquettes de lignes|Somme de Prévu|Somme de Réalisé", "x|10|8", "y|10|8", "Total général|20|16")},
			"g 2024 bilan /x p=10 r=8 \ng 2024 bilan /y p=10 r=8 \naside 4 total-set-aside"},
		{"a pivot whose rows do not part", []Sheet{who, grid("", "Étiquettes de lignes|Somme de Prévu|Somme de Réalisé", "x|10|8", "y|4|4", "Total général|7|6")},
			"g 2024 bilan /x p=10 r=8 \ng 2024 bilan /y p=4 r=4 \naside 4 total-set-aside\n4:2: total-differs 14 [2:2 3:2]\n4:3: total-differs 12 [2:3 3:3]"},
		{"a year merged over a heading that is not known", []Sheet{who, merged(grid("", "Action|2024||", "|Prévu|Réalisé|Kilomètres", "x|1|2|30"), 1, 2, 1, 3)},
			"g 2024 bilan /x p=1 r=2 \n1:4: unknown-heading"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, nil)
			if got := tell(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// A sheet that should have held a table tells the row that is most like headings,
// and every column that has a value, under a heading or not.
func TestLikelyHeadings(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Nom : G", "Exercice : 2024", "|Prévu|zz", "60 - Achats|1|2|k", "Salaires|3|4")}}, nil)
	info := f.Tables[0]
	var got []string
	for _, h := range info.Headings {
		got = append(got, h.Place()+" "+h.Written+" "+h.Canon)
	}
	if want := "A  ;B Prévu prévu;C zz ;D  "; strings.Join(got, ";") != want || !info.Missed || info.Pos.Row() != 3 || info.Likely != "lines" {
		t.Errorf("got %q, %+v", got, info)
	}
}
