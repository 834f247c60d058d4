package workbook

import (
	"iter"
	"slices"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// location is a cell of a sheet.
type location struct {
	sheet *sheet
	row   int
}

// showRows keeps where a table shows rows of the inputs.
func (s *sheet) showRows(p *placed) {
	t := p.table
	for i := range t.Len() {
		if of := t.Of(i); !of.IsZero() {
			s.shown[of] = location{s, p.row(i)}
		}
	}
}

// sheetLink leads from a cell to a place of the document, with what is shown on
// hovering: words, or the places of a figure.
type sheetLink struct {
	col, row int32
	to       location
	says     string
	sources  []source.Pos
}

// link makes a cell lead to a place of the document: the one it names, else the
// row of the inputs from which its figure comes. One that the document does not
// hold leads nowhere.
func (s *sheet) link(col, row int, c *table.Cell, k table.Kind) bool {
	if c.Link == "" && (c.Computed || len(c.Sources) == 0) || s.linkless(col) {
		return false
	}
	l := sheetLink{col: int32(col), row: int32(row)}
	if c.Link != "" {
		l.to = s.anchors[c.Link]
	} else {
		l.to = s.rowOf(c.Sources[0])
	}
	if l.to.sheet == nil {
		return false
	}
	if k != table.Text {
		l.sources = c.Sources
	}
	s.lead(l)
	return true
}

// rowOf is where a row of the inputs is shown. Most figures of a row come from
// the row of the figure before.
func (s *sheet) rowOf(p source.Pos) location {
	if of := p.Line(); of != s.ledTo.of {
		s.ledTo.of, s.ledTo.at = of, s.shown[of]
	}
	return s.ledTo.at
}

// lead adds a link. Excel repairs a sheet with more than it allows, and so drops
// all: one that has more keeps those of its first columns, as many as fit, and
// the other figures their places in the columns of sources.
func (s *sheet) lead(l sheetLink) {
	if len(s.links) == manyLinks {
		s.links = slices.Grow(s.links, ooxml.MaxLinks+1-manyLinks)
	}
	if s.links = append(s.links, l); len(s.links) <= ooxml.MaxLinks {
		return
	}
	s.unlinked = 0
	for _, l := range s.links {
		s.unlinked = max(s.unlinked, l.col)
	}
	s.links = slices.DeleteFunc(s.links, func(l sheetLink) bool { return l.col == s.unlinked })
}

// manyLinks is how many links a sheet has that is given room for all that it may
// have.
const manyLinks = 1 << 12

// linkless reports a column whose links were too many.
func (s *sheet) linkless(col int) bool { return s.unlinked > 0 && col >= int(s.unlinked) }

// allLinks are the links of the sheet as they are written.
func (s *sheet) allLinks() iter.Seq[ooxml.Link] {
	return func(yield func(ooxml.Link) bool) {
		for _, l := range s.links {
			tip, cutOff := ooxml.Cut(ooxml.Legal(orDefault(l.says, source.Places(l.sources))), ooxml.MaxTip-1)
			if cutOff != "" {
				tip += "…"
			}
			if !yield(ooxml.Link{Col: int(l.col), Row: int(l.row), Sheet: l.to.sheet.quoted, To: l.to.row, Tip: tip}) {
				return
			}
		}
	}
}
