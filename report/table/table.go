// Package table holds the neutral grids between the review and its writers:
// tables, charts and the document that orders them. A cell carries the exact
// number beside how it is to be shown, so that the workbook, the page and the
// CSV show one figure and no writer computes any.
//
// It knows places in inputs, and neither clusters nor plans.
package table

import (
	"bilan/report/contact"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Kind says what a cell holds and so how it is shown. The zero Kind is none: of a Cell it
// leaves the kind to the column, and a number of no kind at all is shown as a Number.
type Kind uint8

const (
	// Text is words; numbers in it are not numbers.
	Text Kind = iota + 1
	// Number is an exact decimal, shown with its own decimals.
	Number
	// Money is euros, shown with cents where there are any.
	Money
	// Rate is a fraction, shown as a percentage with one decimal at most: 1.25 is 125 %.
	Rate
	// Points is a percentage held in points, shown as such: 72 is 72 %.
	Points
	// Year is a year: never grouped, never summed.
	Year
	// Badge is a word of a fixed list (a verdict, a severity), which a cell holds in Text,
	// with its slug in Tag for its colour and sign.
	Badge
)

// String is the kind's name, the same in every language; "" of none.
func (k Kind) String() string {
	return [...]string{"", "text", "number", "money", "rate", "points", "year", "badge"}[k]
}

// Column is one column of a table.
type Column struct {
	// Key names the column in formulas and files; it is the same in every language and
	// occurs once in a table.
	Key string
	// Title is the heading, in the document's language.
	Title string
	// Group is the spanning heading above the title, "" for none; neighbours
	// with one Group are spanned together.
	Group string
	// Kind is that of the cells that have none of their own.
	Kind Kind
	// Width is the width to aim at, in characters; 0 leaves it to the writer.
	Width int
	// Help is a sentence on what the column holds, "" for none.
	Help string
	// Signed is true of differences: those above 0 are shown with a plus sign.
	Signed bool
	// Bar is how a rate is drawn beside its number, the zero Bar for not at all.
	Bar Bar
}

// Bar is how far the bar of a rate, or the axis of a chart of rates, goes. The zero Bar is
// none.
type Bar uint8

const (
	// MeanBar ends at 100 %, as means of rates held there do.
	MeanBar Bar = iota + 1
	// LineBar ends at 150 %, so that 125 % does not look like 100 %.
	LineBar
)

// End is the rate at which the bar is full, as decimal text; of the zero Bar that of MeanBar.
func (b Bar) End() string {
	if b == LineBar {
		return "1.5"
	}
	return "1"
}

// Cell is one cell of a table. The zero Cell is absent: nothing is known, which is not 0
// (DOMAIN, A line).
type Cell struct {
	// Kind counts before the column's; the zero Kind leaves it to the column.
	Kind Kind
	// Qualifier is shown before a number (≈, ≥, ≤); Exact shows none.
	Qualifier quantity.Qualifier
	// Computed is true of a figure that rests on several rows of the inputs: it links to none
	// of its Sources.
	Computed bool
	// Lines allows a Text to be broken over lines at its line feeds.
	Lines bool
	// public is true of a Text that is published as it is, see PlacesCell.
	public bool
	// Num is the number of a Number, Money (euros), Rate (a fraction), Points or Year cell;
	// nil is absent.
	Num *quantity.Decimal
	// To is the other end of a range of which Num is the one that counts; nil for
	// any other number. The ends are shown from the lower one, without Qualifier.
	To *quantity.Decimal
	// Text is the content of a Text or Badge cell, and for a number cell the
	// words to show instead where Num is nil ("non chiffré").
	Text string
	// Unit is shown behind a number whose unit is not the one that its row or column names;
	// "" shows none.
	Unit string
	// Tag is the slug of a Badge ("partly_met", "warning"), "" in any other cell.
	Tag string
	// Sources are the places that the figure comes from, nil for none. The cell links to the
	// row of the first of them, unless Computed or Link says otherwise.
	Sources []source.Pos
	// Link is the ID of a table or section that the cell leads to; "" for none.
	// One that the document does not hold leads nowhere.
	Link string
	// Formula is how a spreadsheet computes Num from other cells, in English
	// function names: {key} is the row's cell in the column of that key,
	// {key:3} that column's cell of the table's row 3 (from 0), {key:3-7} those
	// of its rows 3 to 7, {key:*} those of all rows of level 0, and
	// {table/key:3} a cell of another table. Num is the value it must give; ""
	// where Num is no formula's.
	Formula string
}

// PlacesCell is the cell of places in the inputs, an absent one where the lists hold none;
// the names in it are as p publishes them. A cell that p made with contacts hidden is left as
// it is by Publish, which would search each again: a file, a sheet and a cell are no contact
// together, and there may be millions.
func PlacesCell(p *contact.Publisher, lists ...[]source.Pos) Cell {
	text := p.Places(lists...).String()
	if p.Shows() {
		return Cell{Text: text}
	}
	return Cell{Text: Visible(text), public: true}
}

// IsZero reports whether the cell is absent: it has neither a number nor a text, whatever its
// other fields say.
func (c Cell) IsZero() bool { return c.Num == nil && c.Text == "" }

// Row is one row of a table.
type Row struct {
	// Cells are those of the columns, in their order; cells missing at the end are absent.
	Cells []Cell
	// Level is 0 for an ordinary row; 1 for a sub-total or a section heading; 2
	// for the grand total.
	Level int
	// Of is the row of the inputs that this row shows: cells whose first source is in it link
	// to this row. The zero Pos is none.
	Of source.Pos
}

// Add adds a row of level 0 to a table whose rows are not made by Long.
func (t *Table) Add(cells ...Cell) { t.Rows = append(t.Rows, Row{Cells: cells}) }

// Keys are the keys of the columns, in order.
func (t *Table) Keys() []string {
	keys := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		keys[i] = c.Key
	}
	return keys
}

// Table is a titled grid of rows under columns.
type Table struct {
	// ID is the same in every language and unlike any other in the document:
	// ^[a-z][a-z0-9-]*$.
	ID    string
	Title string
	// Caption is a sentence on what the table holds and how to read it, "" for none.
	Caption string
	Columns []Column
	// Rows are the rows, none where Long makes them.
	Rows []Row
	// Long makes the rows of a table that may have a hundred thousand; nil where Rows holds
	// them.
	Long *Long
	// Empty is what to say where there are no rows.
	Empty string
	// Notes are shown under the table: what was left out, how many lines a mean
	// rests on. nil for none.
	Notes []string
	// Source says from which files the rows come, and how many were read and set aside; "" for
	// nothing.
	Source string
	// Stub is how many columns from the first on head their row: a workbook freezes them, a
	// page marks them as headings of rows. 0 is none.
	Stub int
	// Printed is how many leading columns are printed; 0 is all of them.
	Printed int
	// Sparse is true of a table of so many rows that its spreadsheet leaves out the cells in
	// which nothing is known, except in columns of Badges and of bars.
	Sparse bool
	// Unfiltered is true of a table without filters.
	Unfiltered bool
	// Shaded gives the rates of a table a background that is the darker the higher the rate,
	// from 0 to 100 %.
	Shaded bool
	// OnScreen is true of a table that is not printed.
	OnScreen bool
	// Above are figures of the rows that a filter leaves, shown above the
	// headings: a cell a column; nil where there is no such row.
	Above []Cell
}
