package present

import (
	"slices"
	"testing"

	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// What is said of values is said of their sums, of their rates and of what they
// cost: the weakest of it, and of a number that is taken off or divided by the
// opposite bound. A planned bound in the sense of the direction is read as its
// number.
func TestQualified(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Sens;Valeur initiale;Prévu;Réalisé;Budget prévu;Budget réalisé;Bénéficiaires\n"
	const budget = "Grappe;Exercice;Compte;Prévu;Réalisé\n"
	r := reviewOf(t, nil,
		"2023.csv", head+"G;2023;bilan;A;Visite;V;visites;;;;environ 10;;;\nG;2023;bilan;B;Visite;W;visites;;;;au moins 10;;;\n",
		"2024.csv", head+
			"G;2024;bilan;A;Visite;V;visites;;;environ 10;12;100;environ 120;au moins 30\n"+
			"G;2024;bilan;B;Visite;W;visites;;;au moins 10;au moins 12;100;80;20\n"+
			"G;2024;bilan;C;Atelier;X;ateliers;baisse;40;20;au plus 15;au plus 50;au moins 70;\n"+
			"G;2024;bilan;D;Atelier;Y;ateliers;hausse;environ 4;20;8;;;\n",
		"budget-2024.csv", budget+"G;2024;60;environ 1000;900\nG;2024;61;500;au moins 600\n")
	w := editionIn("fr", 2024)
	for _, c := range []struct {
		name, got, want string
	}{
		{"lines", columns(r, w, "actual", "attainment", "progress", "change", "budget_variance", "budget_variance_rate"),
			"12|≈_120_%||≈_20_%|≈_20_€|≈_20_%\n≥_12|≥_120_%||≈_20_%|−20_€|−20_%\n≤_15||100_%||≥_20_€|≥_40_%\n8|40_%|≈_25_%\n"},
		{"above the lines", above(r, w, "budget_planned", "budget_actual"), "≤_250_€|≈_270_€"},
		{"unit costs", shown(Tables{r: r, w: w}.UnitCosts()), "# Coûts unitaires 2024\nG|Visite|visites|2|≥_24|≈_200_€|≈_8,33_€|≥_50|≈_4_€\nG|Atelier|ateliers|1|≤_15|≥_70_€|≥_4,67_€\n"},
		{"budget", shown(Tables{r: r, w: w}.Budget()), `# Budget 2024 par compte
G|60|Achats||≈_1_000_€|900_€|≈_−100_€|≈_−10_%
G|61|Services extérieurs||500_€|≥_600_€|≥_100_€|≥_20_%
G||Total des charges||≈_1_500_€|≥_1_500_€|≈_0_€|≈_0_%
G||Résultat_: produits moins charges
G||Pour mémoire_: budgets des actions||≤_250_€|≈_270_€|≈_20_€|≈_8_%
`},
		{"accounts", shown(Tables{r: r, w: w}.Accounts()), "# Charges 2024 par compte, toutes grappes réunies\nEnsemble|60|60 Achats||≈_1_000_€|900_€|≈_−100_€|≈_−10_%\nEnsemble|61|61 Services extérieurs||500_€|≥_600_€|≥_100_€|≥_20_%\n"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, c.got, c.want)
		}
	}
}

// columns are some of the columns of the table of lines.
func columns(r *review.Review, w *edition, keys ...string) string {
	return shown(linesTable(r, w, "lines", keys, r.Index.Lines))[len("# \n"):]
}

// above are cells above the table of lines.
func above(r *review.Review, w *edition, keys ...string) string {
	t := linesTable(r, w, "lines", append([]string{"cluster", "code", "verdict", "bounded"}, keys...), r.Index.Lines)
	cells := aboveLines(w, t)
	row := &table.Table{}
	for i, c := range t.Columns {
		if slices.Contains(keys, c.Key) {
			row.Columns = append(row.Columns, c)
			row.Rows = append(row.Rows[:0], table.Row{Cells: append(rowCells(row), cells[i])})
		}
	}
	return shown(row)[len("# \n") : len(shown(row))-1]
}

