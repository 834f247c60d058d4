package submission

import (
	"bilan/report/cell"
	"bilan/report/field"
)

// Named is a value of a record under the heading or key by which the inputs
// know it.
type Named struct {
	Heading string
	Value   *cell.Value
}

// Figures are the values that a cluster's statement of itself may hold, those that
// are absent too.
func (f *Facts) Figures() []Named {
	var list []Named
	for _, of := range factFields {
		if of.Number != nil {
			list = append(list, Named{of.Name(), of.Number(f)})
		}
	}
	return list
}

// Written are the figures that the row states, as written, each under its heading;
// "" where it states none.
func (l *Line) Written() string {
	var buf [field.NumLines]Named
	list := buf[:0]
	for _, f := range figures {
		list = append(list, Named{f.String(), l.Value(f)})
	}
	return writtenOf(list...)
}

// Written are the amounts that the row states, as Line.Written.
func (g *Grant) Written() string {
	var buf [4]Named
	list := buf[:0]
	for _, f := range grantFields {
		if f.Number != nil {
			list = append(list, Named{f.Heading, f.Number(g)})
		}
	}
	return writtenOf(list...)
}

// Written are the amounts that the row states, as Line.Written.
func (b *BudgetLine) Written() string {
	var buf [2]Named
	list := buf[:0]
	for _, f := range budgetAmounts {
		list = append(list, Named{f.Heading, f.Number(b)})
	}
	return writtenOf(list...)
}

func writtenOf(list ...Named) string {
	var buf [256]byte
	b := buf[:0]
	for _, v := range list {
		written := v.Value.Written()
		if written == "" {
			continue
		}
		if len(b) > 0 {
			b = append(b, " ; "...)
		}
		b = append(append(append(b, v.Heading...), " : "...), written...)
	}
	return string(b)
}

// figures are the fields of a line that are numbers.
var figures = field.LineFigures()
