package figure

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"bilan/report/quantity"
)

// option is a drawing in ECharts' options, of go-echarts' types. Its charts, which
// fill what is not set by reflection, and its renderers, which put text into a
// page as it is, are not used.
type option struct {
	Series []charts.SingleSeries `json:"series"`
	XAxis  []opts.XAxis          `json:"xAxis"`
	YAxis  []opts.YAxis          `json:"yAxis"`
}

// datum is what is drawn of one value, with what the script says of it.
type datum struct {
	Value any `json:"value"`
	// Text is what a pointer shows, a paragraph a line.
	Text string `json:"text,omitempty"`
	// Label is beside a bar or a point.
	Label string `json:"shown,omitempty"`
	// Href is where a click leads.
	Href   string `json:"href,omitempty"`
	Symbol string `json:"symbol,omitempty"`
	Rotate *int   `json:"symbolRotate,omitempty"`
	// Size is that of its symbol, 0 for that of its series.
	Size int `json:"symbolSize,omitempty"`
}

// missing is ECharts' sign for no value: nothing is drawn, and never 0.
const missing = "-"

// value is a value as ECharts takes it: exact, or the sign for none.
func value(d *quantity.Decimal) any {
	if d == nil {
		return missing
	}
	return json.Number(d.String())
}
