package form

import (
	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
)

// formLook is what a cell is for, which its colour shows. The guide sheet and the notes of
// the sheets say the same in words, for those who do not see the colour.
type formLook string

const (
	lookTitle   formLook = "title"
	lookHeading formLook = "heading"
	lookText    formLook = "text"
	lookNote    formLook = "note"
	lookHelp    formLook = "help" // a note under a key
	lookMark    formLook = "mark"
	lookLabel   formLook = "label"
	lookHead    formLook = "head"
	lookGiven   formLook = "given" // prefilled and locked
	lookFill    formLook = "fill"  // to be filled
	lookShown   formLook = "shown" // the colour of what is to be filled, locked
	lookCalc    formLook = "calc"  // computed by the form
	lookTotal   formLook = "total"
	lookSection formLook = "section"
	lookList    formLook = "list"
	lookRuled   formLook = "ruled"  // what is only read, in a box
	lookLink    formLook = "link"   // what leads somewhere, in a box
	lookMarked  formLook = "marked" // to be looked at first and written to, in a box
)

// formStyle is the style of a cell; each distinct one is registered once.
type formStyle struct {
	look   formLook
	format string // number format in the syntax of files (US), "" for general
	align  string // left, right or center; "" for general
	band   bool   // a small heading above those of several columns
	bold   bool
	middle bool // centred vertically
	single bool // on one line, beyond the cell where it is long
}

const (
	formEuro = `#,##0.00\ "€"`
	formDate = "dd/mm/yyyy"
	formAsIs = "@" // text as typed: 007 stays 007
)

// The colours of what is given, to be filled and computed.
const (
	greyGiven   = "E7E6E6"
	yellowFill  = "FFF8DC"
	blueCalc    = "DDEBF7"
	darkBlue    = "0B3C5D"
	borderColor = "BFBFBF"
	linkBlue    = "0B5394"
)

// style is the number by which cells refer to a style, which is registered at its first use.
func (b *formBook) style(s formStyle) (int, error) {
	if id, ok := b.styles[s]; ok {
		return id, nil
	}
	x := excelize.Style{
		Font:       &excelize.Font{Family: font.Name, Size: 10, Color: "222222", Bold: s.bold},
		Alignment:  &excelize.Alignment{Vertical: "top", WrapText: true, Horizontal: s.align},
		Protection: &excelize.Protection{Locked: s.look != lookFill && s.look != lookMarked},
	}
	if s.format != "" {
		x.CustomNumFmt = &s.format
	}
	applyLook(&x, s.look)
	s.place(&x)
	id, err := b.file.NewStyle(&x)
	if err != nil {
		return 0, err
	}
	b.styles[s] = id
	return id, nil
}

// applyLook gives a style the font, the colours and the borders of a look.
func applyLook(x *excelize.Style, look formLook) {
	box := []excelize.Border{}
	for _, side := range []string{"left", "right", "top", "bottom"} {
		box = append(box, excelize.Border{Type: side, Color: borderColor, Style: 1})
	}
	switch look {
	case lookTitle:
		x.Font.Size, x.Font.Bold, x.Font.Color = 16, true, darkBlue
		x.Alignment.WrapText, x.Alignment.Vertical = false, "center"
	case lookHeading:
		x.Font.Size, x.Font.Bold, x.Font.Color = 12, true, darkBlue
		x.Alignment.Vertical = "bottom"
	case lookNote:
		x.Font.Color, x.Alignment.WrapText = "595959", false
	case lookHelp:
		x.Font.Color, x.Font.Italic, x.Font.Size, x.Alignment.WrapText, x.Alignment.Indent, x.Alignment.Horizontal = "595959", true, 9, false, 1, "left"
	case lookMark:
		x.Font.Bold, x.Font.Color, x.Fill = true, "5C4400", ooxml.Solid("FFE699")
	case lookLabel:
		x.Font.Bold = true
		x.Border = box
	case lookHead:
		x.Font.Bold, x.Font.Color, x.Fill = true, "FFFFFF", ooxml.Solid(darkBlue)
		x.Alignment.Vertical, x.Alignment.Horizontal = "center", "center"
		x.Border = box
	case lookGiven:
		x.Fill, x.Border = ooxml.Solid(greyGiven), box
	case lookFill, lookShown:
		x.Fill, x.Border = ooxml.Solid(yellowFill), box
	case lookCalc:
		x.Fill, x.Border = ooxml.Solid(blueCalc), box
	case lookRuled:
		x.Border = box
	case lookMarked:
		x.Font.Bold, x.Font.Color, x.Fill, x.Border = true, "5C4400", ooxml.Solid("FFE699"), box
	case lookLink:
		x.Font.Color, x.Font.Underline, x.Border = linkBlue, "single", box
	case lookTotal:
		x.Font.Bold, x.Fill, x.Border = true, ooxml.Solid(blueCalc), box
	case lookSection:
		x.Font.Bold, x.Font.Size, x.Font.Color = true, 11, "FFFFFF"
		x.Fill, x.Border = ooxml.Solid("3B5B75"), box
	}
}

// place aligns the text of a style in its cell, once the look has given its own alignment.
func (s formStyle) place(x *excelize.Style) {
	if s.middle {
		x.Alignment.Vertical = "center"
	}
	if s.single {
		x.Alignment.WrapText = false
	}
	switch s.look {
	case lookRuled, lookLink, lookMarked, lookGiven, lookFill, lookShown, lookCalc, lookTotal, lookLabel, lookSection:
		if x.Alignment.Horizontal == "" {
			x.Alignment.Horizontal = "left"
		}
		if x.Alignment.Horizontal == "left" && !s.band {
			x.Alignment.Indent = 1 // clear of the border
		}
	}
	if s.band {
		x.Font.Size, x.Font.Italic = 8, true
		x.Alignment.Horizontal, x.Alignment.Vertical = "center", "center"
		x.Protection.Locked = true
	}
}
