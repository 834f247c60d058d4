package decode

import (
	"testing"
)

// A percentage below 0 or above 100 is told of shares of a whole alone.
func TestPercentRange(t *testing.T) {
	for row, want := range map[string]int{
		"Taux d’insertion|75 %|82 %":                       0,
		"Taux d’insertion|75 %|820 %":                      1,
		"Part des femmes|-10 %|40 %":                       1,
		"Réduction des chutes|-10 %|-12 %":                 0,
		"Évolution du chiffre d’affaires des PME|5 %|-2 %": 0,
		"Croissance des ventes|50 %|120 %":                 0,
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("S", "Grappe|Exercice|Intitulé|Prévu|Réalisé", "G|2024|"+row)}}, nil)
		n := 0
		for _, p := range f.Problems {
			if p.Slug == "percent-out-of-range" {
				n++
			}
		}
		if n != want || len(f.Lines) != 1 {
			t.Errorf("%s: %d, want %d", row, n, want)
		}
	}
}
