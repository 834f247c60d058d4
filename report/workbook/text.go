package workbook

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"bilan/report/table"
)

// maxText is Excel's limit on the characters of a cell, in UTF-16 units.
const maxText = 32_767

// legal takes out what XML cannot hold. Package ooxml escapes what would be read
// as an escaped character (_x000D_).
func legal(s string) string {
	if isLegal(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\r\n", "\n"))
}

// isLegal reports whether legal has nothing to do.
func isLegal(s string) bool {
	for i := 0; i < len(s); {
		switch b := s[i]; {
		case b == '\r' || b < 0x20 && b != '\n' && b != '\t':
			return false
		case b < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError || r == 0xfffe || r == 0xffff {
				return false
			}
			i += size
		}
	}
	return true
}

// units is how many UTF-16 units a text takes.
func units(s string) int {
	if len(s) <= maxText {
		return utf8.RuneCountInString(s) // never more than the limit, whatever the exact count
	}
	return len(utf16.Encode([]rune(s)))
}

// cut parts a text where its head takes as many UTF-16 units.
func cut(s string, most int) (head, rest string) {
	n := 0
	for i, r := range s {
		n += max(1, utf16.RuneLen(r))
		if n > most {
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// longText is a text that does not fit into its cell: its rest stands in a
// sheet of its own, in as many cells as it needs.
type longText struct {
	sheet, cell string
	parts       []string
}

// fitting is the text of a cell. One beyond Excel's limit ends with where its
// rest stands, so that nothing is lost.
func (s *sheet) fitting(text string, col, row int) string {
	text = legal(text)
	if len(text) <= maxText || units(text) <= maxText {
		return text
	}
	n := s.firstLong()
	for _, l := range s.long {
		n += len(l.parts)
	}
	head, rest := cut(text, maxText-200)
	var parts []string
	for rest != "" {
		var part string
		part, rest = cut(rest, maxText-200)
		parts = append(parts, part)
	}
	s.long = append(s.long, longText{sheet: s.name, cell: cellName(col, row), parts: parts})
	return head + " … " + strings.NewReplacer("{sheet}", s.doc.Word("long-texts"), "{row}", fmt.Sprint(n)).Replace(s.doc.Word("long-text"))
}

// firstLong is the row of the first rest in the sheet of rests, under its title
// and headings.
func (b *builder) firstLong() int { return 5 + len(b.doc.Marks) }

// writeLong writes the sheet of rests, where there are any.
func (b *builder) writeLong() error {
	if len(b.long) == 0 {
		return nil
	}
	t := &table.Table{ID: "long-texts", Columns: []table.Column{
		{Key: "sheet", Title: b.doc.Word("long-sheet"), Width: 30}, {Key: "cell", Title: b.doc.Word("long-cell"), Width: 10}, {Key: "rest", Title: b.doc.Word("long-rest"), Width: 85},
	}}
	for _, l := range b.long {
		for _, part := range l.parts {
			t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: l.sheet}, {Text: l.cell}, {Text: part}}})
		}
	}
	s := b.plan(&table.Section{ID: "long-texts", Title: b.doc.Word("long-texts"), Sheet: b.doc.Word("long-texts"), Tables: []*table.Table{t}})
	return s.write()
}
