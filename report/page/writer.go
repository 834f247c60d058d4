package page

import (
	"strconv"
	"sync"
	"unicode/utf8"
)

// writer writes what a page has many of: sections, charts, tables and lists. A
// template would do, but calls by reflection for every one: it took most of the
// time that a page takes.
type writer struct {
	*view
	buf []byte
}

// buffers are what pages that are written at a time have been written into: of a
// thousand, each would need its own. There may be none.
type buffers struct{ pool sync.Pool }

func (b *buffers) get() []byte {
	if b != nil {
		if used, ok := b.pool.Get().(*[]byte); ok {
			return (*used)[:0]
		}
	}
	return nil
}

func (b *buffers) put(used []byte) {
	if b != nil {
		b.pool.Put(&used)
	}
}

// write writes markup of ours as it is.
func (w *writer) write(markup string) { w.buf = append(w.buf, markup...) }

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

// text writes a text, within an element or an attribute in double quotes.
func (w *writer) text(s string) {
	from := 0
	for i := 0; i < len(s); {
		as, size := "", 1
		if b := s[i]; b < utf8.RuneSelf {
			as = escapes[b]
		} else {
			var r rune
			if r, size = utf8.DecodeRuneInString(s[i:]); !allowed(r) || r == utf8.RuneError {
				as = string(utf8.RuneError)
			}
		}
		if as != "" {
			w.buf = append(append(w.buf, s[from:i]...), as...)
			from = i + size
		}
		i += size
	}
	w.buf = append(w.buf, s[from:]...)
}

// attribute writes an attribute of some texts, one behind the other.
func (w *writer) attribute(name string, of ...string) {
	w.write(" ")
	w.write(name)
	w.write(`="`)
	for _, s := range of {
		w.text(s)
	}
	w.write(`"`)
}

// number writes an attribute of a number.
func (w *writer) number(name string, n int) {
	w.write(" ")
	w.write(name)
	w.write(`="`)
	w.integer(n)
	w.write(`"`)
}

func (w *writer) integer(n int) { w.buf = strconv.AppendInt(w.buf, int64(n), 10) }

// data writes a block of JSON that is escaped for HTML.
func (w *writer) data(id string, json []byte) {
	w.write(`<script type="application/json"`)
	w.attribute("id", id)
	w.write(">")
	w.buf = append(w.buf, withAllowed(json)...)
	w.write("</script>\n")
}

// class writes a class, "" for none.
func (w *writer) class(name string) {
	if name != "" {
		w.attribute("class", name)
	}
}

// element writes an element of a text on a line of its own; class is "" for
// none.
func (w *writer) element(name, class, text string) {
	w.write("<")
	w.write(name)
	w.class(class)
	w.write(">")
	w.text(text)
	w.write("</")
	w.write(name)
	w.write(">\n")
}
