package cell

import (
	"maps"
	"slices"
	"strings"

	"bilan/report/quantity"
	"bilan/report/source"
)

// scaled is what a column of amounts in k€ or M€ has shown.
type scaled struct {
	amounts int // those that state no unit of their own
	// large are the places of those that are 1 000 or more as they are written, and first
	// is the text of the first of them.
	large       []source.Pos
	first, unit string
}

// Scales are the amounts of one table as written, by column, from which Doubts says whether a
// heading in k€ is wrong. The nil Scales has none.
type Scales map[int]*scaled

// See takes an amount as it is written under a heading or a title of a unit.
func (s *Scales) See(c source.Cell, written quantity.Decimal, unit string) {
	if *s == nil {
		*s = Scales{}
	}
	of := (*s)[c.Pos.Col()]
	if of == nil {
		of = &scaled{unit: unit}
		(*s)[c.Pos.Col()] = of
	}
	of.amounts++
	if written.LessThan(quantity.FromInt(thousand)) {
		return
	}
	if of.large == nil {
		of.first = strings.TrimSpace(c.String())
	}
	of.large = append(of.large, c.Pos)
}

// thousand is what an amount in thousands seldom has of them: one of an action for any, and
// of a budget for half of its posts.
const thousand = 1000

// Doubts are the problems of columns whose amounts are likely euros, where their heading
// or a title has them in k€ or M€: an action of a million (actions is true), or a budget
// of posts of a million. They are in the order of columns.
func (s Scales) Doubts(actions bool) (ps source.Problems) {
	for _, col := range slices.Sorted(maps.Keys(s)) {
		of := s[col]
		if len(of.large) == 0 || !actions && 2*len(of.large) < of.amounts {
			continue
		}
		p := source.New(source.ScaleDoubt, of.large[0], "found", of.first, "unit", of.unit)
		p.Related = of.large[1:]
		ps.Add(p)
	}
	return ps
}
