package workbook

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// pageChars is about how many characters of our font a landscape A4 page holds
// across before they are too small to read.
const pageChars = 250

// pagePoints is about how tall, in points, what is put on one page may be
// before it is too small to read.
const pagePoints = 1000

// A landscape A4 page at full size, within our margins, in pixels of a screen.
const (
	paperWidth  = 1047
	paperHeight = 690
)

const spareRows = 2

// headRows is the least of a table that is worth beginning at the foot of a
// page.
const headRows = 10

// scale is the size at which a sheet of charts prints, in percent: its width
// fits the page. It is set, not left to the program: one that fits pages by
// itself heeds no page break, and cuts charts.
func (s *sheet) scale() int { return max(min(100, paperWidth*100/s.pixels()-1), 10) }

// breakBefore begins a page before a chart or a text, or a table under charts,
// that the page would cut. Rows are taken at their usual height; a text has
// some to spare, as its lines are taller.
func (s *sheet) breakBefore(b block, row, rows int) {
	if !s.hasCharts() {
		return
	}
	if s.page0 == 0 {
		s.page0 = 1
	}
	held := paperHeight * 100 / s.scale() / rowPixels
	_, table := b.(*tableBlock)
	if _, prose := b.(*proseBlock); prose {
		held -= spareRows
	}
	room := held - (row - s.page0)
	if rows <= room || table && rows > held/2 && room > headRows {
		return
	}
	s.page0 = row
	s.breaks = append(s.breaks, row)
}

// page sets how the sheet prints: A4 landscape, numbered, its headings on each
// page, as few pages across as stay readable.
func (s *sheet) page() error {
	a4, wide, tall, landscape := 9, s.pagesWide(), 0, "landscape"
	if s.section.OnePage && s.points <= pagePoints {
		tall = 1
	}
	layout := &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall}
	if s.hasCharts() {
		scale := uint(s.scale())
		layout = &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, AdjustTo: &scale}
	}
	if err := s.file.SetPageLayout(s.name, layout); err != nil {
		return err
	}
	for _, row := range s.breaks {
		if err := s.rows.InsertPageBreak(cellName(1, row)); err != nil {
			return err
		}
	}
	side, edge, foot := 0.4, 0.5, 0.25
	if err := s.file.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &edge, Bottom: &edge, Header: &foot, Footer: &foot}); err != nil {
		return err
	}
	footer := "&L" + headerText(s.doc.Title) + "&C&A&R&P / &N"
	if err := s.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{OddFooter: footer}); err != nil {
		return err
	}
	area := fmt.Sprintf("%s!$A$1:%s", quoteSheet(s.name), absolute(s.printed(), s.height))
	if err := s.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Area", RefersTo: area, Scope: s.name}); err != nil {
		return err
	}
	titles := s.printTitles()
	if titles == "" {
		return nil
	}
	return s.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: titles, Scope: s.name})
}

// headerText is a text in a footer, of which Excel takes 255 characters in
// all.
func headerText(s string) string {
	s, _ = cut(legal(s), 150)
	return strings.ReplaceAll(s, "&", "&&")
}

// printed is the last column that is printed.
func (s *sheet) printed() int {
	if s.main != nil && s.main.table.Printed > 0 {
		return s.main.table.Printed
	}
	return len(s.widths)
}

// printTitles are what stands on each page: the heading row of a table that
// stands alone and, of a sheet wider than a page, the columns that head its
// rows; "" for neither.
func (s *sheet) printTitles() string {
	q := quoteSheet(s.name)
	var titles []string
	if stub := s.stub(); stub > 0 && s.pagesWide() > 1 {
		titles = append(titles, fmt.Sprintf("%s!$A:$%s", q, columnName(stub)))
	}
	if s.main != nil {
		titles = append(titles, fmt.Sprintf("%s!$%d:$%d", q, s.main.head, s.main.head))
	}
	return strings.Join(titles, ",")
}

// stub is how many leading columns head the rows of the sheet: those of the
// table that stands alone, else the first, which names the rows of all.
func (s *sheet) stub() int {
	switch {
	case s.main != nil:
		return s.main.table.Stub
	case len(s.section.Tables) > 0 && !s.hasCharts():
		return 1
	}
	return 0
}

// hasCharts reports whether charts are drawn on the sheet.
func (s *sheet) hasCharts() bool {
	return slices.ContainsFunc(s.section.Charts, func(c *table.Chart) bool { return c.Kind != table.HeatMap })
}

// pagesWide is how many pages the sheet needs side by side to stay readable.
func (s *sheet) pagesWide() int {
	if s.section.OnePage {
		return 1
	}
	return 1 + int(s.widthOf(s.printed()))/pageChars
}
