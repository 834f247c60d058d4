package report

import (
	"time"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// settleBudgets makes the statements of all clusters and years, and tells what
// is wrong in those of the years asked for.
func (r *Review) settleBudgets(used []*Input, year func(int) bool) {
	var lines, totals []submission.BudgetLine
	for _, in := range used {
		lines = append(lines, in.Budget...)
		totals = append(totals, in.BudgetTotals...)
	}
	r.Budgets = budget.Statements(lines, totals)
	r.lookUpBudgets()
	for i := range r.Budgets {
		s := &r.Budgets[i]
		if !year(s.Year) {
			continue
		}
		r.Problems.Add(s.Problems...)
		r.actionsOverBudget(s)
	}
}

// actionsOverBudget tells of actions that cost more than all charges: the two
// are kept apart, and one of them is wrong.
func (r *Review) actionsOverBudget(s *budget.Statement) {
	_, spent := r.actionBudgets(s.ClusterID, s.Year)
	charges := s.Total(true, budget.Charges, budget.InKindUses)
	if !spent.Present || !charges.Present || charges.Approximate || !spent.Number.GreaterThan(charges.Number) {
		return
	}
	p := source.New(source.ActionsOverBudget, spent.Sources[0], "found", spent.Number.String(), "expected", charges.Number.String())
	p.Cluster, p.Year, p.Related = s.ClusterID, s.Year, charges.Sources
	r.Problems.Add(p)
}

// actionBudgets sums what the lines of a cluster and year plan and spend.
func (r *Review) actionBudgets(cluster string, year int) (planned, actual budget.Amount) {
	for _, c := range r.History {
		if c.Year != year {
			continue
		}
		from, to := r.span(cluster, len(c.Lines), func(i int) string { return c.Lines[i].ClusterID })
		for i := from; i < to; i++ {
			l := &c.Lines[i]
			planned, actual = budget.Sum(planned, amountOf(l.BudgetPlanned)), budget.Sum(actual, amountOf(l.BudgetActual))
		}
	}
	return planned, actual
}

func amountOf(f compare.Figure) budget.Amount {
	return budget.Amount{Present: f.Present, Number: f.Number, Approximate: f.Qualifier != quantity.Exact, Sources: f.Sources}
}

func amountCell(a budget.Amount) table.Cell {
	c := table.Cell{Kind: table.Money, Sources: places(a.Sources), Link: rowAnchor(a.Sources...)}
	if a.Present {
		n := a.Number
		c.Num = &n
		if a.Approximate {
			c.Qualifier = string(quantity.About)
		}
	}
	return c
}

// budgetTable shows each cluster's budget of the year by account, as the
// compte rendu financier groups it, in euros and in percent.
func (r *Review) budgetTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "budget", []columnSpec{
		{"cluster", table.Text, 26}, {"compte", table.Text, 9}, {"label", table.Text, 44}, {"funder", table.Text, 24},
		{"budget_planned", table.Money, 15}, {"budget_actual", table.Money, 15}, {"budget_variance", table.Money, 15}, {"budget_variance_rate", table.Rate, 12}, {"source", table.Text, 34},
	})
	t.Stub, t.Wide = 2, true
	for _, c := range r.Clusters {
		if s := r.statement(c.ID, r.Year); s != nil {
			r.budgetRows(w, t, c, s)
		}
	}
	return t
}

