package review

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
)

// The plan of the next year is owed by a cluster whose results came without it, where
// plans come with results, unless it is past or may be in a file nobody could use.
func TestPlanOwed(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	const a, b, plan = "A;2024;bilan;X;Ateliers;;9\n", "B;2024;bilan;X;Ateliers;;9\n", "B;2025;programme;X;Ateliers;8;\n"
	for _, c := range []struct {
		name  string
		files []string
		want  string
	}{
		{"another's came", []string{head + a + b + plan}, "A"},
		{"nobody's came", []string{head + a + b}, ""},
		{"its own came", []string{head + a + "A;2025;programme;X;Ateliers;8;\n"}, ""},
		{"no results either", []string{head + b + plan + "A;2023;bilan;X;Ateliers;;9\n"}, ""},
		{"the year is past", []string{head + a + b + plan + "A;2025;bilan;X;Ateliers;;9\n"}, ""},
		{"a later year of another", []string{head + a + b + plan + "B;2025;bilan;X;Ateliers;;9\n"}, "A"},
		{"perhaps in a file of nobody", []string{head + a + b + plan, "Intitulé;Prévu 2025\nAteliers;8\n"}, ""},
	} {
		var files []intake.File
		for i, text := range c.files {
			files = append(files, intake.File{Name: "f" + string(rune('a'+i)) + ".csv", Read: sent.Content([]byte(text))})
		}
		inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Build(inputs, Options{Year: 2024})
		if err != nil {
			t.Fatal(err)
		}
		var owed, reminded []string
		for _, d := range r.Deposits {
			if d.PlanOwed {
				owed = append(owed, d.Cluster.Name)
			}
			if d.Remind() && d.Results {
				reminded = append(reminded, d.Cluster.Name)
			}
		}
		if got := strings.Join(owed, ","); got != c.want || !slices.Equal(owed, reminded) {
			t.Errorf("%s: owed by %q, not %q; reminded: %q", c.name, got, c.want, reminded)
		}
	}
}
