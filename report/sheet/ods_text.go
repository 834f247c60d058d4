package sheet

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// odsText gathers the paragraphs of a cell, joined by line breaks. White space
// between words is one space, as the format has it, and none at either end of
// a paragraph; spaces that count are elements.
type odsText struct {
	buf     strings.Builder
	any     bool // there is a paragraph, be it empty
	in      int  // how deep inside paragraphs
	begun   bool // the paragraph has text
	pending bool // white space that counts if more follows
}

// cellText tells the elements of a cell that are its text, or hold it, from
// notes, drawings, sub-tables and what else may stand in one.
func cellText(name string) bool {
	switch name {
	case "p", "h", "list", "list-item", "list-header",
		"span", "a", "s", "tab", "line-break", "meta", "ruby", "ruby-base",
		"date", "time", "title", "subject", "sheet-name", "file-name", "page-number", "page-count", "author-name":
		return true
	}
	return false
}

// start hears an element inside the cell. It reports false where spaces would
// make the text longer than a text may be.
func (t *odsText) start(name string, attrs []xml.Attr, most int) bool {
	switch name {
	case "p", "h":
		if t.any && t.in == 0 {
			t.buf.WriteByte('\n')
		}
		t.any = true
		t.in++
		t.begun, t.pending = false, false
	case "s":
		n := 1
		if s, ok := odsAttr(attrs, "c"); ok {
			var err error
			if n, err = strconv.Atoi(s); err != nil || n < 0 {
				n = 1
			}
		}
		if t.buf.Len()+n > most {
			return false
		}
		t.write(strings.Repeat(" ", n))
	case "tab":
		t.write("\t")
	case "line-break":
		t.write("\n")
	}
	return true
}

func (t *odsText) end(name string) {
	if name == "p" || name == "h" {
		t.in--
	}
}

func (t *odsText) text(b []byte) {
	if t.in == 0 {
		return
	}
	for len(b) > 0 {
		if isSpace(b[0]) {
			t.pending = t.begun
			b = b[1:]
			continue
		}
		n := 1
		for n < len(b) && !isSpace(b[n]) {
			n++
		}
		t.write(string(b[:n]))
		b = b[n:]
	}
}

func (t *odsText) write(s string) {
	if t.in == 0 {
		return
	}
	if t.pending {
		t.buf.WriteByte(' ')
	}
	t.pending, t.begun = false, true
	t.buf.WriteString(s)
}

func (t *odsText) String() string { return t.buf.String() }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
