// Package budget reads a cluster's budget by account as the compte rendu
// financier has it (Cerfa 15059*02): charges of class 6 against produits of
// class 7, and voluntary contributions in kind, account 86 against 87. It is
// made of pure functions over what package submission decoded.
package budget

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Section is one of the four parts of the form.
type Section string

// The sections, in the order of the form.
const (
	Charges    Section = "charges"     // accounts 60 to 69
	InKindUses Section = "in-kind"     // 86, emplois des contributions volontaires
	Income     Section = "produits"    // accounts 70 to 79
	InKind     Section = "in-kind-got" // 87, contributions volontaires
)

// Sections lists them.
var Sections = []Section{Charges, InKindUses, Income, InKind}

// Statement is the budget of one cluster and year.
type Statement struct {
	ClusterID string
	Year      int
	Sides     map[Section]*Side
	// Disputed is true where two files give budgets that differ: then there is
	// no statement to sum, and Sides is empty.
	Disputed bool
	Problems source.Problems
}

// Side is one section with its groups, by account.
type Side struct {
	Groups []*Group
	// Planned and Actual sum the groups that have one.
	Planned, Actual Amount
}

// Group is an account of two digits with its lines.
type Group struct {
	Account string // two digits
	// Label is the group's own line's, "" where the file has sub-lines alone.
	Label string
	// Own is the group's own line, nil where it has none.
	Own   *submission.BudgetLine
	Lines []*submission.BudgetLine // the sub-lines, in their order
	// Planned and Actual are the own line's where it states them, else the sum
	// of the sub-lines.
	Planned, Actual Amount
}

// Amount is euros, or nothing.
type Amount struct {
	// Present is false where nothing states it: it is then never 0.
	Present bool
	Number  quantity.Decimal
	// Approximate is true where a part of it is stated with a qualifier.
	Approximate bool
	Sources     []source.Pos
}

// Variance is actual − planned, absent where either is.
func Variance(planned, actual Amount) Amount {
	if !planned.Present || !actual.Present {
		return Amount{}
	}
	return Amount{Present: true, Number: actual.Number.Sub(planned.Number), Approximate: planned.Approximate || actual.Approximate,
		Sources: slices.Concat(actual.Sources, planned.Sources)}
}

// VarianceRate is the variance over what was planned (order of 11 October
// 2006: in euros and in percent), absent where the plan is 0 or less.
func VarianceRate(planned, actual Amount) quantity.Rate {
	if !planned.Present || !actual.Present || planned.Number.Sign() <= 0 {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number.Sub(planned.Number), planned.Number)
}

// AmountOf is what a cell states.
func AmountOf(v submission.Value) Amount {
	if !v.Present {
		return Amount{}
	}
	return Amount{Present: true, Number: v.Number, Approximate: v.Qualifier != quantity.Exact, Sources: []source.Pos{v.Pos}}
}

// Add adds an amount to a sum; what is absent adds nothing. The sum grows in
// place, as it may have thousands of sources: it begins with the zero Amount,
// and what is a copy of it is no sum to add to.
func (a *Amount) Add(b Amount) {
	if !b.Present {
		return
	}
	a.Present, a.Number, a.Approximate = true, a.Number.Add(b.Number), a.Approximate || b.Approximate
	a.Sources = append(a.Sources, b.Sources...)
}

// Account is the digits of an account as written: "641" of « 641 –
// Rémunérations » and of « compte 641 »; "" where there are none.
func Account(written string) string {
	start := strings.IndexFunc(written, isDigit)
	if start < 0 {
		return ""
	}
	rest := written[start:]
	if end := strings.IndexFunc(rest, func(r rune) bool { return !isDigit(r) }); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// SectionOf is the section of an account, ok false for one of another class.
func SectionOf(account string) (s Section, ok bool) {
	switch {
	case len(account) < 2:
		return "", false
	case strings.HasPrefix(account, "86"):
		return InKindUses, true
	case strings.HasPrefix(account, "87"):
		return InKind, true
	case account[0] == '6':
		return Charges, true
	case account[0] == '7':
		return Income, true
	}
	return "", false
}

// Statements makes the statement of each cluster and year of the lines, in the
// order of cluster ids and years. Totals are rows that sum others in the
// input, which are held against ours. The lines stay the caller's.
func Statements(lines, totals []*submission.BudgetLine) []Statement {
	type key struct {
		cluster string
		year    int
	}
	by, sums := map[key][]*submission.BudgetLine{}, map[key][]*submission.BudgetLine{}
	var keys []key
	for _, l := range lines {
		k := key{l.ClusterID, l.Year}
		if by[k] == nil {
			keys = append(keys, k)
		}
		by[k] = append(by[k], l)
	}
	for _, t := range totals {
		sums[key{t.ClusterID, t.Year}] = append(sums[key{t.ClusterID, t.Year}], t)
	}
	slices.SortFunc(keys, func(a, b key) int {
		if c := strings.Compare(a.cluster, b.cluster); c != 0 {
			return c
		}
		return a.year - b.year
	})
	out := make([]Statement, 0, len(keys))
	for _, k := range keys {
		s := Statement{ClusterID: k.cluster, Year: k.year, Sides: map[Section]*Side{}}
		kept := s.settle(by[k])
		s.build(kept)
		s.check(ofFile(sums[k], kept))
		for i := range s.Problems {
			s.Problems[i].Cluster, s.Problems[i].Year = k.cluster, k.year
		}
		out = append(out, s)
	}
	return out
}

// settle keeps one file's lines where several agree, and none where they
// differ.
func (s *Statement) settle(lines []*submission.BudgetLine) []*submission.BudgetLine {
	slices.SortStableFunc(lines, func(a, b *submission.BudgetLine) int { return a.Pos.Compare(b.Pos) })
	byFile := map[string][]*submission.BudgetLine{}
	var files []string
	for _, l := range lines {
		if byFile[l.Pos.File()] == nil {
			files = append(files, l.Pos.File())
		}
		byFile[l.Pos.File()] = append(byFile[l.Pos.File()], l)
	}
	first := byFile[files[0]]
	for _, f := range files[1:] {
		other := byFile[f]
		if slices.EqualFunc(first, other, sameLine) {
			p := source.New(source.DuplicateIdentical, source.In(f, ""), "other", files[0])
			p.Related = []source.Pos{source.In(files[0], "")}
			s.Problems.Add(p)
			continue
		}
		if blank(other) {
			continue // a form whose budget nobody filled in
		}
		if blank(first) {
			first = other
			continue
		}
		s.Disputed = true
		p := source.New(source.BudgetConflict, first[0].Pos, "other", f)
		p.Related = []source.Pos{other[0].Pos}
		s.Problems.Add(p)
	}
	if s.Disputed {
		return nil
	}
	return first
}

func sameLine(a, b *submission.BudgetLine) bool {
	same := func(x, y submission.Value) bool {
		return x.Present == y.Present && x.Number.Equal(y.Number) && x.Qualifier == y.Qualifier
	}
	return Account(a.Account.Value) == Account(b.Account.Value) && fold.Key(a.Funder.Value) == fold.Key(b.Funder.Value) && same(a.Planned, b.Planned) && same(a.Actual, b.Actual)
}

// blank reports lines of which none states an amount.
func blank(lines []*submission.BudgetLine) bool {
	return !slices.ContainsFunc(lines, func(l *submission.BudgetLine) bool { return l.Planned.Present || l.Actual.Present })
}

func ofFile(totals, kept []*submission.BudgetLine) []*submission.BudgetLine {
	if len(kept) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(totals), func(t *submission.BudgetLine) bool { return t.Pos.File() != kept[0].Pos.File() })
}

