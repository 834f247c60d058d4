package budget

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// checkTotals holds the rows of totals of each table against the rows of that
// table, and their computed columns (écart, %) against their own amounts.
func (s *Statement) checkTotals(tables []*budgetTable, totals []*submission.BudgetLine) {
	slices.SortStableFunc(totals, func(a, b *submission.BudgetLine) int { return a.Pos.Compare(b.Pos) })
	for i, total := range totals {
		n := slices.IndexFunc(tables, func(t *budgetTable) bool { return t.at == total.Pos.Whole() })
		if n < 0 {
			continue
		}
		s.stated(total)
		if total.Result {
			for _, c := range columns {
				s.checkResult(c, total, tables[n].rows)
			}
			continue
		}
		from := 0
		for _, above := range totals[:i] {
			if above.Pos.Whole() == total.Pos.Whole() && above.Side == total.Side && !above.Result {
				from = above.Pos.Row()
			}
		}
		for _, c := range columns {
			s.checkTotal(c, total, tables[n].rows, from, resultsBeside(c, total, totals))
		}
	}
}

// checkTotal holds what a row of totals states in a column against every sum that
// its label may name, with and without the results that balance its side, and says
// of the first where it is none of them. from is the row of the total above it, 0
// where there is none.
func (s *Statement) checkTotal(c column, total *submission.BudgetLine, rows []*row, from int, results quantity.Decimal) {
	v := c.value(total)
	if !v.Present || v.Qualifier != quantity.Exact {
		return
	}
	sums := sumsNamed(c, total, rows, from)
	for _, sum := range sums {
		if sum.Qualifier != quantity.Exact || sameMoney(sum.Number, v.Number) || sameMoney(sum.Number.Add(results), v.Number) {
			return
		}
	}
	if len(sums) == 0 || unread(c, rows) {
		return
	}
	p := source.New(source.TotalDiffers, v.Pos, "found", v.Written(), "sum", sums[0].Number.String())
	p.Related = sums[0].Sources
	s.Problems.Add(p)
}

// resultsBeside is what the rows of results on the side of a total come to: an
// excédent among the charges makes both sides equal.
func resultsBeside(c column, total *submission.BudgetLine, totals []*submission.BudgetLine) (sum quantity.Decimal) {
	for _, t := range totals {
		if t.Result && t.Side == total.Side && t.Side != 0 && t.Pos.Whole() == total.Pos.Whole() && t.Year == total.Year {
			sum = sum.Add(c.value(t).Number)
		}
	}
	return sum
}

// checkResult holds what a row of results states against produits − charges. A
// déficit may be written without its sign, as may what balances a side.
func (s *Statement) checkResult(c column, result *submission.BudgetLine, rows []*row) {
	v := c.value(result)
	charges, income := sumOf(c, rows, Charges), sumOf(c, rows, Income)
	if !v.Present || v.Qualifier != quantity.Exact || !charges.Present || !income.Present || charges.Qualifier != quantity.Exact || income.Qualifier != quantity.Exact || unread(c, rows) {
		return
	}
	left := income.Number.Sub(charges.Number)
	if sameMoney(v.Number, left) || sameMoney(v.Number, left.Neg()) && !strings.HasPrefix(fold.Key(result.Label.Value), "resultat") || v.Number.IsZero() && result.Side != 0 {
		return
	}
	p := source.New(source.TotalDiffers, v.Pos, "found", v.Written(), "sum", left.String())
	p.Related = slices.Concat(income.Sources, charges.Sources)
	s.Problems.Add(p)
}

// unread reports whether an amount of a column could not be read, so that no sum
// of it can be held against a total.
func unread(c column, rows []*row) bool {
	return slices.ContainsFunc(rows, func(r *row) bool {
		v := c.value(r.BudgetLine)
		return !v.Present && v.Written() != "" && !quantity.BlankWord(v.Written())
	})
}

