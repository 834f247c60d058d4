package budget

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// lines reads rows "account;label;funder;planned;actual" of a file, or of a sheet
// of one ("file#sheet").
func lines(t *testing.T, file string, rows ...string) []*submission.BudgetLine {
	t.Helper()
	file, sheet, _ := strings.Cut(file, "#")
	var out []*submission.BudgetLine
	for i, row := range rows {
		c := strings.Split(row, ";")
		at := func(col int) source.Pos { return source.In(file, sheet).At(i+2, col) }
		value := func(col int) cell.Value {
			v := cell.Value{Pos: at(col)}
			if c[col-1] == "" {
				return v
			}
			r, err := quantity.Parse(c[col-1])
			if err != nil {
				t.Fatal(err)
			}
			v.Present, v.Number, v.Qualifier = true, r.Number, r.Qualifier
			return v.With(cell.Around{Written: c[col-1]})
		}
		out = append(out, &submission.BudgetLine{ClusterID: "c", Year: 2024, Pos: source.In(file, sheet).At(i+2, 0),
			Account: cell.Text{Value: c[0], Pos: at(1)}, Label: cell.Text{Value: c[1]}, Funder: cell.Text{Value: c[2]}, Planned: value(4), Actual: value(5)})
	}
	return out
}

// below puts rows behind others of their file.
func below(rows []*submission.BudgetLine, by int) []*submission.BudgetLine {
	for _, l := range rows {
		for _, at := range []*source.Pos{&l.Pos, &l.Planned.Pos, &l.Actual.Pos} {
			*at = at.At(at.Row()+by, at.Col())
		}
	}
	return rows
}

// tell shows a statement: each side's groups and totals, then its problems.
func tell(s Statement) string {
	amount := func(a Amount) string {
		if a.Disputed {
			return "?"
		}
		if !a.Present {
			return "–"
		}
		return a.Qualifier.String() + a.Number.String()
	}
	var out []string
	for _, name := range Sections {
		side := s.Sides[name]
		if side == nil {
			continue
		}
		for _, g := range side.Groups {
			out = append(out, fmt.Sprintf("%s %s/%s", g.Account, amount(g.Planned), amount(g.Actual)))
		}
		out = append(out, fmt.Sprintf("%s %s/%s", name, amount(side.Planned), amount(side.Actual)))
	}
	for _, p := range s.Problems {
		out = append(out, fmt.Sprintf("%s %s", p.Pos, p.Slug))
	}
	return strings.Join(out, ", ")
}

