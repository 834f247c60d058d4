package form

import "testing"

// A row of a form is one by its first text, with its places filled in; what was filled in is none.
func TestFixedTexts(t *testing.T) {
	texts := FixedTexts()
	for _, c := range []struct {
		sheet, row string
		want       bool
	}{
		{"Bilan 2025", "Bilan 2025 – Grappe Exemple Bois", true},
		{"Budget", "Budget – Grappe Exemple Bois | x", true},
		{"Budget", "Bilan 2025 – Grappe Exemple Bois", false},
		{"", " – Grappe Exemple Bois", false},
		{"Bilan 2025", "Lignes complètes\u00a0: 3 sur 12 | Les autres colonnes (A)", true},
		{"Bilan 2025", "Lignes complètes\u00a0: 3", false},
		{"Bilan 2025", "Complete lines: 3 of 12", true},
		{"Bilan 2025", "à remplir | à remplir", true},
		{"Bilan 2025", "à remplir demain | à remplir", false},
		{"Grappe", "14 chiffres.", true},
		{"Grappe", "Total | 3", false},
		{"Grappe", "", false},
	} {
		if got := texts.Has(c.sheet, c.row); got != c.want {
			t.Errorf("%s: %q: %v", c.sheet, c.row, got)
		}
	}
}

// Places of a wording hold any text, in the order of the wording.
func TestFits(t *testing.T) {
	for _, c := range []struct {
		text, wording string
		want          bool
	}{
		{"de 2024 à 2025 !", "de {a} à {b} !", true}, {"de 2024 à 2025", "de {a} à {b} !", false}, {"de 2024 ! à 2025", "de {a} à {b} !", false},
		{"de 2024", "de {a}", true}, {"De 2024", "de {a}", false}, {"2024", "{a}", false}, {"mot", "mot", true}, {"mots", "mot", false},
	} {
		if got := fits(c.text, c.wording); got != c.want {
			t.Errorf("%q, %q: %v", c.text, c.wording, got)
		}
	}
}
