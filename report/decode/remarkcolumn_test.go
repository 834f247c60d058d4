package decode

import (
	"testing"

	"bilan/report/source"
)

// A column of remarks is kept without a word; one with figures in it is told, whatever
// its heading, as is one with another heading, and what its heading is near.
func TestRemarkColumns(t *testing.T) {
	for _, c := range []struct{ heading, cell, want string }{
		{"Remarques du président", "belle journée", ""},
		{"Points forts", "des stands bien placés", ""},
		{"Points forts", "12", "unknown-heading "},
		{"Impact", "12 %", "unknown-heading "},
		{"Couleur", "bleu", "unknown-heading "},
		{"Réalsé 2", "bleu", "unknown-heading "},
		{"Bénéficaires", "bleu", "unknown-heading bénéficiaires"},
		{"Code postal", "bleu", "unknown-heading "},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("S", "Grappe|Exercice|Intitulé|Prévu|Réalisé|"+c.heading, "G|2024|Ateliers|4|3|"+c.cell, "G|2024|Visites|4|3|"+c.cell)}}, nil)
		got := ""
		for _, p := range f.Problems {
			if p.Slug == source.UnknownHeading {
				got += string(p.Slug) + " " + p.Args.Get("nearest")
			}
		}
		if got != c.want {
			t.Errorf("%s over %q: %q, want %q", c.heading, c.cell, got, c.want)
		}
	}
}
