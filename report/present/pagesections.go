package present

import (
	"bilan/report/table"
)

// summaryOnPage is what a reader in a hurry reads first: the year in a sentence and
// its figures. A page of totals leads to the files that have every line and every
// anomaly.
func summaryOnPage(d *draft, s *table.Section) {
	r, w := d.Review, d.w
	s.Lead, s.Headlines, s.Paragraphs = leadSentence(r, w), headlines(r, w), sentences(r, w)
	if w.output == onTotalsPage {
		s.Paragraphs = append(s.Paragraphs, w.Text("totals.page", "lines", w.Lines(len(r.Comparison.Lines))))
		files := FilesOf(r.Year)
		s.Links = []table.FileLink{
			{Name: files.Lines, Text: w.Text("totals.lines", w.years()...)},
			{Name: files.Anomalies, Text: w.Text("totals.anomalies")},
		}
	}
}

// changesOnPage is what changed since last year.
func changesOnPage(d *draft, s *table.Section) {
	s.Paragraphs = changes(d.Review, d.w)
	if len(d.Index.Present[d.Year-1]) > 0 {
		s.Tables = tables(changesTable(d.Review, d.w))
	}
}

// gapsOnPage is where plan and result differ most.
func gapsOnPage(d *draft, s *table.Section) {
	s.Tables = tables(gapsTable(d.Review, d.w))
	if sentence := reasons(d.Review, d.w); sentence != "" {
		s.Paragraphs = []string{sentence}
	}
}

// chartsOnPage is the charts of all clusters together. On a page of totals they
// answer no filter, which would need the lines.
func chartsOnPage(d *draft, s *table.Section) {
	r, w := d.Review, d.w
	rows := chartRowsOf(r)
	s.Charts = append(typeCharts(r, w), verdictChart(r, w, rows), heatMap(r, w, rows))
	s.Charts = append(s.Charts, pageCharts(r, w)...)
	if w.output == onTotalsPage {
		for _, c := range s.Charts {
			c.Parts = nil
		}
	}
}

// clusterSections are the clusters' own, in their order.
func clusterSections(d *draft) []table.Section {
	var out []table.Section
	for i, dep := range inOrder(d.Review) {
		s := table.Section{ID: sectionID(i), Title: dep.Cluster.Name, Group: d.w.Text("clusters.group")}
		out = append(out, later(s, func(s *table.Section) { clusterSection(d.Review, d.w, s, d.layout, dep, i) }))
	}
	return out
}

// rapportOnPage is the section of the paragraphs to paste into a council report,
// which leads to the clusters' own pages where they have these: a thousand
// clusters' paragraphs are no page to read.
func rapportOnPage(d *draft, s *table.Section) {
	w := d.w
	if w.policy.ClusterSections {
		s.Texts = proseTexts(d.Review, w)
		return
	}
	where := w.Text("rapport.apart", "group", w.Text("clusters.group"))
	if w.policy.Repeats {
		where += " " + w.Text("rapport.apart_sheet", "sheet", s.Sheet)
	}
	s.Paragraphs = append(s.Paragraphs, where)
}

// cutForPage cuts a table for the page, and says so: the workbook has it whole.
func cutForPage(w *edition, t *table.Table) *table.Table {
	if n := t.Len(); n > maxPageRows {
		t.First(maxPageRows)
		t.Notes = append(t.Notes, w.Text("page_rows.cut", "n", w.Number(maxPageRows), "total", w.Number(n)))
	}
	return t
}