// budgetRows are the rows of one statement. Groups without a line of their own
// sum their lines, sections their groups, and the result is income less
// charges.
func (r *Review) budgetRows(w *wording.Words, t *table.Table, c Cluster, s *budget.Statement) {
	keys := keysOf(t)
	add := func(level int, account, label, funder string, planned, actual budget.Amount, at source.Pos) int {
		place := ""
		if !at.IsZero() {
			place = at.String()
		}
		t.Rows = append(t.Rows, table.Row{Level: level, Cells: []table.Cell{
			text(c.Name), text(account), text(label), text(funder), amountCell(planned), amountCell(actual),
			unlinked(amountCell(budget.Variance(planned, actual))), rate(budget.VarianceRate(planned, actual)), text(place),
		}})
		makeLive(t.Rows[len(t.Rows)-1].Cells, keys, budgetFormulas)
		return len(t.Rows) - 1
	}
	sum := func(row int, rows []int, signs string) {
		for _, col := range []int{4, 5} {
			sumRows(t, row, col, rows, signs)
		}
	}
	totals := map[budget.Section]int{}
	for _, name := range budget.Sections {
		side := s.Sides[name]
		if side == nil || !side.Planned.Present && !side.Actual.Present {
			continue
		}
		var groups []int
		for _, g := range side.Groups {
			if !g.Planned.Present && !g.Actual.Present {
				continue
			}
			label := g.Label
			if label == "" {
				label = w.Optional("account." + g.Account)
			}
			at := source.Pos{}
			if g.Own != nil {
				at = g.Own.Pos
			}
			group := add(0, g.Account, label, "", g.Planned, g.Actual, at)
			var lines []int
			for _, l := range g.Lines {
				if p, a := budget.AmountOf(l.Planned), budget.AmountOf(l.Actual); p.Present || a.Present {
					lines = append(lines, add(0, budget.Account(l.Account.Value), subLabel(l), l.Funder.Value, p, a, l.Pos))
				}
			}
			if g.Own == nil {
				sum(group, lines, "")
			}
			groups = append(groups, group)
		}
		totals[name] = add(1, "", w.Text("budget."+string(name)), "", side.Planned, side.Actual, source.Pos{})
		sum(totals[name], groups, "")
	}
	result := func(actual bool) budget.Amount {
		return budget.Variance(s.Total(actual, budget.Charges), s.Total(actual, budget.Income))
	}
	row := add(2, "", w.Text("budget.result"), "", result(false), result(true), source.Pos{})
	if charges, ok := totals[budget.Charges]; ok {
		if income, ok := totals[budget.Income]; ok {
			sum(row, []int{income, charges}, "+-")
		}
	}
	planned, actual := r.actionBudgets(c.ID, r.Year)
	if planned.Present || actual.Present {
		add(1, "", w.Text("budget.actions"), "", planned, actual, source.Pos{})
	}
}

// budgetFormulas are those of a budget's row.
var budgetFormulas = []rowFormula{
	{"budget_variance", "{budget_actual}-{budget_planned}", []string{"budget_actual", "budget_planned"}, minusOf},
	{"budget_variance_rate", "ROUND(({budget_actual}-{budget_planned})/{budget_planned},6)", []string{"budget_actual", "budget_planned"}, changeOf},
}

// unlinked is a computed figure's cell: its places are those of several rows.
func unlinked(c table.Cell) table.Cell {
	c.Link = ""
	return c
}

// subLabel is the label of a line under its account; a funder speaks for
// itself.
func subLabel(l submission.BudgetLine) string {
	if l.Label.Value == "" {
		return ""
	}
	return "– " + l.Label.Value
}

// grantFiguresTable tells what the grant is beside the rest: its share of the
// income, and its euros for each euro of other income.
func (r *Review) grantFiguresTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "grant-figures", []columnSpec{
		{"cluster", table.Text, 28}, {"requested", table.Money, 14}, {"awarded", table.Money, 14}, {"paid", table.Money, 14}, {"spent", table.Money, 14},
		{"income_planned", table.Money, 15}, {"income_actual", table.Money, 15}, {"grant_share_planned", table.Rate, 14}, {"grant_share", table.Rate, 14},
		{"grant_leverage", table.Number, 18}, {"grant_per_member", table.Money, 16},
	})
	t.Stub, t.Wide = 1, true
	for _, c := range r.Clusters {
		g := r.grantTotals(c.ID, r.Year)
		if !g.requested.Present && !g.awarded.Present && !g.paid.Present {
			continue
		}
		planned, actual := budget.Amount{}, budget.Amount{}
		if s := r.statement(c.ID, r.Year); s != nil {
			planned, actual = s.Total(false, budget.Income), s.Total(true, budget.Income)
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(c.Name), amountCell(g.requested), amountCell(g.awarded), amountCell(g.paid), amountCell(g.spent), amountCell(planned), amountCell(actual),
			ratio(g.awarded, planned, table.Rate, rateDecimals), ratio(g.awarded, actual, table.Rate, rateDecimals), leverage(g.awarded, actual), r.perMember(c.ID, g.awarded),
		}})
		makeLive(t.Rows[len(t.Rows)-1].Cells, keysOf(t), grantFormulas)
	}
	return t
}

// grantFormulas are those of the grant's shares.
var grantFormulas = []rowFormula{
	{"grant_share_planned", "ROUND({awarded}/{income_planned},6)", []string{"awarded", "income_planned"}, over},
	{"grant_share", "ROUND({awarded}/{income_actual},6)", []string{"awarded", "income_actual"}, over},
	{"grant_leverage", "ROUND({awarded}/({income_actual}-{awarded}),2)", []string{"awarded", "income_actual"}, func(v []quantity.Decimal) (quantity.Decimal, bool) {
		return quotient(v[0], v[1].Sub(v[0]), 2)
	}},
}