func TestStatements(t *testing.T) {
	for _, c := range []struct {
		name   string
		rows   []string
		totals []string
		want   string
	}{
		{"in balance, to the cent", []string{"60;Achats;;100,10;90,05", "64;Personnel;;200,20;210,15", "74;Région;Région;300,30;300,20"}, nil,
			"60 100.1/90.05, 64 200.2/210.15, charges 300.3/300.2, 74 300.3/300.2, produits 300.3/300.2"},
		{"a cent out of balance", []string{"60;;;100;90", "70;;;100;90,01"}, nil, "60 100/90, charges 100/90, 70 100/90.01, produits 100/90.01, f:2:5 budget-unbalanced"},
		{"noise of a spreadsheet", []string{"60;;;100;90,81", "70;;;100;90,8099999999"}, nil, "60 100/90.81, charges 100/90.81, 70 100/90.8099999999, produits 100/90.8099999999"},
		{"out of balance in one column", []string{"60;;;100;90", "70;;;100;80"}, nil, "60 100/90, charges 100/90, 70 100/80, produits 100/80, f:2:5 budget-unbalanced"},
		{"one side alone", []string{"60;;;100;90"}, nil, "60 100/90, charges 100/90"},
		{"sub-lines make the account", []string{"641;;;100;90", "645;;;40;30", "756;;;140;120"}, nil, "64 140/120, charges 140/120, 75 140/120, produits 140/120"},
		{"sub-lines that do not", []string{"64;Personnel;;150;120", "641;;;100;90", "645;;;40;30", "75;;;150;120"}, nil,
			"64 150/120, charges 150/120, 75 150/120, produits 150/120, f:2:4 budget-group-differs"},
		{"sub-lines of sub-lines", []string{"64;;;100;90", "641;;;70;60", "6411;;;50;60", "6412;;;20;", "645;;;30;30", "75;;;100;90"}, nil, "64 100/90, charges 100/90, 75 100/90, produits 100/90"},
		{"sub-lines of one that states nothing", []string{"641;;;;", "6411;;;50;60", "6412;;;20;10", "75;;;70;70"}, nil, "64 70/70, charges 70/70, 75 70/70, produits 70/70"},
		{"account 74 by funder", []string{"74;Subventions;;50;50", "74;;État;20;20", "74;;Métropole Exemple;30;30", "62;;;50;50"}, nil, "62 50/50, charges 50/50, 74 50/50, produits 50/50"},
		{"an account given twice", []string{"60;Eau;;10;", "60;Fournitures;;5;", "70;;;15;"}, nil, "60 15/–, charges 15/–, 70 15/–, produits 15/–"},
		{"an account given three times", []string{"60;Eau;;10;", "60;Fournitures;;5;", "60;Divers;;1;", "70;;;16;"}, nil, "60 16/–, charges 16/–, 70 16/–, produits 16/–"},
		{"an account in parts, with a detail", []string{"641;Salaires;;70;", "641;Primes;;;5", "6411;;;50;"}, nil, "64 70/5, charges 70/5"},
		{"actual parts that do not make the account", []string{"64;;;100;90", "641;;;100;80"}, nil, "64 100/90, charges 100/90, f:2:5 budget-group-differs"},
		{"in kind, apart", []string{"60;;;10;10", "70;;;10;10", "86;;;5;5", "87;;;5;4"}, nil,
			"60 10/10, charges 10/10, 86 5/5, in-kind 5/5, 70 10/10, produits 10/10, 87 5/4, in-kind-got 5/4, f:4:5 in-kind-unbalanced"},
		{"less than nothing: income of the year to come", []string{"60;;;80;80", "70;Ventes;;100;100", "748;Produits constatés d'avance;;-20;-20"}, nil,
			"60 80/80, charges 80/80, 70 100/100, 74 -20/-20, produits 80/80"},
		{"about", []string{"60;;;environ 100;90", "70;;;90;90"}, nil, "60 ≈100/90, charges ≈100/90, 70 90/90, produits 90/90"},
		{"no account of the form", []string{"512;Banque;;10;10", "6;Charges;;1;1"}, nil, "f:2:1 unknown-account, f:3:1 unknown-account"},
		{"86 without 87", []string{"60;;;10;10", "70;;;10;10", "86;;;5;"}, nil, "60 10/10, charges 10/10, 86 5/–, in-kind 5/–, 70 10/10, produits 10/10, f:4:4 in-kind-unbalanced"},
		{"87 without 86", []string{"60;;;10;10", "70;;;10;10", "87;;;;5"}, nil, "60 10/10, charges 10/10, 70 10/10, produits 10/10, 87 –/5, in-kind-got –/5, f:4:5 in-kind-unbalanced"},
		{"86 of nothing", []string{"86;;;0;"}, nil, "86 0/–, in-kind 0/–"},
		{"bounds", []string{"60;;;au moins 100;90", "64;;;50;au plus 20", "70;;;environ 150;au moins 20"}, nil, "60 ≥100/90, 64 50/≤20, charges ≥150/≤110, 70 ≈150/≥20, produits ≈150/≥20"},
		{"totals that hold", []string{"641;;;100;90", "70;;;100;90", "86;;;5;5", "87;;;5;5"},
			[]string{";Total 64 – Personnel;;100;90", ";Total des charges;;100;90", ";Total général des charges;;105;95", ";Total des produits et contributions;;105;95", ";Total;;100;90", ";Total général;;105;95", ";Total 60;;0;0", ";Total subventions publiques;;1;1"},
			"64 100/90, charges 100/90, 86 5/5, in-kind 5/5, 70 100/90, produits 100/90, 87 5/5, in-kind-got 5/5"},
		{"totals that do not", []string{"641;;;100;90", "70;;;100;90"}, []string{";Total des charges;;110;90"}, "64 100/90, charges 100/90, 70 100/90, produits 100/90, f:4:4 total-differs"},
		{"a bare total", []string{"60;;;100;90", "70;;;100;90"}, []string{";TOTAL;;110;90"}, "60 100/90, charges 100/90, 70 100/90, produits 100/90, f:4:4 total-differs"},
		{"both sides in one total", []string{"60;;;100;90", "70;;;100;90"}, []string{";Total général;;200;90"}, "60 100/90, charges 100/90, 70 100/90, produits 100/90, f:4:4 total-differs"},
		{"a total by its group's name", []string{"60;Achats;;100;90", "61;Services;;20;20", "70;;;120;110"}, []string{";Total achats;;101;90"}, "60 100/90, 61 20/20, charges 120/110, 70 120/110, produits 120/110, f:5:4 total-differs"},
		{"a part that was not read", []string{"60;;;100;90", "70;;;100;90"}, []string{";Total;;;"}, "60 100/90, charges 100/90, 70 100/90, produits 100/90"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Statements(Sent{Lines: lines(t, "f", c.rows...), Totals: below(lines(t, "f", c.totals...), len(c.rows))})
			if len(got) != 1 || tell(got[0]) != c.want {
				t.Errorf("got\n%s\nwant\n%s", tell(got[0]), c.want)
			}
		})
	}
}

