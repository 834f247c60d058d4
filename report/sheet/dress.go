package sheet

import (
	"strings"

	"bilan/report/source"
)

// dresses are the looks of the cell styles of a workbook, by index, once its fonts
// and fills are known.
type dresses struct {
	bold  []bool  // by font
	fills []int   // by fill, its number among those that differ
	ids   []dress // by cell style
	known looks
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

// looks numbers the fills of a file, those that look alike with one number.
type looks map[string]int

// number is that of a fill; 0 for none and for white.
func (l *looks) number(look string) int {
	switch strings.ToUpper(strings.TrimSpace(look)) {
	case "", "FFFFFFFF", "00FFFFFF", "#FFFFFF", "TRANSPARENT", "THEME 0", "INDEXED 9", "INDEXED 1", "INDEXED 65":
		return 0
	}
	if *l == nil {
		*l = looks{}
	}
	n, ok := (*l)[look]
	if !ok {
		n = len(*l) + 1
		(*l)[look] = n
	}
	return n
}

func (d *dresses) readFonts(s *scanner) {
	eachChild(s, func() {
		bold := false
		for depth := s.depth(); s.child(depth); {
			if string(s.name) == "b" {
				_, stated := s.attr("val")
				bold = !stated || s.attrTrue("val")
			}
		}
		d.bold = append(d.bold, bold)
	})
}

func (d *dresses) readFills(s *scanner) {
	eachChild(s, func() {
		look := ""
		for depth := s.depth(); s.child(depth); {
			pattern := s.attrText("patternType")
			if string(s.name) != "patternFill" || pattern == "none" || pattern == "" || pattern == "gray125" {
				continue // a gradient is for covers
			}
			for depth := s.depth(); s.child(depth); {
				if string(s.name) == "fgColor" {
					look = colorOf(s)
				}
			}
		}
		if d.copied && noteFill(look) {
			look = ""
		}
		d.fills = append(d.fills, d.known.number(look))
	})
}

// colorOf is a color as it is written, by its value or its place in a palette.
func colorOf(s *scanner) string {
	if rgb := s.attrText("rgb"); rgb != "" {
		return rgb
	}
	if theme := s.attrText("theme"); theme != "" {
		return "theme " + theme + " " + s.attrText("tint")
	}
	return "indexed " + s.attrText("indexed")
}

// add takes the cell style at which the scanner stands.
func (d *dresses) add(s *scanner) {
	font, _ := s.attr("fontId")
	fill, _ := s.attr("fillId")
	var ids dress
	ids.font, _ = number(font)
	ids.fill, _ = number(fill)
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
