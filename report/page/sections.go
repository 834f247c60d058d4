package page

import (
	"net/url"
	"slices"

	"bilan/report/table"
)

// A section with more rows than these has them printed densely, without the
// charts, which repeat them and would take the place that they need; with more
// than a page takes, however small, they are printed as large as others, on
// several pages.
const denseRows, mostRows = 28, 48

// sections writes the sections of a page.
func (w *writer) sections() {
	for i := range w.Doc.Sections {
		s := &w.Doc.Sections[i]
		if s.Group == "" {
			w.startSection(s, 0)
			w.section(s)
			continue
		}
		// Its start says how many rows it has, which are made but once.
		w.flush()
		w.held = true
		rows := w.section(s)
		body := len(w.buf)
		w.startSection(s, rows)
		w.send(w.buf[body:])
		w.buf, w.held = w.buf[:body], false
		w.flush()
	}
}

func (w *writer) startSection(s *table.Section, rows int) {
	w.write("<section")
	w.attribute("id", s.ID)
	w.attribute("aria-labelledby", s.ID, "-title")
	if s.Group != "" {
		class := "cluster"
		if rows > denseRows {
			class += " dense"
		}
		if rows > mostRows {
			class += " several"
		}
		w.attribute("class", class)
		w.attribute("data-cluster", s.Title)
		w.write(` style="--rows:`)
		w.integer(rows)
		w.write(`"`)
	}
	w.write(">\n")
}

// section writes a section but its start tag. It gives how many rows its tables
// have in print, one with a long text counted as several, by which it is fitted
// onto its page.
func (w *writer) section(s *table.Section) (printed int) {
	w.title("h2", s.ID, s.Title)
	if s.Lead != "" {
		w.element("p", "lead", s.Lead)
	}
	for _, p := range s.Paragraphs {
		w.element("p", "", p)
	}
	for _, l := range s.Links {
		w.write("<p><a")
		w.attribute("href", (&url.URL{Path: l.Name}).String())
		w.write(">")
		w.text(l.Name)
		w.write("</a> ")
		w.text(l.Text)
		w.write("</p>\n")
	}
	w.headlines(s.Headlines)
	if len(s.Charts) > 0 {
		w.write("<div class=\"charts\">\n")
		for _, c := range s.Charts {
			w.figure(s, c)
			w.spill()
		}
		w.write("</div>\n")
	}
	for _, t := range s.Tables {
		if t.Title != "" {
			w.element("h3", offPrint("", t.OnScreen), t.Title)
		}
		if rows := w.table(t); !t.OnScreen {
			printed += rows
		}
		w.spill()
	}
	for _, t := range s.Texts {
		w.prose(t)
	}
	w.write("</section>\n")
	return printed
}

// title is the heading of what is labelled by it.
func (w *writer) title(name, id, title string) {
	w.write("<")
	w.write(name)
	w.attribute("id", id, "-title")
	w.write(">")
	w.text(title)
	w.write("</")
	w.write(name)
	w.write(">\n")
}

// headlines are figures shown large.
func (w *writer) headlines(of []table.Headline) {
	if len(of) == 0 {
		return
	}
	w.write("<dl class=\"cards\">\n")
	for i := range of {
		h := &of[i]
		w.write(`<div class="card"><dt>`)
		w.text(h.Label)
		w.write(`</dt><dd><span class="n"`)
		w.sources(h.Cell.Sources)
		w.write(">")
		w.shown(&h.Cell, table.Number)
		w.write(`</span> <span class="b">`)
		w.text(h.Basis)
		w.write("</span></dd></div>\n")
	}
	w.write("</dl>\n")
}

// longText is up to how many characters a text alternative is shown unasked: a
// longer one would keep readers from what follows.
const longText = 400

// figure is a chart, its text alternative and the table of its figures.
func (w *writer) figure(s *table.Section, c *table.Chart) {
	w.write("<figure")
	w.attribute("id", "chart-", c.ID)
	w.attribute("class", string(c.Kind))
	w.attribute("aria-labelledby", "chart-", c.ID, "-caption")
	w.write(">\n<figcaption")
	w.attribute("id", "chart-", c.ID, "-caption")
	w.write("><h3>")
	w.text(c.Title)
	w.write("</h3> ")
	if c.Subtitle != "" {
		w.write("<small>")
		w.text(c.Subtitle)
		w.write("</small>")
	}
	w.write("</figcaption>\n")
	if c.Empty != "" {
		w.element("p", "", c.Empty)
		w.write("</figure>\n")
		return
	}
	w.write(`<div class="chart"`)
	w.attribute("data-chart", c.ID, "_options")
	w.attribute("data-kind", c.Values.String())
	w.attribute("data-form", string(c.Kind))
	w.write(` role="img"`)
	w.attribute("aria-labelledby", "chart-", c.ID, "-caption")
	w.attribute("aria-describedby", "chart-", c.ID, "-text")
	w.write(">")
	w.text(w.Word("chart-needs-script"))
	w.write("</div>\n")
	w.chartData(c)
	long := longer(c.Description, longText)
	if long {
		w.details("in-words")
	}
	w.write(`<p class="alt"`)
	w.attribute("id", "chart-", c.ID, "-text")
	w.write(">")
	w.text(c.Description)
	w.write("</p>")
	if long {
		w.write("</details>")
	}
	w.write("\n")
	for _, note := range c.Notes {
		w.element("p", "note", note)
	}
	if !slices.Contains(s.Tables, c.Data) {
		w.details("data")
		w.table(c.Data)
		w.write("</details>\n")
	}
	w.write("</figure>\n")
}

// details begins what is shown when asked for.
func (w *writer) details(word string) {
	w.write("<details><summary>")
	w.text(w.Word(word))
	w.write("</summary>\n")
}

// prose is a text to copy whole.
func (w *writer) prose(t *table.Prose) {
	w.write("<article")
	w.attribute("class", offPrint("prose", t.OnScreen))
	w.attribute("aria-labelledby", t.ID, "-title")
	w.write(">\n")
	w.title("h3", t.ID, t.Title)
	w.write("<div")
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
			w.element("h4", "", l.Text)
		case 2:
			w.item(&l)
		default:
			w.element("p", "", l.Text)
		}
	}
	if listed {
		w.list(false)
	}
	w.write("</div>\n</article>\n")
}

// list begins a list, or ends it.
func (w *writer) list(begins bool) {
	if begins {
		w.write("<ul>\n")
	} else {
		w.write("</ul>\n")
	}
}

// item is an item of a text's list, with what it rests on.
func (w *writer) item(l *table.ProseLine) {
	w.write("<li")
	w.sources(l.Sources)
	w.write(">")
	w.text(l.Text)
	w.write("</li>\n")
}
