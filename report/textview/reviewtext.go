// Package textview puts a review into the text that a council report is made of: the
// year in a sentence, the clusters in a table, the largest gaps, what changed since an
// earlier delivery, and of each cluster the paragraphs, the lines and the grant. It chooses
// the words of package wording for the figures of package overview, and fills the plain data
// of package docx. A file fills one part.
package textview

import (
	"io"
	"strconv"

	"bilan/report/docx"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/present"
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
	*texts
	year *overview.Year
	// bySector is true where there are too many clusters, or too many lines, to show
	// each: then sectors are compared, and it is said where the rest is.
	bySector bool
	anchors  map[string]docx.Plain // of the clusters that have a part of their own, by id
}

// mostText is up to how many bytes of titles and themes the lines are described in
// paragraphs, this year's and the next's: Word opens no more than 32 MB of text.
const mostText = 8 << 20

func newView(c *present.Composer, w *wording.Words) *reviewText {
	year := c.Overview()
	v := &reviewText{Composer: c, year: year, anchors: map[string]docx.Plain{}}
	v.texts = &texts{parts: c.Parts(w), w: w, now: c.Year, grantYear: year.GrantYear}
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
	t.add(docx.Paragraph{Text: phrase.Lead(v.w, v.years(), v.year, v.w.Count), Style: docx.Lead})
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
