package ooxml

import (
	"encoding/xml"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

var (
	zero, full = 0.0, 1.0
	all        = 100
	gap        = uint(60)
	no         = false
	small      = excelize.Font{Family: "Calibri", Size: 10, Color: "333333"}
)

// theirs is what excelize makes of a chart of one series.
func theirs(t *testing.T, c *excelize.Chart, series excelize.ChartSeries) string {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	c.ShowBlanksAs, c.XAxis.Font, c.YAxis.Font, c.YAxis.MajorGridLines = "gap", small, small, true
	c.Title = excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: "Un & deux", Font: &excelize.Font{Family: "Calibri", Size: 12, Bold: true, Color: "0B3C5D"}}}}
	series.Name, series.Categories, series.Values = "'L''axe'!$B$1", "'L''axe'!$A$2:$A$3", "'L''axe'!$B$2:$B$3"
	series.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"1C4967"}}
	series.DataLabel.Font = excelize.Font{Family: "Calibri", Size: 10, Color: "333333"}
	c.Series = []excelize.ChartSeries{series}
	if err := f.AddChart("Sheet1", "A1", c); err != nil {
		t.Fatal(err)
	}
	part, _ := f.Pkg.Load("xl/charts/chart1.xml")
	return string(part.([]byte))
}

var caches = regexp.MustCompile(`<strCache>.*?</strCache>|<formatCode>[^<]*</formatCode><ptCount.*?</numCache>`)

// bare is a chart of ours without what excelize leaves out.
func bare(c Chart) string {
	cells := "'L''axe'!$"
	c.Title, c.Font, c.TitleSize = "Un & deux", "Calibri", 12
	c.Series = []Series{{Name: Range{Ref: cells + "B$1"}, Categories: Range{Ref: cells + "A$2:$A$3"}, Values: Range{Ref: cells + "B$2:$B$3"}, Colour: "1C4967"}}
	text := caches.ReplaceAllStringFunc(string(c.Part()), func(cache string) string {
		if strings.HasPrefix(cache, "<strCache>") {
			return ""
		}
		return "<formatCode></formatCode></numCache>"
	})
	return strings.ReplaceAll(text, `<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill></a:ln></spPr><invert`, "</spPr><invert")
}

// A chart is what excelize makes, but for what it leaves out.
func TestChartIsExcelizes(t *testing.T) {
	bars := func(kind excelize.ChartType) *excelize.Chart {
		return &excelize.Chart{Type: kind, GapWidth: &gap, VaryColors: &no, Legend: excelize.ChartLegend{Position: "none"},
			XAxis: excelize.ChartAxis{ReverseOrder: true}, YAxis: excelize.ChartAxis{TickLabelPosition: excelize.ChartTickLabelHigh, NumFmt: excelize.ChartNumFmt{CustomNumFmt: "0%"}}}
	}
	plain := bars(excelize.Bar)
	plain.PlotArea.ShowVal = true
	plain.YAxis.Minimum, plain.YAxis.Maximum, plain.YAxis.MajorUnit = &zero, &full, 1
	stacked := bars(excelize.BarStacked)
	stacked.Overlap = &all
	stacked.Legend = excelize.ChartLegend{Position: "bottom", Font: &small}
	for _, c := range []struct {
		name, got, want string
	}{
		{"bars", bare(Chart{Gap: 60, Figures: true, Format: "0%", Min: "0", Max: "1", Unit: "1"}), theirs(t, plain, excelize.ChartSeries{})},
		{"stacked bars", bare(Chart{Stacked: true, Gap: 60, Legend: true, Format: "0%"}), theirs(t, stacked, excelize.ChartSeries{})},
	} {
		if c.got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, c.got, c.want)
		}
	}
}

// References have their cells, an empty one none; bars a white edge; all is in
// the language.
func TestChartCells(t *testing.T) {
	c := &Chart{Lang: "fr-FR", Series: []Series{{
		Name: Range{Ref: "A!$B$1", Cells: []string{"Réalisé"}}, Categories: Range{Ref: "'L''axe & co'!$A$2:$A$4", Cells: []string{"<a>", "", "_x000D_"}},
		Values: Range{Ref: "A!$B$2", Cells: []string{"1.5"}, Format: `0" €"`},
	}}}
	got := string(c.Part())
	for _, want := range []string{
		`<tx><strRef><f>A!$B$1</f><strCache><ptCount val="1"></ptCount><pt idx="0"><v>Réalisé</v></pt></strCache></strRef></tx>`,
		`<cat><strRef><f>&#39;L&#39;&#39;axe &amp; co&#39;!$A$2:$A$4</f><strCache><ptCount val="3"></ptCount><pt idx="0"><v>&lt;a&gt;</v></pt><pt idx="2"><v>_x005F_x000D_</v></pt></strCache></strRef></cat>`,
		`<val><numRef><f>A!$B$2</f><numCache><formatCode>0&#34; €&#34;</formatCode><ptCount val="1"></ptCount><pt idx="0"><v>1.5</v></pt></numCache></numRef></val>`,
		`<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill></a:ln></spPr><invertIfNegative `, `<lang val="fr-FR">`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Contains(got, "en-US") {
		t.Error("English is left")
	}
	if err := xml.Unmarshal([]byte(got), new(struct{})); err != nil {
		t.Error(err)
	}
}
