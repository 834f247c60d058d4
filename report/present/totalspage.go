package present

import (
	"fmt"

	"bilan/report/table"
	"bilan/report/wording"
)

// DefaultPageLines is of how many lines of the year the page tells each where
// the options do not say: about what a browser shows without a wait, in a page
// a cluster.
const DefaultPageLines = 50_000

// FileNames are the files of a review, which lie in one folder: the workbook,
// the page, the lines, the anomalies.
func FileNames(year int) (workbook, page, lines, anomalies string) {
	return fmt.Sprintf("revue-%d.xlsx", year), fmt.Sprintf("revue-%d.html", year), fmt.Sprintf("revue-%d.csv", year), fmt.Sprintf("anomalies-%d.csv", year)
}

// manyLines reports whether there are more lines than the page tells.
func (r *Composer) manyLines() bool {
	most := r.Options.PageLines
	if most == 0 {
		most = DefaultPageLines
	}
	return len(r.Comparison.Lines) > most
}

// totalsPage is the page of more lines than a browser would show: the story,
// the charts, the totals, and links to the files that have every line and every
// anomaly. Charts answer no filter there, which would need the lines.
func (r *Composer) totalsPage(w *wording.Words) table.Public {
	d := r.document(w)
	d.Fact, d.FactText, d.Now = r.facts(w), r.factText, len(r.Comparison.Lines)
	d.Sections = append(r.story(w), r.chartSection(w))
	d.Sections[0] = later(d.Sections[0], func(s *table.Section) {
		*s = s.Whole()
		s.Paragraphs = append(s.Paragraphs, w.Text("totals.page", "lines", w.Lines(len(r.Comparison.Lines))))
		_, _, lines, anomalies := FileNames(r.Year)
		s.Links = []table.FileLink{
			{Name: lines, Text: w.Text("totals.lines", r.years()...)},
			{Name: anomalies, Text: w.Text("totals.anomalies")},
		}
	})
	d.Sections = append(d.Sections,
		r.laterTables(w, "deposits", func() []*table.Table { return []*table.Table{r.depositsTable(w)} }),
		r.laterTables(w, "groups", func() []*table.Table {
			groups := append([]*table.Table{r.groupsTable(w, "by-cluster", "cluster", r.Index.ByCluster)}, r.placesTables(w)...)
			return append(groups, r.groupsTable(w, "by-theme", "theme", r.Index.ByTheme), r.groupsTable(w, "by-type", "type", r.Index.ByType), r.totalsTable(w), r.acrossTable(w))
		}),
		r.laterTables(w, "evolution", func() []*table.Table { return []*table.Table{r.evolutionTotalsTable(w)} }),
		r.laterTables(w, "method", func() []*table.Table { return []*table.Table{r.formulasTable(w), r.verdictsTable(w), r.countsTable(w)} }))
	return r.publish(w, d)
}

// maxPageRows is how many rows of a table that has one for each account, file
// or anomaly the page shows: a browser is slow with many, and nobody reads
// them there.
const maxPageRows = 500

// brief cuts such a table for the page, and says so: the workbook has it whole.
func (r *Composer) brief(w *wording.Words, t *table.Table) *table.Table {
	if n := t.Len(); n > maxPageRows {
		t.First(maxPageRows)
		t.Notes = append(t.Notes, w.Text("page_rows.cut", "n", w.Number(maxPageRows), "total", w.Number(n)))
	}
	return t
}
