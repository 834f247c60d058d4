package workbook

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// create makes the sheet's place in the workbook.
func (s *sheet) create() error {
	if s.number == 1 {
		return s.file.SetSheetName("Sheet1", s.name)
	}
	_, err := s.file.NewSheet(s.name)
	return err
}

// write writes a planned sheet: what comes before the rows, the rows, what follows
// them.
func (s *sheet) write() error {
	for _, step := range []func() error{s.before, s.excelTables, s.open, s.writeRows, s.holdRests, s.after, s.defineNames, pageSetup{s}.write} {
		if err := step(); err != nil {
			return err
		}
	}
	if err := s.out.End(s.merges, s.bars, s.links.all()); err != nil {
		return err
	}
	s.used.cells, s.used.links = s.cells[:0], s.links.list[:0]
	s.cells, s.links.list = nil, nil
	return nil
}

// before sets what is at the head of the sheet's part.
func (s *sheet) before() error {
	fit, colour := !pageSetup{s}.paged(), tabColours[s.section.ID]
	props := &excelize.SheetPropsOptions{FitToPage: &fit}
	if colour != "" {
		props.TabColorRGB = &colour
	}
	if err := s.file.SetSheetProps(s.name, props); err != nil {
		return err
	}
	no := false
	if err := s.file.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}); err != nil {
		return err
	}
	height := s.height
	if s == s.holder {
		if n := s.rests() + ownRests(s.section); n > 0 {
			height += restsHead + n
		}
	}
	return s.file.SetSheetDimension(s.name, "A1:"+source.CellName(len(s.widths), height))
}

// tabColours part what is read first, what the figures rest on, and what is to be done.
var tabColours = map[string]string{
	"summary": "FF0B3C5D", "charts": "FF0B3C5D", "lines": "FF2E86C1", "fiches": "FF8C8C8C", "anomalies": "FFB07D00",
}

func (s *sheet) open() (err error) {
	s.cells, s.links.list = s.used.cells, s.used.links
	// Excelize puts the last that is set first, and copies the others for each.
	for last := len(s.widths) - 1; last >= 0; {
		first := last
		for first > 0 && s.widths[first-1] == s.widths[last] {
			first--
		}
		if err := s.file.SetColWidth(s.name, source.ColumnName(first+1), source.ColumnName(last+1), s.widths[last]+1); err != nil {
			return err
		}
		last = first - 1
	}
	if err := s.freeze(); err != nil {
		return err
	}
	s.out, err = s.bookWriter.out.Sheet(s.number)
	return err
}

// freeze keeps in view the headings and the stub of a table that is alone, and those of
// fiches.
func (s *sheet) freeze() error {
	if s.frozen == 0 {
		return nil
	}
	stub := 1
	if s.main != nil {
		stub = s.main.table.Stub
	}
	if s.widths.first(stub) > maxFrozen {
		stub = 0
	}
	top := source.CellName(stub+1, s.frozen+1)
	pane := "bottomRight"
	if stub == 0 {
		pane = "bottomLeft"
	}
	return s.file.SetPanes(s.name, &excelize.Panes{Freeze: true, XSplit: stub, YSplit: s.frozen, TopLeftCell: top, ActivePane: pane,
		Selection: []excelize.Selection{{SQRef: top, ActiveCell: top, Pane: pane}}})
}

// maxFrozen is the width in characters beyond which frozen columns would hide
// the others on a small screen.
const maxFrozen = 90

func (s *sheet) writeRows() error {
	for i, b := range s.blocks {
		s.extents.begin(b, s.starts[i])
		if err := b.write(s); err != nil {
			return err
		}
		s.extents.end()
	}
	return nil
}

func (s *sheet) after() error {
	for _, b := range s.blocks {
		if err := b.finish(s); err != nil {
			return err
		}
	}
	return nil
}

// row writes one row: cells from the first column on. A height
// of 0 is a row's own.
func (s *sheet) row(n int, height float64, cells ...ooxml.Cell) error {
	cells = cells[:min(len(cells), len(s.widths))]
	s.extents.row(n, height)
	return s.out.Row(n, min(height, maxHeight), cells)
}

