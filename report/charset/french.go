package charset

import (
	"unicode"

	"golang.org/x/text/encoding/charmap"
)

// frenchWeight is how much a character beyond ASCII is evidence of a text that is
// French, about as often as it is written; 0 for one that French does not write.
// Signs weigh little, as they occur among letters of any language.
func frenchWeight(r rune) int {
	switch r {
	case 'é':
		return 10
	case 'è', 'à':
		return 5
	case 'ê', 'ç', 'ô', 'î', 'É':
		return 3
	case 'â', 'û', 'ù', 'ï', 'ë', 'œ', 'À', 'È', 'Ê', 'Ç', 'Î', 'Ô', 'Œ', '’':
		return 2
	case 'ü', 'ÿ', 'Â', 'Û', 'Ù', 'Ï', 'Ë', '«', '»', '€', '°', '–', '—', '…', '“', '”', '‘', '\u00a0', '•', '²', '³', '·', '×', '±', '½', '¼', '§', '®', '©', '™':
		return 1
	}
	return 0
}

// maxEvidence is how many characters beyond ASCII are looked at to know an
// encoding: more say nothing new.
const maxEvidence = 50_000

// singleBytes is the encoding of single bytes in which a text has the most of
// French, with its name. Windows-1252 it is unless that makes no French of it and
// another nearly nothing else: files of old Macintoshes and of DOS programs are
// rare, and a few signs, such as …, are letters there.
func singleBytes(data string) (of *charmap.Charmap, name string) {
	of, name = charmap.Windows1252, "Windows-1252"
	best := evidenceOf(data, of)
	if best.weight >= 0 {
		return of, name
	}
	for _, other := range []struct {
		of   *charmap.Charmap
		name string
	}{{charmap.Macintosh, "Mac Roman"}, {charmap.CodePage850, "CP850"}} {
		if e := evidenceOf(data, other.of); e.weight > max(best.weight, 0) && e.french > 1 && e.french >= 5*e.foreign {
			of, name, best = other.of, other.name, e
		}
	}
	return of, name
}

// evidence is what the characters beyond ASCII of a text say for its being French:
// how many are as French writes them, how many it does not write, or not there,
// and the weight of all.
type evidence struct{ french, foreign, weight int }

// foreignWeight is what a character that French does not write weighs against it.
const foreignWeight = 4

// evidenceOf weighs a text that is read in an encoding.
func evidenceOf(data string, of *charmap.Charmap) (e evidence) {
	at := func(i int) rune {
		if i < 0 || i >= len(data) {
			return '\n'
		}
		return of.DecodeByte(data[i])
	}
	for i := 0; i < len(data) && e.french+e.foreign < maxEvidence; i++ {
		if data[i] < 0x80 {
			continue
		}
		if r := at(i); isFrench(at(i-1), r, at(i+1)) {
			e.french++
			e.weight += frenchWeight(r)
		} else {
			e.foreign++
			e.weight -= foreignWeight
		}
	}
	return e
}

// isFrench reports whether French writes a character between its neighbours: a
// small letter in a word, but for à, which may be one; a capital not behind a small
// letter; an apostrophe between letters; other signs outside words.
func isFrench(before, r, after rune) bool {
	left, right := unicode.IsLetter(before), unicode.IsLetter(after)
	switch {
	case frenchWeight(r) == 0:
		return false
	case r == 'à' && left && !right: // déjà, voilà, au-delà
		return before == 'l' || before == 'j' || before == 'L' || before == 'J'
	case r == 'à':
		return !left || right
	case unicode.IsLower(r):
		return left || right
	case unicode.IsUpper(r):
		return !unicode.IsLower(before)
	case r == '’':
		return left && right
	case r == '…' || r == '°' || r == '®' || r == '™' || r == '²' || r == '³':
		return !right
	case r == '–' || r == '—' || r == '·' || r == '»' || r == '«' || r == '“' || r == '”' || r == '\u00a0':
		return true
	}
	return !(left && right)
}
