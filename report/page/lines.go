package page

import "bilan/report/screen"

// lines writes the table of all lines, by hand: see writer.
func (w *tableWriter) lines(l *screen.Lines) {
	w.write("<div class=\"tw\" role=\"group\" tabindex=\"0\" aria-labelledby=\"caption-lines\">\n<table class=\"all\" id=\"lines\">\n<caption id=\"caption-lines\">")
	w.text(l.Caption)
	w.write("</caption>\n<thead><tr>")
	for _, head := range l.Heads {
		w.write(`<th scope="col">`)
		w.text(head)
		w.write("</th>")
	}
	w.write("</tr></thead>\n<tbody>\n")
	for r := range l.Rows {
		w.line(&r)
	}
	w.write("</tbody>\n</table>\n</div>\n")
}

// line writes a row, whose end tags HTML does without: of the thousands on a page they
// would be a tenth.
func (w *tableWriter) line(r *screen.LineRow) {
	w.write(`<tr class=`)
	w.write(string(r.Group))
	w.write(` data-v=`)
	w.write(string(r.Verdict))
	w.write(`><td>`)
	w.text(r.Cluster)
	w.write(`<th scope=row><a href="`)
	w.text(string(r.Href))
	w.write(`">`)
	w.text(r.Title)
	w.write("</a>")
	if r.Code != "" && r.Code != r.Title {
		w.write(" <small>")
		w.text(r.Code)
		w.write("</small>")
	}
	for _, s := range [...]string{r.Theme, r.Type, r.Unit} {
		w.write("<td>")
		w.text(s)
	}
	for _, v := range [...]*screen.Value{&r.Previous, &r.Planned, &r.Actual} {
		w.value(v)
	}
	w.write("<td>")
	if r.Rate.Num != "" {
		w.rate(&r.Rate)
	}
	w.write("<td>")
	w.text(r.Said)
	w.value(&r.Next)
	w.write("<td>")
	w.text(r.Remark)
	w.write("\n")
}

// value writes the cell of a number, or of the words in its place.
func (w *tableWriter) value(v *screen.Value) {
	w.write("<td>")
	w.quantity(v, "\u00a0")
}
