package present

import (
	"strings"
	"testing"
	"time"

	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
)

// shown is a table as text: its rows, cells parted by "|", without the column
// of sources.
func shown(tables ...*table.Table) string {
	var b strings.Builder
	for _, t := range tables {
		b.WriteString("# " + t.Title + "\n")
		for _, r := range t.All() {
			var cells []string
			for i, c := range r.Cells {
				if t.Columns[i].Key != "source" {
					cells = append(cells, c.Display(t.Columns[i].Kind, "fr"))
				}
			}
			b.WriteString(strings.TrimRight(strings.Join(cells, "|"), "|") + "\n")
		}
		for _, n := range t.Notes {
			b.WriteString("* " + n + "\n")
		}
	}
	return strings.NewReplacer("\u202f", "_", "\u00a0", "_").Replace(b.String())
}

// A row of the budget says where each of its amounts stands: once where one row
// states both, else apart.
func TestBudgetRowPlaces(t *testing.T) {
	const lines = "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2024;bilan;1;x;10\n"
	r := reviewOf(t, nil, "bilan.csv", lines, "a.csv", "Grappe;Exercice;Compte;Libellé;Prévu\nG;2024;60;Achats;100\nG;2024;61;Services;50\n",
		"b.csv", "Grappe;Exercice;Compte;Libellé;Prévu;Réalisé\nG;2024;60;Achats;100;90\nG;2024;75;Cotisations;150;140\n")
	got := map[string]string{}
	for _, row := range (Tables{r: r, w: editionIn("fr", 2024)}).Budget().All() {
		got[row.Cells[2].Text] = row.Cells[8].Text
	}
	for label, want := range map[string]string{"Achats": "a.csv:2:5 + b.csv:2:6", "Services": "a.csv:3", "Cotisations": "b.csv:3", "Total des charges": ""} {
		if got[label] != want {
			t.Errorf("%s: %q, want %q", label, got[label], want)
		}
	}
}

