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
func (b *bookWriter) showRows(p *placed) {
	t := p.table
	for i := range t.Len() {
		if of := t.Of(i); !of.IsZero() {
			b.shown[of] = location{p.sheet, p.row(i)}
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
	if c.Link == "" && (c.Computed || len(c.Sources) == 0) || !s.links.allow(col) {
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
	s.links.add(l)
	return true
}

// rowOf is where a row of the inputs is shown. Most figures of a row come from
// the row of the figure before.
func (b *bookWriter) rowOf(p source.Pos) location {
	if of := p.Line(); of != b.ledTo.of {
		b.ledTo.of, b.ledTo.at = of, b.shown[of]
	}
	return b.ledTo.at
}

// links are those of one sheet.
type links struct {
	list []sheetLink
	// unlinked is the first column that has no links, 0 where all may.
	unlinked int32
}

// add adds a link. Excel repairs a sheet with more than it allows, and so drops
// all: one that has more keeps those of its first columns, as many as fit, and
// the other figures their places in the columns of sources.
func (l *links) add(link sheetLink) {
	if len(l.list) == manyLinks {
		l.list = slices.Grow(l.list, ooxml.MaxLinks+1-manyLinks)
	}
	if l.list = append(l.list, link); len(l.list) <= ooxml.MaxLinks {
		return
	}
	l.unlinked = 0
	for _, link := range l.list {
		l.unlinked = max(l.unlinked, link.col)
	}
	l.list = slices.DeleteFunc(l.list, func(link sheetLink) bool { return link.col == l.unlinked })
}

// manyLinks is how many links a sheet has before memory for all that it may have is
// taken at once.
const manyLinks = 1 << 12

// allow reports whether a column, from 1, may have links.
func (l *links) allow(col int) bool { return l.unlinked == 0 || col < int(l.unlinked) }

// all are the links as they are written.
func (l *links) all() iter.Seq[ooxml.Link] {
	return func(yield func(ooxml.Link) bool) {
		for _, l := range l.list {
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
