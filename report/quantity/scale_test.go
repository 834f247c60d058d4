package quantity

import (
	"strings"
	"testing"
)

// Every name of money is known however it is written, and no other unit is.
func TestScale(t *testing.T) {
	for _, u := range knownUnits {
		if u.family != Money {
			continue
		}
		for name := range strings.SplitSeq(u.forms, ",") {
			name = strings.TrimPrefix(strings.TrimSpace(name), "|")
			for _, written := range []string{name, strings.ToUpper(name), " " + name, "\u00a0" + name, "\u200b" + name, strings.ReplaceAll(name, "e", "\u00ade")} {
				if base, got := Scale(written); base != Euro || got != u.exp {
					t.Errorf("%q: %s, %d; want %s, %d", written, base, got, Euro, u.exp)
				}
			}
		}
	}
	for _, unit := range []string{"", "%", "e", "événement", "entreprise", "km", "mètre", "heure", "euro par an"} {
		if base, exp := Scale(unit); base != unit || exp != 0 {
			t.Errorf("%q: %s, %d", unit, base, exp)
		}
	}
}
