package present

import (
	"slices"

	"bilan/report/review"
	"bilan/report/table"
)

// draft is the workbook as it is composed.
type draft struct {
	*review.Review
	w *edition
	// What several sheets show or draw from.
	byCluster, byTheme *table.Table
	charts             table.Section
	perCluster         []*table.Table
}

// newDraft makes what sections share.
func newDraft(r *review.Review, w *edition) *draft {
	d := &draft{Review: r, w: w}
	d.byCluster = groupsTable(r, w, "by-cluster", "cluster", r.Index.ByCluster)
	d.byTheme = groupsTable(r, w, "by-theme", "theme", r.Index.ByTheme)
	d.charts = chartsSheet(r, w, d.byCluster, d.byTheme)
	d.perCluster = []*table.Table{clustersTable(r, w), depositsTable(r, w)}
	return d
}

// part is a sheet of the workbook, or several of one kind.
type part struct {
	// id is that of the section, "" of several.
	id string
	// when reports whether there is anything to tell; nil where there always is.
	when func(d *draft) bool
	// tables are the section's, where it has its title, its introduction and tables
	// alone; else fill fills it, or each makes several.
	tables func(d *draft) []*table.Table
	fill   func(d *draft, s *table.Section)
	each   func(d *draft) []table.Section
	// drop is true of a sheet that is left out where it has nothing to show: with a
	// single cluster, a single year or no grant.
	drop bool
}

// sections are the sheets of the workbook.
func (d *draft) sections() []table.Section {
	var out []table.Section
	for _, p := range parts {
		if p.when != nil && !p.when(d) {
			continue
		}
		fill := p.fill
		switch {
		case p.each != nil:
			out = append(out, p.each(d)...)
			continue
		case p.tables != nil:
			fill = func(d *draft, s *table.Section) { s.Tables = p.tables(d) }
		}
		s := d.w.section(p.id)
		if fill(d, &s); !p.drop || !nothingIn(s) {
			out = append(out, s)
		}
	}
	return out
}

// nothingIn reports a section without a row and without a mark.
func nothingIn(s table.Section) bool {
	return !slices.ContainsFunc(s.Charts, func(c *table.Chart) bool { return c.Empty == "" }) && !slices.ContainsFunc(s.Tables, func(t *table.Table) bool { return t.Len() > 0 })
}

func tables(list ...*table.Table) []*table.Table { return list }

// parts are the sheets of the workbook, in its order.
var parts = []part{
	{id: "summary", fill: summarySheet},
	{each: longPerCluster},
	{each: func(d *draft) []table.Section { return []table.Section{d.charts} }},
	{id: "lines", tables: func(d *draft) []*table.Table { return tables(allLinesTable(d.Review, d.w)) }},
	{id: "clusters", tables: func(d *draft) []*table.Table { return tables(d.byCluster) }},
	{id: "years", drop: true, tables: func(d *draft) []*table.Table { return tables(historyTable(d.Review, d.w)) }},
	{id: "beside-others", drop: true, tables: func(d *draft) []*table.Table { return tables(besideTable(d.Review, d.w)) }},
	{id: "themes", tables: func(d *draft) []*table.Table { return tables(d.byTheme) }},
	{id: "cluster-themes", drop: true, fill: func(d *draft, s *table.Section) {
		s.Charts = []*table.Chart{heatMap(d.Review, d.w, clusterRows(d.Review))}
	}},
	{id: "types", tables: func(d *draft) []*table.Table {
		return tables(groupsTable(d.Review, d.w, "by-type", "type", d.Index.ByType))
	}},
	{id: "sums", tables: func(d *draft) []*table.Table {
		return tables(totalsTable(d.Review, d.w), acrossTable(d.Review, d.w))
	}},
	{id: "sectors", tables: func(d *draft) []*table.Table { return placesTables(d.Review, d.w) }},
	{id: "evolution", fill: evolutionSheet},
	{id: "budget", tables: func(d *draft) []*table.Table {
		return tables(budgetTable(d.Review, d.w), unitCostsTable(d.Review, d.w))
	}},
	{id: "members", tables: func(d *draft) []*table.Table {
		return tables(membersTable(d.Review, d.w), grantsTable(d.Review, d.w))
	}},
	{id: "grant-share", drop: true, tables: func(d *draft) []*table.Table { return tables(grantFiguresTable(d.Review, d.w)) }},
	{id: "accounts-due", drop: true, tables: func(d *draft) []*table.Table { return tables(reportsDueTable(d.Review, d.w)) }},
	{id: "next", tables: func(d *draft) []*table.Table { return tables(nextPlanTable(d.Review, d.w)) }},
	{id: "rapport", fill: rapportSheet},
	{when: func(d *draft) bool { return d.w.policy.Fiches }, each: fiches},
	{id: "follow-up", when: func(d *draft) bool { return len(d.FollowUps) > 0 }, tables: func(d *draft) []*table.Table {
		return tables(followUpTable(d.Review, d.w))
	}},
	{id: "anomalies", tables: func(d *draft) []*table.Table { return anomaliesTables(d.Review, d.w) }},
	{id: "sources", tables: func(d *draft) []*table.Table { return tables(tablesTable(d.Review, d.w)) }},
	{id: "aside", tables: func(d *draft) []*table.Table {
		return tables(setAsideTable(d.Review, d.w), othersTable(d.Review, d.w))
	}},
	{id: "rows", when: func(d *draft) bool { return d.w.policy.Repeats }, tables: func(d *draft) []*table.Table {
		return tables(rowsTable(d.Review, d.w))
	}},
	{id: "method", tables: func(d *draft) []*table.Table {
		return tables(formulasTable(d.w), verdictsTable(d.Review, d.w), thresholdsTable(d.Review, d.w), countsTable(d.Review, d.w), asideCountsTable(d.Review, d.w))
	}},
}
