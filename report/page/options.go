package page

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"bilan/report/quantity"
	"bilan/report/table"
)

// options are a chart's ECharts options as JSON, its text escaped for HTML.
// go-echarts builds them; its renderers, which put text into the page as it
// is, are not used.
func options(c *table.Chart, lang string) ([]byte, error) {
	if c.Kind == table.HeatMap {
		h := heatMap(c)
		h.Validate()
		return json.Marshal(h.JSON())
	}
	if c.Kind == table.Lines {
		l := lines(c)
		l.Validate()
		return json.Marshal(l.JSON())
	}
	if c.Kind == table.Bullets {
		b := bullets(c)
		b.Validate()
		return json.Marshal(b.JSON())
	}
	b := bars(c, lang)
	b.Validate()
	return json.Marshal(b.JSON())
}

// missing is ECharts' sign for no value: nothing is drawn, and never 0.
const missing = "-"

func bars(c *table.Chart, lang string) *charts.Bar {
	bar := charts.NewBar()
	bar.SetGlobalOptions(append(global(c), charts.WithTooltipOpts(opts.Tooltip{Show: opts.Bool(true), Trigger: "axis"}))...)
	bar.SetXAxis(labels(c, lang))
	for _, s := range c.Series {
		data := make([]opts.BarData, len(s.Values))
		for i, v := range s.Values {
			data[i].Value = number(v)
		}
		var series []charts.SeriesOpts
		if c.Kind == table.StackedBars {
			series = append(series, charts.WithBarChartOpts(opts.BarChart{Stack: "all"}))
		}
		bar.AddSeries(s.Name, data, series...)
	}
	bar.XYReversal()
	return bar
}

// global is what the charts have in common: an ID and the colours of the
// series.
func global(c *table.Chart) []charts.GlobalOpts {
	colours := make([]string, 0, len(c.Series))
	for _, s := range c.Series {
		colours = append(colours, "#"+table.Palette(s.Slug).Chart)
	}
	return []charts.GlobalOpts{charts.WithInitializationOpts(opts.Initialization{ChartID: c.ID}), charts.WithColorsOpts(opts.Colors(colours))}
}

// number is a value as ECharts takes it: exact, or the sign for none.
func number(d *quantity.Decimal) any {
	if d == nil {
		return missing
	}
	return json.Number(d.String())
}

// bulletsEnd is where the axis of bullet bars ends: one bar of a hundred times
// the plan would leave the others without length. A longer bar is cut there,
// and its label has the figures.
const bulletsEnd = 2

// bullets are bars of rates; the script marks the plan on each. A bar's name is
// what its label says.
func bullets(c *table.Chart) *charts.Bar {
	bar := charts.NewBar()
	s := c.Series[0]
	bar.SetGlobalOptions(append(global(c),
		charts.WithTooltipOpts(opts.Tooltip{Show: opts.Bool(true), Trigger: "item"}),
		charts.WithXAxisOpts(opts.XAxis{Min: 0, Max: bulletsEnd, SplitNumber: 4}))...)
	bar.SetXAxis(c.Categories)
	data := make([]opts.BarData, len(s.Values))
	for i, v := range s.Values {
		data[i] = opts.BarData{Name: s.Labels[i], Value: number(v)}
	}
	bar.AddSeries(s.Name, data)
	bar.XYReversal()
	return bar
}

// lines are the years from left to right, what was planned in dashes.
func lines(c *table.Chart) *charts.Line {
	line := charts.NewLine()
	line.SetGlobalOptions(append(global(c), charts.WithTooltipOpts(opts.Tooltip{Show: opts.Bool(true), Trigger: "axis"}))...)
	line.SetXAxis(c.Categories)
	for _, s := range c.Series {
		data := make([]opts.LineData, len(s.Values))
		for i, v := range s.Values {
			data[i].Value = number(v)
		}
		style, symbol := opts.LineStyle{Width: 2}, "circle"
		if s.Dashed {
			style.Type, symbol = "dashed", "diamond"
		}
		line.AddSeries(s.Name, data, charts.WithLineStyleOpts(style), charts.WithLineChartOpts(opts.LineChart{Symbol: symbol, SymbolSize: 9, ShowSymbol: opts.Bool(true)}))
	}
	return line
}

// labels are the categories, each with what stands for a missing value:
// « Prévu 2024 : non chiffré ».
func labels(c *table.Chart, lang string) []string {
	colon := ": "
	if lang == "fr" {
		colon = "\u00a0: "
	}
	out := make([]string, len(c.Categories))
	for i, name := range c.Categories {
		out[i] = name
		for _, s := range c.Series {
			if i < len(s.Labels) && s.Labels[i] != "" {
				out[i] += "\n" + s.Name + colon + s.Labels[i]
			}
		}
	}
	return out
}

func heatMap(c *table.Chart) *charts.HeatMap {
	h := charts.NewHeatMap()
	names := make([]string, len(c.Series))
	var data []opts.HeatMapData
	for y, s := range c.Series {
		names[y] = s.Name
		for x, v := range s.Values {
			if v != nil {
				data = append(data, opts.HeatMapData{Value: []any{x, y, number(v)}})
			}
		}
	}
	h.SetGlobalOptions(append(global(c),
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}),
		charts.WithTooltipOpts(opts.Tooltip{Show: opts.Bool(true), Trigger: "item"}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Data: c.Categories}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Data: names}),
		charts.WithVisualMapOpts(opts.VisualMap{Min: 0, Max: 1, InRange: &opts.VisualMapInRange{Color: []string{"#fbe9d7", "#9dc3e6"}}}))...)
	h.AddSeries(c.Title, data)
	return h
}
