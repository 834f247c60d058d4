package decode

import (
	"fmt"
	"testing"

	"bilan/report/cell"
)

// « Réalisé (%) » repeats our rate beside a réalisé or a plan that is no
// percentage, and is réalisé itself beside a plan in percent.
func TestPercentRealised(t *testing.T) {
	for _, c := range []struct{ headings, cells, want string }{
		{"Prévu (%)|Réalisé (%)", "80|72", "p=80% r=72% taux"},
		{"Prévu|Réalisé|Réalisé (%)", "10|8|80", "p=10 r=8 "},
		{"Prévu|Réalisé (%)", "10|80 %", "p=10 r= "},
		{"Prévu (%) 2024|Réalisé (%) 2024", "80|72", "p=80% r=72% taux"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Intitulé|"+c.headings, "G|2024|x|"+c.cells)}}, nil)
		l := f.Lines[0]
		show := func(v cell.Value) string {
			if !v.Present {
				return ""
			}
			return v.Number.String() + v.Unit()
		}
		if got := fmt.Sprintf("p=%s r=%s %s", show(l.Planned), show(l.Actual), l.Measure); got != c.want {
			t.Errorf("%s: %s, want %s", c.headings, got, c.want)
		}
	}
}
