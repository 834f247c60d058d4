package decode

import (
	"fmt"
	"strings"
	"testing"
)

// Amounts without a unit of their own are in the scale that the title of their table
// says; counts and other tables are not.
func TestAmountsInTheScaleOfATitle(t *testing.T) {
	const budget, post = "Charges|Prévu|Réalisé", "Salaires|45|44,1"
	const actions, action = "Action|Prévu|Réalisé|Budget|Dépensé", "x|10|8|12|11,5"
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"a budget", []string{"Budget 2024 (en k€)", budget, post}, "45000/44100"},
		{"actions", []string{"Bilan 2024 – montants en milliers d’euros", actions, action}, "p=10 r=8 b=12000/11500"},
		{"millions", []string{"Bilan 2024 [M€ HT]", actions, action}, "p=10 r=8 b=12000000/11500000"},
		{"a row of its own", []string{"Bilan 2024", "|||||en k€", actions, action}, "p=10 r=8 b=12000/11500"},
		{"a title in English", []string{"Bilan 2024, in thousands of euros", actions, action}, "p=10 r=8 b=12000/11500"},
		{"its own unit", []string{"Bilan 2024 (k€)", "Action|Prévu|Réalisé|Budget (€)|Dépensé", "x|10|8|12|11500 €"}, "p=10 r=8 b=12/11500"},
		{"euros", []string{"Bilan 2024 (en €)", actions, action}, "p=10 r=8 b=12/11.5"},
		{"two scales", []string{"Bilan 2024 (en k€ ; en €)", actions, action}, "p=10 r=8 b=12/11.5"},
		{"a sum of money is no scale", []string{"Bilan 2024 - 45 k€", actions, action}, "p=10 r=8 b=12/11.5"},
		{"the next table has a title of its own", []string{"Bilan 2024 (k€)", actions, action, "", "Bilan 2023", actions, action},
			"p=10 r=8 b=12000/11500, p=10 r=8 b=12/11.5"},
		{"the sides of one budget", []string{"Budget 2024 (k€)", budget, post, "", "Produits", "Produits|Prévu|Réalisé", "Ventes|30|31"}, "45000/44100, 30000/31000"},
		{"side by side", []string{"BILAN 2024 (k€)||||BILAN 2023", "Action|Réalisé|Dépensé||Action|Réalisé|Dépensé", "x|1|2||y|3|4"}, "p= r=1 b=/2000, p= r=3 b=/4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("", c.rows...)}}, nil)
			var got []string
			for _, line := range strings.Split(tell(f), "\n") {
				if _, figures, ok := strings.Cut(line, " p="); ok {
					got = append(got, strings.ReplaceAll("p="+figures, "  b", " b"))
				}
			}
			for _, b := range f.Budget {
				got = append(got, fmt.Sprint(b.Planned.Number, "/", b.Actual.Number))
			}
			if got := strings.Join(got, ", "); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

// The name of a sheet says it too, and amounts of grants are in it.
func TestAmountsInTheScaleOfASheet(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Subventions (k€)", "Grappe|Exercice|Subvention demandée|Subvention accordée", "G|2024|45|40")}}, nil)
	if len(f.Grants) != 1 || f.Grants[0].Awarded.Number.String() != "40000" {
		t.Errorf("%+v", f.Grants)
	}
}
