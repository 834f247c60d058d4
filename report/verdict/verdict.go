// Package verdict says what may be said of one line: the verdicts, how two numbers or a
// status give them, and how each looks. What a verdict is called is wording's.
package verdict

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/quantity"
)

// Verdict is what may be said of one line, None while nothing is.
type Verdict uint8

// The verdicts, in the order in which people read them: best known first, what cannot
// be said last.
const (
	None Verdict = iota
	Exceeded
	Met
	PartlyMet
	Missed
	NotDone
	Done
	InProgress
	Postponed
	NotReported
	NotComparable
	Unplanned
	PlanUnknown
	Disputed
	Count = iota // how many there are, None included
)

// verdicts says what each verdict is: the slug that outputs and wording know it by, its
// group and its look. The colours are chosen to be distinguished by colour-blind readers (a
// test of package table simulates how they see them): blue for what reached its plan,
// amber to brown for what fell short, greys and violets for what cannot be judged; light
// beside dark where verdicts follow one another in a chart.
var verdicts = [Count]struct {
	slug string
	Group
	Look
}{
	None: {Group: Unclear},
	Exceeded: {slug: "exceeded", Group: Attained,
		Look: Look{"CFE2F3", "0B3C5D", "▲", "1C4967", Drawing{Fill: "M8 3l5.5 9.5h-11z"}}},
	Met: {slug: "met", Group: Attained,
		Look: Look{"DDEBF7", "0B3C5D", "●", "237BAD", Drawing{Fill: circle}}},
	PartlyMet: {slug: "partly_met", Group: Partly,
		Look: Look{"FFF2CC", "5C4400", "◐", "D08000", Drawing{Fill: "M8 3.5a4.5 4.5 0 0 0 0 9z", Line: circle}}},
	Missed: {slug: "missed", Group: NotAttained,
		Look: Look{"FBE0CC", "6B2C00", "▼", "905C23", Drawing{Fill: "M8 13l5.5-9.5h-11z"}}},
	NotDone: {slug: "not_done", Group: NotAttained,
		Look: Look{"F8D7D3", "6B1008", "✕", "672607", Drawing{Line: "M4 4l8 8M12 4l-8 8"}}},
	Done: {slug: "done", Group: NotCompared,
		Look: Look{"DDF1EA", "0B4A3A", "✓", "0A3A2B", Drawing{Line: "M3.5 8.5l3 3.5 6-8"}}},
	InProgress: {slug: "in_progress", Group: NotCompared,
		Look: Look{"E2F0F1", "0F4449", "…", "389DB9", Drawing{Line: "M3.5 8h.01M8 8h.01M12.5 8h.01"}}},
	Postponed: {slug: "postponed", Group: NotCompared,
		Look: Look{"EDE4F5", "3F2363", "↷", "523E88", Drawing{Line: "M3 11a4.7 4.7 0 0 1 9.2-1M8.8 9.6l3.6 1 1-3.5"}}},
	NotReported: {slug: "not_reported", Group: Unclear,
		Look: Look{"EDEDED", "3A3A3A", "○", "919191", Drawing{Line: circle}}},
	NotComparable: {slug: "not_comparable", Group: NotCompared,
		Look: Look{"E6E1EC", "3F2A55", "≠", "6724A1", Drawing{Line: "M3.5 6h9M3.5 10h9M10.8 3l-5.6 10"}}},
	Unplanned: {slug: "unplanned", Group: NotCompared,
		Look: Look{"F0EADF", "4A3A1C", "+", "A78E50", Drawing{Line: "M8 3.5v9M3.5 8h9"}}},
	PlanUnknown: {slug: "plan_unknown", Group: NotCompared,
		Look: Look{"E8E8E8", "333333", "?", "6C5E5B", Drawing{Line: "M5.3 6a2.7 2.7 0 1 1 4 2.3c-1 .6-1.3 1-1.3 1.9M8 13h.01"}}},
	Disputed: {slug: "disputed", Group: Unclear,
		Look: Look{"F6D5E5", "6A0F3C", "!", "6B1355", Drawing{Line: "M8 3v6M8 12.8h.01"}}},
}

// All lists all verdicts in the order in which people read them.
func All() []Verdict {
	all := make([]Verdict, 0, Count-1)
	for v := None + 1; v < Count; v++ {
		all = append(all, v)
	}
	return all
}

// Of is the verdict of a slug, None for what is no verdict.
func Of(slug string) Verdict {
	for v := None + 1; v < Count; v++ {
		if verdicts[v].slug == slug {
			return v
		}
	}
	return None
}

// String is the slug that the outputs and the wording know a verdict by, "" of None.
func (v Verdict) String() string { return verdicts[v].slug }

// Group is the group that a verdict is counted in.
func (v Verdict) Group() Group { return verdicts[v].Group }

// Look is how a verdict looks.
func (v Verdict) Look() Look { return verdicts[v].Look }

// Judged reports whether the verdict rests on a plan and an actual that are numbers, or
// on the action not having been done.
func (v Verdict) Judged() bool { return v.Group() <= NotAttained }

// Reached reports whether what was planned was done.
func (v Verdict) Reached() bool { return v.Group() == Attained }

// Short reports whether less was done than planned.
func (v Verdict) Short() bool { return v.Judged() && !v.Reached() }

