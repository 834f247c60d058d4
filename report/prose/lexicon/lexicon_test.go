package lexicon

import "testing"

// TestHas holds which words belong to a class.
func TestHas(t *testing.T) {
	c := Of("atelier jeu", "organis~ men~")
	for word, want := range map[string]bool{"atelier": true, "ateliers": true, "jeux": true, "organisation": true, "organis": true, "organe": false, "mener": true, "me": false, "": false} {
		if c.Has(word) != want {
			t.Errorf("%q: %v, want %v", word, !want, want)
		}
	}
}
