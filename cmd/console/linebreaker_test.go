package console

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLineBreaker(t *testing.T) {
	for _, c := range []struct {
		name, want string
		writes     []string
		width      int
	}{
		{"short", "court\n", []string{"court\n"}, 40},
		{"long", "erreur\u00a0: le fichier est ouvert dans un\n  autre programme\u202f; le fermer\n", []string{"erreur\u00a0: le fichier est ouvert dans un autre programme\u202f; le fermer\n"}, 40},
		{"set in", "    conseil\u00a0: saisir un nombre ou laisser\n      la case vide\nfin\n", []string{"    conseil\u00a0: saisir un nombre ou laisser la case vide\nfin\n"}, 44},
		{"in parts", "un deux trois quatre cinq six sept huit\n  neuf dix\n", []string{"un deux trois quatre ", "cinq six sept huit neuf", " dix\n"}, 40},
		{"a word that is longer", "avant\n  " + strings.Repeat("x", 60) + "\n  après\n", []string{"avant " + strings.Repeat("x", 60) + " après\n"}, 40},
		{"no width", strings.Repeat("mot ", 30) + "\n", []string{strings.Repeat("mot ", 30) + "\n"}, 0},
		{"progress", "\rlecture " + strings.Repeat("mot ", 30), []string{"\rlecture " + strings.Repeat("mot ", 30)}, 40},
		{"JSON", `{"a": "` + strings.Repeat("mot ", 30) + `"}`, []string{`{"a": "` + strings.Repeat("mot ", 30) + `"}`}, 40},
	} {
		var out strings.Builder
		b := &lineBreaker{w: &out, width: func() int { return c.width }}
		for _, p := range c.writes {
			if n, err := b.Write([]byte(p)); n != len(p) || err != nil {
				t.Errorf("%s: %d, %v", c.name, n, err)
			}
		}
		if out.String() != c.want {
			t.Errorf("%s: %q, want %q", c.name, out.String(), c.want)
		}
		for line := range strings.Lines(out.String()) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n >= c.width && strings.Contains(strings.TrimSpace(line), " ") && c.width > 0 && c.name != "progress" && c.name != "JSON" {
				t.Errorf("%s: a line of %d characters", c.name, n)
			}
		}
	}
}
