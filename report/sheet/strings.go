package sheet

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"bilan/report/source"
)

// readStrings reads the table of shared strings.
func readStrings(p *parts, name string) ([]string, error) {
	data, err := p.read(name)
	if err != nil {
		return nil, err
	}
	v := &stringsVisitor{}
	if scan(data, &root{name: "sst", visitor: v}) != nil {
		return nil, source.New(source.UnreadableFile, p.at, "part", name)
	}
	return v.out, nil
}

// stringsVisitor joins the runs of each string and leaves out its phonetic
// reading.
type stringsVisitor struct {
	out  []string
	rich richText
}

func (v *stringsVisitor) start(name string, _ []xml.Attr) error {
	if name == "si" {
		v.rich = richText{}
	}
	v.rich.start(name)
	return nil
}

func (v *stringsVisitor) end(name string) error {
	v.rich.end(name)
	if name == "si" {
		v.out = append(v.out, v.rich.String())
	}
	return nil
}

func (v *stringsVisitor) text(b []byte) { v.rich.text(b) }

// richText gathers the text of the t elements of a string item.
type richText struct {
	buf      strings.Builder
	phonetic int
	in       bool
}

func (r *richText) start(name string) {
	switch name {
	case "rPh":
		r.phonetic++
	case "t":
		r.in = r.phonetic == 0
	}
}

func (r *richText) end(name string) {
	switch name {
	case "rPh":
		r.phonetic--
	case "t":
		r.in = false
	}
}

func (r *richText) text(b []byte) {
	if r.in {
		r.buf.Write(b)
	}
}

func (r *richText) String() string { return unescape(r.buf.String()) }

var escaped = regexp.MustCompile(`_x[Dd][89ABab][0-9A-Fa-f]{2}__x[Dd][C-Fc-f][0-9A-Fa-f]{2}_|_x[0-9A-Fa-f]{4}_`)

// unescape undoes _xHHHH_, by which workbooks write characters that XML cannot
// hold; _x005F_ is the underscore that protects such a text. A pair of
// surrogates is one character.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	return escaped.ReplaceAllStringFunc(s, func(m string) string {
		n, err := strconv.ParseUint(m[2:6], 16, 16)
		if err != nil {
			return m
		}
		if len(m) == 7 {
			return string(rune(n))
		}
		low, err := strconv.ParseUint(m[9:13], 16, 16)
		if err != nil {
			return m
		}
		return string(utf16.DecodeRune(rune(n), rune(low)))
	})
}
