package present

import (
	"slices"

	"bilan/report/budget"
	"bilan/report/live"
	"bilan/report/table"
)

// Accounts are the charges by account, in euros, of all clusters that gave a budget. What is
// disputed is in no sum.
func (ts Tables) Accounts() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("accounts", []Column{
		{"cluster", table.Text, 26}, {"compte", table.Text, 9}, {"account_name", table.Text, 40}, {"funder", table.Text, 22},
		{"budget_planned", table.Money, 13}, {"budget_actual", table.Money, 13}, {"budget_variance", table.Money, 13}, {"budget_variance_rate", table.Rate, 11},
	})
	t.Stub, t.Unfiltered = 3, true
	type pair struct{ planned, actual budget.Amount }
	sums := map[string]*pair{}
	var accounts []string
	for _, c := range r.Clusters {
		s := r.Index.Statement(c.ID, r.Year)
		if s == nil || s.Sides[budget.Charges] == nil {
			continue
		}
		for _, g := range s.Sides[budget.Charges].Groups {
			if g.Planned.Disputed || g.Actual.Disputed {
				continue
			}
			of := sums[g.Account]
			if of == nil {
				of = &pair{}
				sums[g.Account], accounts = of, append(accounts, g.Account)
			}
			of.planned.Add(g.Planned)
			of.actual.Add(g.Actual)
		}
	}
	slices.Sort(accounts)
	for _, account := range accounts {
		of := sums[account]
		if !stated(of.planned, of.actual) {
			continue
		}
		t.Add(text(w.Text("group.all")), text(account), text(accountName(w, account)), text(""),
			computed(amountCell(of.planned)), computed(amountCell(of.actual)),
			live.Difference(computed(amountCell(budget.Variance(of.planned, of.actual))), "budget_actual", "budget_planned", cents),
			live.Cell(qualified(rate(budget.VarianceRate(of.planned, of.actual)), budget.Variance(of.planned, of.actual).Qualifier), live.Change("budget_actual", "budget_planned")))
	}
	return t
}
