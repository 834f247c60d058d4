package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/submission"
)

// ledgerOf shows the lines, totals and problems of a budget, in short.
func ledgerOf(f submission.File) string {
	var b strings.Builder
	num := func(v cell.Value) string {
		if !v.Present {
			return "–"
		}
		return v.Number.String()
	}
	for _, l := range f.Budget {
		fmt.Fprintf(&b, "%d:%d %s %s", l.Side, l.Year, l.Account.Value, l.Label.Value)
		if l.Funder.Value != "" {
			fmt.Fprintf(&b, " (%s)", l.Funder.Value)
		}
		fmt.Fprintf(&b, " %s/%s\n", num(l.Planned), num(l.Actual))
	}
	for _, l := range f.BudgetTotals {
		fmt.Fprintf(&b, "= %d:%d %s %s/%s\n", l.Side, l.Year, l.Label.Value, num(l.Planned), num(l.Actual))
	}
	for _, p := range f.Problems {
		if p.Slug != "account-read" {
			fmt.Fprintf(&b, "! %s %s\n", p.Slug, p.Args.Get("found"))
		}
	}
	for _, l := range f.Lines {
		fmt.Fprintf(&b, "action %s\n", l.Title.Value)
	}
	return b.String()
}

// The layouts in which budgets by names are sent: two sides, one side after the
// other, one list, two columns of amounts beside one of posts; with BP and CA,
// years, or amounts of which the sheet's name says what they are.
func TestBudgetByNames(t *testing.T) {
	for _, c := range []struct {
		name, sheet string
		rows        []string
		want        string
	}{
		{"two sides with BP and CA", "Bilan 2024", []string{"Charges|BP 2024|CA 2024|Produits|BP 2024|CA 2024", "Salaires|38|37|Cotisations|22|23", "Cadeaux|3|4|Subvention Métropole|19|18", "Total|41|41|Total|41|41"},
			`1:2024 64 Salaires 38/37
2:2024 756 Cotisations 22/23
1:2024  Cadeaux 3/4
2:2024 74 Subvention Métropole (Métropole) 19/18
= 1:2024 Total 41/41
= 2:2024 Total 41/41
! account-none Cadeaux
`},
		{"two years on each side", "Budget", []string{"Dépenses|Réalisé 2024|Prévu 2025|Recettes|Réalisé 2024|Prévu 2025", "Loyer|6|7|Adhésions|6|7", "Assurance||1||"},
			`1:2024 61 Loyer –/6
1:2025 61 Loyer 7/–
2:2024 756 Adhésions –/6
2:2025 756 Adhésions 7/–
1:2025 61 Assurance 1/–
`},
		{"a list of both sides without a heading", "Budget", []string{"|Prévisionnel 2024|Réalisé 2024", "DÉPENSES", "Honoraires|5|4", "Total dépenses|5|4", "RECETTES", "Dons|5|4"},
			`1:2024 62 Honoraires 5/4
2:2024 754 Dons 5/4
= 1:2024 Total dépenses 5/4
`},
		{"a list of both sides, by years", "Compte de résultat", []string{"Intitulé|2024|2023", "CHARGES", "Honoraires|5|4", "PRODUITS", "Dons|5|4"},
			`1:2024 62 Honoraires –/5
1:2023 62 Honoraires –/4
2:2024 754 Dons –/5
2:2023 754 Dons –/4
`},
		{"a post without an amount, beside accounts", "Budget 2024", []string{"Compte|Libellé|Prévu 2024|Réalisé 2024", "61|Loyer|6|7", "|Divers||", "62|Honoraires|1|"}, "0:2024 61 Loyer 6/7\n0:2024 758 Divers –/–\n0:2024 62 Honoraires 1/–\n"},
		{"posts under a heading of actions", "Feuil1", []string{"Libellé|Prévu|Réalisé", "Salaires|5|4", "Loyer|2|2", "Dons|7|6"}, "0:2024 64 Salaires 5/4\n0:2024 61 Loyer 2/2\n0:2024 754 Dons 7/6\n"},
		{"actions that are called as posts are", "Feuil1", []string{"Libellé|Prévu|Réalisé", "Communication|5|4", "Formation|2|2", "Dons|7|6"}, "action Communication\naction Formation\naction Dons\n"},
		{"a list of both sides, called a budget", "Feuil1", []string{"Budget|Prévu|Réalisé", "Charges", "Honoraires|5|4", "Produits", "Dons|5|4"}, "1:2024 62 Honoraires 5/4\n2:2024 754 Dons 5/4\n"},
		{"sides over headings", "Budget 2024", []string{"CHARGES|||PRODUITS", "Poste|Prévu|Réalisé|Poste|Prévu|Réalisé", "Honoraires|5|4|Dons|5|4", "Résultat||1"},
			`1:2024 62 Honoraires 5/4
2:2024 754 Dons 5/4
= 1:2024 Résultat –/1
`},
		{"sides over amounts", "Budget 2024", []string{"Emplois|||Ressources", "|Budget|Réel||Budget|Réel", "Honoraires|5|4|Dons|5|4"}, "1:2024 62 Honoraires 5/4\n2:2024 754 Dons 5/4\n"},
		{"sides without headings of amounts", "Budget prévisionnel 2025", []string{"DÉPENSES||RECETTES", "Loyer|6 000|Cotisations|6 000"}, "1:2025 61 Loyer 6000/–\n2:2025 756 Cotisations 6000/–\n"},
		{"numbers before names", "Budget 2024", []string{"Compte|Charges|Montant|Compte|Produits|Montant", "64|Paie|5|74|Métropole Exemple|5"}, "1:2024 64 Paie 5/–\n2:2024 74 Métropole Exemple 5/–\n"},
		{"one side after the other", "Finances", []string{"Charges|Prévu|Réalisé", "Loyer|6|6", "Total charges|6|6", "Produits|Prévu|Réalisé", "Cotisations|6|7", "Total produits|6|7"},
			`1:2024 61 Loyer 6/6
2:2024 756 Cotisations 6/7
= 1:2024 Total charges 6/6
= 2:2024 Total produits 6/7
`},
		{"one list in sections", "Budget 2024", []string{"Poste|Budget voté|Réalisé", "CHARGES D’EXPLOITATION", "Achats|2|1", "Sous-total|2|1", "PRODUITS", "Sponsoring|2|3", "Total produits|2|3"},
			`1:2024 60 Achats 2/1
2:2024  Sponsoring 2/3
= 1:2024 Sous-total 2/1
= 2:2024 Total produits 2/3
! account-none Sponsoring
`},
		{"one list that only its rows show", "Feuil1", []string{"Rubrique|Prévision|Réalisé", "Loyer|6|6", "Salaires|9|9", "Cotisations des adhérents|15|16"}, "0:2024 61 Loyer 6/6\n0:2024 64 Salaires 9/9\n0:2024 756 Cotisations des adhérents 15/16\n"},
		{"one list with numbers in its names", "Feuil1", []string{"Libellé|Prévu|Réalisé", "60 Achats|6|6", "64 - Salaires|9|9", "75 Cotisations|15|16"}, "0:2024 60 Achats 6/6\n0:2024 64 Salaires 9/9\n0:2024 75 Cotisations 15/16\n"},
		{"one list with BP and CA", "Feuil1", []string{"Libellé|BP 2024|CA 2024", "Formation|6|6"}, "0:2024  Formation 6/6\n"},
		{"sections above their headings", "Budget 2024", []string{"I. DÉPENSES", "Rubrique|BP 2024|CA 2024", "Personnel|30|29", "Prestations|5|6", "Sous-total|35|35", "II. RECETTES", "Cotisations|35|35"},
			"1:2024 64 Personnel 30/29\n1:2024 62 Prestations 5/6\n2:2024 756 Cotisations 35/35\n= 1:2024 Sous-total 35/35\n"},
		{"posts between those of a side", "Budget 2024", []string{"Poste|Prévu", "Salaires|30", "Prestations|5", "Cadeaux|1", "Loyer|4", "Imprévus|1", "Cotisations|36", "Prestations|5"},
			`0:2024 64 Salaires 30/–
1:2024 62 Prestations 5/–
1:2024  Cadeaux 1/–
0:2024 61 Loyer 4/–
0:2024  Imprévus 1/–
0:2024 756 Cotisations 36/–
2:2024 70 Prestations 5/–
! account-none Cadeaux
`},
		{"a plan of financing", "Plan de financement 2024", []string{"Dépenses|Montant HT|Recettes|Montant|%", "Étude|20|Subvention Métropole (sollicitée)|10|50 %", "||Autofinancement|10|50 %"},
			"1:2024 617 Étude 20/–\n2:2024 74 Subvention Métropole (sollicitée) (Métropole) 10/–\n2:2024  Autofinancement 10/–\n! account-none Autofinancement\n"},
		{"income by funder", "Budget 2024", []string{"Financeurs|Montant|%", "Métropole|20|40 %", "Région Exemple|15|30 %", "Cotisations|10|20 %", "Fonds Exemple|5|10 %", "Total|50|100 %"},
			`2:2024 74 Métropole (Métropole) 20/–
2:2024 74 Région Exemple (Région Exemple) 15/–
2:2024 756 Cotisations 10/–
2:2024  Fonds Exemple 5/–
= 2:2024 Total 50/–
! account-none Fonds Exemple
`},
		{"income by funder, planned and got", "Finances", []string{"Source de financement|Prévu|Réalisé", "Métropole|20|18"}, "2:2024 74 Métropole (Métropole) 20/18\n"},
		{"income by funder of which nothing says whether it was got", "Feuil1", []string{"Financeurs|Montant|%", "Métropole|20|100 %"}, "! missing-heading Financeurs | Montant | %\n"},
		{"funders, amounts and how far they are", "Plan de financement 2024", []string{"Financeurs|Montant|Statut", "Métropole Exemple|15|accordé", "Cotisations|9|acquis", "Total|24|"}, "2:2024 74 Métropole Exemple (Métropole Exemple) 15/–\n2:2024 756 Cotisations 9/–\n= 2:2024 Total 24/–\n"},
		{"amounts of which nothing says whether they were planned", "AG", []string{"Charges|Montant|Produits|Montant", "Loyer|6|Dons|6"}, "! unknown-heading Montant\n! unknown-heading Montant\n"},
		{"funders of actions", "Bilan 2024", []string{"Action|Financeur|Prévu|Réalisé", "Petits-déjeuners|Métropole|8|9"}, "action Petits-déjeuners\n"},
		{"a title behind a name", "Feuil1", []string{"Grappe Exemple – Budget prévisionnel 2024", "Poste|Montant", "Loyer|6", "Dons|6"}, "0:2024 61 Loyer 6/–\n0:2024 754 Dons 6/–\n"},
		{"actions called as sides", "Bilan 2024", []string{"Action|Prévu|Réalisé|Statut", "Produits|||réalisé", "Ressources|1|3|réalisé", "Recettes|2||fait"}, "action Produits\naction Ressources\naction Recettes\n"},
		{"two columns of amounts", "Compte de résultat 2024", []string{"Libellé|Dépenses|Recettes", "Loyer|6|", "Cotisations||7", "TOTAL|6|7"},
			`1:2024 61 Loyer –/6
2:2024 756 Cotisations –/7
= 1:2024 TOTAL –/6
= 2:2024 TOTAL –/7
`},
		{"amounts in thousands", "Budget 2024", []string{"Charges (k€)|Prévu (k€)|Produits (k€)|Prévu (k€)", "Loyer|6|Dons|6"}, "1:2024 61 Loyer 6000/–\n2:2024 754 Dons 6000/–\n"},
		{"a title of another year", "Bilan 2024", []string{"Budget prévisionnel 2025", "Charges|Montant|Produits|Montant", "Loyer|6|Dons|6"}, "1:2025 61 Loyer 6/–\n2:2025 754 Dons 6/–\n"},
		{"groups that sum what is below", "Budget 2024", []string{"Charges|Prévu|Réalisé", "Charges de personnel|50|48", "Salaires|35|34", "Primes|15|14", "Loyer|6|6"}, "1:2024 64 Salaires 35/34\n1:2024 64 Primes 15/14\n1:2024 61 Loyer 6/6\n"},
		{"a group that sums nothing", "Budget 2024", []string{"Charges|Prévu|Réalisé", "Services extérieurs|6|6", "Loyer|4|4", "Assurance|2|1"}, "1:2024 61 Services extérieurs 6/6\n1:2024 61 Loyer 4/4\n1:2024 61 Assurance 2/1\n"},
		{"funders below their group", "Budget 2024", []string{"Produits|Prévu", "Subventions|30", "Métropole Exemple|20", "Fonds Exemple|10"}, "2:2024 74 Métropole Exemple (Métropole Exemple) 20/–\n2:2024 74 Fonds Exemple 10/–\n"},
		{"a group above one post, as its total says", "Budget 2024", []string{"Produits|Prévu|Réalisé", "Subventions|20|19", "Métropole Exemple|20|19", "Ventes|4|4", "Inscriptions|4|4", "Total produits|24|23"},
			"2:2024 74 Métropole Exemple (Métropole Exemple) 20/19\n2:2024 70 Inscriptions 4/4\n= 2:2024 Total produits 24/23\n"},
		{"two posts of one amount, as their total says", "Budget 2024", []string{"Produits|Prévu", "Ventes|4", "Inscriptions|4", "Total produits|8"}, "2:2024 70 Ventes 4/–\n2:2024 70 Inscriptions 4/–\n= 2:2024 Total produits 8/–\n"},
		{"one list of two years", "Budget 2024", []string{"Compte|Libellé|Réalisé 2024|Prévu 2025", "61|Loyer|6|7", "756|Cotisations|6|7", "Total charges||6|7"},
			"0:2024 61 Loyer –/6\n0:2025 61 Loyer 7/–\n0:2024 756 Cotisations –/6\n0:2025 756 Cotisations 7/–\n= 0:2024 Total charges –/6\n= 0:2025 Total charges 7/–\n"},
		{"a group above one post, which no total says", "Budget 2024", []string{"Produits|Prévu", "Subventions|20", "Métropole Exemple|20", "Total produits|35"}, "2:2024 74 Subventions 20/–\n2:2024 74 Métropole Exemple (Métropole Exemple) 20/–\n= 2:2024 Total produits 35/–\n"},
		{"sums by chance", "Budget 2024", []string{"Charges|Prévu", "Achats|6", "Loyer|4", "Assurance|2", "Entretien|2", "Énergie|0", "Achats|0", "Fournitures|0", "Eau|0"},
			"1:2024 60 Achats 6/–\n1:2024 61 Loyer 4/–\n1:2024 61 Assurance 2/–\n1:2024 61 Entretien 2/–\n1:2024 60 Énergie 0/–\n1:2024 60 Achats 0/–\n1:2024 60 Fournitures 0/–\n1:2024 60 Eau 0/–\n"},
		{"words that only begin as a side's", "Feuil1", []string{"Ressources humaines|Prévu|Réalisé", "Recrutements|3|2"}, "! missing-heading Ressources humaines | Prévu | Réalisé\n"},
		{"a number among headings", "Feuil1", []string{"Charges|12|Prévu", "Loyer|6|6"}, "! missing-heading Charges | 12 | Prévu\n"},
		{"sections that only its rows show", "Feuil1", []string{"Libellé|Prévu|Réalisé", "CHARGES", "Formation|2|1"}, "1:2024  Formation 2/1\n! account-none Formation\n"},
		{"parts of both sides", "Budget 2024", []string{"Charges|Prévu|Réalisé|Produits|Prévu|Réalisé", "Charges directes|||Ressources directes", "Achats|5|4|Dons|5|4"}, "1:2024 60 Achats 5/4\n2:2024 754 Dons 5/4\n"},
		{"amounts that may be either", "Feuil1", []string{"Budget prévisionnel et réalisé 2024", "Charges|Montant|Produits|Montant", "Loyer|6|Dons|6"}, "! unknown-heading Montant\n! unknown-heading Montant\n"},
		{"amounts under sides beside posts", "Budget 2024", []string{"N°|Poste|DÉPENSES||RECETTES", "||Prévu|Réalisé|Prévu|Réalisé", "1|Loyer|6|5||", "2|Cotisations|||7|8"}, "1:2024 61 Loyer 6/5\n2:2024 756 Cotisations 7/8\n"},
		{"a year over headings", "Budget", []string{"Charges 2025||Produits 2025", "Poste|Prévu|Poste|Prévu", "Loyer|6|Dons|6"}, "1:2025 61 Loyer 6/–\n2:2025 754 Dons 6/–\n"},
		{"a number that has one year's amount", "Budget", []string{"Charges|Réalisé 2024|Prévu 2025", "61 – Loyer||7"}, "1:2025 61 Loyer 7/–\n"},
		{"a total of nothing, and an amount of nothing", "Budget 2024", []string{"Charges|Prévu", "Loyer|6", "Produits|Prévu", "Total|6", "Dons|6", "|5"}, "1:2024 61 Loyer 6/–\n2:2024 754 Dons 6/–\n! title-missing \n"},
		{"below actions", "Bilan 2024", []string{"Action|Prévu|Réalisé", "Visites|10|9", "Budget", "Charges|BP|CA|Produits|BP|CA", "Loyer|6|6|Dons|6|6", "Action|Prévu|Réalisé", "Ateliers|2|2"}, "1:2024 61 Loyer 6/6\n2:2024 754 Dons 6/6\naction Visites\naction Ateliers\n"},
		{"actions with costs", "Budget 2024", []string{"Action|Budget prévu|Dépenses réelles", "Visites|10|9"}, "action Visites\n"},
		{"actions that cost, and count", "Feuil1", []string{"Libellé|Prévu|Réalisé", "Communication|10|9", "Études|2|2", "Visites|2|2"}, "action Communication\naction Études\naction Visites\n"},
		{"actions in sections named as sides", "Bilan 2024", []string{"Action|Prévu|Réalisé", "Ressources humaines|1|1", "Produits|3|2"}, "action Ressources humaines\naction Produits\n"},
		{"actions named as sides, and their units", "Bilan 2024", []string{"Action|Unité|Statut", "Emplois aidés|emplois|reporté", "Dépenses|dépenses|fait", "Visites|visites|fait"}, "action Emplois aidés\naction Dépenses\naction Visites\n"},
		{"a result of each side", "Budget 2024", []string{"Charges|Réalisé|Produits|Réalisé", "Loyer|6|Dons|5", "Excédent||Déficit (insuffisance)|1", "Total|6|Total|6"},
			`1:2024 61 Loyer –/6
2:2024 754 Dons –/5
= 1:2024 Excédent –/–
= 2:2024 Déficit (insuffisance) –/1
= 1:2024 Total –/6
= 2:2024 Total –/6
`},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid(c.sheet, c.rows...)}}, nil)
		if got := ledgerOf(f); got != c.want {
			t.Errorf("%s: got\n%s", c.name, got)
		}
	}
}
