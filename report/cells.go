package report

import (
	"strings"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
)

// rateDecimals is the precision at which rates leave the review: at most six
// decimals, rounded half away from zero.
const rateDecimals = 6

func text(s string) table.Cell { return table.Cell{Text: s} }

func count(n int) table.Cell {
	d := quantity.FromInt(n)
	return table.Cell{Kind: table.Number, Num: &d}
}

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

// rate is a rate's cell, absent where the rate means nothing.
func rate(r quantity.Rate) table.Cell {
	if !r.Present() {
		return table.Cell{Kind: table.Rate}
	}
	return number(r.Round(rateDecimals), table.Rate)
}

// share is n out of total, absent where there is nothing to take a share of.
func share(n, total int) table.Cell {
	return rate(quantity.NewRate(quantity.FromInt(n), quantity.FromInt(total)))
}

// figure is a figure's cell with its sources, which stay where the figure is
// disputed and so absent.
func figure(f compare.Figure, kind table.Kind) table.Cell {
	return table.Cell{Kind: kind, Num: f.Stated(), Qualifier: f.Qualifier(), Sources: f.Sources()}
}

// value is the cell of a value as one input states it. What could not be read
// is shown as it was written.
func value(v submission.Value, kind table.Kind) table.Cell {
	c := table.Cell{Kind: kind}
	if !v.Pos.IsZero() {
		c.Sources = []source.Pos{v.Pos}
	}
	if !v.Present {
		c.Text = v.Written()
		return c
	}
	n := v.Number
	c.Num, c.Qualifier = &n, v.Qualifier
	return c
}

// kindOf is how the numbers of a line are shown: percentages and euros as such.
func kindOf(measure submission.Measure, unit string) table.Kind {
	switch {
	case measure == submission.Taux:
		return table.Points
	case unit == "€":
		return table.Money
	}
	return table.Number
}

// Places is how lists of places are written in one cell of an output.
func Places(lists ...[]source.Pos) string { return source.Places(lists...) }

// figurePlaces are the places of figures, written in one cell.
func figurePlaces(figures ...compare.Figure) string {
	var room [8]source.Pos
	of := room[:0]
	for _, f := range figures {
		of = f.AppendSources(of)
	}
	return Places(of)
}

func joinSlugs(slugs []source.Slug) string {
	out := make([]string, len(slugs))
	for i, s := range slugs {
		out[i] = string(s)
	}
	return strings.Join(out, ";")
}
