// Package page writes a document as one offline HTML page. Charts are ECharts
// options in JSON blocks that one static script draws; under each stands the
// table of its figures, so that nothing is lost without scripts.
package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"sync"

	"bilan/report/table"
)

//go:embed assets/boot.js
var bootJS string

//go:embed assets/style.css
var styleCSS string

//go:embed assets/page.html
var pageHTML string

// view is all that the template sees.
type view struct {
	Doc      *table.Document
	Script   template.JS
	Style    template.CSS
	Policy   string
	Sections []section
}

type section struct {
	*table.Section
	Charts []figure
}

// figure is a chart as the page draws it.
type figure struct {
	*table.Chart
	Options template.JS // JSON, escaped for HTML by encoding/json
	Height  int         // pixels
}

// assets are the script and its hash, made once: both are fixed at build.
var assets = sync.OnceValue(func() (a struct{ script, policy string }) {
	a.script = echartsJS + "\n" + bootJS
	sum := sha256.Sum256([]byte(a.script))
	a.policy = "default-src 'none'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; style-src 'unsafe-inline'; img-src data:"
	return a
})

// Write writes the document. The same document gives the same bytes.
func Write(w io.Writer, doc *table.Document) error {
	t, err := template.New("page").Funcs(functions(doc)).Parse(pageHTML)
	if err != nil {
		return err
	}
	a := assets()
	v := view{Doc: doc, Script: template.JS(a.script), Style: template.CSS(styleCSS + badges()), Policy: a.policy}
	for i := range doc.Sections {
		s := section{Section: &doc.Sections[i]}
		for _, c := range doc.Sections[i].Charts {
			f, err := draw(c, doc.Lang)
			if err != nil {
				return fmt.Errorf("chart %s: %w", c.ID, err)
			}
			s.Charts = append(s.Charts, f)
		}
		v.Sections = append(v.Sections, s)
	}
	return t.Execute(w, v)
}

func draw(c *table.Chart, lang string) (figure, error) {
	f := figure{Chart: c}
	if c.Empty != "" {
		return f, nil
	}
	data, err := options(c, lang)
	if err != nil {
		return f, err
	}
	f.Options = template.JS(data)
	switch c.Kind {
	case table.GroupedBars:
		f.Height = 110 + len(c.Categories)*(18*len(c.Series)+22)
	case table.Bullets:
		f.Height = 70 + len(c.Categories)*40
	case table.Lines:
		f.Height = 300
	case table.StackedBars:
		f.Height = 150 + len(c.Categories)*38
	default:
		f.Height = 210 + len(c.Series)*38
	}
	return f, nil
}

// badges are the colours of the words of fixed lists.
func badges() string {
	var b strings.Builder
	for _, tag := range table.Tags() {
		c := table.Palette(tag)
		fmt.Fprintf(&b, ".b-%s{background:#%s;color:#%s}\n", tag, c.Fill, c.Ink)
	}
	return b.String()
}

func functions(doc *table.Document) template.FuncMap {
	return template.FuncMap{
		"word":    doc.Word,
		"display": func(c table.Cell, k table.Kind) string { return c.Display(k, doc.Lang) },
		"kind": func(c table.Cell, k table.Kind) table.Kind {
			if c.Kind != "" {
				return c.Kind
			}
			return k
		},
		"column":  func(t *table.Table, i int) table.Column { return t.Columns[i] },
		"palette": table.Palette,
		"numeric": func(c table.Cell, k table.Kind) bool {
			if c.Kind != "" {
				k = c.Kind
			}
			return k != table.Text && k != table.Badge
		},
		"listed": func(s section, t *table.Table) bool { return slices.Contains(s.Tables, t) },
		// A group of sections opens and closes in the list of contents.
		"opens": func(i int) bool {
			g := doc.Sections[i].Group
			return g != "" && (i == 0 || doc.Sections[i-1].Group != g)
		},
		"closes": func(i int) bool {
			g := doc.Sections[i].Group
			return g != "" && (i+1 == len(doc.Sections) || doc.Sections[i+1].Group != g)
		},
		// A table with totals among its rows keeps their order.
		"plainRows": func(t *table.Table) bool {
			return len(t.Rows) > 1 && !slices.ContainsFunc(t.Rows, func(r table.Row) bool { return r.Level > 0 })
		},
		"spans":   spans,
		"prose":   prose,
		"plain":   func(t *table.Prose) string { return t.Plain() },
		"join":    func(places []string) string { return strings.Join(places, " + ") },
		"sources": func(c table.Cell) string { return strings.Join(c.Sources, " + ") },
	}
}

// span is a heading over one or several columns.
type span struct {
	Title string
	Cols  int
}

// spans are the headings above the headings, nil where a table has none.
func spans(t *table.Table) []span {
	var out []span
	any := false
	for _, c := range t.Columns {
		any = any || c.Group != ""
		if n := len(out); n > 0 && out[n-1].Title == c.Group {
			out[n-1].Cols++
			continue
		}
		out = append(out, span{c.Group, 1})
	}
	if !any {
		return nil
	}
	return out
}

// passage is a part of a text as the page marks it up: a paragraph, a heading
// or a list.
type passage struct {
	Text    string
	Heading bool
	Items   []table.ProseLine
}

// prose gathers the items of a text that follow one another into lists.
func prose(t *table.Prose) []passage {
	var out []passage
	for _, l := range t.Lines {
		if l.Level != 2 {
			out = append(out, passage{Text: l.Text, Heading: l.Level == 1})
			continue
		}
		if n := len(out); n == 0 || out[n-1].Items == nil {
			out = append(out, passage{})
		}
		last := &out[len(out)-1]
		last.Items = append(last.Items, l)
	}
	return out
}
