package workbook

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"bilan/report/ooxml"
	"bilan/report/table"
)

// maxRows bounds the rows of one table on a sheet: Excel's limit is 1,048,576
// rows, and what surrounds a table needs some. A longer one continues on a
// sheet of its own.
const maxRows = 1_000_000

// sheet is a sheet of the workbook: what is where, and what is gathered
// while it is written.
type sheet struct {
	*builder
	name    string
	quoted  string // the name as formulas have it
	number  int    // from 1, in the order of the workbook
	section *table.Section
	blocks  []block
	widths  widths
	height  int     // rows in all
	main    *placed // the only table, nil where there are several

	out     *ooxml.Sheet
	cells   []ooxml.Cell // of the row being written
	starts  []int        // the rows where the blocks begin
	extents extents
	links   links
	merges  [][2]string
}

// block is a part of a sheet, in rows of its own.
type block interface {
	// place sets where the block begins, and returns how many rows it takes.
	place(s *sheet, row int) int
	// write writes the rows.
	write(s *sheet) error
	// finish adds what is over the rows: charts, formats, comments.
	finish(s *sheet) error
}

// plan finds what is where on a section's sheet.
func (b *builder) plan(sec *table.Section) *sheet {
	s := &sheet{builder: b, name: b.names.Name(sec.Sheet), number: len(b.sheets) + 1, section: sec}
	s.quoted = ooxml.QuoteSheet(s.name)
	b.anchors[sec.ID] = location{s, 1}
	alone := len(sec.Tables)+len(sec.After)+len(sec.Charts) == 1 && len(sec.Texts)+len(sec.Headlines) == 0
	s.widenAll(sec)
	s.blocks = append(s.blocks, &titleBlock{section: sec})
	if len(sec.Headlines) > 0 {
		s.blocks = append(s.blocks, &headlineBlock{list: sec.Headlines})
	}
	tables := func(list []*table.Table) {
		for _, t := range list {
			s.blocks = append(s.blocks, &tableBlock{table: t, alone: alone})
		}
	}
	tables(sec.Tables)
	s.planCharts(sec.Charts, alone)
	for _, t := range sec.Texts {
		s.blocks = append(s.blocks, &proseBlock{prose: t, spread: len(sec.Tables)+len(sec.After) > 0})
	}
	tables(sec.After)
	row := 1
	for _, bl := range s.blocks {
		s.starts = append(s.starts, row)
		row += bl.place(s, row)
	}
	s.height = max(row-1, 1)
	return s
}

// planCharts places the charts two abreast where they are small, each with its
// figures under it where no table of the document holds them.
func (s *sheet) planCharts(charts []*table.Chart, alone bool) {
	for i := 0; i < len(charts); i++ {
		c := charts[i]
		if c.Kind == table.HeatMap && c.Empty == "" {
			s.blocks = append(s.blocks, &tableBlock{table: c.Data, scale: c, alone: alone})
			continue
		}
		block := &chartBlock{charts: []*table.Chart{c}}
		if small(c) && i+1 < len(charts) && small(charts[i+1]) {
			i++
			block.charts = append(block.charts, charts[i])
		}
		s.blocks = append(s.blocks, block)
		for _, c := range block.charts {
			if c.Empty == "" && !isListed(s.doc, c.Data) {
				data := *c.Data
				data.Title, data.Notes = "", append(append([]string(nil), data.Notes...), c.Notes...)
				c.Notes = nil
				s.blocks = append(s.blocks, &tableBlock{table: &data})
			}
		}
	}
}

// isListed reports whether a section of a document lists a table.
func isListed(doc *table.Document, t *table.Table) bool {
	for i := range doc.Sections {
		sec := &doc.Sections[i]
		for _, other := range append(append([]*table.Table(nil), sec.Tables...), sec.After...) {
			if other.ID == t.ID {
				return true
			}
		}
	}
	return false
}

