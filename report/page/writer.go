package page

import (
	"html/template"
	"strconv"
	"unicode/utf8"

	"bilan/report/screen"
	"bilan/report/source"
)

// tableWriter writes by hand what has many rows: the table of all lines, and the tables of
// the annexes. A template takes about twenty times as long for a row (see BenchmarkRow:
// 35 µs and 2), which for ten thousand lines is 0.4 s.
type tableWriter struct {
	page *screen.Page
	buf  []byte
	// columns are those of the table that is written.
	columns []column
	// bare is the sheet or file of the place written last, whose name is shown as
	// it is.
	bare source.Pos
}

// write writes markup of ours as it is.
func (w *tableWriter) write(markup string) { w.buf = append(w.buf, markup...) }

// drawn writes a drawing.
func (w *tableWriter) drawn(mark template.HTML) { w.buf = append(w.buf, mark...) }

// escapes are what stands for the characters of ASCII that are not text within
// elements and attributes in double quotes, and for those that HTML forbids.
var escapes = func() (of [utf8.RuneSelf]string) {
	for r := range rune(len(of)) {
		if !allowed(r) {
			of[r] = string(utf8.RuneError)
		}
	}
	of['&'], of['<'], of['>'], of['"'] = "&amp;", "&lt;", "&gt;", "&#34;"
	return of
}()

// bare are the bytes that are text as they are: of ASCII, without an escape.
var bare = func() (is [256]bool) {
	for b, as := range escapes {
		is[b] = as == ""
	}
	return is
}()

// simple reports whether a text is of ASCII that needs no escape.
func simple(text []byte) bool {
	for _, b := range text {
		if !bare[b] {
			return false
		}
	}
	return true
}

// text writes a text, within an element or an attribute in double quotes.
func (w *tableWriter) text(s string) { w.buf = appendText(w.buf, s) }

func appendText[T string | []byte](to []byte, s T) []byte {
	from := 0
	for i := 0; i < len(s); {
		if bare[s[i]] {
			i++
			continue
		}
		as, size := "", 1
		if b := s[i]; b < utf8.RuneSelf {
			as = escapes[b]
		} else if size = usual(s[i:]); size == 0 {
			var r rune
			if r, size = utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)])); !allowed(r) || r == utf8.RuneError {
				as = string(utf8.RuneError)
			}
		}
		if as != "" {
			to = append(append(to, s[from:i]...), as...)
			from = i + size
		}
		i += size
	}
	return append(to, s[from:]...)
}

// attribute writes an attribute of some texts, one behind the other.
func (w *tableWriter) attribute(name string, of ...string) {
	w.write(" ")
	w.write(name)
	w.write(`="`)
	for _, s := range of {
		w.text(s)
	}
	w.write(`"`)
}

// number writes an attribute of a number.
func (w *tableWriter) number(name string, n int) {
	w.write(" ")
	w.write(name)
	w.write(`="`)
	w.integer(n)
	w.write(`"`)
}

func (w *tableWriter) integer(n int) { w.buf = strconv.AppendInt(w.buf, int64(n), 10) }

// class writes a class, "" for none.
func (w *tableWriter) class(name string) {
	if name != "" {
		w.attribute("class", name)
	}
}

// element writes an element of a text on a line of its own; class is "" for
// none.
func (w *tableWriter) element(name, class, text string) {
	w.write("<")
	w.write(name)
	w.class(class)
	w.write(">")
	w.text(text)
	w.write("</")
	w.write(name)
	w.write(">\n")
}
