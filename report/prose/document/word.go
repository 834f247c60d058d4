package document

import (
	"strings"

	"bilan/report/sheet/archive"
	"bilan/report/xmlscan"
)

const (
	wordPart   = "word/document.xml"
	wordStyles = "word/styles.xml"
)

// openWord reads a Word document: its body, without headers, notes, comments and what was
// struck out under revision.
func openWord(p *archive.Archive) (Document, error) {
	w := &word{levels: map[string]string{}}
	if p.Has(wordStyles) {
		if err := p.Scan(wordStyles, "styles", w.styles); err != nil {
			return Document{}, err
		}
	}
	err := p.Scan(wordPart, "document", func(s *xmlscan.Scanner) {
		for depth := s.Depth(); s.Child(depth); {
			if string(s.Name) == "body" {
				w.body(s)
			}
		}
	})
	w.b.doc.Blocks = headLabels(w.b.doc.Blocks)
	return w.b.doc, err
}

// word reads the parts of a Word document.
type word struct {
	b      builder
	levels map[string]string // the headings' level by the id of their style
}

// styles finds which styles are headings, by their built-in names or outline levels.
func (w *word) styles(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "style" {
			continue
		}
		id := s.Local("styleId")
		level := ""
		for d := s.Depth(); s.Child(d); {
			switch string(s.Name) {
			case "name":
				level = headingLevel(s.Local("val"))
			case "pPr":
				for e := s.Depth(); s.Child(e); {
					if string(s.Name) == "outlineLvl" && level == "" {
						if v := s.Local("val"); len(v) == 1 && v[0] < '6' {
							level = "#" + string(v[0]+1)
						}
					}
				}
			}
		}
		if level != "" {
			w.levels[id] = level
		}
	}
}

// headingLevel is the level that the name of a style says: heading 2, Titre 2, Title.
func headingLevel(name string) string {
	low := strings.ToLower(strings.ReplaceAll(name, "_20_", " "))
	switch low {
	case "title", "titre", "titre principal":
		return "#1"
	case "subtitle", "sous-titre":
		return ""
	}
	for _, prefix := range []string{"heading", "titre", "überschrift"} {
		if rest, ok := strings.CutPrefix(low, prefix); ok {
			if rest = strings.TrimSpace(rest); len(rest) == 1 && rest[0] >= '1' && rest[0] <= '6' {
				return "#" + rest
			}
		}
	}
	return ""
}

// body reads the blocks of the element that began: the body, or a content control in it.
func (w *word) body(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "p":
			var p para
			w.paragraph(s, &p)
			w.b.paragraph(&p)
		case "tbl":
			w.b.table++
			w.table(s)
		case "sdt", "sdtContent", "ins", "customXml":
			w.body(s)
		}
	}
}

func (w *word) paragraph(s *xmlscan.Scanner, p *para) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "pPr":
			w.properties(s, p)
		case "r":
			w.run(s, p)
		case "ins", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple":
			w.paragraph(s, p)
		}
	}
}

func (w *word) properties(s *xmlscan.Scanner, p *para) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "pStyle":
			id := s.Local("val")
			p.style = w.levels[id]
			if p.style == "" {
				p.style = headingLevel(id)
			}
			if strings.HasPrefix(id, "List") && p.style == "" {
				p.item, p.depth = true, styleDepth(id)
			}
		case "numPr":
			p.item = true
			for d := s.Depth(); s.Child(d); {
				switch string(s.Name) {
				case "ilvl":
					if v := s.Local("val"); len(v) == 1 {
						p.depth = int(v[0] - '0')
					}
				case "numId":
					if s.Local("val") == "0" {
						p.item = false
					}
				}
			}
		}
	}
}

// styleDepth is how deep a list lies by the id of its style, which counts from 1 and leaves that out: ListBullet,
// Listepuces2.
func styleDepth(id string) int {
	if last := id[len(id)-1]; last >= '2' && last <= '5' {
		return int(last - '1')
	}
	return 0
}

func (w *word) run(s *xmlscan.Scanner, p *para) {
	bold, hidden := false, false
	p.slant, p.raised = false, false
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "rPr":
			for d := s.Depth(); s.Child(d); {
				on := s.Local("val") != "0" && s.Local("val") != "false"
				switch string(s.Name) {
				case "b":
					bold = on
				case "i":
					p.slant = on
				case "u":
					p.slant = p.slant || on && s.Local("val") != "none"
				case "vanish":
					hidden = on
				case "vertAlign":
					p.raised = s.Local("val") == "superscript"
				case "position": // in half points
					p.raised = aboveLine(s.Local("val"))
				}
			}
		case "t":
			if text := chars(s); !hidden {
				p.add(text, bold)
			}
		case "tab", "cr":
			p.add(" ", bold)
		case "br":
			if s.Local("type") == "page" {
				w.b.page = max(w.b.page, 1) + 1
			}
			p.add(" ", bold)
		case "lastRenderedPageBreak":
			w.b.page = max(w.b.page, 1) + 1
		case "noBreakHyphen":
			p.add("-", bold)
		}
	}
}

func (w *word) table(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "tr":
			var cells []string
			w.cells(s, &cells)
			w.b.row(cells)
		case "ins", "sdt", "sdtContent":
			w.table(s)
		}
	}
}

func (w *word) cells(s *xmlscan.Scanner, cells *[]string) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "tc":
			text, span := w.cell(s)
			*cells = append(*cells, text)
			for range min(span-1, 30) {
				*cells = append(*cells, "")
			}
		case "sdt", "sdtContent":
			w.cells(s, cells)
		}
	}
}

// cell is the text of a cell, with that of tables within it, and over how many columns it
// goes.
func (w *word) cell(s *xmlscan.Scanner) (text string, span int) {
	var b strings.Builder
	span = 1
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "tcPr":
			for d := s.Depth(); s.Child(d); {
				if string(s.Name) == "gridSpan" {
					if v := s.Local("val"); len(v) == 1 && v[0] > '1' && v[0] <= '9' {
						span = int(v[0] - '0')
					}
				}
			}
		case "p":
			var p para
			w.paragraph(s, &p)
			if b.Len() > 0 && strings.TrimSpace(p.text.String()) != "" && strings.TrimSpace(b.String()) != "" {
				b.WriteString("; ") // paragraphs of a cell are as good as items
			}
			b.WriteString(p.text.String())
			b.WriteByte(' ')
		case "tbl", "sdt", "sdtContent", "tr", "tc":
			inner, _ := w.cell(s)
			b.WriteString(inner)
			b.WriteByte(' ')
		}
	}
	return b.String(), span
}
