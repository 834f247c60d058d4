package ooxml

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// MaxText is Excel's limit on the text of a cell, in UTF-16 units.
const MaxText = 32_767

// Legal is a text with nothing that XML cannot hold: line ends are line feeds, and
// what is no character, or a control character other than a tab, is U+FFFD.
func Legal(s string) string {
	if isLegal(s) {
		return s
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if illegal(r) && r != '\n' && r != '\t' {
			return '\ufffd'
		}
		return r
	}, s)
}

// illegal reports a control character, or one that XML does not allow.
func illegal(r rune) bool { return r < ' ' || r == 0xfffe || r == 0xffff }

// isLegal reports whether Legal has nothing to do.
func isLegal(s string) bool {
	for i := 0; i < len(s); {
		switch b := s[i]; {
		case b < ' ' && b != '\n' && b != '\t':
			return false
		case b < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError || illegal(r) {
				return false
			}
			i += size
		}
	}
	return true
}

// units is how many UTF-16 units a text takes, the measure of Excel's limits.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r)) // -1 for what is no character, of which U+FFFD is made
	}
	return n
}

// Cut parts a text after as many UTF-16 units, and never within a character; rest
// is "" where the whole text fits.
func Cut(s string, most int) (head, rest string) {
	if len(s) <= most {
		return s, ""
	}
	n := 0
	for i, r := range s {
		n += max(1, utf16.RuneLen(r))
		if n > most {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// Shorten is a text of at most so many UTF-16 units: one that is longer ends in an
// ellipsis.
func Shorten(s string, most int) string {
	if _, rest := Cut(s, most); rest == "" {
		return s
	}
	head, _ := Cut(s, most-1)
	return head + "…"
}
