package compare

import (
	"cmp"

	"bilan/report/submission"
)

// history finds the line's actual of the year before and the change since.
func (b *builder) history() {
	l := b.line
	e := b.previous
	if e == nil {
		return
	}
	l.PreviousResult, l.PreviousMeasure = e.rows0(), b.book.rowMeasure(b.before, e)
	l.Previous = b.book.figureIn(e, fActual, b.book.rowUnit(b.before, e), b.unitShown())
	l.follows = l.Previous.Present() && l.Actual.Present() && b.book.names.sameUnit(l.Previous.Unit(), l.Actual.Unit())
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
	p := b.planOf(s, e)
	if p == nil {
		return ""
	}
	return statedUnit(&p.line.Planned, p.line.Unit.Value)
}

// planOf is the planned line of a result of a year, nil where there is none.
func (b *Book) planOf(s *settled, e *entry) *entry {
	if s.planned == nil {
		if s.planned = b.match(s.results, s.plan, nil); s.planned == nil {
			s.planned = map[*entry]*entry{}
		}
	}
	return s.planned[e]
}

// rowMeasure is the measure of a result's line: its own plan's, which says what
// the line is, else the row's, else a flux.
func (b *Book) rowMeasure(s *settled, e *entry) submission.Measure {
	if p := b.planOf(s, e); p != nil && p.line.Measure != submission.NoMeasure {
		return p.line.Measure
	}
	return cmp.Or(e.line.Measure, submission.Flux)
}

func (e *entry) rows0() *submission.Line {
	if len(e.rows) == 0 {
		return e.line
	}
	return e.rows[0]
}
