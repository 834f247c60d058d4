package workbook

import (
	"bilan/report/ooxml"
	"bilan/report/table"
)

// column is what the cells of a table's column have alike, found once: most of a
// hundred thousand rows look as the row above does. A style of 0 is not known yet.
type column struct {
	words, badges int // styles of words, and of words of a list
	number        int // the style of the latest number, which was
	like          numberLike
	tight         bool
	shared        sharing
	tags          map[string]string // of the words of a list, as they are written
	badge         map[word]string   // these, as they are written
}

// word is a word of a list.
type word struct{ tag, text string }

// sharing reports whether the texts of a column are worth sharing: names are, and
// sentences are not.
type sharing struct {
	met, new int
	// last is the latest text that is shared, number its number.
	last   string
	number int
}

// manyNew is how many new texts a column shows before it is known for one that
// repeats few, and maxShared how long in bytes a text is that is shared.
const (
	manyNew   = 64
	maxShared = 200
)

// share gives a text its number among the texts that cells share, 0 where it has
// none: then the cell has its own.
func (c *sharing) share(in *ooxml.Strings, text string) int {
	if text == "" || len(text) > maxShared || c.new > manyNew && c.new > c.met {
		return 0
	}
	if text == c.last {
		c.met++
		return c.number
	}
	n := in.Number(text)
	if n > 0 {
		c.met++
	} else {
		c.new++
		n = in.Add(text, ooxml.Legal(text))
	}
	c.last, c.number = text, n
	return n
}

// cell is the cell of a column in a row of the table; role is what the row is for.
func (b *tableBlock) cell(s *sheet, j int, in rowIn, role string) (ooxml.Cell, error) {
	row, c, column := in.row, &in.cells[j], &b.columns[j]
	k := kindOf(c, &b.table.Columns[j])
	if c.Tag != "" && c.Text != "" && (b.table.Long == nil || b.table.Columns[j].Kind == table.Badge) {
		column.tag(c)
	}
	var err error
	switch {
	case role != "cell", c.Num == nil && k != table.Text && k != table.Badge && c.Text != "":
		return s.cell(j+1, in, c, k, role)
	case c.Num != nil:
		return b.number(s, j, in, k)
	case k == table.Badge && c.Text != "":
		s.link(j+1, row, c, k)
		if column.badges == 0 {
			column.badges, err = s.style(style{role: role})
		}
		return s.text(column.badges, &column.shared, orDefault(column.badge[word{c.Tag, c.Text}], badge(c)), j+1, row), err
	}
	linked, id := s.link(j+1, row, c, k), column.words
	switch {
	case linked:
		id, err = s.style(style{role: "link", wrap: !b.where.list()})
	case id == 0:
		id, err = s.style(style{role: role, wrap: !b.where.list()})
		column.words = id
	}
	return s.text(id, &column.shared, c.Text, j+1, row), err
}

// text is a cell of words of a style.
func (s *sheet) text(style int, c *sharing, text string, col, row int) ooxml.Cell {
	if n := c.share(&s.bookWriter.out.Strings, text); n > 0 || text == "" {
		return ooxml.Cell{Style: style, Shared: n}
	}
	return ooxml.Cell{Style: style, Text: s.fitting(text, col, row)}
}

// number is a cell with a number.
func (b *tableBlock) number(s *sheet, j int, in rowIn, k table.Kind) (ooxml.Cell, error) {
	c, column := &in.cells[j], &b.columns[j]
	like := likeOf(c, k, s.doc.Lang)
	tight := s.tight(j+1, c, k, "cell")
	if column.number > 0 && like == column.like && tight == column.tight && exact(c, k) {
		s.link(j+1, in.row, c, k)
		return ooxml.Cell{Style: column.number, Number: c.Num.String(), Formula: formula(s, c, in)}, nil
	}
	cell, err := s.cell(j+1, in, c, k, "cell")
	if cell.Number != "" {
		column.number, column.like, column.tight = cell.Style, like, tight
	}
	return cell, err
}

// tag keeps which word of a list a cell holds.
func (c *column) tag(cell *table.Cell) {
	w := word{cell.Tag, cell.Text}
	if _, known := c.badge[w]; known {
		return
	}
	if c.tags == nil {
		c.tags, c.badge = map[string]string{}, map[word]string{}
	}
	text := badge(cell)
	c.tags[text], c.badge[w] = cell.Tag, text
}
