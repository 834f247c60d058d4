package page

import (
	"html/template"
	"strconv"
	"strings"

	"bilan/report/source"
	"bilan/report/table"
)

// escaper makes text of text, within elements and attributes in double quotes.
var escaper = strings.NewReplacer("\x00", "\uFFFD", "&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// List is the items of a text, each with what it rests on.
func (v *view) List(items []table.ProseLine) template.HTML {
	w := &rowWriter{view: v}
	for i := range items {
		w.WriteString("<li")
		if said := w.Source(items[i].Sources); said != "" {
			w.attribute("title", said)
		}
		w.WriteString(">")
		w.text(items[i].Text)
		w.WriteString("</li>\n")
	}
	return template.HTML(w.String())
}

// rowWriter writes tables and lists. A template would do, but calls by
// reflection for every cell: it took most of the time that a page takes.
type rowWriter struct {
	*view
	strings.Builder
}

func (w *rowWriter) row(t *table.Table, r *table.Row) {
	w.WriteString("<tr")
	switch {
	case r.Level > 0:
		w.WriteString(` class="total"`)
	case longest(r) > tallRow:
		w.WriteString(` class="tall"`)
	}
	if r.Line > 0 {
		w.attribute("data-line", strconv.Itoa(w.facts.number[r.Line-1]))
	}
	w.WriteString(">")
	for i := range r.Cells {
		w.cell(t, i, &r.Cells[i])
	}
	w.WriteString("</tr>\n")
}

// cell writes a cell, whose end tag HTML does without: of the thousands on a page
// they would be a twentieth.
func (w *rowWriter) cell(t *table.Table, column int, c *table.Cell) {
	k := t.Columns[column].Kind
	shown := c.Display(k, w.Doc.Lang)
	switch {
	case column < t.Stub && shown != "":
		w.heading(wordsClass(t, column, *c), c.Link, shown)
	case kind(*c, k) == table.Badge && c.Text != "":
		w.badge(c)
	case numeric(*c, k):
		w.open(numbersClass(*c), c.Sources)
		w.text(shown)
	default:
		w.open(wordsClass(t, column, *c), nil)
		if placeKey(t.Columns[column].Key) && len(c.Sources) > 0 {
			w.text(places(c.Sources))
		} else {
			w.text(c.Text)
		}
	}
}

// heading is the cell that heads a row, and leads to a section where there is
// one.
func (w *rowWriter) heading(class, link, shown string) {
	w.WriteString(`<th scope="row"`)
	if class != "" {
		w.attribute("class", class)
	}
	w.WriteString(">")
	href := ""
	if link != "" {
		href = w.href(link)
	}
	if href == "" {
		w.text(shown)
	} else {
		w.WriteString("<a")
		w.attribute("href", href)
		w.WriteString(">")
		w.text(shown)
		w.WriteString("</a>")
	}
}

func (w *rowWriter) badge(c *table.Cell) {
	w.WriteString(`<td><span`)
	w.attribute("class", "badge b-"+c.Tag)
	w.WriteString(">")
	w.text(c.Text)
	w.WriteString("</span>")
}

// open begins a cell of a class, "" for none, that rests on sources.
func (w *rowWriter) open(class string, sources []source.Pos) {
	w.WriteString("<td")
	if class != "" {
		w.attribute("class", class)
	}
	if said := w.Source(sources); said != "" {
		w.attribute("title", said)
	}
	w.WriteString(">")
}

func (w *rowWriter) attribute(name, value string) {
	w.WriteByte(' ')
	w.WriteString(name)
	w.WriteString(`="`)
	w.text(value)
	w.WriteString(`"`)
}

func (w *rowWriter) text(s string) {
	_, _ = escaper.WriteString(&w.Builder, s) // a Builder takes all
}

func numeric(c table.Cell, k table.Kind) bool {
	k = kind(c, k)
	return k != table.Text && k != table.Badge
}
