package report

import (
	"strings"
	"testing"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/wording"
)

// The review in one sentence: what there is none of is not said.
func TestLead(t *testing.T) {
	for actuals, want := range map[string]string{
		"10,9,3,12": "Sur 4 objectifs chiffrés et renseignés en 2024, 2 sont atteints ou dépassés, 1 l’est en partie et 1 ne l’est pas.",
		"10,10":     "Sur 2 objectifs chiffrés et renseignés en 2024, 2 sont atteints ou dépassés.",
		"3":         "Sur 1 objectif chiffré et renseigné en 2024, 0 est atteint ou dépassé et 1 ne l’est pas.",
		"":          "En 2024, aucun réalisé ne peut être comparé à un objectif chiffré.",
	} {
		rows := "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
		for i, a := range strings.Split(actuals, ",") {
			code := string(rune('A' + i))
			rows += "G;2024;programme;" + code + ";x;10;\nG;2024;bilan;" + code + ";x;;" + a + "\n"
		}
		if got := review(t, nil, "a.csv", rows).lead(wording.For("fr")); got != want {
			t.Errorf("%q: %s", actuals, got)
		}
	}
}

// The lines of which something goes furthest, those that go as far in their
// order.
func TestFurthest(t *testing.T) {
	var lines []*compare.Line
	for i, far := range []int{3, 0, 5, 3, 5, 9, 3} {
		lines = append(lines, &compare.Line{Code: string(rune('a' + i)), Year: far})
	}
	top, total := furthest(lines, 4, func(l *compare.Line) (quantity.Rate, bool) {
		return quantity.NewRate(quantity.FromInt(l.Year), quantity.FromInt(1)), l.Year > 0
	})
	codes := ""
	for _, l := range top {
		codes += l.Code
	}
	if codes != "fcea" || total != 6 {
		t.Errorf("%s of %d", codes, total)
	}
}

// How far a line is from its plan is a share of the plan; of a plan of 0 it is
// the whole.
func TestGap(t *testing.T) {
	for _, c := range []struct{ planned, actual, want string }{
		{"10", "4", "0.6"}, {"4", "10", "1.5"}, {"0", "3", "1"}, {"0", "0", "none"}, {"10", "10", "none"}, {"10", "", "none"}, {"", "3", "none"}, {"-2", "-3", "0.5"},
	} {
		r := review(t, nil, "a.csv", "Grappe;Exercice;Nature;Code;Intitulé;Valeur initiale;Prévu;Réalisé\nG;2024;programme;A;x;-9;"+c.planned+";\nG;2024;bilan;A;x;;;"+c.actual+"\n")
		got := "none"
		if share, ok := gap(r.lines()[0]); ok {
			got = share.Round(6).String()
		}
		if got != c.want {
			t.Errorf("%q of %q: %s, want %s", c.actual, c.planned, got, c.want)
		}
	}
}
