package present

import (
	"bilan/report/review"
	"bilan/report/table"
)

// totalsPage is the page of more lines than a browser would show: the story,
// the charts, the totals, and links to the files that have every line and every
// anomaly. Charts answer no filter there, which would need the lines.
func totalsPage(r *review.Review, w *edition) table.Public {
	d := document(r, w)
	d.Fact, d.FactText, d.Now = filterFacts(r, w), func(n int) string { return factText(r, n) }, len(r.Comparison.Lines)
	d.Sections = append(story(r, w), chartSection(r, w))
	d.Sections[0] = later(d.Sections[0], func(s *table.Section) {
		*s = s.Whole()
		s.Paragraphs = append(s.Paragraphs, w.Text("totals.page", "lines", w.Lines(len(r.Comparison.Lines))))
		_, _, lines, anomalies := FileNames(r.Year)
		s.Links = []table.FileLink{
			{Name: lines, Text: w.Text("totals.lines", w.years()...)},
			{Name: anomalies, Text: w.Text("totals.anomalies")},
		}
	})
	d.Sections = append(d.Sections,
		w.laterTables("deposits", func() []*table.Table { return []*table.Table{depositsTable(r, w)} }),
		w.laterTables("groups", func() []*table.Table {
			groups := append([]*table.Table{groupsTable(r, w, "by-cluster", "cluster", r.Index.ByCluster)}, placesTables(r, w)...)
			return append(groups, groupsTable(r, w, "by-theme", "theme", r.Index.ByTheme), groupsTable(r, w, "by-type", "type", r.Index.ByType), totalsTable(r, w), acrossTable(r, w))
		}),
		w.laterTables("evolution", func() []*table.Table { return []*table.Table{evolutionTotalsTable(r, w)} }),
		w.laterTables("method", func() []*table.Table { return []*table.Table{formulasTable(w), verdictsTable(r, w), countsTable(r, w)} }))
	return publish(w, d)
}

// maxPageRows is how many rows of a table that has one for each account, file
// or anomaly the page shows: a browser is slow with many, and nobody reads
// them there.
const maxPageRows = 500

// brief cuts such a table for the page, and says so: the workbook has it whole.
func brief(w *edition, t *table.Table) *table.Table {
	if n := t.Len(); n > maxPageRows {
		t.First(maxPageRows)
		t.Notes = append(t.Notes, w.Text("page_rows.cut", "n", w.Number(maxPageRows), "total", w.Number(n)))
	}
	return t
}
