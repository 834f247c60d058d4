package pageview

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/wording"
)

// Options set how the page stands among other files.
type Options struct {
	// Folder and File name the page of a cluster, with its ending, where each has its own.
	Folder string
	File   func(review.Cluster) string
}

// Page is the review as the page shows it.
func Page(c *present.Composer, w *wording.Words, o Options) screen.Public {
	v := newView(c, w, o)
	p := v.page()
	return screen.Publish(p, v.parts.Publisher())
}

// view is a review as it is put on the page. Once it is made it is only read, as the
// fiches are made while they are written.
type view struct {
	*review.Review
	composer *present.Composer
	parts    present.Parts
	w        *wording.Words
	year     *overview.Year
	o        Options
	apart    bool
	// fiched is true where each line is shown, in the fiche of its cluster.
	fiched bool
	common int // see commonWords
	// partly is the share of the plan from which it counts as partly met.
	partly quantity.Decimal
	// slugs are the clusters as anchors name them, by id, anchors those of the lines of
	// the year.
	slugs   map[string]string
	anchors map[*compare.Line]screen.Plain
	// files are the names of the clusters' pages, by id.
	files map[string]string
}

func newView(c *present.Composer, w *wording.Words, o Options) *view {
	v := &view{Review: c.Review, composer: c, parts: c.Parts(w), w: w, year: overview.Of(c.Review), o: o, apart: c.PagesApart() && c.Policy().EachLine, fiched: c.Policy().EachLine, common: commonWords(c.Review.Clusters)}
	_, v.partly = compare.Options{Exceeded: c.Options.Thresholds.Exceeded, Partly: c.Options.Thresholds.Partly}.Thresholds()
	v.name()
	return v
}

// name gives the clusters and the lines their anchors, which hold no contact.
func (v *view) name() {
	v.slugs, v.anchors, v.files = map[string]string{}, make(map[*compare.Line]screen.Plain, len(v.Index.Lines)), map[string]string{}
	taken := map[string]bool{}
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		slug := free(taken, anchorOf(v.composer.PublicID(c.ID).String(), "grappe"))
		v.slugs[c.ID] = slug
		if v.apart && v.o.File != nil {
			v.files[c.ID] = v.o.File(review.Cluster{ID: c.ID, Name: v.composer.Public(c.Name).String()})
		}
		for n, l := range c.Lines {
			name := free(taken, "l-"+slug+"-"+anchorOf(v.composer.Public(l.Code).String(), "n"+strconv.Itoa(n+1)))
			v.anchors[l] = screen.Plain(name)
		}
	}
}

// anchorOf is a text as a part of an anchor, or what stands for one that has no letter.
func anchorOf(s, none string) string {
	key := strings.ReplaceAll(fold.Key(s), " ", "-")
	key = strings.Map(func(r rune) rune {
		if r == '-' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' {
			return r
		}
		return -1
	}, key)
	const longest = 40
	key = strings.Trim(key[:min(len(key), longest)], "-")
	if key == "" {
		return none
	}
	return key
}

// free is a name that is not taken, which it then is.
func free(taken map[string]bool, name string) string {
	out := name
	for n := 2; taken[out]; n++ {
		out = name + "-" + strconv.Itoa(n)
	}
	taken[out] = true
	return out
}

// clusterHref leads to the fiche of a cluster, "" where there is none.
func (v *view) clusterHref(id string) screen.Plain {
	slug, known := v.slugs[id]
	switch {
	case !known || !v.fiched:
		return ""
	case v.apart:
		return screen.Plain(v.o.Folder + "/" + v.files[id])
	}
	return screen.Plain("#g-" + slug)
}

// lineHref leads to a line of a fiche, "" where there is none.
func (v *view) lineHref(l *compare.Line) screen.Plain {
	switch {
	case !v.fiched:
		return ""
	case v.apart:
		return screen.Plain(v.o.Folder+"/"+v.files[l.ClusterID]) + "#" + v.anchors[l]
	}
	return "#" + v.anchors[l]
}

// years are the places of texts that name the year, the one before and the next.
func (v *view) years(more ...string) []string {
	return append([]string{"year", strconv.Itoa(v.Year), "previous", strconv.Itoa(v.Year - 1), "next", strconv.Itoa(v.Year + 1)}, more...)
}

// text is a text of the page that may name the years.
func (v *view) text(key string, more ...string) string {
	return v.w.Text("screen."+key, v.years(more...)...)
}

func (v *view) page() *screen.Page {
	w := v.w
	p := &screen.Page{
		Lang: screen.Plain(w.Lang), Title: w.Text("document.title", v.years()...), Of: v.Options.Territory, Description: w.Text("document.description", v.years()...),
		Marks: v.composer.Marks(w), Fingerprint: screen.Plain(v.Fingerprint), Version: screen.Plain(v.Options.Version), Apart: v.apart,
		FichesTitle: v.text("fiches.title"), AnnexesTitle: v.text("annexes.title"), Words: v.words(),
	}
	p.Partly = v.partly
	p.Nav = v.nav()
	p.Overview = v.overview()
	p.Clusters = v.clusters()
	p.Gaps = v.gaps()
	p.Themes = v.themes()
	p.Types = v.types()
	p.Grants = v.grants()
	p.Next = v.next()
	if v.fiched {
		p.Fiches = v.fiches()
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

// words are the texts of the page's own.
func (v *view) words() map[string]string {
	return v.w.Group("page")
}

// nav is the row of navigation.
func (v *view) nav() []screen.Link {
	var out []screen.Link
	add := func(key, anchor string) {
		out = append(out, screen.Link{Text: v.text("nav." + key), Href: screen.Plain("#" + anchor)})
	}
	add("overview", "ensemble")
	add("clusters", "grappes")
	add("gaps", "ecarts")
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

// shown is a cell as it is shown, without its unit.
func (v *view) shown(c table.Cell) string {
	c.Unit = ""
	return c.Display(c.Kind, v.w.Lang)
}

// unmarked is a cell as it is shown, without its unit and without the sign of euros,
// which stand elsewhere.
func (v *view) unmarked(c table.Cell) string {
	return strings.NewReplacer("\u00a0€", "", "€", "").Replace(v.shown(c))
}

// whole is a cell as it is shown, with its unit.
func (v *view) whole(c table.Cell) string { return c.Display(c.Kind, v.w.Lang) }

// value is a cell as a number and its unit, or the words in its place.
func (v *view) value(c table.Cell) screen.Value {
	if c.Num == nil {
		return screen.Value{Text: phrase.OneLine(c.Text)}
	}
	return screen.Value{Num: screen.Plain(v.shown(c)), Unit: c.Unit}
}

// percent is a rate as it is shown, "" for none.
func (v *view) percent(r quantity.Rate) screen.Plain {
	if !r.Present() {
		return ""
	}
	d := r.Round(rateDecimals)
	c := table.Cell{Num: &d}
	return screen.Plain(c.Display(table.Rate, v.w.Lang))
}

// rateDecimals is the precision at which rates leave the review.
const rateDecimals = 6

// rounded is a rate as a number, nil for none.
func rounded(r quantity.Rate) *quantity.Decimal {
	if !r.Present() {
		return nil
	}
	d := r.Round(rateDecimals)
	return &d
}

// number is a count as it is shown.
func (v *view) number(n int) screen.Plain { return screen.Plain(v.w.Number(n)) }
