package document

import (
	"strings"

	"bilan/report/sheet/archive"
	"bilan/report/xmlscan"
)

// openODT reads an OpenDocument text: its body, without notes, comments and what was struck
// out under revision.
func openODT(p *archive.Archive) (Document, error) {
	o := &odt{bold: map[string]bool{}, raised: map[string]bool{}}
	text := false
	if p.Has("styles.xml") {
		if err := p.ScanMixed("styles.xml", "document-styles", o.anyStyles); err != nil {
			return Document{}, err
		}
	}
	err := p.ScanMixed("content.xml", "document-content", func(s *xmlscan.Scanner) {
		for depth := s.Depth(); s.Child(depth); {
			switch string(s.Name) {
			case "automatic-styles":
				o.styles(s)
			case "body":
				for d := s.Depth(); s.Child(d); {
					if string(s.Name) == "text" {
						text = true
						o.body(s, 0, false)
					}
				}
			}
		}
	})
	if err == nil && !text {
		err = ErrNoText
	}
	o.b.doc.Blocks = headLabels(o.b.doc.Blocks)
	return o.b.doc, err
}

// odt reads the parts of an OpenDocument text.
type odt struct {
	b      builder
	bold   map[string]bool // styles of text or paragraphs that are bold
	raised map[string]bool // styles of text that is set above the line
}

func (o *odt) anyStyles(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if name := string(s.Name); name == "styles" || name == "automatic-styles" {
			o.styles(s)
		}
	}
}

// styles finds those that are bold or set above the line.
func (o *odt) styles(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "style" {
			continue
		}
		name := s.Local("name")
		for d := s.Depth(); s.Child(d); {
			if string(s.Name) == "text-properties" {
				if s.Local("font-weight") == "bold" {
					o.bold[name] = true
				}
				if at := s.Local("text-position"); strings.HasPrefix(at, "super") || aboveLine(at) {
					o.raised[name] = true
				}
			}
		}
	}
}

// body reads the blocks of the element that began: the text, a section or the items of a
// list.
func (o *odt) body(s *xmlscan.Scanner, depth int, item bool) {
	for d := s.Depth(); s.Child(d); {
		switch string(s.Name) {
		case "h", "p":
			p := para{item: item, depth: depth}
			if string(s.Name) == "h" {
				p.item = false
				p.style = "#1"
				if v := s.Local("outline-level"); len(v) == 1 && v[0] >= '1' && v[0] <= '6' {
					p.style = "#" + v
				}
			} else if p.style = headingLevel(s.Local("style-name")); p.style != "" {
				p.item = false
			}
			o.text(s, &p, o.bold[s.Local("style-name")])
			o.b.paragraph(&p)
		case "list":
			next := depth
			if item {
				next++
			}
			for e := s.Depth(); s.Child(e); {
				o.body(s, next, true)
			}
		case "table":
			o.b.table++
			o.rows(s)
		case "section", "index-body", "numbered-paragraph":
			o.body(s, depth, item)
		case "soft-page-break":
			o.b.page = max(o.b.page, 1) + 1
		}
	}
}

// text reads the text of the element that began.
func (o *odt) text(s *xmlscan.Scanner, p *para, bold bool) {
	for s.Next() && s.Kind != xmlscan.End {
		if s.Kind == xmlscan.Text {
			p.add(string(s.Chars), bold)
			continue
		}
		switch string(s.Name) {
		case "span":
			style, was := s.Local("style-name"), p.raised
			p.raised = was || o.raised[style]
			o.text(s, p, bold || o.bold[style])
			p.raised = was
		case "a", "meta", "ruby", "ruby-base", "date", "time", "title", "page-number":
			o.text(s, p, bold || o.bold[s.Local("style-name")])
		case "s", "tab", "line-break":
			p.add(" ", bold)
			s.Skip()
		case "soft-page-break":
			o.b.page = max(o.b.page, 1) + 1
			s.Skip()
		default:
			s.Skip()
		}
	}
}

func (o *odt) rows(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "table-header-rows", "table-rows", "table-row-group":
			o.rows(s)
		case "table-row":
			var cells []string
			for d := s.Depth(); s.Child(d) && len(cells) < 64; {
				switch string(s.Name) {
				case "table-cell":
					cells = append(cells, o.cell(s))
				case "covered-table-cell":
					cells = append(cells, "")
				}
			}
			o.b.row(cells)
		}
	}
}

// cell is the text of the cell that began.
func (o *odt) cell(s *xmlscan.Scanner) string {
	var b strings.Builder
	for depth := s.Depth(); s.Child(depth); {
		switch string(s.Name) {
		case "p", "h":
			var p para
			o.text(s, &p, false)
			b.WriteString(p.text.String())
			b.WriteByte(' ')
		case "list", "list-item", "section":
			b.WriteString(o.cell(s))
			b.WriteByte(' ')
		}
	}
	return b.String()
}
