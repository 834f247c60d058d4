package page

import (
	"bilan/report/source"
	"bilan/report/table"
)

// row writes a row. It gives how many it takes in print, about: one, and more
// where it has a long text.
func (w *writer) row(r *table.Row) (printed int) {
	long := longest(r)
	w.write("<tr")
	switch {
	case r.Level > 0:
		w.write(` class="total"`)
	case long > tallRow:
		w.write(` class="tall"`)
	}
	if r.Line > 0 {
		w.write(` data-line="`)
		w.integer(w.facts.number(r.Line - 1))
		w.write(`">`)
	} else {
		w.write(">")
	}
	for i := range r.Cells {
		w.cell(&w.columns[i], &r.Cells[i])
	}
	w.write("</tr>\n")
	return 1 + long/rowText
}

// column is what is asked of a column for each of its cells.
type column struct {
	kind table.Kind
	// heads is true of one whose cells head their rows, places of one of places in
	// files.
	heads, places bool
}

// ask notes what is asked of the columns of the table whose rows come next.
func (w *writer) ask(t *table.Table) {
	w.columns = w.columns[:0]
	for i := range t.Columns {
		c := &t.Columns[i]
		w.columns = append(w.columns, column{c.Kind, i < t.Stub, placeKey(c.Key)})
	}
}

// cell writes a cell, whose end tag HTML does without: of the thousands on a page
// they would be a twentieth.
func (w *writer) cell(of *column, c *table.Cell) {
	switch k := kind(c, of.kind); {
	case of.heads && !c.IsZero():
		w.heading(of, c, k)
	case k == table.Badge && c.Text != "":
		w.badge(c)
	case k != table.Text && k != table.Badge:
		w.write(numbersTag(c))
		w.sources(c.Sources)
		w.write(">")
		w.shown(c, k)
	default:
		w.write("<td")
		w.write(wordsTag(of, c))
		if of.places && len(c.Sources) > 0 {
			w.places(c.Sources)
		} else {
			w.text(c.Text)
		}
	}
}

// shown writes what is shown of a cell.
func (w *writer) shown(c *table.Cell, k table.Kind) {
	if c.Num == nil {
		w.text(c.Text)
		return
	}
	var room [64]byte // of nearly all
	w.buf = appendText(w.buf, c.AppendDisplay(room[:0], k, w.Doc.Lang))
}

// heading is the cell that heads a row, and leads to a section where there is
// one.
func (w *writer) heading(of *column, c *table.Cell, k table.Kind) {
	w.write(`<th scope="row"`)
	w.write(wordsTag(of, c))
	href := ""
	if c.Link != "" {
		href = w.href(c.Link)
	}
	if href == "" {
		w.shown(c, k)
	} else {
		w.write("<a")
		w.attribute("href", href)
		w.write(">")
		w.shown(c, k)
		w.write("</a>")
	}
}

func (w *writer) badge(c *table.Cell) {
	w.write(`<td><span class="badge b-`)
	w.text(c.Tag)
	w.write(`">`)
	w.text(c.Text)
	w.write("</span>")
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
	hides := w.hides(of)
	if said := w.buf[from:]; hides || !simple(said) {
		text := string(said)
		if hides {
			text = w.Doc.Hide(text)
		}
		w.buf = w.buf[:from]
		w.text(text)
	}
	return len(w.buf) > from
}

// hides reports whether the name of a file or sheet of places is not shown as it
// is.
func (w *writer) hides(of []source.Pos) bool {
	if w.Doc.Hide == nil {
		return false
	}
	for _, p := range of {
		if whole := p.Whole(); whole != w.bare {
			if name := whole.String(); w.Doc.Hide(name) != name {
				return true
			}
			w.bare = whole // cells of one sheet stand together
		}
	}
	return false
}
