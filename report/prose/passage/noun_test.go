package passage

import "testing"

// TestNounAfter holds what a number counts; adverbs behind one are nothing that is counted.
func TestNounAfter(t *testing.T) {
	for low, want := range map[string]string{
		"4 diagnostics en cours":      "diagnostics",
		"4 encore en cours":           "",
		"15 seulement ont abouti":     "",
		"4 sans suite":                "",
		"4 jusqu'au plan":             "",
		"2 malgre leur eloignement":   "",
		"2 restants glissent":         "",
		"3 rendez-vous d'affaires":    "rendez-vous d'affaires",
		"2 en 2024":                   "",
		"12 visites d'entreprises ; ": "visites d'entreprises",
	} {
		at := len("1")
		for IsDigit(low[at]) {
			at++
		}
		from, to := NounAfter(low, at)
		if got := low[from:to]; got != want {
			t.Errorf("%q: %q, want %q", low, got, want)
		}
	}
}