// build parts the lines into sections and groups.
func (s *Statement) build(lines []*submission.BudgetLine) {
	at := map[string]*Group{}
	order := map[Section][]*Group{}
	for _, l := range lines {
		account := Account(l.Account.Value)
		section, ok := SectionOf(account)
		if !ok {
			s.Problems.Add(source.New(source.UnknownAccount, l.Account.Pos, "found", l.Account.Value))
			continue
		}
		g := at[account[:2]]
		if g == nil {
			g = &Group{Account: account[:2]}
			at[account[:2]] = g
			order[section] = append(order[section], g)
		}
		g.add(l, len(account) == 2 && l.Funder.Value == "" && !l.Detail)
	}
	for section, groups := range order {
		slices.SortFunc(groups, func(a, b *Group) int { return strings.Compare(a.Account, b.Account) })
		side := &Side{Groups: groups}
		for _, g := range groups {
			g.sum()
			side.Planned.Add(g.Planned)
			side.Actual.Add(g.Actual)
		}
		s.Sides[section] = side
	}
}

// add puts a line into its group. Two lines of the account of two digits are
// parts of it.
func (g *Group) add(l *submission.BudgetLine, own bool) {
	switch {
	case own && g.Own == nil:
		g.Own, g.Label = l, l.Label.Value
	case own:
		g.Lines = append(g.Lines, g.Own, l)
		g.Own, g.Label = &submission.BudgetLine{}, ""
	default:
		g.Lines = append(g.Lines, l)
	}
}

func (g *Group) sum() {
	planned, actual := g.parts()
	g.Planned, g.Actual = planned, actual
	if g.Own == nil {
		return
	}
	if g.Own.Planned.Present {
		g.Planned = AmountOf(g.Own.Planned)
	}
	if g.Own.Actual.Present {
		g.Actual = AmountOf(g.Own.Actual)
	}
}

// parts are the sums of the sub-lines. One that details another (6411 under
// 641) is in that other's amount already.
func (g *Group) parts() (planned, actual Amount) {
	if len(g.Lines) == 0 {
		return planned, actual
	}
	plans, actuals := accounts{}, accounts{}
	for _, l := range g.Lines {
		account := Account(l.Account.Value)
		plans[account], actuals[account] = plans[account] || l.Planned.Present, actuals[account] || l.Actual.Present
	}
	for _, l := range g.Lines {
		account := Account(l.Account.Value)
		if !plans.detail(account) {
			planned.Add(AmountOf(l.Planned))
		}
		if !actuals.detail(account) {
			actual.Add(AmountOf(l.Actual))
		}
	}
	return planned, actual
}

// accounts are those of a group's sub-lines, true where they state an amount.
type accounts map[string]bool

// detail reports whether an account is part of another, of three digits or
// more, that states an amount.
func (a accounts) detail(account string) bool {
	for n := 3; n < len(account); n++ {
		if a[account[:n]] {
			return true
		}
	}
	return false
}

// Total is the sum of a column over sections, absent where none states one.
func (s *Statement) Total(actual bool, sections ...Section) Amount {
	var a Amount
	for _, name := range sections {
		side := s.Sides[name]
		if side == nil {
			continue
		}
		of := side.Planned
		if actual {
			of = side.Actual
		}
		if a.Present {
			a.Add(of)
			continue
		}
		a = of
		a.Sources = slices.Clip(of.Sources) // what is added to them does not come behind the side's
	}
	return a
}
