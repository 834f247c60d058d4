package compare

import (
	"bilan/report/cell"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// doubts reports what an officer would ask about a line whose figures are all valid. No figure
// and no verdict is changed.
func (b *lineBuilder) doubts() {
	b.statedFigures()
	b.againstLastYear()
	b.spentWithoutPlan()
}

// statedFigures compares the columns that the input itself computed with our figures. A
// difference is not reported where the results restate another plan, which is reported and
// explains it.
func (b *lineBuilder) statedFigures() {
	if b.result == nil || b.restates(b.result) {
		return
	}
	for _, row := range b.result.rows {
		for _, s := range row.Stated {
			ours, ok := b.ours(s.Figure)
			if !ok || s.Agrees(ours) {
				continue
			}
			unit := " %"
			if s.Figure == cell.StatedVariance || s.Figure == cell.StatedRemaining {
				unit = ""
			}
			p := source.New(source.StatedDiffers, s.Value.Pos, "found", s.Value.Written(), "heading", s.Heading, "title", b.line.Title.Value, "ours", ours.Round(2).String(), "unit", unit)
			p.Related = b.line.Actual.AppendSources(b.line.Planned.Sources())
			b.note(source.StatedDiffers)
			b.problems.Add(inYear(p, b.now))
		}
	}
}

// restates reports whether an entry states a plan that is not the line's.
func (b *lineBuilder) restates(e *entry) bool {
	v, l := e.line.Planned, b.line
	return v.Present && l.Planned.Present() && !v.Number.Shift(scaleOf(v.Unit())).Equal(l.Planned.Number().Shift(scaleOf(l.Planned.Unit())))
}

// ours is a figure of ours in the way people write it: a rate in points.
func (b *lineBuilder) ours(f cell.Stated) (quantity.Decimal, bool) {
	l := b.line
	switch f {
	case cell.StatedVariance, cell.StatedRemaining:
		return l.Variance()
	case cell.StatedVarianceRate:
		variance, ok := l.Variance()
		if !ok || l.Planned.Number().IsZero() {
			return quantity.Decimal{}, false
		}
		return points(quantity.NewRate(variance, l.Planned.Number())), true
	case cell.StatedAttainment:
		return points(l.Attainment()), l.Attainment().Present()
	case cell.StatedChange:
		return points(l.Change()), l.Change().Present()
	case cell.StatedProgress:
		return points(l.Progress()), l.Progress().Present()
	}
	return quantity.Decimal{}, false
}

func points(r quantity.Rate) quantity.Decimal { return r.Round(16).Shift(2) }

// againstLastYear reports a code, a unit or a number that differs from that of the year before.
func (b *lineBuilder) againstLastYear() {
	l := b.line
	before := l.PreviousResult
	if before == nil || l.Verdict == verdict.Disputed {
		return
	}
	if l.Code != "" && before.Title.Value != "" && l.Title.Value != "" {
		is, was := b.settler.names.Title(l.Title.Value), b.settler.names.Title(before.Title.Value)
		if is != was && match.Similarity(is, was) < 0.5 && !sameAction(l, before) {
			b.say(source.CodeReused, l.Title.Pos, before.Title.Pos, "code", l.Code, "found", l.Title.Value, "expected", before.Title.Value)
			return
		}
	}
	if l.Previous.Present() && !l.Actual.Present() && l.Planned.Present() && b.planUnit != "" && !b.settler.names.Under(l.Previous.Unit(), b.planUnit) {
		b.say(source.UnitChanged, placeOfFigure(l.Planned, l), placeOfFigure(l.Previous, l), "title", l.Title.Value, "found", b.planUnit, "expected", shownUnit(l.Previous.Unit()))
	}
	if !l.Previous.Present() || !l.Actual.Present() {
		return
	}
	if !l.follows {
		b.say(source.UnitChanged, placeOfFigure(l.Actual, l), placeOfFigure(l.Previous, l), "title", l.Title.Value, "found", shownUnit(b.actualUnit), "expected", shownUnit(l.Previous.Unit()))
		return
	}
	if l.Measure != cell.Taux && tenfold(l.Actual.Number(), l.Previous.Number()) {
		b.say(source.TenfoldChange, placeOfFigure(l.Actual, l), placeOfFigure(l.Previous, l), "title", l.Title.Value, "found", l.Actual.Written(), "expected", l.Previous.Written())
	}
}

// sameAction reports whether a line and last year's row are of one type and
// theme, both stated: a title that was merely reworded.
func sameAction(l *Line, before *submission.Line) bool {
	return l.Type.Value != "" && l.Theme.Value != "" && l.Type.Value == before.Type.Value && l.Theme.Value == before.Theme.Value
}

// tenfold reports whether one of two numbers above 0 is more than ten times the other, as by a
// misplaced decimal comma.
func tenfold(a, b quantity.Decimal) bool {
	if a.Sign() <= 0 || b.Sign() <= 0 {
		return false
	}
	return a.GreaterThan(b.Shift(1)) || b.GreaterThan(a.Shift(1))
}

// spentWithoutPlan reports money spent on a line for which the plan of record
// holds no money, where it does for others.
func (b *lineBuilder) spentWithoutPlan() {
	l := b.line
	if !b.now.hasPlan || !l.BudgetActual.Present() || l.BudgetActual.Number().Sign() <= 0 || l.BudgetPlanned.Present() || !b.now.budgeted() {
		return
	}
	b.say(source.BudgetWithoutPlan, placeOfFigure(l.BudgetActual, l), source.Pos{}, "title", l.Title.Value, "found", l.BudgetActual.Written())
}

// budgeted reports whether the plan of record states any budget.
func (s *settled) budgeted() bool {
	for _, e := range s.plan {
		if e.line.BudgetPlanned.Present {
			return true
		}
	}
	return false
}
