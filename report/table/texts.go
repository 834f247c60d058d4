package table

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible is a text without what changes how the text around it is shown:
// control characters, but line ends and tabs, and marks that override the
// direction of writing each become U+FFFD.
func Visible(s string) string {
	if !hasUnseen(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unseen(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// hasUnseen reports whether a character of a text is unseen, from the bytes that
// can begin one: nearly no text has any, and all of a document are asked.
func hasUnseen(s string) bool {
	for i := 0; i < len(s); i++ {
		if unseenBytes[s[i]] && BeginsUnseen(s[i:]) {
			return true
		}
	}
	return false
}

// MayBeUnseen reports whether a byte can begin a character that Visible replaces,
// and BeginsUnseen whether a text begins with one.
func MayBeUnseen(b byte) bool { return unseenBytes[b] }

func BeginsUnseen(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unseen(r)
}

// unseenBytes are the bytes that can begin a character that is unseen: those of
// ASCII that are, and those before the others.
var unseenBytes = func() (may [256]bool) {
	for b := range rune(utf8.RuneSelf) {
		may[b] = unseen(b)
	}
	may[0xc2], may[0xe2] = true, true
	return may
}()

func unseen(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7f, r == '\n', r == '\r', r == '\t':
		return false
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return unicode.IsControl(r)
}

// Rewrite puts f of every text that a reader meets in the document in its place;
// places of figures, anchors, links and slugs stay.
func (d *Document) Rewrite(f func(string) string) {
	all(f, &d.Title, &d.Subtitle, &d.Description, &d.Author)
	each(f, d.Marks)
	if fact := d.Fact; fact != nil {
		d.Fact = func(number int) Fact {
			of := fact(number)
			of.Cluster, of.Theme = f(of.Cluster), f(of.Theme)
			return of
		}
	}
	if text := d.FactText; text != nil {
		d.FactText = func(number int) string { return f(text(number)) }
	}
	for i := range d.Sections {
		d.Sections[i].rewrite(f)
	}
}

func (s *Section) rewrite(f func(string) string) {
	all(f, &s.Title, &s.Lead)
	each(f, s.Paragraphs)
	for i := range s.Headlines {
		all(f, &s.Headlines[i].Basis, &s.Headlines[i].Cell.Text)
	}
	for _, c := range s.Charts {
		c.rewrite(f)
		// The table of a chart may be one of the section's own.
		if c.Data != nil && !slices.Contains(s.Tables, c.Data) && !slices.Contains(s.After, c.Data) {
			c.Data.Rewrite(f)
		}
	}
	for _, list := range [][]*Table{s.Tables, s.After} {
		for _, t := range list {
			t.Rewrite(f)
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
	all(f, &c.Title, &c.Subtitle, &c.Description)
	each(f, c.Categories)
	each(f, c.Notes)
	for i := range c.Series {
		all(f, &c.Series[i].Name)
		each(f, c.Series[i].Labels)
	}
}

// Rewrite puts f of every text of the table in its place.
func (t *Table) Rewrite(f func(string) string) {
	all(f, &t.Title, &t.Caption, &t.Source)
	each(f, t.Notes)
	for i := range t.Columns {
		all(f, &t.Columns[i].Title)
	}
	for _, row := range t.Rows {
		row.rewrite(f)
	}
	if t.Long != nil {
		long, row := *t.Long, t.Long.Row
		long.Row = func(i int) Row {
			r := row(i)
			r.rewrite(f)
			return r
		}
		t.Long = &long
	}
}

func (r Row) rewrite(f func(string) string) {
	for i := range r.Cells {
		if text := &r.Cells[i].Text; *text != "" {
			*text = f(*text)
		}
	}
}

func all(f func(string) string, texts ...*string) {
	for _, s := range texts {
		*s = f(*s)
	}
}

func each(f func(string) string, texts []string) {
	for i := range texts {
		texts[i] = f(texts[i])
	}
}
