package budget

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// lines reads rows "account;label;funder;planned;actual" of a file.
func lines(t *testing.T, file string, rows ...string) []*submission.BudgetLine {
	t.Helper()
	var out []*submission.BudgetLine
	for i, row := range rows {
		c := strings.Split(row, ";")
		at := func(col int) source.Pos { return source.In(file, "").At(i+2, col) }
		value := func(col int) submission.Value {
			v := submission.Value{Pos: at(col)}
			if c[col-1] == "" {
				return v
			}
			r, err := quantity.Parse(c[col-1])
			if err != nil {
				t.Fatal(err)
			}
			v.Present, v.Number, v.Qualifier = true, r.Number, r.Qualifier
			return v.With(submission.Around{Written: c[col-1]})
		}
		out = append(out, &submission.BudgetLine{ClusterID: "c", Year: 2024, Pos: source.In(file, "").At(i+2, 0),
			Account: submission.Text{Value: c[0], Pos: at(1)}, Label: submission.Text{Value: c[1]}, Funder: submission.Text{Value: c[2]}, Planned: value(4), Actual: value(5)})
	}
	return out
}

// tell shows a statement: each side's groups and totals, then its problems.
func tell(s Statement) string {
	amount := func(a Amount) string {
		if !a.Present {
			return "–"
		}
		return map[bool]string{true: "≈"}[a.Approximate] + a.Number.String()
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
		{"in kind, apart", []string{"60;;;10;10", "70;;;10;10", "86;;;5;5", "87;;;5;4"}, nil,
			"60 10/10, charges 10/10, 86 5/5, in-kind 5/5, 70 10/10, produits 10/10, 87 5/4, in-kind-got 5/4, f:4:5 in-kind-unbalanced"},
		{"less than nothing: income of the year to come", []string{"60;;;80;80", "70;Ventes;;100;100", "748;Produits constatés d'avance;;-20;-20"}, nil,
			"60 80/80, charges 80/80, 70 100/100, 74 -20/-20, produits 80/80"},
		{"about", []string{"60;;;environ 100;90", "70;;;90;90"}, nil, "60 ≈100/90, charges ≈100/90, 70 90/90, produits 90/90"},
		{"no account of the form", []string{"512;Banque;;10;10", "6;Charges;;1;1"}, nil, "f:2:1 unknown-account, f:3:1 unknown-account"},
		{"totals that hold", []string{"641;;;100;90", "70;;;100;90", "86;;;5;5", "87;;;5;5"},
			[]string{";Total 64 – Personnel;;100;90", ";Total des charges;;100;90", ";Total général des charges;;105;95", ";Total des produits et contributions;;105;95", ";Total;;1;1", ";Total 60;;0;0"},
			"64 100/90, charges 100/90, 86 5/5, in-kind 5/5, 70 100/90, produits 100/90, 87 5/5, in-kind-got 5/5"},
		{"totals that do not", []string{"641;;;100;90", "70;;;100;90"}, []string{";Total des charges;;110;90"}, "64 100/90, charges 100/90, 70 100/90, produits 100/90, f:2:4 total-differs"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Statements(lines(t, "f", c.rows...), lines(t, "f", c.totals...))
			if len(got) != 1 || tell(got[0]) != c.want {
				t.Errorf("got\n%s\nwant\n%s", tell(got[0]), c.want)
			}
		})
	}
}

// Two files: what agrees counts once, a blank form does not count, and what
// differs gives no statement.
func TestSendings(t *testing.T) {
	one := []string{"60;;;10;10", "70;;;10;10"}
	for _, c := range []struct {
		name   string
		second []string
		want   string
	}{
		{"the same", one, "60 10/10, charges 10/10, 70 10/10, produits 10/10, b duplicate-identical"},
		{"a blank form", []string{"60;;;;", "70;;;;"}, "60 10/10, charges 10/10, 70 10/10, produits 10/10"},
		{"another", []string{"60;;;11;10", "70;;;11;10"}, "a:2 budget-conflict"},
	} {
		got := Statements(append(lines(t, "a", one...), lines(t, "b", c.second...)...), nil)
		if tell(got[0]) != c.want {
			t.Errorf("%s: got %s, want %s", c.name, tell(got[0]), c.want)
		}
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

// A printed percentage that is not the computed one is told.
func TestStated(t *testing.T) {
	l := lines(t, "f", "60;Achats;;100;90")
	for stated, want := range map[string]int{"-10 %": 0, "-0,1": 0, "-12 %": 1} {
		r, err := quantity.Parse(stated)
		if err != nil {
			t.Fatal(err)
		}
		l[0].Stated = []submission.StatedFigure{{Figure: submission.StatedVarianceRate, Heading: "Écart en %", Value: submission.Value{Present: true, Number: r.Number}.With(submission.Around{Unit: r.Unit, Written: stated})}}
		if got := Statements(l, nil)[0].Problems; len(got) != want {
			t.Errorf("%s: %v", stated, got)
		}
	}
}
