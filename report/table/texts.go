package table

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible is a text without what changes how the text around it is shown:
// control characters, except line ends and tabs, and marks that override the
// direction of writing each become U+FFFD. A text without any is returned as it is.
func Visible(s string) string {
	if !hasUnseen(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unseen(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// hasUnseen reports whether a character of a text is unseen, from the bytes that
// can begin one: nearly no text has any, and all of a document are asked.
func hasUnseen(s string) bool {
	for i := 0; i < len(s); i++ {
		if unseenBytes[s[i]] {
			if r, _ := utf8.DecodeRuneInString(s[i:]); unseen(r) {
				return true
			}
		}
	}
	return false
}

// unseenBytes are the bytes that can begin a character that is unseen: those of
// ASCII that are, and those before the others.
var unseenBytes = func() (may [256]bool) {
	for b := range rune(utf8.RuneSelf) {
		may[b] = unseen(b)
	}
	may[0xc2], may[0xe2] = true, true
	return may
}()

func unseen(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7f, r == '\n', r == '\r', r == '\t':
		return false
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return unicode.IsControl(r)
}
