package decode

import (
	"strings"
	"testing"

	"bilan/report/source"
)

// Where no table is found, the row that nearly heads one is told, with what is
// known of it, what is not, and what is missing.
func TestNearestHeading(t *testing.T) {
	long := strings.Repeat("x", 50)
	for _, c := range []struct {
		name string
		rows []string
		want string // place, kind, known, unknown
	}{
		{"no title", []string{"Suivi", "Thème|Public|Prévu|Réalisé", "A|x|1|2"}, "2 title Thème, Prévu, Réalisé / Public"},
		{"no outcome", []string{"Axe|Action|Lieu", "A|x|1"}, "1 outcome Axe, Action / Lieu"},
		{"neither", []string{"Axe|Exercice|Partenaires|Lieu", "A|2024|1|x"}, "1 both Axe, Exercice, Partenaires / Lieu"},
		{"nothing unknown", []string{"Axe|Prévu", "A|1"}, "1 title Axe, Prévu / –"},
		{"the best of several", []string{"Lieu|Prévu|Public", "a|b|1", "Axe|Prévu|" + long, "a|1|b"}, "3 title Axe, Prévu / " + long[:40] + "…"},
		{"the first of equals", []string{"Axe|Prévu", "Thème|Réalisé", "a|1"}, "1 title Axe, Prévu / –"},
		{"one word of many", []string{"Lieu|Prévu|Public", "a|b|1"}, "1 title Prévu / Lieu, Public"},
		{"a key and its value", []string{"Structure|Grappe Exemple", "a|b|1"}, "1  / "},
		{"numbers in the row", []string{"Axe|Prévu|12", "a|b|1"}, "1  / "},
		{"years in the row", []string{"Axe|Prévu|2024", "a|1|1"}, "1 title Axe, Prévu / –"},
		{"no words", []string{"a|b|c", "1|2|3"}, "1  / "},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("", c.rows...)}}, nil)
			if len(f.Problems) != 1 || f.Problems[0].Slug != source.MissingHeading {
				t.Fatalf("problems %v", f.Problems)
			}
			p := f.Problems[0]
			got := strings.TrimSuffix(strings.TrimPrefix(p.Pos.String(), "f:"), ":1") + " " + strings.TrimSpace(p.Args.Get("kind")+" "+p.Args.Get("known")) + " / " + p.Args.Get("unknown")
			if got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
