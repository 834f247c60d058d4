package compare

import (
	"cmp"

	"bilan/report/field"
	"bilan/report/submission"
)

// history finds the line's actual of the year before and the change since.
func (b *builder) history() {
	l := b.line
	e := b.previous
	if e == nil {
		return
	}
	l.PreviousResult, l.PreviousMeasure = e.rows0(), b.settler.rowMeasure(b.before, e)
	now, was := side{b.unitShown(), l.Actual.value, l.Result}, b.settler.actualOf(b.before, e)
	j := b.settler.names.joinYears(now, was, l.Mixed)
	l.Previous = b.settler.figureIn(e, field.LineActual, j.actual, j.plan)
	l.follows = l.Previous.Present() && l.Actual.Present() && !j.differ
}

// joinYears settles the units of an actual and of that of the year before. Where
// plan and actual are in two units, the percentage of the one makes none of a bare
// number of the year before.
func (n *names) joinYears(now, was side, mixed bool) joint {
	if !mixed {
		return n.join(now, was)
	}
	turned := n.join(was, now)
	return joint{turned.actual, turned.plan, turned.differ, turned.assumed}
}

// mixed reports whether a result of a year and its plan are in two units.
func (st *settler) mixed(s *settled, e *entry) bool {
	p := st.planOf(s, e)
	if p == nil || !p.line.Planned.Present || !e.line.Actual.Present {
		return false
	}
	return st.names.join(side{statedUnit(&p.line.Planned, p.line.Unit.Value), &p.line.Planned, p.line},
		side{statedUnit(&e.line.Actual, e.line.Unit.Value), &e.line.Actual, e.line}).differ
}

// unitShown is the unit of the actual as it is shown: the plan's, at the plan's
// scale, unless the two differ.
func (b *builder) unitShown() string {
	if b.line.Mixed {
		return b.actualUnit
	}
	return b.planUnit
}

// actualOf is the actual of a result as a side: a row that states no unit has what
// its own plan lends it.
func (st *settler) actualOf(s *settled, e *entry) side {
	v := &e.line.Actual
	actual := side{statedUnit(v, e.line.Unit.Value), v, e.line}
	if !actual.bare() {
		return actual
	}
	if p := st.planOf(s, e); p != nil {
		actual.unit = st.names.join(side{statedUnit(&p.line.Planned, p.line.Unit.Value), &p.line.Planned, p.line}, actual).actual
	}
	return actual
}

// planOf is the planned line of a result of a year, nil where there is none.
func (st *settler) planOf(s *settled, e *entry) *entry {
	if s.planned == nil {
		if s.planned = st.finder.match(s.results, s.plan, nil); s.planned == nil {
			s.planned = map[*entry]*entry{}
		}
	}
	return s.planned[e]
}

// rowMeasure is the measure of a result's line: its own plan's, which says what
// the line is, else the row's, else a flux.
func (st *settler) rowMeasure(s *settled, e *entry) submission.Measure {
	if p := st.planOf(s, e); p != nil && p.line.Measure != submission.NoMeasure {
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
