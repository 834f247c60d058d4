package annotate

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"bilan/report/ooxml"
	"bilan/report/opc"
	"bilan/report/pattern"
	"bilan/report/sheet/archive"
)

// parts are the files inside a workbook's archive, by name.
type parts map[string][]byte

// unpack reads an archive whole, within what a workbook may hold inflated.
func unpack(data []byte) (parts, error) {
	p, err := archive.Unpack(data, maxUnzipped)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotAnnotated, err)
	}
	return p, nil
}

// bounded is the error of a workbook whose sheets with notes are too large to be
// marked in memory.
func (p parts) bounded(notes []Note) error {
	sheets, err := p.sheets()
	if err != nil {
		return err
	}
	with, size := map[string]bool{}, 0
	for _, n := range marks(notes) {
		with[n.Pos.Sheet()] = true
	}
	for name, part := range sheets {
		if with[name] {
			size += len(p[part])
		}
	}
	if size > maxMarked {
		return fmt.Errorf("%w: %d bytes of sheets", ErrNotAnnotated, size)
	}
	return nil
}

// pack writes the archive: the same parts give the same bytes.
func (p parts) pack(w io.Writer) error {
	z := ooxml.NewZip(w)
	for name, data := range p {
		out, err := z.Create(name)
		if err != nil {
			return err
		}
		if _, err := out.Write(data); err != nil {
			return err
		}
	}
	return z.Close()
}

var selected = pattern.Of(` tabSelected="(1|true)"`)

// unselect takes the mark of the selected sheet off every sheet: the list of
// notes is the one that opens, and two selected sheets would be a group in
// which typing into one types into both.
func (p parts) unselect() {
	for name, data := range p {
		if strings.HasPrefix(name, "xl/worksheets/") && strings.HasSuffix(name, ".xml") && selected.Regexp().Match(data) {
			p[name] = selected.Regexp().ReplaceAll(data, nil)
		}
	}
}

var noResult = pattern.Of(`(<c r="([A-Z]+[0-9]+)"[^<>]*\bt="str"[^<>]*>)(<f\b[^<>]*(?:/>|>[^<]*</f>))</c>`)

// emptyResults gives formulas of text their result back where it is empty: without
// one, which is how excelize writes it, they would not be calculated. Those that
// had none before stay so.
func (p parts) emptyResults(before parts) {
	for name, data := range p {
		if !strings.HasPrefix(name, "xl/worksheets/") || !strings.HasSuffix(name, ".xml") || !bytes.Contains(data, []byte(`t="str"`)) {
			continue
		}
		none := map[string]bool{}
		for _, m := range noResult.Regexp().FindAllSubmatch(before[name], -1) {
			none[string(m[2])] = true
		}
		p[name] = noResult.Regexp().ReplaceAllFunc(data, func(cell []byte) []byte {
			if none[string(noResult.Regexp().FindSubmatch(cell)[2])] {
				return cell
			}
			return slices.Concat(bytes.TrimSuffix(cell, []byte("</c>")), []byte("<v></v></c>"))
		})
	}
}

// relations are those of a part; none where it has none.
func (p parts) relations(part string) ([]opc.Relation, error) {
	rels, err := opc.Relations(p[opc.RelationsOf(part)], part)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotAnnotated, err)
	}
	return rels, nil
}

// elements calls visit for each element of a part. No part has no elements.
func elements(data []byte, visit func(e xml.StartElement)) error {
	return tokens(data, func(t xml.Token, _, _ int64) {
		if e, ok := t.(xml.StartElement); ok {
			visit(e)
		}
	})
}

// tokens calls visit for each token of a part, with where it begins and ends.
func tokens(data []byte, visit func(t xml.Token, from, to int64)) error {
	if len(data) == 0 {
		return nil
	}
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	for {
		from := d.InputOffset()
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrNotAnnotated, err)
		}
		visit(t, from, d.InputOffset())
	}
}

func attrOf(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// workbook is the part that lists the sheets.
func (p parts) workbook() (string, error) {
	top, err := p.relations("")
	if err != nil {
		return "", err
	}
	i := slices.IndexFunc(top, func(r opc.Relation) bool { return r.Is("officeDocument") })
	if i < 0 {
		return "", fmt.Errorf("%w: no workbook part", ErrNotAnnotated)
	}
	return top[i].Target, nil
}

// sheets are the parts of the worksheets by their names.
func (p parts) sheets() (map[string]string, error) {
	main, err := p.workbook()
	if err != nil {
		return nil, err
	}
	rels, err := p.relations(main)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	err = elements(p[main], func(e xml.StartElement) {
		if e.Name.Local != "sheet" {
			return
		}
		for _, a := range e.Attr {
			if a.Name.Local != "id" || a.Name.Space == "" {
				continue
			}
			for _, r := range rels {
				if r.ID == a.Value && r.Is("worksheet") {
					out[attrOf(e, "name")] = r.Target
				}
			}
		}
	})
	return out, err
}

// relate adds a relation to a part and returns its id.
func (p parts) relate(part, kind, target string) (string, error) {
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Relationships xmlns="` + opc.Relationships + `">`
	rels, err := p.relations(part)
	if err != nil {
		return "", err
	}
	id := ""
	for n := 1; id == "" || slices.ContainsFunc(rels, func(r opc.Relation) bool { return r.ID == id }); n++ {
		id = fmt.Sprintf("rIdBilan%d", n)
	}
	entry := `<Relationship Id="` + id + `" Type="` + opc.OfficeRelation + `/` + kind + `" Target="/` + target + `"/>`
	name := opc.RelationsOf(part)
	text := string(p[name])
	if text == "" {
		p[name] = []byte(head + entry + `</Relationships>`)
		return id, nil
	}
	text, ok := insertBefore(text, "Relationships>", entry)
	if !ok {
		// A relationships part without entries may be one empty element.
		text = head + entry + `</Relationships>`
		if len(rels) > 0 {
			return "", fmt.Errorf("%w: %s", ErrNotAnnotated, name)
		}
	}
	p[name] = []byte(text)
	return id, nil
}

// insertBefore puts text before the last closing tag that ends so, with or
// without a prefix.
func insertBefore(in, closing, text string) (string, bool) {
	i := strings.LastIndex(in, closing)
	if i < 0 {
		return in, false
	}
	j := strings.LastIndex(in[:i], "</")
	if j < 0 || strings.ContainsAny(in[j+2:i], "<> ") {
		return in, false
	}
	return in[:j] + text + in[j:], true
}

// declare adds the content type of a part, or of an ending, where the package
// does not have it.
func (p parts) declare(entry, known string) error {
	const name = opc.ContentTypes
	text := string(p[name])
	if strings.Contains(text, known) {
		return nil
	}
	text, ok := insertBefore(text, "Types>", entry)
	if !ok {
		return fmt.Errorf("%w: %s", ErrNotAnnotated, name)
	}
	p[name] = []byte(text)
	return nil
}

// unused is a part's name that the package has not, made of a pattern with %d.
func (p parts) unused(pattern string) string {
	for n := 1; ; n++ {
		if name := fmt.Sprintf(pattern, n); p[name] == nil {
			return name
		}
	}
}
