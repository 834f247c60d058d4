package compare

import "bilan/report/verdict"

// ByNumbers reports whether the verdict of a line is taken on a planned and an
// actual number.
func (l *Line) ByNumbers() bool {
	return l.Planned.Present() && l.Actual.Present() && l.Verdict.Judged()
}

// held is the verdict of the line's actual against a planned figure in its unit that is
// read the way the line's direction asks.
func (b *lineBuilder) held(planned Figure) (v verdict.Verdict, floor, ok bool) {
	plan := verdict.Plan{Reach: planned.Number(), Exceed: planned.Number()}
	if other := planned.Other(); other != nil {
		plan.Exceed = *other
	}
	l := b.line
	actual := verdict.Actual{Number: l.Actual.Number()}
	actual.Low, actual.High, actual.Open = l.Actual.span()
	return b.settler.book.thresholds.OfActual(plan, actual, b.comparable(l.Baseline).Stated(), l.Direction)
}
