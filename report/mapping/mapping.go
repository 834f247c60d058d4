// Package mapping says in words what the columns of a table were read as.
package mapping

import (
	"strconv"
	"strings"

	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/wording"
)

// Of says what the columns of a table were read as, and which are not known, in a line
// each, "" for none. A long heading is quoted by its beginning.
func Of(w *wording.Words, headings []column.Heading) (known, unknown string) {
	var k, u []byte
	for _, h := range headings {
		if h.Canon == "" {
			u = appendWhy(appendHeading(u, h), w, h)
			continue
		}
		k = append(append(appendHeading(k, h), " → "...), h.Canon...)
		if h.Year > 0 {
			k = strconv.AppendInt(append(k, ' '), int64(h.Year), 10)
		}
		if h.Part != "" {
			k = append(append(k, ' '), h.Part...)
		}
		if h.Cluster != "" {
			k = append(append(append(k, " ["...), h.Cluster...), ']')
		}
		if h.Unit != "" {
			k = append(append(append(k, " ("...), h.Unit...), ')')
		}
		k = appendWhy(k, w, h)
	}
	return string(k), string(u)
}

// appendWhy appends why a column was read as it was, where its words alone do not
// say it.
func appendWhy(list []byte, w *wording.Words, h column.Heading) []byte {
	if !h.By.Settled() || fold.Singular(h.Written) == fold.Singular(h.Canon) {
		return list
	}
	return append(append(append(list, " ("...), Why(w, h.By)...), ')')
}

// Why says why a column was read as it was: « mot « résultat », des nombres
// dessous »; "" where the reason was not kept.
func Why(w *wording.Words, by column.ReadBy) string {
	var parts []string
	if by.Word != "" {
		parts = append(parts, w.Text("why.word", "word", by.Word))
	}
	if by.Cells != "" {
		parts = append(parts, w.Text("why.cells."+by.Cells))
	}
	for _, p := range []struct{ key, canon string }{{"why.beside", by.Beside}, {"why.absent", by.Absent}, {"why.twin", by.Twin}} {
		if p.canon != "" {
			parts = append(parts, w.Text(p.key, "canon", p.canon))
		}
	}
	return strings.Join(parts, ", ")
}

// mostHeading is how many characters of a heading are shown: a real one has fewer.
const mostHeading = 200

// appendHeading appends the place of a heading, and what it says, to a list.
func appendHeading(list []byte, h column.Heading) []byte {
	if len(list) > 0 {
		list = append(list, " ; "...)
	}
	return append(append(append(list, h.Place()...), ' '), wording.Cut(h.Written, mostHeading)...)
}
