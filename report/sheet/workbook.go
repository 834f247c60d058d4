package sheet

import (
	"encoding/xml"
	"path"
	"strings"

	"bilan/report/source"
)

// ownMark is what the keywords of our own workbooks hold.
const ownMark = "bilan:revue"

// workbook is what the sheets of a workbook share.
type workbook struct {
	parts    *parts
	date1904 bool
	strings  []string
	formats  []numberFormat // by cell style index
}

// openWorkbook reads what the sheets share; each sheet is read when its rows
// are asked for.
func openWorkbook(p *parts) (*Book, error) {
	main, err := p.mainPart()
	if err != nil {
		return nil, err
	}
	rels, err := p.relations(main)
	if err != nil {
		return nil, err
	}
	w := &workbook{parts: p}
	b := &Book{Format: "xlsx"}
	if err := w.readSheets(b, main, rels); err != nil {
		return nil, err
	}
	for _, r := range rels {
		switch {
		case strings.HasSuffix(r.kind, "/sharedStrings"):
			w.strings, err = readStrings(p, r.target)
		case strings.HasSuffix(r.kind, "/styles"):
			w.formats, err = readStyles(p, r.target)
		}
		if err != nil {
			return nil, err
		}
	}
	p.readProperties(b, "docProps/core.xml")
	return b, nil
}

// relation is one entry of a relationships part, its target a part's name.
type relation struct{ id, kind, target string }

// relations reads the relationships of a part. A part without any has none.
func (p *parts) relations(of string) ([]relation, error) {
	name := path.Join(path.Dir(of), "_rels", path.Base(of)+".rels")
	if of == "" {
		name = "_rels/.rels"
	}
	if !p.has(name) {
		return nil, nil
	}
	data, err := p.read(name)
	if err != nil {
		return nil, err
	}
	var rels []relation
	err = scan(data, simple(func(elem string, attrs []xml.Attr) error {
		if elem == "Relationship" && attr(attrs, "TargetMode") != "External" {
			target := attr(attrs, "Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(path.Dir(of), target)
			}
			rels = append(rels, relation{attr(attrs, "Id"), attr(attrs, "Type"), strings.TrimPrefix(target, "/")})
		}
		return nil
	}))
	if err != nil {
		return nil, source.New(source.UnreadableFile, p.at, "part", name)
	}
	return rels, nil
}

// mainPart finds the workbook part through the package's relationships.
func (p *parts) mainPart() (string, error) {
	rels, err := p.relations("")
	if err != nil {
		return "", err
	}
	for _, r := range rels {
		if !strings.HasSuffix(r.kind, "/officeDocument") || !p.has(r.target) {
			continue
		}
		if strings.HasSuffix(r.target, ".bin") {
			return "", foreignXLSB.problem(p.at)
		}
		return r.target, nil
	}
	return "", foreign{"Office", kindOther}.problem(p.at)
}

func (w *workbook) readSheets(b *Book, main string, rels []relation) error {
	data, err := w.parts.read(main)
	if err != nil {
		return err
	}
	err = scan(data, &root{name: "workbook", visitor: simple(func(elem string, attrs []xml.Attr) error {
		switch elem {
		case "workbookPr":
			v := attr(attrs, "date1904")
			w.date1904 = v == "1" || v == "true"
		case "sheet":
			return w.addSheet(b, attrs, rels)
		}
		return nil
	})})
	if p, ok := err.(source.Problem); ok {
		return p
	}
	if err != nil {
		return source.New(source.UnreadableFile, w.parts.at, "part", main)
	}
	return nil
}

func (w *workbook) addSheet(b *Book, attrs []xml.Attr, rels []relation) error {
	if len(b.Sheets) >= w.parts.lim.Sheets {
		return limit(w.parts.at, "sheets", int64(w.parts.lim.Sheets))
	}
	s := &Sheet{Name: attr(attrs, "name"), Hidden: strings.HasSuffix(strings.ToLower(attr(attrs, "state")), "hidden")}
	id := attrNS(attrs, "id")
	at := w.parts.at
	at.Sheet = s.Name
	for _, r := range rels {
		if r.id != id {
			continue
		}
		if !strings.HasSuffix(r.kind, "/worksheet") {
			return nil // a chart sheet or a macro sheet has no rows
		}
		s.rows = w.rows(at, r.target)
		b.Sheets = append(b.Sheets, s)
		return nil
	}
	return source.New(source.UnreadableFile, at, "part", s.Name)
}

// readProperties reads what the workbook says of itself. It is a courtesy of
// the file: without it, or with a broken one, the sheets are read all the same.
func (p *parts) readProperties(b *Book, name string) {
	if !p.has(name) {
		return
	}
	data, err := p.read(name)
	if err != nil {
		return
	}
	v := &propertyVisitor{}
	if scan(data, v) != nil {
		return
	}
	b.Declared = v.texts
	for _, t := range v.texts {
		if strings.Contains(t, ownMark) {
			b.Mark = t
		}
	}
}

// propertyVisitor gathers the texts of docProps/core.xml or of meta.xml that
// describe.
type propertyVisitor struct {
	in    bool
	buf   strings.Builder
	texts []string
}

func (v *propertyVisitor) start(name string, _ []xml.Attr) error {
	switch name {
	case "title", "subject", "keywords", "keyword", "description", "category":
		v.in = true
		v.buf.Reset()
	}
	return nil
}

func (v *propertyVisitor) end(string) error {
	if v.in && v.buf.Len() > 0 {
		v.texts = append(v.texts, v.buf.String())
	}
	v.in = false
	return nil
}

func (v *propertyVisitor) text(b []byte) {
	if v.in {
		v.buf.Write(b)
	}
}
