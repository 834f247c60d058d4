package table

import "bilan/report/contact"

// Public is a document of which a Publisher has decided which contacts its readers see. Publish
// alone makes one of a document, and those who write documents take nothing else: no text of an
// input comes into a file without that decision.
type Public struct{ doc *Document }

// Publish replaces each text of a document, in place, by what p publishes of it; nil hides
// every contact. The texts of a Publisher who shows contacts stay as they are. The document
// itself is not to be used any more.
func Publish(d *Document, p *contact.Publisher) Public {
	if !p.Shows() {
		d.rewrite(shown(p))
	}
	return Public{d}
}

// Document is the document, which is not to be changed; the zero Public has an empty one.
func (p Public) Document() *Document {
	if p.doc == nil {
		return &Document{}
	}
	return p.doc
}

// PublishTable replaces each text of a table, in place, by what p publishes of it, without
// what Visible replaces; nil hides every contact.
func PublishTable(t *Table, p *contact.Publisher) { t.rewrite(shown(p)) }

// PublishProse is PublishTable for the lines of a text.
func PublishProse(t *Prose, p *contact.Publisher) { t.rewrite(shown(p)) }

func shown(p *contact.Publisher) func(string) string {
	return func(s string) string { return Visible(p.Public(s).String()) }
}

func (p *Prose) rewrite(f func(string) string) {
	all(f, &p.Title)
	for i := range p.Lines {
		all(f, &p.Lines[i].Text)
	}
	if p.Long != nil {
		lines := p.Long.Lines
		p.Long = &LongProse{Len: p.Long.Len, Lines: func(yield func(ProseLine) bool) {
			for l := range lines {
				if l.Text = f(l.Text); !yield(l) {
					return
				}
			}
		}}
	}
}

func (t *Table) rewrite(f func(string) string) {
	all(f, &t.Title, &t.Caption, &t.Empty, &t.Source)
	each(f, t.Notes)
	for i := range t.Columns {
		t.Columns[i].rewrite(f)
	}
	for i := range t.Above {
		t.Above[i].rewrite(f)
	}
	for _, row := range t.Rows {
		row.rewrite(f)
	}
	if t.Long != nil {
		long, rows, cell := *t.Long, t.Long.Rows, t.Long.Cell
		long.Rows = func(yield func(Row) bool) {
			for r := range rows {
				if r.rewrite(f); !yield(r) {
					return
				}
			}
		}
		long.Cell = func(i, column int) Cell {
			c := cell(i, column)
			c.rewrite(f)
			return c
		}
		t.Long = &long
	}
}

func (r Row) rewrite(f func(string) string) {
	for i := range r.Cells {
		r.Cells[i].rewrite(f)
	}
}

func (c *Cell) rewrite(f func(string) string) {
	if !c.public {
		all(f, &c.Text, &c.Unit)
	}
}

func all(f func(string) string, texts ...*string) {
	for _, s := range texts {
		if *s != "" {
			*s = f(*s)
		}
	}
}

func each(f func(string) string, texts []string) {
	for i := range texts {
		all(f, &texts[i])
	}
}

func (d *Document) rewrite(f func(string) string) {
	all(f, &d.Title, &d.Subtitle, &d.Description, &d.Author)
	each(f, d.Marks)
	for i := range d.Names {
		all(f, &d.Names[i].Label)
	}
	for i := range d.Sections {
		d.Sections[i].rewrite(f)
	}
}

func (s *Section) rewrite(f func(string) string) {
	all(f, &s.Title, &s.Sheet)
	each(f, s.Paragraphs)
	if s.Board != nil {
		s.Board.rewrite(f)
	}
	for _, c := range s.Charts {
		c.rewrite(f)
	}
	for _, t := range s.Tables {
		t.rewrite(f)
	}
	for _, t := range s.Texts {
		t.rewrite(f)
	}
	if s.Fiches != nil {
		s.Fiches.rewrite(f)
	}
	for _, t := range s.After {
		t.rewrite(f)
	}
}

func (b *Board) rewrite(f func(string) string) {
	all(f, &b.Lead)
	headlines(f, b.Figures)
	b.Tasks.rewrite(f)
	if b.Rows != nil {
		b.Rows.rewrite(f)
	}
	for i := range b.Charts {
		b.Charts[i].rewrite(f)
		b.Lists[i].rewrite(f)
	}
}

func (l *List) rewrite(f func(string) string) {
	all(f, &l.Title, &l.Empty)
	for i := range l.Items {
		l.Items[i].rewrite(f)
	}
}

func headlines(f func(string) string, list []Headline) {
	for i := range list {
		all(f, &list[i].Label, &list[i].Basis)
		list[i].Cell.rewrite(f)
	}
}

func (fs *Fiches) rewrite(f func(string) string) {
	all(f, &fs.Empty)
	for i := range fs.Columns {
		fs.Columns[i].rewrite(f)
	}
	for i := range fs.List {
		of := &fs.List[i]
		all(f, &of.Title, &of.About, &of.MendTitle)
		each(f, of.Mend)
		headlines(f, of.Figures)
		for _, row := range of.Rows {
			row.rewrite(f)
		}
	}
}

// rewrite does nothing for nil, as a board may lack a chart.
func (c *Chart) rewrite(f func(string) string) {
	if c == nil {
		return
	}
	all(f, &c.Title, &c.Subtitle, &c.Description, &c.Empty)
	each(f, c.Categories)
	for i := range c.Series {
		all(f, &c.Series[i].Name)
	}
	if c.Data != nil {
		c.Data.rewrite(f)
	}
}

func (c *Column) rewrite(f func(string) string) { all(f, &c.Title, &c.Group, &c.Help) }
