package workbook

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxText is Excel's limit on the characters of a cell, in UTF-16 units.
const maxText = 32_767

// legal takes out what XML cannot hold. Excelize escapes what would be read as
// an escaped character (_x000D_).
func legal(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\r\n", "\n"))
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
	if units(text) <= maxText {
		return text
	}
	n := 2 // the first row of the sheet of rests, under its headings
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

// writeLong writes the sheet of rests, where there are any.
func (b *builder) writeLong() error {
	if len(b.long) == 0 {
		return nil
	}
	name := b.sheetName(b.doc.Word("long-texts"))
	if _, err := b.file.NewSheet(name); err != nil {
		return err
	}
	if err := b.file.SetColWidth(name, "C", "C", 100); err != nil {
		return err
	}
	head := []any{b.doc.Word("long-sheet"), b.doc.Word("long-cell"), b.doc.Word("long-rest")}
	if err := b.file.SetSheetRow(name, "A1", &head); err != nil {
		return err
	}
	row := 2
	for _, l := range b.long {
		for _, p := range l.parts {
			for i, text := range []string{l.sheet, l.cell, p} {
				if err := b.file.SetCellStr(name, cellName(i+1, row), text); err != nil {
					return err
				}
			}
			row++
		}
	}
	return b.file.SetSheetDimension(name, fmt.Sprintf("A1:C%d", row-1))
}
