package compare

import (
	"slices"

	"bilan/report/quantity"
	"bilan/report/submission"
)

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
func (j judge) numbers(plan marks, actual quantity.Decimal, baseline Figure, dir submission.Direction) Verdict {
	margin := plan.exceed.Abs().Mul(j.exceeded)
	if dir == submission.Baisse {
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
// verdict is possible too. The verdict is constant between a few numbers, so
// trying those, the midpoints between them and one beyond tries every value.
func (j judge) bounded(plan marks, actual Figure, baseline Figure, dir submission.Direction) (v Verdict, floor, ok bool) {
	low, high, open := actual.span()
	if !open {
		return j.numbers(plan, actual.Number(), baseline, dir), false, true
	}
	var given []Verdict
	for _, x := range j.trials(plan, baseline, low, high) {
		if v := j.numbers(plan, x, baseline, dir); !slices.Contains(given, v) {
			given = append(given, v)
		}
	}
	if len(given) == 1 {
		return given[0], false, true
	}
	for _, v := range given {
		if v != Met && v != Exceeded {
			return NoVerdict, false, false
		}
	}
	return Met, true, true
}

// trials are the values to try between two ends, nil for none.
func (j judge) trials(plan marks, baseline Figure, low, high *quantity.Decimal) []quantity.Decimal {
	margin := plan.exceed.Abs().Mul(j.exceeded)
	turns := []quantity.Decimal{{}, plan.reach, plan.exceed, plan.exceed.Add(margin), plan.exceed.Sub(margin), plan.reach.Mul(j.partly)}
	if !j.partly.IsZero() {
		turns = append(turns, plan.reach.Div(j.partly))
	}
	if baseline.Present() {
		turns = append(turns, baseline.Number().Sub(baseline.Number().Sub(plan.reach).Mul(j.partly)))
	}
	for _, end := range []*quantity.Decimal{low, high} {
		if end != nil {
			turns = append(turns, *end)
		}
	}
	slices.SortFunc(turns, func(a, b quantity.Decimal) int { return a.Cmp(b) })
	one, half := quantity.FromInt(1), quantity.FromInt(2)
	all := []quantity.Decimal{turns[0].Sub(one), turns[len(turns)-1].Add(one)}
	for i, t := range turns {
		all = append(all, t)
		if i > 0 {
			all = append(all, t.Add(turns[i-1]).Div(half))
		}
	}
	return slices.DeleteFunc(all, func(x quantity.Decimal) bool {
		return low != nil && x.LessThan(*low) || high != nil && x.GreaterThan(*high)
	})
}

// words is the verdict where plan and actual are not both numbers: the status
// speaks, and without one the actual. told is true of an actual in words (« 1 par
// mois »), which is reported without a number.
func words(status submission.Status, actual Figure, told bool, measure submission.Measure) Verdict {
	switch status {
	case submission.StatusDone:
		return Done
	case submission.StatusInProgress:
		return InProgress
	case submission.StatusPostponed, submission.StatusAbandoned, submission.StatusNotStarted:
		switch {
		case actual.Present() && actual.Number().IsPositive():
			return Done
		case status == submission.StatusPostponed:
			return Postponed
		}
		return NotDone
	}
	switch {
	case !actual.Present() && !told:
		return NotReported
	case actual.Present() && actual.Number().IsZero() && measure == submission.Flux:
		return NotDone
	}
	return Done
}

// contradicts reports a status that what was reported contradicts: fait with 0
// under a plan above 0; abandonné, non commencé or reporté with an actual
// above 0. Nothing else does.
func contradicts(status submission.Status, planned, actual Figure) bool {
	if !actual.Present() {
		return false
	}
	switch status {
	case submission.StatusDone:
		return actual.Number().IsZero() && planned.Present() && planned.Number().IsPositive()
	case submission.StatusAbandoned, submission.StatusNotStarted, submission.StatusPostponed:
		return actual.Number().IsPositive()
	}
	return false
}
