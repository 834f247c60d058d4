package page

import (
	"encoding/json"
	"fmt"
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
	Words                 template.JS
	Facts                 template.JS
	Around                []link
	Contents              []entry
	Sections              []section

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

type section struct {
	*table.Section
	Charts []figure
}

// figure is a chart as the page draws it.
type figure struct {
	*table.Chart
	Options []byte // JSON, escaped for HTML by encoding/json
	// Long is true of a text alternative that would keep readers from what
	// follows: it is shown when asked for.
	Long bool
}

// longText is up to how many characters a text alternative is shown unasked.
const longText = 400

// look makes the view of a document.
func look(doc *table.Document, at place) (*view, error) {
	v := &view{Doc: doc, Around: at.around, ScriptHref: at.script, StyleHref: at.style, Policy: sharedPolicy, place: at, facts: factsOf(doc)}
	if at.script == "" {
		v.ECharts, v.Script, v.Style, v.Policy = template.JS(echartsJS), template.JS(script()), template.CSS(style()), policy()
	}
	sections := doc.Sections
	if at.sections != nil {
		sections = at.sections
	}
	v.Contents = contents(sections, v.href)
	for i := range doc.Sections {
		s := section{Section: &doc.Sections[i]}
		for _, c := range s.Section.Charts {
			f, err := v.draw(c)
			if err != nil {
				return nil, fmt.Errorf("chart %s: %w", c.ID, err)
			}
			s.Charts = append(s.Charts, f)
		}
		v.Sections = append(v.Sections, s)
	}
	var err error
	if v.Words, err = marshal(scriptWords(doc)); err != nil {
		return nil, err
	}
	v.Facts, err = marshal(v.facts)
	return v, err
}

func marshal(x any) (template.JS, error) {
	data, err := json.Marshal(x)
	return template.JS(data), err
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

// plot is what the script draws a chart from besides its options.
type plot struct {
	// Names are the categories where the axis has more on them.
	Names []string `json:"names,omitempty"`
	// Series are the slugs of the series, by which they have their patterns.
	Series []string   `json:"series"`
	Fold   table.Fold `json:"fold,omitempty"`
	// Parts are what marks are made of: by series and category, the number of
	// a fact and what it adds.
	Parts [][][][2]json.Number `json:"parts,omitempty"`
}

func (v *view) draw(c *table.Chart) (figure, error) {
	f := figure{Chart: c, Long: utf8.RuneCountInString(c.Description) > longText}
	if c.Empty != "" {
		return f, nil
	}
	option, err := options(c, v.Doc.Lang)
	if err != nil {
		return f, err
	}
	p := plot{Fold: c.Fold, Parts: v.facts.parts(c.Parts)}
	if bars := c.Kind == table.GroupedBars || c.Kind == table.StackedBars; bars && !slices.Equal(c.Categories, labels(c, v.Doc.Lang)) {
		p.Names = c.Categories
	}
	for _, s := range c.Series {
		p.Series = append(p.Series, s.Slug)
	}
	rest, err := json.Marshal(p)
	if err != nil {
		return f, err
	}
	// The options are JSON already: they are not read again.
	f.Options = slices.Concat([]byte(`{"option":`), option, []byte(","), rest[len("{"):])
	return f, nil
}

// scriptWords are the texts that the script shows.
func scriptWords(doc *table.Document) map[string]string {
	out := map[string]string{}
	for name, slug := range map[string]string{
		"source": "source", "sort": "sort", "said": "said", "none": "none", "plan": "plan-mark",
		"copyTable": "copy-table", "copiedTable": "copied-table", "copyText": "copy", "copiedText": "copied", "notCopied": "not-copied",
		"saveSvg": "save-svg", "savePng": "save-png",
		"filterStatus": "filter-status", "filterNone": "filter-none", "unfiltered": "unfiltered", "chartFiltered": "chart-filtered",
	} {
		out[name] = doc.Word(slug)
	}
	return out
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
