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
