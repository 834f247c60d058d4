package budget

import (
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// check holds the invariants of the form: charges = produits and 86 = 87 in
// each column, sub-lines sum to their group, and the computed columns of a row
// are what we compute.
func (s *Statement) check(tables []*budgetTable, totals []*submission.BudgetLine) {
	for _, c := range columns {
		if uses, resources := s.Total(c.actual, Charges), s.Total(c.actual, Income); !explained(c, uses, resources, totals) {
			s.balance(c.name, uses, resources)
		}
		s.balanceInKind(c.name, s.Total(c.actual, InKindUses), s.Total(c.actual, InKind))
	}
	for _, name := range Sections {
		if side := s.Sides[name]; side != nil {
			for _, g := range side.Groups {
				s.checkGroup(g)
			}
		}
	}
	for _, t := range tables {
		for _, r := range t.rows {
			s.stated(r.BudgetLine)
		}
	}
}

// explained reports whether a row of results states what charges and produits
// differ by: that is no mistake then.
func explained(c column, uses, resources Amount, totals []*submission.BudgetLine) bool {
	gap := resources.Number.Sub(uses.Number)
	for _, t := range totals {
		if v := c.value(t); t.Result && v.Present && sameMoney(v.Number.Abs(), gap.Abs()) {
			return true
		}
	}
	return false
}

// balance reports charges and produits that differ. Where one side states
// nothing there is nothing to hold against the other; amounts with a qualifier
// need not agree.
func (s *Statement) balance(column string, uses, resources Amount) {
	if uses.Present && resources.Present {
		s.unbalanced(source.BudgetUnbalanced, column, uses, resources)
	}
}

// balanceInKind reports accounts 86 and 87 that differ. What is used in kind
// was got from somebody: one of them alone differs from nothing.
func (s *Statement) balanceInKind(column string, uses, resources Amount) {
	if !uses.Disputed && !resources.Disputed && (uses.Present || resources.Present) {
		s.unbalanced(source.InKindUnbalanced, column, uses, resources)
	}
}

func (s *Statement) unbalanced(slug source.Slug, column string, uses, resources Amount) {
	if uses.Qualifier != quantity.Exact || resources.Qualifier != quantity.Exact || sameMoney(uses.Number, resources.Number) {
		return
	}
	of := func(a Amount) string {
		if !a.Present {
			return "–"
		}
		return a.Number.String()
	}
	at := append(append([]source.Pos(nil), uses.Sources...), resources.Sources...)
	p := source.New(slug, at[0], "column", column, "uses", of(uses), "resources", of(resources), "gap", resources.Number.Sub(uses.Number).String())
	p.Related = resources.Sources
	s.Problems.Add(p)
}

func (s *Statement) checkGroup(g *Group) {
	if g.Own == nil {
		return
	}
	planned, actual := g.parts()
	s.sameSum(g, g.Own.Row.Planned, g.Own.Planned, planned)
	s.sameSum(g, g.Own.Row.Actual, g.Own.Actual, actual)
}

func (s *Statement) sameSum(g *Group, written cell.Value, own, parts Amount) {
	if !own.Present || !parts.Present || parts.Qualifier != quantity.Exact || own.Qualifier != quantity.Exact || sameMoney(own.Number, parts.Number) {
		return
	}
	found := written.Written()
	if !written.Present {
		found = own.Number.String() // stated by another row than the first
	}
	p := source.New(source.BudgetGroupDiffers, own.Sources[0], "account", g.Account, "found", found, "sum", parts.Number.String())
	p.Related = parts.Sources
	s.Problems.Add(p)
}

// stated holds a row's own computed columns (écart, %) against ours.
func (s *Statement) stated(l *submission.BudgetLine) {
	planned, actual := AmountOf(l.Planned), AmountOf(l.Actual)
	for _, f := range l.Stated {
		ours, ok := quantity.Decimal{}, false
		unit := " %"
		switch v := Variance(planned, actual); f.Figure {
		case cell.StatedVariance, cell.StatedRemaining:
			ours, ok, unit = v.Number, v.Present, " €"
		case cell.StatedVarianceRate:
			r := VarianceRate(planned, actual)
			ours, ok = r.Round(16).Shift(2), r.Present()
		case cell.StatedAttainment:
			if v.Present && planned.Number.Sign() > 0 {
				ours, ok = quantity.NewRate(actual.Number, planned.Number).Round(16).Shift(2), true
			}
		case cell.StatedShare:
			ours, ok = s.share(l, f)
		}
		if !ok || f.Agrees(ours) {
			continue
		}
		p := source.New(source.StatedDiffers, f.Value.Pos, "found", f.Value.Written(), "heading", f.Heading, "title", l.Label.Value, "ours", ours.Round(2).String(), "unit", unit)
		p.Related = append(append(p.Related, planned.Sources...), actual.Sources...)
		s.Problems.Add(p)
	}
}

// share is what a row's one amount is of the total of its side, in percent: of that with
// contributions in kind where the stated figure agrees with it, else without. It is absent
// of a row that states both a planned and an actual amount, or none.
func (s *Statement) share(l *submission.BudgetLine, stated cell.StatedFigure) (percent quantity.Decimal, ok bool) {
	own, known := sectionOf(l)
	if !known || l.Planned.Present == l.Actual.Present {
		return percent, false
	}
	amount := l.Planned.Number
	if l.Actual.Present {
		amount = l.Actual.Number
	}
	main, kind := Charges, InKindUses
	if own == Income || own == InKind {
		main, kind = Income, InKind
	}
	for _, inKind := range []bool{true, false} {
		total := s.Total(l.Actual.Present, inSections(inKind, main, kind)...)
		if !total.Present || total.Number.Sign() <= 0 {
			return percent, false
		}
		percent = quantity.NewRate(amount, total.Number).Round(16).Shift(2)
		if stated.Agrees(percent) {
			break
		}
	}
	return percent, true
}
