package charset

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mendHead is how much of a text is looked at for what was encoded twice: one that
// was as a whole shows it in its headings.
const mendHead = 64 << 10

// mend undoes what was done to a text in UTF-8 on its way: a byte order mark that
// became three letters, and characters that were taken for Windows-1252 and encoded
// a second time (Ã© for é). The latter only where nearly all characters beyond
// ASCII are such: a guess that is wrong would be worse.
func (t *Text) mend() {
	t.UTF8, t.MarkAsText = strings.CutPrefix(t.UTF8, "\u00ef\u00bb\u00bf")
	head := t.UTF8[:min(len(t.UTF8), mendHead)]
	twice, once := 0, 0
	for i := 0; i < len(head); {
		if head[i] < utf8.RuneSelf {
			i++
			continue
		}
		if _, size := encodedTwice(head[i:]); size > 0 {
			twice++
			i += size
			continue
		}
		_, size := utf8.DecodeRuneInString(head[i:])
		once++
		i += size
	}
	if t.EncodedTwice = twice > 0 && twice >= 10*once; t.EncodedTwice {
		t.UTF8 = mended(t.UTF8)
	}
}

// mended is a text with the characters that were encoded twice as they were
// before; it is shorter.
func mended(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			b.WriteByte(text[i])
			i++
			continue
		}
		r, size := encodedTwice(text[i:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(text[i:])
			b.WriteString(text[i : i+size])
		} else {
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

// encodedTwice is the character of French whose bytes in UTF-8 were written as characters
// of Windows-1252 at the beginning of a text, and how many bytes these take; 0
// where something else begins there.
func encodedTwice(text string) (rune, int) {
	// The byte with which a character begins appears as a letter from Â to ô, and the
	// next one is not ASCII: of French as it should be, hardly any letter goes on here.
	if len(text) < 3 || text[0] != '\xc3' || text[2] < utf8.RuneSelf {
		return 0, 0
	}
	var bytes [utf8.UTFMax]byte
	size := 0
	for n := range bytes {
		r, more := utf8.DecodeRuneInString(text[size:])
		b, ok := asByte(r)
		if !ok || b < utf8.RuneSelf {
			return 0, 0
		}
		bytes[n] = b
		size += more
		if utf8.FullRune(bytes[:n+1]) {
			r, _ := utf8.DecodeRune(bytes[:n+1])
			if n == 0 || frenchWeight(r) == 0 {
				return 0, 0
			}
			return r, size
		}
	}
	return 0, 0
}

// asByte is the byte that Windows-1252 has for a character. The five that it
// leaves out are controls of the same number.
func asByte(r rune) (byte, bool) {
	if r >= 0x80 && r < 0xa0 {
		return byte(r), true
	}
	return charmap.Windows1252.EncodeRune(r)
}
