package ooxml

import "fmt"

// Bar draws the numbers of cells as bars, from 0 to a number at which a bar fills its
// cell. Excelize's bars fade, or have ends that depend on the numbers.
type Bar struct {
	// Cells are ranges, spaces between them.
	Cells string
	End   string
	// Colour is RRGGBB.
	Colour string
}

// firstBar is the priority of the first bar, behind all other formats of a sheet.
const firstBar = 10_000

const (
	x14NS = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
	xmNS  = "http://schemas.microsoft.com/office/excel/2006/main"
)

// barID distinguishes the two halves of a bar's format from others'.
func (s *Sheet) barID(i int) string {
	return fmt.Sprintf("{B11A0000-0000-4000-8000-%04X%08X}", s.number, i)
}

// barFormats are the formats of bars as all programs know them.
func (s *Sheet) barFormats(bars []Bar) {
	for i, b := range bars {
		s.raw = fmt.Appendf(s.raw, `<conditionalFormatting sqref="%s"><cfRule type="dataBar" priority="%d"><dataBar minLength="0" maxLength="100">`+
			`<cfvo type="num" val="0"/><cfvo type="num" val="%s"/><color rgb="FF%s"/></dataBar>`+
			`<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="%s"><x14:id>%s</x14:id></ext></extLst></cfRule></conditionalFormatting>`,
			b.Cells, firstBar+i, b.End, b.Colour, x14NS, s.barID(i))
	}
}

// solidBars say that the bars do not fade.
func (s *Sheet) solidBars(bars []Bar) {
	if len(bars) == 0 {
		return
	}
	s.raw = fmt.Appendf(s.raw, `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="%s"><x14:conditionalFormattings>`, x14NS)
	for i, b := range bars {
		s.raw = fmt.Appendf(s.raw, `<x14:conditionalFormatting xmlns:xm="%s"><x14:cfRule type="dataBar" id="%s"><x14:dataBar minLength="0" maxLength="100" gradient="0">`+
			`<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>%s</xm:f></x14:cfvo>`+
			`<x14:negativeFillColor rgb="FFB3361E"/><x14:axisColor rgb="FF7C858F"/></x14:dataBar></x14:cfRule><xm:sqref>%s</xm:sqref></x14:conditionalFormatting>`,
			xmNS, s.barID(i), b.End, b.Cells)
	}
	s.raw = append(s.raw, `</x14:conditionalFormattings></ext></extLst>`...)
}
