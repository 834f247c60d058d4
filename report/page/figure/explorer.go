package figure

import (
	"html"
	"html/template"
	"strings"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"

	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/wording/locale"
)

// Explorer shows what a reader chooses from a list: a measure by cluster and by
// year, or a cluster's budget by account.
type Explorer struct {
	Frame
	// Choose is the label of the list.
	Choose string
	// Choices are what the list has. Those of which nothing can be drawn are left
	// out.
	Choices []screen.Choice
}

// roles are how series are drawn: what was done filled, what was planned as an outline
// and, of lines, in dashes, the year before pale.
var roles = [...]struct{ symbol, colour, edge, line string }{
	screen.Actual:   {"bar", "var(--neutral)", "var(--neutral)", "solid"},
	screen.Planned:  {"outline", "var(--paper)", "var(--ink)", "dashed"},
	screen.Previous: {"pale", "var(--d)", "var(--do)", "dotted"},
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
	d := &scriptData{Kind: "explorer"}
	var list strings.Builder
	for _, c := range f.Choices {
		var panels []panel
		for _, p := range c.Panels {
			if filled(&p) {
				panels = append(panels, made(&p, f.Lang))
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
func filled(p *screen.Panel) bool {
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
func made(p *screen.Panel, lang string) panel {
	out := panel{Title: p.Title, Lines: p.Lines, Kind: p.Kind.String()}
	for _, s := range p.Series {
		data, any := values(p, s, lang)
		if !any {
			continue
		}
		as := roles[s.Role]
		out.Legend = append(out.Legend, legend{as.symbol, as.colour, s.Name})
		one := charts.SingleSeries{Name: s.Name, Data: data, ItemStyle: &opts.ItemStyle{Color: as.colour, BorderColor: as.edge, BorderWidth: 1}}
		if p.Lines {
			one.Type, one.Symbol, one.SymbolSize, one.ShowSymbol = types.ChartLine, "circle", 7, opts.Bool(true)
			if s.Role == screen.Planned {
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
func values(p *screen.Panel, s screen.Series, lang string) (out []datum, any bool) {
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
