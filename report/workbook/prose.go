package workbook

import (
	"strings"
	"unicode/utf8"

	"bilan/report/table"
)

// proseWidth and sourceWidth are those of the columns of a text and of the
// places that its lines rest on.
const (
	proseWidth  = 100
	sourceWidth = 60
)

// texts writes prose: a line a row, so that it can be selected and pasted,
// with its sources beside it.
func (s *sheet) texts(sec *table.Section) error {
	for _, t := range sec.Texts {
		if err := s.line(t.Title, style{role: "heading"}); err != nil {
			return err
		}
		for _, l := range t.Lines {
			if err := s.proseLine(l); err != nil {
				return err
			}
		}
		s.row++
	}
	if len(sec.Texts) > 0 {
		s.widen(1, sourceWidth)
		s.widths[0] = proseWidth // wider than a column of a table may be
	}
	return nil
}

func (s *sheet) proseLine(l table.ProseLine) error {
	text, st := l.Text, style{role: "text", wrap: true}
	switch l.Level {
	case 1:
		st = style{role: "subtitle", wrap: true}
	case 2:
		text = "– " + text
	}
	if err := s.text(1, s.row, text, st); err != nil {
		return err
	}
	if len(l.Sources) > 0 {
		if err := s.text(2, s.row, strings.Join(l.Sources, " + "), style{role: "note"}); err != nil {
			return err
		}
	}
	lines := 1 + utf8.RuneCountInString(text)/(proseWidth-8)
	if err := s.file.SetRowHeight(s.name, s.row, 14*float64(lines)+2); err != nil {
		return err
	}
	s.row++
	return nil
}
