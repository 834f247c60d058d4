// Package page writes a document as offline HTML: one page, or a page beside
// pages of its grouped sections. Charts are ECharts options in JSON blocks that
// one static script draws; under each stands the table of its figures, so that
// nothing is lost without scripts.
package page

import (
	"io"

	"bilan/report/table"
)

// Write writes the document as one page. The same document gives the same
// bytes.
func Write(w io.Writer, public table.Public) error {
	doc := public.Document()
	return write(w, doc, place{shared: newShared(doc)})
}

// place is where a page stands among others: alone, with nothing but what is
// shared.
type place struct {
	// hrefs are the addresses of sections that stand on other pages, by ID.
	hrefs map[string]string
	// sections are those of the list of contents where some stand elsewhere.
	sections []table.Section
	// script and style are the addresses of those that pages share, "" for a page
	// that holds its own.
	script, style string
	// shared is what the pages of a set have in common.
	shared *shared
	// around are links to the pages before, after and above.
	around []link
}

// policy is what the page allows itself.
func (p place) policy() string {
	if p.script != "" {
		return sharedPolicy
	}
	return policy()
}

func write(w io.Writer, doc *table.Document, at place) error {
	whole := *doc
	whole.Sections = make([]table.Section, len(doc.Sections))
	for i, s := range doc.Sections {
		whole.Sections[i] = s.Whole()
	}
	to := writer{view: &view{&whole, at, newFacts(&whole)}, to: w}
	to.head()
	to.sections()
	to.foot()
	to.flush()
	return to.err
}
