package review

import (
	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/intake"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// settleBudgets makes the statements of all clusters and years, and reports what
// is wrong in those of the years asked for. spent is what a cluster's actions of
// a year cost.
func settleBudgets(r *Review, used []*intake.Input, year func(int) bool, spent func(cluster string, year int) budget.Amount) {
	var totals []*submission.BudgetLine
	n := 0
	for _, in := range used {
		n += len(in.Budget)
	}
	lines := make([]*submission.BudgetLine, 0, n)
	for _, in := range used {
		for i := range in.Budget {
			lines = append(lines, &in.Budget[i])
		}
		for i := range in.BudgetTotals {
			totals = append(totals, &in.BudgetTotals[i])
		}
	}
	r.Budgets = budget.Statements(budget.Sent{Lines: lines, Totals: totals, Reports: reports(used)})
	indexBudgets(r)
	for i := range r.Budgets {
		s := &r.Budgets[i]
		if !year(s.Year) {
			continue
		}
		r.Problems.Add(s.Problems...)
		actionsOverBudget(r, s, spent(s.ClusterID, s.Year))
	}
}

// reports reports of each file whether it holds results of a cluster and year.
func reports(used []*intake.Input) func(file, cluster string, year int) bool {
	type holds struct {
		file, cluster string
		year          int
	}
	results := map[holds]bool{}
	for _, in := range used {
		for i := range in.Lines {
			if l := &in.Lines[i]; len(in.Budget) > 0 && l.Nature == cell.Results {
				results[holds{in.Name, l.ClusterID, l.Year}] = true
			}
		}
	}
	return func(file, cluster string, year int) bool { return results[holds{file, cluster, year}] }
}

// actionsOverBudget reports actions that together cost more than all charges: budgets of lines
// and the budget by account are stated apart, and one of the two must be wrong.
func actionsOverBudget(r *Review, s *budget.Statement, spent budget.Amount) {
	charges := s.Total(true, budget.Charges, budget.InKindUses)
	over := budget.Variance(charges, spent)
	if !over.Present || !over.Number.IsPositive() || over.Qualifier != quantity.Exact && over.Qualifier != quantity.AtLeast {
		return // a total with a qualifier decides nothing
	}
	p := source.New(source.ActionsOverBudget, spent.Sources[0], "sum", spent.Number.String(), "uses", charges.Number.String())
	p.Cluster, p.Year, p.Related = s.ClusterID, s.Year, charges.Sources
	r.Problems.Add(p)
}

// Actions are all lines of a cluster and year, with their planned and actual budgets; nil for a
// year that is not compared.
func (r *Review) Actions(cluster string, year int) []compare.Line {
	for _, c := range r.History {
		if c.Year == year {
			from, to := r.Span(cluster, len(c.Lines), func(i int) string { return c.Lines[i].ClusterID })
			return c.Lines[from:to]
		}
	}
	return nil
}

// PlannedCost is what lines plan to spend, together; absent where none says.
func PlannedCost(lines []compare.Line) budget.Amount {
	return costSum(lines, func(l *compare.Line) *compare.Figure { return &l.BudgetPlanned })
}

// ActualCost is what lines spent, together; absent where none says.
func ActualCost(lines []compare.Line) budget.Amount {
	return costSum(lines, func(l *compare.Line) *compare.Figure { return &l.BudgetActual })
}

func costSum(lines []compare.Line, of func(*compare.Line) *compare.Figure) budget.Amount {
	var sum budget.Amount
	for i := range lines {
		f := *of(&lines[i])
		if f.Present() && sum.Sources == nil {
			sum = EmptySum(len(lines) - i)
		}
		AddFigure(&sum, f)
	}
	return sum
}

// EmptySum is a sum without terms, with room for the places of n amounts.
func EmptySum(n int) budget.Amount { return budget.Amount{Sources: make([]source.Pos, 0, n)} }

// AddFigure adds a figure and its places to a sum; a figure that is absent adds nothing.
func AddFigure(sum *budget.Amount, f compare.Figure) {
	if !f.Present() {
		return
	}
	sum.Add(budget.Amount{Present: true, Number: f.Number(), Qualifier: f.Qualifier()})
	sum.Sources = f.AppendSources(sum.Sources)
}
