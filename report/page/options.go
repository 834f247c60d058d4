package page

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"

	"bilan/report/locale"
	"bilan/report/quantity"
	"bilan/report/table"
)

// option is a chart in ECharts' options, of go-echarts' types. Its charts, which
// fill what is not set by reflection, and its renderers, which put text into the
// page as it is, are not used.
type option struct {
	Colours   opts.Colors           `json:"color"`
	Legend    opts.Legend           `json:"legend"`
	Series    []charts.SingleSeries `json:"series"`
	Title     opts.Title            `json:"title"`
	Toolbox   opts.Toolbox          `json:"toolbox"`
	Tooltip   opts.Tooltip          `json:"tooltip"`
	VisualMap []opts.VisualMap      `json:"visualMap,omitempty"`
	XAxis     []opts.XAxis          `json:"xAxis"`
	YAxis     []opts.YAxis          `json:"yAxis"`
}

// mark is what is drawn of one value, namedMark of one that has a name of its own.
type mark struct {
	Value any `json:"value"`
}

type namedMark struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

// options writes a chart's ECharts options as JSON, its text escaped for HTML.
func (w *writer) options(c *table.Chart) error {
	o := &option{Series: make([]charts.SingleSeries, len(c.Series)), XAxis: make([]opts.XAxis, 1), YAxis: make([]opts.YAxis, 1)}
	for i, s := range c.Series {
		o.Colours = append(o.Colours, "#"+table.Palette(s.Slug).Chart)
		o.Series[i].Name = s.Name
	}
	switch c.Kind {
	case table.HeatMap:
		o.heatMap(c)
	case table.Lines:
		o.lines(c)
	case table.Bullets:
		o.bullets(c)
	default:
		o.bars(c, w.Doc.Lang)
	}
	made, err := json.Marshal(o)
	w.buf = append(w.buf, withAllowed(made)...)
	return err
}

// told is when a chart tells its figures: at a mark (item), or at a category
// those of all series (axis).
func told(at string) opts.Tooltip { return opts.Tooltip{Show: opts.Bool(true), Trigger: at} }

// missing is ECharts' sign for no value: nothing is drawn, and never 0.
const missing = "-"

// value is a value as ECharts takes it: exact, or the sign for none.
func value(d *quantity.Decimal) any {
	if d == nil {
		return missing
	}
	return json.Number(d.String())
}

// values are data that are values and nothing else.
func values(of []*quantity.Decimal) []mark {
	out := make([]mark, len(of))
	for i, d := range of {
		out[i].Value = value(d)
	}
	return out
}

// bars are from left to right, one category below the other.
func (o *option) bars(c *table.Chart, lang string) {
	for i, s := range c.Series {
		o.Series[i].Type, o.Series[i].Data = types.ChartBar, values(s.Values)
		if c.Kind == table.StackedBars {
			o.Series[i].Stack = "all"
		}
	}
	o.Tooltip = told("axis")
	o.YAxis[0].Data = labels(c, lang)
}

// bulletsEnd is where the axis of bullet bars ends: one bar of a hundred times
// the plan would leave the others without length. A longer bar is cut there,
// and its label has the figures.
const bulletsEnd = 2

// bullets are bars of rates; the script marks the plan on each. A bar's name is
// what its label says.
func (o *option) bullets(c *table.Chart) {
	s := c.Series[0]
	marks := make([]namedMark, len(s.Values))
	for i, v := range s.Values {
		marks[i] = namedMark{s.Labels[i], value(v)}
	}
	o.Series[0].Type, o.Series[0].Data = types.ChartBar, marks
	o.Tooltip = told("item")
	o.XAxis[0] = opts.XAxis{Min: 0, Max: bulletsEnd, SplitNumber: 4}
	o.YAxis[0].Data = append([]string{}, c.Categories...)
}

// lines are the years from left to right, what was planned in dashes.
func (o *option) lines(c *table.Chart) {
	for i, s := range c.Series {
		line := &o.Series[i]
		line.Type, line.Data, line.LineStyle = types.ChartLine, values(s.Values), &opts.LineStyle{Width: 2}
		line.Symbol, line.SymbolSize, line.ShowSymbol = "circle", 9, opts.Bool(true)
		if s.Dashed {
			line.LineStyle.Type, line.Symbol = "dashed", "diamond"
		}
	}
	o.Tooltip = told("axis")
	o.XAxis[0].Data = append([]string{}, c.Categories...)
}

// heatMap is one series of all cells, which says of each the category, the
// series and the value.
func (o *option) heatMap(c *table.Chart) {
	o.Series = []charts.SingleSeries{{Name: c.Title, Type: types.ChartHeatMap, Data: heatCells(c.Series)}}
	o.Legend.Show = opts.Bool(false)
	o.Tooltip = told("item")
	o.VisualMap = []opts.VisualMap{{Min: 0, Max: 1, InRange: &opts.VisualMapInRange{Color: []string{"#fbe9d7", "#9dc3e6"}}}}
	o.XAxis[0] = opts.XAxis{Type: "category", Data: append([]string{}, c.Categories...)}
	names := make([]string, len(c.Series))
	for i, s := range c.Series {
		names[i] = s.Name
	}
	o.YAxis[0] = opts.YAxis{Type: "category", Data: names}
}

// heatCells are the cells of a heat map that have a value.
func heatCells(rows []table.Series) []mark {
	out := []mark{}
	for y, s := range rows {
		for x, v := range s.Values {
			if v != nil {
				out = append(out, mark{[3]any{x, y, value(v)}})
			}
		}
	}
	return out
}

// labels are the categories, each with what stands for a missing value:
// « Prévu 2024 : non chiffré ».
func labels(c *table.Chart, lang string) []string {
	colon := locale.Of(lang).Colon
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
