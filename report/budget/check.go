package budget

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// columns are the two columns of the form, by their canonical headings.
var columns = []struct {
	name   string
	actual bool
}{{"prévu", false}, {"réalisé", true}}

// check holds the invariants of the form: charges = produits and 86 = 87 in
// each column, sub-lines sum to their group, printed totals and percentages
// are the computed ones.
func (s *Statement) check(totals []*submission.BudgetLine) {
	if s.Disputed {
		return
	}
	for _, c := range columns {
		s.balance(source.BudgetUnbalanced, c.name, s.Total(c.actual, Charges), s.Total(c.actual, Income))
		s.balance(source.InKindUnbalanced, c.name, s.Total(c.actual, InKindUses), s.Total(c.actual, InKind))
	}
	for _, name := range Sections {
		if side := s.Sides[name]; side != nil {
			for _, g := range side.Groups {
				s.checkGroup(g)
			}
		}
	}
	for _, t := range totals {
		s.checkTotal(t)
	}
}

// sameMoney reports whether two amounts are the same to the cent. Spreadsheets
// that computed one of them may have left it noise below that.
func sameMoney(a, b quantity.Decimal) bool {
	return a.Sub(b).Abs().LessThan(quantity.FromInt(5).Shift(-3))
}

// balance tells of two sides that differ. Where one side states nothing there
// is nothing to hold against the other; approximate amounts need not agree.
func (s *Statement) balance(slug source.Slug, column string, uses, resources Amount) {
	if !uses.Present || !resources.Present || uses.Approximate || resources.Approximate || sameMoney(uses.Number, resources.Number) {
		return
	}
	p := source.New(slug, uses.Sources[0], "column", column, "uses", uses.Number.String(), "resources", resources.Number.String(),
		"gap", resources.Number.Sub(uses.Number).String())
	p.Related = append(p.Related, resources.Sources...)
	s.Problems.Add(p)
}

func (s *Statement) checkGroup(g *Group) {
	planned, actual := g.parts()
	if g.Own != nil {
		s.sameSum(g, g.Own.Planned, planned)
		s.sameSum(g, g.Own.Actual, actual)
		s.stated(g.Own)
	}
	for _, l := range g.Lines {
		s.stated(l)
	}
}

func (s *Statement) sameSum(g *Group, own submission.Value, parts Amount) {
	if !own.Present || !parts.Present || parts.Approximate || own.Qualifier != quantity.Exact || sameMoney(own.Number, parts.Number) {
		return
	}
	p := source.New(source.BudgetGroupDiffers, own.Pos, "account", g.Account, "found", own.Written(), "sum", parts.Number.String())
	p.Related = parts.Sources
	s.Problems.Add(p)
}

// checkTotal holds a row of totals against ours. Its label says what it sums:
// a group (Total 64), the charges, the produits, with the contributions in
// kind or without; of any other nothing is known.
func (s *Statement) checkTotal(t *submission.BudgetLine) {
	for _, c := range columns {
		v := t.Planned
		if c.actual {
			v = t.Actual
		}
		if !v.Present || v.Qualifier != quantity.Exact {
			continue
		}
		ours, ok := s.summedBy(t.Label.Value, c.actual)
		if !ok || ours.Approximate || sameMoney(ours.Number, v.Number) {
			continue
		}
		p := source.New(source.TotalDiffers, v.Pos, "found", v.Written(), "sum", ours.Number.String())
		p.Related = ours.Sources
		s.Problems.Add(p)
	}
}

// summedBy is our sum of what a label names. Where nothing of it is stated the
// sum is 0, as a spreadsheet shows it.
func (s *Statement) summedBy(label string, actual bool) (Amount, bool) {
	key := " " + fold.Key(label) + " "
	if account := Account(label); len(account) == 2 {
		section, ok := SectionOf(account)
		side := s.Sides[section]
		if !ok || side == nil {
			return Amount{}, ok
		}
		for _, g := range side.Groups {
			if g.Account == account && actual {
				return g.Actual, true
			} else if g.Account == account {
				return g.Planned, true
			}
		}
		return Amount{}, true
	}
	inKind := strings.Contains(key, " contribution") || strings.Contains(key, " nature ") || strings.Contains(key, " general ")
	switch {
	case strings.Contains(key, " charge") && inKind:
		return s.Total(actual, Charges, InKindUses), true
	case strings.Contains(key, " charge"):
		return s.Total(actual, Charges), true
	case strings.Contains(key, " produit") && inKind, strings.Contains(key, " recette") && inKind:
		return s.Total(actual, Income, InKind), true
	case strings.Contains(key, " produit"), strings.Contains(key, " recette"):
		return s.Total(actual, Income), true
	}
	return Amount{}, false
}

// stated holds the line's own computed columns (écart, %) against ours.
func (s *Statement) stated(l *submission.BudgetLine) {
	planned, actual := AmountOf(l.Planned), AmountOf(l.Actual)
	for _, f := range l.Stated {
		ours, ok := quantity.Decimal{}, false
		unit := " %"
		switch v := Variance(planned, actual); f.Figure {
		case submission.StatedVariance, submission.StatedRemaining:
			ours, ok, unit = v.Number, v.Present, " €"
		case submission.StatedVarianceRate:
			r := VarianceRate(planned, actual)
			ours, ok = r.Round(16).Shift(2), r.Present()
		case submission.StatedAttainment:
			if v.Present && planned.Number.Sign() > 0 {
				ours, ok = quantity.NewRate(actual.Number, planned.Number).Round(16).Shift(2), true
			}
		}
		if !ok || f.Agrees(ours) {
			continue
		}
		p := source.New(source.StatedDiffers, f.Value.Pos, "found", f.Value.Written(), "heading", f.Heading, "title", l.Label.Value, "ours", ours.Round(2).String(), "unit", unit)
		p.Related = append(append(p.Related, planned.Sources...), actual.Sources...)
		s.Problems.Add(p)
	}
}
