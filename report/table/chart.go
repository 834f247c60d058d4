package table

import "github.com/shopspring/decimal"

// ChartKind is the form of a chart.
type ChartKind string

const (
	// GroupedBars: one group of bars a category, one bar a series.
	GroupedBars ChartKind = "grouped-bars"
	// StackedBars: one bar a category, one segment a series.
	StackedBars ChartKind = "stacked-bars"
	// HeatMap: categories across, series down, a number in each cell.
	HeatMap ChartKind = "heat-map"
)

// Chart is a neutral chart: what is drawn, not how.
type Chart struct {
	// ID is stable: ^[a-z][a-z0-9_]*$, unique in the document.
	ID    string
	Kind  ChartKind
	Title string
	// Subtitle says unit and scope in a few words.
	Subtitle string
	// Description is the text alternative: whole sentences with the figures.
	Description string
	// Unit is the one unit of the value axis, "" for counts of lines.
	Unit string
	// Values says how values are shown: Number, Money, Rate.
	Values     Kind
	Categories []string
	Series     []Series
	// Notes stand under the chart.
	Notes []string
	// Data is the table that holds the same figures, shown under the chart.
	Data *Table
	// Empty is what to say where there is nothing to draw; "" where there is.
	Empty string
}

// Series is one series of a chart.
type Series struct {
	// Slug fixes the colour wherever the series stands: previous, planned,
	// actual, or a verdict.
	Slug string
	Name string
	// Values has one value a category; nil is missing, never 0.
	Values []*decimal.Decimal
	// Labels replace the value's label where not "": "non chiffré".
	Labels []string
}
