package passage

import "testing"

// TestPlural holds the plural of one word; other words stay as they are.
func TestPlural(t *testing.T) {
	for noun, want := range map[string]string{"atelier": "ateliers", "journal": "journaux", "bateau": "bateaux", "jeux": "jeux", "cas": "cas", "petit déjeuner": "petit déjeuner", "2024": "2024"} {
		if got := Plural(noun); got != want {
			t.Errorf("%s: %q, want %q", noun, got, want)
		}
	}
}