// widenAll finds the widths of the columns: the widest that a table asks for,
// as everything on a sheet shares them.
func (s *sheet) widenAll(sec *table.Section) {
	for _, t := range append(append([]*table.Table(nil), sec.Tables...), sec.After...) {
		s.widenFor(t)
	}
	for _, c := range sec.Charts {
		if c.Data != nil && (c.Kind == table.HeatMap || !isListed(s.doc, c.Data)) {
			s.widenFor(c.Data)
		}
	}
	if len(sec.Texts) > 0 && len(s.widths) == 0 {
		s.widths = widths{proseWidth, sourceWidth}
	}
	if len(sec.Headlines) > 0 {
		s.widths.widen(0, 30)
		s.widths.widen(1, 14)
	}
	if len(s.widths) == 0 {
		s.widths.widen(0, 90)
	}
	if s.hasCharts() {
		for s.widths.pixels() < fullWidth {
			s.widths.widen(len(s.widths), 12)
		}
	}
}

func (s *sheet) widenFor(t *table.Table) {
	titles, _ := headings(t)
	for i, c := range t.Columns {
		width := c.Width
		if !c.Upright {
			width = max(width, int(math.Ceil(strong.widest(titles[i])/slack+edges+indented-1)))
		}
		s.widths.widen(i, width)
	}
}

// textColumns is how many columns a paragraph is spread over: as many as make
// a line that is read with ease.
func (s *sheet) textColumns() int {
	if stub := s.stub(); stub > 0 && s.pagesWide() > 1 {
		return stub // the columns that stand on each page
	}
	total := 0.0
	for i, w := range s.widths {
		total += w + 1
		if total >= 130 {
			return i + 1
		}
	}
	return len(s.widths)
}

// textWidth is the width of those columns in characters.
func (s *sheet) textWidth() float64 { return s.widths.first(s.textColumns()) }

// parted gives each table that is too long for a sheet the sheets that it
// needs. What follows is on the last of them.
func parted(sections []table.Section) []*table.Section {
	return partedAt(sections, maxRows)
}

func partedAt(sections []table.Section, most int) []*table.Section {
	var out []*table.Section
	for i := range sections {
		sec := sections[i]
		out = append(out, &sec)
		tables := sec.Tables
		for j, t := range tables {
			if t.Len() <= most {
				continue
			}
			sec.Tables = append(append([]*table.Table(nil), tables[:j]...), partOf(t, 0, most))
			last := &sec
			for n := 1; n*most < t.Len(); n++ {
				next := table.Section{ID: fmt.Sprintf("%s-%d", sec.ID, n+1), Title: fmt.Sprintf("%s (%d)", sec.Title, n+1), Sheet: sec.Sheet,
					Tables: []*table.Table{partOf(t, n, most)}}
				out = append(out, &next)
				last = &next
			}
			last.Tables = append(last.Tables, tables[j+1:]...)
			break // what follows is short: only one table of a section grows with the inputs
		}
	}
	return out
}

// partOf is the n-th part of a table. A figure over all rows cannot be live.
func partOf(t *table.Table, n, most int) *table.Table {
	part, first := *t, n*most
	part.Above = nil
	part.Part(first, min(most, t.Len()-first))
	if part.Long == nil {
		part.Rows = slices.Clone(part.Rows)
		for i := range part.Rows {
			part.Rows[i] = withoutRanges(part.Rows[i])
		}
	} else {
		rows := part.Long.Rows
		part.Long.Rows = func(yield func(table.Row) bool) {
			for r := range rows {
				if !yield(withoutRanges(r)) {
					return
				}
			}
		}
	}
	if n > 0 {
		part.ID = fmt.Sprintf("%s-%d", t.ID, n+1)
	}
	return &part
}

// withoutRanges is a row without the formulas that name cells of other rows.
func withoutRanges(r table.Row) table.Row {
	cells := r.Cells
	for j, c := range cells {
		if strings.Contains(c.Formula, ":") {
			if &cells[0] == &r.Cells[0] {
				r.Cells = slices.Clone(cells)
			}
			r.Cells[j].Formula = ""
		}
	}
	return r
}
