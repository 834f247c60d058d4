package console

import (
	"strings"
	"unicode"
)

// Safe is a text without control characters and marks that turn the direction of text: a
// terminal would obey them. Line ends and tabs become spaces, the others U+FFFD.
func Safe(s string) string {
	for _, r := range s {
		if !plain(r) {
			return strings.Map(safe, s)
		}
	}
	return s
}

func safe(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
		return '�'
	}
	return r
}

// plain reports whether a character is in one of the ranges that hold nothing but letters,
// digits and signs, in which most texts are. The marks of direction are between dashes and
// quotes and the other signs.
func plain(r rune) bool {
	letter := r >= ' ' && r < 0x7f || r >= 0xa0 && r < 0x600
	sign := r >= 0x2010 && r < 0x2028 || r == 0x202f || r >= 0x2070 && r < 0x2e80
	return letter || sign
}
