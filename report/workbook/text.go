package workbook

import (
	"fmt"
	"strings"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// longText is a text that does not fit into its cell: its rest is in a
// sheet of its own, in as many cells as it needs.
type longText struct {
	sheet, cell string
	parts       []string
}

// longPart is how much of a long text a cell holds, in UTF-16 units: what a
// cell holds but for the words that say where the rest is.
const longPart = ooxml.MaxText - 200

// fitting is the text of a cell. One beyond Excel's limit ends with the place of
// its rest, so that nothing is lost.
func (s *sheet) fitting(text string, col, row int) string {
	text = ooxml.Legal(text)
	if _, rest := ooxml.Cut(text, ooxml.MaxText); rest == "" {
		return text
	}
	n := s.firstLong()
	for _, l := range s.long {
		n += len(l.parts)
	}
	head, rest := ooxml.Cut(text, longPart)
	var parts []string
	for rest != "" {
		var part string
		part, rest = ooxml.Cut(rest, longPart)
		parts = append(parts, part)
	}
	s.long = append(s.long, longText{sheet: s.name, cell: source.CellName(col, row), parts: parts})
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
