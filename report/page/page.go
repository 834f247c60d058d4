// Package page writes a document as offline HTML: one page, or a page beside
// pages of its grouped sections. Charts are ECharts options in JSON blocks that
// one static script draws; under each stands the table of its figures, so that
// nothing is lost without scripts.
package page

import (
	"html/template"
	"io"
	"sync"

	"bilan/report/table"
)

// Write writes the document as one page. The same document gives the same
// bytes.
func Write(w io.Writer, doc *table.Document) error {
	return write(w, doc, place{shared: newShared(doc)})
}

// place is where a page stands among others; the zero place is alone.
type place struct {
	// hrefs are the addresses of sections that stand on other pages, by ID.
	hrefs map[string]string
	// contents are sections of the list of contents that stand elsewhere.
	sections []table.Section
	// script and style are the addresses of those that pages share, "" for a page
	// that holds its own.
	script, style string
	// shared is what the pages of a set have in common.
	shared *shared
	// around are links to the pages before, after and above.
	around []link
}

func write(w io.Writer, doc *table.Document, at place) error {
	whole := *doc
	whole.Sections = make([]table.Section, len(doc.Sections))
	for i, s := range doc.Sections {
		whole.Sections[i] = s.Whole()
	}
	common, err := at.shared.frame()
	if err != nil {
		return err
	}
	v := look(&whole, at)
	v.frame = common
	if err := layout().ExecuteTemplate(characters{w}, "head", v); err != nil {
		return err
	}
	if err := v.write(w); err != nil {
		return err
	}
	return layout().ExecuteTemplate(characters{w}, "scripts", v)
}

// write writes what stands between the head and the foot.
func (v *view) write(to io.Writer) error {
	w := writer{view: v, to: to, buf: v.place.shared.buffer(), source: v.Doc.Word("source")}
	w.sections()
	w.buf = append(w.buf, v.foot...)
	w.factData()
	w.flush()
	v.place.shared.done(w.buf)
	return w.err
}

// layout is the template of every page: what stands before its sections, and
// behind the facts.
var layout = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageHTML))
})
