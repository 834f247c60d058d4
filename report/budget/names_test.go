package budget

import (
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
)

// A post that no account fits counts on its side, in a group of its own; accounts
// that names gave are parts of their groups, never the group's own sum.
func TestPostsByNames(t *testing.T) {
	posts := lines(t, "f", "64;Salaires;;30;31", ";Cadeaux;;2;1", "645;Charges sociales;;10;11", "756;Cotisations;;20;21", "74;Subvention Métropole;Métropole;22;22")
	for i, l := range posts {
		l.Side, l.Named = 1, l.Account.Value != ""
		if i > 2 {
			l.Side = 2
		}
	}
	s := Statements(Sent{Lines: posts})[0]
	var got []string
	for _, name := range Sections {
		side := s.Sides[name]
		if side == nil {
			continue
		}
		for _, g := range side.Groups {
			got = append(got, g.Account+":"+g.Planned.Number.String()+"/"+g.Actual.Number.String())
		}
		got = append(got, string(name)+":"+side.Planned.Number.String()+"/"+side.Actual.Number.String())
	}
	if text := strings.Join(got, " "); text != "64:40/42 :2/1 charges:42/43 74:22/22 75:20/21 produits:42/43" {
		t.Error(text)
	}
	if len(s.Problems) > 0 {
		t.Error(s.Problems)
	}
}

// What is left is held against produits − charges; where a row says what the sides
// differ by, they are not out of balance, and a side's total may hold it.
func TestResults(t *testing.T) {
	for _, c := range []struct {
		name, label  string
		side         int
		value, total string
		want         string
	}{
		{"none", "", 0, "", "", "budget-unbalanced"},
		{"what is left", "Résultat", 0, "3", "", ""},
		{"a sign that is wrong", "Résultat de l'exercice", 0, "-3", "", "total-differs"},
		{"an amount that is wrong", "Excédent", 0, "4", "", "total-differs budget-unbalanced"},
		{"on the side that it balances", "Excédent", 1, "3", "13", ""},
		{"a total without it", "Excédent", 1, "3", "10", ""},
		{"none of it on the side", "Déficit", 1, "0", "", "budget-unbalanced"},
		{"a total that is neither", "Excédent", 1, "3", "12", "total-differs"},
	} {
		posts := lines(t, "f", "61;Loyer;;;10", "756;Cotisations;;;13")
		posts[0].Side, posts[1].Side = 1, 2
		var totals []*submission.BudgetLine
		if c.label != "" {
			totals = append(totals, below(lines(t, "f", ";"+c.label+";;;"+c.value), 2)...)
			totals[0].Result, totals[0].Side = true, c.side
		}
		if c.total != "" {
			totals = append(totals, below(lines(t, "f", ";Total;;;"+c.total), 3)...)
			totals[1].Side = 1
		}
		var got []string
		for _, p := range Statements(Sent{Lines: posts, Totals: totals})[0].Problems {
			if p.Slug == source.TotalDiffers {
				got = append([]string{string(p.Slug)}, got...)
			} else {
				got = append(got, string(p.Slug))
			}
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s: %q, want %q", c.name, text, c.want)
		}
	}
}

// A line without a number below an account of three digits is in that account's
// amount, and in the group's once.
func TestDetailsOfAccounts(t *testing.T) {
	rows := lines(t, "f", "641;Salaires;;30;31", "641;dont primes;;5;6", "645;Charges sociales;;10;11")
	rows[1].Detail = true
	s := Statements(Sent{Lines: rows})[0]
	if side := s.Sides[Charges]; side.Planned.Number.String() != "40" || side.Actual.Number.String() != "42" {
		t.Errorf("%s/%s", side.Planned.Number, side.Actual.Number)
	}
	rows = lines(t, "f", "641;dont primes;;5;6", "641;dont fixe;;25;25")
	rows[0].Detail, rows[1].Detail = true, true
	if side := Statements(Sent{Lines: rows})[0].Sides[Charges]; side.Planned.Number.String() != "30" {
		t.Errorf("alone: %s", side.Planned.Number)
	}
}

// A sub-total sums what stands between it and the total above it; a row of results is
// no such total.
func TestSubTotalBelowResult(t *testing.T) {
	posts := lines(t, "f", "61;Loyer;;;10")
	posts[0].Side = 1
	totals := below(lines(t, "f", ";Excédent;;;3", ";Sous-total;;;12"), 1)
	for _, l := range totals {
		l.Side = 1
	}
	totals[0].Result = true
	if p := Statements(Sent{Lines: posts, Totals: totals})[0].Problems; len(p) != 1 || p[0].Slug != source.TotalDiffers {
		t.Error(p)
	}
}
