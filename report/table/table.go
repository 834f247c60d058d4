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

// Kind says what a cell holds and so how it is shown. The zero Kind is none.
type Kind uint8

const (
	// Text is words; numbers in it are not numbers.
	Text Kind = iota + 1
	// Number is an exact decimal, shown with its own decimals.
	Number
	// Money is euros, shown with cents where there are any.
	Money
	// Rate is a fraction, shown as a percentage: 1.25 is 125 %.
	Rate
	// Points is a percentage held in points, shown as such: 72 is 72 %.
	Points
	// Year is a year: never grouped, never summed.
	Year
	// Badge is a word of a fixed list, with Tag for its colour and sign: a
	// verdict, a severity.
	Badge
)

// String is the kind's name, the same in every language; "" of none.
func (k Kind) String() string {
	return [...]string{"", "text", "number", "money", "rate", "points", "year", "badge"}[k]
}

// Column is one column of a table.
type Column struct {
	// Key is stable and the same in every language.
	Key   string
	Title string
	// Group is the spanning heading above the title, "" for none; neighbours
	// with one Group are spanned together.
	Group string
	Kind  Kind
	// Width is a hint in characters; 0 leaves it to the writer.
	Width int
	// Help is a sentence on what the column holds, "" for none.
	Help string
	// Signed is true of differences, which a plus sign shows to be above 0.
	Signed bool
	// Bar is how a rate is also drawn.
	Bar Bar
}

// Bar is how a rate is drawn: the zero Bar is none.
type Bar uint8

const (
	// MeanBar ends at 100 %, as means of rates held there do.
	MeanBar Bar = iota + 1
	// LineBar ends at 150 %, so that 125 % does not look like 100 %.
	LineBar
)

// End is the rate at which the bar is full.
func (b Bar) End() string {
	if b == LineBar {
		return "1.5"
	}
	return "1"
}

// Cell is one cell of a table. The zero Cell is absent: nothing is known.
type Cell struct {
	// Kind overrides the column's where there is one.
	Kind Kind
	// Qualifier precedes a number.
	Qualifier quantity.Qualifier
	// Computed is true of a figure that rests on several rows, and so leads to
	// none.
	Computed bool
	// Lines allows a Text to be broken over lines at its line feeds.
	Lines bool
	// public is true of a Text that is published as it is, see PlacesCell.
	public bool
	// Num is the number of a Number, Money, Rate, Points or Year cell; nil is
	// absent.
	Num *quantity.Decimal
	// To is the other end of a range of which Num is the one that counts; nil for
	// any other number. The ends are shown from the lower one, without Qualifier.
	To *quantity.Decimal
	// Text is the content of a Text or Badge cell, and for a number cell the
	// words to show instead where Num is nil ("non chiffré").
	Text string
	// Unit follows a number where the row's own differs from the column's.
	Unit string
	// Tag is the slug behind a Badge ("partly_met", "warning").
	Tag string
	// Sources are the places the figure comes from. It leads to the row of the
	// first of them.
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

// PlacesCell is the cell of places in the inputs. Of those of which p hides the
// names, Publish changes nothing more: a file, a sheet and a cell are no contact
// together, and there may be millions.
func PlacesCell(p *contact.Publisher, lists ...[]source.Pos) Cell {
	text := p.Places(lists...).String()
	if p.Shows() {
		return Cell{Text: text}
	}
	return Cell{Text: Visible(text), public: true}
}

// IsZero reports whether the cell is absent.
func (c Cell) IsZero() bool { return c.Num == nil && c.Text == "" }

// Row is one row of a table.
type Row struct {
	Cells []Cell
	// Level is 0 for an ordinary row; 1 for a sub-total or a section heading; 2
	// for the grand total.
	Level int
	// Of is the row of the inputs that this row shows, to which figures lead; the
	// zero Pos for none.
	Of source.Pos
}

// Add adds a row of level 0.
func (t *Table) Add(cells ...Cell) { t.Rows = append(t.Rows, Row{Cells: cells}) }

// Table is a titled grid.
type Table struct {
	// ID is stable: ^[a-z][a-z0-9-]*$, unique in the document.
	ID      string
	Title   string
	Caption string // one sentence on what the table holds and how to read it
	Columns []Column
	// Rows are the rows, none where Long makes them.
	Rows []Row
	Long *Long
	// Empty is what to say where there are no rows.
	Empty string
	// Notes are shown under the table: what was left out, how many lines a mean
	// rests on.
	Notes []string
	// Source is the source note: files, rows read and set aside.
	Source string
	// Stub is how many leading columns head their row (frozen, th scope=row).
	Stub int
	// Printed is how many leading columns are printed; 0 is all of them.
	Printed int
	// Sparse is true of a table of so many rows that a spreadsheet holds no cell
	// where nothing is known, but in columns of Badges and bars.
	Sparse bool
	// Unfiltered is true of a table without filters.
	Unfiltered bool
	// Shaded gives the rates of a table a scale of shades from 0 to 100 %.
	Shaded bool
	// OnScreen is true of a table that is not printed.
	OnScreen bool
	// Above are figures over the rows that a filter leaves, shown above the
	// headings: one cell a column, none (nil) for no such row.
	Above []Cell
}
