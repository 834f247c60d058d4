package workbook

import (
	"fmt"
	"slices"
	"strings"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording/locale"
)

// maxCategories is how many categories a chart draws: with more, none of them
// can be read. Its table has them all, and the chart says so.
const maxCategories = 20

// chartBlock is native charts beside one another, over the figures of tables elsewhere.
type chartBlock struct {
	list []placedChart
	rows int // how high all are
	at   int
}

// placedChart is a chart, its place from the left and its width, in pixels.
type placedChart struct {
	*table.Chart
	left, width int
}

const (
	rowPixels = 20 // of a row of 15 points
	fullWidth = 1260
	leastRows = 12
	mostRows  = 24
)

func (b *chartBlock) place(_ *sheet, row int) int {
	b.at = row
	return b.rows + 1
}

// heightOf is how many rows charts beside one another take: those of the tallest, of
// title, axis and legend, and of the bars of each category.
func heightOf(charts []*table.Chart) int {
	most := leastRows
	for _, c := range charts {
		if c != nil && c.Empty == "" {
			most = max(most, 4+(drawn(c)*(barsOf(c)+1)+1)/2)
		}
	}
	return min(most, mostRows)
}

// drawn is how many categories are drawn.
func drawn(c *table.Chart) int { return min(len(c.Categories), maxCategories) }

func (b *chartBlock) write(s *sheet) error {
	rows := [2][]ooxml.Cell{}
	for i := range rows {
		rows[i] = make([]ooxml.Cell, len(s.widths))
	}
	for _, c := range b.list {
		if c.Empty == "" {
			continue
		}
		first, _ := s.widths.at(c.left)
		for i, text := range []styledText{{c.Title, style{role: "heading"}}, {c.Empty, style{role: "text"}}} {
			cell, err := s.words(text.text, first, b.at+i, text.style)
			if err != nil {
				return err
			}
			rows[i][first-1] = cell
		}
	}
	for i := range b.rows {
		var cells []ooxml.Cell
		if i < len(rows) {
			cells = rows[i]
		}
		// A height of their own, as not every reader takes the sheet's.
		if err := s.row(b.at+i, rowPixels*0.75, cells...); err != nil {
			return err
		}
	}
	return nil
}

func (b *chartBlock) finish(s *sheet) error {
	for _, c := range b.list {
		if c.Empty != "" {
			continue
		}
		data := s.tables[c.Data.ID]
		if data == nil {
			return fmt.Errorf("chart %s: no table %s", c.ID, c.Data.ID)
		}
		col, offset := s.widths.at(c.left)
		at := ooxml.Placed{Name: c.ID, Description: described(c.Chart), Col: col, Row: b.at, X: offset, Y: 4, Width: c.width, Height: b.rows*rowPixels - 8}
		if err := s.out.AddChart(at, b.native(s, c.Chart, data)); err != nil {
			return err
		}
	}
	return nil
}

// native is the chart over the ranges of its figures.
func (b *chartBlock) native(s *sheet, c *table.Chart, data *placed) *ooxml.Chart {
	title := c.Title
	if c.Subtitle != "" {
		title += " — " + c.Subtitle
	}
	if len(c.Categories) > maxCategories {
		title += " — " + strings.NewReplacer("{n}", fmt.Sprint(maxCategories), "{total}", fmt.Sprint(len(c.Categories))).Replace(s.doc.Word("chart-first"))
	}
	chart := &ooxml.Chart{
		Lang: locale.Of(s.doc.Lang).Tag, Title: ooxml.Legal(title), Font: font.Name, TitleSize: 10,
		Stacked: c.Kind == table.StackedBars, Gap: gapWidth(c),
		Figures: b.roomy(c), Legend: len(c.Series) != 1 || c.Kind != table.GroupedBars, Format: axisFormat(c),
	}
	if fewWhole(c.Series) {
		chart.Unit = "1"
	}
	if !slices.ContainsFunc(c.Series, hasNegative) {
		chart.Min = "0"
	}
	if c.Values == table.Rate {
		chart.Min = "0"
		if c.End > 0 {
			chart.Max = c.End.End()
		}
	}
	for i, series := range c.Series {
		chart.Series = append(chart.Series, b.series(c, series, i, data))
	}
	return chart
}

