package phrase

import (
	"strings"
	"testing"
)

// A text is put on one line however its words are parted.
func TestOneLine(t *testing.T) {
	for _, s := range []string{"", " ", "deux mots", " deux mots", "deux mots ", "deux  mots", "deux\nmots", "deux\u00a0mots", "deux\u202fmots", "été\u3000", "l’axe : a.;", "a\xff b", "\u0085a"} {
		if want := strings.TrimRight(strings.Join(strings.Fields(s), " "), " .:;"); OneLine(s) != want {
			t.Errorf("%q becomes %q", s, OneLine(s))
		}
	}
}
