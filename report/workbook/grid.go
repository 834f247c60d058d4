package workbook

import (
	"math"
	"slices"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// tableBlock is a table with its title, caption and notes. One that is
// alone on its sheet needs no title beside the sheet's.
type tableBlock struct {
	table *table.Table
	alone bool
	airy  bool // its rows are set further apart
	at    int
	where *placed
	// titles are the headings, all different where groups make them so.
	titles  []string
	columns []column
	groups  bool // the groups are shown above the headings
}

func (b *tableBlock) place(s *sheet, row int) int {
	t := b.table
	b.at = row
	s.anchors[t.ID] = location{s, row}
	b.titles, b.groups = headings(t)
	b.columns = make([]column, len(t.Columns))
	n := len(b.texts(s))
	if t.Len() == 0 {
		return n + 2
	}
	if t.Above != nil {
		n++
	}
	if b.groups {
		n++
	}
	b.where = &placed{sheet: s, table: t, titles: b.titles, head: row + n, keys: make(map[string]int, len(t.Columns))}
	for i, c := range t.Columns {
		b.where.keys[c.Key] = i
	}
	b.where.plain = t.Plain()
	s.tables[t.ID] = b.where
	s.bookWriter.showRows(b.where)
	if b.alone {
		s.main, s.frozen = b.where, b.where.head
	}
	return n + 1 + t.Len() + len(b.notes()) + 1
}

// texts are what is written above the table.
func (b *tableBlock) texts(s *sheet) []string {
	var out []string
	if !b.alone && b.table.Title != "" {
		out = append(out, b.table.Title)
	}
	if b.table.Caption != "" && (!b.alone || len(s.section.Paragraphs) == 0) {
		out = append(out, b.table.Caption)
	}
	return out
}

func (b *tableBlock) notes() []string {
	notes := append(append([]string(nil), b.table.Notes...), b.table.Source)
	return slices.DeleteFunc(notes, func(n string) bool { return n == "" })
}

func (b *tableBlock) write(s *sheet) error {
	row := b.at
	for _, text := range b.texts(s) {
		role := "note"
		if text == b.table.Title {
			role = "heading"
		}
		if err := s.line(row, text, style{role: role}); err != nil {
			return err
		}
		row++
	}
	if b.table.Len() == 0 {
		if err := s.line(row, b.table.Empty, style{role: "text"}); err != nil {
			return err
		}
		return s.gap(row + 1)
	}
	if err := b.above(s); err != nil {
		return err
	}
	if err := b.head(s); err != nil {
		return err
	}
	parted := (pageSetup{s}).paged() && b.tall(s)
	for i, r := range b.table.All() {
		if parted && i > 1 && i < b.table.Len()-1 {
			s.extents.begin(b, b.where.row(i))
		}
		if err := b.row(s, i, r); err != nil {
			return err
		}
	}
	end := b.where.row(b.table.Len())
	for i, n := range b.notes() {
		if err := s.line(end+i, n, style{role: "note"}); err != nil {
			return err
		}
	}
	return s.gap(end + len(b.notes()))
}

// tall reports a table that takes so much of a page that pages may break between its rows,
// but not from its headings or its last row. Others are kept whole.
func (b *tableBlock) tall(s *sheet) bool {
	height := 0.0
	for _, r := range b.table.All() {
		if height += b.rowHeight(s, r); height > wholeTable {
			return true
		}
	}
	return false
}

// wholeTable is how high a table is at most that is kept on one page, in points.
const wholeTable = 240

// above writes what is over the headings: figures over what a filter
// leaves, and the headings that span columns, the only ones of a table that
// are merged.
func (b *tableBlock) above(s *sheet) error {
	row := b.where.head
	if b.groups {
		row--
	}
	if b.table.Above != nil {
		cells := make([]ooxml.Cell, len(b.table.Above))
		for i := range b.table.Above {
			c := &b.table.Above[i]
			if c.IsZero() {
				continue
			}
			cell, err := s.cell(i+1, rowIn{row - 1, b.where, 0, b.table.Above}, c, table.Number, "above")
			if err != nil {
				return err
			}
			cells[i] = cell
		}
		if err := s.row(row-1, 0, cells...); err != nil {
			return err
		}
	}
	if !b.groups {
		return nil
	}
	cells := make([]ooxml.Cell, len(b.table.Columns))
	for i := 0; i < len(b.table.Columns); i++ {
		g := b.table.Columns[i].Group
		if g == "" {
			continue
		}
		j := i
		for j+1 < len(b.table.Columns) && b.table.Columns[j+1].Group == g {
			j++
		}
		cell, err := s.words(g, i+1, row, style{role: "group"})
		if err != nil {
			return err
		}
		for k := i; k <= j; k++ {
			cells[k] = ooxml.Cell{Style: cell.Style}
		}
		cells[i] = cell
		if j > i {
			s.merges = append(s.merges, [2]string{source.CellName(i+1, row), source.CellName(j+1, row)})
		}
		i = j
	}
	return s.row(row, 0, cells...)
}

func (b *tableBlock) head(s *sheet) error {
	cells := make([]ooxml.Cell, len(b.titles))
	role := "head"
	if b.real() {
		role = "filtered"
	}
	for i, title := range b.titles {
		c := b.table.Columns[i]
		numeric := c.Kind != table.Text && c.Kind != table.Badge
		cell, err := s.words(title, i+1, b.where.head, style{role: role, right: numeric})
		if err != nil {
			return err
		}
		cells[i] = cell
	}
	return s.row(b.where.head, b.headHeight(s), cells...)
}

// headHeight is the height of the tallest heading and, under it, of the buttons of
// the filters.
func (b *tableBlock) headHeight(s *sheet) float64 {
	most, foot := lineHeight, 4.0
	if b.real() {
		foot = 13
	}
	for i, title := range b.titles {
		most = max(most, float64(min(strong.Lines(title, s.widths.textOf(i)), 6))*lineHeight)
	}
	return most + foot
}

// lineHeight is that of a line of a table, leastHeight that of a row and airyHeight that of
// one where there is room, in points.
const lineHeight, leastHeight, airyHeight = 13.0, 13.2, 18

func (b *tableBlock) row(s *sheet, i int, r table.Row) error {
	n := b.where.row(i)
	role := "cell"
	if r.Level > 0 {
		role = "total"
	}
	cells := s.cells[:0]
	for j := range min(len(r.Cells), len(b.table.Columns)) {
		if b.sparse(j) && r.Cells[j].IsZero() {
			cells = append(cells, ooxml.Cell{})
			continue
		}
		cell, err := b.cell(s, j, rowIn{n, b.where, i, r.Cells}, role)
		if err != nil {
			return err
		}
		cells = append(cells, cell)
	}
	s.cells = cells
	return s.row(n, b.rowHeight(s, r), cells...)
}

// rowHeight is the height of the tallest wrapped text of what is printed, up to a
// bound.
func (b *tableBlock) rowHeight(s *sheet, r table.Row) float64 {
	lines := 1
	least := leastHeight
	switch {
	case b.airy:
		least = airyHeight
	case b.where.list() || r.Level > 0:
		return usualHeight
	}
	shown := min(len(r.Cells), len(b.table.Columns))
	if b.table.Printed > 0 {
		shown = min(shown, max(b.table.Printed, s.printed)) // the others are drawn, or cut
	}
	for i := range shown {
		c := &r.Cells[i]
		if float64(len(c.Text)) < s.widths[i]/2 || kindOf(c, &b.table.Columns[i]) != table.Text {
			continue // short, or not wrapped
		}
		lines = max(lines, plain.Lines(c.Text, s.widths.textOf(i)))
	}
	return math.Max(least, float64(min(lines, 14))*lineHeight)
}
