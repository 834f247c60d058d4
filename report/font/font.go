// Package font tells how wide the texts of our workbooks are, and how many lines they take in a
// column, so that rows are as tall as what they hold. Programs draw Calibri, or Carlito, which
// has its widths.
package font

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Name is the font of the workbooks.
const Name = "Calibri"

// advances are the widths of the printable characters of ASCII in the font, in
// hundredths of its size.
var advances = [...]uint8{
	23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27, 27, 50, 50, 50, 46,
	89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85, 65, 66, 52, 67, 54, 46, 49, 64, 57, 89, 52, 49, 47, 31, 39, 31, 50, 50,
	29, 48, 53, 42, 53, 50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53, 53, 53, 35, 39, 33, 53, 45, 71, 43, 45, 40, 31, 46, 31, 50,
}

// advance is the width of a character in hundredths of the font's size.
// Letters with marks are about as wide as an e; what is beyond Latin is taken
// for as wide as high.
func advance(r rune) int {
	switch {
	case r >= ' ' && int(r-' ') < len(advances):
		return int(advances[r-' '])
	case r >= 0xc0 && r < 0x250:
		return 54
	case r == '\u00a0' || r == '\u202f' || r == '’':
		return 25
	case strings.ContainsRune("€−–≈≥≤", r):
		return 51
	case r < 0x2000:
		return 60
	}
	return 95
}

// Look is what the width of a text depends on.
type Look struct {
	Size float64 // of the font, in points
	Bold bool
}

// CharPixels is how many pixels one of the characters is wide that columns are measured in.
const CharPixels = 7.0

// Edges is what the edges of a cell take of its column's width, in characters.
const Edges = 5 / CharPixels

// Slack is kept free, as a text that is thought to fit may be a little wider
// where a program draws it.
const Slack = 0.96

// Characters is how wide a text of one line is, in the characters that columns
// are measured in.
func (l Look) Characters(text string) float64 {
	wide := 0
	for i := 0; i < len(text); {
		if n := text[i] - ' '; int(n) < len(advances) { // nearly all are of ASCII
			wide += int(advances[n])
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		wide += advance(r)
		i += size
	}
	return float64(wide) * l.scale()
}

// scale is how many of the characters that columns are measured in a hundredth of
// the font's size is.
func (l Look) scale() float64 {
	scale := l.Size * 96 / 72 / CharPixels / 100
	if l.Bold {
		scale *= 1.03
	}
	return scale
}

// Lines is how many lines a text takes in a width in characters: it breaks after spaces and
// hyphens, and within a word that is wider. A text is at least a line.
func (l Look) Lines(text string, width float64) int {
	width = math.Max(width*Slack, 3) / l.scale() // in hundredths of the font's size, as all here
	n, used := 1, 0.0
	for text != "" {
		// A word ends with the space or hyphen behind it. The space may hang over the
		// edge.
		word, i := 0, 0
		for i < len(text) && text[i] != ' ' && text[i] != '-' && text[i] != '\n' {
			if n := text[i] - ' '; int(n) < len(advances) {
				word += int(advances[n])
				i++
				continue
			}
			r, size := utf8.DecodeRuneInString(text[i:])
			word += advance(r)
			i += size
		}
		end := 0
		if i < len(text) && text[i] != '\n' {
			if end = int(advances[text[i]-' ']); text[i] == '-' {
				word, end = word+end, 0
			}
			i++
		}
		visible, size := float64(word), float64(word+end)
		if used > 0 && used+visible > width {
			n, used = n+1, 0
		}
		if visible > width {
			n += int(visible / width)
			size = math.Mod(visible, width)
		}
		used += size
		text = text[i:]
		if text != "" && text[0] == '\n' {
			n, used, text = n+1, 0, text[1:]
		}
	}
	return n
}

// Widest is the width of the widest word, in characters.
func (l Look) Widest(text string) float64 {
	most := 0.0
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ' ' || r == '\n' }) {
		most = math.Max(most, l.Characters(word))
	}
	return most
}
