package ooxml

// Links are the links of a sheet, packed as they are written, in the order of
// their cells.
type Links struct {
	packed
	any bool
}

// Link leads from a cell to a place of the workbook.
type Link struct {
	// Ref is the cell; Location a reference, quoted as in a formula.
	Ref, Location string
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
	l.raw = append(append(l.raw, `<hyperlink ref="`...), link.Ref...)
	l.raw = appendAttribute(append(l.raw, `" location="`...), link.Location)
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