// costFormulas are those of what one unit and one beneficiary cost.
var costFormulas = []rowFormula{
	{"unit_cost", "ROUND({budget_actual}/{sum_actual},2)", []string{"budget_actual", "sum_actual"}, toTheCent},
	{"beneficiary_cost", "ROUND({budget_actual}/{beneficiaries},2)", []string{"budget_actual", "beneficiaries"}, toTheCent},
}

func toTheCent(v []quantity.Decimal) (quantity.Decimal, bool) {
	return quotient(v[0], v[1], cents)
}

// cents are the decimals of an amount that is a quotient.
const cents = 2

// ratio is one amount over another, rounded once, absent where either is or
// the second is 0 or less.
func ratio(a, b budget.Amount, kind table.Kind, decimals int32) table.Cell {
	if !a.Present || !b.Present || b.Number.Sign() <= 0 {
		return table.Cell{Kind: kind}
	}
	c := number(quantity.NewRate(a.Number, b.Number).Round(decimals), kind)
	c.Sources = places(append(append([]source.Pos(nil), a.Sources...), b.Sources...))
	if a.Approximate || b.Approximate {
		c.Qualifier = string(quantity.About)
	}
	return c
}

// leverage is the euros of grant for each euro of other income.
func leverage(grant, income budget.Amount) table.Cell {
	return ratio(grant, budget.Variance(grant, income), table.Number, 2)
}

func (r *Review) perMember(cluster string, grant budget.Amount) table.Cell {
	for _, f := range r.factsIn(cluster, r.Year) {
		if f.Members.Present && f.Members.Unit != "%" {
			return ratio(grant, budget.Amount{Present: true, Number: f.Members.Number, Approximate: f.Members.Qualifier != quantity.Exact, Sources: []source.Pos{f.Members.Pos}}, table.Money, cents)
		}
	}
	return table.Cell{Kind: table.Money}
}

// grantSums are the grants of one cluster and year.
type grantSums struct{ requested, awarded, paid, spent budget.Amount }

func (r *Review) grantTotals(cluster string, year int) grantSums {
	var s grantSums
	for _, g := range r.lookup.grantsAt[clusterYear{cluster, year}] {
		s.requested, s.awarded = budget.Sum(s.requested, budget.AmountOf(g.Requested)), budget.Sum(s.awarded, budget.AmountOf(g.Awarded))
		s.paid, s.spent = budget.Sum(s.paid, budget.AmountOf(g.Paid)), budget.Sum(s.spent, budget.AmountOf(g.Spent))
	}
	if !s.requested.Present {
		for _, f := range r.factsIn(cluster, year) {
			if f.GrantRequested.Present {
				s.requested = budget.AmountOf(f.GrantRequested)
				break
			}
		}
	}
	return s
}

// unitCostsTable tells what one event, one accompaniment cost: for each
// cluster and type of action the budgets of the lines of one unit, counted
// over the year, over what they did; and for one beneficiary.
func (r *Review) unitCostsTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "unit-costs", []columnSpec{
		{"cluster", table.Text, 28}, {"type", table.Text, 24}, {"unit", table.Text, 18}, {"cost_lines", table.Number, 9}, {"sum_actual", table.Number, 13},
		{"budget_actual", table.Money, 15}, {"unit_cost", table.Money, 16}, {"beneficiaries", table.Number, 13}, {"beneficiary_cost", table.Money, 18},
	})
	t.Stub = 2
	for _, g := range r.byCluster() {
		for _, ty := range groupBy(g.lines, func(l *compare.Line) string { return l.Type.Value }) {
			if c := r.costOf(ty.lines); c.n > 0 {
				t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{text(g.name), text(orNone(w, ty.name)), text(c.unit), count(c.n), c.doneCell(), amountCell(c.spent),
					c.per(c.done), c.peopleCell(), c.per(c.people)}})
				makeLive(t.Rows[len(t.Rows)-1].Cells, keysOf(t), costFormulas)
			}
		}
	}
	return t
}

func orNone(w *wording.Words, name string) string {
	if name == "" {
		return w.Text("group.none")
	}
	return name
}

// cost is what lines of one type spent and did.
type cost struct {
	n                   int
	unit                string
	mixed               bool // units or measures differ: no sum is made of what was done
	spent, done, people budget.Amount
}

