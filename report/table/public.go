package table

import "bilan/report/contact"

// PublishTable puts each text of a table as p publishes it in its place.
func PublishTable(t *Table, p *contact.Publisher) { t.rewrite(shown(p)) }

// PublishProse puts each text of a prose as p publishes it in its place.
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
