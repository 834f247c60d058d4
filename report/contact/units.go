package contact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unit is one character of a text as a reader sees it, and its bytes. Invisible characters
// (soft hyphens, marks of width zero or of direction) are no units; every space is ' ' and
// every line end '\n', every dash '-'; full-width characters are the usual ones; what people
// write for @ and for a dot ("(at)", "[point]") is one unit.
type unit struct {
	r        rune
	from, to int32
	// weak is true of an @ that was written as letters that may mean something
	// else: "(a)".
	weak bool
}

// units appends those of a text.
func units(to []unit, s string) []unit {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if opens[b] {
				if u, ok := spelled(s, i); ok {
					to, i = append(to, u), int(u.to)
					continue
				}
			}
			if r := ascii(b); r >= 0 {
				to = append(to, unit{r: r, from: int32(i), to: int32(i + 1)})
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r = seen(r); r >= 0 {
			to = append(to, unit{r: r, from: int32(i), to: int32(i + size)})
		}
		i += size
	}
	return to
}

// ascii is what a character of ASCII is seen as, -1 for what is not seen.
func ascii(b byte) rune {
	switch {
	case b == '\n', b == '\r', b == '\v', b == '\f':
		return '\n'
	case b == '\t':
		return ' '
	case b < ' ', b == 0x7f:
		return -1
	}
	return rune(b)
}

// seen is what another character is seen as, -1 for what is not seen.
func seen(r rune) rune {
	switch {
	case r == 0xa0, r == 0x202f:
		return ' '
	case r >= 0xc0 && r < 0x300, r == '€', r == '’': // most of what is no ASCII
		return r
	case r >= 0xff01 && r <= 0xff5e: // full width
		return ascii(byte(r - 0xfee0))
	case r == 0xfe6b:
		return '@'
	case r == 0x2028, r == 0x2029, r == 0x85:
		return '\n'
	case r == 0x2024: // one dot leader
		return '.'
	case unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.Is(unicode.Pd, r), r == 0x2212, r == 0x2043:
		return '-'
	case r == 0x00b7, r == 0x2022, r == 0x2027, r == 0x2219, r == 0x22c5: // middle dots
		return '·'
	case r == 0x2044, r == 0x2215:
		return '/'
	case r == utf8.RuneError, unicode.Is(unicode.Cf, r), unicode.Is(unicode.Cc, r), unicode.Is(unicode.Variation_Selector, r):
		return -1
	case unicode.IsDigit(r):
		return digitOf(r)
	}
	return r
}

// digitOf is a decimal digit of any script as one of ASCII: the digits of a script follow one
// another, from 0 to 9.
func digitOf(r rune) rune {
	zero := r
	for zero > r-9 && unicode.IsDigit(zero-1) {
		zero--
	}
	return '0' + (r-zero)%10
}

// opens are the characters that may open what is spelled.
var opens = func() (is [utf8.RuneSelf]bool) {
	for _, b := range "([{<&%" {
		is[b] = true
	}
	return is
}()

// spellings are what people write for a sign, between brackets of any kind, in
// any case.
var spellings = map[string]unit{
	"at": {r: '@'}, "@": {r: '@'}, "arobase": {r: '@'}, "arobas": {r: '@'}, "arrobase": {r: '@'}, "chez": {r: '@'}, "a": {r: '@', weak: true}, "à": {r: '@', weak: true},
	"dot": {r: '.'}, "point": {r: '.'}, ".": {r: '.'},
}

// coded are the codes of @ in markup and addresses.
var coded = []string{"&#64;", "&#x40;", "&commat;", "%40"}

// spelled is the sign that is spelled from a byte of the text on.
func spelled(s string, i int) (unit, bool) {
	switch s[i] {
	case '&', '%':
		for _, c := range coded {
			if len(s)-i >= len(c) && strings.EqualFold(s[i:i+len(c)], c) {
				return unit{r: '@', from: int32(i), to: int32(i + len(c))}, true
			}
		}
		return unit{}, false
	}
	const longest = 16 // the longest spelling, its spaces and its brackets
	end := strings.IndexAny(s[i+1:min(len(s), i+longest)], ")]}>")
	if end < 0 {
		return unit{}, false
	}
	u, ok := spellings[strings.ToLower(strings.Trim(s[i+1:i+1+end], " \u00a0\u202f"))]
	u.from, u.to = int32(i), int32(i+end+2)
	return u, ok
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isSpace(r rune) bool { return r == ' ' || r == '\n' }

// isLetter reports whether a character is a letter, or an accent that follows one.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r)
}

func isWord(r rune) bool {
	return isDigit(r) || isLetter(r) || r >= utf8.RuneSelf && unicode.IsNumber(r)
}
