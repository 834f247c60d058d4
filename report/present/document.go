package present

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
)

func pageDocument(r *review.Review, w *edition) table.Public {
	if !w.policy.EachLine {
		return totalsPage(r, w)
	}
	d := document(r, w)
	d.Fact, d.FactText, d.Now = filterFacts(r, w), func(n int) string { return factText(r, n) }, len(r.Comparison.Lines)
	d.Sections = append(story(r, w), chartSection(r, w))
	layout := newLineLayout(w, pageColumns)
	layout.formulas = nil // a page computes nothing
	for i, dep := range inOrder(r) {
		s := table.Section{ID: sectionID(i), Title: dep.Cluster.Name, Group: w.Text("clusters.group")}
		d.Sections = append(d.Sections, later(s, func(s *table.Section) { clusterSection(r, w, s, layout, dep, i) }))
	}
	d.Sections = append(d.Sections, pageTables(r, w)...)
	return publish(w, d)
}

// later is a section that is filled when it is written.
func later(s table.Section, fill func(*table.Section)) table.Section {
	return table.Section{ID: s.ID, Title: s.Title, Group: s.Group, Make: func() table.Section {
		whole := s
		whole.Paragraphs = slices.Clone(s.Paragraphs)
		fill(&whole)
		return whole
	}}
}

// chartSection is the charts of all clusters together.
func chartSection(r *review.Review, w *edition) table.Section {
	return later(w.section("charts"), func(s *table.Section) {
		rows := chartRowsOf(r)
		s.Charts = append(typeCharts(r, w), verdictChart(r, w, rows), heatMap(r, w, rows))
		s.Charts = append(s.Charts, pageCharts(r, w)...)
		if !w.policy.EachLine {
			for _, c := range s.Charts {
				c.Parts = nil
			}
		}
	})
}

// story is what a reader in a hurry reads: the year in a sentence and its
// figures, what changed since last year, and where plan and result differ most.
func story(r *review.Review, w *edition) []table.Section {
	return []table.Section{
		later(w.section("summary"), func(s *table.Section) {
			s.Lead, s.Headlines, s.Paragraphs = leadSentence(r, w), headlines(r, w), sentences(r, w)
		}),
		later(w.section("changes"), func(s *table.Section) {
			s.Paragraphs = changes(r, w)
			if len(r.Index.Present[r.Year-1]) > 0 {
				s.Tables = []*table.Table{changesTable(r, w)}
			}
		}),
		later(w.section("gaps"), func(s *table.Section) {
			s.Tables = []*table.Table{gapsTable(r, w)}
			if said := reasons(r, w); said != "" {
				s.Paragraphs = []string{said}
			}
		}),
	}
}

// pageTables are the sections after the clusters'.
func pageTables(r *review.Review, w *edition) []table.Section {
	next := table.Section{ID: "next", Title: w.Text("section.next.title", w.years()...)}
	return []table.Section{
		w.laterTables("deposits", func() []*table.Table {
			deposits := []*table.Table{linked(r, depositsTable(r, w))}
			if len(r.FollowUps) > 0 {
				deposits = append(deposits, followUpTable(r, w))
			}
			return deposits
		}),
		w.laterTables("groups", func() []*table.Table {
			groups := append([]*table.Table{linked(r, groupsTable(r, w, "by-cluster", "cluster", r.Index.ByCluster))}, placesTables(r, w)...)
			return append(groups, groupsTable(r, w, "by-theme", "theme", r.Index.ByTheme), groupsTable(r, w, "by-type", "type", r.Index.ByType),
				totalsTable(r, w), acrossTable(r, w), brief(w, besideTable(r, w)), brief(w, historyTable(r, w)))
		}),
		w.laterTables("evolution", func() []*table.Table { return []*table.Table{evolutionTotalsTable(r, w)} }),
		later(next, func(s *table.Section) { s.Tables = []*table.Table{linked(r, nextTotals(r, w))} }),
		w.laterTables("budget", func() []*table.Table {
			return []*table.Table{brief(w, budgetTable(r, w)), brief(w, unitCostsTable(r, w))}
		}),
		w.laterTables("members", func() []*table.Table {
			return []*table.Table{brief(w, membersTable(r, w)), brief(w, grantsTable(r, w)), brief(w, grantFiguresTable(r, w)), brief(w, reportsDueTable(r, w))}
		}),
		rapportOnPage(r, w),
		w.laterTables("anomalies", func() []*table.Table { return []*table.Table{brief(w, anomaliesTable(r, w))} }),
		w.laterTables("sources", func() []*table.Table {
			return []*table.Table{brief(w, tablesTable(r, w)), brief(w, setAsideTable(r, w)), brief(w, othersTable(r, w, hideUnder(w)))}
		}),
		w.laterTables("method", func() []*table.Table { return []*table.Table{formulasTable(w), verdictsTable(r, w), countsTable(r, w)} }),
	}
}

