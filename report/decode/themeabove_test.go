package decode

import (
	"strings"
	"testing"
)

// A theme that stands in the first row of its actions alone is theirs, and that is said once; one
// that comes back is not, nor is a blank one before any.
func TestThemeAbove(t *testing.T) {
	for _, c := range []struct{ themes, want string }{
		{"A||B||", "A A B B B theme-carried"},
		{"A||B||A|", "A - B - A -"},
		{"|A||B|", "- A - B -"},
		{"A||||", "A - - - -"},
		{"A|B|C|D|E|", "A B C D E -"},
		{"A|A|B|B|C", "A A B B C"},
	} {
		rows := []string{"Grappe|Exercice|Axe|Intitulé|Prévu|Réalisé"}
		for i, theme := range strings.Split(c.themes, "|") {
			rows = append(rows, "G|2024|"+theme+"|x"+string(rune('a'+i))+"|4|3")
		}
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", rows...)}}, nil)
		var got []string
		for i := range f.Lines {
			if theme := f.Lines[i].Theme.Value; theme != "" {
				got = append(got, theme)
			} else {
				got = append(got, "-")
			}
		}
		for _, p := range f.Problems {
			if p.Slug == "theme-carried" {
				got = append(got, string(p.Slug))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: %s, want %s", c.themes, s, c.want)
		}
	}
}
