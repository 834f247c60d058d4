package sheet

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"bilan/report/source"
)

// parts are the files inside a workbook's archive.
type parts struct {
	at    source.Pos
	lim   Limits
	left  int64 // bytes that may still be inflated
	files map[string]*zip.File
}

func partKey(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

func (p *parts) has(name string) bool { return p.files[partKey(name)] != nil }

// read inflates a part. The size that the archive declares is not believed:
// what is inflated is counted. A checksum that does not agree is an error.
func (p *parts) read(name string) ([]byte, error) {
	f := p.files[partKey(name)]
	if f == nil {
		return nil, source.New(source.UnreadableFile, p.at, "part", name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, source.New(source.UnreadableFile, p.at, "part", name)
	}
	defer r.Close()
	var b bytes.Buffer
	n, err := io.Copy(&b, io.LimitReader(r, p.left+1))
	if err != nil {
		return nil, source.New(source.UnreadableFile, p.at, "part", name)
	}
	if n > p.left {
		return nil, limit(p.at, "unzipped_bytes", p.lim.UnzippedBytes)
	}
	p.left -= n
	return utf8Part(b.Bytes()), nil
}

// utf8Part turns a part in UTF-16 into UTF-8.
func utf8Part(data []byte) []byte {
	if !utf16BOM(data) {
		return data
	}
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
	if err != nil {
		return data
	}
	return out
}

// maxDepth bounds how deep elements may nest; SpreadsheetML needs a dozen.
const maxDepth = 64

var errXML = errors.New("not the XML of a workbook")

// scan reads XML and calls start for every element, with its path of local
// names, and text for the characters directly inside. Prefixes and namespaces
// do not matter, so that transitional and strict workbooks read alike. A
// document type, which workbooks never have and attackers do, is an error, as
// is anything that is not well formed.
func scan(data []byte, visit visitor) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	depth, roots := 0, 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			if depth != 0 || roots != 1 {
				return errXML
			}
			return nil
		}
		if err != nil {
			return errXML
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if depth == 0 {
				roots++
			}
			if depth++; depth > maxDepth {
				return errXML
			}
			err = visit.start(t.Name.Local, t.Attr)
		case xml.EndElement:
			depth--
			err = visit.end(t.Name.Local)
		case xml.CharData:
			visit.text(t)
		case xml.Directive:
			return errXML
		}
		if err != nil {
			return err
		}
	}
}

// visitor hears what scan reads.
type visitor interface {
	start(name string, attrs []xml.Attr) error
	end(name string) error
	text(b []byte)
}

// attr is an attribute by its local name, "" where there is none.
func attr(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// attrNS is an attribute with a namespace of its own (r:id), which may share
// its local name with one that has none (id).
func attrNS(attrs []xml.Attr, name string) string {
	for _, a := range attrs {
		if a.Name.Local == name && a.Name.Space != "" {
			return a.Value
		}
	}
	return ""
}

// simple is a visitor made of one function called at each element.
type simple func(name string, attrs []xml.Attr) error

func (f simple) start(name string, attrs []xml.Attr) error { return f(name, attrs) }
func (simple) end(string) error                            { return nil }
func (simple) text([]byte)                                 {}

// root is a visitor of a part that must begin with an element of a name. A part
// that is something else would read as one without content.
type root struct {
	name string
	visitor
	seen bool
}

func (r *root) start(name string, attrs []xml.Attr) error {
	if !r.seen && name != r.name {
		return errXML
	}
	r.seen = true
	return r.visitor.start(name, attrs)
}
