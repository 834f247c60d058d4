package compare

import (
	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/verdict"
)

// Aggregate is the figures of many lines together.
type Aggregate struct {
	Lines int
	// Verdicts is how many lines have each verdict.
	Verdicts [verdict.Count]int
	// Planned is how many lines are in a plan; WithTarget how many of these
	// have a numeric target, Reported how many were reported.
	Planned, WithTarget, Reported int
	// Mean is the mean of the attainment rates, each bounded between 0 and 1, of the Rated
	// lines that have one; absent where none has.
	Mean  quantity.Rate
	Rated int
	// Partial is true where planned lines with a target are unreported.
	Partial bool
}

// Reached is how many lines have a verdict by which the plan was reached.
func (a *Aggregate) Reached() int {
	n := 0
	for v, lines := range a.Verdicts {
		if verdict.Verdict(v).Reached() {
			n += lines
		}
	}
	return n
}

// meanDecimals is the precision at which rates enter a sum: many more decimals than the six
// that are shown, and as many as an ordinary number can hold, as a sum of exact fractions has
// no bound.
const meanDecimals = 18

// reported reports whether the results state an actual or a status. A disputed line whose two
// plans differ may still be reported.
func (l *Line) reported() bool {
	if l.Verdict != verdict.Disputed {
		return l.Verdict != verdict.NotReported
	}
	return !l.Actual.Place().IsZero() || l.Status != cell.NoStatus || l.Result != nil && l.Result.Status != cell.NoStatus
}

// bounded is a rate, bounded between 0 and 1, as it enters a sum.
func bounded(r quantity.Rate) quantity.Decimal { return r.Clamp().Round(meanDecimals) }

// Sum is the figures of lines together; over none all are zero, and Mean is absent.
func Sum(lines []*Line) Aggregate {
	a := Aggregate{Lines: len(lines)}
	// Whole ones are counted, as a 64-bit number with 18 decimals cannot hold ten of them.
	var rest quantity.Decimal
	whole, one := 0, quantity.FromInt(1)
	for _, l := range lines {
		a.Verdicts[l.Verdict]++
		if l.inPlan() {
			a.Planned++
			if l.Planned.Present() {
				a.WithTarget++
			}
			switch {
			case l.reported():
				a.Reported++
			case l.Planned.Present():
				a.Partial = true
			}
		}
		if r := l.Attainment(); r.Present() {
			a.Rated++
			if rest = rest.Add(bounded(r)); rest.GreaterThanOrEqual(one) {
				rest, whole = rest.Sub(one), whole+1
			}
		}
	}
	a.Mean = quantity.NewRate(quantity.FromInt(whole).Add(rest), quantity.FromInt(a.Rated))
	return a
}
