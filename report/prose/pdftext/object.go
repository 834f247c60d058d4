// Package pdftext reads the text of a PDF, line by line. It reads the objects of the file and
// the operators of its pages itself, within bounds: what is damaged is left out, and what is
// encrypted or has no text is an error. It runs in a process of its own, as a PDF can be made
// to take any time.
package pdftext

import (
	"bytes"
	"strconv"
)

// object is a value of a PDF: nil, bool, float64, name, string (of bytes), ref, []object, dict
// or *stream.
type (
	object any
	name   string
	ref    int
	dict   map[name]object
	stream struct {
		dict
		raw []byte
	}
)

// maxNest is how deep values may lie within one another.
const maxNest = 48

// lexer reads values.
type lexer struct {
	data []byte
	at   int
	nest int
}

// keyword is a word that is no value: an operator, obj, R.
type keyword string

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

func (l *lexer) skip() {
	for l.at < len(l.data) {
		c := l.data[l.at]
		if c == '%' {
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
			continue
		}
		if !isSpace(c) {
			return
		}
		l.at++
	}
}

// next reads the next value or keyword; ok is false at the end.
func (l *lexer) next() (v object, ok bool) {
	l.skip()
	if l.at >= len(l.data) || l.nest > maxNest {
		return nil, false
	}
	switch c := l.data[l.at]; {
	case c == '/':
		return l.name(), true
	case c == '(':
		return l.text(), true
	case c == '<' && l.at+1 < len(l.data) && l.data[l.at+1] == '<':
		l.at += 2
		return l.dict(), true
	case c == '<':
		return l.hex(), true
	case c == '[':
		l.at++
		return l.array(), true
	case c == ']' || c == '}' || c == '{' || c == ')':
		l.at++
		return keyword(string(c)), true
	case c == '>':
		l.at++
		if l.at < len(l.data) && l.data[l.at] == '>' {
			l.at++
		}
		return keyword(">>"), true
	}
	return l.word(), true
}

// word reads a number, or a keyword.
func (l *lexer) word() object {
	from := l.at
	for l.at < len(l.data) && !isSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]) {
		l.at++
	}
	if l.at == from {
		l.at++
		return keyword("")
	}
	w := string(l.data[from:l.at])
	if c := w[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, err := strconv.ParseFloat(w, 64); err == nil {
			return f
		}
		return 0.0
	}
	switch w {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	return keyword(w)
}

func (l *lexer) name() name {
	l.at++
	var b []byte
	for l.at < len(l.data) && !isSpace(l.data[l.at]) && !isDelimiter(l.data[l.at]) {
		c := l.data[l.at]
		if c == '#' && l.at+2 < len(l.data) {
			if v, err := strconv.ParseUint(string(l.data[l.at+1:l.at+3]), 16, 8); err == nil {
				c = byte(v)
				l.at += 2
			}
		}
		b = append(b, c)
		l.at++
	}
	return name(b)
}

// text reads a string in brackets.
func (l *lexer) text() string {
	l.at++
	var b []byte
	for depth := 1; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.at++
				return string(b)
			}
		case '\\':
			l.at++
			if l.at >= len(l.data) {
				return string(b)
			}
			b = l.escape(b)
			continue
		}
		b = append(b, c)
	}
	return string(b)
}

// escape reads what stands behind a backslash.
func (l *lexer) escape(b []byte) []byte {
	switch c := l.data[l.at]; c {
	case 'n':
		return append(b, '\n')
	case 'r':
		return append(b, '\r')
	case 't':
		return append(b, '\t')
	case 'b', 'f':
		return b
	case '\r':
		if l.at+1 < len(l.data) && l.data[l.at+1] == '\n' {
			l.at++
		}
		return b
	case '\n':
		return b
	default:
		if c < '0' || c > '7' {
			return append(b, c)
		}
		v := 0
		n := 0
		for n < 3 && l.at+n < len(l.data) && l.data[l.at+n] >= '0' && l.data[l.at+n] <= '7' {
			v = v*8 + int(l.data[l.at+n]-'0')
			n++
		}
		l.at += n - 1
		return append(b, byte(v))
	}
}

func (l *lexer) hex() string {
	l.at++
	var b []byte
	half, odd := byte(0), false
	for ; l.at < len(l.data); l.at++ {
		c := l.data[l.at]
		var v byte
		switch {
		case c == '>':
			l.at++
			if odd {
				b = append(b, half<<4)
			}
			return string(b)
		case c >= '0' && c <= '9':
			v = c - '0'
		case c >= 'a' && c <= 'f':
			v = c - 'a' + 10
		case c >= 'A' && c <= 'F':
			v = c - 'A' + 10
		default:
			continue
		}
		if odd {
			b = append(b, half<<4|v)
		}
		half, odd = v, !odd
	}
	return string(b)
}

func (l *lexer) array() []object {
	l.nest++
	defer func() { l.nest-- }()
	var out []object
	for {
		v, ok := l.next()
		if !ok || v == keyword("]") {
			return out
		}
		if out = append(out, v); v == keyword("R") {
			out = reference(out)
		}
	}
}

// reference makes one value of the last three: « 12 0 R ».
func reference(list []object) []object {
	n := len(list)
	if n < 3 {
		return list[:n-1]
	}
	if id, ok := list[n-3].(float64); ok {
		return append(list[:n-3], ref(id))
	}
	return list[:n-1]
}

func (l *lexer) dict() dict {
	l.nest++
	defer func() { l.nest-- }()
	var list []object
	for {
		v, ok := l.next()
		if !ok || v == keyword(">>") || v == keyword("endobj") {
			break
		}
		if list = append(list, v); v == keyword("R") {
			list = reference(list)
		}
	}
	d := dict{}
	for i := 0; i+1 < len(list); i += 2 {
		if key, ok := list[i].(name); ok {
			d[key] = list[i+1]
		} else {
			i--
		}
	}
	return d
}
