package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
)

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
