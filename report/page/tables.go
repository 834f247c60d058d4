package page

import (
	"cmp"

	"bilan/report/table"
)

// table writes a table with its caption and notes, or what to say where it has
// no rows.
func (w *tableWriter) table(t *table.Table) {
	if t.Len() == 0 {
		w.element("p", "", t.Empty)
		return
	}
	w.write(`<div class="tw" role="group" tabindex="0"`)
	w.attribute("aria-labelledby", "caption-", t.ID)
	w.write(">\n<table class=\"an-t\"")
	w.attribute("id", "table-", t.ID)
	w.write(">\n<caption")
	w.attribute("id", "caption-", t.ID)
	w.write("><b>")
	w.text(cmp.Or(t.Title, t.Caption))
	w.write("</b>")
	if t.Title != "" && t.Caption != "" {
		w.write(" <span>")
		w.text(t.Caption)
		w.write("</span>")
	}
	w.write("</caption>\n<thead>\n")
	w.headings(t)
	w.write("</thead>\n<tbody>\n")
	w.ask(t)
	for _, r := range t.All() {
		w.row(&r)
	}
	w.write("</tbody>\n</table>\n</div>\n")
	for _, note := range t.Notes {
		w.element("p", "note", note)
	}
	if t.Source != "" {
		w.element("p", "note", t.Source)
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

// headings writes the headings of columns, and above them those that span some.
func (w *tableWriter) headings(t *table.Table) {
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
			w.write(` class="r"`)
		}
		w.write(">")
		w.text(c.Title)
		w.write("</th>")
	}
	w.write("</tr>\n")
}
