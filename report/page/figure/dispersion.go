package figure

import (
	"encoding/json"
	"html/template"
	"math"
	"slices"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"

	"bilan/report/page/mark"
	"bilan/report/screen"
	"bilan/report/verdict"
)

// Dispersion shows every line of the year on its way to its plan, a row for each
// cluster, so that what is far from 100 % is seen.
type Dispersion struct {
	Frame
	// Rows are the clusters, from top to bottom.
	Rows []string
	// Beside is the id of the table that has the same rows: where it is shown left of
	// the figure, rows lie on its rows and have no names of their own. "" for none.
	Beside string
	Points []Point
	// Crowds are shown in place of points, with how many lines of each row are Without a way.
	Crowds  []screen.Crowd
	Without []int
	// Groups are the names of the groups of verdicts, for the legend.
	Groups [verdict.Groups]string
}

// Point is a line of a dispersion.
type Point struct {
	Row int // index in Rows
	// Bullet holds the line's figures and the group of its verdict. A line without
	// a way to its plan is no point; its row counts it.
	Bullet mark.Bullet
	// Text is what a pointer shows, a paragraph a line: action, figures, reason.
	Text string
	// Href is where a click leads, the line's place in the page.
	Href string
}

// The horizontal axis, in ways to the plan. What is beyond an end is drawn there
// as an arrowhead.
const (
	axisEnd   = 1.5
	pastEnd   = axisEnd + 0.04
	pastStart = -0.04
	axisStart = -0.08
	axisStop  = 1.58
)

// HTML is the figure, with words in place of a drawing where no line has a way.
func (f Dispersion) HTML() template.HTML {
	placed, without := f.placed()
	if len(f.Crowds) > 0 {
		placed, without = f.crowded(), f.Without
	}
	if len(placed) == 0 {
		return f.html(nil, "")
	}
	d := &scriptData{Kind: "dispersion", Rows: f.Rows, Beside: f.Beside, Without: f.Words.Without, Option: new(option)}
	for g := range verdict.Group(verdict.Groups) {
		s := f.series(g, placed)
		if s == nil {
			continue
		}
		d.Option.Series = append(d.Option.Series, *s)
		d.Legend = append(d.Legend, legend{symbols[g].name, symbols[g].colour, f.Groups[g]})
	}
	d.Option.Series[0].MarkLines = planLine(f.Words.Plan)
	d.Option.Series = append(d.Option.Series, counts(without))
	d.Option.XAxis = []opts.XAxis{{Type: "value", Min: axisStart, Max: axisStop, Position: "top"}}
	d.Option.YAxis = []opts.YAxis{{Type: "value", Min: -0.5, Max: float64(len(f.Rows)) - 0.5}}
	return f.html(d, "")
}

// placedPoint is a point and its place.
type placedPoint struct {
	Point
	x, y float64
	// size is that of its symbol, 0 for that of a line.
	size int
}

// The sizes of the symbols of crowds: that of the largest, within a row and within the
// step of the axis that it stands for, and the least that is seen.
const largest, least = 24, 5

// crowded are crowds as points, whose area shows how many lines they are.
func (f Dispersion) crowded() []placedPoint {
	most := 0
	for _, c := range f.Crowds {
		most = max(most, c.Lines)
	}
	var out []placedPoint
	for _, c := range f.Crowds {
		x, _ := c.Way.Float64()
		out = append(out, placedPoint{Point: Point{Row: c.Row, Bullet: mark.Bullet{Group: c.Group}, Text: c.Text}, x: within(x), y: float64(c.Row),
			size: max(least, int(math.Round(largest*math.Sqrt(float64(c.Lines)/float64(most)))))})
	}
	return out
}

// placed finds the places of points, and counts by row those that have none.
func (f Dispersion) placed() (placed []placedPoint, without []int) {
	without = make([]int, len(f.Rows))
	rows := make([][]placedPoint, len(f.Rows))
	for _, p := range f.Points {
		if p.Row < 0 || p.Row >= len(f.Rows) {
			continue
		}
		x, ok := p.Bullet.Way(p.Bullet.Actual)
		if !ok {
			without[p.Row]++
			continue
		}
		rows[p.Row] = append(rows[p.Row], placedPoint{Point: p, x: within(x), y: float64(p.Row)})
	}
	for _, row := range rows {
		slices.SortStableFunc(row, func(a, b placedPoint) int {
			switch {
			case a.x < b.x:
				return -1
			case a.x > b.x:
				return 1
			}
			return int(a.Bullet.Group) - int(b.Bullet.Group)
		})
		xs := make([]float64, len(row))
		for i, p := range row {
			xs[i] = p.x
		}
		for i, o := range offsets(xs) {
			row[i].y += o
		}
		placed = append(placed, row...)
	}
	return placed, without
}

