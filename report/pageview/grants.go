package pageview

import (
	"slices"
	"strings"

	"bilan/report/budget"
	"bilan/report/overview"
	"bilan/report/screen"
)

// grantsView are the grants by cluster.
type grantsView struct {
	*pageContext
}

func (v *grantsView) grants() screen.Grants {
	g := screen.Grants{Title: v.ofYear(v.year.GrantYear, "grants.title"), Caption: v.ofYear(v.year.GrantYear, "grants.caption"), Empty: v.text("grants.empty"), Key: []string{v.text("grants.requested"), v.text("grants.awarded"), v.text("grants.paid")}}
	if v.year.GrantYear != v.now {
		g.Note = g.Empty
	}
	for _, key := range []string{"cluster", "requested", "awarded", "bars", "paid", "report"} {
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
		row.Name, row.Href, row.Share = v.short(c.Name), v.clusterHref(c.ID), v.share(c)
		if c.Report != "" {
			row.State, row.Ask = v.w.Text("screen.report."+c.Report), c.Report == "to_check" || c.Report == "late"
		}
		g.Rows = append(g.Rows, row)
	}
	if len(g.Rows) > 1 {
		total := v.grantRow(v.year.Grants)
		total.Name = v.w.Text("group.all")
		g.Total = &total
	}
	if len(g.Rows) > 0 {
		g.More = &screen.Link{Text: v.text("grants.more"), Href: "#comptes"}
	}
	if of := v.grantFiles(); of != "" {
		g.From = v.text("grants.source", "files", of)
	}
	if shown > len(g.Rows) {
		g.Caption = v.ofYear(v.year.GrantYear, "grants.caption_cut", "n", v.w.Number(len(g.Rows)), "total", v.w.Clusters(shown))
	}
	return g
}

// grantRows is how many clusters the table of grants has at most where each has a page.
const grantRows = 60

// grantFiles are the first of the files and sheets that the amounts come from.
func (v *grantsView) grantFiles() string {
	var names []string
	for i := range v.year.Clusters {
		g := &v.year.Clusters[i].Grants
		for _, a := range []budget.Amount{g.Requested, g.Awarded, g.Paid} {
			for _, p := range a.Sources {
				if name := p.Whole().String(); !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
		if len(names) > namedMissing {
			names = append(names[:namedMissing], "…")
			break
		}
	}
	return strings.Join(names, ", ")
}

// share is the share of a cluster's income that was awarded to it, "" where its budget is not
// known.
func (v *grantsView) share(c *overview.Cluster) string {
	share, planned := v.parts.GrantShare(c.ID, v.year.GrantYear, c.Grants.Awarded)
	switch {
	case share.Num == nil:
		return ""
	case planned:
		return v.text("grants.share_planned", "share", v.whole(share))
	}
	return v.text("grants.share", "share", v.whole(share))
}

func (v *grantsView) grantRow(g overview.Grants) screen.GrantRow {
	return screen.GrantRow{Requested: v.amountText(g.Requested), Awarded: v.amountText(g.Awarded), Paid: v.amountText(g.Paid)}
}
