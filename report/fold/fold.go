// Package fold makes texts comparable: what people write in two ways and mean
// as one folds to the same key. It is a leaf, and the only importer of x/text's
// normalisation.
//
// Folding is for matching names and headings, never for numbers (½ would
// become 1⁄2).
package fold

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Key folds case, accents, ligatures, spacing and punctuation: "  Énergie &
// décarbonation" and "energie decarbonation" have one key. Letters, digits, %
// and € are kept; everything else parts words. Words are separated by single
// spaces.
func Key(s string) string {
	if k, ok := asciiKey(s); ok {
		return k
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '%' || r == '€':
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			writeFolded(&b, r)
		default:
			gap = true
		}
	}
	return b.String()
}

func writeFolded(b *strings.Builder, r rune) {
	switch r = unicode.ToLower(r); r {
	case 'œ':
		b.WriteString("oe")
	case 'æ':
		b.WriteString("ae")
	case 'ß':
		b.WriteString("ss")
	default:
		b.WriteRune(r)
	}
}

// asciiKey is Key for plain ASCII, which is most of what is folded.
func asciiKey(s string) (string, bool) {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return "", false
		}
	}
	b := make([]byte, 0, len(s))
	gap := false
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%':
		default:
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		b = append(b, c)
	}
	return string(b), true
}

// Singular is Key with the plural endings s and x taken off words of more than
// three letters, on which "heures" and "heure", "Petits déjeuners" and
// "petit-déjeuner" agree. It is for matching only: "corps" becomes "corp".
func Singular(s string) string {
	words := strings.Fields(Key(s))
	for i, w := range words {
		if len(w) > 3 && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x")) {
			words[i] = w[:len(w)-1]
		}
	}
	return strings.Join(words, " ")
}
