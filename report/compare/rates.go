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

// attainmentQualifier is what is said of actual / planned, see
// Line.AttainmentQualifier.
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
	past, holds := vi.GreaterThanOrEqual(vc), va.GreaterThanOrEqual(vc)
	if dir == cell.Baisse {
		past, holds = vi.LessThanOrEqual(vc), va.LessThanOrEqual(vc)
	}
	switch {
	case past && holds:
		return quantity.NewRate(one, one)
	case past:
		return quantity.NewRate(quantity.Decimal{}, one)
	}
	return quantity.NewRate(va.Sub(vi), vc.Sub(vi)).Clamp()
}

// change is (N − N−1) / N−1: absent where N−1 is missing, 0 or less.
func change(actual, previous Figure) quantity.Rate {
	if !actual.Present() || !previous.Present() || previous.Number().Sign() <= 0 {
		return quantity.Rate{}
	}
	return quantity.NewRate(actual.Number().Sub(previous.Number()), previous.Number())
}
