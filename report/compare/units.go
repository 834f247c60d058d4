package compare

import (
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/source"
)

// units settles the units of plan and actual.
func (b *lineBuilder) units() {
	plan, actual := b.planSide(), b.actualSide()
	j := b.settler.names.Settle(plan, actual)
	b.planUnit, b.actualUnit, b.line.Mixed = j.Plan, j.Actual, j.Differ
	b.line.Unit = b.planUnit
	if j.Differ {
		b.line.Unit = shownUnit(b.planUnit) + " / " + shownUnit(b.actualUnit)
	}
	if j.Assumed {
		bare, stated := plan.Value, actual.Value
		if actual.Bare() {
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
func (b *lineBuilder) planSide() match.Side {
	switch {
	case b.plan != nil:
		l := b.plan.line
		return match.SideOf(&l.Planned, l)
	case b.result != nil && !b.now.hasPlan && b.result.line.InProgramme != cell.No && b.result.line.Planned.Present:
		l := b.result.line
		return match.SideOf(&l.Planned, l)
	}
	return match.Side{}
}

func (b *lineBuilder) actualSide() match.Side {
	if b.result == nil {
		return match.Side{}
	}
	l := b.result.line
	return match.SideOf(&l.Actual, l)
}

// beside is the unit of another value of a row beside the plan: its own, else
// the plan's where match.Names.Settle lets a bare number take it; "" of a row that states none.
func (b *lineBuilder) beside(e *entry, f field.LineField) string {
	v := e.line.Value(f)
	if !v.Present {
		return "" // as nearly every row
	}
	return b.settler.names.Settle(match.Side{Unit: b.planUnit}, match.SideOf(v, e.line)).Actual
}
