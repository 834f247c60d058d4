package decode

import (
	"strings"
	"testing"

	"bilan/report/source"
)

// An action of a million, or a budget of posts of a million, is likely one in euros where
// a heading or a title has its amounts in thousands.
func TestScaleDoubt(t *testing.T) {
	actions := "Grappe|Exercice|Nature|Intitulé|Réalisé|Budget réalisé"
	budget := "Grappe|Exercice|Compte|Libellé|Réalisé"
	for _, c := range []struct{ name, title, head, rows, want string }{
		{"actions in euros", "Actions (k€)", actions, "G|2024|bilan|x|1|1500;G|2024|bilan|y|1|800;G|2024|bilan|z|1|2 000", "3:6 1500 k€ [5:6]"},
		{"actions in thousands", "Actions (k€)", actions, "G|2024|bilan|x|1|15;G|2024|bilan|y|1|999,5", ""},
		{"the cell says it", "Actions (k€)", actions, "G|2024|bilan|x|1|1500 €", ""},
		{"no scale", "Actions", actions, "G|2024|bilan|x|1|1500", ""},
		{"the heading says it", "Actions", actions + " (k€)", "G|2024|bilan|x|1|1500", "3:6 1500 k€ []"},
		{"a budget of which a post is large", "Budget (k€)", budget, "G|2024|64|Salaires|1200;G|2024|60|Achats|80;G|2024|61|Loyer|20", ""},
		{"a budget of which half are large", "Budget (k€)", budget, "G|2024|64|Salaires|42000;G|2024|60|Achats|8000;G|2024|61|Loyer|20", "3:5 42000 k€ [4:5]"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", append([]string{c.title, c.head}, strings.Split(c.rows, ";")...)...)}}, nil)
		got := ""
		for _, p := range f.Problems {
			if p.Slug == source.ScaleDoubt {
				got += strings.TrimPrefix(p.Pos.String(), "f:") + " " + p.Args.Get("found") + " " + p.Args.Get("unit") + " [" + strings.ReplaceAll(source.Places(p.Related), "f:", "") + "]"
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
