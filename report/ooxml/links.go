package ooxml

import (
	"iter"
	"strconv"

	"bilan/report/source"
)

// Link leads from a cell to the first cell of a row of the workbook.
type Link struct {
	// Col and Row are the cell, from 1.
	Col, Row int
	// Sheet is where it leads to, quoted as in a formula, and To the row there.
	Sheet string
	To    int
	// Tip is shown on hovering, "" for none.
	Tip string
}

// MaxLinks and MaxTip are Excel's limits: links of a sheet, and UTF-16 units of
// what is shown on hovering.
const (
	MaxLinks = 65_530
	MaxTip   = 255
)

// links writes the links, if there are any.
func (s *Sheet) links(all iter.Seq[Link]) error {
	any := false
	for l := range all {
		if !any {
			s.raw = append(s.raw, "<hyperlinks>"...)
			any = true
		}
		s.raw = source.AppendCellName(append(s.raw, `<hyperlink ref="`...), l.Col, l.Row)
		s.raw = appendAttribute(append(s.raw, `" location="`...), l.Sheet)
		s.raw = strconv.AppendInt(append(s.raw, "!A"...), int64(l.To), 10)
		if l.Tip != "" {
			s.raw = appendAttribute(append(s.raw, `" tooltip="`...), l.Tip)
		}
		s.raw = append(s.raw, `"/>`...)
		if err := s.full(); err != nil {
			return err
		}
	}
	if any {
		s.raw = append(s.raw, "</hyperlinks>"...)
	}
	return nil
}
