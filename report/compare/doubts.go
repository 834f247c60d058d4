package compare

import (
	"bilan/report/cell"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// doubt is a rule that finds what an officer would ask about a compared line whose figures are
// all valid. It changes no figure and no verdict. A further one is an entry of lineDoubts here,
// and its words in package wording.
type doubt struct {
	source.Anomaly
	// find reports problems of the kind on the line that is built.
	find func(b *lineBuilder, kind source.Anomaly)
}

// lineDoubts are asked in their order, which is that of the catalogue.
var lineDoubts = [...]doubt{
	{source.Anomaly{Slug: "code-reused", Severity: source.Warning}, codeReused},
	{source.Anomaly{Slug: "unit-changed", Severity: source.Warning}, unitChanged},
	{source.Anomaly{Slug: "tenfold-change", Severity: source.Warning}, tenfoldChange},
	{source.Anomaly{Slug: "budget-without-plan", Severity: source.Warning}, budgetWithoutPlan},
}

// Anomalies are the kinds of problems of lineDoubts, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(lineDoubts[:]) }

// doubts asks what there is to ask of a line.
func (b *lineBuilder) doubts() {
	b.statedFigures()
	for i := range lineDoubts {
		lineDoubts[i].find(b, lineDoubts[i].Anomaly)
	}
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

// codeReused finds a code under which last year's action was another one.
func codeReused(b *lineBuilder, kind source.Anomaly) {
	if l, before := b.line, b.lastYears(); b.isAnother(before) {
		b.report(kind.At(l.Title.Pos, "code", l.Code, "found", l.Title.Value, "expected", before.Title.Value), before.Title.Pos)
	}
}

// lastYears is last year's row of an action, nil where there is none or the figures are disputed.
func (b *lineBuilder) lastYears() *submission.Line {
	if b.line.Verdict == verdict.Disputed {
		return nil
	}
	return b.line.PreviousResult
}

// isAnother reports whether last year's row under the code of a line is of another action, by
// their titles.
func (b *lineBuilder) isAnother(before *submission.Line) bool {
	l := b.line
	if before == nil || l.Code == "" || before.Title.Value == "" || l.Title.Value == "" {
		return false
	}
	is, was := b.settler.names.Title(l.Title.Value), b.settler.names.Title(before.Title.Value)
	return is != was && match.Similarity(is, was) < 0.5 && !sameAction(l, before)
}

// unitChanged finds a figure whose unit is not the one of last year's.
func unitChanged(b *lineBuilder, kind source.Anomaly) {
	l := b.line
	before := b.lastYears()
	if before == nil || !l.Previous.Present() || b.isAnother(before) {
		return
	}
	switch {
	case !l.Actual.Present() && l.Planned.Present() && b.planUnit != "" && !b.settler.names.Under(l.Previous.Unit(), b.planUnit):
		b.report(kind.At(placeOfFigure(l.Planned, l), "title", l.Title.Value, "found", b.planUnit, "expected", shownUnit(l.Previous.Unit())), placeOfFigure(l.Previous, l))
	case l.Actual.Present() && !l.follows:
		b.report(kind.At(placeOfFigure(l.Actual, l), "title", l.Title.Value, "found", shownUnit(b.actualUnit), "expected", shownUnit(l.Previous.Unit())), placeOfFigure(l.Previous, l))
	}
}

// tenfoldChange finds a number that is more than ten times last year's, or less than a tenth.
func tenfoldChange(b *lineBuilder, kind source.Anomaly) {
	l := b.line
	if before := b.lastYears(); before == nil || !l.Previous.Present() || !l.Actual.Present() || !l.follows || l.Measure == cell.Taux || !tenfold(l.Actual.Number(), l.Previous.Number()) || b.isAnother(before) {
		return
	}
	b.report(kind.At(placeOfFigure(l.Actual, l), "title", l.Title.Value, "found", l.Actual.Written(), "expected", l.Previous.Written()), placeOfFigure(l.Previous, l))
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

// budgetWithoutPlan finds money spent on a line for which the plan of record
// holds no money, where it does for others.
func budgetWithoutPlan(b *lineBuilder, kind source.Anomaly) {
	l := b.line
	if !b.now.hasPlan || !l.BudgetActual.Present() || l.BudgetActual.Number().Sign() <= 0 || l.BudgetPlanned.Present() || !b.now.budgeted() {
		return
	}
	b.report(kind.At(placeOfFigure(l.BudgetActual, l), "title", l.Title.Value, "found", l.BudgetActual.Written()), source.Pos{})
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
