package pageview

import (
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/screen"
	"bilan/report/verdict"
)

// clustersView is the table of the clusters.
type clustersView struct {
	*pageContext
}

func (v *clustersView) clusters() screen.Clusters {
	c := screen.Clusters{Title: v.text("clusters.title"), Caption: v.text("clusters.caption"), Key: v.meanKey(), Method: screen.Link{Text: v.text("clusters.method"), Href: "#methode"}}
	for _, key := range []string{"cluster", "strip", "reached", "mean", "lack", "grant", "next"} {
		head := v.text("clusters.head." + key)
		if key == "grant" && v.year.GrantYear != v.now {
			head = v.ofYear(v.year.GrantYear, "clusters.head.grant_of")
		}
		c.Heads = append(c.Heads, head)
	}
	if v.apart {
		c.Sectors = v.sectors()
	} else {
		all := screen.Sector{}
		for i := range v.year.Clusters {
			all.Rows = append(all.Rows, v.clusterRow(&v.year.Clusters[i]))
		}
		c.Sectors = []screen.Sector{all}
	}
	if len(v.year.Clusters) > 1 {
		total := v.totalRow()
		c.Total = &total
	}
	return c
}

// meanKey is the legend of the bars of mean rates, with the mark of the year before where one
// has it; nil where there is no bar.
func (v *clustersView) meanKey() []string {
	key := []string{v.text("key.mean"), "", v.text("key.bands", "partly", v.partlyText())}
	any := false
	for i := range v.year.Clusters {
		if c := &v.year.Clusters[i]; c.All.Mean.Present() {
			any = true
			if c.Before.Mean.Present() {
				key[1] = v.text("key.previous")
			}
		}
	}
	if !any {
		return nil
	}
	return key
}

// sectors are the clusters by sector, those without one last.
func (v *clustersView) sectors() []screen.Sector {
	var out []screen.Sector
	for _, of := range v.year.Sectors() {
		s := screen.Sector{Name: of.Name}
		if of.Name == "" {
			s.Name = v.text("clusters.no_sector")
		}
		for _, c := range of.Clusters {
			s.Rows = append(s.Rows, v.clusterRow(c))
		}
		lines := of.Lines()
		all := compare.Sum(lines)
		row := screen.ClusterRow{Name: s.Name, Strip: v.strip(lines, overview.CountsOf(&all), false, title)}
		s.Row, s.Note = &row, v.w.Clusters(len(s.Rows))
		if all.Mean.Present() {
			s.Note = v.text("clusters.sector", "clusters", s.Note, "rate", string(v.percent(all.Mean)), "lines", phrase.Rated(v.w, &all))
		}
		out = append(out, s)
	}
	return out
}

func (v *clustersView) clusterRow(c *overview.Cluster) screen.ClusterRow {
	row := screen.ClusterRow{Name: v.short(c.Name), Whole: v.hint(c.Name), Href: v.clusterHref(c.ID), Flags: v.flags(c)}
	if row.Strip = v.strip(c.Lines, c.Counts, false, title); row.Strip != nil {
		row.Strip.Bar = v.apart
	}
	v.grantCells(&row, c)
	v.nextCell(&row, c.Next)
	if len(c.Lines) == 0 {
		row.Instead = v.nothing(c)
		if d := c.Deposit; d != nil && !d.Results && !d.Pending && len(d.Unread) == 0 && !v.Options.Publish {
			row.Ask = &screen.Link{Text: v.text("clusters.remind"), Href: "#corriger"}
		}
		return row
	}
	v.rateCells(&row, c.Lead, &c.All, &c.Before)
	if why := c.NoMean(); why != "" {
		row.NoMean = v.text("clusters." + why)
	}
	if c.Lacks != nil {
		lack := v.lack(c.Lacks)
		row.Lack = &lack
	} else if c.Lead.All() > 0 {
		row.NoLack = v.text("clusters.nothing_lacks")
	} else {
		row.NoLack = "–"
	}
	return row
}

