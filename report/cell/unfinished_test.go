package cell

import "testing"

// A number of what is not done is no result: « 1 reporté » tells nothing of those held.
func TestUnfinished(t *testing.T) {
	for unit, want := range map[string]bool{
		"reporté": true, "reportées": true, "annulés": true, "en cours": true, "non réalisées": true, "à venir": true,
		"": false, "réalisées": false, "terminés": false, "visites": false, "initiatives": false, "engagements": false, "lancements": false, "publications": false,
	} {
		if got := unfinished(unit); got != want {
			t.Errorf("unfinished(%q) is %v, want %v", unit, got, want)
		}
	}
}
