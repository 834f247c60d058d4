package compare

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/quantity"
)

// Verdict is what may be said of one line, NoVerdict while nothing is.
type Verdict uint8

// The verdicts, in the order in which they are tried.
const (
	NoVerdict Verdict = iota
	Disputed
	PlanUnknown
	Unplanned
	NotComparable
	Exceeded
	Met
	PartlyMet
	Missed
	Done
	InProgress
	Postponed
	NotDone
	NotReported
)

// verdicts says what each verdict is.
var verdicts = [...]struct {
	slug string
	// judged is true of one that rests on a plan and an actual that are numbers, or
	// on its not having been done; reached of those whose plan is held.
	judged, reached bool
}{
	Disputed:      {slug: "disputed"},
	PlanUnknown:   {slug: "plan_unknown"},
	Unplanned:     {slug: "unplanned"},
	NotComparable: {slug: "not_comparable"},
	Exceeded:      {slug: "exceeded", judged: true, reached: true},
	Met:           {slug: "met", judged: true, reached: true},
	PartlyMet:     {slug: "partly_met", judged: true},
	Missed:        {slug: "missed", judged: true},
	Done:          {slug: "done"},
	InProgress:    {slug: "in_progress"},
	Postponed:     {slug: "postponed"},
	NotDone:       {slug: "not_done", judged: true},
	NotReported:   {slug: "not_reported"},
}

// Verdicts lists all verdicts in the order in which people read them: best
// known first, what cannot be said last.
var Verdicts = []Verdict{
	Exceeded, Met, PartlyMet, Missed, NotDone, Done, InProgress, Postponed,
	NotReported, NotComparable, Unplanned, PlanUnknown, Disputed,
}

// String is the slug that the outputs and the wording know a verdict by, "" of
// NoVerdict.
func (v Verdict) String() string { return verdicts[v].slug }

// Judged reports whether the verdict holds what was done against what was planned.
func (v Verdict) Judged() bool { return verdicts[v].judged }

// Reached reports whether what was planned was done.
func (v Verdict) Reached() bool { return verdicts[v].reached }

// Short reports whether less was done than planned.
func (v Verdict) Short() bool { return v.Judged() && !v.Reached() }

// ByNumbers reports whether the verdict of a line is taken on a planned and an
// actual number.
func (l *Line) ByNumbers() bool {
	return l.Planned.Present() && l.Actual.Present() && l.Verdict.Judged()
}

// judge holds the thresholds on which the numbers turn.
type judge struct{ exceeded, partly quantity.Decimal }

// marks are what a plan asks for. A range has two: it is met from the one that
// must be reached, and exceeded only against the other; any other plan has one
// number twice.
type marks struct{ reach, exceed quantity.Decimal }

// marksOf are those of a planned figure that is read the way its direction asks.
func marksOf(f Figure) marks {
	m := marks{f.Number(), f.Number()}
	if other := f.Other(); other != nil {
		m.exceed = *other
	}
	return m
}

// numbers is the verdict of two exact numbers. baseline may be absent.
func (j judge) numbers(plan marks, actual quantity.Decimal, baseline Figure, dir cell.Direction) Verdict {
	margin := plan.exceed.Abs().Mul(j.exceeded)
	if dir == cell.Baisse {
		switch {
		case actual.LessThan(plan.exceed) && actual.LessThanOrEqual(plan.exceed.Sub(margin)):
			return Exceeded
		case actual.LessThanOrEqual(plan.reach):
			return Met
		case j.partlyDown(plan.reach, actual, baseline):
			return PartlyMet
		}
		return Missed
	}
	switch {
	case actual.GreaterThan(plan.exceed) && actual.GreaterThanOrEqual(plan.exceed.Add(margin)):
		return Exceeded
	case actual.GreaterThanOrEqual(plan.reach):
		return Met
	case actual.IsZero() && plan.reach.IsPositive():
		return NotDone
	case plan.reach.IsPositive() && actual.GreaterThanOrEqual(plan.reach.Mul(j.partly)):
		return PartlyMet
	}
	return Missed
}

// partlyDown grades a fall: by progress where a baseline above the plan is
// given, else by planned / actual.
func (j judge) partlyDown(planned, actual quantity.Decimal, baseline Figure) bool {
	if baseline.Present() && baseline.Number().GreaterThan(planned) {
		done, whole := baseline.Number().Sub(actual), baseline.Number().Sub(planned)
		return done.GreaterThanOrEqual(whole.Mul(j.partly))
	}
	return planned.IsPositive() && planned.GreaterThanOrEqual(actual.Mul(j.partly))
}

// bounded is the verdict of an actual that may be a bound or a range: the weakest
// of those that its values give where that is met or exceeded, or the one that
// all give; ok is false where they leave it open. floor is true where a stronger
// verdict is possible too. The verdict only rises, or only falls, from one end to
// the other, but for nought, which is not done: so the ends and nought tell all.
func (j judge) bounded(plan marks, actual Figure, baseline Figure, dir cell.Direction) (v Verdict, floor, ok bool) {
	low, high, open := actual.span()
	if !open {
		return j.numbers(plan, actual.Number(), baseline, dir), false, true
	}
	given := []Verdict{Missed, Exceeded} // what is without end below, and above
	if dir == cell.Baisse {
		given = []Verdict{Exceeded, Missed}
	}
	for i, end := range []*quantity.Decimal{low, high} {
		if end != nil {
			given[i] = j.numbers(plan, *end, baseline, dir)
		}
	}
	if nought := (quantity.Decimal{}); (low == nil || low.IsNegative()) && (high == nil || high.IsPositive()) {
		given = append(given, j.numbers(plan, nought, baseline, dir))
	}
	given = slices.Compact(given)
	switch {
	case len(given) == 1:
		return given[0], false, true
	case slices.ContainsFunc(given, func(v Verdict) bool { return !v.Reached() }):
		return NoVerdict, false, false
	}
	return Met, true, true
}

// words is the verdict where plan and actual are not both numbers: that of the status, else
// that of the actual. inWords is true of an actual in words (« 1 par mois »), which is
// reported without a number.
func words(status cell.Status, actual Figure, inWords bool, measure cell.Measure) Verdict {
	switch status {
	case cell.StatusDone:
		return Done
	case cell.StatusInProgress:
		return InProgress
	case cell.StatusPostponed, cell.StatusAbandoned, cell.StatusNotStarted:
		switch {
		case actual.Present() && actual.Number().IsPositive():
			return Done
		case status == cell.StatusPostponed:
			return Postponed
		}
		return NotDone
	}
	switch {
	case !actual.Present() && !inWords:
		return NotReported
	case actual.Present() && actual.Number().IsZero() && measure == cell.Flux:
		return NotDone
	}
	return Done
}

// contradicts reports a status that what was reported contradicts: fait with 0
// under a plan above 0; abandonné, non commencé or reporté with an actual
// above 0. Nothing else does.
func contradicts(status cell.Status, planned, actual Figure) bool {
	if !actual.Present() {
		return false
	}
	switch status {
	case cell.StatusDone:
		return actual.Number().IsZero() && planned.Present() && planned.Number().IsPositive()
	case cell.StatusAbandoned, cell.StatusNotStarted, cell.StatusPostponed:
		return actual.Number().IsPositive()
	}
	return false
}
