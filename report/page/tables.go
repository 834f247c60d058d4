package page

import (
	"cmp"
	"html/template"
	"strconv"

	"bilan/report/table"
)

// cellBytes is about what a cell takes.
const cellBytes = 128

// Table is a table with its caption and notes, or what to say where it has no
// rows. Like its rows it is written without a template.
func (v *view) Table(t *table.Table) template.HTML {
	w := &rowWriter{view: v}
	if t.Len() == 0 {
		w.element("p", "", t.Empty)
		return template.HTML(w.String())
	}
	w.Grow(cellBytes * (t.Len() + 1) * len(t.Columns))
	w.WriteString("<div")
	w.attribute("class", offPrint("table", t.OnScreen))
	w.WriteString(` role="group" tabindex="0"`)
	w.attribute("aria-labelledby", "caption-"+t.ID)
	w.WriteString(">\n<table")
	w.attribute("id", "table-"+t.ID)
	if t.Printed > 0 {
		w.attribute("class", "printed-"+strconv.Itoa(t.Printed))
	}
	if sortable(t) {
		w.WriteString(" data-sort")
	}
	w.WriteString(">\n<caption")
	w.attribute("id", "caption-"+t.ID)
	w.WriteString(">")
	w.text(cmp.Or(t.Caption, t.Title))
	w.WriteString("</caption>\n<thead>\n")
	w.headings(t)
	w.WriteString("</thead>\n<tbody>\n")
	for _, r := range t.All() {
		w.row(t, &r)
	}
	w.WriteString("</tbody>\n</table>\n</div>\n")
	for _, note := range t.Notes {
		w.element("p", "note", note)
	}
	if t.Source != "" {
		w.element("p", "note", t.Source)
	}
	return template.HTML(w.String())
}

// sortable reports whether rows may be put into another order: totals among
// them keep it.
func sortable(t *table.Table) bool { return t.Len() > 1 && t.Plain() == t.Len() }

// offPrint is a class, with that of what is not printed.
func offPrint(class string, onScreen bool) string {
	if onScreen {
		return class + " off-print"
	}
	return class
}

// headings writes the headings of columns, and above them those that span some.
func (w *rowWriter) headings(t *table.Table) {
	if over := spans(t); over != nil {
		w.WriteString("<tr>")
		for _, s := range over {
			if s.Title == "" {
				w.WriteString("<td")
				w.attribute("colspan", strconv.Itoa(s.Cols))
				w.WriteString("></td>")
				continue
			}
			w.WriteString(`<th scope="colgroup" class="span"`)
			w.attribute("colspan", strconv.Itoa(s.Cols))
			w.WriteString(">")
			w.text(s.Title)
			w.WriteString("</th>")
		}
		w.WriteString("</tr>\n")
	}
	w.WriteString("<tr>")
	for _, c := range t.Columns {
		w.WriteString(`<th scope="col"`)
		if numbers(c.Kind) {
			w.WriteString(` class="right"`)
		}
		if key := filterKey(c.Key); key != "" {
			w.attribute("data-key", key)
		}
		w.WriteString(">")
		w.text(c.Title)
		w.WriteString("</th>")
	}
	w.WriteString("</tr>\n")
}

// element writes an element of a text on a line of its own; class is "" for
// none.
func (w *rowWriter) element(name, class, text string) {
	w.WriteString("<" + name)
	if class != "" {
		w.attribute("class", class)
	}
	w.WriteString(">")
	w.text(text)
	w.WriteString("</" + name + ">\n")
}