// sectionID is the section of a cluster, by its place in the order of clusters.
func sectionID(place int) string { return "cluster-" + strconv.Itoa(place+1) }

// linked leads from the names of clusters, which stand in the first column, to
// their sections.
func linked(r *review.Review, t *table.Table) *table.Table {
	at := map[string]string{}
	for i, d := range inOrder(r) {
		at[d.Cluster.Name] = sectionID(i)
	}
	link := func(row table.Row) table.Row {
		row.Cells[0].Link = at[row.Cells[0].Text]
		return row
	}
	for _, row := range t.Rows {
		link(row)
	}
	if t.Long != nil {
		whole := t.Long.Row
		t.Long.Row = func(i int) table.Row { return link(whole(i)) }
	}
	return t
}

// inOrder are the deposits in the order of the clusters.
func inOrder(r *review.Review) []review.Deposit {
	out := slices.Clone(r.Deposits)
	slices.SortStableFunc(out, func(a, b review.Deposit) int { return cmp.Compare(r.Rank[a.Cluster.ID], r.Rank[b.Cluster.ID]) })
	return out
}

// placesTables group by sector, and by territory where any is configured.
func placesTables(r *review.Review, w *edition) []*table.Table {
	tables := []*table.Table{groupsTable(r, w, "by-sector", "sector", r.Index.BySector)}
	if slices.ContainsFunc(r.Clusters, func(c review.Cluster) bool { return c.Territory != "" }) {
		tables = append(tables, groupsTable(r, w, "by-territory", "territory", r.Index.ByTerritory))
	}
	return tables
}

// rapportOnPage is the section of the paragraphs to paste into a council report,
// which leads to the clusters' own pages where they have these: a thousand
// clusters' paragraphs are no page to read.
func rapportOnPage(r *review.Review, w *edition) table.Section {
	return later(w.section("rapport"), func(s *table.Section) {
		if !w.policy.ClusterSections {
			where := w.Text("rapport.apart", "group", w.Text("clusters.group"))
			if w.policy.Repeats {
				where += " " + w.Text("rapport.apart_sheet", "sheet", s.Sheet)
			}
			s.Paragraphs = append(s.Paragraphs, where)
			return
		}
		s.Texts = proseTexts(r, w)
	})
}

func document(r *review.Review, w *edition) *table.Document {
	years := w.years()
	title := w.Text("document.title", years...)
	if r.Options.Territory != "" {
		title = w.Text("document.title_of", append(years, "territory", r.Options.Territory)...)
	}
	subtitle := w.Text("document.subtitle", years...)
	if r.Options.AsOf != "" {
		subtitle = w.Text("document.subtitle_as_of", append(years, "date", w.Date(r.Options.AsOf))...)
	}
	return &table.Document{
		Lang: w.Lang, Year: r.Year, Title: title, Subtitle: subtitle, Description: w.Text("document.description", years...),
		Author: r.Options.Territory, Marks: declaredMarks(r, w), Fingerprint: r.Fingerprint, Version: r.Options.Version, AsOf: r.Options.AsOf,
		Words: w.Group("page"),
	}
}

func verdictCounts(r *review.Review) []Count {
	a := r.Index.All
	var out []Count
	for _, v := range compare.Verdicts {
		if n := a.Verdicts[v]; n > 0 {
			out = append(out, Count{v.String(), n})
		}
	}
	return out
}
