package ods

import (
	"slices"

	"bilan/report/sheet/stored"
	"bilan/report/xmlscan"
)

// paragraphs gathers the paragraphs of a cell, joined by line breaks. White space
// between words is one space, as the format has it, and none at either end of
// a paragraph; spaces that count are elements.
type paragraphs struct {
	buf     []byte
	most    int  // how long a text may be
	any     bool // there is a paragraph, be it empty
	in      int  // how deep inside paragraphs
	begun   bool // the paragraph has text
	pending bool // white space that counts if more follows
	tooLong bool
}

// read reads the text of the cell, or of the element inside one, that began.
func (t *paragraphs) read(s *xmlscan.Scanner) {
	for s.Next() && s.Kind != xmlscan.End {
		switch {
		case s.Kind == xmlscan.Text:
			t.text(s.Chars)
		case !cellText(string(s.Name)):
			s.Skip()
		default:
			paragraph := string(s.Name) == "p" || string(s.Name) == "h"
			if paragraph {
				t.begin()
			} else {
				t.sign(s)
			}
			t.read(s)
			if paragraph {
				t.in--
			}
		}
	}
}

// cellText reports the elements of a cell that are its text, or hold it, unlike
// notes, drawings, sub-tables and what else one may hold.
func cellText(name string) bool {
	switch name {
	case "p", "h", "list", "list-item", "list-header",
		"span", "a", "s", "tab", "line-break", "meta", "ruby", "ruby-base",
		"date", "time", "title", "subject", "sheet-name", "file-name", "page-number", "page-count", "author-name":
		return true
	}
	return false
}

func (t *paragraphs) begin() {
	if t.any && t.in == 0 {
		t.buf = append(t.buf, '\n')
	}
	t.any = true
	t.in++
	t.begun, t.pending = false, false
}

// sign writes the characters that an element is written for. Spaces that would make the text
// longer than a text may be are not written.
func (t *paragraphs) sign(s *xmlscan.Scanner) {
	switch string(s.Name) {
	case "s":
		n, ok := stored.Count([]byte(s.Local("c")))
		if !ok {
			n = 1
		}
		if t.tooLong = t.tooLong || len(t.buf)+n > t.most; !t.tooLong {
			t.spaces(n)
		}
	case "tab":
		t.write([]byte("\t"))
	case "line-break":
		t.write([]byte("\n"))
	}
}

// spaces writes spaces that count, which may be a million.
func (t *paragraphs) spaces(n int) {
	if t.in == 0 || n == 0 {
		return
	}
	t.write([]byte(" "))
	t.buf = slices.Grow(t.buf, n-1)[:len(t.buf)+n-1]
	for i := len(t.buf) - n + 1; i < len(t.buf); i++ {
		t.buf[i] = ' '
	}
}

func (t *paragraphs) text(b []byte) {
	if t.in == 0 {
		return
	}
	for len(b) > 0 {
		if xmlscan.IsSpace(b[0]) {
			t.pending = t.begun
			b = b[1:]
			continue
		}
		n := 1
		for n < len(b) && !xmlscan.IsSpace(b[n]) {
			n++
		}
		t.write(b[:n])
		b = b[n:]
	}
}

func (t *paragraphs) write(s []byte) {
	if t.in == 0 {
		return
	}
	if t.pending {
		t.buf = append(t.buf, ' ')
	}
	t.pending, t.begun = false, true
	t.buf = append(t.buf, s...)
}
