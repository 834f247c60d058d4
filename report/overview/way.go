package overview

import (
	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
)

// Way is how far a line has come towards its plan: 1 is the plan.
type Way struct {
	// Actual is absent where the way means nothing: then nothing is drawn.
	Actual quantity.Rate
	// Previous is the same of the year before, absent where there is none in that unit.
	Previous quantity.Rate
}

// WayOf is actual ÷ planned where a rise is sought and the plan is above 0, and
// (baseline − actual) ÷ (baseline − plan) where a fall is, from a baseline above the
// plan. Any other line has no way.
func WayOf(r *review.Review, l *compare.Line) Way {
	if !l.ByNumbers() {
		return Way{}
	}
	w := Way{Actual: wayOf(l, l.Actual.Number())}
	if w.Actual.Present() && l.Previous.Present() && sameUnit(r, l) {
		w.Previous = wayOf(l, l.Previous.Number())
	}
	return w
}

func wayOf(l *compare.Line, reached quantity.Decimal) quantity.Rate {
	planned := l.Planned.Number()
	if l.Direction != cell.Baisse {
		if !planned.IsPositive() {
			return quantity.Rate{}
		}
		return quantity.NewRate(reached, planned)
	}
	if !l.Baseline.Present() || !l.Baseline.Number().GreaterThan(planned) {
		return quantity.Rate{}
	}
	from := l.Baseline.Number()
	return quantity.NewRate(from.Sub(reached), from.Sub(planned))
}

// sameUnit reports whether the actual of the year before is in the unit of this year's.
func sameUnit(r *review.Review, l *compare.Line) bool {
	was, is := l.Previous.Unit(), l.Actual.Unit()
	return was == is || r.Book.SameUnit(was, is)
}
