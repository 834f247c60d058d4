package form

import (
	"slices"
	"strings"

	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// Fixed are the texts that a form has in rows without data, in every language: its hints, its
// guide, the bands above its columns.
type Fixed []string

// FixedTexts are those of the forms that this version writes.
func FixedTexts() (texts Fixed) {
	for _, lang := range locale.Codes() {
		texts = append(texts, wording.For(lang).Under("form.")...)
	}
	return texts
}

// Has reports a row of a sheet, as its texts joined by " | ", that a form has besides what is filled
// in: the sheet's title, or a row that begins with a fixed text.
func (f Fixed) Has(sheet, row string) bool {
	first, _, _ := strings.Cut(row, " | ")
	return sheet != "" && strings.HasPrefix(first, sheet+titleDash) || slices.ContainsFunc(f, func(text string) bool { return fits(first, text) })
}

// titleDash parts the name of a sheet from that of the cluster in its title.
const titleDash = " – "

// fits reports whether a text is a wording with its {name} places filled. A wording of places alone
// fits nothing.
func fits(text, wording string) bool {
	head, rest, filled := strings.Cut(wording, "{")
	if !filled {
		return text == wording
	}
	text, ok := strings.CutPrefix(text, head)
	if !ok || head == "" {
		return false
	}
	for filled {
		var piece string
		_, rest, _ = strings.Cut(rest, "}")
		if piece, rest, filled = strings.Cut(rest, "{"); !filled {
			return strings.HasSuffix(text, piece)
		}
		at := strings.Index(text, piece)
		if at < 0 {
			return false
		}
		text = text[at+len(piece):]
	}
	return true
}
