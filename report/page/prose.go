package page

import "bilan/report/table"

// prose writes the lines of a text to copy whole.
func (w *tableWriter) prose(t *table.Prose) {
	w.write("<div class=\"prose\"")
	w.attribute("id", t.ID)
	w.write(">\n")
	listed := false
	for l := range t.All() {
		if item := l.Level == 2; item != listed {
			w.list(item)
			listed = item
		}
		switch l.Level {
		case 1:
			w.element("h5", "", l.Text)
		case 2:
			w.element("li", "", l.Text)
		default:
			w.element("p", "", l.Text)
		}
	}
	if listed {
		w.list(false)
	}
	w.write("</div>\n")
}

// list begins a list, or ends it.
func (w *tableWriter) list(begins bool) {
	if begins {
		w.write("<ul>\n")
	} else {
		w.write("</ul>\n")
	}
}
