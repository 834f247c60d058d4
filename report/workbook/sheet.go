package workbook

import (
	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// write writes a planned sheet: what comes before the rows, the rows, what follows
// them.
func (s *sheet) write() error {
	var err error
	if s.number == 1 {
		err = s.file.SetSheetName("Sheet1", s.name)
	} else {
		_, err = s.file.NewSheet(s.name)
	}
	if err != nil {
		return err
	}
	for _, step := range []func() error{s.before, s.excelTables, s.open, s.writeRows, s.after, pageSetup{s}.write} {
		if err := step(); err != nil {
			return err
		}
	}
	if err := s.out.End(s.merges, s.links.all()); err != nil {
		return err
	}
	s.used.cells, s.used.links = s.cells[:0], s.links.list[:0]
	s.cells, s.links.list = nil, nil
	return nil
}

// before sets what is at the head of the sheet's part.
func (s *sheet) before() error {
	fit, colour := !pageSetup{s}.paged(), tabColours[s.section.ID]
	if s.section.OnePage {
		colour = "FF8C8C8C"
	}
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
	return s.file.SetSheetDimension(s.name, "A1:"+source.CellName(len(s.widths), s.height))
}

// tabColours part what is read first, the figures and what they rest on.
var tabColours = map[string]string{
	"summary": "FF0B3C5D", "charts": "FF0B3C5D", "lines": "FF2E86C1", "anomalies": "FFB07D00",
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
	s.out, err = s.builder.out.Sheet(s.number)
	return err
}

// freeze keeps in view the headings and the stub of a table that is alone.
func (s *sheet) freeze() error {
	if s.main == nil && s.stub() > 0 && s.pagesWide() > 1 {
		return s.file.SetPanes(s.name, &excelize.Panes{Freeze: true, XSplit: 1, TopLeftCell: "B1", ActivePane: "topRight",
			Selection: []excelize.Selection{{SQRef: "A1", ActiveCell: "A1", Pane: "topRight"}}})
	}
	if s.main == nil {
		return nil
	}
	stub := s.main.table.Stub
	if s.widths.first(stub) > maxFrozen {
		stub = 0
	}
	top := source.CellName(stub+1, s.main.head+1)
	pane := "bottomRight"
	if stub == 0 {
		pane = "bottomLeft"
	}
	return s.file.SetPanes(s.name, &excelize.Panes{Freeze: true, XSplit: stub, YSplit: s.main.head, TopLeftCell: top, ActivePane: pane,
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
	titleHeight = 24
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
	if last := s.textColumns(); last > 1 && text != "" {
		s.merges = append(s.merges, [2]string{source.CellName(1, n), source.CellName(last, n)})
	}
	l, height := plain, 14.0
	switch st.role {
	case "title":
		l, height = look{size: 16, bold: true}, titleHeight
	case "heading":
		l, height = look{size: 12, bold: true}, 17
	case "subtitle":
		l, height = look{size: 11}, 17
	case "mark":
		l = strong
	}
	return s.row(n, height*float64(l.lines(text, s.textWidth()-edges)), first)
}

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
	lines := []struct{ text, role string }{{b.section.Title, "title"}, {s.doc.Title + " — " + s.doc.Subtitle, "subtitle"}}
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
	if s.number > 1 {
		s.links.list = append(s.links.list, sheetLink{col: 1, row: int32(b.at + 1), to: s.anchors[s.doc.Sections[0].ID], says: s.doc.Word("back")})
	}
	return nil
}

func (b *titleBlock) finish(*sheet) error { return nil }

// headlineBlock is a row of label, figure and basis for each figure that heads
// the section. The first section's figures have names of their own.
type headlineBlock struct {
	list []table.Headline
	at   int
}

func (b *headlineBlock) place(_ *sheet, row int) int {
	b.at = row
	return len(b.list) + 1
}

func (b *headlineBlock) write(s *sheet) error {
	for i, h := range b.list {
		row := b.at + i
		label, err := s.words(h.Label, 1, row, style{role: "label"})
		if err != nil {
			return err
		}
		figure, err := s.cell(2, row, &h.Cell, table.Number, "figure", nil, 0, nil)
		if err != nil {
			return err
		}
		basis, err := s.words(h.Basis, 3, row, style{role: "label"})
		if err != nil {
			return err
		}
		if err := s.row(row, 20, label, figure, basis); err != nil {
			return err
		}
	}
	return nil
}

func (b *headlineBlock) finish(s *sheet) error {
	if s.number > 1 {
		return nil
	}
	for i, h := range b.list {
		if err := s.builder.out.Define(ooxml.Name{Name: "bilan_" + h.Slug, RefersTo: s.quoted + "!" + ooxml.Absolute(2, b.at+i), Comment: h.Label}); err != nil {
			return err
		}
	}
	return nil
}
