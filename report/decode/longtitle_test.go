package decode

import "testing"

// A title over two rows is one; a row that may be an action of its own stays one.
func TestTitlesOverTwoRows(t *testing.T) {
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"a small letter below figures", []string{"Action|Prévu|Réalisé|Remarques", "Accompagnement des PME|8|7|Région", "au numérique|||et adhérents", "Rencontres|3|3"},
			"g 2024 bilan /Accompagnement des PME au numérique p=8 r=7 \ng 2024 bilan /Rencontres p=3 r=3 \naside 3 title-continued"},
		{"the last row", []string{"Action|Prévu|Réalisé", "Rencontres|3|3", "avec les lycées"},
			"g 2024 bilan /Rencontres avec les lycées p=3 r=3 \naside 3 title-continued"},
		{"a small letter that links nothing", []string{"Action|Prévu|Réalisé", "Rencontres|3|3", "salon des métiers"},
			"g 2024 bilan /Rencontres p=3 r=3 \ng 2024 bilan /salon des métiers p= r= "},
		{"a capital", []string{"Action|Prévu|Réalisé", "Rencontres|3|3", "Salon"},
			"g 2024 bilan /Rencontres p=3 r=3 \ng 2024 bilan /Salon p= r= "},
		{"figures of its own", []string{"Action|Prévu|Réalisé", "Rencontres|3|3", "salon|1|"},
			"g 2024 bilan /Rencontres p=3 r=3 \ng 2024 bilan /salon p=1 r= "},
		{"small letters throughout", []string{"Action|Prévu|Réalisé", "rencontres|3|3", "salon"},
			"g 2024 bilan /rencontres p=3 r=3 \ng 2024 bilan /salon p= r= "},
		{"behind a blank row", []string{"Action|Prévu|Réalisé", "Rencontres|3|3", "", "salon"},
			"g 2024 bilan /Rencontres p=3 r=3 \ng 2024 bilan /salon p= r= "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tell(Decode(Input{File: "f", Sheets: []Sheet{who, grid("", c.rows...)}}, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