// within is where a part of the way is drawn: beyond an end, at that end.
func within(x float64) float64 {
	switch {
	case x > axisEnd:
		return pastEnd
	case x < 0:
		return pastStart
	}
	return x
}

// Points that are nearer than near on the axis (a symbol on an axis of some 400
// pixels) are drawn on lanes over one another, up to spread of a row from its middle.
const (
	near   = 0.035
	step   = 0.24
	spread = 0.4
)

// offsets are how far points of one row, given by their places on the axis in
// ascending order, are moved from its middle, in rows: each to the lane nearest to
// the middle on which nothing is near. There are as many lanes as points are near
// one another anywhere, so that no two points have one place.
func offsets(xs []float64) []float64 {
	lanes := crowd(xs)
	apart := step
	if most := lanes / 2; most > 0 {
		apart = math.Min(step, spread/float64(most))
	}
	last := slices.Repeat([]float64{math.Inf(-1)}, lanes)
	out := make([]float64, len(xs))
	for i, x := range xs {
		lane := slices.IndexFunc(last, func(l float64) bool { return x-l >= near })
		last[lane] = x
		out[i] = rounded(place(lane) * apart)
	}
	return out
}

// crowd is how many points there are at most of which the last is near the first.
func crowd(xs []float64) (most int) {
	from := 0
	for i, x := range xs {
		for x-xs[from] >= near {
			from++
		}
		most = max(most, i-from+1)
	}
	return most
}

// place is where a lane is, in lanes from the middle: 0, 1, −1, 2, −2.
func place(lane int) float64 {
	if lane%2 == 0 {
		return -float64(lane / 2)
	}
	return float64(lane/2 + 1)
}

// rounded is a number to a thousandth, so that options are short and the same
// everywhere.
func rounded(f float64) float64 {
	f = math.Round(f*1000) / 1000
	if f == 0 {
		return 0 // not -0
	}
	return f
}

// symbols are those of the groups: each has its own shape beside its colour.
var symbols = [verdict.Groups]struct {
	name, shape, colour, edge string
	rotate                    int
}{
	verdict.Attained:    {"circle", "circle", "var(--a)", "var(--paper)", 0},
	verdict.Partly:      {"diamond", "diamond", "var(--b)", "var(--bo)", 0},
	verdict.NotAttained: {"down", "triangle", "var(--c)", "var(--paper)", 180},
	verdict.NotCompared: {"rect", "rect", "var(--d)", "var(--do)", 0},
	verdict.Unclear:     {"ring", "circle", "var(--paper)", "var(--e)", 0},
}

// series are the points of a group, nil where it has none.
func (f Dispersion) series(g verdict.Group, placed []placedPoint) *charts.SingleSeries {
	var points []datum
	for _, p := range placed {
		if p.Bullet.Group != g {
			continue
		}
		d := datum{Value: [2]float64{rounded(p.x), rounded(p.y)}, Text: p.Text, Href: p.Href, Size: p.size}
		if turn := symbols[g].rotate; turn != 0 {
			d.Rotate = &turn
		}
		switch p.x {
		case pastEnd:
			d.Symbol, d.Rotate = "triangle", turned(-90)
		case pastStart:
			d.Symbol, d.Rotate = "triangle", turned(90)
		}
		points = append(points, d)
	}
	if points == nil {
		return nil
	}
	return &charts.SingleSeries{Type: types.ChartScatter, Name: f.Groups[g], Symbol: symbols[g].shape, SymbolSize: 11, Data: points,
		ItemStyle: &opts.ItemStyle{Color: symbols[g].colour, BorderColor: symbols[g].edge, BorderWidth: 1, Opacity: opts.Float(1)}}
}

func turned(by int) *int { return &by }

// planLine is the line at the plan.
func planLine(name string) *opts.MarkLines {
	return &opts.MarkLines{Data: []any{opts.MarkLineNameXAxisItem{Name: name, XAxis: json.Number("1")}},
		MarkLineStyle: opts.MarkLineStyle{Symbol: []string{"none", "none"}, LineStyle: &opts.LineStyle{Color: "var(--ink)", Width: 1.6, Type: "solid"},
			Label: &opts.Label{Show: opts.Bool(false)}}}
}

// counts are the numbers of lines without a way, behind the end of each row. Their
// points cannot be seen.
func counts(without []int) charts.SingleSeries {
	data := []datum{}
	for row, n := range without {
		if n > 0 {
			data = append(data, datum{Value: [2]float64{axisStop, float64(row)}, Label: strconv.Itoa(n)})
		}
	}
	return charts.SingleSeries{Type: types.ChartScatter, Id: "without", SymbolSize: 1, Data: data, ItemStyle: &opts.ItemStyle{Color: "transparent"},
		Label: &opts.Label{Show: opts.Bool(true), Position: "right", Color: "var(--soft)"}}
}
