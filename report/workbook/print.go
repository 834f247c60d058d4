package workbook

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
)

// An A4 page that lies, at full size and within our margins, in pixels of a screen.
const (
	paperWidth  = 1047
	paperHeight = 697
)

// paper is the width and height of the page, in pixels of a screen.
func (p pageSetup) paper() (width, height int) {
	if p.sheet.section.Portrait {
		return paperHeight + margins, paperWidth - margins
	}
	return paperWidth, paperHeight
}

// margins is by how much those above and below are wider than those at the sides.
const margins = 19

// spareHeight of a page is kept free, in points, as a program may draw rows a little
// taller.
const spareHeight = 14

// pageSetup is how a sheet prints.
type pageSetup struct{ sheet *sheet }

// scale is the size at which a sheet of several parts prints, in percent: its width
// fits the page. It is set, not left to the program: one that fits pages by
// itself heeds no page break, and cuts charts.
// A little is spared for programs whose font is wider.
func (p pageSetup) scale() int {
	width, _ := p.paper()
	s := p.sheet
	return max(min(mostScale, width*100/(s.widths[:s.printed].pixels()*spareWidth/100)), 10)
}

// mostScale is the size that is not exceeded: a page holds more rows, and sheets look
// alike.
const mostScale = 75

// spareWidth is how wide columns may come out, in percent of what they are.
const spareWidth = 108

// breaks are the rows that begin a page: each fiche but the first, and of other sheets what
// the page would cut.
func (p pageSetup) breaks() []int {
	s := p.sheet
	if s.section.Fiches != nil {
		return p.ficheBreaks()
	}
	_, height := p.paper()
	held := float64(height*75/p.scale()) - spareHeight
	var out []int
	page := 0.0
	for _, e := range s.extents.list {
		if e.row > s.printedRows {
			break
		}
		// One that begins its page and is longer is broken by the program.
		if e.bottom-page > held && e.top > page {
			page = e.top
			out = append(out, e.row)
		}
	}
	return out[:min(len(out), maxBreaks)]
}

// ficheBreaks are the rows where the fiches after the first begin.
func (p pageSetup) ficheBreaks() []int {
	var out []int
	for _, bl := range p.sheet.blocks {
		if b, is := bl.(*ficheBlock); is {
			out = append(out, b.at)
		}
	}
	return out[min(len(out), 1):min(len(out), maxBreaks+1)]
}

// maxBreaks is how many page breaks the format allows a sheet; after the last of
// them the program breaks the pages by itself.
const maxBreaks = 1_022

// write sets how the sheet prints: on A4, numbered, its headings on each page, a page
// across.
func (p pageSetup) write() error {
	s := p.sheet
	a4, wide, tall, orientation := 9, 1, 0, "landscape"
	if s.section.Portrait {
		orientation = "portrait"
	}
	if p.onePage() {
		tall = 1
	}
	layout := &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &tall}
	if p.paged() {
		scale := uint(p.scale())
		layout = &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, AdjustTo: &scale}
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
	area := fmt.Sprintf("%s!$A$1:%s", s.quoted, ooxml.Absolute(s.printed, s.printedRows))
	if err := s.bookWriter.out.Define(ooxml.Name{Name: "_xlnm.Print_Area", RefersTo: area, Sheet: s.number}); err != nil {
		return err
	}
	if s.frozen == 0 || s.printedRows < s.frozen {
		return nil
	}
	// The headings are repeated on each page.
	titles := fmt.Sprintf("%s!$%d:$%d", s.quoted, s.frozen, s.frozen)
	return s.bookWriter.out.Define(ooxml.Name{Name: "_xlnm.Print_Titles", RefersTo: titles, Sheet: s.number})
}

// headerText is a text in a footer, of which Excel takes 255 characters in
// all.
func headerText(s string) string {
	s, _ = ooxml.Cut(ooxml.Legal(s), 150)
	return strings.ReplaceAll(s, "&", "&&")
}

// paged reports a sheet of several parts, of which the pages are set here. What
// is one table, or one page, is left to the program to fit.
func (p pageSetup) paged() bool { return p.sheet.main == nil && !p.onePage() }

// onePage reports a sheet that is put on one page whole.
func (p pageSetup) onePage() bool { return p.sheet.section.OnePage || p.sheet.section.Board != nil }
