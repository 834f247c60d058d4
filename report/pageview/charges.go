package pageview

import (
	"bilan/report/budget"
	"bilan/report/overview"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
)

// charges are the charges by account, nil where the cluster gave none.
func (v *fichesView) charges(c *overview.Cluster) *screen.Charges {
	st := v.Index.Statement(c.ID, v.Year)
	if st == nil || st.Sides[budget.Charges] == nil || len(st.Sides[budget.Charges].Groups) == 0 {
		return nil
	}
	out := &screen.Charges{Title: v.text("charges.title"), Caption: v.text("charges.caption", "cluster", c.Name)}
	for _, key := range []string{"account", "planned", "bars", "actual", "gap"} {
		out.Heads = append(out.Heads, v.text("charges.head."+key))
	}
	side := st.Sides[budget.Charges]
	for _, g := range side.Groups {
		out.Most = most(out.Most, g.Planned, g.Actual)
	}
	for _, g := range side.Groups {
		if g.Planned.Stated() || g.Actual.Stated() {
			row := v.chargeRow(v.accountOf(g), g.Planned, g.Actual)
			row.Bars = &screen.Amounts{Bar: stated(g.Actual), Tick: stated(g.Planned)}
			out.Rows = append(out.Rows, row)
		}
	}
	total := v.chargeRow(v.w.Text("budget.charges"), side.Planned, side.Actual)
	if income := st.Total(true, budget.Income); income.Stated() {
		total.Note = v.text("charges.income", "amount", v.amountText(income))
		if result := budget.Variance(side.Actual, income); result.Present {
			total.Note = v.text("charges.result", "amount", v.amountText(income), "result", v.amountText(result))
		}
	}
	out.Total = &total
	return out
}

func (v *fichesView) chargeRow(name string, planned, actual budget.Amount) screen.ChargeRow {
	row := screen.ChargeRow{Name: name, Planned: v.amountText(planned), Actual: v.amountText(actual), Gap: "–"}
	if r := budget.VarianceRate(planned, actual); r.Present() {
		row.Gap = string(v.percent(r))
		if d := r.Round(table.RateDecimals); d.IsPositive() {
			row.Gap = "+" + row.Gap
		}
	}
	return row
}

// stated is an amount as a number, nil where there is none to draw.
func stated(a budget.Amount) *quantity.Decimal {
	if !a.Present {
		return nil
	}
	n := a.Number
	return &n
}

// most is the largest of some amounts and one that is known.
func most(known quantity.Decimal, amounts ...budget.Amount) quantity.Decimal {
	for _, a := range amounts {
		if a.Present && a.Number.GreaterThan(known) {
			known = a.Number
		}
	}
	return known
}
