package page

import "bilan/report/screen"

// The size of the years of a line, in pixels.
const sparkWidth, sparkHeight = 76, 26

// ficheRows writes the lines of a theme on a fiche, by hand: with a template the report
// of 40,000 lines (BenchmarkCommand, lines=40000) takes a fifth longer.
func (w *tableWriter) ficheRows(rows []screen.FicheRow) {
	for i := range rows {
		w.ficheRow(&rows[i])
	}
}

// ficheRow writes a line, whose cells HTML does without end tags.
func (w *tableWriter) ficheRow(r *screen.FicheRow) {
	w.write("<tr")
	if r.ID != "" {
		w.attribute("id", string(r.ID))
	}
	w.write(`><th scope="row"><span>`)
	w.text(r.Title)
	if r.About != "" {
		w.write("<small>")
		w.text(r.About)
		w.write("</small>")
	}
	w.write("</span><td>")
	w.drawn(spark(r.Spark, sparkWidth, sparkHeight))
	w.write("<td>")
	w.figure(&r.Previous)
	w.write("<td>")
	w.figure(&r.Planned)
	if r.Revised != nil {
		w.write("<small>")
		w.figure(r.Revised)
		w.write(" ")
		w.text(w.page.Word("revised"))
		w.write("</small>")
	}
	w.write("<td>")
	w.actual(r)
	w.write("<td>")
	w.drawn(bullet(w.page, r.Bullet, "fiche"))
	w.write("<td>")
	w.rate(&r.Rate)
	w.write("<td>")
	if r.Verdict != "" {
		w.drawn(sign(r.Verdict))
		w.write(" ")
		w.text(r.Said)
	}
	w.write("<td>")
	w.remarks(r.Remarks)
	w.write("<td>")
	w.figure(&r.Next)
	w.write("\n")
}

// rate writes a rate, and what it is a rate of where that is not the plan; a dash for none.
func (w *tableWriter) rate(v *screen.Value) {
	if v.Num == "" {
		w.write("–")
		return
	}
	w.text(string(v.Num))
	if v.Unit != "" {
		w.write(" <small>")
		w.text(v.Unit)
		w.write("</small>")
	}
}

// actual writes the result of a line, with a link to where it comes from.
func (w *tableWriter) actual(r *screen.FicheRow) {
	linked := r.From != "" && r.Actual.Num != ""
	if linked {
		w.write("<a")
		w.attribute("href", "#", string(r.From))
		w.write(">")
	}
	w.figure(&r.Actual)
	if linked {
		w.write("</a>")
	}
}

func (w *tableWriter) remarks(list []screen.Remark) {
	if len(list) == 0 {
		return
	}
	w.write("<span>")
	for i, r := range list {
		if i > 0 {
			w.write(" · ")
		}
		if r.Doubt {
			w.write("<b>")
			w.text(r.Text)
			w.write("</b>")
		} else {
			w.text(r.Text)
		}
	}
	w.write("</span>")
}

// figure writes a number, or the words in its place, or a dash.
func (w *tableWriter) figure(v *screen.Value) {
	if v.Num == "" && v.Text == "" {
		w.write("–")
		return
	}
	w.quantity(v, " ")
}

// quantity writes a number, its unit behind a space, or the words in its place.
func (w *tableWriter) quantity(v *screen.Value, space string) {
	switch {
	case v.Num != "":
		w.text(string(v.Num))
		if v.Unit != "" {
			w.write(space)
			w.text(v.Unit)
		}
	case v.Text != "":
		w.write("<i>")
		w.text(v.Text)
		w.write("</i>")
	}
}

// sourceRows writes where the figures of a fiche come from.
func (w *tableWriter) sourceRows(rows []screen.SourceRow) {
	for i := range rows {
		r := &rows[i]
		w.write("<tr")
		w.attribute("id", string(r.ID))
		w.write(`><th scope="row"><a`)
		w.attribute("href", "#", string(r.Line))
		w.write(">")
		w.text(r.Title)
		w.write("</a>")
		for _, c := range r.Cells {
			w.write("<td>")
			w.text(c)
		}
		w.write("\n")
	}
}
