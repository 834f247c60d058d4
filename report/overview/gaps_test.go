package overview

import (
	"testing"

	"bilan/report/compare"
	"bilan/report/internal/reviewed"
	"bilan/report/quantity"
	"bilan/report/review"
)

// The lines of which something goes furthest, those that go as far in their
// order.
func TestFurthest(t *testing.T) {
	var lines []*compare.Line
	for i, far := range []int{3, 0, 5, 3, 5, 9, 3} {
		lines = append(lines, &compare.Line{Code: string(rune('a' + i)), Year: far})
	}
	top := furthest(lines, 4, func(l *compare.Line) (quantity.Rate, bool) {
		return quantity.NewRate(quantity.FromInt(l.Year), quantity.FromInt(1)), l.Year > 0
	})
	codes := ""
	for _, l := range top {
		codes += l.Code
	}
	if codes != "fcea" {
		t.Error(codes)
	}
}

// How far a line is from its plan is a share of the plan; of a plan of 0 it is
// the whole.
func TestGap(t *testing.T) {
	for _, c := range []struct{ planned, actual, want string }{
		{"10", "4", "0.6"}, {"4", "10", "1.5"}, {"0", "3", "1"}, {"0", "0", "none"}, {"10", "10", "none"}, {"10", "", "none"}, {"", "3", "none"}, {"-2", "-3", "0.5"},
	} {
		r := reviewed.OfCSV(t, review.Options{}, "Grappe;Exercice;Nature;Code;Intitulé;Valeur initiale;Prévu;Réalisé\nG;2024;programme;A;x;-9;"+c.planned+";\nG;2024;bilan;A;x;;;"+c.actual+"\n")
		got := "none"
		if share, ok := Gap(r.Index.Lines[0]); ok {
			got = share.Round(6).String()
		}
		if got != c.want {
			t.Errorf("%q of %q: %s, want %s", c.actual, c.planned, got, c.want)
		}
	}
}

// A rise is drawn as a part of its plan, a fall as a part of the way from its baseline;
// where neither means anything nothing is drawn, and last year's stands in one unit.
func TestWay(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Sens;Unité;Valeur initiale;Prévu;Réalisé\n"
	for _, c := range []struct{ before, planned, unit, baseline, direction, actual, want, previous string }{
		{"6", "8", "ateliers", "", "", "10", "1.25", "0.75"},
		{"6", "0", "ateliers", "", "", "10", "none", "none"},
		{"28", "20", "MWh", "30", "baisse", "22", "0.8", "0.2"},
		{"28", "20", "MWh", "", "baisse", "22", "none", "none"},
		{"6 €", "8", "ateliers", "", "", "4", "0.5", "none"},
		{"", "8", "ateliers", "", "", "4", "0.5", "none"},
	} {
		r := reviewed.OfCSV(t, review.Options{}, head+"G;2023;bilan;A;x;;"+c.unit+";;;"+c.before+"\nG;2024;programme;A;x;"+c.direction+";"+c.unit+";"+c.baseline+";"+c.planned+";\nG;2024;bilan;A;x;;"+c.unit+";;;"+c.actual+"\n")
		w := WayOf(r, r.Index.Lines[0])
		for _, of := range []struct {
			rate quantity.Rate
			want string
		}{{w.Actual, c.want}, {w.Previous, c.previous}} {
			got := "none"
			if of.rate.Present() {
				got = of.rate.Round(6).String()
			}
			if got != of.want {
				t.Errorf("%+v: %s, want %s", c, got, of.want)
			}
		}
	}
}
