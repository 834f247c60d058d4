package pageview

import (
	"bilan/report/overview"
	"bilan/report/screen"
)

// grantsView are the grants by cluster.
type grantsView struct {
	year *overview.Year
	*texts
	*links
}

func newGrantsView(v *view) *grantsView { return &grantsView{v.year, v.texts, v.links} }

func (v *grantsView) grants() screen.Grants {
	g := screen.Grants{Title: v.ofYear(v.year.GrantYear, "grants.title"), Caption: v.ofYear(v.year.GrantYear, "grants.caption"), Empty: v.text("grants.empty"), Key: []string{v.text("grants.requested"), v.text("grants.awarded"), v.text("grants.paid")}}
	if v.year.GrantYear != v.now {
		g.Note = g.Empty
	}
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
		g.Caption = v.ofYear(v.year.GrantYear, "grants.caption_cut", "n", v.w.Number(len(g.Rows)), "total", v.w.Clusters(shown))
	}
	return g
}

// grantRows is how many clusters the table of grants has at most where each has a page.
const grantRows = 60

func (v *grantsView) grantRow(g overview.Grants) screen.GrantRow {
	return screen.GrantRow{Requested: v.amountText(g.Requested), Awarded: v.amountText(g.Awarded), Paid: v.amountText(g.Paid)}
}
