package present

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
)

// sentFacts is a file that says of the cluster G what keys say, for 2024.
func sentFacts(t *testing.T, name string, say func(*submission.Facts)) intake.Input {
	t.Helper()
	f := submission.Facts{ClusterID: "g", Year: 2024, Pos: source.In(name, "Grappe"), Name: cell.Text{Value: "G"}}
	say(&f)
	return intake.Input{Name: name, File: submission.File{Name: name, Names: map[string]string{"g": "G"}, Facts: []submission.Facts{f}}}
}

// withFacts is the review of the money files and of files that speak of the
// cluster itself.
func withFacts(t *testing.T, rows string, facts ...intake.Input) *review.Review {
	t.Helper()
	inputs, err := intake.Read(t.Context(), []intake.File{{Name: "in.csv", Authority: true, Read: sent.Content([]byte(rows))}}, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(append(inputs, facts...), review.Options{AsOf: "2026-01-01", Year: 2024})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

const grantsOfG = "Grappe;Exercice;Objet;Demandée;Accordée;Compte rendu dû\nG;2024;Animation;25000;20000;oui\n"

func slugsTold(r *review.Review) string {
	var out []string
	for _, p := range r.Problems {
		if p.Slug != source.SubmissionMissing {
			out = append(out, string(p.Slug))
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}

// What files state differently of a cluster is shown nowhere as if it were known:
// not as members, nor per member, nor as a closing day.
func TestDisputedFacts(t *testing.T) {
	at := func(name string) source.Pos { return source.In(name, "Grappe").At(2, 2) }
	say := func(name, members, closing string) intake.Input {
		return sentFacts(t, name, func(f *submission.Facts) {
			f.Members, f.ClosingDate = sent.Value(t, members, at(name)), cell.Text{Value: closing, Pos: at(name)}
		})
	}
	w := editionIn("fr", 2024)
	for _, c := range []struct{ name, second, closing, members, perMember, state, told string }{
		{"one file", "", "", "62", "322,58_€", "en retard", ""},
		{"agree", "62", "2024-12-31", "62", "322,58_€", "en retard", "duplicate-identical"},
		{"differ", "64", "2024-12-31", "à trancher", "", "en retard", "duplicate-conflict"},
		{"another closing day", "62", "2025-06-30", "62", "322,58_€", "à vérifier", "duplicate-conflict"},
		{"about", "environ 62", "2024-12-31", "à trancher", "", "en retard", "duplicate-conflict"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := []intake.Input{say("a", "62", "2024-12-31")}
			if c.second != "" {
				files = append(files, say("b", c.second, c.closing))
			}
			r := withFacts(t, grantsOfG, files...)
			if n := len(r.Index.FactsOf(2024)); n != 1 {
				t.Errorf("%d rows of facts", n)
			}
			members, money, due := shown(Tables{r: r, w: w}.Members()), shown(Tables{r: r, w: w}.GrantFigures()), shown(Tables{r: r, w: w}.ReportsDue())
			if !strings.Contains(members, "|"+c.members) || strings.Contains(members, "64") {
				t.Error(members)
			}
			if !strings.Contains(money, "G|25_000_€|20_000_€") || c.perMember != "" && !strings.Contains(money, c.perMember) || c.perMember == "" && strings.Contains(money, "322") {
				t.Error(money)
			}
			if !strings.Contains(due, "|"+c.state) {
				t.Error(due)
			}
			if got := slugsTold(r); got != c.told {
				t.Errorf("told %q", got)
			}
		})
	}
}

// A share is shown as one, whatever key it stands beside, and nothing is counted
// with it.
func TestShareIsNoCount(t *testing.T) {
	r := withFacts(t, grantsOfG, sentFacts(t, "a", func(f *submission.Facts) {
		at := f.Pos.At(2, 2)
		f.Members, f.MembersPaidUp, f.MembersInTerritory = sent.Value(t, "62 %", at), sent.Value(t, "80 %", at), sent.Value(t, "40 %", at)
	}))
	w := editionIn("fr", 2024)
	if s := shown(Tables{r: r, w: w}.Members()); !strings.Contains(s, "|62_%||80_%|40_%") {
		t.Error(s)
	}
	if s := shown(Tables{r: r, w: w}.GrantFigures()); !strings.HasSuffix(s, "|20_000_€\n") {
		t.Error(s)
	}
}

// The key « subvention demandée » is held against the sum of the year's grants; it
// stands alone where they say nothing, and is never added.
func TestGrantRequested(t *testing.T) {
	for _, c := range []struct{ name, key, grants, requested, told string }{
		{"the sum", "25000", grantsOfG, "25_000_€", ""},
		{"another", "24000", grantsOfG, "25_000_€", "request-differs"},
		{"the sum of two", "25000", grantsOfG + "G;2024;Salon;5000;5000;\n", "30_000_€", "request-differs"},
		{"about", "environ 24000", grantsOfG, "25_000_€", ""},
		{"alone", "24000", "Grappe;Exercice;Objet;Accordée\nG;2024;Animation;20000\n", "24_000_€", ""},
		{"disputed", "25000", grantsOfG + "G;2024;Animation;26000;20000;oui\n", "à trancher", "duplicate-conflict"},
	} {
		r := withFacts(t, c.grants, sentFacts(t, "a", func(f *submission.Facts) { f.GrantRequested = sent.Value(t, c.key, f.Pos.At(2, 2)) }))
		if s := shown(Tables{r: r, w: editionIn("fr", 2024)}.GrantFigures()); !strings.Contains(s, "G|"+c.requested+"|") || slugsTold(r) != c.told {
			t.Errorf("%s: %s%s", c.name, s, slugsTold(r))
		}
	}
	// Of another year than the review's nothing is shown.
	other := sentFacts(t, "a", func(f *submission.Facts) { f.Year, f.GrantRequested = 2022, sent.Value(t, "1", f.Pos.At(2, 2)) })
	if r := withFacts(t, "Grappe;Exercice;Objet;Demandée;Accordée\nG;2024;Animation;25000;20000\nG;2022;Animation;25000;20000\n", other); slugsTold(r) != "" {
		t.Error(slugsTold(r))
	}
}

// A sum carries what is said of its parts, and so do what is made of it and the
// sentence that asks.
func TestQualifiersOfMoney(t *testing.T) {
	r := withFacts(t, "Grappe;Exercice;Objet;Demandée;Accordée;Versée\nG;2024;Animation;20000;environ 20000;au moins 5000\nG;2024;Salon;5000;5000;1000\n"+
		"G;2025;Animation;environ 20 000 €;;\n", sentFacts(t, "a", func(f *submission.Facts) { f.Members = sent.Value(t, "50", f.Pos.At(2, 2)) }))
	w := editionIn("fr", 2024)
	if s := shown(Tables{r: r, w: w}.GrantFigures()); !strings.Contains(s, "G|25_000_€|≈_25_000_€|≥_6_000_€|") || !strings.HasSuffix(s, "|≈_500_€\n") {
		t.Error(s)
	}
	rows := "Grappe;Exercice;Nature;Code;Intitulé;Unité;Réalisé\nG;2024;bilan;A1;Ateliers;ateliers;4\n"
	both, err := intake.Read(t.Context(), []intake.File{{Name: "in.csv", Authority: true, Read: sent.Content([]byte(rows))}, {Name: "s.csv", Read: sent.Content([]byte("Grappe;Exercice;Objet;Demandée\nG;2025;Animation;environ 20 000 €\n"))}}, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err = review.Build(both, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	sentence := ""
	for line := range rapport(r, w, r.Clusters[0]).Long.Lines {
		sentence += line.Text + "\n"
	}
	if !strings.Contains(strings.NewReplacer("\u202f", "_", "\u00a0", "_").Replace(sentence), "≈_20_000_€") {
		t.Error(sentence)
	}
	if n := r.Grants[0]; len(n.Rows) != 1 {
		t.Error(n.Rows)
	}
}

// The tables of money and members say what is said of a value, and where it is
// disputed.
func TestQualifiersInTables(t *testing.T) {
	rows := "Grappe;Exercice;Compte;Libellé;Prévu;Réalisé\nG;2024;60;Achats;environ 100;90\nG;2024;61;Services;10;10\nG;2024;61;Services;10;11\n"
	r := withFacts(t, rows, sentFacts(t, "a", func(f *submission.Facts) { f.Members = sent.Value(t, "environ 62", f.Pos.At(2, 2)) }),
		sentFacts(t, "b", func(f *submission.Facts) { f.Year, f.Members = 2023, sent.Value(t, "60", f.Pos.At(2, 2)) }),
		sentFacts(t, "c", func(f *submission.Facts) { f.Year, f.Members = 2023, sent.Value(t, "61", f.Pos.At(2, 2)) }))
	w := editionIn("fr", 2024)
	if got := shown(Tables{r: r, w: w}.Accounts()); !strings.Contains(got, "60 Achats||≈_100_€|90_€|") || strings.Contains(got, "|61|") {
		t.Error(got)
	}
	if s := shown(Tables{r: r, w: w}.Members()); !strings.Contains(s, "|à trancher|≈_62") {
		t.Error(s)
	}
}

// The budgets of actions stand behind the accounts.
func TestBudgetOfActions(t *testing.T) {
	const lines = "Grappe;Exercice;Nature;Intitulé;Prévu;Réalisé;Budget prévu\nG;2024;bilan;V;4;4;100\n"
	r := reviewOf(t, nil, "a.csv", lines, "b.csv", "Grappe;Exercice;Compte;Libellé;Réalisé\nG;2024;60;Achats;120\n")
	if s := shown(Tables{r: r, w: editionIn("fr", 2024)}.Budget()); !strings.Contains(s, "budgets des actions||100_€") {
		t.Error(s)
	}
}

// What is shown of lines that came twice holds where others of the two files differ.
func TestLinesSentTwiceAreTold(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\n"
	r := reviewOf(t, nil, "a.csv", head+"G;2024;bilan;1;x;10\nG;2024;bilan;2;y;5\nG;2024;bilan;2;y;5\n", "b.csv", head+"G;2024;bilan;1;x;11\nG;2024;bilan;2;y;5\n")
	var got []string
	for _, p := range r.Problems {
		if p.Slug == source.DuplicateIdentical {
			got = append(got, strings.ReplaceAll(p.Pos.String()+" "+editionIn("fr", 2024).Message(p), "\u202f", " "))
		}
	}
	slices.Sort(got)
	want := []string{"a.csv:4 même ligne que a.csv:3 ; comptée une fois", "b.csv lignes que a.csv donne aussi ; comptées une fois"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
