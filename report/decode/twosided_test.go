package decode

import (
	"fmt"
	"strings"
	"testing"
)

// The budget of the form of associations: accounts in front of their labels,
// lines below that detail them, funders under 74, parts whose lines have no
// account, contributions in kind, totals on both sides.
func TestTwoSided(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Compte rendu financier",
		"Association G", "",
		"CHARGES|Prévision|Réalisation|%|PRODUITS|Prévision|Réalisation|%",
		"Charges directes affectées à l’action||||Ressources directes affectées à l’action",
		"60 – Achats|1000|900|90 %|70 – Vente de produits finis|500|400",
		"Achats matières et fournitures|600|600||73 – Dotations et produits de tarification",
		"Autres fournitures|400|300||74 – Subventions d’exploitation|2500|2600",
		"61 - Services extérieurs|2000|2 100||État : préciser le(s) ministère(s)|500|500",
		"Locations||||Métropole Exemple|2000|2100",
		"Charges indirectes affectées à l’action",
		"Charges fixes de fonctionnement|100|100",
		"TOTAL DES CHARGES|3100|3100|100 %|TOTAL DES PRODUITS|3000|3000|100 %",
		"86 – Emplois des contributions volontaires|50|60||87 – Contributions volontaires en nature|50|60",
		"860 – Secours en nature|50|60||870 – Bénévolat|50|60",
		"La subvention représente 67 % du total")}}, nil)
	var b strings.Builder
	for _, l := range f.Budget {
		fmt.Fprintf(&b, "%s:%d %q %q %v %s/%s\n", l.Account.Value, l.Pos.Row(), l.Label.Value, l.Funder.Value, l.Detail, l.Planned.Written(), l.Actual.Written())
	}
	for _, l := range f.BudgetTotals {
		fmt.Fprintf(&b, "total %q %s/%s\n", l.Label.Value, l.Planned.Written(), l.Actual.Written())
	}
	for _, a := range f.SetAside {
		fmt.Fprintf(&b, "aside %d %s\n", a.Pos.Row(), a.Why)
	}
	for _, p := range f.Problems {
		fmt.Fprintf(&b, "%s %s\n", p.Pos, p.Slug)
	}
	want := `60:5 "Achats" "" false 1000/900
70:5 "Vente de produits finis" "" false 500/400
60:6 "Achats matières et fournitures" "" true 600/600
73:6 "Dotations et produits de tarification" "" false /
60:7 "Autres fournitures" "" true 400/300
74:7 "Subventions d’exploitation" "" false 2500/2600
61:8 "Services extérieurs" "" false 2000/2 100
74:8 "État : préciser le(s) ministère(s)" "État : préciser le(s) ministère(s)" true 500/500
74:9 "Métropole Exemple" "Métropole Exemple" true 2000/2100
:11 "Charges fixes de fonctionnement" "" false 100/100
86:13 "Emplois des contributions volontaires" "" false 50/60
87:13 "Contributions volontaires en nature" "" false 50/60
860:14 "Secours en nature" "" false 50/60
870:14 "Bénévolat" "" false 50/60
total "TOTAL DES CHARGES" 3100/3100
total "TOTAL DES PRODUITS" 3000/3000
aside 1 row-set-aside
aside 4 section-row
aside 10 section-row
aside 12 total-set-aside
aside 15 row-set-aside
f:'Compte rendu financier'!A11 account-none
`
	if b.String() != want {
		t.Errorf("got\n%s", &b)
	}
}

// The form of a request has amounts that were foreseen alone, and its sheet says
// so; where nothing says what an amount is, no table is found.
func TestTwoSidedAmounts(t *testing.T) {
	for sheet, want := range map[string]string{"Budget prévisionnel 2025": "1000/ 2025", "Budget réalisé 2024": "/1000 2024", "Budget": "1000/ 2024", "Finances": ""} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"),
			grid(sheet, "CHARGES|Montant|PRODUITS|Montant", "60 - Achats|1000|74 - Subventions|1000")}}, nil)
		got := ""
		if len(f.Budget) > 0 && (f.Budget[0].Planned.Present || f.Budget[0].Actual.Present) {
			got = fmt.Sprintf("%s/%s %d", f.Budget[0].Planned.Written(), f.Budget[0].Actual.Written(), f.Budget[0].Year)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", sheet, got, want)
		}
	}
}