// What several tables state: what agrees counts once and is told, what one alone
// states is kept, a blank form does not count, and what differs is disputed.
func TestSendings(t *testing.T) {
	one := []string{"60;Achats;;10;10", "70;;;10;10"}
	const once = "60 10/10, charges 10/10, 70 10/10, produits 10/10"
	for _, c := range []struct {
		name  string
		files map[string][]string
		want  string
	}{
		{"the same", map[string][]string{"a": one, "b": one}, once + ", b duplicate-identical"},
		{"the same three times", map[string][]string{"a": one, "b": one, "c": one}, once + ", b duplicate-identical, c duplicate-identical"},
		{"in another order", map[string][]string{"a": one, "b": {one[1], one[0]}}, once + ", b duplicate-identical"},
		{"under another label", map[string][]string{"a": one, "b": {"60;Fournitures;;10;10", one[1]}}, once + ", b duplicate-identical"},
		{"the account as people write it", map[string][]string{"a": one, "b": {"compte 60;Achats;;10;10", one[1]}}, once + ", b duplicate-identical"},
		{"a row twice", map[string][]string{"a": {one[0], one[0], one[1]}}, once + ", a:3 duplicate-identical"},
		{"a row twice that differs", map[string][]string{"a": {one[0], "60;Achats;;10;11", one[1]}}, "60 10/?, charges 10/?, 70 10/10, produits 10/10, a:2:5 budget-conflict"},
		{"a blank form", map[string][]string{"a": one, "b": {"60;;;;", "70;;;;", "99;;;;"}}, once},
		{"a blank form first", map[string][]string{"a": {"60;;;;", "70;;;;"}, "b": one}, once},
		{"blank forms alone", map[string][]string{"a": {"60;;;;"}, "b": {"60;;;;"}}, ""},
		{"another in one column", map[string][]string{"a": one, "b": {"60;;;10;11", "70;;;10;11"}}, "60 10/?, charges 10/?, 70 10/?, produits 10/?, a:2:5 budget-conflict, a:3:5 budget-conflict"},
		{"another in one line", map[string][]string{"a": one, "b": {"60;;;10;10", "70;;;12;10"}}, "60 10/10, charges 10/10, 70 ?/10, produits ?/10, a:3:4 budget-conflict"},
		{"the first of two lines in dispute", map[string][]string{"a": {"60;;;10;", "64;;;5;"}, "b": {"60;;;11;", "64;;;5;"}}, "60 ?/–, 64 5/–, charges ?/–, a:2:4 budget-conflict"},
		{"in kind in dispute", map[string][]string{"a": {"86;;;5;", "87;;;5;"}, "b": {"86;;;6;", "87;;;5;"}}, "86 ?/–, in-kind ?/–, 87 5/–, in-kind-got 5/–, a:2:4 budget-conflict"},
		{"an account's own line in dispute", map[string][]string{"a": {"64;;;;9", "641;;;;9"}, "b": {"64;;;;8", "641;;;;9"}}, "64 –/?, charges –/?, a:2:5 budget-conflict"},
		{"about as much", map[string][]string{"a": one, "b": {"60;;;environ 10;10", "70;;;10;10"}}, "60 ?/10, charges ?/10, 70 10/10, produits 10/10, a:2:4 budget-conflict"},
		{"charges and produits apart", map[string][]string{"a": one[:1], "b": one[1:]}, once},
		{"plan and actual apart", map[string][]string{"a": {"60;;;10;", "70;;;10;"}, "b": {"60;;;;10", "70;;;;10"}}, once},
		{"actual before plan", map[string][]string{"b": {"60;;;10;", "70;;;10;"}, "a": {"60;;;;10", "70;;;;10"}}, once},
		{"the plan again beside the actual", map[string][]string{"a": {"60;;;10;", "70;;;10;"}, "b": one}, once},
		{"the plan again, read first", map[string][]string{"a": one, "b": {"60;;;10;", "70;;;10;"}}, once},
		{"a planned budget and a report in one workbook", map[string][]string{"a#Budget prévisionnel": {"60;;;100;"}, "a#Compte rendu financier": {"60;;;100;90"}}, "60 100/90, charges 100/90"},
		{"one budget on two sheets", map[string][]string{"a#Budget": one, "a#Copie": one}, once + ", a:Copie duplicate-identical"},
		{"another plan beside the actual", map[string][]string{"a": {"60;;;9;", "70;;;10;"}, "b": one}, "60 9/10, charges 9/10, 70 10/10, produits 10/10, a:2:4 budget-unbalanced, b:2:4 target-restated"},
		{"another plan beside the actual, read first", map[string][]string{"a": one, "b": {"60;;;9;", "70;;;10;"}}, "60 9/10, charges 9/10, 70 10/10, produits 10/10, a:2:4 target-restated, b:2:4 budget-unbalanced"},
		{"two plans", map[string][]string{"a": {"60;;;9;"}, "b": {"60;;;10;"}, "c": {"60;;;10;10"}}, "60 ?/10, charges ?/10, a:2:4 budget-conflict"},
		{"a plan in a file that reports", map[string][]string{"a": {"60;;;9;"}, "late": {"60;;;10;"}}, "60 9/–, charges 9/–, late:2:4 target-restated"},
		{"a plan in a file that reports, and beside the actual", map[string][]string{"late": {"60;;;10;"}, "b": {"60;;;11;10"}}, "60 10/10, charges 10/10, b:2:4 target-restated"},
		{"two restate what a plan has", map[string][]string{"a": {"60;;;10;"}, "b": {"60;;;11;10"}, "c": {"60;;;12;10"}}, "60 10/10, charges 10/10, b:2:4 target-restated, c:2:4 target-restated"},
		{"two plans beside the actual", map[string][]string{"b": {"60;;;11;10"}, "c": {"60;;;12;10"}}, "60 ?/10, charges ?/10, b:2:4 budget-conflict"},
		{"a line in one file alone", map[string][]string{"a": one, "b": {one[0], one[1], "64;;;5;5", "75;;;5;5"}}, "60 10/10, 64 5/5, charges 15/15, 70 10/10, 75 5/5, produits 15/15, b duplicate-identical"},
		{"by funder", map[string][]string{"a": {"74;;État;10;", "74;;Région;20;"}, "b": {"74;;région;;15", "74;;ETAT;;10"}}, "74 30/25, produits 30/25"},
		{"parts against the whole", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Achats;;10;9"}}, "60 10/9, charges 10/9"},
		{"parts that are not the whole", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Achats;;11;9"}}, "60 ?/9, charges ?/9, b:2:4 budget-conflict"},
		{"other parts of as much", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Gaz;;5;5", "60;Divers;;5;4"}}, "60 10/9, charges 10/9"},
		{"other parts of more", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Gaz;;5;", "60;Divers;;6;"}}, "60 ?/–, charges ?/–, b:2:4 budget-conflict"},
		{"one of the parts as it was", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Eau;;4;"}}, "60 10/–, charges 10/–, b duplicate-identical"},
		{"one of the parts again", map[string][]string{"a": {"60;Eau;;4;", "60;Fournitures;;6;"}, "b": {"60;Eau;;;5"}}, "60 10/5, charges 10/5"},
		{"an account that is its own line", map[string][]string{"a": {"64;;;100;", "641;;;60;", "645;;;40;"}, "b": {"64;;;100;90"}}, "64 100/90, charges 100/90"},
		{"no account of the form, twice", map[string][]string{"a": {"512;Banque;;1;1"}, "b": {"512;Banque;;1;1"}}, "a:2:1 unknown-account, b duplicate-identical"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []*submission.BudgetLine
			for file, rows := range c.files { // in any order
				all = append(all, lines(t, file, rows...)...)
			}
			got := Statements(Sent{Lines: all, Reports: func(file, _ string, _ int) bool { return file == "late" }})
			told := ""
			if len(got) > 0 {
				got[0].Problems.Sort()
				told = tell(got[0])
			}
			if told != c.want {
				t.Errorf("got\n%s\nwant\n%s", told, c.want)
			}
		})
	}
}

// A conflict names the line, the column, what each says and both places.
func TestConflictIsTold(t *testing.T) {
	got := Statements(Sent{Lines: append(lines(t, "a", "74;;Région;10;10"), lines(t, "b", "74;;Région;10;12")...)})[0]
	p := got.Problems[0]
	if p.Args.Get("title") != "74 Région" || p.Args.Get("field") != "réalisé" || p.Args.Get("found") != "10" || p.Args.Get("other") != "12" ||
		p.Pos.String() != "a:2:5" || len(p.Related) != 1 || p.Related[0].String() != "b:2:5" || p.Cluster != "c" || p.Year != 2024 {
		t.Errorf("%+v", p)
	}
	if a := got.Sides[Income].Actual; source.Places(a.Sources) != "a:2:5 + b:2:5" {
		t.Errorf("places %v", a.Sources)
	}
}

// The order of 11 October 2006 asks for the variance in euros and in percent.
func TestVariance(t *testing.T) {
	for _, c := range []struct{ planned, actual, variance, rate string }{
		{"100", "90", "-10", "-0.1"}, {"0,1", "0,3", "0.2", "2"}, {"0", "5", "5", "–"}, {"-20", "-25", "-5", "–"}, {"", "5", "–", "–"}, {"5", "", "–", "–"},
	} {
		l := lines(t, "f", "60;;;"+c.planned+";"+c.actual)[0]
		v, r := Variance(AmountOf(l.Planned), AmountOf(l.Actual)), VarianceRate(AmountOf(l.Planned), AmountOf(l.Actual))
		variance, rate := "–", "–"
		if v.Present {
			variance = v.Number.String()
		}
		if r.Present() {
			rate = r.Round(6).String()
		}
		if variance != c.variance || rate != c.rate {
			t.Errorf("%s to %s: %s and %s, want %s and %s", c.planned, c.actual, variance, rate, c.variance, c.rate)
		}
	}
}

// What is said of a variance is what is said of both: less what is at most 100 is
// at least.
func TestVarianceQualifier(t *testing.T) {
	for _, c := range []struct{ planned, actual, want string }{
		{"100", "90", "-10"}, {"environ 100", "90", "≈-10"}, {"au plus 100", "90", "≥-10"}, {"100", "au plus 90", "≤-10"}, {"au moins 100", "au plus 90", "≤-10"}, {"au moins 100", "au moins 90", "≈-10"},
	} {
		l := lines(t, "f", "60;;;"+c.planned+";"+c.actual)[0]
		v := Variance(AmountOf(l.Planned), AmountOf(l.Actual))
		if got := v.Qualifier.String() + v.Number.String(); got != c.want {
			t.Errorf("%s to %s: %s, want %s", c.planned, c.actual, got, c.want)
		}
	}
}

// A total sums the rows of its side that stand between it and the total above; a
// total may sum all of its side above it too, a sub-total may not. Where a row could
// not be read nothing is said.
func TestTotalsAbove(t *testing.T) {
	for _, c := range []struct {
		name   string
		rows   []string // "side;account;label;planned", a total where there is no account
		unread string   // a planned amount that was not read, of the first row
		want   string
	}{
		{"section by section", []string{"0;60;Achats;10", "0;61;Services;5", "0;;Total;15", "0;64;Personnel;20", "0;;Sous-total;20", "0;;Total;35"}, "", ""},
		{"a sub-total of all", []string{"0;60;Achats;10", "0;;Sous-total;10", "0;64;Personnel;20", "0;;Sous-total;30"}, "", "f:5:4 30/20"},
		{"a total of nothing above it", []string{"0;60;Achats;10", "0;;Total;10", "0;64;Personnel;20", "0;;Total;21"}, "", "f:5:4 21/20"},
		{"two sides", []string{"1;60;Achats;10", "2;70;Ventes;12", "1;;TOTAL;10", "2;;TOTAL;12"}, "", ""},
		{"two sides, the other's total", []string{"1;60;Achats;10", "2;70;Ventes;12", "1;;TOTAL;12", "2;;TOTAL;12"}, "", "f:4:4 12/10"},
		{"two sides that go on", []string{"1;60;Achats;10", "1;;Sous-total;10", "2;70;Ventes;12", "2;75;Cotisations;3", "2;;Sous-total;15"}, "", ""},
		{"two sides, one total after the other", []string{"2;70;Ventes;12", "1;60;Achats;10", "1;;Sous-total;10", "2;75;Cotisations;3", "2;;Sous-total;15"}, "", ""},
		{"with contributions in kind", []string{"0;60;Achats;10", "0;86;Bénévolat;5", "0;;Total général;15", "0;;Total général des charges;15", "0;;Total des charges;10"}, "", ""},
		{"a general total first of all", []string{"0;60;Achats;10", "0;;Total;10", "0;86;Bénévolat;5", "0;;Total général;16"}, "", "f:5:4 16/15"},
		{"a row that was not read", []string{"0;60;Achats;", "0;61;Services;5", "0;;Total;15"}, "dix", ""},
		{"of what nothing is known", []string{"0;60;Achats;10", "0;;Total des aides;99"}, "", ""},
	} {
		var sent Sent
		for i, r := range c.rows {
			f := strings.Split(r, ";")
			l := lines(t, "f", f[1]+";"+f[2]+";;"+f[3]+";")[0]
			below([]*submission.BudgetLine{l}, i)
			l.Side = int(f[0][0] - '0')
			if i == 0 && c.unread != "" {
				l.Planned = cell.Value{Pos: l.Planned.Pos}.With(cell.Around{Written: c.unread})
			}
			if f[1] == "" {
				sent.Totals = append(sent.Totals, l)
			} else {
				sent.Lines = append(sent.Lines, l)
			}
		}
		var got []string
		for _, p := range Statements(sent)[0].Problems {
			if p.Slug == source.TotalDiffers {
				got = append(got, p.Pos.String()+" "+p.Args.Get("found")+"/"+p.Args.Get("sum"))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

// A total's own percentage is held against its own amounts.
func TestStatedByTotal(t *testing.T) {
	total := below(lines(t, "f", ";Total;;100;90"), 1)
	r, err := quantity.Parse("-12 %")
	if err != nil {
		t.Fatal(err)
	}
	total[0].Stated = []cell.StatedFigure{{Figure: cell.StatedVarianceRate, Heading: "Écart en %", Value: cell.Value{Present: true, Number: r.Number, Pos: total[0].Pos}.With(cell.Around{Unit: r.Unit, Written: "-12 %"})}}
	if got := tell(Statements(Sent{Lines: lines(t, "f", "60;;;100;90"), Totals: total})[0]); got != "60 100/90, charges 100/90, f:3 stated-figure-differs" {
		t.Error(got)
	}
}

// A share is held against the side's total of the one column that the row states, with
// contributions in kind or without.
func TestStatedShare(t *testing.T) {
	for _, c := range []struct {
		stated string
		rows   []string
		want   int
	}{
		{"40 %", []string{"74;Métropole;;40;", "75;Cotisations;;60;"}, 0},
		{"45 %", []string{"74;Métropole;;40;", "75;Cotisations;;60;"}, 1},
		{"0,4", []string{"74;Métropole;;;40", "75;Cotisations;;;60"}, 0},
		{"20 %", []string{"74;Métropole;;40;", "75;Cotisations;;60;", "87;Bénévolat;;100;"}, 0},
		{"40 %", []string{"74;Métropole;;40;", "75;Cotisations;;60;", "87;Bénévolat;;100;"}, 0},
		{"45 %", []string{"74;Métropole;;40;30", "75;Cotisations;;60;60"}, 0}, // of which of the two columns?
	} {
		l := lines(t, "f", c.rows...)
		r, err := quantity.Parse(c.stated)
		if err != nil {
			t.Fatal(err)
		}
		l[0].Stated = []cell.StatedFigure{{Figure: cell.StatedShare, Heading: "%", Value: cell.Value{Present: true, Number: r.Number, Pos: l[0].Pos}.With(cell.Around{Unit: r.Unit, Written: c.stated})}}
		n := 0
		for _, p := range Statements(Sent{Lines: l})[0].Problems {
			if p.Slug == source.StatedDiffers {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%s of %q: %d told, want %d", c.stated, c.rows, n, c.want)
		}
	}
}

// A printed percentage that is not the computed one is told.
func TestStated(t *testing.T) {
	l := lines(t, "f", "60;Achats;;100;90")
	for stated, want := range map[string]int{"-10 %": 0, "-0,1": 0, "-12 %": 1} {
		r, err := quantity.Parse(stated)
		if err != nil {
			t.Fatal(err)
		}
		l[0].Stated = []cell.StatedFigure{{Figure: cell.StatedVarianceRate, Heading: "Écart en %", Value: cell.Value{Present: true, Number: r.Number}.With(cell.Around{Unit: r.Unit, Written: stated})}}
		if got := Statements(Sent{Lines: l})[0].Problems; len(got) != want {
			t.Errorf("%s: %v", stated, got)
		}
	}
}
