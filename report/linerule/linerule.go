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

// rule finds the values of a line that are wrong, nil for none; unit is true where the message names
// their unit.
type rule struct {
	source.Anomaly
	find func(l Line) []*cell.Value
	unit bool
}

// PercentScale is a fraction where percent are expected: 0.8 under « % ».
var PercentScale = source.Anomaly{Slug: "percent-scale", Severity: source.Warning}

// rules are tried in their order, which is that of the catalogue.
var rules = [...]rule{
	{source.Anomaly{Slug: "negative-count", Severity: source.Warning}, negativeCount, true},
	{source.Anomaly{Slug: "fraction-of-event", Severity: source.Warning}, fractionOfEvent, true},
	{PercentScale, percentScale, false},
	{source.Anomaly{Slug: "percent-out-of-range", Severity: source.Warning}, percentOutOfRange, false},
}

// Anomalies are the kinds of problems that the rules find, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(rules[:]) }

// Check adds to problems what the rules find in a line.
func Check(l Line, problems *source.Problems) {
	for i := range rules {
		for _, v := range rules[i].find(l) {
			args := []string{"found", v.Written()}
			if rules[i].unit {
				args = append(args, "unit", unitOf(l, v))
			}
			problems.Add(rules[i].At(v.Pos, args...))
		}
	}
}

// negativeCount finds values below 0 of things that are counted.
func negativeCount(l Line) []*cell.Value {
	return counts(l, func(v *cell.Value) bool { return v.Number.IsNegative() })
}

// fractionOfEvent finds fractions of things that are counted whole: 2.5 visits.
func fractionOfEvent(l Line) []*cell.Value {
	return counts(l, func(v *cell.Value) bool { return !v.Number.IsNegative() && !v.Number.IsInteger() })
}

// counts are the values of a line that count things which are counted whole, and are such as none of
// these has.
func counts(l Line, wrong func(*cell.Value) bool) (found []*cell.Value) {
	if l.Measure == cell.Taux {
		return nil
	}
	for v := range l.InUnit() {
		if v.Present && wrong(v) && unitOf(l, v) != "" && quantity.UnitOf(unitOf(l, v)).Family.Whole() {
			found = append(found, v)
		}
	}
	return found
}

// unitOf is the unit of a value of a line.
func unitOf(l Line, v *cell.Value) string { return cmp.Or(v.Unit(), l.Unit.Value) }

// percentScale finds the one value of a line in percent that is a fraction.
func percentScale(l Line) []*cell.Value {
	if v := l.PercentDoubt(); v != nil {
		return []*cell.Value{v}
	}
	return nil
}

// percentOutOfRange finds shares of a whole below 0 or above 100. A number without % counts as a share
// only where the row says so, and not beside a value with %.
func percentOutOfRange(l Line) (found []*cell.Value) {
	if l.Measure != cell.Taux || l.Rate == quantity.Points {
		return nil
	}
	for _, v := range [...]*cell.Value{&l.Planned, &l.Revised, &l.Actual} {
		if v.Present && (v.Number.IsNegative() || v.Number.GreaterThan(quantity.FromInt(100))) && !(l.Bare && v.Unit() == "") && !l.OfChange() {
			found = append(found, v)
		}
	}
	return found
}
