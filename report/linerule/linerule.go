// Package linerule holds the anomalies that one line of an input shows by itself, each with its slug, its
// severity and the rule that finds it. A further one is an entry of rules here, and its words in package
// wording.
package linerule

import (
	"cmp"

	"bilan/report/cell"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Line is a line whose values are read.
type Line struct {
	*submission.Line
	// Rate is the family of its unit, or of one of its values, where that is a rate; else that of its
	// unit.
	Rate quantity.Family
	// Bare is true of a line whose unit says no rate: a number of it without % need not be a share.
	Bare bool
}

// rule finds what is wrong with a line: found is called for each place, with the arguments of its
// message.
type rule struct {
	source.Anomaly
	find func(l Line, found func(at source.Pos, args ...string))
}

// PercentScale is a fraction where percent are expected: 0.8 under « % ».
var PercentScale = source.Anomaly{Slug: "percent-scale", Severity: source.Warning}

// rules are tried in their order, which is that of the catalogue.
var rules = [...]rule{
	{source.Anomaly{Slug: "negative-count", Severity: source.Warning}, negativeCount},
	{source.Anomaly{Slug: "fraction-of-event", Severity: source.Warning}, fractionOfEvent},
	{PercentScale, percentScale},
	{source.Anomaly{Slug: "percent-out-of-range", Severity: source.Warning}, percentOutOfRange},
}

// Anomalies are the kinds of problems that the rules find, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(rules[:]) }

// Check adds to problems what the rules find in a line.
func Check(l Line, problems *source.Problems) {
	for i := range rules {
		rules[i].find(l, func(at source.Pos, args ...string) { problems.Add(rules[i].At(at, args...)) })
	}
}

// negativeCount finds values below 0 of things that are counted.
func negativeCount(l Line, found func(source.Pos, ...string)) {
	for v, unit := range counts(l) {
		if v.Number.IsNegative() {
			found(v.Pos, "found", v.Written(), "unit", unit)
		}
	}
}

// fractionOfEvent finds fractions of things that are counted whole: 2.5 visits.
func fractionOfEvent(l Line, found func(source.Pos, ...string)) {
	for v, unit := range counts(l) {
		if !v.Number.IsNegative() {
			found(v.Pos, "found", v.Written(), "unit", unit)
		}
	}
}

// counts are the values of a line that no count of things can have, with their units.
func counts(l Line) func(yield func(*cell.Value, string) bool) {
	return func(yield func(*cell.Value, string) bool) {
		if l.Measure == cell.Taux {
			return
		}
		for v := range l.InUnit() {
			if !v.Present || !v.Number.IsNegative() && v.Number.IsInteger() {
				continue
			}
			unit := cmp.Or(v.Unit(), l.Unit.Value)
			if unit != "" && quantity.UnitOf(unit).Family.Whole() && !yield(v, unit) {
				return
			}
		}
	}
}

// percentScale finds the one value of a line in percent that is a fraction.
func percentScale(l Line, found func(source.Pos, ...string)) {
	if v := l.PercentDoubt(); v != nil {
		found(v.Pos, "found", v.Written())
	}
}

// percentOutOfRange finds shares of a whole below 0 or above 100. A number without % counts as a share
// only where the row says so, and not beside a value with %.
func percentOutOfRange(l Line, found func(source.Pos, ...string)) {
	if l.Measure != cell.Taux || l.Rate == quantity.Points {
		return
	}
	for _, v := range [...]*cell.Value{&l.Planned, &l.Revised, &l.Actual} {
		if v.Present && (v.Number.IsNegative() || v.Number.GreaterThan(quantity.FromInt(100))) && !(l.Bare && v.Unit() == "") && !l.OfChange() {
			found(v.Pos, "found", v.Written())
		}
	}
}
