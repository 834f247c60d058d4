package compare

import (
	"cmp"
	"slices"

	"bilan/report/quantity"
	"bilan/report/submission"
)

// judge holds the thresholds on which the numbers turn.
type judge struct{ exceeded, partly quantity.Decimal }

// numbers is the verdict of two exact numbers. baseline may be absent.
func (j judge) numbers(planned, actual quantity.Decimal, baseline Figure, dir submission.Direction) Verdict {
	margin := planned.Abs().Mul(j.exceeded)
	if dir == submission.Baisse {
		switch {
		case actual.LessThan(planned) && actual.LessThanOrEqual(planned.Sub(margin)):
			return Exceeded
		case actual.LessThanOrEqual(planned):
			return Met
		case j.partlyDown(planned, actual, baseline):
			return PartlyMet
		}
		return Missed
	}
	switch {
	case actual.GreaterThan(planned) && actual.GreaterThanOrEqual(planned.Add(margin)):
		return Exceeded
	case actual.GreaterThanOrEqual(planned):
		return Met
	case actual.IsZero() && planned.IsPositive():
		return NotDone
	case planned.IsPositive() && actual.GreaterThanOrEqual(planned.Mul(j.partly)):
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

// bounded is the verdict of an actual that may be a bound: comparable only if
// every value that it allows gives one verdict. The verdict is constant
// between a few numbers, so trying those, the midpoints between them and one
// beyond tries every value.
func (j judge) bounded(planned quantity.Decimal, actual Figure, baseline Figure, dir submission.Direction) (Verdict, bool) {
	v := j.numbers(planned, actual.Number(), baseline, dir)
	if actual.Qualifier() != quantity.AtLeast && actual.Qualifier() != quantity.AtMost {
		return v, true
	}
	for _, x := range j.trials(planned, actual, baseline) {
		if j.numbers(planned, x, baseline, dir) != v {
			return NoVerdict, false
		}
	}
	return v, true
}

// trials are the values to try on the open side of a bound.
func (j judge) trials(planned quantity.Decimal, actual Figure, baseline Figure) []quantity.Decimal {
	margin := planned.Abs().Mul(j.exceeded)
	turns := []quantity.Decimal{actual.Number(), {}, planned, planned.Add(margin), planned.Sub(margin), planned.Mul(j.partly)}
	if !j.partly.IsZero() {
		turns = append(turns, planned.Div(j.partly))
	}
	if baseline.Present() {
		turns = append(turns, baseline.Number().Sub(baseline.Number().Sub(planned).Mul(j.partly)))
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
		c := x.Cmp(actual.Number())
		return cmp.Compare(c, 0) < 0 && actual.Qualifier() == quantity.AtLeast || c > 0 && actual.Qualifier() == quantity.AtMost
	})
}

// words is the verdict where plan and actual are not both numbers: the status
// speaks, and without one the actual.
func words(status submission.Status, actual Figure, measure submission.Measure) Verdict {
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
	case !actual.Present():
		return NotReported
	case actual.Number().IsZero() && measure == submission.Flux:
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
