package compare

import (
	"bilan/report/cell"
	"bilan/report/quantity"
)

// attainment is actual / planned: absent where either is missing, the plan is
// 0 or less, the actual less than 0, or a fall is sought.
func attainment(planned, actual Figure, dir cell.Direction) quantity.Rate {
	if !planned.Present() || !actual.Present() || dir == cell.Baisse || planned.Number().Sign() <= 0 || actual.Number().IsNegative() {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number(), planned.Number())
}

// attainmentQualifier is the qualifier of actual / planned, see Line.AttainmentQualifier.
func attainmentQualifier(planned, actual Figure) quantity.Qualifier {
	if planned.Qualifier() == quantity.About {
		return actual.Qualifier().And(quantity.About)
	}
	return actual.Qualifier()
}

// progress is (VA − VI) / (VC − VI) held between 0 and 1, as the French
// State's PILOTE bounds it; where the baseline is at or past the plan already,
// 1 if the actual holds the plan and 0 otherwise.
func progress(baseline, planned, actual Figure, dir cell.Direction) quantity.Rate {
	if !baseline.Present() || !planned.Present() || !actual.Present() {
		return quantity.Rate{}
	}
	vi, vc, va := baseline.Number(), planned.Number(), actual.Number()
	one := quantity.FromInt(1)
	past, holds := pastPlan(baseline, planned, dir), va.GreaterThanOrEqual(vc)
	if dir == cell.Baisse {
		holds = va.LessThanOrEqual(vc)
	}
	switch {
	case past && holds:
		return quantity.NewRate(one, one)
	case past:
		return quantity.NewRate(quantity.Decimal{}, one)
	}
	return quantity.NewRate(va.Sub(vi), vc.Sub(vi)).Clamp()
}

// pastPlan reports whether a baseline is at or past the plan already.
func pastPlan(baseline, planned Figure, dir cell.Direction) bool {
	if !baseline.Present() || !planned.Present() {
		return false
	}
	if dir == cell.Baisse {
		return baseline.Number().LessThanOrEqual(planned.Number())
	}
	return baseline.Number().GreaterThanOrEqual(planned.Number())
}

// change is (N − N−1) / N−1: absent where N−1 is missing, 0 or less.
func change(actual, previous Figure) quantity.Rate {
	if !actual.Present() || !previous.Present() || previous.Number().Sign() <= 0 {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number().Sub(previous.Number()), previous.Number())
}
