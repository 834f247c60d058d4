package page

import "bilan/report/screen"

// The parts of a fiche that have many rows or items are written by hand: with templates
// BenchmarkWrite/forms=1000/output=html takes 1.18 times the CPU.

// headlines writes the figures of a cluster.
func (w *tableWriter) headlines(list []screen.Headline) {
	for i := range list {
		h := &list[i]
		w.write("<div><dt>")
		w.text(h.Label)
		w.write("</dt><dd><b>")
		w.text(string(h.Value))
		w.write("</b>")
		if h.Of != "" {
			w.write(" ")
			w.text(h.Of)
		}
		for j, basis := range h.Basis {
			w.write("<small>")
			if j > 0 {
				w.write(",")
			}
			w.write(" ")
			w.text(basis)
			w.write("</small>")
		}
		w.write("</dd></div>")
	}
}

// charges writes the accounts of a cluster and, as the foot of the table, their sum.
func (w *tableWriter) charges(c *screen.Charges) {
	w.write("<tbody>")
	for i := range c.Rows {
		r := &c.Rows[i]
		w.chargeRow(r, c.Heads, `<td class="bb">`, func() { w.drawn(amounts(r.Bars, c.Most, "charges")) })
		w.write("\n")
	}
	w.write("</tbody>")
	if t := c.Total; t != nil {
		w.write("<tfoot>")
		w.chargeRow(t, c.Heads, `<td class="soft bb">`, func() { w.text(t.Note) })
		w.write("</tfoot>")
	}
}

// chargeRow writes an account, with a cell that begins with a tag between its amounts.
func (w *tableWriter) chargeRow(r *screen.ChargeRow, heads []string, tag string, between func()) {
	w.write(`<tr><th scope="row">`)
	w.text(r.Name)
	w.write("</th>")
	w.labelled(heads[1], r.Planned)
	w.write(tag)
	between()
	w.write("</td>")
	w.labelled(heads[3], r.Actual)
	w.labelled(heads[4], r.Gap)
	w.write("</tr>")
}

// labelled writes the cell of a number, with its heading for narrow screens.
func (w *tableWriter) labelled(head, number string) {
	w.write(`<td class="r num"><span class="lab">`)
	w.text(head)
	w.write("</span>")
	w.text(number)
	w.write("</td>")
}

// mend writes what is to be corrected or known.
func (w *tableWriter) mend(list []screen.MendItem) {
	for i := range list {
		m := &list[i]
		w.write("<li>")
		if m.Label != "" {
			w.write("<b")
			w.attribute("class", "tag ", string(m.Severity))
			w.write(">")
			w.text(m.Label)
			w.write("</b> ")
		}
		w.text(m.Text)
		if m.Place != "" {
			w.write(" <small>")
			w.text(m.Place)
			w.write("</small>")
		}
		w.write("</li>")
	}
}
