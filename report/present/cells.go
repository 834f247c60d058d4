package present

import (
	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/table"
)

const rateDecimals, cents = table.RateDecimals, table.MoneyDecimals

func text(s string) table.Cell { return table.Words(s) }

func count(n int) table.Cell { return table.Count(n) }

func yearCell(y int) table.Cell {
	if y == 0 {
		return table.Cell{}
	}
	d := quantity.FromInt(y)
	return table.Cell{Kind: table.Year, Num: &d}
}

func number(d quantity.Decimal, kind table.Kind) table.Cell {
	return table.Cell{Kind: kind, Num: &d}
}

func rate(r quantity.Rate) table.Cell { return table.OfRate(r) }

// share is n out of total, absent where there is nothing to take a share of.
func share(n, total int) table.Cell {
	return rate(quantity.NewRate(quantity.FromInt(n), quantity.FromInt(total)))
}

// figure is a figure's cell with its sources. A disputed figure has no number, and keeps its
// sources.
func figure(f compare.Figure, kind table.Kind) table.Cell {
	return table.Cell{Kind: kind, Num: f.Stated(), Qualifier: f.Qualifier(), To: f.Other(), Sources: f.Sources()}
}

// value is the cell of a value as one input states it. What could not be read
// is shown as it was written.
func value(v cell.Value, kind table.Kind) table.Cell {
	c := table.Cell{Kind: kind}
	if !v.Pos.IsZero() {
		c.Sources = []source.Pos{v.Pos}
	}
	if !v.Present {
		c.Text = v.Written()
		return c
	}
	n := v.Number
	c.Num, c.Qualifier, c.To = &n, v.Qualifier, v.Other()
	return c
}

// kindOf is how the numbers of a line are formatted by their unit: percentages and euros as
// such, any other unit as plain numbers. A taux in points is a plain number too.
func kindOf(measure cell.Measure, unit string) table.Kind {
	switch {
	case unit == quantity.Euro:
		return table.Money
	case unit == "%", measure == cell.Taux && (unit == "" || quantity.UnitOf(unit).Family == quantity.Percentage):
		return table.Points
	}
	return table.Number
}

// unitCell shows a figure in a column or row whose heading states a unit: without a unit where
// the figure is in that one, else with its own.
func unitCell(w *edition, f compare.Figure, measure cell.Measure, shown string) table.Cell {
	c := table.Cell{Num: f.Stated(), Qualifier: f.Qualifier(), To: f.Other()}
	if c.Num == nil {
		c.Kind = kindOf(measure, shown)
		return c
	}
	c.Kind, c.Unit = ownUnit(w, measure, f.Unit(), shown)
	c.Unit = phrase.UnitOf(w.Words, c.Unit, f.Number())
	return c
}

// placed is a figure's cell with its places.
func placed(c table.Cell, f compare.Figure) table.Cell {
	c.Sources = f.Sources()
	return c
}

// ownUnit is how a number in a unit is formatted where the heading states another, and the text
// to put behind it: "" where the two are one, or the format shows the unit.
func ownUnit(w *edition, measure cell.Measure, unit, shown string) (table.Kind, string) {
	kind := kindOf(cell.NoMeasure, unit)
	switch {
	case unit == shown:
		return kindOf(measure, unit), ""
	case kind != table.Number:
		return kind, ""
	case unit == "":
		return kind, w.Text("unit.none")
	}
	return kind, unit
}

// figurePlaces appends the places of figures.
func figurePlaces(to []source.Pos, figures ...compare.Figure) []source.Pos {
	for _, f := range figures {
		to = f.AppendSources(to)
	}
	return to
}

// qualified is a cell with a qualifier, where the cell has a number.
func qualified(c table.Cell, q quantity.Qualifier) table.Cell {
	if c.Num != nil {
		c.Qualifier = q
	}
	return c
}
