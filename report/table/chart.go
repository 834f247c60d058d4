package table

import "bilan/report/quantity"

// ChartKind is the form of a chart.
type ChartKind string

const (
	// GroupedBars: one group of bars a category, one bar a series.
	GroupedBars ChartKind = "grouped-bars"
	// StackedBars: one bar a category, one segment a series.
	StackedBars ChartKind = "stacked-bars"
	// Lines: one line a series, a point a category.
	Lines ChartKind = "lines"
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
	// Values says how values are shown: Number, Money, Rate.
	Values Kind
	// End is where the axis of rates ends.
	End        Bar
	Categories []string
	Series     []Series
	// Notes are shown under the chart.
	Notes []string
	// Data is the table that holds the same figures, shown under the chart
	// where the document shows it nowhere else. A row is a category, named in the
	// column Names (the first where it is ""), and the figures of a series are in the column
	// whose Key is its Slug.
	Data  *Table
	Names string
	// First is the row of Data, counted from 0, that is the first category.
	First int
	// Empty is what to say where there is nothing to draw; "" where there is.
	Empty string
}

// Series is one series of a chart.
type Series struct {
	// Slug fixes the colour of the series everywhere: previous, planned,
	// actual, or a verdict.
	Slug string
	Name string
	// Dashed is how a plan's line differs from what was done.
	Dashed bool
	// Values has one value a category; nil is missing, never 0.
	Values []*quantity.Decimal
	// Qualifiers are what is said of the values, in Data; nil for nothing of any.
	Qualifiers []quantity.Qualifier
}
