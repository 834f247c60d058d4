package compare

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/submission"
)

// history finds the line's actual of the year before and the change since.
func (b *lineBuilder) history() {
	l := b.line
	e := b.previous
	if e == nil {
		return
	}
	l.PreviousResult, l.PreviousMeasure = e.rows0(), b.settler.rowMeasure(b.before, e)
	now, was := match.Side{Unit: b.unitShown(), Value: l.Actual.value, Row: l.Result}, b.settler.actualOf(b.before, e)
	j := b.settler.names.SettleYears(now, was, l.Mixed)
	l.Previous = b.settler.figureIn(e, field.LineActual, j.Actual, j.Plan)
	l.follows = l.Previous.Present() && l.Actual.Present() && !j.Differ
}

// mixed reports whether a result of a year and its plan are in two units.
func (st *settler) mixed(s *settled, e *entry) bool {
	p := st.planOf(s, e)
	if p == nil || !p.line.Planned.Present || !e.line.Actual.Present {
		return false
	}
	return st.names.Settle(match.SideOf(&p.line.Planned, p.line),
		match.SideOf(&e.line.Actual, e.line)).Differ
}

// unitShown is the unit of the actual as it is shown: the plan's, at the plan's
// scale, unless the two differ.
func (b *lineBuilder) unitShown() string {
	if b.line.Mixed {
		return b.actualUnit
	}
	return b.planUnit
}

// actualOf is the actual of a result as a side of a comparison of units: a row without a unit
// has that of its own plan where match.Names.Settle lets a bare number take it.
func (st *settler) actualOf(s *settled, e *entry) match.Side {
	v := &e.line.Actual
	actual := match.SideOf(v, e.line)
	if !actual.Bare() {
		return actual
	}
	if p := st.planOf(s, e); p != nil {
		actual.Unit = st.names.Settle(match.SideOf(&p.line.Planned, p.line), actual).Actual
	}
	return actual
}

// planOf is the planned line of a result of a year, nil where there is none.
func (st *settler) planOf(s *settled, e *entry) *entry {
	if s.planned == nil {
		if s.planned = match.Lines(st.finder, s.results, s.plan, nil); s.planned == nil {
			s.planned = map[*entry]*entry{}
		}
	}
	return s.planned[e]
}

// rowMeasure is the measure of a result's line: its own plan's, else the row's, else flux.
func (st *settler) rowMeasure(s *settled, e *entry) cell.Measure {
	if p := st.planOf(s, e); p != nil && p.line.Measure != cell.NoMeasure {
		return p.line.Measure
	}
	return cmp.Or(e.line.Measure, cell.Flux)
}

func (e *entry) rows0() *submission.Line {
	if len(e.rows) == 0 {
		return e.line
	}
	return e.rows[0]
}
