package workbook

import (
	"strings"

	"bilan/report/ooxml"
	"bilan/report/table"
)

// planFiches plans the sheet of fiches: the headings of their columns once, then each
// fiche.
func (s *sheet) planFiches(f *table.Fiches) {
	t := &table.Table{Columns: f.Columns}
	s.widenFor(t)
	s.printed = len(s.widths)
	head := &fichesHead{list: f, titles: titlesOf(f.Columns)}
	s.blocks = []block{&titleBlock{section: s.section}}
	if len(f.List) == 0 {
		return
	}
	s.blocks = append(s.blocks, head)
	for i := range f.List {
		s.blocks = append(s.blocks, &ficheBlock{head: head, fiche: &f.List[i]})
	}
}

func titlesOf(columns []table.Column) []string {
	titles, _ := headings(&table.Table{Columns: columns})
	return titles
}

// fichesHead is the headings of all fiches. They stay in view and head each page.
type fichesHead struct {
	list   *table.Fiches
	titles []string
	at     int
	areas  [][2]int          // the first and the last of the rows of each fiche
	tags   map[string]string // of the words of a list, as they are written
	grid   *tableBlock
}

func (b *fichesHead) place(s *sheet, row int) int {
	b.at, s.frozen = row, row
	b.tags = map[string]string{}
	b.grid = &tableBlock{table: &table.Table{Columns: b.list.Columns, Unfiltered: true}, titles: b.titles, columns: make([]column, len(b.list.Columns))}
	b.grid.where = &placed{sheet: s, table: b.grid.table, titles: b.titles, head: row, keys: map[string]int{}}
	for i, c := range b.list.Columns {
		b.grid.where.keys[c.Key] = i
	}
	return 1
}

func (b *fichesHead) write(s *sheet) error { return b.grid.head(s) }

// finish marks the rows of all fiches: they are one region under the headings.
func (b *fichesHead) finish(s *sheet) error {
	if err := s.nameRegion(b.at, len(b.titles), s.height); err != nil {
		return err
	}
	for i, c := range b.list.Columns {
		var cells []string
		for _, rows := range b.areas {
			cells = append(cells, ooxml.CellRange(i+1, rows[0], i+1, rows[1]))
		}
		if len(cells) == 0 {
			continue
		}
		if c.Bar > 0 {
			s.bar(c.Bar, strings.Join(cells, " "))
		}
		if err := s.markWords(b.grid.columns[i].tags, strings.Join(cells, " ")); err != nil {
			return err
		}
	}
	return nil
}

// ficheBlock is one fiche: who the cluster is, its figures, its lines, what it is asked
// to mend. It begins a page.
type ficheBlock struct {
	head  *fichesHead
	fiche *table.Fiche
	at    int
}

func (b *ficheBlock) place(s *sheet, row int) int {
	b.at = row
	s.anchors[b.fiche.ID] = location{s, row}
	n := 2 + max(len(b.fiche.Rows), 1) + 1
	if len(b.fiche.Figures) > 0 {
		n += figureRows + 1
	}
	if len(b.fiche.Mend) > 0 {
		n += 1 + len(b.fiche.Mend)
	}
	return n
}

func (b *ficheBlock) write(s *sheet) error {
	row := b.at
	if err := b.title(s); err != nil {
		return err
	}
	if err := s.line(row+1, b.fiche.About, style{role: "note"}); err != nil {
		return err
	}
	row += 2
	if len(b.fiche.Figures) > 0 {
		figures := s.figures(b.fiche.Figures, 1, len(s.widths))
		for n := range figureRows {
			cells := make([]ooxml.Cell, len(s.widths))
			height, err := figures.row(n, row+n, cells)
			if err != nil {
				return err
			}
			if err := s.row(row+n, height, cells...); err != nil {
				return err
			}
		}
		row += figureRows + 1
	}
	if len(b.fiche.Rows) == 0 {
		if err := s.line(row, b.head.list.Empty, style{role: "text"}); err != nil {
			return err
		}
		row++
	}
	row, err := b.rows(s, row)
	if err != nil || len(b.fiche.Mend) == 0 {
		return err
	}
	for i, text := range append([]string{b.fiche.MendTitle}, b.fiche.Mend...) {
		st := style{role: "text"}
		if i == 0 {
			st.role = "heading"
		} else {
			text = "– " + text
		}
		if err := s.line(row+i, text, st); err != nil {
			return err
		}
	}
	return nil
}

// title is the cluster's name over all columns.
func (b *ficheBlock) title(s *sheet) error {
	cells := make([]ooxml.Cell, len(s.widths))
	name, err := s.words(b.fiche.Title, 1, b.at, style{role: "fiche"})
	if err != nil {
		return err
	}
	for i := range cells {
		cells[i] = ooxml.Cell{Style: name.Style}
	}
	cells[0] = name
	s.merge(1, len(cells), b.at)
	return s.row(b.at, titleHeight, cells...)
}

// rows writes the lines from a row on, and returns the row that follows.
func (b *ficheBlock) rows(s *sheet, row int) (int, error) {
	grid := b.head.grid
	grid.table.Rows = b.fiche.Rows
	for i, r := range b.fiche.Rows {
		grid.where.head = row - 1 // of this fiche: formulas name cells of their row
		if err := grid.row(s, i, r); err != nil {
			return row, err
		}
	}
	if n := len(b.fiche.Rows); n > 0 {
		b.head.areas = append(b.head.areas, [2]int{row, row + n - 1})
		row += n
	}
	return row, nil
}

func (b *ficheBlock) finish(*sheet) error { return nil }
