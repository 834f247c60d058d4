package workbook

import (
	"fmt"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// location is a cell of a sheet.
type location struct {
	sheet *sheet
	row   int
}

func (l location) String() string { return fmt.Sprintf("%s!A%d", quoteSheet(l.sheet.name), l.row) }

// showRows keeps where a table shows rows of the inputs.
func (s *sheet) showRows(p *placed) {
	t := p.table
	if t.Long != nil && t.Long.Of == nil {
		return
	}
	for i := range t.Len() {
		of := source.Pos{}
		if t.Long != nil {
			of = t.Long.Of(i)
		} else {
			of = t.Rows[i].Of
		}
		if !of.IsZero() {
			s.shown[of] = location{s, p.row(i)}
		}
	}
}

// link makes a cell lead to a place of the document: the one it names, else the
// row of the inputs from which its figure comes. One that the document does not
// hold leads nowhere.
func (s *sheet) link(col, row int, c table.Cell, k table.Kind) bool {
	at, tip := location{}, ""
	switch {
	case c.Link != "":
		at = s.anchors[c.Link]
	case c.Computed || len(c.Sources) == 0:
		return false
	default:
		at = s.shown[c.Sources[0].Line()]
	}
	if at.sheet == nil {
		return false
	}
	if k != table.Text && !s.linkless() {
		tip = source.Places(c.Sources)
	}
	s.lead(col, row, at, tip)
	return true
}

// lead adds a link with what is shown on hovering.
func (s *sheet) lead(col, row int, to location, tip string) {
	if s.linkless() {
		return
	}
	tip, cutOff := cut(legal(tip), ooxml.MaxTip-1)
	if cutOff != "" {
		tip += "…"
	}
	s.links = append(s.links, ooxml.Link{Ref: cellName(col, row), Location: to.String(), Tip: tip})
}

// linkless reports a sheet with more links than Excel allows, which would repair
// it, and so drop them: it gets none, and its figures keep their places in the
// columns of sources.
func (s *sheet) linkless() bool { return len(s.links) > ooxml.MaxLinks }

// sheetLinks are the links of the sheet.
func (s *sheet) sheetLinks() []ooxml.Link {
	if s.linkless() {
		return nil
	}
	return s.links
}
