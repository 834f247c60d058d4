package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"bilan/report/table"
)

// chart writes a chart's figures and, beside the heading, the chart that draws
// them. A heat map is its table with shaded cells.
func (s *sheet) chart(c *table.Chart) error {
	if c.Empty != "" || c.Data == nil {
		if err := s.line(c.Title, style{role: "heading"}); err != nil {
			return err
		}
		return s.lineThenGap(c.Empty)
	}
	if c.Kind == table.HeatMap {
		first := s.row + 3
		if err := s.table(c.Data, false); err != nil {
			return err
		}
		return s.shade(c, first)
	}
	at, err := excelize.CoordinatesToCellName(1, s.row+2)
	if err != nil {
		return err
	}
	if err := s.line(c.Title, style{role: "heading"}); err != nil {
		return err
	}
	if err := s.line(c.Subtitle, style{role: "note"}); err != nil {
		return err
	}
	// Room for title, axis and legend, and for the bars of each category.
	rows := min(8+len(c.Categories)*(1+len(c.Series)), 44)
	if c.Kind == table.StackedBars {
		rows = min(9+2*len(c.Categories), 44)
	}
	s.row += rows
	data := *c.Data
	data.Title = ""
	data.Notes = append(append([]string(nil), data.Notes...), c.Notes...)
	head := s.row + 1
	if err := s.table(&data, false); err != nil {
		return err
	}
	return s.draw(c, at, head, rows)
}

// draw adds the native chart over the ranges of its figures.
func (s *sheet) draw(c *table.Chart, at string, head, rows int) error {
	first, last := head+1, head+len(c.Categories)
	quoted := quoteSheet(s.name)
	dark := excelize.Font{Family: font, Size: 9, Color: "333333"}
	no, gap := false, uint(60)
	chart := &excelize.Chart{
		Type: excelize.Bar, VaryColors: &no, GapWidth: &gap, ShowBlanksAs: "gap",
		Format:    excelize.GraphicOptions{AltText: clean(c.Description), Name: c.ID},
		Dimension: excelize.ChartDimension{Width: 980, Height: uint(rows * 17)},
		Legend:    excelize.ChartLegend{Position: "bottom"},
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: clean(c.Title), Font: &excelize.Font{Family: font, Size: 12, Bold: true, Color: "0B3C5D"}}}},
		XAxis:     excelize.ChartAxis{Font: dark, ReverseOrder: true},
		YAxis:     excelize.ChartAxis{Font: dark, MajorGridLines: true},
	}
	if c.Kind == table.StackedBars {
		chart.Type = excelize.BarStacked
		full := 100
		chart.Overlap = &full
	}
	for i, series := range c.Series {
		chart.Series = append(chart.Series, excelize.ChartSeries{
			Name:       quoted + "!" + absolute(i+2, head),
			Categories: fmt.Sprintf("%s!%s:%s", quoted, absolute(1, first), absolute(1, last)),
			Values:     fmt.Sprintf("%s!%s:%s", quoted, absolute(i+2, first), absolute(i+2, last)),
			Fill:       solid(table.Palette(series.Slug).Chart),
			DataLabel:  excelize.ChartDataLabel{},
		})
	}
	return s.file.AddChart(s.name, at, chart)
}

// shade gives the cells of a heat map a scale from pale to blue, fixed at 0
// and 100 %. The number stands in each cell.
func (s *sheet) shade(c *table.Chart, first int) error {
	from, err := excelize.CoordinatesToCellName(2, first)
	if err != nil {
		return err
	}
	to, err := excelize.CoordinatesToCellName(1+len(c.Categories), first+len(c.Series))
	if err != nil {
		return err
	}
	return s.file.SetConditionalFormat(s.name, from+":"+to, []excelize.ConditionalFormatOptions{{
		Type: "2_color_scale", Criteria: "=", MinType: "num", MinValue: "0", MinColor: "#FBE9D7", MaxType: "num", MaxValue: "1", MaxColor: "#9DC3E6",
	}})
}
