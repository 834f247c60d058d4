package workbook

import (
	"cmp"

	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
)

// style is the look of a cell; each distinct one is registered once.
type style struct {
	role   string // what the cell is for: title, head, cell, total, note…
	format string // number format in the syntax of files (US), "" for general
	wrap   bool
	right  bool
	shrink bool // drawn smaller where it is wider than its column
}

// style is the number by which cells refer to a style, which is registered at its first use.
func (b *bookWriter) style(s style) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	x := s.aligned()
	appearances[s.role].apply(&x)
	id, err := b.file.NewStyle(&x)
	if err != nil {
		return 0, err
	}
	b.styles[s] = id
	return id, nil
}

// aligned is the style without the colours and borders of its role.
func (s style) aligned() excelize.Style {
	x := excelize.Style{
		Font:      &excelize.Font{Family: font.Name, Size: 10, Color: "222222"},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: s.wrap, ShrinkToFit: s.shrink},
	}
	switch {
	case s.right:
		x.Alignment.Horizontal = "right"
	case s.role == "head" || s.role == "filtered" || s.role == "total" || s.role == "cell" || s.role == "muted" || s.role == "link":
		// Words keep clear of the number to their left.
		x.Alignment.Horizontal, x.Alignment.Indent = "left", 1
	}
	if s.format != "" {
		x.CustomNumFmt = &s.format
	}
	return x
}

// appearance is the font, the fill and the borders of a role; what is zero is as in any cell.
type appearance struct {
	size              float64
	bold, italic      bool
	underline, colour string
	fill              string
	border            excelize.Border
	// horizontal and indent, vertical and wrap are how the text is aligned.
	horizontal, vertical string
	indent               int
	wrap                 bool
}

// The lines around cells: between the rows of a table, below the title of a fiche, above a
// total, beside what is to be done, and between headings that fill their columns.
var (
	rowLine   = excelize.Border{Type: "bottom", Color: "D9D9D9", Style: 1}
	ficheLine = excelize.Border{Type: "bottom", Color: "0B3C5D", Style: 2}
	totalLine = excelize.Border{Type: "top", Color: "0B3C5D", Style: 1}
	taskLine  = excelize.Border{Type: "left", Color: "6B2FA0", Style: 5}
	headLine  = excelize.Border{Type: "left", Color: "FFFFFF", Style: 1}
)

// appearances are those of the roles.
var appearances = map[string]appearance{
	"title":    {size: 14, bold: true, colour: "0B3C5D"},
	"subtitle": {bold: true, colour: "595959"},
	"heading":  {bold: true, colour: "0B3C5D"},
	"fiche":    {size: 14, bold: true, colour: "0B3C5D", border: ficheLine},
	"lead":     {bold: true},
	"task":     {fill: "F5F7F9", border: taskLine, horizontal: "left", indent: 1},
	"tasks":    {bold: true, colour: "6B2FA0", fill: "F5F7F9", border: taskLine, horizontal: "left", indent: 1},
	"mark":     {bold: true, colour: "5C4400", fill: "FFF2CC"},
	"head":     {bold: true, colour: "FFFFFF", fill: "0B3C5D", border: headLine, vertical: "center", wrap: true},
	"filtered": {bold: true, colour: "FFFFFF", fill: "0B3C5D", border: headLine, vertical: "top", wrap: true},
	"group":    {bold: true, colour: "FFFFFF", fill: "3B5B75", border: headLine, horizontal: "center", vertical: "center", wrap: true},
	"cell":     {border: rowLine},
	"total":    {bold: true, fill: "EAF1F7", border: totalLine},
	"above":    {bold: true, colour: "0B3C5D"},
	"link":     {underline: "single", colour: "0B4F8A", border: rowLine},
	"linked":   {colour: "0B4F8A"},
	"label":    {colour: "595959"},
	"figure":   {size: 14, bold: true, colour: "0B3C5D", horizontal: "left"},
	"muted":    {italic: true, colour: "595959", border: rowLine},
	"note":     {italic: true, colour: "595959"},
}

// apply gives a style an appearance.
func (l appearance) apply(x *excelize.Style) {
	x.Font.Bold, x.Font.Italic, x.Font.Underline = l.bold, l.italic, l.underline
	x.Font.Size, x.Font.Color = cmp.Or(l.size, x.Font.Size), cmp.Or(l.colour, x.Font.Color)
	x.Alignment.Horizontal, x.Alignment.Vertical = cmp.Or(l.horizontal, x.Alignment.Horizontal), cmp.Or(l.vertical, x.Alignment.Vertical)
	x.Alignment.Indent, x.Alignment.WrapText = cmp.Or(l.indent, x.Alignment.Indent), l.wrap || x.Alignment.WrapText
	if l.fill != "" {
		x.Fill = ooxml.Solid(l.fill)
	}
	if l.border != (excelize.Border{}) {
		x.Border = []excelize.Border{l.border}
	}
}