// The whole financial report of one cluster.
func TestFinancialReport(t *testing.T) {
	r := moneyFiles(t)
	w := editionIn("fr", 2024)
	ts := Tables{r: r, w: w}
	got := shown(ts.Budget(), ts.UnitCosts(), ts.GrantFigures(), ts.ReportsDue())
	want := `# Budget 2024 par compte
G|60|Achats||10_000_€|9_000,50_€|−999,50_€|−10_%
G|64|Personnel||30_000_€|31_000_€|1_000_€|3,3_%
G||Total des charges||40_000_€|40_000,50_€|0,50_€|0_%
G|74|Subventions d’exploitation||30_000_€|30_000,50_€|0,50_€|0_%
G|74||Métropole Exemple|20_000_€|20_000_€|0_€|0_%
G|74||Région|10_000_€|10_000,50_€|0,50_€|0_%
G|75|Autres produits de gestion courante||10_000_€|10_000_€|0_€|0_%
G|756|– Cotisations||10_000_€|10_000_€|0_€|0_%
G||Total des produits||40_000_€|40_000,50_€|0,50_€|0_%
G||Résultat_: produits moins charges||0_€|0_€|0_€
G||Pour mémoire_: budgets des actions||1_500_€|1_650_€|150_€|10_%
# Coûts unitaires 2024
G|Atelier|ateliers|2|10|1_500_€|150_€|100|15_€
G|Visite||2||150_€
# La subvention 2024 et le reste
G|25_000_€|20_000_€|20_000_€|18_000_€|40_000_€|40_000,50_€|50_%|50_%|1
# Comptes rendus financiers
G|2023|Étude|5_000_€|oui|31/12/2023|30/06/2024||en retard depuis le 30/06/2024
G|2024|Fonctionnement|20_000_€|à vérifier|31/12/2024|||à vérifier
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Six months after the end of the year: the same day, or the month's last
// where it has no such day, or where the year ends with a month.
func TestReportDeadline(t *testing.T) {
	for closing, want := range map[string]string{
		"2024-12-31": "2025-06-30", "2023-08-31": "2024-02-29", "2024-08-31": "2025-02-28", "2024-02-29": "2024-08-31", "2023-02-28": "2023-08-31",
		"2024-06-30": "2024-12-31", "2024-09-15": "2025-03-15", "2023-08-30": "2024-02-29",
	} {
		day, err := time.Parse(time.DateOnly, closing)
		if err != nil {
			t.Fatal(err)
		}
		if got := overview.Deadline(day).Format(time.DateOnly); got != want {
			t.Errorf("year that ends on %s: %s, want %s", closing, got, want)
		}
	}
}

// What is said of a compte rendu depends on the answer first, then on the day;
// without an answer it is to be checked, never late.
func TestReportState(t *testing.T) {
	for _, c := range []struct {
		name     string
		due      cell.YesNo
		received string
		asOf     string
		closing  string
		want     string
	}{
		{"no answer, years later", cell.NoAnswer, "", "2030-01-01", "", "to_check 2025-06-30"},
		{"owes none", cell.No, "", "2030-01-01", "", "none 2025-06-30"},
		{"received", cell.Yes, "2025-05-02", "2030-01-01", "", "received 2025-06-30"},
		{"without a day", cell.Yes, "", "", "", "open 2025-06-30"},
		{"during the year", cell.Yes, "", "2024-12-31", "", "not_yet 2025-06-30"},
		{"the day after", cell.Yes, "", "2025-01-01", "", "owed 2025-06-30"},
		{"on the last day", cell.Yes, "", "2025-06-30", "", "owed 2025-06-30"},
		{"a day late", cell.Yes, "", "2025-07-01", "", "late 2025-06-30"},
		{"a year that ends in August", cell.Yes, "", "2025-03-01", "2024-08-31", "late 2025-02-28"},
		{"a year that ends in the next", cell.Yes, "", "2025-10-01", "2025-03-31", "late 2025-09-30"},
		{"a closing day that is no date", cell.Yes, "", "2025-07-01", "fin août", "late 2025-06-30"},
	} {
		state, day := overview.ReportState(closes(t, c.asOf, c.closing), &submission.Grant{ClusterID: "c", Year: 2024, ReportDue: c.due, ReportReceived: cell.Text{Value: c.received}})
		if got := state + " " + day.Format(time.DateOnly); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	// Two files say that it was received on other days: it is not late for that.
	g := submission.Grant{ClusterID: "c", Year: 2024, ReportDue: cell.Yes}
	g.Disputed = map[string][]source.Pos{review.ReceivedKey: {source.In("a.csv", "").At(2, 3)}}
	if state, _ := overview.ReportState(closes(t, "2030-01-01", ""), &g); state != "to_check" {
		t.Errorf("a disputed day of receipt: %s", state)
	}
}

// closes is the review of a cluster that says on which day its year ends.
func closes(t *testing.T, asOf, day string) *review.Review {
	t.Helper()
	facts := []submission.Facts{{ClusterID: "c", Year: 2024, ClosingDate: cell.Text{Value: day}}}
	r, err := review.Build([]intake.Input{{File: submission.File{Facts: facts}}}, review.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// moneyFiles are the year of one invented cluster, with its budget, its grant
// and what its actions cost.
func moneyFiles(t *testing.T) *review.Review {
	t.Helper()
	read := func(text string) func(*file.Data) error { return sent.Content([]byte(text)) }
	files := []intake.File{
		{Name: "bilan.csv", Read: read("Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Réalisé;Bénéficiaires;Budget prévu;Budget réalisé\n" +
			"G;2024;bilan;A1;Atelier;Ateliers;ateliers;4;40;1000;800\nG;2024;bilan;A2;Atelier;Formations;ateliers;6;60;500;700\n" +
			"G;2024;bilan;B1;Visite;Visites;visites;5;;;100\nG;2024;bilan;B2;Visite;Tours;km;50;;;50\n")},
		{Name: "budget.csv", Read: read("Grappe;Exercice;Compte;Libellé;Financeur;Prévu;Réalisé\nG;2024;60;Achats;;10000;9000,50\nG;2024;64;Personnel;;30000;31000\n" +
			"G;2024;74;;Métropole Exemple;20000;20000\nG;2024;74;;Région;10000;10000,50\nG;2024;756;Cotisations;;10000;10000\n;;;Total des charges;;40000;40000,50\n")},
		{Name: "subventions.csv", Authority: true, Read: read("Grappe;Exercice;Objet;Demandée;Accordée;Versée;Dépensée;Compte rendu dû\nG;2024;Fonctionnement;25000;20000;20000;18000;\nG;2023;Étude;5000;5000;5000;;oui\n")},
	}
	inputs, err := intake.Read(t.Context(), files, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{AsOf: "2024-09-01"})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Problems {
		if p.Severity != source.Info {
			t.Errorf("%v", p)
		}
	}
	return r
}
