package compare

import (
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/submission"
)

// nextPlan adds the plan of record of the year after, each line with the
// actuals of this year and the one before as marks.
func (st *settler) nextPlan(to []NextLine, next, now, before *settled) []NextLine {
	done, earlier := match.Lines(st.finder, next.plan, now.results, nil), match.Lines(st.finder, next.plan, before.results, nil)
	for _, e := range next.plan {
		n := NextLine{ClusterID: next.cluster, Plan: e.line, Disputed: len(e.disputed) > 0, Measure: e.line.Measure}
		if n.Measure == cell.NoMeasure {
			n.Measure = cell.Flux
		}
		n.Unit = match.ValueUnit(&e.line.Planned, e.line.Unit.Value)
		if r := done[e]; r != nil {
			n.follows = r.rows0()
		}
		if n.Unit == "" {
			n.Unit = st.names.Settle(match.Side{Value: &e.line.Planned, Row: e.line}, st.mark(now, done[e])).Plan
		}
		n.Planned = st.figureIn(e, field.LinePlanned, n.Unit, n.Unit)
		actual, previous := st.mark(now, done[e]), st.mark(before, earlier[e])
		if !actual.Bare() {
			previous.Unit = st.names.SettleYears(actual, previous, st.mixed(now, done[e])).Actual
		}
		n.Actual = st.markIn(done[e], actual, n.Unit)
		n.Previous = st.markIn(earlier[e], previous, n.Unit)
		to = append(to, n)
	}
	return to
}

// mark is the actual of a line of another year as a side of a comparison of units; empty where
// that year has none.
func (st *settler) mark(s *settled, r *entry) match.Side {
	if r == nil {
		return match.Side{}
	}
	return st.actualOf(s, r)
}

// markIn is that actual as a figure beside a plan in a unit. Where it has no unit it takes a
// noun that counts things from the plan or the title, but neither a percentage nor euros from a
// plan of another year.
func (st *settler) markIn(r *entry, mark match.Side, unit string) Figure {
	if r == nil {
		return Figure{}
	}
	if mark.Bare() && unit != "" {
		if is := st.names.UnitOf(unit); is.Family.Lends() || st.names.Says(mark.Row, is) {
			mark.Unit = unit
		}
	}
	return st.figureIn(r, field.LineActual, mark.Unit, unit)
}

// Plan is the plan of record of a cluster and year, in its own order, with the
// officer's corrections; nil where there is none. Where two programmes differ,
// the disputed values are left out.
func (b *Book) Plan(cluster string, year int) []submission.Line {
	s := newSettler(b).settle(cluster, year)
	lines := make([]submission.Line, 0, len(s.plan))
	for _, e := range s.plan {
		l := e.line.Copy()
		for _, f := range e.disputed {
			if l.Value(f) != nil {
				l.SetValue(f, cell.Value{})
			}
		}
		lines = append(lines, *l)
	}
	if len(lines) == 0 {
		return nil
	}
	return lines
}
