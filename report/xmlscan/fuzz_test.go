package xmlscan

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"bilan/report/charset"
)

// FuzzScanner holds the scanner against encoding/xml: what it takes, that takes
// too, and reads the same.
func FuzzScanner(f *testing.F) {
	for _, s := range []string{
		`<?xml version="1.0"?><a b="1" c='&lt;&#10;'><!-- x --><d/>t&amp;<![CDATA[<&]]></a>`, "<a>\r\n\t]] ></a>", `<x:a xmlns:x="u"><x:b x:c=""/></x:a>`,
		`<a><b></a></b>`, `<a b="1" b="2"/>`, `<!DOCTYPE a><a/>`, "<a/><b/>", "<a>&#0;&#xFFFF;</a>", "<a>é</a>", "<a b = '\t'  />", `<x:a xmlns:x="u"><x::xb x:c=""/></x:a>`, "<?\"?><a/>",
		`<?xml version="1.0" encoding="windows-1252"?><a>` + "\x80</a>", "\xff\xfe<\x00a\x00/\x00>\x00", `<a xmlns:m="http://schemas.openxmlformats.org/markup-compatibility/2006"><m:AlternateContent><m:Fallback/></m:AlternateContent></a>`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		data, _, err := charset.XML([]byte(text), 1<<20)
		if err != nil {
			return
		}
		ours, err := tokensHere(data)
		if err != nil {
			return
		}
		theirs, err := tokensThere(data)
		if err != nil && (strings.Contains(err.Error(), "invalid XML name") || strings.Contains(err.Error(), "unsupported version")) {
			return // letters beyond ASCII are all taken here, and a declaration's version is not looked at
		}
		if err != nil || ours != theirs {
			t.Errorf("got\n%s\nwant\n%s (%v)", ours, theirs, err)
		}
	})
}

// oneLine evens out the white space of attributes, which encoding/xml leaves.
var oneLine = strings.NewReplacer("\r\n", " ", "\t", " ", "\n", " ", "\r", " ")

func tokensHere(data []byte) (string, error) {
	var b strings.Builder
	s := &Scanner{}
	s.Begin(data, "", Options{Mixed: true}, 256)
	for ok := s.Err() == nil; ok; ok = s.Next() {
		switch s.Kind {
		case Start:
			fmt.Fprintf(&b, "<%s", s.Name)
			for _, a := range s.Attrs {
				fmt.Fprintf(&b, " %s=%q", a.Name, oneLine.Replace(string(a.Value)))
			}
			b.WriteString(">")
		case End:
			fmt.Fprintf(&b, "</%s>", s.Name)
		case Text:
			b.Write(s.Chars)
		}
	}
	return b.String(), s.Err()
}

func tokensThere(data []byte) (string, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	var b strings.Builder
	depth := 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			depth++
			fmt.Fprintf(&b, "<%s", tok.Name.Local)
			for _, a := range tok.Attr {
				fmt.Fprintf(&b, " %s=%q", a.Name.Local, oneLine.Replace(a.Value))
			}
			b.WriteString(">")
		case xml.EndElement:
			depth--
			fmt.Fprintf(&b, "</%s>", tok.Name.Local)
		case xml.CharData:
			if depth > 0 {
				b.Write(tok)
			}
		}
	}
}
