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
		l.Previous = b.book.figureOf(b.unitFilled(e), fActual, b.unitShown())
		if !l.Previous.Present || !l.Actual.Present || !b.book.names.sameUnit(l.Previous.Unit, l.Actual.Unit) {
			return
		}
		l.Change = change(l.Actual, l.Previous)
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

// unitFilled is a result of the year before with the unit of its own plan where
// it states none.
func (b *builder) unitFilled(e *entry) *entry {
	if e.line.Unit.Value != "" {
		return e
	}
	p := b.book.find(b.before.plan, e.line)
	if p == nil {
		return e
	}
	filled, line := *e, *e.line
	line.Unit.Value = statedUnit(p.line.Planned, p.line.Unit.Value)
	filled.line = &line
	return &filled
}

func (e *entry) rows0() *submission.Line {
	if len(e.rows) == 0 {
		return e.line
	}
	return e.rows[0]
}
