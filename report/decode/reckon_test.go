package decode

import (
	"testing"

	"bilan/report/source"
)

// A formula without a value has the one that it comes to, which is said, and is an error
// where it cannot be reckoned.
func TestReckoned(t *testing.T) {
	for _, c := range []struct{ formula, want string }{
		{"SUM(E2,1)", "6 not-calculated:info"}, {"E2*Autres!B1", "15 not-calculated:info"}, {"SUM(E3:E4)", "0 not-calculated:info"},
		{"VLOOKUP(E2,A1:B2,2)", "- not-calculated:error"}, {"D2", "- not-calculated:error"}, {"", "- not-calculated:error"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan", "Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé", "G|2024|bilan|x|#n5|#="+c.formula), grid("Autres", "n|#n3")}}, nil)
		l := f.Lines[0]
		got := "-"
		if l.Actual.Present {
			got = l.Actual.Number.String()
		}
		for _, p := range f.Problems {
			if p.Slug == source.NotCalculatedCell {
				got += " not-calculated:" + p.Severity.String()
			}
		}
		if got != c.want {
			t.Errorf("=%s: %s, want %s", c.formula, got, c.want)
		}
	}
}
