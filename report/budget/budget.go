// Package budget reads a cluster's budget by account as the compte rendu
// financier has it (Cerfa 15059*02): charges of class 6 against produits of
// class 7, and voluntary contributions in kind, account 86 against 87. It is
// made of pure functions over what package submission decoded.
package budget

import (
	"slices"
	"strings"

	"bilan/report/cell"
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

// Statement is the budget of one cluster and year, whichever files state it.
type Statement struct {
	ClusterID string
	Year      int
	Sides     map[Section]*Side
	Problems  source.Problems
}

// Side is one section with its groups, by account.
type Side struct {
	Groups []*Group
	// Planned and Actual sum the groups that have one.
	Planned, Actual Amount
}

// Group is an account of two digits with its lines.
type Group struct {
	Account string // two digits, or "" for the posts of a section that no account fits
	// Label is the group's own line's, "" where the file has sub-lines alone.
	Label string
	// Own is the group's own line, nil where it has none.
	Own   *Line
	Lines []*Line // the sub-lines, in their order
	// Planned and Actual are the own line's where it states them, else the sum
	// of the sub-lines.
	Planned, Actual Amount
	// parted is true where several lines of the account of two digits are its parts.
	parted bool
}

// Line is one line of a budget: an account, and for account 74 a funder.
type Line struct {
	// Row is the row that states it, of several the first by place: its account,
	// label and funder are the line's, its amounts are not.
	Row *submission.BudgetLine
	// Planned and Actual are each what the rows that state it agree on.
	Planned, Actual Amount
}

// Amount is a number of euros; the zero Amount is none.
type Amount struct {
	// Present is false where nothing states it, or where it is disputed: it is
	// then never 0.
	Present bool
	// Disputed is true where files state it differently, and of a sum of which
	// such an amount is part. Sources are then the places that differ.
	Disputed  bool
	Number    quantity.Decimal
	Qualifier quantity.Qualifier
	Sources   []source.Pos
}

// Stated reports whether anything states the amount, a disputed one too.
func (a Amount) Stated() bool { return a.Present || a.Disputed }

// Variance is actual − planned, absent where either is.
func Variance(planned, actual Amount) Amount {
	if !planned.Present || !actual.Present {
		return Amount{}
	}
	return Amount{Present: true, Number: actual.Number.Sub(planned.Number), Qualifier: actual.Qualifier.And(planned.Qualifier.Opposed()),
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

// AmountOf is the amount that a cell states, absent where it states none.
func AmountOf(v cell.Value) Amount {
	if !v.Present {
		return Amount{}
	}
	return Amount{Present: true, Number: v.Number, Qualifier: v.Qualifier, Sources: []source.Pos{v.Pos}}
}

// Add adds an amount to a sum; what is absent adds nothing, and with a disputed
// part the sum is disputed. The sum carries the weakest qualifier. It grows in
// place, as it may have thousands of sources: it begins with the zero Amount,
// and what is a copy of it is no sum to add to.
func (a *Amount) Add(b Amount) {
	if !b.Stated() {
		return
	}
	a.Disputed = a.Disputed || b.Disputed
	a.Number, a.Qualifier = a.Number.Add(b.Number), a.Qualifier.And(b.Qualifier)
	if a.Present = !a.Disputed; a.Disputed {
		a.Number, a.Qualifier = quantity.Decimal{}, quantity.Exact
	}
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

// sectionOfAccount is the section of an account, ok false for one of another class.
func sectionOfAccount(account string) (s Section, ok bool) {
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

// sectionOf is the section of a row: that of its account, else of the side on which
// it is listed; ok is false where neither says.
func sectionOf(l *submission.BudgetLine) (s Section, ok bool) {
	if s, ok = sectionOfAccount(Account(l.Account.Value)); ok {
		return s, true
	}
	switch {
	case Account(l.Account.Value) != "":
		return "", false
	case l.Side == 1:
		return Charges, true
	case l.Side == 2:
		return Income, true
	}
	return "", false
}

// groupOf is the account of two digits of a row, "" for one without an account.
func groupOf(l *submission.BudgetLine) string {
	account := Account(l.Account.Value)
	return account[:min(len(account), 2)]
}

// Sent are the rows of budgets of all files, of which Statements makes statements.
type Sent struct {
	Lines []*submission.BudgetLine
	// Totals are rows that sum others in the input, which are held against ours.
	Totals []*submission.BudgetLine
	// Reports reports whether a file holds what a cluster did in a year: a budget
	// that such a file plans for that year is a restatement of an earlier one.
	// nil where no file does.
	Reports func(file, cluster string, year int) bool
}

// Statements makes the statement of each cluster and year of what was sent, in
// the order of cluster ids and years: none of a form of which every amount is blank. The lines
// stay the caller's.
func Statements(sent Sent) []Statement {
	type key struct {
		cluster string
		year    int
	}
	by, sums := map[key][]*submission.BudgetLine{}, map[key][]*submission.BudgetLine{}
	var keys []key
	for _, l := range sent.Lines {
		k := key{l.ClusterID, l.Year}
		if by[k] == nil {
			keys = append(keys, k)
		}
		by[k] = append(by[k], l)
	}
	for _, t := range sent.Totals {
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
		s := Statement{ClusterID: k.cluster, Year: k.year}
		tables := tablesOf(by[k], func(file string) bool { return sent.Reports != nil && sent.Reports(file, k.cluster, k.year) })
		s.Sides = sides(s.merge(tables))
		s.check(tables, sums[k])
		s.checkTotals(tables, sums[k])
		if len(s.Problems) == 0 && !s.hasAmounts() {
			continue
		}
		for i := range s.Problems {
			s.Problems[i].Cluster, s.Problems[i].Year = k.cluster, k.year
		}
		out = append(out, s)
	}
	return out
}

// hasAmounts reports whether any line has an amount.
func (s *Statement) hasAmounts() bool {
	for _, side := range s.Sides {
		for _, g := range side.Groups {
			if g.Planned.Stated() || g.Actual.Stated() {
				return true
			}
		}
	}
	return false
}

// sides parts lines into sections and groups; those of no account of the form
// are left out.
func sides(lines []*Line) map[Section]*Side {
	type place struct {
		section Section
		account string
	}
	at := map[place]*Group{}
	order := map[Section][]*Group{}
	for _, l := range lines {
		section, ok := sectionOf(l.Row)
		if !ok {
			continue
		}
		in := place{section, groupOf(l.Row)}
		g := at[in]
		if g == nil {
			g = &Group{Account: in.account}
			at[in] = g
			order[section] = append(order[section], g)
		}
		g.add(l, len(Account(l.Row.Account.Value)) == 2 && l.Row.Funder.Value == "" && !l.Row.Detail && !l.Row.Named)
	}
	out := map[Section]*Side{}
	for section, groups := range order {
		slices.SortFunc(groups, byAccount)
		side := &Side{Groups: groups}
		for _, g := range groups {
			g.sum()
			side.Planned.Add(g.Planned)
			side.Actual.Add(g.Actual)
		}
		out[section] = side
	}
	return out
}

// byAccount orders groups, that of the posts without an account last.
func byAccount(a, b *Group) int {
	if none := (a.Account == "") != (b.Account == ""); none {
		return strings.Compare(b.Account, a.Account)
	}
	return strings.Compare(a.Account, b.Account)
}

// add puts a line into its group. Two lines of the account of two digits are
// parts of it.
func (g *Group) add(l *Line, own bool) {
	switch {
	case own && g.Own == nil && !g.parted:
		g.Own, g.Label = l, l.Row.Label.Value
	case own && g.Own != nil:
		g.Lines = append(g.Lines, g.Own, l)
		g.Own, g.Label, g.parted = nil, "", true
	default:
		g.Lines = append(g.Lines, l)
	}
}

func (g *Group) sum() {
	g.Planned, g.Actual = g.parts()
	if g.Own == nil {
		return
	}
	if g.Own.Planned.Stated() {
		g.Planned = g.Own.Planned
	}
	if g.Own.Actual.Stated() {
		g.Actual = g.Own.Actual
	}
}

// parts are the sums of the sub-lines. One that details another (6411 under
// 641, or a line without a number under it) is in that other's amount already.
func (g *Group) parts() (planned, actual Amount) {
	if len(g.Lines) == 0 {
		return planned, actual
	}
	plans, actuals := accounts{}, accounts{}
	for _, l := range g.Lines {
		account := Account(l.Row.Account.Value)
		if l.Row.Detail {
			continue
		}
		plans[account], actuals[account] = plans[account] || l.Planned.Stated(), actuals[account] || l.Actual.Stated()
	}
	for _, l := range g.Lines {
		account := Account(l.Row.Account.Value)
		if !plans.detail(account) && !(l.Row.Detail && plans[account]) {
			planned.Add(l.Planned)
		}
		if !actuals.detail(account) && !(l.Row.Detail && actuals[account]) {
			actual.Add(l.Actual)
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
		if a.Stated() {
			a.Add(of)
			continue
		}
		a = of
		a.Sources = slices.Clip(of.Sources) // what is added to them does not come behind the side's
	}
	return a
}
