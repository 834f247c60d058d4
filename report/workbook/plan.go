package workbook

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"bilan/report/font"
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
	*bookWriter
	name    string
	quoted  string // the name as formulas have it
	number  int    // from 1, in the order of the workbook
	section *table.Section
	blocks  []block
	widths  widths
	height  int // rows in all
	// printed is how many columns are printed, printedRows how many rows.
	printed, printedRows int
	main                 *placed // the only table, nil where there are several
	// frozen is the row of headings that stay in view and head each page, 0 for none.
	frozen int

	out     *ooxml.Sheet
	cells   []ooxml.Cell // of the row being written
	starts  []int        // the rows where the blocks begin
	extents extents
	links   links
	merges  [][2]string
	bars    []ooxml.Bar
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
func (b *bookWriter) plan(sec *table.Section) *sheet {
	s := &sheet{bookWriter: b, name: b.names.Name(sec.Sheet), number: len(b.sheets) + 1, section: sec}
	s.quoted = ooxml.QuoteSheet(s.name)
	b.anchors[sec.ID] = location{s, 1}
	switch {
	case sec.Board != nil:
		s.planBoard(sec.Board)
	case sec.Fiches != nil:
		s.planFiches(sec.Fiches)
	default:
		s.planParts(sec)
	}
	row := 1
	for i, bl := range s.blocks {
		s.starts = append(s.starts, row)
		row += bl.place(s, row)
		if next := i + 1; s.printedRows == 0 && (next == len(s.blocks) || onScreen(s.blocks[next])) {
			s.printedRows = max(row-1, 1)
		}
	}
	s.height = max(row-1, 1)
	return s
}

// onScreen reports a block that is not printed. Nothing that follows one is.
func onScreen(b block) bool {
	t, is := b.(*tableBlock)
	return is && t.table.OnScreen
}

// planParts plans a section of paragraphs, tables, charts and texts.
func (s *sheet) planParts(sec *table.Section) {
	alone := len(sec.Tables)+len(sec.After)+len(sec.Charts) == 1 && len(sec.Texts) == 0
	s.printed = printedColumns(sec)
	s.widenAll(sec)
	s.blocks = append(s.blocks, &titleBlock{section: sec})
	tables := func(list []*table.Table) {
		for _, t := range list {
			s.blocks = append(s.blocks, &tableBlock{table: t, alone: alone})
		}
	}
	tables(sec.Tables)
	s.planCharts(sec.Charts)
	for _, t := range sec.Texts {
		s.blocks = append(s.blocks, &proseBlock{prose: t, spread: len(sec.Tables)+len(sec.After) > 0})
	}
	tables(sec.After)
}

// planCharts places charts two abreast.
func (s *sheet) planCharts(charts []*table.Chart) {
	half := s.widths.pixels() / 2
	for i := 0; i < len(charts); i += 2 {
		pair := charts[i:min(i+2, len(charts))]
		b := &chartBlock{rows: max(heightOf(pair), halfPage)}
		for j, c := range pair {
			b.list = append(b.list, placedChart{c, j * half, half - chartGap})
		}
		s.blocks = append(s.blocks, b)
	}
}

// halfPage is how many rows charts take of which a page holds two, one below the other.
const halfPage = 18

// chartGap is the space between charts, in pixels.
const chartGap = 10

// widenAll finds the widths of the columns: the widest that a table asks for,
// as everything on a sheet shares them.
func (s *sheet) widenAll(sec *table.Section) {
	for _, t := range slices.Concat(sec.Tables, sec.After) {
		s.widenFor(t)
	}
	if len(sec.Texts) > 0 && len(s.widths) == 0 {
		s.widths = widths{proseWidth, sourceWidth}
	}
	if len(s.widths) == 0 {
		s.widths.widen(0, 90)
	}
	if len(sec.Charts) > 0 {
		for s.widths.pixels() < fullWidth {
			s.widths.widen(len(s.widths), 12)
		}
	}
	switch {
	case len(sec.Charts) > 0 || s.printed > len(s.widths):
		s.printed = len(s.widths)
	case s.printed == 0:
		s.printed = len(s.widths)
		s.printed = s.textColumns()
	}
}

// widenFor makes the columns wide enough for a table. Where other tables have columns that
// are printed and this one has some that are not, theirs alone count.
func (s *sheet) widenFor(t *table.Table) {
	titles, _ := headings(t)
	for i, c := range t.Columns {
		width := max(c.Width, headingWidth(titles[i]))
		if t.Printed > 0 && i >= t.Printed && i < s.printed {
			width = 0
		}
		s.widths.widen(i, width)
	}
}

// headingWidth is the least width of a column over which a heading takes two rows. One
// of a single very long word takes more.
func headingWidth(title string) int {
	width := int(math.Ceil(strong.Widest(title)/font.Slack + font.Edges + indented - 1))
	for width < mostHeading && strong.Lines(title, float64(width)+1-font.Edges-indented) > headingRows {
		width++
	}
	return width
}

// headingRows is how many rows a heading takes, and mostHeading the width in characters
// beyond which a column is not widened for it.
const (
	headingRows = 2
	mostHeading = 40
)

// printedColumns are as many as the tables that are printed say, one of texts alone, and
// none (0) where nothing says.
func printedColumns(sec *table.Section) int {
	most := 0
	for _, t := range slices.Concat(sec.Tables, sec.After) {
		switch {
		case t.OnScreen:
		case t.Printed > 0:
			most = max(most, t.Printed)
		default:
			most = max(most, len(t.Columns))
		}
	}
	if most == 0 && len(sec.Texts) > 0 {
		return 1
	}
	return most
}

// textColumns is how many columns a paragraph is spread over: as many as make
// a line that is read with ease.
func (s *sheet) textColumns() int {
	total := 0.0
	for i, w := range s.widths[:s.printed] {
		total += w + 1
		if total >= 130 {
			return i + 1
		}
	}
	return s.printed
}

// textWidth is the width of those columns in characters.
func (s *sheet) textWidth() float64 { return s.widths.first(s.textColumns()) }

// parted gives each table of more rows than most the sheets that it needs. What
// follows is on the last of them.
func parted(sections []table.Section, most int) []*table.Section {
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
