package ooxml

import (
	"bytes"
	"encoding/xml"
	"unicode/utf8"
)

// Escape is a text as the value of an attribute or the content of an element, as
// encoding/xml escapes it: what XML cannot hold is U+FFFD.
func Escape(s string) string { return string(appendAttribute(nil, s)) }

// appendAttribute appends the value of an attribute, as encoding/xml escapes it.
func appendAttribute(to []byte, s string) []byte {
	if !allowed(s) {
		b := bytes.NewBuffer(to)
		_ = xml.EscapeText(b, []byte(s)) // a Buffer never fails
		return b.Bytes()
	}
	from := 0
	for i := range len(s) {
		escaped := ""
		switch s[i] {
		case '&':
			escaped = "&amp;"
		case '<':
			escaped = "&lt;"
		case '>':
			escaped = "&gt;"
		case '"':
			escaped = "&#34;"
		case '\'':
			escaped = "&#39;"
		default:
			continue
		}
		to, from = append(append(to, s[from:i]...), escaped...), i+1
	}
	return append(to, s[from:]...)
}

// allowed reports a text that surely has only characters that XML allows, and no
// control characters: 0xef begins those that it does not, among others.
func allowed(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == 0xef {
			return false
		}
	}
	return utf8.ValidString(s)
}
