package bookview

import (
	"strconv"

	"bilan/report/overview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// book is a review while its workbook is composed.
type book struct {
	*present.Composer
	tables present.Tables
	parts  present.Parts
	w      *wording.Words
	year   *overview.Year
	names  overview.Names
	// rows are those of the first sheet; like the fields below they are used on several sheets
	// or by charts.
	rows, byCluster, byTheme, deposits, grantFigures, accounts *table.Table
}

// Workbook is the review as a workbook: each section is a sheet.
func Workbook(c *present.Composer, w *wording.Words) table.Public {
	b := newBook(c, w)
	d := b.tables.Document()
	for _, fill := range []func() table.Section{
		b.summary, b.lines, b.through, b.clusters, b.themes, b.budget, b.grants, b.charts, b.fiches, b.rapport, b.mend, nil, b.read,
	} {
		if fill == nil {
			d.Sections = append(d.Sections, table.Section{})
			continue
		}
		d.Sections = append(d.Sections, fill())
	}
	d.Sections[methodSheet] = b.method(d.Sections)
	d.Names = b.figureNames()
	return b.tables.Publish(d)
}

// methodSheet is the sheet that lists the others.
const methodSheet = 11

// Fiche is one cluster's fiche as a document of its own.
func Fiche(c *present.Composer, w *wording.Words, d review.Deposit) table.Public {
	t := c.Tables(w)
	doc := t.Document()
	s := t.Section("fiches")
	s.Paragraphs = nil
	s.Sheet, s.Title = w.Text("fiche.sheet"), d.Cluster.Name
	s.Fiches = &table.Fiches{Columns: t.Fiches().Columns(), Empty: w.Text("lines.empty", "year", strconv.Itoa(c.Year)), List: []table.Fiche{t.Fiches().Of(d)}}
	doc.Title += " — " + d.Cluster.Name
	doc.Sections = []table.Section{s}
	return t.Publish(doc)
}

func newBook(c *present.Composer, w *wording.Words) *book {
	b := &book{Composer: c, tables: c.Tables(w), parts: c.Parts(w), w: w, year: c.Overview(), names: overview.NamesOf(c.Clusters)}
	b.byCluster, b.byTheme = b.tables.Groups().ByCluster(), b.tables.Groups().ByTheme()
	b.deposits = b.tables.Deposits().Arranged(table.Placed{Key: "cluster", Width: 28}, table.Placed{Key: "sector", Width: 18}, table.Placed{Key: "received", Width: 10}, table.Placed{Key: "next_received", Width: 11},
		table.Placed{Key: "line_count", Width: 10}, table.Placed{Key: "unreported", Width: 11}, table.Placed{Key: "errors", Width: 10}, table.Placed{Key: "warnings", Width: 10}, table.Placed{Key: "remind", Width: 18}, table.Placed{Key: "files", Width: 48})
	b.grantFigures, b.accounts = b.tables.GrantFigures().Arranged(grantFigureColumns...), b.tables.Accounts()
	b.rows = board{b}.boardTable()
	b.linkFiches()
	return b
}

// linkFiches makes the names of clusters links to their fiches. A fiche that the workbook does
// not have is not linked to.
func (b *book) linkFiches() {
	fiche := map[string]string{}
	for _, c := range b.Clusters {
		fiche[c.Name] = b.tables.Fiches().ID(c.ID)
	}
	for i := range b.byCluster.Rows {
		name := &b.byCluster.Rows[i].Cells[0]
		name.Link = fiche[name.Text]
	}
}

// years are the places of texts that name the year, the one before and the next.
func (b *book) years(more ...string) []string {
	return append([]string{"year", strconv.Itoa(b.Year), "previous", strconv.Itoa(b.Year - 1), "next", strconv.Itoa(b.Year + 1)}, more...)
}

// text is a text that may name the years.
func (b *book) text(key string, more ...string) string { return b.w.Text(key, b.years(more...)...) }

func (b *book) summary() table.Section {
	s := b.tables.Section("summary")
	s.Board = board{b}.boardOf()
	return s
}

// figureNames are defined names for the main figures of the year.
func (b *book) figureNames() []table.Name {
	last := func(t *table.Table) string { return strconv.Itoa(t.Len() - 1) }
	var out []table.Name
	name := func(slug, ref string) {
		out = append(out, table.Name{Slug: slug, Label: b.w.Text("headline." + slug), Ref: ref})
	}
	name("deposits", "deposits/received:"+last(b.deposits))
	name("problems", "severities/how_many:0")
	if n := b.byCluster.Len(); n > 0 {
		at := last(b.byCluster)
		name("lines", "by-cluster/line_count:"+at)
		name("targets", "by-cluster/target_share:"+at)
		name("reported", "by-cluster/reported_share:"+at)
		name("mean", "by-cluster/mean_attainment:"+at)
		name("reached", "by-cluster/held:"+at)
	}
	return out
}
