package match

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// Side is one side of a comparison, with the unit that its row states for its number.
type Side struct {
	// Unit is the one stated by cell, column or heading; "" for none.
	Unit string
	// Value is the number, nil or absent for none.
	Value *cell.Value
	// Row is where it is stated, nil for no row.
	Row *submission.Line
}

// Bare reports a side without a unit of its own.
func (s Side) Bare() bool { return s.Unit == "" }

func (s Side) number() (n quantity.Decimal, ok bool) {
	if s.Value == nil || !s.Value.Present {
		return n, false
	}
	return s.Value.Number, true
}

// Units are the units in which two sides are compared.
type Units struct {
	Plan, Actual string
	// Differ is true where the two do not compare, assumed where a bare number
	// was taken for euros.
	Differ, Assumed bool
}

// Settle settles the units of a plan and an actual. Where one side has none, it takes
// that of the other if that is a noun that counts things; money, percentages and what is measured
// do not, unless the bare side's title or measure says it, the plan is a
// percentage and the bare actual lies between 0 and 100, or the bare number
// beside an amount is of 1 000 or more, and so euros. A side without a number has
// the other's unit.
func (n *Names) Settle(plan, actual Side) Units {
	switch {
	case plan.Unit == actual.Unit:
		return Units{Plan: plan.Unit, Actual: plan.Unit}
	case n.alsoCalled(plan.Unit, actual.Unit):
		return Units{Plan: actual.Unit, Actual: actual.Unit}
	case n.alsoCalled(actual.Unit, plan.Unit):
		return Units{Plan: plan.Unit, Actual: plan.Unit}
	case plan.Bare() == actual.Bare():
		return Units{plan.Unit, actual.Unit, !n.SameUnit(plan.Unit, actual.Unit), false}
	case plan.Bare():
		lent, assumed := n.lent(actual, plan, false)
		return Units{lent, actual.Unit, lent == "", assumed}
	}
	lent, assumed := n.lent(plan, actual, true)
	return Units{plan.Unit, lent, lent == "", assumed}
}

// alsoCalled reports a unit of things that another names more closely: « 8 dossiers »
// where the row counts « dossiers déposés ».
func (n *Names) alsoCalled(short, long string) bool {
	s, l := n.UnitOf(short), n.UnitOf(long)
	return s.Key != "" && s.Key != quantity.Unnamed && s.Family == quantity.Count && l.Family == quantity.Count && strings.HasPrefix(l.Key, s.Key+" ")
}

// lent is the unit that a bare side has beside one that states its own; "" where
// nothing says it. planned is true where the stated one is the plan.
func (n *Names) lent(stated, bare Side, planned bool) (unit string, assumed bool) {
	is := n.UnitOf(stated.Unit)
	number, ok := bare.number()
	if !ok || is.Family.Lends() || n.Says(bare.Row, is) {
		return stated.Unit, false
	}
	switch is.Family {
	case quantity.Money:
		if number.Abs().GreaterThanOrEqual(quantity.FromInt(leastEuros)) && is.Key == quantity.Euro {
			return quantity.Euro, true
		}
	case quantity.Percentage:
		if planned && !number.IsNegative() && number.LessThanOrEqual(quantity.FromInt(100)) {
			return stated.Unit, false
		}
	}
	return "", false
}

// leastEuros is the least bare number that is taken for euros beside an amount.
const leastEuros = 1000

// Says reports whether a row names a unit in its title, or, of percentages, by
// the measure that its column gives: one read from the percentage on the other
// side says nothing of this one.
func (n *Names) Says(row *submission.Line, is quantity.Unit) bool {
	if row == nil {
		return false
	}
	if is.Family == quantity.Percentage && (row.Measure == cell.Taux && !row.MeasureRead || fold.Holds(row.Title.Value, fold.Singular("taux"))) {
		return true
	}
	for word := range strings.FieldsSeq(fold.Key(row.Title.Value)) {
		if len(word) > 1 && n.UnitOf(word).Key == is.Key { // l’atelier is no litre
			return true
		}
	}
	return false
}

// OneUnit reports whether two figures are in one unit; one without a unit is in
// that of another without.
func (n *Names) OneUnit(a, b string) bool { return (a == "") == (b == "") && n.SameUnit(a, b) }

// Under reports whether a number in a unit, or in none, is one in another: a bare
// one is where the other is a noun that counts.
func (n *Names) Under(own, unit string) bool {
	return n.OneUnit(own, unit) || own == "" && n.UnitOf(unit).Family.Lends()
}

// SettleYears settles the units of an actual and of that of the year before. Where
// plan and actual are in two units, the percentage of the one makes none of a bare
// number of the year before.
func (n *Names) SettleYears(now, was Side, mixed bool) Units {
	if !mixed {
		return n.Settle(now, was)
	}
	turned := n.Settle(was, now)
	return Units{turned.Actual, turned.Plan, turned.Differ, turned.Assumed}
}

// StatedUnit is the unit of a row: that of its actual's cell, else of its
// plan's, else of its column.
func StatedUnit(l *submission.Line) string {
	return cmp.Or(l.Actual.Unit(), l.Planned.Unit(), l.Unit.Value)
}

// ValueUnit is a value's unit: the cell's own, which wins, else the row's.
func ValueUnit(v *cell.Value, row string) string {
	if own := v.Unit(); own != "" {
		return own
	}
	return row
}

// SideOf is the side of a value of a row.
func SideOf(v *cell.Value, row *submission.Line) Side {
	return Side{ValueUnit(v, row.Unit.Value), v, row}
}
