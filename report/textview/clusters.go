package textview

import (
	"iter"
	"slices"

	"bilan/report/compare"
	"bilan/report/docx"
	"bilan/report/overview"
	"bilan/report/phrase"
)

// clusterColumns are the columns of the table of clusters, figureColumns those of the
// table of sectors.
var (
	clusterColumns = []column{{"cluster", 20, false}, {"reached", 13, true}, {"mean", 14, true}, {"lack", 27, false}, {"grant", 14, true}, {"next", 12, true}}
	sectorColumns  = []column{{"sector", 24, false}, {"clusters", 10, true}, {"reached", 18, true}, {"mean", 14, true}, {"grant", 16, true}, {"next", 18, true}}
)

// clusters is the table of all clusters.
func (v *reviewText) clusters(t *text) {
	t.add(docx.Heading{Level: 1, Text: v.text("docx.clusters")})
	rows := make([]docx.Row, 0, len(v.year.Clusters)+1)
	for i := range v.year.Clusters {
		rows = append(rows, v.clusterRow(&v.year.Clusters[i]))
	}
	if len(rows) > 1 {
		total := docx.Row{Total: true, Cells: v.figures(v.year.Lead, &v.year.All, v.year.Grants, v.year.Next)}
		total.Cells = slices.Insert(total.Cells, 2, docx.Cell{})
		total.Cells = slices.Insert(total.Cells, 0, docx.Cell{Text: v.w.Text("group.all"), Note: v.w.Lines(v.year.All.Lines)})
		rows = append(rows, total)
	}
	t.add(&docx.Table{Title: v.text("docx.clusters.caption"), Columns: v.columns("docx.cluster.", clusterColumns...), Rows: slices.Values(rows)})
}

// clusterRow is a cluster in a row.
func (v *reviewText) clusterRow(c *overview.Cluster) docx.Row {
	name := docx.Cell{Text: c.Name, Anchor: v.anchors[c.ID]}
	figures := v.figures(c.Lead, &c.All, c.Grants, c.Next)
	lack := docx.Cell{Text: none}
	switch {
	case len(c.Lines) == 0:
		lack.Text = v.text("screen.clusters." + c.Nothing())
	case c.Lacks != nil:
		lack = v.lack(c.Lacks)
	case c.Lead.All() > 0:
		lack.Text = v.text("screen.clusters.nothing_lacks")
	}
	if why := c.NoMean(); why != "" && len(c.Lines) > 0 {
		figures[1] = docx.Cell{Text: none, Note: v.text("screen.clusters." + why)}
	}
	return docx.Row{Cells: append([]docx.Cell{name}, slices.Insert(figures, 2, lack)...)}
}

// lack is a line that is short of its plan, and why.
func (v *reviewText) lack(l *compare.Line) docx.Cell {
	c := docx.Cell{Text: v.title(l), Note: v.parts.ReasonOrNone(l)}
	if l.ByNumbers() {
		c.Note = v.text("docx.lack", "actual", v.shown(v.parts.Actual(l)), "planned", v.shown(v.parts.Planned(l)), "reason", c.Note)
	} else {
		c.Note = phrase.Joined(", ", v.verdict(l), c.Note)
	}
	return c
}

// figures are what was reached, the mean rate, the grant and the next plan of one
// cluster or of several.
func (v *reviewText) figures(lead overview.Lead, all *compare.Aggregate, grants overview.Grants, next overview.Next) []docx.Cell {
	reached, mean, to := docx.Cell{Text: none}, docx.Cell{Text: none}, docx.Cell{Text: none}
	if lead.All() > 0 {
		reached = docx.Cell{Num: v.of(lead.Held, lead.All())}
	}
	if all.Mean.Present() {
		mean = docx.Cell{Num: v.rate(all.Mean, 0), Note: phrase.Rated(v.w, all)}
	}
	if next.Lines > 0 {
		to = docx.Cell{Num: v.of(next.WithTarget, next.Lines)}
	}
	return []docx.Cell{reached, mean, v.grantCell(grants), to}
}

// grantCell is what was awarded, and what of it was paid.
func (v *reviewText) grantCell(g overview.Grants) docx.Cell {
	switch {
	case g.Awarded.Stated():
		c := v.cell(v.parts.Amount(g.Awarded))
		switch {
		case !g.Paid.Stated():
		case g.Paid.Present && g.Awarded.Present && g.Paid.Number.Equal(g.Awarded.Number):
			c.Note = v.text("screen.clusters.paid_whole")
		default:
			c.Note = v.parts.Granted("paid", g.Paid, v.amount(g.Paid))
		}
		return c
	case g.Requested.Stated():
		return docx.Cell{Text: none, Note: v.parts.Granted("requested", g.Requested, v.amount(g.Requested))}
	}
	return docx.Cell{Text: none}
}

// sectors is the table of the sectors.
func (v *reviewText) sectors(t *text) {
	t.add(docx.Heading{Level: 1, Text: v.text("docx.sectors")})
	t.add(&docx.Table{Title: v.text("docx.sectors.caption"), Columns: v.columns("docx.cluster.", sectorColumns...), Rows: v.sectorRows()})
}

func (v *reviewText) sectorRows() iter.Seq[docx.Row] {
	return func(yield func(docx.Row) bool) {
		list := v.year.Sectors()
		for _, s := range list {
			lines := s.Lines()
			all := compare.Sum(lines)
			var grants overview.Grants
			var next overview.Next
			for _, c := range s.Clusters {
				grants = grants.And(c.Grants)
				next.Lines, next.WithTarget = next.Lines+c.Next.Lines, next.WithTarget+c.Next.WithTarget
			}
			cells := []docx.Cell{{Text: v.sectorName(s)}, {Num: v.number(len(s.Clusters))}}
			if !yield(docx.Row{Cells: append(cells, v.figures(overview.LeadOf(lines), &all, grants, next)...)}) {
				return
			}
		}
		if len(list) > 1 {
			cells := []docx.Cell{{Text: v.w.Text("group.all")}, {Num: v.number(len(v.year.Clusters))}}
			yield(docx.Row{Total: true, Cells: append(cells, v.figures(v.year.Lead, &v.year.All, v.year.Grants, v.year.Next)...)})
		}
	}
}

func (v *reviewText) sectorName(s overview.Sector) string {
	if s.Name == "" {
		return v.text("screen.clusters.no_sector")
	}
	return phrase.OneLine(s.Name)
}

// clustersBySector are the clusters of each sector in a table.
func (v *reviewText) clustersBySector(t *text) {
	t.add(docx.Heading{Level: 1, Text: v.text("docx.clusters")})
	for _, s := range v.year.Sectors() {
		if t.over {
			return
		}
		t.add(docx.Heading{Level: 2, Text: v.sectorName(s)})
		t.add(&docx.Table{Title: v.w.Clusters(len(s.Clusters)), Columns: v.columns("docx.cluster.", clusterColumns...), Rows: func(yield func(docx.Row) bool) {
			for _, c := range s.Clusters {
				if !yield(v.clusterRow(c)) {
					return
				}
			}
		}})
	}
}
