package xlsx

import (
	"strings"

	"bilan/report/sheet/stored"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// dresses are the looks of the cell styles of a workbook, by index, once its fonts
// and fills are known.
type dresses struct {
	bold  []bool  // by font
	fills []int   // by fill, its number among those that differ
	ids   []dress // by cell style
	known stored.Fills
	// copied is true of an annotated copy.
	copied bool
}

// noteFill reports whether a colour is that by which an annotated copy marks a cell.
func noteFill(look string) bool {
	look = strings.ToUpper(look)
	return strings.HasSuffix(look, source.MarkFill(source.Err)) || strings.HasSuffix(look, source.MarkFill(source.Warning))
}

// dress names the font and the fill of a cell style.
type dress struct{ font, fill int }

func (d *dresses) readFonts(s *xmlscan.Scanner) {
	eachChild(s, func() {
		bold := false
		for depth := s.Depth(); s.Child(depth); {
			if string(s.Name) == "b" {
				_, stated := s.Attr("val")
				bold = !stated || s.AttrTrue("val")
			}
		}
		d.bold = append(d.bold, bold)
	})
}

func (d *dresses) readFills(s *xmlscan.Scanner) {
	eachChild(s, func() {
		look := ""
		for depth := s.Depth(); s.Child(depth); {
			pattern := s.AttrText("patternType")
			if string(s.Name) != "patternFill" || pattern == "none" || pattern == "" || pattern == "gray125" {
				continue // a gradient is for covers
			}
			for depth := s.Depth(); s.Child(depth); {
				if string(s.Name) == "fgColor" {
					look = colorOf(s)
				}
			}
		}
		if d.copied && noteFill(look) {
			look = ""
		}
		d.fills = append(d.fills, d.known.Number(look))
	})
}

// colorOf is a color as it is written, by its value or its place in a palette.
func colorOf(s *xmlscan.Scanner) string {
	if rgb := s.AttrText("rgb"); rgb != "" {
		return rgb
	}
	if theme := s.AttrText("theme"); theme != "" {
		return "theme " + theme + " " + s.AttrText("tint")
	}
	return "indexed " + s.AttrText("indexed")
}

// add takes the cell style that the scanner is at.
func (d *dresses) add(s *xmlscan.Scanner) {
	font, _ := s.Attr("fontId")
	fill, _ := s.Attr("fillId")
	var ids dress
	ids.font, _ = stored.Count(font)
	ids.fill, _ = stored.Count(fill)
	d.ids = append(d.ids, ids)
}

// settle gives the looks of the cell styles, nil where all are plain.
func (d *dresses) settle() []source.Dress {
	of, plain := make([]source.Dress, len(d.ids)), true
	for i, ids := range d.ids {
		bold, fill := false, 0
		if ids.font < len(d.bold) {
			bold = d.bold[ids.font]
		}
		if ids.fill < len(d.fills) {
			fill = d.fills[ids.fill]
		}
		of[i] = source.NewDress(bold, fill)
		plain = plain && of[i] == 0
	}
	if plain {
		return nil
	}
	return of
}
