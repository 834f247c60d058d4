package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/table"
)

// row writes a row.
func (w *tableWriter) row(r *table.Row) {
	if r.Level > 0 {
		w.write(`<tr class="total">`)
	} else {
		w.write("<tr>")
	}
	for i := range r.Cells {
		w.cell(&w.columns[i], &r.Cells[i])
	}
	w.write("</tr>\n")
}

// column is what is asked of a column for each of its cells.
type column struct {
	kind table.Kind
	// heads is true of one whose cells head their rows, places of one of places in
	// files, signed of one whose numbers above 0 have a plus sign.
	heads, places, signed bool
}

// ask notes what is asked of the columns of the table whose rows come next.
func (w *tableWriter) ask(t *table.Table) {
	w.columns = w.columns[:0]
	for i := range t.Columns {
		c := &t.Columns[i]
		w.columns = append(w.columns, column{c.Kind, i < t.Stub, placeKey(c.Key), c.Signed})
	}
}

// cell writes a cell, whose end tag HTML does without: of the thousands on a page
// they would be a twentieth.
func (w *tableWriter) cell(of *column, c *table.Cell) {
	switch k := kind(c, of.kind); {
	case of.heads && !c.IsZero():
		w.heading(of, c, k)
	case k == table.Badge && c.Text != "":
		w.badge(c)
	case k != table.Text && k != table.Badge:
		w.write(numbersTag(c))
		w.write(">")
		if of.signed && c.Num != nil && c.Num.IsPositive() && c.Qualifier == quantity.Exact {
			w.write("+")
		}
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
func (w *tableWriter) shown(c *table.Cell, k table.Kind) {
	if c.Num == nil {
		w.text(c.Text)
		return
	}
	var buf [64]byte // of nearly all
	w.buf = appendText(w.buf, c.AppendDisplay(buf[:0], k, string(w.page.Lang)))
}

// heading is the cell that heads a row.
func (w *tableWriter) heading(of *column, c *table.Cell, k table.Kind) {
	w.write(`<th scope="row"`)
	w.write(wordsTag(of, c))
	w.shown(c, k)
	w.write("</th>")
}

func (w *tableWriter) badge(c *table.Cell) {
	w.write(`<td><span class="badge b-`)
	w.text(c.Tag)
	w.write(`">`)
	w.text(c.Text)
	w.write("</span>")
}

// places writes places, within an element or an attribute in double quotes. It
// reports whether there were any.
func (w *tableWriter) places(of []source.Pos) bool {
	from := len(w.buf)
	w.buf = appendPlaces(w.buf, of)
	hides := w.hides(of)
	if said := w.buf[from:]; hides || !simple(said) {
		text := string(said)
		if hides {
			text = w.page.Hide(text)
		}
		w.buf = w.buf[:from]
		w.text(text)
	}
	return len(w.buf) > from
}

// hides reports whether the name of a file or sheet of places is not shown as it
// is.
func (w *tableWriter) hides(of []source.Pos) bool {
	if w.page.Hide == nil {
		return false
	}
	for _, p := range of {
		if whole := p.Whole(); whole != w.bare {
			if name := whole.String(); w.page.Hide(name) != name {
				return true
			}
			w.bare = whole // cells of one sheet follow one another
		}
	}
	return false
}

func kind(c *table.Cell, column table.Kind) table.Kind {
	if c.Kind != 0 {
		return c.Kind
	}
	return column
}

// numbers reports whether a column is of numbers, which are aligned below one another
// at the right.
func numbers(k table.Kind) bool {
	return slices.Contains([]table.Kind{table.Number, table.Money, table.Rate, table.Points, table.Year}, k)
}

// numbersTag begins a cell of numbers, by whether it has one or words in its
// place.
func numbersTag(c *table.Cell) string {
	switch {
	case c.Num != nil:
		return `<td class="num r"`
	case c.Text != "":
		return `<td class="r abs"`
	}
	return "<td"
}

// longCell is from how many characters a cell is as wide as a text.
const longCell = 40

// wordsTag ends the start tag of a cell of words, with a class by how wide it may
// be, none for an empty one.
func wordsTag(of *column, c *table.Cell) string {
	switch {
	case c.Text == "":
		return ">"
	case of.places:
		return ` class="long place">`
	case c.Lines || longer(c.Text, longCell):
		return ` class="long">`
	}
	return ">"
}

// placeKey reports whether a column holds places in files.
func placeKey(key string) bool {
	return key == "place" || key == "source" || strings.HasSuffix(key, "_source")
}

// longer reports whether a text has more than n characters, which are counted
// only where its bytes leave that open.
func longer(text string, n int) bool {
	return len(text) > n && (len(text) > utf8.UTFMax*n || utf8.RuneCountInString(text) > n)
}
