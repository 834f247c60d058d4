package workbook

import (
	"bilan/report/source"
	"bilan/report/table"
)

// proseWidth and sourceWidth are those of the columns of a text, which fills a page that
// in portrait, and of the places that its lines rest on.
const (
	proseHeight = 12.75 // of a line, in points
	proseWidth  = 132
	sourceWidth = 98
)

// proseBlock is a text to paste: a line a row, with its sources beside it. Under
// tables it is spread over their columns, without sources.
type proseBlock struct {
	prose  *table.Prose
	spread bool
	at     int
}

func (b *proseBlock) place(_ *sheet, row int) int {
	b.at = row
	return b.prose.Len() + 2
}

func (b *proseBlock) write(s *sheet) error {
	if err := s.line(b.at, b.prose.Title, style{role: "heading"}); err != nil {
		return err
	}
	row, before := b.at+1, 0
	for l := range b.prose.All() {
		if l.Level < 2 && before == 2 {
			s.extents.begin(b, row) // what heads a list stays with it
		}
		if err := b.line(s, row, l); err != nil {
			return err
		}
		row, before = row+1, l.Level
	}
	return s.gap(row)
}

func (b *proseBlock) line(s *sheet, row int, l table.ProseLine) error {
	text, st, look := l.Text, style{role: "text", wrap: true}, plain
	switch l.Level {
	case 1:
		st, look = style{role: "subtitle", wrap: true}, strong
	case 2:
		text = "– " + text
	}
	if b.spread {
		return s.line(row, text, st)
	}
	first, err := s.words(text, 1, row, st)
	if err != nil {
		return err
	}
	places := source.Places(l.Sources)
	second, err := s.words(places, 2, row, style{role: "note", wrap: true})
	if err != nil {
		return err
	}
	if places == "" {
		second.Style = 0
	}
	return s.row(row, proseHeight*float64(look.Lines(text, proseWidth)), first, second)
}

func (b *proseBlock) finish(*sheet) error { return nil }
