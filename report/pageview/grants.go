package pageview

import (
	"bilan/report/budget"
	"bilan/report/overview"
	"bilan/report/quantity"
	"bilan/report/screen"
)

func (v *view) grants() screen.Grants {
	g := screen.Grants{Title: v.text("grants.title"), Caption: v.text("grants.caption"), Empty: v.text("grants.empty"), Key: []string{v.text("grants.requested"), v.text("grants.awarded"), v.text("grants.paid")}}
	for _, key := range []string{"cluster", "awarded", "bars", "paid", "report"} {
		g.Heads = append(g.Heads, v.text("grants.head."+key))
	}
	for i := range v.year.Clusters {
		of := v.year.Clusters[i].Grants
		g.Most = most(g.Most, of.Requested, of.Awarded, of.Paid)
	}
	var shown int
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		if !c.Grants.Stated() {
			continue
		}
		shown++
		if v.apart && shown > grantRows {
			continue
		}
		row := v.grantRow(c.Grants)
		row.Bars = &screen.Amounts{Frame: stated(c.Grants.Awarded), Bar: stated(c.Grants.Paid), Tick: stated(c.Grants.Requested)}
		row.Name, row.Href = v.short(c.Name), v.clusterHref(c.ID)
		if c.Report != "" {
			row.State, row.Ask = v.w.Text("screen.report."+c.Report), c.Report == "to_check" || c.Report == "late"
		}
		g.Rows = append(g.Rows, row)
	}
	if len(g.Rows) > 1 {
		total := v.grantRow(v.year.Grants)
		total.Name = v.w.Text("group.all")
		if v.year.Grants.Requested.Stated() {
			total.State = v.text("grants.total", "amount", v.whole(v.parts.Amount(v.year.Grants.Requested)))
		}
		g.Total = &total
	}
	if shown > len(g.Rows) {
		g.Caption = v.text("grants.caption_cut", "n", v.w.Number(len(g.Rows)), "total", v.w.Clusters(shown))
	}
	return g
}

// grantRows is how many clusters the table of grants has at most where each has a page.
const grantRows = 60

func (v *view) grantRow(g overview.Grants) screen.GrantRow {
	return screen.GrantRow{Requested: v.amountText(g.Requested), Awarded: v.amountText(g.Awarded), Paid: v.amountText(g.Paid)}
}

// amountText is an amount as it is shown, a dash for none.
func (v *view) amountText(a budget.Amount) string {
	if !a.Stated() {
		return "–"
	}
	return v.whole(v.parts.Amount(a))
}

// stated is an amount, nil where there is none to draw.
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