// gapWidth is the space between the bars of two categories, in percent of a
// bar's width: more beside few bars, which would be slabs, less between many,
// which would be threads.
func gapWidth(c *table.Chart) int {
	switch bars := drawn(c) * barsOf(c); {
	case bars <= 3:
		return 180
	case bars > 40:
		return 35
	case c.Kind == table.StackedBars:
		return 40
	case barsOf(c) == 1:
		return 60
	}
	return 60
}

// barsOf is how many bars a category has.
func barsOf(c *table.Chart) int {
	if c.Kind == table.StackedBars {
		return 1
	}
	return max(len(c.Series), 1)
}

// roomy reports whether the bars are as thick as the figures beside them are
// high; beside thinner ones they would run into each other.
func (b *chartBlock) roomy(c *table.Chart) bool {
	const (
		thinnest = 9.0 // pixels
		around   = 80  // pixels of title, axis and legend
	)
	plot := float64(b.rows*rowPixels - around)
	between := float64(gapWidth(c)) / 100 // of a bar, before the bars of the next category
	return plot >= thinnest*float64(drawn(c))*(float64(barsOf(c))+between)
}

// axisFormats are the number formats of a chart's axis. Its title has the unit.
var axisFormats = map[table.Kind]string{table.Number: "General", table.Money: "#,##0", table.Rate: "0%", table.Points: "0"}

// axisFormat groups the digits of numbers that reach thousands; smaller ones
// keep what decimals their marks have.
func axisFormat(c *table.Chart) string {
	thousand := quantity.FromInt(1000)
	long := func(d *quantity.Decimal) bool { return d != nil && d.Abs().GreaterThanOrEqual(thousand) }
	if c.Values == table.Number && slices.ContainsFunc(c.Series, func(s table.Series) bool { return slices.ContainsFunc(s.Values, long) }) {
		return axisFormats[table.Money]
	}
	return axisFormats[c.Values]
}

// fewWhole reports small whole numbers alone, between which no mark of an axis
// means anything.
func fewWhole(series []table.Series) bool {
	const few = 5
	most := quantity.FromInt(few)
	for _, s := range series {
		for _, d := range s.Values {
			if d != nil && (!d.IsInteger() || d.Abs().GreaterThan(most)) {
				return false
			}
		}
	}
	return true
}

// hasNegative reports a series that goes below 0; the others begin their axis
// there, as a bar that does not misleads.
func hasNegative(s table.Series) bool {
	return slices.ContainsFunc(s.Values, func(d *quantity.Decimal) bool { return d != nil && d.IsNegative() })
}

// series is a series of a chart, the i-th, over the figures of its table.
func (b *chartBlock) series(c *table.Chart, series table.Series, i int, data *placed) ooxml.Series {
	on := data.sheet.quoted + "!"
	first, last := data.row(0), data.row(drawn(c)-1)
	col, ok := data.keys[series.Slug]
	if !ok {
		col = i + 1
	}
	names := data.keys[c.Names]
	out := ooxml.Series{
		Name:       ooxml.Range{Ref: on + ooxml.Absolute(col+1, data.head), Cells: data.titles[col : col+1]},
		Categories: ooxml.Range{Ref: on + ooxml.Absolute(names+1, first) + ":" + ooxml.Absolute(names+1, last)},
		Values:     ooxml.Range{Ref: on + ooxml.Absolute(col+1, first) + ":" + ooxml.Absolute(col+1, last)},
		Colour:     table.Palette(series.Slug).Chart, Ink: ink(c, series.Slug), Edge: table.Palette(series.Slug).Edge,
	}
	data.cache(&out, col, names, drawn(c))
	return out
}

// maxDescription bounds a chart's text alternative: its table has the rest.
const maxDescription = 2_000

// described is the text alternative, cut after a sentence.
func described(c *table.Chart) string {
	text, rest := ooxml.Cut(ooxml.Legal(c.Description), maxDescription)
	if rest == "" {
		return text
	}
	if i := strings.LastIndex(text, ". "); i > 0 {
		text = text[:i+1]
	}
	return text + " …"
}

// ink is the colour of the figures on a segment of a bar, "" beside a bar.
func ink(c *table.Chart, slug string) string {
	if c.Kind != table.StackedBars {
		return ""
	}
	return table.Palette(slug).Ink
}
