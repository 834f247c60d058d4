package decode

import (
	"testing"

	"bilan/report/source"
)

// Of two budgets in one sheet, what the end of the first decides leaves the second whole.
func TestTwoBudgets(t *testing.T) {
	first := []string{"Charges|Prévu 2024|Réalisé 2024", "Charges de personnel|30|29", "Salaires|20|19", "Cotisations sociales|10|10"}
	for name, c := range map[string]struct {
		second []string
		want   string
		read   string
	}{
		"posts": {[]string{"Produits|Prévu 2024|Réalisé 2024", "Cotisations|36|35", "Dons|5|5"},
			"1:2024 64 Salaires 20/19\n1:2024 645 Cotisations sociales 10/10\n2:2024 756 Cotisations 36/35\n2:2024 754 Dons 5/5\n", "2 2"},
		"one post": {[]string{"Produits|Prévu 2024|Réalisé 2024", "Cotisations|36|35"},
			"1:2024 64 Salaires 20/19\n1:2024 645 Cotisations sociales 10/10\n2:2024 756 Cotisations 36/35\n", "2 1"},
		"a head of its own": {[]string{"Produits|Prévu 2024|Réalisé 2024", "Subventions|36|35", "Région|20|20", "Métropole|16|15"},
			"1:2024 64 Salaires 20/19\n1:2024 645 Cotisations sociales 10/10\n2:2024 74 Région (Région) 20/20\n2:2024 74 Métropole (Métropole) 16/15\n", "2 2"},
	} {
		t.Run(name, func(t *testing.T) {
			rows := append(append([]string{}, first...), "")
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Budget 2024", append(rows, c.second...)...)}}, nil)
			if got := ledgerOf(f); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
			read := ""
			for _, p := range f.Problems {
				if p.Slug == source.AccountRead {
					read += " " + p.Args.Get("n")
				}
			}
			if read != " "+c.read {
				t.Errorf("accounts read%s, want %s", read, c.read)
			}
		})
	}
}
