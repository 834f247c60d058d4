package review

import "testing"

// Two names differ by a slip where one letter differs that is not their ending,
// which makes forms of one word.
func TestOneSlip(t *testing.T) {
	for _, c := range []struct {
		a, b string
		slip bool
	}{
		{"qantis", "quantis", true}, {"martin", "marton", true}, {"xartin", "martin", true}, {"quantis", "qantis", true},
		{"visite", "visites", false}, {"visites", "visite", false}, {"nord", "nort", false}, {"industriel", "industrielle", false},
		{"qantis", "qantis", false}, {"martin", "merton", false},
	} {
		if got := oneSlip(c.a, c.b); got != c.slip {
			t.Errorf("%s and %s: %v", c.a, c.b, got)
		}
	}
}
