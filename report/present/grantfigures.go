package present

import (
	"bilan/report/budget"
	"bilan/report/live"
	"bilan/report/overview"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// GrantFigures has a row for each cluster with a grant of the year: its share of the income,
// and how many euros of other income there are for each of its euros.
func (ts Tables) GrantFigures() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("grant-figures", []Column{
		{"cluster", table.Text, 28}, {"requested", table.Money, 14}, {"awarded", table.Money, 14}, {"paid", table.Money, 14}, {"spent", table.Money, 14},
		{"income_planned", table.Money, 15}, {"income_actual", table.Money, 15}, {"grant_share_planned", table.Rate, 14}, {"grant_share", table.Rate, 14},
		{"grant_leverage", table.Number, 18}, {"grant_per_member", table.Money, 16},
	})
	t.Stub = 1
	for _, c := range r.Clusters {
		g := overview.GrantsOf(r, c.ID, r.Year)
		if !g.Requested.Stated() && !g.Awarded.Stated() && !g.Paid.Stated() {
			continue
		}
		planned, actual := budget.Amount{}, budget.Amount{}
		if s := r.Index.Statement(c.ID, r.Year); s != nil {
			planned, actual = s.Total(false, budget.Income), s.Total(true, budget.Income)
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(c.Name), settledCell(w, g.Requested), settledCell(w, g.Awarded), settledCell(w, g.Paid), settledCell(w, g.Spent), settledCell(w, planned), settledCell(w, actual),
			live.Cell(ratio(g.Awarded, planned, table.Rate, rateDecimals), live.Quotient("awarded", "income_planned")),
			live.Cell(ratio(g.Awarded, actual, table.Rate, rateDecimals), live.Quotient("awarded", "income_actual")),
			live.Cell(leverage(g.Awarded, actual), "ROUND({awarded}/({income_actual}-{awarded}),2)"), perMember(r, c.ID, g.Awarded),
		}})
	}
	return t
}

// ratio is one amount over another, rounded once, absent where either is or
// the second is 0 or less.
func ratio(a, b budget.Amount, kind table.Kind, decimals int32) table.Cell {
	if !a.Present || !b.Present || b.Number.Sign() <= 0 {
		return table.Cell{Kind: kind}
	}
	c := number(quantity.NewRate(a.Number, b.Number).Round(decimals), kind)
	c.Sources, c.Computed = append(append([]source.Pos(nil), a.Sources...), b.Sources...), true
	c.Qualifier = a.Qualifier.And(b.Qualifier.Opposed())
	return c
}

// leverage is the euros of grant for each euro of other income.
func leverage(grant, income budget.Amount) table.Cell {
	return ratio(grant, budget.Variance(grant, income), table.Number, 2)
}

func perMember(r *review.Review, cluster string, grant budget.Amount) table.Cell {
	f := r.Index.Facts(cluster, r.Year)
	if f == nil || f.Members.Counted() == nil {
		return table.Cell{Kind: table.Money}
	}
	return ratio(grant, budget.AmountOf(f.Members), table.Money, cents)
}