// flags are what a cluster has still to send or to correct.
func (v *clustersView) flags(c *overview.Cluster) []string {
	var out []string
	switch d := c.Deposit; {
	case d != nil && d.PlanOwed:
		out = append(out, sign(verdict.NotReported)+" "+v.w.Text("remind.missing_plan"))
	case d == nil || d.Results:
	case len(d.Unread) > 0:
		out = append(out, sign(verdict.NotReported)+" "+v.w.Text("remind.unread"))
	case d.Pending:
		out = append(out, sign(verdict.NotReported)+" "+v.w.Text("remind.pending"))
	default:
		out = append(out, sign(verdict.NotReported)+" "+v.w.Text("remind.missing"))
	}
	if c.Disputed > 0 {
		out = append(out, sign(verdict.Disputed)+" "+v.w.Count(c.Disputed, "to_settle"))
	}
	if c.NotReported > 0 && c.Reported() {
		out = append(out, sign(verdict.NotReported)+" "+v.w.Count(c.NotReported, "to_complete"))
	}
	return out
}

// rateCells are how many lines were met and the mean rate.
func (v *clustersView) rateCells(row *screen.ClusterRow, lead overview.Lead, all, before *compare.Aggregate) {
	if lead.All() > 0 {
		row.Reached, row.Of = v.number(lead.Held), v.text("of", "n", v.w.Number(lead.All()))
	}
	if !all.Mean.Present() {
		return
	}
	row.Mean = &screen.MeanRate{Text: v.percent(all.Mean), Mean: screen.Mean{Rate: rounded(all.Mean), Previous: rounded(before.Mean)}, Basis: phrase.Rated(v.w, all)}
	if before.Mean.Present() {
		row.Mean.Basis = v.text("mean_basis", "rate", string(v.percent(before.Mean)), "lines", row.Mean.Basis)
	}
}

// lack is a planned line that was not met.
func (v *clustersView) lack(l *compare.Line) screen.Lack {
	lack := screen.Lack{Title: title(l), Href: v.lineHref(l), Reason: v.parts.ReasonOrNone(l)}
	if l.ByNumbers() {
		value, of, _ := v.against(l)
		lack.Amount = string(value) + " " + of
		return lack
	}
	lack.Reason = phrase.Joined(", ", v.verdict(l), lack.Reason)
	return lack
}

func (v *clustersView) grantCells(row *screen.ClusterRow, c *overview.Cluster) {
	g := c.Grants
	switch {
	case g.Awarded.Stated():
		row.Grant = v.whole(v.parts.Amount(g.Awarded))
		switch {
		case !g.Paid.Stated():
		case g.Paid.Present && g.Awarded.Present && g.Paid.Number.Equal(g.Awarded.Number):
			row.GrantNote = v.text("clusters.paid_whole")
		default:
			row.GrantNote = v.parts.Granted("paid", g.Paid, v.whole(v.parts.Amount(g.Paid)))
		}
	case g.Requested.Stated():
		row.Grant, row.GrantNote = "–", v.parts.Granted("requested", g.Requested, v.whole(v.parts.Amount(g.Requested)))
	default:
		row.Grant = "–"
	}
}

func (v *clustersView) nextCell(row *screen.ClusterRow, n overview.Next) {
	row.Next = "–"
	if n.Lines > 0 {
		row.Next, row.NextIsToBeFound = v.text("n_of", "n", v.w.Number(n.WithTarget), "total", v.w.Number(n.Lines)), n.WithTarget == 0
	}
}

func (v *clustersView) totalRow() screen.ClusterRow {
	y := v.year
	row := screen.ClusterRow{Name: v.w.Text("group.all"), Lines: v.text("clusters.total_lines", "lines", v.w.Lines(y.All.Lines), "planned", v.orNo(y.All.Planned))}
	v.rateCells(&row, y.Lead, &y.All, &y.Before)
	if row.Mean == nil {
		row.NoMean = "–"
	}
	short, given := 0, 0
	for _, r := range overview.Reasons(v.Index.Lines) {
		short += r.Lines
		if r.Reason != 0 {
			given += r.Lines
		}
	}
	row.NoLack = "–"
	if short > 0 {
		row.NoLack = v.text("clusters.total_short", "lines", v.w.Lines(short), "given", v.orNo(given))
	}
	all := overview.Cluster{Grants: y.Grants}
	v.grantCells(&row, &all)
	v.nextCell(&row, y.Next)
	row.NextIsToBeFound = false
	return row
}
