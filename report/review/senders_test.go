package review

import (
	"fmt"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/source"
	"bilan/report/submission"
)

// A cluster's rows in another's file are reported where it sent a file of its own: the
// file's name says whose it is, else most of its lines; nobody's is the
// authority's, or one of which two clusters have half.
func TestFromAnotherSender(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\n"
	line := func(cluster, code string) string {
		return cluster + ";2024;bilan;" + code + ";Ateliers " + code + ";4\n"
	}
	own := head + line("Grappe Exemple Un", "A1")
	for _, c := range []struct {
		name, file, text string
		authority        bool
		told             int
	}{
		{"most of its lines", "x.csv", head + line("Grappe Exemple Deux", "B1") + line("Grappe Exemple Deux", "B2") + line("Grappe Exemple Un", "A2"), false, 1},
		{"its name", "grappe exemple deux 2024.csv", head + line("Grappe Exemple Deux", "B1") + line("Grappe Exemple Un", "A2"), false, 1},
		{"its name, the longer of two", "grappe exemple un bis 2024.csv", head + line("Grappe Exemple Un bis", "B1") + line("Grappe Exemple Un", "A2"), false, 1},
		{"its own name", "grappe exemple un 2024.csv", head + line("Grappe Exemple Un", "A2"), false, 0},
		{"half each", "x.csv", head + line("Grappe Exemple Deux", "B1") + line("Grappe Exemple Un", "A2"), false, 0},
		{"one that sent nothing itself", "x.csv", head + line("Grappe Exemple Deux", "B1") + line("Grappe Exemple Deux", "B2") + line("Grappe Exemple Trois", "C1"), false, 0},
		{"the authority's", "x.csv", head + line("Grappe Exemple Deux", "B1") + line("Grappe Exemple Deux", "B2") + line("Grappe Exemple Un", "A2"), true, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			voc := &submission.Vocabulary{}
			files := []intake.File{{Name: "un.csv", Read: sent.Content([]byte(own))}, {Name: c.file, Read: sent.Content([]byte(c.text)), Authority: c.authority}}
			inputs, err := intake.Read(t.Context(), files, intake.Options{Vocabulary: voc}, nil)
			if err != nil {
				t.Fatal(err)
			}
			r, err := Build(inputs, Options{Vocabulary: voc})
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for _, p := range r.Problems {
				if p.Slug == source.FromAnotherSender {
					n++
					if p.Pos.File() != c.file || fmt.Sprint(p.Related) != fmt.Sprint([]source.Pos{source.In("un.csv", "")}) || p.Args.Get("n") != "1" {
						t.Errorf("%v", p)
					}
				}
			}
			if n != c.told || len(r.Comparison.Lines) < 2 {
				t.Errorf("told %d times, of %d lines", n, len(r.Comparison.Lines))
			}
		})
	}
}
