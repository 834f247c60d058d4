// Package fold makes texts comparable: what people write in two ways and mean
// as one folds to the same key. It is a leaf, and the only importer of x/text's
// normalisation.
//
// Folding is for matching names and headings, never for numbers (½ would
// become 1⁄2).
package fold

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key folds case, accents, ligatures, spacing and punctuation: "  Énergie &
// décarbonation" and "energie decarbonation" have one key. Letters, digits, %
// and € are kept; everything else parts words. Words are separated by single
// spaces. A text that is its own key is returned as it is.
func Key(s string) string {
	var room [64]byte
	k := key{to: room[:0]}
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			k.ascii(c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= firstAlone {
			return keyOfAny(s)
		}
		if parts := norm.NFKD.PropertiesString(s[i : i+size]).Decomposition(); parts != nil {
			for len(parts) > 0 {
				p, n := utf8.DecodeRune(parts)
				k.rune(p)
				parts = parts[n:]
			}
		} else {
			k.rune(r)
		}
		i += size
	}
	if string(k.to) == s {
		return s
	}
	return string(k.to)
}

// firstAlone is from where on a letter's parts are asked of the whole text:
// those of Hangul are not in the table of single letters.
const firstAlone = '\u3000'

func keyOfAny(s string) string {
	k := key{to: make([]byte, 0, len(s))}
	for _, r := range norm.NFKD.String(s) {
		k.rune(r)
	}
	return string(k.to)
}

// key is a key being made.
type key struct {
	to  []byte
	gap bool // something that parts words came last
}

func (k *key) ascii(c byte) {
	switch {
	case c >= 'A' && c <= 'Z':
		c += 'a' - 'A'
	case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '%':
	default:
		k.gap = true
		return
	}
	k.part()
	k.to = append(k.to, c)
}

// part puts a space between two words.
func (k *key) part() {
	if k.gap && len(k.to) > 0 {
		k.to = append(k.to, ' ')
	}
	k.gap = false
}

// rune adds a letter without its marks.
func (k *key) rune(r rune) {
	switch {
	case r < utf8.RuneSelf:
		k.ascii(byte(r))
	case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
	case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '€':
		k.part()
		switch r = unicode.ToLower(r); r {
		case 'œ':
			k.to = append(k.to, "oe"...)
		case 'æ':
			k.to = append(k.to, "ae"...)
		case 'ß':
			k.to = append(k.to, "ss"...)
		default:
			k.to = utf8.AppendRune(k.to, r)
		}
	default:
		k.gap = true
	}
}

// Singular is Key with the plural endings s and x taken off words of more than
// three letters, on which "heures" and "heure", "Petits déjeuners" and
// "petit-déjeuner" agree. It is for matching only: "corps" becomes "corp".
func Singular(s string) string {
	k := Key(s)
	var room [64]byte
	b, from := room[:0], 0 // what is made so far stands for k[:from]
	for start, i := 0, 0; i <= len(k); i++ {
		if i < len(k) && k[i] != ' ' {
			continue
		}
		if last := i - 1; i-start > 3 && (k[last] == 's' || k[last] == 'x') {
			b = append(b, k[from:last]...)
			from = i
		}
		start = i + 1
	}
	if from == 0 {
		return k
	}
	return string(append(b, k[from:]...))
}
