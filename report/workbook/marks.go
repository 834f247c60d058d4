package workbook

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// finish marks the cells by what they say: each word of a list its colour, a
// share its bar, a heat map its shades.
func (b *tableBlock) finish(s *sheet) error {
	if b.where == nil {
		return nil
	}
	if !b.real() && !b.where.list() {
		if err := s.nameRegion(b.where.head, len(b.titles), b.where.row(b.table.Len()-1)); err != nil {
			return err
		}
	}
	if err := b.rule(s); err != nil {
		return err
	}
	if b.table.Shaded {
		if err := b.shade(s); err != nil {
			return err
		}
	}
	for i, c := range b.table.Columns {
		if err := s.markWords(b.columns[i].tags, b.area(i)); err != nil {
			return err
		}
		if c.Bar > 0 {
			s.bar(c.Bar, b.area(i))
		}
		if b.alone && c.Help != "" {
			if err := s.comment(i+1, b.where.head, c.Help); err != nil {
				return err
			}
		}
	}
	return nil
}

// sparse reports whether a column has no cells where nothing is known.
func (b *tableBlock) sparse(i int) bool {
	c := &b.table.Columns[i]
	return b.table.Sparse && c.Kind != table.Badge && c.Bar == 0
}

// rule draws the line between rows in the columns where there may be no cell to have
// one. They are those without marks: LibreOffice takes one conditional format of
// several that meet in a cell.
func (b *tableBlock) rule(s *sheet) error {
	var areas []string
	for i := 0; i < len(b.titles); i++ {
		first := i
		for i < len(b.titles) && b.sparse(i) {
			i++
		}
		if i > first {
			areas = append(areas, ooxml.CellRange(first+1, b.where.row(0), i, b.where.row(b.table.Len()-1)))
		}
	}
	if len(areas) == 0 {
		return nil
	}
	id, err := s.file.NewConditionalStyle(&excelize.Style{Border: []excelize.Border{rowLine}})
	if err != nil {
		return err
	}
	return s.file.SetConditionalFormat(s.name, strings.Join(areas, " "), []excelize.ConditionalFormatOptions{{Type: "formula", Criteria: "TRUE", Format: &id}})
}

// nameRegion marks the headings of a table that is not one of Excel's own, by a
// name of the form that screen readers look for: rows and columns are headed by
// the first of each.
func (s *sheet) nameRegion(head, columns, last int) error {
	first, end := source.CellName(1, head), source.CellName(columns, last)
	return s.bookWriter.out.Define(ooxml.Name{Name: fmt.Sprintf("TitleRegion%d.%s.%s.%d", head, first, end, s.number), RefersTo: s.quoted + "!" + ooxml.Absolute(1, head)})
}

// area is the cells of a column that no total sums.
func (b *tableBlock) area(i int) string {
	return ooxml.CellRange(i+1, b.where.row(0), i+1, b.where.row(max(b.where.plain, 1)-1))
}

// bar draws the rates of cells as bars.
func (s *sheet) bar(kind table.Bar, cells string) {
	s.bars = append(s.bars, ooxml.Bar{Cells: cells, End: kind.End(), Colour: barColour})
}

// barColour is pale, as the number is written over it.
const barColour = "BFD0DF"

// markWords gives words their colours, each that of its slug, wherever cells hold them: a person
// who sorts or pastes keeps them right.
func (s *sheet) markWords(tags map[string]string, cells string) error {
	var rules []excelize.ConditionalFormatOptions
	for _, text := range sortedKeys(tags) {
		id, err := s.mark(tags[text])
		if err != nil {
			return err
		}
		rules = append(rules, excelize.ConditionalFormatOptions{Type: "cell", Criteria: "==", Value: `"` + strings.ReplaceAll(text, `"`, `""`) + `"`, Format: &id})
	}
	if len(rules) == 0 {
		return nil
	}
	return s.file.SetConditionalFormat(s.name, cells, rules)
}

// mark is the conditional format of a palette slug.
func (b *bookWriter) mark(tag string) (int, error) {
	if id, ok := b.marks[tag]; ok {
		return id, nil
	}
	c := table.Palette(tag)
	id, err := b.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: c.Ink}, Fill: ooxml.Solid(c.Fill)})
	b.marks[tag] = id
	return id, err
}

// shade gives the cells of a heat map a scale from pale to blue, fixed at 0
// and 100 %. Each cell holds its number.
func (b *tableBlock) shade(s *sheet) error {
	area := ooxml.CellRange(2, b.where.row(0), len(b.titles), b.where.row(b.table.Len()-1))
	return s.file.SetConditionalFormat(s.name, area, []excelize.ConditionalFormatOptions{{
		Type: "2_color_scale", Criteria: "=", MinType: "num", MinValue: "0", MinColor: "#FBE9D7", MaxType: "num", MaxValue: "1", MaxColor: "#9DC3E6",
	}})
}

// comment says in a heading's comment what its column holds.
func (s *sheet) comment(col, row int, text string) error {
	return s.file.AddComment(s.name, excelize.Comment{
		Cell: source.CellName(col, row), Author: "bilan", Width: 280, Height: uint(30 + 18*font.Look{Size: 9}.Lines(text, 36)),
		Paragraph: []excelize.RichTextRun{{Text: ooxml.Legal(text), Font: &excelize.Font{Family: font.Name, Size: 9}}},
	})
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
