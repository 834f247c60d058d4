package workbook

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/table"
)

// pageChars is about how many characters of our font a landscape A4 page holds
// across before they are too small to read.
const pageChars = 260

// pagePoints is about how tall, in points, what is put on one page may be
// before it is too small to read.
const pagePoints = 1050

// A landscape A4 page at full size, within our margins, in pixels of a screen.
const (
	paperWidth  = 1047
	paperHeight = 697
)

// spareHeight of a page is kept free, as a program may draw rows a little
// taller; headHeight is the least of a table that is worth beginning at the
// foot of a page. Both in points.
const (
	spareHeight = 18
	headHeight  = 180
)

// pageSetup is how a sheet prints.
type pageSetup struct{ sheet *sheet }

// scale is the size at which a sheet of several parts prints, in percent: its width
// fits the page. It is set, not left to the program: one that fits pages by
// itself heeds no page break, and cuts charts.
// A little is spared for programs whose font is wider.
func (p pageSetup) scale() int {
	return max(min(100, paperWidth*100/(p.sheet.widths.pixels()*108/100)), 10)
}

// breaks are the rows that begin a page: a chart, a text or a short table that
// the page would cut. A long table begins on the page if a part worth
// reading fits there. Where the program broke a table by itself nobody knows how
// much of the page is left, so that what follows begins another.
func (p pageSetup) breaks() []int {
	s := p.sheet
	held := float64(paperHeight*75/p.scale()) - spareHeight
	if s.section.OnePage {
		held -= titleHeight // it is repeated on each page
	}
	var out []int
	page, unsure := 0.0, false
	for _, e := range s.extents.list {
		left, height := held-(e.top-page), e.bottom-e.top
		_, table := e.block.(*tableBlock)
		if height <= left && !unsure {
			continue
		}
		if table && height > held && left > headHeight && !unsure {
			unsure = true // the program breaks the table by itself
			continue
		}
		// One that begins its page and is longer is broken by the program too.
		page, unsure = e.top, height > held
		out = append(out, e.row)
	}
	return out[:min(len(out), maxBreaks)]
}

// maxBreaks is how many page breaks the format allows a sheet; after the last of
// them the program breaks the pages by itself.
const maxBreaks = 1_022

// write sets how the sheet prints: A4 landscape, numbered, its headings on each
// page, as few pages across as stay readable.
func (p pageSetup) write() error {
	s := p.sheet
	a4, wide, tall, landscape := 9, s.pagesWide(), 0, "landscape"
	if p.onePage() {
		tall = 1
	}
	layout := &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall}
	if p.paged() {
		scale := uint(p.scale())
		layout = &excelize.PageLayoutOptions{Size: &a4, Orientation: &landscape, AdjustTo: &scale}
	}
	if err := s.file.SetPageLayout(s.name, layout); err != nil {
		return err
	}
	if p.paged() {
		for _, row := range p.breaks() {
			if err := s.file.InsertPageBreak(s.name, source.CellName(1, row)); err != nil {
				return err
			}
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
	area := fmt.Sprintf("%s!$A$1:%s", s.quoted, ooxml.Absolute(s.printed(), s.height))
	if err := s.builder.out.Define(ooxml.Name{Name: "_xlnm.Print_Area", RefersTo: area, Sheet: s.number}); err != nil {
		return err
	}
	titles := p.printTitles()
	if titles == "" {
		return nil
	}
	return s.builder.out.Define(ooxml.Name{Name: "_xlnm.Print_Titles", RefersTo: titles, Sheet: s.number})
}

// headerText is a text in a footer, of which Excel takes 255 characters in
// all.
func headerText(s string) string {
	s, _ = ooxml.Cut(ooxml.Legal(s), 150)
	return strings.ReplaceAll(s, "&", "&&")
}

// printed is the last column that is printed.
func (s *sheet) printed() int {
	if s.main != nil && s.main.table.Printed > 0 {
		return s.main.table.Printed
	}
	return len(s.widths)
}

// printTitles are what each page repeats: the heading row of a table that is
// alone, the title of what did not fit the one page it was meant for
// and, of a sheet wider than a page, the columns that head its rows; "" for
// none.
func (p pageSetup) printTitles() string {
	s := p.sheet
	q := s.quoted
	var titles []string
	if stub := s.stub(); stub > 0 && s.pagesWide() > 1 {
		titles = append(titles, fmt.Sprintf("%s!$A:$%s", q, source.ColumnName(stub)))
	}
	switch {
	case s.main != nil:
		titles = append(titles, fmt.Sprintf("%s!$%d:$%d", q, s.main.head, s.main.head))
	case s.section.OnePage && !p.onePage():
		titles = append(titles, fmt.Sprintf("%s!$1:$1", q))
	}
	return strings.Join(titles, ",")
}

// stub is how many leading columns head the rows of the sheet: those of the
// table that is alone, else the first, which names the rows of all.
func (s *sheet) stub() int {
	switch {
	case s.main != nil:
		return s.main.table.Stub
	case len(s.section.Tables) > 0 && !s.hasCharts():
		return 1
	}
	return 0
}

// paged reports a sheet of several parts, of which the pages are set here. What
// is one table, or one page, is left to the program to fit.
func (p pageSetup) paged() bool {
	return p.sheet.main == nil && p.sheet.pagesWide() == 1 && !p.onePage()
}

// onePage reports a sheet that is put on one page whole.
func (p pageSetup) onePage() bool { return p.sheet.section.OnePage && p.tall() <= pagePoints }

// tall is about how high the sheet comes out, in points. It is asked before the
// rows are written, as the head of the sheet says whether they fit a page.
func (p pageSetup) tall() float64 {
	s := p.sheet
	total := usualHeight * float64(s.height)
	for _, bl := range s.blocks {
		switch b := bl.(type) {
		case *tableBlock:
			if b.where == nil {
				continue
			}
			total += b.headHeight(s) - usualHeight
			for _, r := range b.table.All() {
				total += b.rowHeight(s, r) - usualHeight
			}
		case *proseBlock:
			for _, l := range b.prose.Lines {
				total += usualHeight * float64(plain.lines(l.Text, s.textWidth()-edges)-1)
			}
		}
	}
	return total
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
	return 1 + int(s.widths.first(s.printed()))/pageChars
}
