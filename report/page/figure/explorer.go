package figure

import (
	"html"
	"html/template"
	"strconv"
	"strings"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"

	"bilan/report/locale"
	"bilan/report/quantity"
	"bilan/report/table"
)

// Explorer shows what a reader chooses from a list: a measure by cluster and by
// year, or a cluster's budget by account.
type Explorer struct {
	Frame
	// Choose is the label of the list.
	Choose string
	// Choices are what the list has. Those of which nothing can be drawn are left
	// out.
	Choices []Choice
}

// Choice is one entry of the list and what is drawn for it.
type Choice struct {
	Name   string
	Panels []Panel
}

// Panel is one drawing: bars of categories from top to bottom, or lines over
// years.
type Panel struct {
	Title string
	Lines bool
	// Kind says how values are shown (table.Money, table.Rate, table.Number).
	Kind       table.Kind
	Categories []string
	Series     []Series
}

// Role is what a series tells, by which it is drawn in the same way everywhere.
type Role uint8

// The roles.
const (
	Actual   Role = iota // what was done or spent: filled
	Planned              // what was planned: an outline, of lines in dashes
	Previous             // the year before: pale
)

// roles are how they are drawn.
var roles = [...]struct{ symbol, colour, edge, line string }{
	Actual:   {"bar", "var(--neutral)", "var(--neutral)", "solid"},
	Planned:  {"outline", "var(--paper)", "var(--ink)", "dashed"},
	Previous: {"pale", "var(--d)", "var(--do)", "dotted"},
}

// Series is one series of a panel.
type Series struct {
	Role Role
	Name string
	// Cells has one a category, with its unit and its qualifier; without a number
	// nothing is drawn.
	Cells []table.Cell
}

// The least that a panel draws: a bar by itself and two points in time say no
// more than their numbers.
const (
	leastBars  = 2
	leastYears = 3
)

// choice is one as the script reads it; its name is the list's.
type choice struct {
	Panels []panel `json:"panels"`
}

type panel struct {
	Title  string   `json:"title,omitempty"`
	Lines  bool     `json:"lines,omitempty"`
	Kind   string   `json:"kind"`
	Legend []legend `json:"legend"`
	Option option   `json:"option"`
}

// HTML is the figure, with words in place of a drawing where there is no choice.
func (f Explorer) HTML() template.HTML {
	d := &data{Kind: "explorer"}
	var list strings.Builder
	for _, c := range f.Choices {
		var panels []panel
		for _, p := range c.Panels {
			if p.filled() {
				panels = append(panels, p.made(f.Lang))
			}
		}
		if panels != nil {
			list.WriteString("<option>" + html.EscapeString(c.Name) + "</option>")
			d.Choices = append(d.Choices, choice{panels})
		}
	}
	if len(d.Choices) == 0 {
		return f.html(nil, "")
	}
	id := html.EscapeString(f.ID) + "-choice"
	return f.html(d, `<p class="ec-choose"><label for="`+id+`">`+html.EscapeString(f.Choose)+`</label> <select id="`+id+`" autocomplete="off">`+list.String()+`</select></p>`)
}

// filled reports whether there is enough to draw.
func (p Panel) filled() bool {
	n := 0
	for i := range p.Categories {
		for _, s := range p.Series {
			if i < len(s.Cells) && s.Cells[i].Num != nil {
				n++
				break
			}
		}
	}
	if p.Lines {
		return n >= leastYears
	}
	return n >= leastBars
}

// made is a panel as the script reads it. A series without a number is left out.
func (p Panel) made(lang string) panel {
	out := panel{Title: p.Title, Lines: p.Lines, Kind: p.Kind.String()}
	for _, s := range p.Series {
		data, any := p.values(s, lang)
		if !any {
			continue
		}
		as := roles[s.Role]
		out.Legend = append(out.Legend, legend{as.symbol, as.colour, s.Name})
		one := charts.SingleSeries{Name: s.Name, Data: data, ItemStyle: &opts.ItemStyle{Color: as.colour, BorderColor: as.edge, BorderWidth: 1}}
		if p.Lines {
			one.Type, one.Symbol, one.SymbolSize, one.ShowSymbol = types.ChartLine, "circle", 7, opts.Bool(true)
			if s.Role == Planned {
				one.Symbol = "diamond"
			}
			one.LineStyle = &opts.LineStyle{Color: as.edge, Width: 2, Type: as.line}
		} else {
			one.Type = types.ChartBar
		}
		out.Option.Series = append(out.Option.Series, one)
	}
	names := opts.XAxis{Type: "category", Data: append([]string{}, p.Categories...)}
	if p.Lines {
		out.Option.XAxis, out.Option.YAxis = []opts.XAxis{names}, []opts.YAxis{{Type: "value"}}
	} else {
		out.Option.XAxis, out.Option.YAxis = []opts.XAxis{{Type: "value"}}, []opts.YAxis{{Type: "category", Data: names.Data}}
	}
	return out
}

// values are the data of a series, and whether it has any number.
func (p Panel) values(s Series, lang string) (out []datum, any bool) {
	out = make([]datum, len(p.Categories))
	for i := range out {
		var cell table.Cell
		if i < len(s.Cells) {
			cell = s.Cells[i]
		}
		out[i].Value = value(cell.Num)
		if cell.Num != nil {
			any = true
			out[i].Label = cell.Display(p.Kind, lang)
			out[i].Text = p.Categories[i] + "\n" + s.Name + locale.Of(lang).Colon + out[i].Label
		}
	}
	return out, any
}

// Years are years as the categories of a panel of lines.
func Years(years []int) []string {
	out := make([]string, len(years))
	for i, y := range years {
		out[i] = strconv.Itoa(y)
	}
	return out
}

// Number is a cell of an exact number, nil for none.
func Number(n *quantity.Decimal) table.Cell { return table.Cell{Num: n} }
