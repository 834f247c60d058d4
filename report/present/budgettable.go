package present

import (
	"math"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/live"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/verdict"
)

func amountCell(a budget.Amount) table.Cell {
	c := table.Cell{Kind: table.Money, Sources: a.Sources}
	if a.Present {
		n := a.Number
		c.Num = &n
		c.Qualifier = a.Qualifier
	}
	return c
}

// settledCell is an amount's cell, which says so where the amount is disputed.
func settledCell(w *edition, a budget.Amount) table.Cell {
	c := amountCell(a)
	if a.Disputed {
		c.Text = w.Named("verdict", verdict.Disputed.String())
	}
	return c
}

// Budget is each cluster's budget of the year by account, as the compte rendu financier groups it,
// in euros, with the variance in euros and as a fraction (DOMAIN, Money).
func (ts Tables) Budget() *table.Table {
	r, w := ts.r, ts.w
	t, _ := firstBudgets(r, w, math.MaxInt)
	return t
}

// firstBudgets are the first rows of Budget, most at most, and how many it has.
func firstBudgets(r *review.Review, w *edition, most int) (*table.Table, int) {
	t := w.newTable("budget", []Column{
		{"cluster", table.Text, 26}, {"compte", table.Text, 9}, {"label", table.Text, 44}, {"funder", table.Text, 24},
		{"budget_planned", table.Money, 15}, {"budget_actual", table.Money, 15}, {"budget_variance", table.Money, 15}, {"budget_variance_rate", table.Rate, 12}, {"source", table.Text, 34},
	})
	t.Stub = 2
	keys, n := t.Keys(), 0
	for _, c := range r.Clusters {
		if s := r.Index.Statement(c.ID, r.Year); s != nil {
			b := &statementRows{w: w, cluster: c, Part: live.Part{Keys: keys, First: n}, room: max(most-n, 0)}
			b.addStatement(s, r.Actions(c.ID, r.Year))
			t.Rows, n = append(t.Rows, b.Rows...), n+b.n
		}
	}
	return t, n
}

// statementRows are the rows of the table that one statement gives.
type statementRows struct {
	w         *edition
	cluster   review.Cluster
	live.Part // those made, room at most
	// n is how many there are.
	room, n int
}

// statementRow is a row of a statement; one of a level above 0 sums others.
type statementRow struct {
	level                  int
	account, label, funder string
	planned, actual        budget.Amount
	at                     source.Pos // of what states it, zero where it is computed
}

// addStatement adds the rows of one statement, and of the actions of its cluster. Groups
// without a line of their own sum their lines, sections their groups, and the result is
// income less charges.
func (b *statementRows) addStatement(s *budget.Statement, actions []compare.Line) {
	totals := map[budget.Section]int{}
	for _, name := range budget.Sections {
		side := s.Sides[name]
		if side == nil || !stated(side.Planned, side.Actual) {
			continue
		}
		var groups []int
		for _, g := range side.Groups {
			if stated(g.Planned, g.Actual) {
				groups = append(groups, b.addGroup(g))
			}
		}
		totals[name] = b.add(statementRow{level: 1, label: b.w.Text("budget." + string(name)), planned: side.Planned, actual: side.Actual})
		b.sum(totals[name], groups, "")
	}
	result := func(actual bool) budget.Amount {
		return budget.Variance(s.Total(actual, budget.Charges), s.Total(actual, budget.Income))
	}
	row := b.add(statementRow{level: 2, label: b.w.Text("budget.result"), planned: result(false), actual: result(true)})
	if charges, ok := totals[budget.Charges]; ok {
		if income, ok := totals[budget.Income]; ok {
			b.sum(row, []int{income, charges}, "+-")
		}
	}
	if planned, actual := review.PlannedCost(actions), review.ActualCost(actions); stated(planned, actual) {
		b.add(statementRow{level: 1, label: b.w.Text("budget.actions"), planned: planned, actual: actual})
	}
}

// add adds a row, whose index among the rows of the statement it returns. One for which
// there is no room is counted alone.
func (b *statementRows) add(r statementRow) int {
	if b.n++; b.n > b.room {
		return b.n - 1
	}
	variance := budget.Variance(r.planned, r.actual)
	cells := []table.Cell{
		text(b.cluster.Name), text(r.account), text(r.label), text(r.funder), settledCell(b.w, r.planned), settledCell(b.w, r.actual),
		live.Difference(computed(amountCell(variance)), "budget_actual", "budget_planned", cents),
		live.Cell(qualified(rate(budget.VarianceRate(r.planned, r.actual)), variance.Qualifier), live.Change("budget_actual", "budget_planned")),
		amountsPlace(b.w, r.at, r.planned, r.actual),
	}
	b.Rows = append(b.Rows, table.Row{Level: r.level, Cells: cells})
	return b.n - 1
}

// sum makes the two amounts of a row formulas over other rows, where all were made.
func (b *statementRows) sum(row int, rows []int, signs string) {
	if b.n > len(b.Rows) {
		return
	}
	for _, col := range []int{4, 5} {
		b.Sum(row, col, rows, signs)
	}
}

// addGroup adds the row of a group and those of its lines, and returns the group's.
func (b *statementRows) addGroup(g *budget.Group) int {
	label := g.Label
	switch {
	case g.Account == "":
		label = b.w.Text("account.none")
	case label == "":
		label = b.w.Optional("account." + g.Account)
	}
	row := statementRow{account: g.Account, label: label, planned: g.Planned, actual: g.Actual}
	if g.Own != nil {
		row.at = g.Own.Row.Pos
	}
	group := b.add(row)
	var lines []int
	for _, l := range g.Lines {
		if stated(l.Planned, l.Actual) {
			lines = append(lines, b.add(statementRow{0, budget.Account(l.Row.Account.Value), subLabel(l.Row), l.Row.Funder.Value, l.Planned, l.Actual, l.Row.Pos}))
		}
	}
	if g.Own == nil {
		b.sum(group, lines, "")
	}
	return group
}

// amountsPlace is the place of the amounts of a budget's row: the row itself where it states
// them all, else each of their places, as the plan and the actual may come from two files or
// from the officer. It is empty for a computed row, whose at is zero.
func amountsPlace(w *edition, at source.Pos, planned, actual budget.Amount) table.Cell {
	if at.IsZero() {
		return table.Cell{}
	}
	for _, list := range [][]source.Pos{planned.Sources, actual.Sources} {
		for _, p := range list {
			if p.Line() != at.Line() {
				return w.placesCell(planned.Sources, actual.Sources)
			}
		}
	}
	return w.placeCell(at)
}

// stated reports whether either amount is stated; a disputed one is.
func stated(planned, actual budget.Amount) bool { return planned.Stated() || actual.Stated() }

// computed marks a cell as computed: its places are those of the figures it was computed from.
func computed(c table.Cell) table.Cell {
	c.Computed = true
	return c
}

// subLabel is the label of a line under its account; "" where the line has none, as one that
// names its funder alone.
func subLabel(l *submission.BudgetLine) string {
	if l.Label.Value == "" {
		return ""
	}
	return "– " + l.Label.Value
}
