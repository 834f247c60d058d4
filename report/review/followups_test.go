package review

import (
	"fmt"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/source"
)

// What has no code is named by the other columns of `suivi`: a grant by its
// object, a line of a budget by its account and funder. What was read stays as it
// was, so that the same files give the same again.
func TestCorrectedRecords(t *testing.T) {
	const (
		lines  = "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2024;bilan;A1;Ateliers;4\n"
		grants = "Grappe;Exercice;Objet;Accordée;Versée\nG;2024;Animation;20000;\nG;2024;Étude;5000;\n"
		budget = "Grappe;Exercice;Compte;Libellé;Financeur;Prévu;Réalisé\nG;2024;60;Achats;;100;90\nG;2024;74;Subventions;Métropole;300;200\nG;2024;74;Subventions;Région;50;50\n"
		head   = "Grappe;Exercice;Objet;Compte;Financeur;Champ;Valeur retenue;Date\n"
	)
	for _, c := range []struct{ name, rows, want string }{
		{"a grant", "G;2024;Animation;;;accordée;18000;\n", "18000 5000 90 200 [follow-up-applied]"},
		{"what a grant did not say", "G;2024;Animation;;;versée;18000;\n", "20000 5000 90 200 [follow-up-applied]"},
		{"a grant of two, unnamed", "G;2024;;;;accordée;18000;\n", "20000 5000 90 200 [follow-up-unmatched]"},
		{"a grant that is not there", "G;2024;Salon;;;accordée;18000;\n", "20000 5000 90 200 [follow-up-unmatched]"},
		{"no amount", "G;2024;Animation;;;accordée;beaucoup;\n", "20000 5000 90 200 [follow-up-unmatched]"},
		{"an account", "G;2024;;60;;réalisé;95;\n", "20000 5000 95 200 [follow-up-applied]"},
		{"an account of two funders", "G;2024;;74;;réalisé;95;\n", "20000 5000 90 200 [follow-up-unmatched]"},
		{"an account and its funder", "G;2024;;74;Métropole;réalisé;210;\n", "20000 5000 90 210 [follow-up-applied]"},
		{"what was sent", "G;2024;;60;;réalisé;90;\n", "20000 5000 90 200 [follow-up-needless]"},
		{"the later", "G;2024;;60;;réalisé;95;03/03/2025\nG;2024;;60;;réalisé;96;02/03/2025\n", "20000 5000 95 200 [follow-up-applied follow-up-superseded]"},
		{"one date", "G;2024;;60;;réalisé;95;03/03/2025\nG;2024;;60;;réalisé;96;03/03/2025\n", "20000 5000 90 200 [follow-up-conflict]"},
		{"a member count that nobody sent", "G;2024;;;;adhérents;44;\n", "20000 5000 90 200 [follow-up-applied]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := []intake.File{{Name: "a.csv", Read: sent.Content([]byte(lines))}, {Name: "b.csv", Read: sent.Content([]byte(budget))},
				{Name: "g.csv", Read: sent.Content([]byte(grants)), Authority: true}, {Name: "s.csv", Read: sent.Content([]byte(head + c.rows)), Authority: true}}
			inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				r, err := Build(inputs, Options{Authority: "collectivite"})
				if err != nil {
					t.Fatal(err)
				}
				text := ""
				for _, g := range r.Grants {
					text += g.Awarded.Number.String() + " "
				}
				text += budgetActual(r, "60", "") + " " + budgetActual(r, "74", "Métropole")
				var slugs []source.Slug
				for _, p := range r.Problems {
					if p.Pos.File() == "s.csv" && p.Slug != source.BudgetUnbalanced {
						slugs = append(slugs, p.Slug)
					}
				}
				if text = fmt.Sprintf("%s %s", text, slugs); text != c.want {
					t.Errorf("got %s, want %s", text, c.want)
				}
			}
		})
	}
}

// budgetActual is what the statement of the year's budget has of an account and
// funder.
func budgetActual(r *Review, account, funder string) string {
	for _, s := range r.Budgets {
		for _, side := range s.Sides {
			for _, g := range side.Groups {
				if g.Account != account {
					continue
				}
				for _, l := range g.Lines {
					if l.Row.Funder.Value == funder && funder != "" {
						return l.Actual.Number.String()
					}
				}
				if funder == "" {
					return g.Actual.Number.String()
				}
			}
		}
	}
	return "–"
}

// What is refused in one review is refused in the next of the same inputs, as a
// double click checks what it has reviewed.
func TestRefusedAgain(t *testing.T) {
	files := []intake.File{{Name: "a.csv", Read: sent.Content([]byte("Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2024;bilan;A1;Ateliers;4\n"))},
		{Name: "s.csv", Read: sent.Content([]byte("Grappe;Exercice;Code;Champ;Valeur retenue\nG;2024;A1;réalisé;0\n"))}}
	opt := Options{Authority: "collectivite"}
	inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		r, err := Build(inputs, opt)
		if err != nil || r.Problems.Count(source.Err) != 1 || r.Comparison.Lines[0].Actual.Number().String() != "4" {
			t.Errorf("%v, %v", err, r.Problems)
		}
	}
}
