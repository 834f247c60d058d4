package page

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/runes"
)

// characters puts U+FFFD for what HTML forbids in a text: controls and code
// points that are no characters. An input may hold them, and browsers differ in
// what they make of them.
// https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
var characters = runes.Map(func(r rune) rune {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return r
	case unicode.IsControl(r), r >= 0xFDD0 && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return utf8.RuneError
	}
	return r
})