func rowCells(t *table.Table) []table.Cell {
	if len(t.Rows) == 0 {
		return nil
	}
	return t.Rows[0].Cells
}

// What was done in a unit that is not the line's own is in no cost: neither a bare
// number beside kilometres nor euros beside visits; nor are beneficiaries whom some
// of the lines do not give.
func TestUnitCostsOfOneUnit(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Prévu;Réalisé;Budget réalisé;Bénéficiaires\n"
	for _, c := range []struct{ rows, want string }{
		{"G;2024;bilan;A;Visite;V;visites;8;10;100;\nG;2024;bilan;B;Visite;W;visites;8;10;100;50\n", "G|Visite|visites|2|20|200_€|10_€"},
		{"G;2024;programme;A;Visite;V;km;70;;\nG;2024;bilan;A;Visite;V;;;71;100\n", "G|Visite||1||100_€"},
		{"G;2024;programme;A;Visite;V;;8 visites;;\nG;2024;bilan;A;Visite;V;;;12 k€;100\n", "G|Visite||1||100_€"},
		{"G;2024;bilan;A;Visite;V;€;80;90;100\n", "G|Visite||1||100_€"},
		{"G;2024;bilan;A;Visite;V;visites;8;au plus 10;100\n", "G|Visite|visites|1|≤_10|100_€|≥_10_€"},
		{"G;2024;programme;A;Visite;V;visites;8;;\nG;2024;bilan;A;Visite;V;;;10;100\n", "G|Visite|visites|1|10|100_€|10_€"},
	} {
		r := reviewOf(t, nil, "f.csv", head+c.rows)
		if got, want := shown(Tables{r: r, w: editionIn("fr", 2024)}.UnitCosts()), "# Coûts unitaires 2024\n"+c.want+"\n"; got != want {
			t.Errorf("%s got %s", c.rows, got)
		}
	}
}

// A file reports a year where it holds results of it, a budget and the cluster's:
// An account of which all that is stated is disputed is shown, and said to be.
func TestDisputedBudgetShown(t *testing.T) {
	const head = "Grappe;Exercice;Compte;Libellé;Réalisé\n"
	r := reviewOf(t, nil, "a.csv", head+"G;2024;60;Achats;100\n", "b.csv", head+"G;2024;60;Achats;120\n")
	r.Year = 2024
	want := "# Budget 2024 par compte\nG|60|Achats|||à trancher\nG||Total des charges|||à trancher\n"
	if got := shown(Tables{r: r, w: editionIn("fr", 2024)}.Budget()); len(got) < len(want) || got[:len(want)] != want {
		t.Error(got)
	}
}

// Actions surely cost more than all charges where neither sum may be otherwise.
func TestActionsOverBudget(t *testing.T) {
	for _, c := range []struct {
		spent, charges string
		want           bool
	}{
		{"5000", "1000", true}, {"1000", "1000", false}, {"900", "1000", false}, {"au moins 5000", "1000", true}, {"au plus 5000", "1000", false},
		{"environ 5000", "1000", false}, {"5000", "au plus 1000", true}, {"5000", "au moins 1000", false},
	} {
		r := reviewOf(t, nil, "a.csv", "Grappe;Exercice;Nature;Intitulé;Prévu;Réalisé;Budget réalisé\nG;2024;bilan;V;4;4;"+c.spent+"\n",
			"b.csv", "Grappe;Exercice;Compte;Libellé;Réalisé\nG;2024;60;Achats;"+c.charges+"\n")
		if got := slices.ContainsFunc(r.Problems, func(p source.Problem) bool { return p.Slug == source.ActionsOverBudget }); got != c.want {
			t.Errorf("%s spent of %s: %v", c.spent, c.charges, got)
		}
	}
}