// sumsNamed are the sums that the label of a total may name, the likeliest
// first; none where nothing is known of it. A label names a group (Total 64,
// Total achats), the charges or the produits, with the contributions in kind or
// without; a sub-total sums what is between it and the total above it; a bare
// total that too, or one side of all above it, as people write both.
// Where nothing of a sum is stated it is 0, as a spreadsheet shows it.
func sumsNamed(c column, total *submission.BudgetLine, rows []*row, from int) []Amount {
	all := slices.DeleteFunc(slices.Clone(rows), func(r *row) bool { return total.Side != 0 && r.Side != total.Side })
	key := fold.Key(total.Label.Value)
	if account := Account(total.Label.Value); len(account) == 2 {
		if _, ok := sectionOfAccount(account); !ok {
			return nil
		}
		return []Amount{groupSum(c, all, func(g *Group) bool { return g.Account == account })}
	}
	words := " " + key + " "
	has := func(list ...string) bool {
		return slices.ContainsFunc(list, func(word string) bool { return strings.Contains(words, " "+word) })
	}
	inKind := has("contribution", "nature ", "general ")
	switch {
	case has("charge", "depense", "emploi") && !has("produit", "recette", "ressource"):
		return []Amount{sumOf(c, all, inSections(inKind, Charges, InKindUses)...)}
	case has("produit", "recette", "ressource") && !has("charge", "depense", "emploi"):
		return []Amount{sumOf(c, all, inSections(inKind, Income, InKind)...)}
	}
	label, bare := generic(key)
	if !bare {
		if named := groupSum(c, all, func(g *Group) bool { return fold.Singular(g.Label) == fold.Singular(label) }); named.Stated() {
			return []Amount{named}
		}
		if !strings.HasPrefix(key, "sous total") {
			return nil
		}
	}
	above := slices.DeleteFunc(slices.Clone(all), func(r *row) bool { return r.Pos.Row() >= total.Pos.Row() })
	part := appendSums(nil, c, slices.DeleteFunc(slices.Clone(above), func(r *row) bool { return r.Pos.Row() <= from }))
	if strings.HasPrefix(key, "sous total") {
		return part
	}
	whole := appendSums(nil, c, above)
	if has("general ") {
		return append(whole, part...)
	}
	return append(part, whole...)
}

// appendSums appends what rows state of one side, with the contributions in kind
// and without.
func appendSums(to []Amount, c column, rows []*row) []Amount {
	for _, of := range [][]Section{{Charges, InKindUses}, {Income, InKind}, {Charges}, {Income}, {InKindUses}, {InKind}} {
		if a := sumOf(c, rows, of...); a.Stated() {
			to = append(to, a)
		}
	}
	return to
}

// generic parts the folded label of a total into what it names, and reports
// whether that is nothing: « Total », « Total général », « Sous-total 2 ».
func generic(key string) (name string, bare bool) {
	for _, word := range strings.Fields(key) {
		switch word {
		case "total", "totaux", "sous", "ensemble", "general", "du", "de", "des", "le", "la", "les", "l", "d", "budget", "euro", "euros", "en", "ttc", "ht":
			continue
		}
		if strings.Trim(word, "0123456789") == "" {
			continue
		}
		name += " " + word
	}
	return strings.TrimSpace(name), name == ""
}

// inSections is the first section, with the second too where contributions in
// kind are summed.
func inSections(inKind bool, own, kind Section) []Section {
	if inKind {
		return []Section{own, kind}
	}
	return []Section{own}
}

// asLines are the rows of one table as its lines.
func asLines(rows []*row) []*Line {
	out := make([]*Line, 0, len(rows))
	for _, r := range rows {
		out = append(out, &Line{Row: r.BudgetLine, Planned: AmountOf(r.Planned), Actual: AmountOf(r.Actual)})
	}
	return out
}

// sumOf is what rows state in sections, each account once.
func sumOf(c column, rows []*row, sections ...Section) Amount {
	s := Statement{Sides: sides(asLines(rows))}
	return s.Total(c.actual, sections...)
}

// groupSum is what rows state of the groups that are meant.
func groupSum(c column, rows []*row, meant func(*Group) bool) Amount {
	var sum Amount
	all := sides(asLines(rows))
	for _, name := range Sections {
		side := all[name]
		if side == nil {
			continue
		}
		for _, g := range side.Groups {
			switch {
			case meant(g) && c.actual:
				sum.Add(g.Actual)
			case meant(g):
				sum.Add(g.Planned)
			}
		}
	}
	return sum
}
