package review

import (
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
)

// Lines that are perhaps one are counted while nothing says whether they are.
func TestWaiting(t *testing.T) {
	const plan, done = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\nG;2023;bilan;Z;Autre;;1\n", "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	for _, c := range []struct {
		name, plan, done string
		want             int
	}{
		{"joined", "G;2024;programme;;Visites d’entreprises;8;\n", "G;2024;bilan;;Visite d’entreprise;;9\n", 0},
		{"similar", "G;2024;programme;;Visites d’entreprises;8;\n", "G;2024;bilan;;Visites des entreprises;;9\n", 2},
		{"two codes", "G;2024;programme;A;Visites;8;\nG;2024;programme;C;Salons;1;\n", "G;2024;bilan;B;Visites;;9\nG;2024;bilan;C;Salons;;1\n", 2},
		{"two answer", "G;2024;programme;A;Visites;8;\nG;2024;programme;B;Visites;8;\n", "G;2024;bilan;;Visites;;9\n", 3},
		{"far apart", "G;2024;programme;;Visites;8;\n", "G;2024;bilan;;Achats groupés;;9\n", 0},
	} {
		var files []intake.File
		for name, text := range map[string]string{"p.csv": plan + c.plan, "r.csv": done + c.done} {
			files = append(files, intake.File{Name: name, Read: sent.Content([]byte(text))})
		}
		inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Build(inputs, Options{Year: 2024})
		if err != nil {
			t.Fatal(err)
		}
		if r.Index.Waiting != c.want {
			t.Errorf("%s: %d lines wait, want %d", c.name, r.Index.Waiting, c.want)
		}
	}
}

// A row that tells of two years waits in the year of the open match alone.
func TestWaitingOfOneYear(t *testing.T) {
	var files []intake.File
	for name, text := range map[string]string{
		"p.csv": "Grappe;Exercice;Nature;Intitulé;Prévu\nG;2024;programme;Visites d’entreprises;8\n",
		"r.csv": "Grappe;Intitulé;Réalisé 2023;Réalisé 2024\nG;Visites des entreprises;7;9\n",
	} {
		files = append(files, intake.File{Name: name, Read: sent.Content([]byte(text))})
	}
	inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Build(inputs, Options{Year: 2024})
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, c := range r.History {
		for i := range c.Lines {
			l := &c.Lines[i]
			lines++
			if open := r.Index.Open(l) != nil; open != (l.Year == 2024) {
				t.Errorf("%d, %s: open %v", l.Year, l.Title.Value, open)
			}
		}
	}
	if lines != 3 || r.Index.Waiting != 2 {
		t.Errorf("%d lines, %d wait", lines, r.Index.Waiting)
	}
}
