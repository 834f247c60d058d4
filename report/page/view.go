package page

import (
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"bilan/report/table"
)

// view is all that the template sees.
type view struct {
	Doc *table.Document
	// ECharts, Script and Style are the page's own; ScriptHref is the address of
	// the script of both that it shares, StyleHref that of the style.
	ECharts, Script       template.JS
	Style                 template.CSS
	ScriptHref, StyleHref string
	Policy                string
	Around                []link
	Contents              []entry

	frame
	place place
	facts *facts
}

// link leads to a section or a page.
type link struct{ Title, Href string }

// entry is a link of the list of contents, or a group of links.
type entry struct {
	link
	Links []link
	// Open is true of a group that is shown open: a short one.
	Open bool
}

// openGroup is how many links a group shows without being asked.
const openGroup = 12

// look makes the view of a document.
func look(doc *table.Document, at place) *view {
	v := &view{Doc: doc, Around: at.around, ScriptHref: at.script, StyleHref: at.style, Policy: sharedPolicy, place: at, facts: factsOf(doc)}
	if at.script == "" {
		v.ECharts, v.Script, v.Style, v.Policy = template.JS(echartsJS), template.JS(script()), template.CSS(style()), policy()
	}
	sections := doc.Sections
	if at.sections != nil {
		sections = at.sections
	}
	v.Contents = contents(sections, v.href)
	return v
}

func contents(sections []table.Section, href func(string) string) []entry {
	var out []entry
	for _, s := range sections {
		l := link{s.Title, href(s.ID)}
		if s.Group == "" {
			out = append(out, entry{link: l})
			continue
		}
		if n := len(out); n == 0 || out[n-1].Title != s.Group || out[n-1].Links == nil {
			out = append(out, entry{link: link{Title: s.Group}})
		}
		g := &out[len(out)-1]
		g.Links = append(g.Links, l)
		g.Open = len(g.Links) <= openGroup
	}
	return out
}

// href is the address of a section, "" where no page holds it.
func (v *view) href(id string) string {
	if slices.ContainsFunc(v.Doc.Sections, func(s table.Section) bool { return s.ID == id }) {
		return "#" + id
	}
	return v.place.hrefs[id]
}

// Word is a text of the page's own.
func (v *view) Word(slug string) string { return v.Doc.Word(slug) }

func kind(c *table.Cell, column table.Kind) table.Kind {
	if c.Kind != 0 {
		return c.Kind
	}
	return column
}

// filterKey is the key of a column that the filter reads, "" for any other.
func filterKey(key string) string {
	if slices.Contains([]string{"cluster", "theme", "verdict", "title"}, key) {
		return key
	}
	return ""
}

// numbers reports whether a column is of numbers, which stand below one another
// at the right.
func numbers(k table.Kind) bool {
	return slices.Contains([]table.Kind{table.Number, table.Money, table.Rate, table.Points, table.Year}, k)
}

// numbersClass is the class of a cell of numbers, "" for one that is empty.
func numbersClass(c *table.Cell) string {
	switch {
	case c.Num != nil:
		return "num"
	case c.Text != "":
		return "num absent"
	}
	return ""
}

// wordsClass is the class of a cell of words by how wide it may be, "" for an
// empty one.
func wordsClass(t *table.Table, column int, c *table.Cell) string {
	switch {
	case c.Text == "":
		return ""
	case placeKey(t.Columns[column].Key):
		return "long place"
	case c.Lines || utf8.RuneCountInString(c.Text) > 40:
		return "long"
	}
	return ""
}

// placeKey reports whether a column holds places in files.
func placeKey(key string) bool {
	return key == "place" || key == "source" || strings.HasSuffix(key, "_source")
}
