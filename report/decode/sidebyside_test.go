package decode

import "testing"

// Of two tables side by side, each has the titles above its own columns.
func TestTitlesSideBySide(t *testing.T) {
	who := grid("Grappe", "Nom|G")
	const heads, row = "Action|Prévu|Réalisé||Action|Prévu", "x|1|2||x|3"
	const apart = "g 2024 bilan /x p=1 r=2 \ng 2025 programme /x p=3 r= \n"
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"a title over each", []Sheet{who, grid("", "BILAN 2024||||PROGRAMME 2025", heads, row)},
			apart + "aside 1 row-set-aside\naside 1 row-set-aside"},
		{"merged titles", []Sheet{who, merged(merged(grid("", "BILAN 2024||||PROGRAMME 2025|", heads, row), 1, 1, 1, 3), 1, 5, 1, 2)},
			apart + "aside 1 row-set-aside\naside 1 row-set-aside"},
		{"a title over both, then one over each", []Sheet{who, grid("", "Actions du réseau", "BILAN 2024||||PROGRAMME 2025", heads, row)},
			apart + "aside 1 row-set-aside\naside 2 row-set-aside\naside 2 row-set-aside"},
		{"the year of one alone is not the other's", []Sheet{grid("", "Grappe : G", "Bilan 2023", "||||Programme 2025", heads, row)},
			"g 2023 bilan /x p=1 r=2 \ng 2025 programme /x p=3 r= \naside 1 row-set-aside\naside 2 row-set-aside\naside 3 row-set-aside"},
		{"a title over both", []Sheet{who, grid("", "Bilan 2023", "Action|Prévu|Réalisé||Action|Prévu|Réalisé", "x|1|2||y|3|4")},
			"g 2023 bilan /x p=1 r=2 \ng 2023 bilan /y p=3 r=4 \naside 1 row-set-aside"},
		{"no column between them", []Sheet{who, grid("", "BILAN 2024|||PROGRAMME 2025", "Action|Prévu|Réalisé|Action|Prévu|Budget", "x|1|2|x|3|100 €")},
			"g 2024 bilan /x p=1 r=2 \ng 2025 programme /x p=3 r=  b=100/\naside 1 row-set-aside\naside 1 row-set-aside"},
		{"one title of two kinds of actions", []Sheet{who, grid("", "Bilan 2023", "Action|Prévu|Réalisé|Action suivante", "x|1|2|y")},
			"g 2023 bilan /x p=1 r=2 \naside 1 row-set-aside\n2:4: unknown-heading"},
		{"keys over both", []Sheet{grid("", "Nom de la structure :|G|||Exercice :|2023", "Action|Prévu|Réalisé||Action|Prévu|Réalisé", "x|1|2||y|3|4")},
			"g 2023 bilan /x p=1 r=2 \ng 2023 bilan /y p=3 r=4 \naside 1 row-set-aside\naside 1 row-set-aside"},
		{"a cluster each", []Sheet{grid("", "Nom : G||||Nom : H", "Bilan 2023", "Action|Prévu|Réalisé||Action|Prévu|Réalisé", "x|1|2||y|3|4")},
			"g 2023 bilan /x p=1 r=2 \nh 2023 bilan /y p=3 r=4 \naside 1 row-set-aside\naside 2 row-set-aside\naside 1 row-set-aside"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, nil)
			if got := tell(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