// costOf adds the lines that state what they spent. What was done is summed
// where all of them count one unit over the year, and no money, of which a cost
// means nothing; beneficiaries where all of
// them give some.
func (r *Review) costOf(lines []*compare.Line) cost {
	var c cost
	every := true
	for _, l := range lines {
		if !l.BudgetActual.Present || l.Verdict == compare.Disputed {
			continue
		}
		unit := r.book.UnitKey(l.Unit)
		if c.n > 0 && r.book.UnitKey(c.unit) != unit || l.Measure != submission.Flux || !l.Actual.Present || l.Actual.Unit != "" && r.book.UnitKey(l.Actual.Unit) != unit || unit == quantity.Euro {
			c.mixed = true
		}
		if c.n == 0 {
			c.unit = l.Unit
		}
		c.n++
		c.spent, c.done = budget.Sum(c.spent, amountOf(l.BudgetActual)), budget.Sum(c.done, amountOf(l.Actual))
		c.people = budget.Sum(c.people, amountOf(l.Beneficiaries))
		every = every && l.Beneficiaries.Present
	}
	if c.mixed || c.unit == "" {
		c.done, c.unit = budget.Amount{}, ""
	}
	if !every {
		c.people = budget.Amount{}
	}
	return c
}

func (c cost) per(what budget.Amount) table.Cell {
	return ratio(c.spent, what, table.Money, cents)
}

func (c cost) doneCell() table.Cell {
	cell := amountCell(c.done)
	cell.Kind = table.Number
	return cell
}

func (c cost) peopleCell() table.Cell {
	cell := amountCell(c.people)
	cell.Kind = table.Number
	return cell
}

// reportDeadline is the last day for a compte rendu financier: six months
// after the end of the year for which the grant was given (art. 10 of the law
// of 12 April 2000), in ISO form. closing is the last day of that year; the
// same day of the month six months on, or the month's last where it has no
// such day: of 31 August that is 28 or 29 February.
func reportDeadline(closing time.Time) time.Time {
	first := time.Date(closing.Year(), closing.Month()+6, 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	day := min(closing.Day(), last)
	if closing.AddDate(0, 0, 1).Day() == 1 {
		day = last // from the end of a month to the end of one
	}
	return time.Date(first.Year(), first.Month(), day, 0, 0, 0, 0, time.UTC)
}

// closingOf is the last day of a cluster's year: the one that it states, else
// 31 December.
func (r *Review) closingOf(cluster string, year int) time.Time {
	for _, f := range r.lookup.sent[clusterYear{cluster, year}] {
		if t, err := time.Parse(time.DateOnly, f.ClosingDate.Value); err == nil && t.Year() >= year && t.Year() <= year+1 {
			return t
		}
	}
	return time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)
}

// reportState says where a grant's compte rendu financier stands on a day:
// none, received, to_check, not_yet, owed or late. Without a day nothing is
// said that depends on one: open.
func (r *Review) reportState(g submission.Grant) (state string, deadline time.Time) {
	closing := r.closingOf(g.ClusterID, g.Year)
	deadline = reportDeadline(closing)
	switch {
	case g.ReportReceived.Value != "":
		return "received", deadline
	case g.ReportDue == submission.No:
		return "none", deadline
	case g.ReportDue != submission.Yes:
		return "to_check", deadline
	}
	today, err := time.Parse(time.DateOnly, r.Options.AsOf)
	switch {
	case err != nil:
		return "open", deadline
	case today.After(deadline):
		return "late", deadline
	case today.After(closing):
		return "owed", deadline
	}
	return "not_yet", deadline
}

// reportsDueTable tells which clusters owe a compte rendu financier, since
// when, which are late and which are to be checked, for the grants of the year
// and of those before.
func (r *Review) reportsDueTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "reports-due", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 8}, {"object", table.Text, 30}, {"awarded", table.Money, 12}, {"report_due", table.Text, 12},
		{"closing", table.Text, 12}, {"deadline", table.Text, 12}, {"report_received", table.Text, 12}, {"report_state", table.Text, 36}, {"source", table.Text, 36},
	})
	t.Stub, t.Wide = 1, true
	for _, g := range r.grantsUpTo(r.Year) {
		state, deadline := r.reportState(g)
		iso := deadline.Format(time.DateOnly)
		if state == "none" || state == "to_check" {
			iso = ""
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(g.ClusterID).Name), yearCell(g.Year), text(g.Object.Value), value(g.Awarded, table.Money), text(reportDue(w, g.ReportDue)),
			text(w.Date(r.closingOf(g.ClusterID, g.Year).Format(time.DateOnly))), text(w.Date(iso)), text(w.Date(g.ReportReceived.Value)),
			text(w.Text("report_state."+state, "deadline", w.Date(deadline.Format(time.DateOnly)), "received", w.Date(g.ReportReceived.Value))), text(g.Pos.String()),
		}})
	}
	if r.Options.AsOf == "" && len(t.Rows) > 0 {
		t.Notes = append(t.Notes, w.Text("reports-due.no_day"))
	}
	return t
}

func (r *Review) grantsUpTo(year int) []submission.Grant {
	var years []int
	for _, g := range r.Grants {
		if g.Year <= year {
			years = append(years, g.Year)
		}
	}
	return r.grantsOf(years...)
}
