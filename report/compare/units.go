package compare

import (
	"strings"

	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// side is one side of a comparison: what its number is in, as its row says.
type side struct {
	// unit is the one stated by cell, column or heading; "" for none.
	unit string
	// value is the number, nil or absent for none.
	value *submission.Value
	// row is where it stands, nil for no row.
	row *submission.Line
}

func (s side) bare() bool { return s.unit == "" }

func (s side) number() (n quantity.Decimal, ok bool) {
	if s.value == nil || !s.value.Present {
		return n, false
	}
	return s.value.Number, true
}

// joint is what two sides come to be in.
type joint struct {
	plan, actual string
	// differ is true where the two do not compare, assumed where a bare number
	// was taken for euros.
	differ, assumed bool
}

// join settles the units of a plan and an actual. Where one side has none, a
// noun that counts things lends its own; money, percentages and what is measured
// do not, unless the bare side's title or measure says it, the plan is a
// percentage and the bare actual lies between 0 and 100, or the bare number
// beside an amount is of 1 000 or more, and so euros. A side without a number has
// the other's unit.
func (n *names) join(plan, actual side) joint {
	switch {
	case plan.bare() == actual.bare():
		return joint{plan.unit, actual.unit, !n.sameUnit(plan.unit, actual.unit), false}
	case plan.bare():
		lent, assumed := n.lent(actual, plan, false)
		return joint{lent, actual.unit, lent == "", assumed}
	}
	lent, assumed := n.lent(plan, actual, true)
	return joint{plan.unit, lent, lent == "", assumed}
}

// lent is the unit that a bare side has beside one that states its own; "" where
// nothing says it. planned is true where the stated one is the plan.
func (n *names) lent(stated, bare side, planned bool) (unit string, assumed bool) {
	is := n.unitOf(stated.unit)
	number, ok := bare.number()
	if !ok || is.Family.Lends() || n.says(bare.row, is) {
		return stated.unit, false
	}
	switch is.Family {
	case quantity.Money:
		if number.Abs().GreaterThanOrEqual(quantity.FromInt(leastEuros)) && is.Key == quantity.Euro {
			return quantity.Euro, true
		}
	case quantity.Percentage:
		if planned && !number.IsNegative() && number.LessThanOrEqual(quantity.FromInt(100)) {
			return stated.unit, false
		}
	}
	return "", false
}

// leastEuros is the least bare number that is taken for euros beside an amount.
const leastEuros = 1000

// says reports whether a row names a unit in its title, or, of percentages, by
// the measure that its column gives: one read from the percentage on the other
// side says nothing of this one.
func (n *names) says(row *submission.Line, is quantity.Unit) bool {
	if row == nil {
		return false
	}
	if is.Family == quantity.Percentage && (row.Measure == submission.Taux && !row.MeasureRead || fold.Holds(row.Title.Value, fold.Singular("taux"))) {
		return true
	}
	for word := range strings.FieldsSeq(fold.Key(row.Title.Value)) {
		if len(word) > 1 && n.unitOf(word).Key == is.Key { // l’atelier is no litre
			return true
		}
	}
	return false
}

// oneUnit reports whether two figures are in one unit; one without a unit is in
// that of another without.
func (n *names) oneUnit(a, b string) bool { return (a == "") == (b == "") && n.sameUnit(a, b) }

// under reports whether a number in a unit, or in none, is one in another: a bare
// one is where the other is a noun that counts.
func (n *names) under(own, unit string) bool {
	return n.oneUnit(own, unit) || own == "" && n.unitOf(unit).Family.Lends()
}

// units settles the units of plan and actual.
func (b *builder) units() {
	plan, actual := b.planSide(), b.actualSide()
	j := b.settler.names.join(plan, actual)
	b.planUnit, b.actualUnit, b.line.Mixed = j.plan, j.actual, j.differ
	b.line.Unit = b.planUnit
	if j.differ {
		b.line.Unit = shownUnit(b.planUnit) + " / " + shownUnit(b.actualUnit)
	}
	if j.assumed {
		bare, stated := plan.value, actual.value
		if actual.bare() {
			bare, stated = stated, bare
		}
		b.say(source.UnitAssumed, bare.Pos, stated.Pos, "found", bare.Written(), "expected", stated.Written())
	}
}

// shownUnit is a unit beside another that differs, where none is a unit too.
func shownUnit(unit string) string {
	if unit == "" {
		return "–"
	}
	return unit
}

// planSide is the plan that the line will have: that of record, or of the results
// where these restate the only one known.
func (b *builder) planSide() side {
	switch {
	case b.plan != nil:
		l := b.plan.line
		return side{statedUnit(&l.Planned, l.Unit.Value), &l.Planned, l}
	case b.result != nil && !b.now.hasPlan && b.result.line.InProgramme != submission.No && b.result.line.Planned.Present:
		l := b.result.line
		return side{statedUnit(&l.Planned, l.Unit.Value), &l.Planned, l}
	}
	return side{}
}

func (b *builder) actualSide() side {
	if b.result == nil {
		return side{}
	}
	l := b.result.line
	return side{statedUnit(&l.Actual, l.Unit.Value), &l.Actual, l}
}

// beside is the unit of another value of a row beside the plan: its own, else
// what the plan's lends it.
func (b *builder) beside(e *entry, f field.LineField) string {
	if e == nil {
		return ""
	}
	v := e.line.Value(f)
	return b.settler.names.join(side{unit: b.planUnit}, side{statedUnit(v, e.line.Unit.Value), v, e.line}).actual
}