// usualHeight is that of a row of our font, titleHeight that of the sheet's
// title, in points.
const (
	usualHeight = 15
	titleHeight = 21
)

// maxHeight is Excel's limit on the height of a row, in points: a longer text
// is whole in its cell and not in view.
const maxHeight = 409

// line writes a row of text alone, spread over the columns that make a line.
func (s *sheet) line(n int, text string, st style) error {
	st.wrap = true
	first, err := s.words(text, 1, n, st)
	if err != nil {
		return err
	}
	if text != "" {
		s.merge(1, s.textColumns(), n)
	}
	return s.row(n, lineHeightOf(text, st, s.textWidth()), first)
}

// merge makes cells of a row one.
func (s *sheet) merge(first, last, row int) {
	if last > first {
		s.merges = append(s.merges, [2]string{source.CellName(first, row), source.CellName(last, row)})
	}
}

// lineHeightOf is how high a text of a style is in a width in characters.
func lineHeightOf(text string, st style, width float64) float64 {
	l, height := plain, 13.5
	switch st.role {
	case "title":
		l, height = font.Look{Size: 14, Bold: true}, titleHeight
	case "heading", "mark", "lead":
		l, height = strong, 14
	}
	return height * float64(l.Lines(text, width-font.Edges))
}

// gap writes an empty row between parts.
func (s *sheet) gap(n int) error { return s.row(n, gapHeight) }

// gapHeight is that of a row between parts, in points.
const gapHeight = 8

// words is a cell of text.
func (s *sheet) words(text string, col, row int, st style) (ooxml.Cell, error) {
	id, err := s.style(st)
	if err != nil {
		return ooxml.Cell{}, err
	}
	if text == "" {
		return ooxml.Cell{Style: id}, nil
	}
	return ooxml.Cell{Style: id, Text: s.fitting(text, col, row)}, nil
}

// titleBlock is the sheet's head: title, what the review is, what the inputs
// declare, what the sheet holds.
type titleBlock struct {
	section *table.Section
	at      int
}

func (b *titleBlock) place(s *sheet, row int) int {
	b.at = row
	return 2 + len(s.doc.Marks) + len(b.section.Paragraphs) + 1
}

func (b *titleBlock) write(s *sheet) error {
	row := b.at
	lines := []struct{ text, role string }{{b.section.Title, "title"}, {s.doc.Title + " — " + s.doc.Subtitle, "note"}}
	for _, m := range s.doc.Marks {
		lines = append(lines, struct{ text, role string }{m, "mark"})
	}
	for _, p := range b.section.Paragraphs {
		lines = append(lines, struct{ text, role string }{p, "text"})
	}
	for _, l := range lines {
		if err := s.line(row, l.text, style{role: l.role}); err != nil {
			return err
		}
		row++
	}
	if err := s.gap(row); err != nil {
		return err
	}
	if s.number > 1 {
		s.links.list = append(s.links.list, sheetLink{col: 1, row: int32(b.at + 1), to: s.anchors[s.doc.Sections[0].ID], says: s.doc.Word("back")})
	}
	return nil
}

func (b *titleBlock) finish(*sheet) error { return nil }

// defineNames names the figures of the document that the sheet shows.
func (s *sheet) defineNames() error {
	for _, n := range s.doc.Names {
		id, _, _ := strings.Cut(n.Ref, "/")
		t := s.tables[id]
		if t == nil || t.sheet != s {
			continue
		}
		to, known := reference(s, nil, n.Ref, rowIn{})
		if !known {
			continue
		}
		col, row, err := excelize.CellNameToCoordinates(string(to))
		if err != nil {
			return err
		}
		if err := s.bookWriter.out.Define(ooxml.Name{Name: "bilan_" + n.Slug, RefersTo: s.quoted + "!" + ooxml.Absolute(col, row), Comment: n.Label}); err != nil {
			return err
		}
	}
	return nil
}
