package present

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/report/compare"
	"bilan/report/review"
	"bilan/report/table"
)

// later is a section that is filled when it is written.
func later(s table.Section, fill func(*table.Section)) table.Section {
	return table.Section{ID: s.ID, Title: s.Title, Group: s.Group, Make: func() table.Section {
		whole := s
		whole.Paragraphs = slices.Clone(s.Paragraphs)
		fill(&whole)
		return whole
	}}
}

// pageDocument is the review as the page shows it.
func pageDocument(r *review.Review, w *edition) table.Public {
	d := document(r, w)
	d.Fact, d.FactText, d.Now = filterFacts(r, w), func(n int) string { return factText(r, n) }, len(r.Comparison.Lines)
	d.Sections = newDraft(r, w).sections()
	return table.Publish(d, w.publisher.In(contactWords(w)))
}

// workbookDocument is the review as the workbook holds it: a section a sheet.
func workbookDocument(r *review.Review, w *edition) *table.Document {
	d := document(r, w)
	d.Sections = ownSheets(w, newDraft(r, w).sections())
	d.Sections[0].After = append(d.Sections[0].After, contentsTable(w, d.Sections))
	return d
}

// sectionID is the section of a cluster, by its place in the order of clusters.
func sectionID(place int) string { return "cluster-" + strconv.Itoa(place+1) }

// linked leads from the names of clusters, which stand in the first column, to
// their sections, where the output has these.
func (d *draft) linked(t *table.Table) *table.Table {
	if d.w.output != onPage {
		return t
	}
	at := map[string]string{}
	for i, dep := range inOrder(d.Review) {
		at[dep.Cluster.Name] = sectionID(i)
	}
	link := func(row table.Row) table.Row {
		row.Cells[0].Link = at[row.Cells[0].Text]
		return row
	}
	for _, row := range t.Rows {
		link(row)
	}
	if t.Long != nil {
		whole := t.Long.Rows
		t.Long.Rows = func(yield func(table.Row) bool) {
			for row := range whole {
				if !yield(link(row)) {
					return
				}
			}
		}
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

// document is one without sections yet.
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

// verdictCounts counts the lines of the year by verdict, in reading order.
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
