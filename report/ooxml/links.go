package ooxml

import "strconv"

// Links are the links of a sheet, packed as they are written, in the order of
// their cells.
type Links struct {
	packed
	any bool
}

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

// Add adds a link.
func (l *Links) Add(link Link) {
	if !l.any {
		l.raw = append(l.raw, "<hyperlinks>"...)
		l.any = true
	}
	l.raw = append(append(l.raw, `<hyperlink ref="`...), l.packing.column(link.Col-1)...)
	l.raw = strconv.AppendInt(l.raw, int64(link.Row), 10)
	l.raw = appendAttribute(append(l.raw, `" location="`...), link.Sheet)
	l.raw = strconv.AppendInt(append(l.raw, "!A"...), int64(link.To), 10)
	if link.Tip != "" {
		l.raw = appendAttribute(append(l.raw, `" tooltip="`...), link.Tip)
	}
	l.raw = append(l.raw, `"/>`...)
	l.full()
}

// End packs what is left, of at least one link.
func (l *Links) End() {
	l.raw = append(l.raw, "</hyperlinks>"...)
	l.packed.End()
}
