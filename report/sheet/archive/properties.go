package archive

import (
	"strings"

	"bilan/report/sheet"
	"bilan/report/xmlscan"
)

// ReadProperties reads what the workbook says of itself in docProps/core.xml
// or meta.xml. It is a courtesy of the file: without it, or with a broken one,
// the sheets are read all the same.
func ReadProperties(p *Archive, b *sheet.Book, name string) {
	var texts []string
	if err := p.ScanMixed(name, "", func(s *xmlscan.Scanner) { texts = descriptions(s) }); err != nil {
		return
	}
	b.Declared = texts
	if all := strings.Join(texts, " "); sheet.HoldsMark(all) {
		b.Mark = all
	}
}

// ReadCopyOf reads of which file a workbook is the annotated copy, in
// docProps/custom.xml or meta.xml.
func ReadCopyOf(p *Archive, b *sheet.Book, name string) {
	_ = p.ScanMixed(name, "", func(s *xmlscan.Scanner) { // a broken part says nothing
		ours := false
		for s.Next() {
			if s.Kind != xmlscan.Start {
				continue
			}
			switch string(s.Name) {
			case "property":
				ours = s.AttrText("name") == sheet.CopyProperty
			case "lpwstr": // the value of a property
				if ours {
					b.CopyOf = sheet.ParseCopyOf(string(s.AppendText(nil)))
				}
			case "user-defined":
				if s.Local("name") == sheet.CopyProperty {
					b.CopyOf = sheet.ParseCopyOf(string(s.AppendText(nil)))
				}
			}
		}
	})
}

// descriptions are the texts of the elements that describe, at any depth.
func descriptions(s *xmlscan.Scanner) (texts []string) {
	for s.Next() {
		if s.Kind != xmlscan.Start {
			continue
		}
		switch string(s.Name) {
		case "title", "subject", "keywords", "keyword", "description", "category":
			if text := s.AppendText(nil); len(text) > 0 {
				texts = append(texts, string(text))
			}
		}
	}
	return texts
}
