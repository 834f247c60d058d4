package present

import (
	"slices"

	"bilan/report/review"
	"bilan/report/table"
)

// output is a document that shows a review.
type output uint8

const (
	onPage       output = 1 << iota // the page that shows each line
	onTotalsPage                    // the page of more lines than a browser shows
	inWorkbook
)

// draft is a document as it is composed.
type draft struct {
	*review.Review
	w *edition
	// layout is that of the page's tables of lines.
	layout *lineLayout
	// Of the workbook, what several sheets show or draw from.
	byCluster, byTheme *table.Table
	charts             table.Section
	perCluster         []*table.Table
}

// newDraft makes what sections share.
func newDraft(r *review.Review, w *edition) *draft {
	d := &draft{Review: r, w: w}
	if w.output != inWorkbook {
		d.layout = newLineLayout(w, pageColumns)
		d.layout.formulas = nil // a page computes nothing
		return d
	}
	d.byCluster = groupsTable(r, w, "by-cluster", "cluster", r.Index.ByCluster)
	d.byTheme = groupsTable(r, w, "by-theme", "theme", r.Index.ByTheme)
	d.charts = chartsSheet(r, w, d.byCluster, d.byTheme)
	d.perCluster = []*table.Table{clustersTable(r, w), depositsTable(r, w)}
	return d
}

