package page

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// withAllowed puts U+FFFD for what HTML forbids in a text: controls and code
// points that are no characters. An input may hold them, and browsers differ in
// what they make of them.
// https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
func withAllowed(p []byte) []byte {
	if allAllowed(p) {
		return p
	}
	return bytes.Map(func(r rune) rune {
		if allowed(r) {
			return r
		}
		return utf8.RuneError
	}, p)
}

// allAllowed reports whether there is nothing to replace.
func allAllowed(p []byte) bool {
	for i := 0; i < len(p); {
		if b := p[i]; ' ' <= b && b < 0x7f || b == '\n' {
			i++
			continue
		}
		if size := usual(p[i:]); size > 0 {
			i += size
			continue
		}
		r, size := utf8.DecodeRune(p[i:])
		if !allowed(r) || r == utf8.RuneError && size == 1 {
			return false
		}
		i += size
	}
	return true
}

func allowed(r rune) bool {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return true
	case unicode.IsControl(r), r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return false
	}
	return true
}

// usual is how many bytes the character has that a text begins with, where it is
// one of the letters and the punctuation of Europe, which are all allowed; 0 for
// any other, which needs a closer look.
func usual[T string | []byte](text T) int {
	switch b := text[0]; {
	case b == 0xc2 && len(text) > 1 && 0xa0 <= text[1] && text[1] < 0xc0: // not a control
		return 2
	case 0xc3 <= b && b < 0xe0 && len(text) > 1 && goesOn(text[1]):
		return 2
	case b == 0xe2 && len(text) > 2 && goesOn(text[1]) && goesOn(text[2]):
		return 3
	}
	return 0
}

// goesOn reports whether a byte goes on with a character that others begin.
func goesOn(b byte) bool { return b&0xc0 == 0x80 }
