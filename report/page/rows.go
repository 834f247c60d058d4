package page

import (
	"bilan/report/source"
	"bilan/report/table"
)

// row writes a row. It gives how many it takes in print, about: one, and more
// where it has a long text.
func (w *writer) row(t *table.Table, r *table.Row) (printed int) {
	long := longest(r)
	w.write("<tr")
	switch {
	case r.Level > 0:
		w.write(` class="total"`)
	case long > tallRow:
		w.write(` class="tall"`)
	}
	if r.Line > 0 {
		w.number("data-line", w.facts.number(r.Line-1))
	}
	w.write(">")
	for i := range r.Cells {
		w.cell(t, i, &r.Cells[i])
	}
	w.write("</tr>\n")
	return 1 + long/rowText
}

// cell writes a cell, whose end tag HTML does without: of the thousands on a page
// they would be a twentieth.
func (w *writer) cell(t *table.Table, column int, c *table.Cell) {
	k := t.Columns[column].Kind
	shown := c.Display(k, w.Doc.Lang)
	switch {
	case column < t.Stub && shown != "":
		w.heading(wordsClass(t, column, c), c.Link, shown)
	case kind(c, k) == table.Badge && c.Text != "":
		w.badge(c)
	case numeric(c, k):
		w.open(numbersClass(c), c.Sources)
		w.text(shown)
	default:
		w.open(wordsClass(t, column, c), nil)
		if placeKey(t.Columns[column].Key) && len(c.Sources) > 0 {
			w.places(c.Sources)
		} else {
			w.text(c.Text)
		}
	}
}

// heading is the cell that heads a row, and leads to a section where there is
// one.
func (w *writer) heading(class, link, shown string) {
	w.write(`<th scope="row"`)
	w.class(class)
	w.write(">")
	href := ""
	if link != "" {
		href = w.href(link)
	}
	if href == "" {
		w.text(shown)
	} else {
		w.write("<a")
		w.attribute("href", href)
		w.write(">")
		w.text(shown)
		w.write("</a>")
	}
}

func (w *writer) badge(c *table.Cell) {
	w.write(`<td><span`)
	w.attribute("class", "badge b-", c.Tag)
	w.write(">")
	w.text(c.Text)
	w.write("</span>")
}

// open begins a cell of a class, "" for none, that rests on sources.
func (w *writer) open(class string, sources []source.Pos) {
	w.write("<td")
	w.class(class)
	w.sources(sources)
	w.write(">")
}

// sources says by a title what a figure rests on, where that is known.
func (w *writer) sources(of []source.Pos) {
	if len(of) == 0 {
		return
	}
	before := len(w.buf)
	w.write(w.place.shared.source)
	if !w.places(of) {
		w.buf = w.buf[:before]
		return
	}
	w.write(`"`)
}

// places writes places, within an element or an attribute in double quotes. It
// reports whether there were any.
func (w *writer) places(of []source.Pos) bool {
	from := len(w.buf)
	w.buf = appendPlaces(w.buf, of)
	if said := w.buf[from:]; !simple(said) {
		text := string(said)
		w.buf = w.buf[:from]
		w.text(text)
	}
	return len(w.buf) > from
}

func numeric(c *table.Cell, k table.Kind) bool {
	k = kind(c, k)
	return k != table.Text && k != table.Badge
}
