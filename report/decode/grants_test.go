package decode

import (
	"fmt"
	"strings"
	"testing"
)

// The amounts of a grant are named in the masculine, the feminine, or with a noun.
func TestGrantHeadings(t *testing.T) {
	for headings, want := range map[string]string{
		"Structure|Exercice|Objet|Demandé|Accordé|Versé":                                                           "g 2024 20/15/7",
		"Bénéficiaire|Année|Objet de la subvention|Montant demandé|Montant attribué|Montant payé":                  "g 2024 20/15/7",
		"Tiers|Exercice|Objet du dossier|Sollicité|Voté|Mandaté":                                                   "g 2024 20/15/7",
		"Association|Exercice|Objet|Subvention sollicitée|Subvention octroyée|Subvention perçue":                   "g 2024 20/15/7",
		"Attributaire|Exercice|Objet|Demandée|Notifiée|Liquidée":                                                   "g 2024 20/15/7",
		"Porteur|Exercice|Intitulé du projet|Subvention demandée|Subvention accordée|Versé|Coût total|N° dossier":  "g 2024 20/15/7",
		"Porteur de projet|Exercice|Objet|Demandé|Montant voté|Montant mandaté|N° délib.|Date du conseil|N° SIRET": "g 2024 20/15/7",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", headings, "G|2024|Programme|20|15|7|||")}}, nil)
		got := ""
		for _, g := range f.Grants {
			got += fmt.Sprintf("%s %d %s/%s/%s", g.ClusterID, g.Year, g.Requested.Written(), g.Awarded.Written(), g.Paid.Written())
		}
		if got != want || len(f.Problems) > 0 {
			t.Errorf("%s: %s, want %s %v", headings, got, want, f.Problems)
		}
	}
}

// A table with a title and what was planned or done is of actions, whatever amounts
// stand in it.
func TestAmountsBesideActions(t *testing.T) {
	for _, headings := range []string{"Grappe|Exercice|Intitulé|Prévu|Réalisé|Montant", "Grappe|Exercice|Action|Objectif|Résultat|Montant accordé", "Structure|Exercice|Action|Prévu|Demandé|Accordé"} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", headings, "G|2024|Ateliers|10|8|1200")}}, nil)
		if len(f.Lines) != 1 || len(f.Grants) != 0 {
			t.Errorf("%s: %s", headings, tell(f))
		}
	}
}

// The year of a grant is its own, then that of what stands around it, then that of
// its agreement or decision.
func TestGrantYear(t *testing.T) {
	for _, c := range []struct{ sheet, headings, row, want string }{
		{"", "Bénéficiaire|Objet|Montant|Date de la convention", "G|Programme|15|12/03/2024", "2024"},
		{"", "Bénéficiaire|Objet|Montant|Date de la décision", "G|Programme|15|2023-12-14", "2023"},
		{"", "Bénéficiaire|Objet|Montant|Date de la convention|Exercice", "G|Programme|15|12/12/2023|2024", "2024"},
		{"", "Bénéficiaire|Objet|Montant|Date de la convention", "G|Programme|15|bientôt", "year-missing"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid(c.sheet, c.headings, c.row)}}, nil)
		got := ""
		for _, g := range f.Grants {
			got += fmt.Sprint(g.Year)
		}
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if strings.TrimSpace(got) != c.want {
			t.Errorf("%s: %q, want %q", c.row, got, c.want)
		}
	}
}
