package workbook

import (
	"fmt"
	"slices"
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
	n := s.firstRest() + s.rests()
	head, rest := ooxml.Cut(text, longPart)
	var parts []string
	for rest != "" {
		var part string
		part, rest = ooxml.Cut(rest, longPart)
		parts = append(parts, part)
	}
	s.long = append(s.long, longText{sheet: s.name, cell: source.CellName(col, row), parts: parts})
	return head + " … " + strings.NewReplacer("{sheet}", s.restsSheet(), "{row}", fmt.Sprint(n)).Replace(s.doc.Word("long-text"))
}

// rests is how many cells the rests take so far.
func (b *bookWriter) rests() (n int) {
	for _, l := range b.long {
		n += len(l.parts)
	}
	return n
}

// restsSheet is the name of the sheet of rests: that which holds them under its tables,
// else one of their own.
func (b *bookWriter) restsSheet() string {
	if b.holder != nil {
		return b.holder.name
	}
	return b.doc.Word("long-texts")
}

// restsHead are the rows over the rests: a title and headings.
const restsHead = 2

// firstRest is the row of the first rest: under the tables of the sheet that holds them,
// else under the title and headings of their own.
func (b *bookWriter) firstRest() int {
	if b.holder != nil {
		return b.holder.height + restsHead + 1
	}
	return 5 + len(b.doc.Marks)
}

// restsTable are the rests, a part a row.
func (b *bookWriter) restsTable() *table.Table {
	t := &table.Table{ID: "long-texts", Title: b.doc.Word("long-texts"), Unfiltered: b.holder != nil, Columns: []table.Column{
		{Key: "sheet", Title: b.doc.Word("long-sheet"), Width: 30}, {Key: "cell", Title: b.doc.Word("long-cell"), Width: 10}, {Key: "rest", Title: b.doc.Word("long-rest"), Width: 85},
	}}
	for _, l := range b.long {
		for _, part := range l.parts {
			t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: l.sheet}, {Text: l.cell}, {Text: part}}})
		}
	}
	return t
}

// ownRests is how many cells the rests of a section's own tables will take. It is asked
// before they are written, as a sheet begins with how far it reaches.
func ownRests(sec *table.Section) (n int) {
	for _, t := range slices.Concat(sec.Tables, sec.After) {
		for _, r := range t.All() {
			for i := range r.Cells {
				if len(r.Cells[i].Text) > ooxml.MaxText {
					n += len(r.Cells[i].Text)/longPart + 1
				}
			}
		}
	}
	return n
}

// holdRests writes the rests under the tables of the sheet that holds them.
func (s *sheet) holdRests() error {
	if s != s.holder || len(s.long) == 0 {
		return nil
	}
	b := &tableBlock{table: s.restsTable()}
	b.place(s, s.height+1)
	s.extents.begin(b, s.height+1)
	if err := b.write(s); err != nil {
		return err
	}
	s.blocks = append(s.blocks, b)
	return nil
}

// writeLong writes the sheet of rests, where there are any and no sheet holds them.
func (b *bookWriter) writeLong() error {
	if len(b.long) == 0 || b.holder != nil {
		return nil
	}
	t := b.restsTable()
	s := b.plan(&table.Section{ID: "long-texts", Title: b.doc.Word("long-texts"), Sheet: b.doc.Word("long-texts"), Tables: []*table.Table{t}})
	if err := s.create(); err != nil {
		return err
	}
	return s.write()
}
