package table

import (
	"slices"

	"bilan/report/contact"
)

// Public is a document fit to be published. Publish alone makes one, so what is
// written for the public has gone through what hides contacts.
type Public struct{ doc *Document }

// Publish is a document with each of its texts as p publishes it and as Visible
// shows it, those too that are made when they are written. Slugs, anchors, links and
// formulas stay, which hold no text of an input. The document itself is not to be
// used any more.
func Publish(d *Document, p *contact.Publisher) Public {
	d.Hide = shown(p)
	d.rewrite(d.Hide)
	return Public{d}
}

// Document is the document, which is not to be changed.
func (p Public) Document() *Document { return p.doc }

// PublishTable puts each text of a table as p publishes it in its place.
func PublishTable(t *Table, p *contact.Publisher) { t.rewrite(shown(p)) }

// PublishProse puts each text of a prose as p publishes it in its place.
func PublishProse(t *Prose, p *contact.Publisher) { t.rewrite(shown(p)) }

func shown(p *contact.Publisher) func(string) string {
	return func(s string) string { return Visible(p.Public(s).String()) }
}

func (d *Document) rewrite(f func(string) string) {
	all(f, &d.Title, &d.Subtitle, &d.Description, &d.Author)
	each(f, d.Marks)
	for i := range d.Sections {
		d.Sections[i].rewrite(f)
	}
}

func (s *Section) rewrite(f func(string) string) {
	all(f, &s.Title, &s.Sheet, &s.Lead, &s.Group)
	each(f, s.Paragraphs)
	for i := range s.Headlines {
		all(f, &s.Headlines[i].Label, &s.Headlines[i].Basis)
		s.Headlines[i].Cell.rewrite(f)
	}
	for i := range s.Links {
		all(f, &s.Links[i].Text)
	}
	for _, c := range s.Charts {
		c.rewrite(f)
		// The table of a chart may be one of the section's own.
		if c.Data != nil && !slices.Contains(s.Tables, c.Data) && !slices.Contains(s.After, c.Data) {
			c.Data.rewrite(f)
		}
	}
	for _, list := range [][]*Table{s.Tables, s.After} {
		for _, t := range list {
			t.rewrite(f)
		}
	}
	for _, p := range s.Texts {
		p.rewrite(f)
	}
	if whole := s.Make; whole != nil {
		s.Make = func() Section {
			made := whole()
			made.rewrite(f)
			return made
		}
	}
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

func (c *Chart) rewrite(f func(string) string) {
	all(f, &c.Title, &c.Subtitle, &c.Description, &c.Unit, &c.Empty)
	each(f, c.Categories)
	each(f, c.Notes)
	for i := range c.Series {
		all(f, &c.Series[i].Name)
		each(f, c.Series[i].Labels)
	}
}

func (t *Table) rewrite(f func(string) string) {
	all(f, &t.Title, &t.Caption, &t.Empty, &t.Source)
	each(f, t.Notes)
	for i := range t.Columns {
		all(f, &t.Columns[i].Title, &t.Columns[i].Group, &t.Columns[i].Help)
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
