package decode

import "testing"

// What stands around a table and is no line: a sentence behind a blank row, the heading of a
// sentence that states facts, a legend of colours, which are not read.
func TestTextsBelowTables(t *testing.T) {
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	const line = "g 2024 bilan /Visites p=3 r=3 \n"
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"a sentence behind a blank row", []string{"Action|Prévu|Réalisé", "Visites|3|3", "", "Les comptes seront envoyés après l'assemblée."},
			line + "aside 4 row-set-aside"},
		{"a sentence among sentences", []string{"Action|Prévu|Réalisé", "Nous avons visité trois ateliers.|3|3", "", "Un salon est prévu au printemps."},
			"g 2024 bilan /Nous avons visité trois ateliers. p=3 r=3 \ng 2024 bilan /Un salon est prévu au printemps. p= r= "},
		{"a sentence right below", []string{"Action|Prévu|Réalisé", "Visites|3|3", "Un salon est prévu au printemps."},
			line + "g 2024 bilan /Un salon est prévu au printemps. p= r= "},
		{"a heading of facts", []string{"Action|Prévu|Réalisé", "Visites|3|3", "", "3. Adhérents", "Le cluster compte 29 adhérents"},
			line + "aside 4 row-set-aside\n5:1: fact-read"},
		{"a legend of colours", []string{"Action|Prévu|Réalisé", "Visites|3|3", "", "Légende : vert = réalisé, orange = en cours, rouge = abandonné"},
			line + "aside 4 row-set-aside\n4: colours-not-read"},
		{"one colour", []string{"Action|Prévu|Réalisé", "Visites|3|3", "", "Légende : bleu = nouveau"},
			line + "aside 4 row-set-aside"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := tell(Decode(Input{File: "f", Sheets: []Sheet{who, grid("", c.rows...)}}, nil)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}
