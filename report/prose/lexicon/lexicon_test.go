package lexicon

import "testing"

// TestHas holds which words belong to a class.
func TestHas(t *testing.T) {
	if NotInfinitive.Has("organiser") || !IsNotInfinitive("petit-dejeuner") || !IsNotInfinitive("barometre") || !IsNotInfinitive("ateliers") {
		t.Error("what ends as infinitives do is not told from them")
	}
	if got := Of("rompu", "annul~").Participles(); got != `(?:annul(?:e|ee|i|ie|u|ue|t|te)?s?|rompus?)\b` {
		t.Errorf("participles: %s", got)
	}
	c := Of("atelier jeu", "organis~ men~")
	for word, want := range map[string]bool{"atelier": true, "ateliers": true, "jeux": true, "organisation": true, "organis": true, "organe": false, "mener": true, "me": false, "": false} {
		if c.Has(word) != want {
			t.Errorf("%q: %v, want %v", word, !want, want)
		}
	}
}
