package page

import "bilan/report/table"

// head writes what stands before the sections.
func (w *writer) head() {
	d := w.Doc
	w.write("<!DOCTYPE html>\n<html")
	w.attribute("lang", d.Lang)
	w.write(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
	w.attribute("content", w.place.policy())
	w.write(">\n")
	w.meta("viewport", "width=device-width, initial-scale=1")
	w.meta("color-scheme", "light dark")
	w.meta("description", d.Description)
	w.meta("generator", "bilan:revue ", d.Fingerprint)
	w.element("title", "", d.Title)
	if w.place.style != "" {
		w.write(`<link rel="stylesheet"`)
		w.attribute("href", w.place.style)
		w.write(">\n")
	} else {
		w.write("<style>")
		w.write(style())
		w.write("</style>\n")
	}
	w.write("</head>\n<body>\n<a class=\"skip\" href=\"#content\">")
	w.text(w.Word("skip-link"))
	w.write("</a>\n<header>\n")
	w.element("h1", "", d.Title)
	w.element("p", "sub", d.Subtitle)
	for _, mark := range d.Marks {
		w.element("p", "mark", mark)
	}
	w.write("</header>\n<nav")
	w.attribute("aria-label", w.Word("contents"))
	w.write(">\n<ul>\n")
	for _, l := range w.place.around {
		w.leads(l)
	}
	w.contents()
	w.write("</ul>\n</nav>\n")
	w.write(w.place.shared.filter)
	w.write("<main id=\"content\" tabindex=\"-1\">\n")
}

// foot writes what follows the sections.
func (w *writer) foot() {
	w.write(w.place.shared.foot)
	w.factData()
	if w.place.script != "" {
		w.write("<script")
		w.attribute("src", w.place.script)
		w.write("></script>\n")
	} else {
		w.write("<script>")
		w.flush()
		w.send(echartsJS)
		w.write("</script>\n<script>")
		w.write(script())
		w.write("</script>\n")
	}
	w.write("</body>\n</html>\n")
}

func (w *writer) meta(name string, content ...string) {
	w.write("<meta")
	w.attribute("name", name)
	w.attribute("content", content...)
	w.write(">\n")
}

// openGroup is how many links a group of the contents shows without being asked.
const openGroup = 12

// contents lists the sections; those of a group that follow one another stand
// under its title.
func (w *writer) contents() {
	sections := w.Doc.Sections
	if w.place.sections != nil {
		sections = w.place.sections
	}
	for len(sections) > 0 {
		n := together(sections)
		if sections[0].Group != "" {
			w.group(sections[:n])
		} else {
			w.leads(w.link(&sections[0]))
		}
		sections = sections[n:]
	}
}

// together is how many sections from the first on stand under one title.
func together(sections []table.Section) int {
	n := 1
	for sections[0].Group != "" && n < len(sections) && sections[n].Group == sections[0].Group {
		n++
	}
	return n
}

func (w *writer) group(sections []table.Section) {
	w.write("<li><details")
	if len(sections) <= openGroup {
		w.write(" open")
	}
	w.write("><summary>")
	w.text(sections[0].Group)
	w.write(" (")
	w.integer(len(sections))
	w.write(")</summary>\n<ul>\n")
	for i := range sections {
		w.leads(w.link(&sections[i]))
	}
	w.write("</ul></details></li>\n")
}

// link leads to a section or a page.
type link struct{ title, href string }

func (v *view) link(s *table.Section) link { return link{s.Title, v.href(s.ID)} }

// leads writes a link of a list.
func (w *writer) leads(l link) {
	w.write("<li><a")
	w.attribute("href", l.href)
	w.write(">")
	w.text(l.title)
	w.write("</a></li>\n")
}
