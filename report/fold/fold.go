// Package fold makes texts comparable: what people write in two ways and mean
// as one folds to the same key. It is the only importer of x/text's
// normalisation.
//
// Folding is for matching names and headings, never for numbers (½ would
// become 1⁄2).
package fold

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"bilan/report/french"
)

// Key folds case, accents, ligatures, spacing and punctuation: "  Énergie &
// décarbonation" and "energie decarbonation" have one key. Letters, digits, %
// and € are kept; everything else parts words. Words are separated by single
// spaces. A text that is its own key is returned as it is.
func Key(s string) string {
	var buf [128]byte
	return orSame(keyIn(buf[:0], s), s)
}

// orSame is a key as a text, s where that is its own.
func orSame(key []byte, s string) string {
	if string(key) == s {
		return s
	}
	return string(key)
}

// keyIn makes the key of a text in the buffer given, or in a larger one where that is
// short.
func keyIn(buf []byte, s string) []byte {
	k := key{to: buf}
	if len(s) > cap(buf) {
		k.to = make([]byte, 0, len(s)) // as a key is hardly ever longer than its text
	}
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			k = k.ascii(c)
			i++
			continue
		}
		if i+1 < len(s) && s[i] == latin && s[i+1]&0xc0 == 0x80 {
			if plain := accented[s[i+1]&0x3f]; plain != ' ' {
				k = k.ascii(plain)
				i += 2
				continue
			}
		}
		if strings.HasPrefix(s[i:], quote) {
			k.gap = true
			i += len(quote)
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= firstAlone {
			return keyOfAny(s)
		}
		if parts := norm.NFKD.PropertiesString(s[i : i+size]).Decomposition(); parts != nil {
			for len(parts) > 0 {
				p, n := utf8.DecodeRune(parts)
				k = k.rune(p)
				parts = parts[n:]
			}
		} else {
			k = k.rune(r)
		}
		i += size
	}
	return k.to
}

// latin is the first byte of the accented letters of Western Europe, À to ÿ, and
// accented those letters without their accents, from the second byte 0x80 on; a
// blank for what is no letter with an accent. It is written out as it is needed at
// every start, and the tables that it could be made of are large.
const (
	latin    = 0xc3
	accented = "AAAAAA CEEEEIIII NOOOOO  UUUUY  aaaaaa ceeeeiiii nooooo  uuuuy y"
)

// quote is the apostrophe of French texts, which parts words.
const quote = "’"

// firstAlone is from where on a letter's parts are asked of the whole text:
// those of Hangul are not in the table of single letters.
const firstAlone = '\u3000'

func keyOfAny(s string) []byte {
	k := key{to: make([]byte, 0, len(s))}
	for _, r := range norm.NFKD.String(s) {
		k = k.rune(r)
	}
	return k.to
}

// key is a key being made. It is handed on, not pointed to, so that its buffer
// need not be on the heap.
type key struct {
	to  []byte
	gap bool // something that parts words came last
}

func (k key) ascii(c byte) key {
	if c = kept[c]; c == 0 {
		k.gap = true
		return k
	}
	if k.gap {
		k = k.part()
	}
	k.to = append(k.to, c)
	return k
}

// kept are the characters of ASCII that are kept, in lower case; 0 of all others.
var kept = func() (as [utf8.RuneSelf]byte) {
	for c := range as {
		switch c := byte(c); {
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z', c == '%':
			as[c] = c
		case 'A' <= c && c <= 'Z':
			as[c] = c - 'A' + 'a'
		}
	}
	return as
}()

// part puts a space between two words.
func (k key) part() key {
	if k.gap && len(k.to) > 0 {
		k.to = append(k.to, ' ')
	}
	k.gap = false
	return k
}

// rune adds a letter without its marks.
func (k key) rune(r rune) key {
	switch {
	case r < utf8.RuneSelf:
		return k.ascii(byte(r))
	case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
	case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '€':
		k = k.part()
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
	return k
}

// Singular is Key with each word in the singular as package french has it, on
// which "heures" and "heure", "Petits déjeuners" and "petit-déjeuner", "journaux"
// and "journal" agree.
func Singular(s string) string {
	var buf [128]byte
	return orSame(singular(keyIn(buf[:0], s)), s)
}

// singular puts the words of a key in the singular, in its place: none is longer
// there.
func singular(key []byte) []byte {
	out, from := key[:0], 0 // what is made so far stands for key[:from]
	for start, i := 0, 0; i <= len(key); i++ {
		if i < len(key) && key[i] != ' ' {
			continue
		}
		if last := i - 1; i-start > 2 && (key[last] == 's' || key[last] == 'x') {
			one := french.SingularWord(string(key[start:i]))
			if len(one) < i-start || one != string(key[start:i]) {
				out = append(append(out, key[from:start]...), one...)
				from = i
			}
		}
		start = i + 1
	}
	return append(out, key[from:]...)
}

// Holds reports whether a text holds every word of another, each in the
// singular. That of the words is folded by Singular.
func Holds(text, words string) bool {
	return holds(Singular(text), words)
}

// Any are texts of which another may hold one.
type Any struct {
	words   map[string]bool // those of one word
	several []string
}

// AnyOf are texts, folded in the singular.
func AnyOf(texts ...string) Any {
	a := Any{words: map[string]bool{}}
	for _, t := range texts {
		if strings.Contains(t, " ") {
			a.several = append(a.several, t)
		} else {
			a.words[t] = true
		}
	}
	return a
}

// In reports whether a text holds, as Holds has it, one of these.
func (a Any) In(text string) bool {
	held := Singular(text)
	for word := range strings.SplitSeq(held, " ") {
		if a.words[word] {
			return true
		}
	}
	return slices.ContainsFunc(a.several, func(words string) bool { return holds(held, words) })
}

func holds(held, words string) bool {
	for words != "" {
		var word string
		if word, words, _ = strings.Cut(words, " "); word != "" && !hasWord(held, word) {
			return false
		}
	}
	return true
}

// hasWord reports whether a word is one of those of a key.
func hasWord(key, word string) bool {
	for from := 0; ; {
		i := strings.Index(key[from:], word)
		if i < 0 {
			return false
		}
		at, end := from+i, from+i+len(word)
		if (at == 0 || key[at-1] == ' ') && (end == len(key) || key[end] == ' ') {
			return true
		}
		from = end
	}
}

// Plain is a letter of Western Europe in lower case without its accent; 0 for any
// other, and for one that is folded to several.
func Plain(r rune) byte {
	switch {
	case r < utf8.RuneSelf:
		if c := kept[r]; c >= 'a' {
			return c
		}
	case 0xc0 <= r && r <= 0xff:
		if c := accented[r-0xc0]; c != ' ' {
			return kept[c]
		}
	}
	return 0
}
