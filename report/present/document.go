package present

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Page is the review as the page tells it: the story in words and figures,
// charts, the clusters, then tables, the paragraphs to paste, and what all of
// it rests on.
func (r *Composer) Page(w *wording.Words) table.Public {
	if r.manyLines() {
		return r.totalsPage(w)
	}
	d := r.document(w)
	d.Fact, d.FactText, d.Now = r.facts(w), r.factText, len(r.Comparison.Lines)
	d.Sections = append(r.story(w), r.chartSection(w))
	layout := r.lineLayout(w, pageColumns)
	layout.formulas = nil // a page computes nothing
	for i, dep := range r.inOrder() {
		s := table.Section{ID: sectionID(i), Title: dep.Cluster.Name, Group: w.Text("clusters.group")}
		d.Sections = append(d.Sections, later(s, func(s *table.Section) { r.clusterSection(w, s, layout, dep, i) }))
	}
	d.Sections = append(d.Sections, r.pageTables(w)...)
	return r.publish(w, d)
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

// laterTables is a section of tables that are made when it is written.
func (r *Composer) laterTables(w *wording.Words, id string, tables func() []*table.Table) table.Section {
	return later(r.section(w, id), func(s *table.Section) { s.Tables = tables() })
}

// chartSection is the charts of all clusters together.
func (r *Composer) chartSection(w *wording.Words) table.Section {
	return later(r.section(w, "charts"), func(s *table.Section) {
		rows := r.chartRows()
		s.Charts = append(r.typeCharts(w), r.verdictChart(w, rows), r.heatMap(w, rows))
		s.Charts = append(s.Charts, r.pageCharts(w)...)
		if r.manyLines() {
			for _, c := range s.Charts {
				c.Parts = nil
			}
		}
	})
}

// story is what a reader in a hurry reads: the year in a sentence and its
// figures, what changed since last year, and where plan and result differ most.
func (r *Composer) story(w *wording.Words) []table.Section {
	return []table.Section{
		later(r.section(w, "summary"), func(s *table.Section) {
			s.Lead, s.Headlines, s.Paragraphs = r.lead(w), r.Headlines(w), r.sentences(w)
		}),
		later(r.section(w, "changes"), func(s *table.Section) {
			s.Paragraphs = r.changes(w)
			if len(r.Index.Present[r.Year-1]) > 0 {
				s.Tables = []*table.Table{r.changesTable(w)}
			}
		}),
		later(r.section(w, "gaps"), func(s *table.Section) {
			s.Tables = []*table.Table{r.gapsTable(w)}
			if said := r.reasons(w); said != "" {
				s.Paragraphs = []string{said}
			}
		}),
	}
}

// pageTables are the sections after the clusters'.
func (r *Composer) pageTables(w *wording.Words) []table.Section {
	next := table.Section{ID: "next", Title: w.Text("section.next.title", r.years()...)}
	return []table.Section{
		r.laterTables(w, "deposits", func() []*table.Table {
			deposits := []*table.Table{r.linked(r.depositsTable(w))}
			if len(r.FollowUps) > 0 {
				deposits = append(deposits, r.followUpTable(w))
			}
			return deposits
		}),
		r.laterTables(w, "groups", func() []*table.Table {
			groups := append([]*table.Table{r.linked(r.groupsTable(w, "by-cluster", "cluster", r.Index.ByCluster))}, r.placesTables(w)...)
			return append(groups, r.groupsTable(w, "by-theme", "theme", r.Index.ByTheme), r.groupsTable(w, "by-type", "type", r.Index.ByType),
				r.totalsTable(w), r.acrossTable(w), r.brief(w, r.besideTable(w)), r.brief(w, r.historyTable(w)))
		}),
		r.laterTables(w, "evolution", func() []*table.Table { return []*table.Table{r.evolutionTotalsTable(w)} }),
		later(next, func(s *table.Section) { s.Tables = []*table.Table{r.linked(r.nextTotals(w))} }),
		r.laterTables(w, "budget", func() []*table.Table {
			return []*table.Table{r.brief(w, r.budgetTable(w)), r.brief(w, r.unitCostsTable(w))}
		}),
		r.laterTables(w, "members", func() []*table.Table {
			return []*table.Table{r.brief(w, r.membersTable(w)), r.brief(w, r.grantsTable(w)), r.brief(w, r.grantFiguresTable(w)), r.brief(w, r.reportsDueTable(w))}
		}),
		r.rapportOnPage(w),
		r.laterTables(w, "anomalies", func() []*table.Table { return []*table.Table{r.brief(w, r.anomaliesTable(w))} }),
		r.laterTables(w, "sources", func() []*table.Table {
			return []*table.Table{r.brief(w, r.tablesTable(w)), r.brief(w, r.setAsideTable(w)), r.brief(w, r.othersTable(w, r.hideUnder(w)))}
		}),
		r.laterTables(w, "method", func() []*table.Table { return []*table.Table{r.formulasTable(w), r.verdictsTable(w), r.countsTable(w)} }),
	}
}

// DefaultPages is up to how many clusters the page holds a section for each
// where the options do not say.
const DefaultPages = 60

// PagesApart reports whether there are more clusters than the page holds
// sections of: then each has a page of its own.
func (r *Composer) PagesApart() bool {
	most := r.Options.Pages
	if most == 0 {
		most = DefaultPages
	}
	return len(r.Deposits) > most
}

// sectionID is the section of a cluster, by its place in the order of clusters.
func sectionID(place int) string { return "cluster-" + strconv.Itoa(place+1) }

// linked leads from the names of clusters, which stand in the first column, to
// their sections.
func (r *Composer) linked(t *table.Table) *table.Table {
	at := map[string]string{}
	for i, d := range r.inOrder() {
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
func (r *Composer) inOrder() []review.Deposit {
	out := slices.Clone(r.Deposits)
	slices.SortStableFunc(out, func(a, b review.Deposit) int { return cmp.Compare(r.Rank[a.Cluster.ID], r.Rank[b.Cluster.ID]) })
	return out
}

// placesTables group by sector, and by territory where any is configured.
func (r *Composer) placesTables(w *wording.Words) []*table.Table {
	tables := []*table.Table{r.groupsTable(w, "by-sector", "sector", r.Index.BySector)}
	if slices.ContainsFunc(r.Clusters, func(c review.Cluster) bool { return c.Territory != "" }) {
		tables = append(tables, r.groupsTable(w, "by-territory", "territory", r.Index.ByTerritory))
	}
	return tables
}

// rapportOnPage is the section of the paragraphs to paste into a council report,
// which leads to the clusters' own pages where they have these: a thousand
// clusters' paragraphs are no page to read.
func (r *Composer) rapportOnPage(w *wording.Words) table.Section {
	return later(r.section(w, "rapport"), func(s *table.Section) {
		if r.PagesApart() {
			where := w.Text("rapport.apart", "group", w.Text("clusters.group"))
			if !r.toldOnce() {
				where += " " + w.Text("rapport.apart_sheet", "sheet", s.Sheet)
			}
			s.Paragraphs = append(s.Paragraphs, where)
			return
		}
		s.Texts = r.proseTexts(w)
	})
}

func (r *Composer) document(w *wording.Words) *table.Document {
	years := r.years()
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
		Author: r.Options.Territory, Marks: r.Marks(w), Fingerprint: r.Fingerprint, Version: r.Options.Version, AsOf: r.Options.AsOf,
		Words: w.Group("page"),
	}
}

func (r *Composer) years() []string {
	return []string{"year", strconv.Itoa(r.Year), "previous", strconv.Itoa(r.Year - 1), "next", strconv.Itoa(r.Year + 1)}
}

func (r *Composer) section(w *wording.Words, id string, tables ...*table.Table) table.Section {
	years := r.years()
	s := table.Section{ID: id, Title: w.Text("section."+id+".title", years...), Sheet: w.Text("section."+id+".sheet", years...), Tables: tables}
	if intro := w.Optional("section."+id+".intro", years...); intro != "" {
		s.Paragraphs = []string{intro}
	}
	return s
}

// titled gives a table of lines its title and caption.
func (r *Composer) titled(w *wording.Words, t *table.Table, id string) {
	t.Title, t.Caption = w.Text("table."+id+".title", r.years()...), w.Text("table."+id+".caption", r.years()...)
}

// VerdictCounts counts the lines of the year by verdict, in reading order,
// those without any left out.
func (r *Composer) VerdictCounts() []Count {
	a := r.Index.All
	var out []Count
	for _, v := range compare.Verdicts {
		if n := a.Verdicts[v]; n > 0 {
			out = append(out, Count{v.String(), n})
		}
	}
	return out
}
