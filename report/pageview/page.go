package pageview

import (
	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/wording"
)

// Options set where the page is among other files.
type Options struct {
	// Folder and File name the page of a cluster, with its ending, where each has its own.
	Folder string
	File   func(review.Cluster) string
}

// Page is the review as a page.
func Page(c *present.Composer, w *wording.Words, o Options) screen.Public {
	v := newView(c, w, o)
	p := v.page()
	return screen.Publish(p, v.parts.Publisher())
}

// pageContext is what the sections of a page share. It is not changed once it is made, as the fiches
// are made while they are written.
type pageContext struct {
	*review.Review
	year *overview.Year
	*texts
	*links
	*marks
}

func newView(c *present.Composer, w *wording.Words, o Options) *pageContext {
	v := &pageContext{Review: c.Review, year: c.Overview()}
	partly := compare.Options{Exceeded: c.Options.Thresholds.Exceeded, Partly: c.Options.Thresholds.Partly}.Thresholds().Partly
	v.texts = &texts{w: w, parts: c.Parts(w), now: c.Year, partly: partly}
	v.links = newLinks(c, v.year, o)
	v.marks = &marks{c.Review, v.texts}
	return v
}

func (v *pageContext) page() *screen.Page {
	w := v.w
	p := &screen.Page{
		Lang: screen.Plain(w.Lang), Title: w.Text("document.title", v.years()...), Of: v.Options.Territory, Description: w.Text("document.description", v.years()...),
		Marks: v.composer.Marks(w), Fingerprint: screen.Plain(v.Fingerprint), Version: screen.Plain(v.Options.Version), Apart: v.apart,
		FichesTitle: v.text("fiches.title"), AnnexesTitle: v.text("annexes.title"), Words: v.w.Group("page"),
	}
	p.Partly = v.partly
	p.Nav = v.nav()
	p.Overview = (&overviewView{v}).overview()
	p.Clusters = (&clustersView{v}).clusters()
	p.Gaps = (&gapsView{v}).gaps()
	p.Themes = (&themesView{v}).themes()
	p.Types = (&typesView{v}).types()
	p.Grants = (&grantsView{v}).grants()
	p.Next = (&nextView{v}).next()
	if v.fiched {
		p.Fiches = (&fichesView{v}).fiches()
	}
	p.Annexes = v.annexes()
	files := present.FilesOf(v.Year)
	for _, name := range []string{files.Workbook, files.Lines, files.Anomalies} {
		if v.Options.Publish && name == files.Anomalies {
			continue
		}
		p.Files = append(p.Files, screen.Link{Text: name, Href: screen.Plain(name)})
	}
	return p
}

// annexes are the folded parts at the end.
func (v *pageContext) annexes() []screen.Annex {
	var out []screen.Annex
	if !v.Options.Publish {
		out = (&mendView{v}).annexes()
	}
	out = append(out, (&linesView{v}).annex(), (&accountsView{v}).annex(), (&exploreView{v}).annex())
	if texts := (&textsView{v}).annex(); texts != nil {
		out = append(out, *texts)
	}
	out = append(out, (&sourcesView{v}).annex())
	return append(out, screen.Annex{ID: "methode", Title: v.text("annex.method"), Note: v.text("annex.method.note"), Tables: filled(v.parts.Method()...)})
}

// nav is the row of navigation.
func (v *pageContext) nav() []screen.Link {
	var out []screen.Link
	add := func(key, anchor string) {
		out = append(out, screen.Link{Text: v.text("nav." + key), Href: screen.Plain("#" + anchor)})
	}
	add("overview", "ensemble")
	add("clusters", "grappes")
	if v.year.Uncompared() {
		add("done", "ecarts")
	} else {
		add("gaps", "ecarts")
	}
	add("themes", "axes")
	add("grants", "argent")
	add("next", "programme")
	if v.fiched && !v.apart {
		add("fiches", "fiches")
	}
	if !v.Options.Publish {
		out = append(out, screen.Link{Text: v.text("nav.mend"), Href: "#corriger", Count: screen.Plain(v.w.Number(v.year.Todo.Errors + v.year.Todo.Warnings))})
	}
	add("annexes", "annexes")
	return out
}

// filled are the tables that have a row.
func filled(tables ...*table.Table) []*table.Table {
	var out []*table.Table
	for _, t := range tables {
		if t.Len() > 0 {
			out = append(out, t)
		}
	}
	return out
}
