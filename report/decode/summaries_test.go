package decode

import "testing"

// A summary of other sheets counts nothing twice.
func TestSummariesAreSetAside(t *testing.T) {
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	detail := grid("Détail", "Axe|Action|Unité|Prévu|Réalisé", "A|x|ateliers|6|7", "B|y||10|8")
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"before the sheet that it sums up", []Sheet{who, grid("Synthèse", "Action|Prévu|Réalisé", "x|6|7", "y|10|8", "Total|16|15"), detail},
			"g 2024 bilan A/x p=6 r=7 \ng 2024 bilan B/y p=10 r=8 \naside 4 total-set-aside\naside 2 summary-set-aside\naside 3 summary-set-aside\n'Synthèse': summary-set-aside"},
		{"behind it, with another figure", []Sheet{who, detail, grid("Récap 2024", "Actions|Prévu|Réalisé", "X|6|9", "y|10|")},
			"g 2024 bilan A/x p=6 r=7 \ng 2024 bilan B/y p=10 r=8 \naside 2 summary-set-aside\naside 3 summary-set-aside\n'Récap 2024'!C2: summary-differs\n'Récap 2024': summary-set-aside"},
		{"a line that no other sheet has", []Sheet{who, detail, grid("Synthèse", "Action|Prévu|Réalisé", "z|6|7")},
			"g 2024 bilan A/x p=6 r=7 \ng 2024 bilan B/y p=10 r=8 \ng 2024 bilan /z p=6 r=7 "},
		{"a figure that the other sheet leaves blank", []Sheet{who, grid("Actions", "Axe|Action|Prévu|Réalisé", "A|x|6|", "B|y|10|8"), grid("Tableau de bord", "Action|Prévu|Réalisé", "x|6|7")},
			"g 2024 bilan A/x p=6 r= \ng 2024 bilan B/y p=10 r=8 \ng 2024 bilan /x p=6 r=7 "},
		{"a summary alone", []Sheet{who, grid("Synthèse", "Action|Prévu|Réalisé", "x|6|7")},
			"g 2024 bilan /x p=6 r=7 "},
		{"two sheets of one name each", []Sheet{who, grid("Lyon", "Action|Prévu|Réalisé", "x|6|7"), grid("Rhône", "Action|Prévu|Réalisé", "x|6|7")},
			"g 2024 bilan /x p=6 r=7 \ng 2024 bilan /x p=6 r=7 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tell(Decode(Input{File: "f", Sheets: c.sheets}, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