// Thresholds are the shares of the plan on which two numbers turn: from how far beyond
// it is exceeded, and from what part of it is partly met.
type Thresholds struct{ Exceeded, Partly quantity.Decimal }

// Plan is what a planned figure asks for. A range has two marks: it is met from Reach on,
// and exceeded only against Exceed; any other plan has one number twice.
type Plan struct{ Reach, Exceed quantity.Decimal }

// Actual is what was reported: a number; or, where it is Open, a bound or a range, whose
// ends are Low and High, nil for none.
type Actual struct {
	Number    quantity.Decimal
	Open      bool
	Low, High *quantity.Decimal
}

// ofNumber is the verdict of an exact number. baseline is nil where none is known.
func (t Thresholds) ofNumber(plan Plan, actual quantity.Decimal, baseline *quantity.Decimal, dir cell.Direction) Verdict {
	margin := plan.Exceed.Abs().Mul(t.Exceeded)
	if dir == cell.Baisse {
		switch {
		case actual.LessThan(plan.Exceed) && actual.LessThanOrEqual(plan.Exceed.Sub(margin)):
			return Exceeded
		case actual.LessThanOrEqual(plan.Reach):
			return Met
		case t.partlyDown(plan.Reach, actual, baseline):
			return PartlyMet
		}
		return Missed
	}
	switch {
	case actual.GreaterThan(plan.Exceed) && actual.GreaterThanOrEqual(plan.Exceed.Add(margin)):
		return Exceeded
	case actual.GreaterThanOrEqual(plan.Reach):
		return Met
	case actual.IsZero() && plan.Reach.IsPositive():
		return NotDone
	case plan.Reach.IsPositive() && actual.GreaterThanOrEqual(plan.Reach.Mul(t.Partly)):
		return PartlyMet
	}
	return Missed
}

// partlyDown grades a fall: by progress where a baseline above the plan is
// given, else by planned / actual.
func (t Thresholds) partlyDown(planned, actual quantity.Decimal, baseline *quantity.Decimal) bool {
	if baseline != nil && baseline.GreaterThan(planned) {
		done, whole := baseline.Sub(actual), baseline.Sub(planned)
		return done.GreaterThanOrEqual(whole.Mul(t.Partly))
	}
	return planned.IsPositive() && planned.GreaterThanOrEqual(actual.Mul(t.Partly))
}

// OfActual is the verdict of an actual that may be open: the weakest
// of those that its values give where that is met or exceeded, or the one that
// all give; ok is false where they leave it open. floor is true where a stronger
// verdict is possible too. The verdict only rises, or only falls, from one end to
// the other, but for nought, which is not done: so the ends and nought give all.
func (t Thresholds) OfActual(plan Plan, actual Actual, baseline *quantity.Decimal, dir cell.Direction) (v Verdict, floor, ok bool) {
	if !actual.Open {
		return t.ofNumber(plan, actual.Number, baseline, dir), false, true
	}
	given := []Verdict{Missed, Exceeded} // what is without end below, and above
	if dir == cell.Baisse {
		given = []Verdict{Exceeded, Missed}
	}
	low, high := actual.Low, actual.High
	for i, end := range []*quantity.Decimal{low, high} {
		if end != nil {
			given[i] = t.ofNumber(plan, *end, baseline, dir)
		}
	}
	if nought := (quantity.Decimal{}); (low == nil || low.IsNegative()) && (high == nil || high.IsPositive()) {
		given = append(given, t.ofNumber(plan, nought, baseline, dir))
	}
	given = slices.Compact(given)
	switch {
	case len(given) == 1:
		return given[0], false, true
	case slices.ContainsFunc(given, func(v Verdict) bool { return !v.Reached() }):
		return None, false, false
	}
	return Met, true, true
}

// OfStatus is the verdict where plan and actual are not both numbers: that of the status,
// else that of the actual, nil where no number is reported. inWords is true of an actual
// in words (« 1 par mois »), which is reported without a number.
func OfStatus(status cell.Status, actual *quantity.Decimal, inWords bool, measure cell.Measure) Verdict {
	switch status {
	case cell.StatusDone:
		return Done
	case cell.StatusInProgress:
		return InProgress
	case cell.StatusPostponed, cell.StatusAbandoned, cell.StatusNotStarted:
		switch {
		case actual != nil && actual.IsPositive():
			return Done
		case status == cell.StatusPostponed:
			return Postponed
		}
		return NotDone
	}
	switch {
	case actual == nil && !inWords:
		return NotReported
	case actual != nil && actual.IsZero() && measure == cell.Flux:
		return NotDone
	}
	return Done
}

// Contradicts reports a status that what was reported contradicts: fait with 0
// under a plan above 0; abandonné, non commencé or reporté with an actual
// above 0. Nothing else does. planned and actual are nil where there is no number.
func Contradicts(status cell.Status, planned, actual *quantity.Decimal) bool {
	if actual == nil {
		return false
	}
	switch status {
	case cell.StatusDone:
		return actual.IsZero() && planned != nil && planned.IsPositive()
	case cell.StatusAbandoned, cell.StatusNotStarted, cell.StatusPostponed:
		return actual.IsPositive()
	}
	return false
}