// part is a section of the outputs, or several of one kind.
type part struct {
	// id is that of the section, "" of several.
	id string
	// in are the outputs that have it.
	in output
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

// sections are those of the output. The page's are filled when they are written,
// as there may be thousands.
func (d *draft) sections() []table.Section {
	var out []table.Section
	for _, p := range parts {
		if p.in&d.w.output == 0 || p.when != nil && !p.when(d) {
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
		if d.w.output != inWorkbook {
			out = append(out, later(s, func(s *table.Section) { fill(d, s) }))
			continue
		}
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

// parts are the sections of the outputs, in the order in which these have them.
var parts = []part{
	{id: "summary", in: onPage | onTotalsPage, fill: summaryOnPage},
	{id: "summary", in: inWorkbook, fill: summarySheet},
	{in: inWorkbook, each: longPerCluster},
	{id: "changes", in: onPage | onTotalsPage, fill: changesOnPage},
	{id: "gaps", in: onPage | onTotalsPage, fill: gapsOnPage},
	{id: "charts", in: onPage | onTotalsPage, fill: chartsOnPage},
	{in: inWorkbook, each: func(d *draft) []table.Section { return []table.Section{d.charts} }},
	{in: onPage, each: clusterSections},
	{id: "deposits", in: onPage | onTotalsPage, tables: func(d *draft) []*table.Table {
		list := tables(d.linked(depositsTable(d.Review, d.w)))
		if d.w.output == onPage && len(d.FollowUps) > 0 {
			list = append(list, followUpTable(d.Review, d.w))
		}
		return list
	}},
	{id: "groups", in: onPage | onTotalsPage, tables: func(d *draft) []*table.Table {
		list := append(tables(d.linked(groupsTable(d.Review, d.w, "by-cluster", "cluster", d.Index.ByCluster))), placesTables(d.Review, d.w)...)
		list = append(list, groupsTable(d.Review, d.w, "by-theme", "theme", d.Index.ByTheme), groupsTable(d.Review, d.w, "by-type", "type", d.Index.ByType),
			totalsTable(d.Review, d.w), acrossTable(d.Review, d.w))
		if d.w.output == onPage {
			list = append(list, cutForPage(d.w, besideTable(d.Review, d.w)), cutForPage(d.w, historyTable(d.Review, d.w)))
		}
		return list
	}},
	{id: "lines", in: inWorkbook, tables: func(d *draft) []*table.Table { return tables(allLinesTable(d.Review, d.w)) }},
	{id: "clusters", in: inWorkbook, tables: func(d *draft) []*table.Table { return tables(d.byCluster) }},
	{id: "years", in: inWorkbook, drop: true, tables: func(d *draft) []*table.Table { return tables(historyTable(d.Review, d.w)) }},
	{id: "beside-others", in: inWorkbook, drop: true, tables: func(d *draft) []*table.Table { return tables(besideTable(d.Review, d.w)) }},
	{id: "themes", in: inWorkbook, tables: func(d *draft) []*table.Table { return tables(d.byTheme) }},
	{id: "cluster-themes", in: inWorkbook, drop: true, fill: func(d *draft, s *table.Section) {
		s.Charts = []*table.Chart{heatMap(d.Review, d.w, clusterRows(d.Review))}
	}},
	{id: "types", in: inWorkbook, tables: func(d *draft) []*table.Table {
		return tables(groupsTable(d.Review, d.w, "by-type", "type", d.Index.ByType))
	}},
	{id: "sums", in: inWorkbook, tables: func(d *draft) []*table.Table {
		return tables(totalsTable(d.Review, d.w), acrossTable(d.Review, d.w))
	}},
	{id: "sectors", in: inWorkbook, tables: func(d *draft) []*table.Table { return placesTables(d.Review, d.w) }},
	{id: "evolution", in: onPage | onTotalsPage, tables: func(d *draft) []*table.Table { return tables(evolutionTotalsTable(d.Review, d.w)) }},
	{id: "evolution", in: inWorkbook, fill: evolutionSheet},
	{id: "next", in: onPage, fill: func(d *draft, s *table.Section) {
		s.Paragraphs, s.Tables = nil, tables(d.linked(nextTotals(d.Review, d.w))) // the lines are in the workbook
	}},
	{id: "budget", in: onPage | inWorkbook, tables: func(d *draft) []*table.Table {
		return d.cut(budgetTable(d.Review, d.w), unitCostsTable(d.Review, d.w))
	}},
	{id: "members", in: onPage, tables: func(d *draft) []*table.Table {
		return d.cut(membersTable(d.Review, d.w), grantsTable(d.Review, d.w), grantFiguresTable(d.Review, d.w), reportsDueTable(d.Review, d.w))
	}},
	{id: "members", in: inWorkbook, tables: func(d *draft) []*table.Table {
		return tables(membersTable(d.Review, d.w), grantsTable(d.Review, d.w))
	}},
	{id: "grant-share", in: inWorkbook, drop: true, tables: func(d *draft) []*table.Table { return tables(grantFiguresTable(d.Review, d.w)) }},
	{id: "accounts-due", in: inWorkbook, drop: true, tables: func(d *draft) []*table.Table { return tables(reportsDueTable(d.Review, d.w)) }},
	{id: "next", in: inWorkbook, tables: func(d *draft) []*table.Table { return tables(nextPlanTable(d.Review, d.w)) }},
	{id: "rapport", in: onPage, fill: rapportOnPage},
	{id: "rapport", in: inWorkbook, fill: rapportSheet},
	{in: inWorkbook, when: func(d *draft) bool { return d.w.policy.Fiches }, each: fiches},
	{id: "follow-up", in: inWorkbook, when: func(d *draft) bool { return len(d.FollowUps) > 0 }, tables: func(d *draft) []*table.Table {
		return tables(followUpTable(d.Review, d.w))
	}},
	{id: "anomalies", in: onPage | inWorkbook, tables: func(d *draft) []*table.Table { return d.cut(anomaliesTables(d.Review, d.w)...) }},
	{id: "sources", in: onPage, tables: func(d *draft) []*table.Table {
		return d.cut(tablesTable(d.Review, d.w), setAsideTable(d.Review, d.w), othersTable(d.Review, d.w, hideUnder(d.w)))
	}},
	{id: "sources", in: inWorkbook, tables: func(d *draft) []*table.Table { return tables(tablesTable(d.Review, d.w)) }},
	{id: "aside", in: inWorkbook, tables: func(d *draft) []*table.Table {
		return tables(setAsideTable(d.Review, d.w), othersTable(d.Review, d.w, nil))
	}},
	{id: "rows", in: inWorkbook, when: func(d *draft) bool { return d.w.policy.Repeats }, tables: func(d *draft) []*table.Table {
		return tables(rowsTable(d.Review, d.w))
	}},
	{id: "method", in: onPage | onTotalsPage, tables: func(d *draft) []*table.Table {
		return tables(formulasTable(d.w), verdictsTable(d.Review, d.w), countsTable(d.Review, d.w))
	}},
	{id: "method", in: inWorkbook, tables: func(d *draft) []*table.Table {
		return tables(formulasTable(d.w), verdictsTable(d.Review, d.w), thresholdsTable(d.Review, d.w), countsTable(d.Review, d.w), asideCountsTable(d.Review, d.w))
	}},
}

// cut are tables as the output shows them: cut on the page.
func (d *draft) cut(list ...*table.Table) []*table.Table {
	if d.w.output != inWorkbook {
		for _, t := range list {
			cutForPage(d.w, t)
		}
	}
	return list
}
