// Package textview puts a review into the text that a council report is made of: the
// year in a sentence, the clusters in a table, the largest gaps, what changed since an
// earlier delivery, and of each cluster the paragraphs, the lines and the grant. It chooses the words of package wording for the
// figures of package overview, and fills the plain data of package docx. A file fills
// one part.
package textview

import (
	"cmp"
	"io"
	"strconv"
	"strings"

	"bilan/report/docx"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// Write writes a review as a Word document in the words of a language. Its texts are
// published as the page's are.
func Write(to io.Writer, c *present.Composer, w *wording.Words) error {
	v := newView(c, w)
	return docx.Write(to, v.document(), v.parts.Publisher())
}

// reviewText is a review as it is put into a text.
type reviewText struct {
	*present.Composer
	parts present.Parts
	w     *wording.Words
	year  *overview.Year
	// bySector is true where there are too many clusters, or too many lines, to show
	// each: then sectors are compared, and it is said where the rest is.
	bySector bool
	anchors  map[string]docx.Plain // of the clusters that have a part of their own, by id
	// shortened is true once a text of a table was cut.
	shortened bool
}

// mostText is up to how many bytes of titles and themes the lines are described in
// paragraphs, this year's and the next's: Word opens no more than 32 MB of text.
const mostText = 8 << 20

func newView(c *present.Composer, w *wording.Words) *reviewText {
	v := &reviewText{Composer: c, parts: c.Parts(w), w: w, year: c.Overview(), anchors: map[string]docx.Plain{}}
	p, text := c.Policy(), 0
	for _, l := range c.Index.Lines {
		text += len(l.Title.Value) + len(l.Theme.Value)
	}
	for i := range c.Comparison.NextPlan {
		text += len(c.Comparison.NextPlan[i].Plan.Title.Value)
	}
	v.bySector = !p.ClusterSections || !p.EachLine || text > mostText
	if !v.bySector {
		for i := range v.year.Clusters {
			v.anchors[v.year.Clusters[i].ID] = docx.Plain("grappe_" + strconv.Itoa(i+1))
		}
	}
	return v
}

// years are the places of texts that name the year, the one before and the next.
func (v *reviewText) years(more ...string) []string {
	return append([]string{"year", strconv.Itoa(v.Year), "previous", strconv.Itoa(v.Year - 1), "next", strconv.Itoa(v.Year + 1)}, more...)
}

// text is a text that may name the years.
func (v *reviewText) text(key string, more ...string) string {
	return v.w.Text(key, v.years(more...)...)
}

func (v *reviewText) document() *docx.Document {
	title, subtitle := v.text("document.title"), v.text("document.subtitle")
	if t := v.Options.Territory; t != "" {
		title = v.text("document.title_of", "territory", t)
	}
	if day := v.Options.AsOf; day != "" {
		subtitle = v.text("document.subtitle_as_of", "date", v.w.Date(day))
	}
	return &docx.Document{
		Lang: v.w.Lang, Title: title, Subtitle: subtitle, Description: v.text("document.description"), Author: v.Options.Territory, Marks: v.Marks(v.w),
		Footer: title, Page: v.w.Text("docx.page"), Of: v.w.Text("docx.page_of"), Fingerprint: docx.Plain(v.Fingerprint), Blocks: v.blocks,
	}
}

// blocks are the text in order.
func (v *reviewText) blocks(yield func(docx.Block) bool) {
	t := &text{yield: yield}
	t.add(docx.Paragraph{Text: v.lead(), Style: docx.Lead})
	if !v.year.PlanUnknown() { // else the sentence says so
		for _, note := range v.parts.PlansLacking() {
			t.add(docx.Paragraph{Text: note})
		}
	}
	if n := v.Index.Waiting; n > 0 {
		t.add(docx.Paragraph{Text: v.w.Text("summary.waiting", "lines", v.w.Lines(v.year.All.Lines), "waiting", v.w.Count(n, "waiting"))})
	}
	if v.bySector {
		t.add(docx.Paragraph{Text: v.elsewhere()})
		v.sectors(t)
		v.gaps(t)
		v.changes(t)
		v.clustersBySector(t)
	} else {
		v.clusters(t)
		v.gaps(t)
		v.changes(t)
		v.each(t)
	}
	files := present.FilesOf(v.Year)
	t.add(docx.Paragraph{Text: v.text("docx.from", "workbook", files.Workbook), Style: docx.Note})
	if v.shortened {
		t.add(docx.Paragraph{Text: v.text("docx.shortened", "workbook", files.Workbook), Style: docx.Note})
	}
}

// text takes the blocks of a document while they are asked for.
type text struct {
	yield func(docx.Block) bool
	over  bool
}

func (t *text) add(b docx.Block) { t.over = t.over || !t.yield(b) }

// lead is the year in one sentence.
func (v *reviewText) lead() string {
	return phrase.Lead(v.w, v.years(), v.year, v.w.Count)
}

// elsewhere says why the clusters have no part of their own here, and where they have.
func (v *reviewText) elsewhere() string {
	clusters, lines := v.w.Clusters(len(v.year.Clusters)), v.w.Lines(len(v.Index.Lines))
	files := present.FilesOf(v.Year)
	switch p := v.Policy(); {
	case !p.EachLine:
		return v.text("docx.totals", "lines", lines, "file", files.Lines)
	case !p.ClusterSections:
		return v.text("docx.apart", "clusters", clusters, "folder", present.PagesFolder(v.Year))
	}
	return v.text("docx.too_long", "lines", lines, "page", files.Page)
}

// number is a count as it is shown.
func (v *reviewText) number(n int) docx.Plain { return docx.Plain(v.w.Number(n)) }

// rate is a rate as it is shown, "" for none.
func (v *reviewText) rate(r quantity.Rate, q quantity.Qualifier) docx.Plain {
	if !r.Present() {
		return ""
	}
	d := r.Round(table.RateDecimals)
	c := table.Cell{Kind: table.Rate, Num: &d, Qualifier: q}
	return docx.Plain(c.Display(table.Rate, v.w.Lang))
}

// cell is a cell as a number with its unit, or as the words in its place; a dash where
// nothing is known.
func (v *reviewText) cell(c table.Cell) docx.Cell {
	if c.Num == nil {
		return docx.Cell{Text: cmp.Or(phrase.OneLine(c.Text), none)}
	}
	unit := c.Unit
	c.Unit = ""
	return docx.Cell{Num: docx.Plain(c.Display(c.Kind, v.w.Lang)), Text: unit}
}

// none is shown where nothing is known.
const none = "–"

// of is a number out of another, which stay on one line.
func (v *reviewText) of(n, total int) docx.Plain {
	return docx.Plain(strings.ReplaceAll(v.w.Text("screen.n_of", "n", v.w.Number(n), "total", v.w.Number(total)), " ", "\u00a0"))
}

// ofGrants is a text of the year of the grants, which need not be the review's.
func (v *reviewText) ofGrants(key string, more ...string) string {
	return v.w.Text(key, append([]string{"year", strconv.Itoa(v.year.GrantYear)}, more...)...)
}

// columns are columns with their titles, by key, width and whether they are aligned right.
func (v *reviewText) columns(prefix string, list ...column) []docx.Column {
	out := make([]docx.Column, len(list))
	for i, c := range list {
		out[i] = docx.Column{Title: v.text(prefix + c.key), Width: c.width, Right: c.right}
		if c.key == "grant" && v.year.GrantYear != v.Year {
			out[i].Title = v.ofGrants("docx.grant")
		}
	}
	return out
}

type column struct {
	key   string
	width int
	right bool
}
