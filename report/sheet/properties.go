package sheet

import "strings"

// ownMark is what the keywords of our own workbooks hold.
const ownMark = "bilan:revue"

// readProperties reads what the workbook says of itself in docProps/core.xml
// or meta.xml. It is a courtesy of the file: without it, or with a broken one,
// the sheets are read all the same.
func (p *parts) readProperties(b *Book, name string) {
	if !p.has(name) {
		return
	}
	var texts []string
	if err := p.scanMixed(name, "", func(s *scanner) { texts = descriptions(s) }); err != nil {
		return
	}
	b.Declared = texts
	for _, t := range texts {
		if strings.Contains(t, ownMark) {
			b.Mark = t
		}
	}
}

// readCopyOf reads of which file a workbook is the annotated copy, in
// docProps/custom.xml or meta.xml.
func (p *parts) readCopyOf(b *Book, name string) {
	if !p.has(name) {
		return
	}
	_ = p.scanMixed(name, "", func(s *scanner) { // a broken part says nothing
		ours := false
		for s.next() {
			if s.kind != tokenStart {
				continue
			}
			switch string(s.name) {
			case "property":
				ours = s.attrText("name") == CopyProperty
			case "lpwstr": // the value of a property
				if ours {
					b.CopyOf = parseCopyOf(string(s.appendText(nil)))
				}
			case "user-defined":
				if s.local("name") == CopyProperty {
					b.CopyOf = parseCopyOf(string(s.appendText(nil)))
				}
			}
		}
	})
}

// descriptions are the texts of the elements that describe, at any depth.
func descriptions(s *scanner) (texts []string) {
	for s.next() {
		if s.kind != tokenStart {
			continue
		}
		switch string(s.name) {
		case "title", "subject", "keywords", "keyword", "description", "category":
			if text := s.appendText(nil); len(text) > 0 {
				texts = append(texts, string(text))
			}
		}
	}
	return texts
}
