package page

import (
	"cmp"
	"strconv"
	"strings"

	"bilan/report/table"
)

// table writes a table with its caption and notes, or what to say where it has
// no rows. It gives how many rows it takes in print, about.
func (w *writer) table(t *table.Table) (printed int) {
	if t.Len() == 0 {
		w.element("p", "", t.Empty)
		return 0
	}
	w.write("<div")
	w.class(offPrint("table", t.OnScreen))
	w.write(` role="group" tabindex="0"`)
	w.attribute("aria-labelledby", "caption-", t.ID)
	w.write(">\n<table")
	w.attribute("id", "table-", t.ID)
	if t.Printed > 0 {
		w.attribute("class", "printed-", strconv.Itoa(t.Printed))
	}
	if sortable(t) {
		w.write(" data-sort")
	}
	w.write(">\n<caption")
	w.attribute("id", "caption-", t.ID)
	w.write(">")
	w.text(cmp.Or(t.Caption, t.Title))
	w.write("</caption>\n<thead>\n")
	w.headings(t)
	w.write("</thead>\n<tbody>\n")
	w.ask(t)
	for _, r := range t.All() {
		printed += w.row(&r)
		w.spill()
	}
	w.write("</tbody>\n</table>\n</div>\n")
	for _, note := range t.Notes {
		w.element("p", "note", note)
	}
	if t.Source != "" {
		w.element("p", "note", t.Source)
	}
	return printed
}

// sortable reports whether rows may be put into another order: totals among
// them keep it.
func sortable(t *table.Table) bool { return t.Len() > 1 && t.Plain() == t.Len() }

// offPrint is a class, "" for none, with that of what is not printed.
func offPrint(class string, onScreen bool) string {
	if onScreen {
		return strings.TrimPrefix(class+" off-print", " ")
	}
	return class
}

// headings writes the headings of columns, and above them those that span some.
func (w *writer) headings(t *table.Table) {
	if over := spans(t); over != nil {
		w.write("<tr>")
		for _, s := range over {
			if s.Title == "" {
				w.write("<td")
				w.number("colspan", s.Cols)
				w.write("></td>")
				continue
			}
			w.write(`<th scope="colgroup" class="span"`)
			w.number("colspan", s.Cols)
			w.write(">")
			w.text(s.Title)
			w.write("</th>")
		}
		w.write("</tr>\n")
	}
	w.write("<tr>")
	for _, c := range t.Columns {
		w.write(`<th scope="col"`)
		if numbers(c.Kind) {
			w.write(` class="right"`)
		}
		if key := filterKey(c.Key); key != "" {
			w.attribute("data-key", key)
		}
		w.write(">")
		w.text(c.Title)
		w.write("</th>")
	}
	w.write("</tr>\n")
}
