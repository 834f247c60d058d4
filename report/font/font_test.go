package font

import (
	"strings"
	"testing"
)

var plain, strong = Look{Size: 10}, Look{Size: 10, Bold: true}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		text  string
		width float64
		want  int
	}{
		{"", 10, 1},
		{"petits-déjeuners", 17, 1},
		{"petits-déjeuners", 10, 2},
		{"un deux trois", 8, 2},
		{"un\n\ntrois", 20, 3},
		{strings.Repeat("x", 100), 20, 5},
		{strings.Repeat("mot ", 25), 20, 5},
		{"日本語日本語日本語", 10, 2},
	} {
		if got := plain.Lines(c.text, c.width); got != c.want {
			t.Errorf("%.20q in %v: %d lines, want %d", c.text, c.width, got, c.want)
		}
	}
}

// Bold is wider, and a large font too.
func TestCharacters(t *testing.T) {
	small, bold, large := plain.Characters("Réalisé"), strong.Characters("Réalisé"), Look{Size: 16}.Characters("Réalisé")
	if !(small < bold && bold < large) {
		t.Errorf("%v, %v, %v", small, bold, large)
	}
	if got := strong.Widest("Taux de réalisation"); got != strong.Characters("réalisation") {
		t.Errorf("widest word %v", got)
	}
}
