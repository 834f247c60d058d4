package table

import "bilan/report/quantity"

// ChartKind is the form of a chart. The empty one is none.
type ChartKind string

const (
	// GroupedBars: one group of bars a category, one bar a series.
	GroupedBars ChartKind = "grouped-bars"
	// StackedBars: one bar a category, one segment a series.
	StackedBars ChartKind = "stacked-bars"
)

// Chart says which figures are drawn together; each writer decides how they are drawn.
type Chart struct {
	// ID is the same in every language and unlike any other in the document:
	// ^[a-z][a-z0-9_]*$.
	ID    string
	Kind  ChartKind
	Title string
	// Subtitle says unit and scope in a few words.
	Subtitle string
	// Description is the text alternative: whole sentences with the figures.
	Description string
	// Values says how values are shown: Number, Money, Rate.
	Values Kind
	// End is where the axis of rates ends; the zero Bar leaves it to the values.
	End Bar
	// Categories are what is compared (clusters, themes, years), in order.
	Categories []string
	// Series have a value a category each.
	Series []Series
	// Data is the table that holds the same figures, shown under the chart
	// where the document shows it nowhere else. A row is a category, named in the
	// column Names (the first where it is ""), and the figures of a series are in the column
	// whose Key is its Slug. nil where there is none.
	Data *Table
	// Names is the Key of the column of Data that names the categories.
	Names string
	// Empty is what to say where there is nothing to draw; "" where there is.
	Empty string
}

// Series is one series of a chart.
type Series struct {
	// Slug gives the colour of the series, see Palette: previous, planned, actual, or a
	// verdict.
	Slug string
	// Name is what the legend calls it.
	Name string
	// Values has one value a category; nil is missing, never 0.
	Values []*quantity.Decimal
	// Qualifiers are those of the values, one each, shown in Data; nil where all are exact.
	Qualifiers []quantity.Qualifier
}
