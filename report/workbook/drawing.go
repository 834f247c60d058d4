package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
)

// addChart puts a chart on the sheet. Excelize makes the place of the first in
// the package, of a chart that draws nothing: to have it make all of them took
// longer than all their sheet's rows.
func (s *sheet) addChart(at ooxml.Placed, chart *ooxml.Chart) error {
	s.charts++
	at.Chart = s.charts
	part := fmt.Sprintf("xl/charts/chart%d.xml", at.Chart)
	if s.drawing == nil {
		s.drawn++
		if err := s.file.AddChart(s.name, "A1", &excelize.Chart{Type: excelize.Bar}); err != nil {
			return err
		}
	} else {
		types := &s.file.ContentTypes.Overrides
		*types = append(*types, (*types)[0])
		last := &(*types)[len(*types)-1]
		last.PartName, last.ContentType = "/"+part, excelize.ContentTypeDrawingML
	}
	s.drawing = append(s.drawing, at)
	s.file.Pkg.Store(part, chart.Part())
	return nil
}

// draw puts the charts of the sheet in their places, instead of what excelize
// put there.
func (s *sheet) draw() {
	if s.drawing == nil {
		return
	}
	part := fmt.Sprintf("xl/drawings/drawing%d.xml", s.drawn)
	relations := fmt.Sprintf("xl/drawings/_rels/drawing%d.xml.rels", s.drawn)
	s.file.Drawings.Delete(part)
	s.file.Relationships.Delete(relations)
	s.file.Pkg.Store(part, s.drawing.Part())
	s.file.Pkg.Store(relations, s.drawing.Relations())
}
