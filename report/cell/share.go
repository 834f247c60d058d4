package cell

import (
	"bilan/report/quantity"
	"bilan/report/source"
)

// MayBeShare reports a cell that may hold a number without a unit, of which Share may make a
// percentage.
func MayBeShare(c source.Cell) bool {
	return (c.Kind == source.Number || c.Kind == source.Text) && c.Format != source.Percent && c.Raw != "" && '0' <= c.Raw[0] && c.Raw[0] <= '9'
}

// Share is a cell in which a bare number says how far an action has come, as a percentage: 0,9
// is 90 %, and so is 90 where percent says that the heading has %. Any other cell is as it was.
func Share(c source.Cell, percent bool) source.Cell {
	n, err := quantity.Parse(c.Raw)
	if c.Kind == source.Number {
		n.Number, err = quantity.ParseRaw(c.Raw)
	}
	if err != nil || n.Unit != "" || n.Qualifier != quantity.Exact || n.Remark != "" || n.Number.GreaterThan(quantity.FromInt(100)) {
		return c
	}
	switch {
	case !n.Number.GreaterThan(quantity.FromInt(1)):
		n.Number = n.Number.Shift(2)
	case !percent:
		return c
	}
	c.Kind, c.Raw = source.Text, n.Number.String()+" %"
	return c
}
