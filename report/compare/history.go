package compare

import "bilan/report/submission"

// history finds the line's actual of the year before and the change since.
func (b *builder) history() {
	l := b.line
	for _, side := range b.sides() {
		e := b.book.find(b.before.results, side)
		if e == nil {
			continue
		}
		l.PreviousResult = e.rows0()
		l.Previous = b.book.figureIn(e, fActual, b.book.rowUnit(b.before, e), b.unitShown())
		l.follows = l.Previous.Present() && l.Actual.Present() && b.book.names.sameUnit(l.Previous.Unit(), l.Actual.Unit())
		return
	}
}

// unitShown is the unit of the actual as it is shown: the plan's, at the plan's
// scale, unless the two differ.
func (b *builder) unitShown() string {
	if b.book.names.sameUnit(b.planUnit, b.actualUnit) {
		return b.planUnit
	}
	return b.actualUnit
}

// rowUnit is the unit of a result's row, that of its own plan where it states
// none.
func (b *Book) rowUnit(s *settled, e *entry) string {
	if e.line.Unit.Value != "" {
		return e.line.Unit.Value
	}
	p := b.find(s.plan, e.line)
	if p == nil {
		return ""
	}
	return statedUnit(&p.line.Planned, p.line.Unit.Value)
}

func (e *entry) rows0() *submission.Line {
	if len(e.rows) == 0 {
		return e.line
	}
	return e.rows[0]
}
