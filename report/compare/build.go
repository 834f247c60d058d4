package compare

import (
	"reflect"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/linerule"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/verdict"
)

// lineBuilder makes the line of a pair of plan and results.
type lineBuilder struct {
	*joiner
	pair
	line *Line
	// planUnit and actualUnit are the units of the two figures; disputed is
	// true where any side is.
	planUnit, actualUnit string
	disputed             bool
	// previous is the line's results of the year before, nil where there is none.
	previous *entry
	// undirected is true of a plan below 0 that does not say which way is better.
	undirected bool
}

// line makes the line of a pair in the place given: a line is large.
func (j *joiner) line(p pair, to *Line) {
	b := &lineBuilder{joiner: j, pair: p, line: to, previous: j.previous[p.first()]}
	*to = *blank()
	j.seldom, to.Seldom = empty, &j.seldom
	if b.result == nil && b.plan == nil {
		b.result = p.restated // a line of the results' file without an actual
	}
	b.describe()
	b.units()
	b.figures()
	b.settlePlan()
	b.qualify()
	b.judge()
	b.againstRevised()
	b.history()
	b.doubts()
	b.line.Notes = sortNotes(b.line.Notes)
	if to.Seldom = &empty; !reflect.ValueOf(&j.seldom).Elem().IsZero() {
		own := j.seldom
		to.Seldom = &own
	}
}

func (b *lineBuilder) figures() {
	l, bk := b.line, b.settler
	if b.result != nil {
		l.Actual = bk.figureIn(b.result, field.LineActual, b.actualUnit, b.planUnit)
	}
	l.Revised = b.eitherBeside(field.LineRevised, b.result, b.plan)
	l.Baseline = b.eitherBeside(field.LineBaseline, b.plan, b.result)
	b.ownUnit(field.LineRevised, l.Revised)
	b.ownUnit(field.LineBaseline, l.Baseline)
	l.Beneficiaries = bk.figureOf(b.result, field.LineBeneficiaries, "")
	// Money is euros, whatever the line counts.
	l.BudgetPlanned = b.either(field.LineBudgetPlanned, b.plan, b.result, quantity.Euro)
	l.BudgetActual = b.either(field.LineBudgetActual, b.result, b.plan, quantity.Euro)
	b.numbers()
}

// numbers fills the numbers that only describe the line, each from the side that counts first
// for the field, else from the other.
func (b *lineBuilder) numbers() {
	for _, f := range detailNumbers {
		first, second, unit := b.plan, b.result, ""
		if field.Line(f).Side != field.PlanFirst {
			first, second = second, first
		}
		if field.Line(f).Kind == field.Money {
			unit = quantity.Euro
		}
		if n := b.either(f, first, second, unit); n.Present() || n.Written() != "" {
			b.line.Numbers = append(b.line.Numbers, Number{f, n})
		}
	}
}

// ownUnit reports a figure in another unit than the plan's: no rate is computed from it, and
// the file of lines has one column of units.
func (b *lineBuilder) ownUnit(f field.LineField, figure Figure) {
	if !figure.Present() || b.line.Mixed || b.planUnit == "" || b.settler.names.Under(figure.Unit(), b.planUnit) {
		return
	}
	b.say(source.UnitsDiffer, placeOfFigure(figure, b.line), placeOfFigure(b.line.Planned, b.line),
		"field", f.String(), "found", shownUnit(figure.Unit()), "expected", shownUnit(b.planUnit), "kind", "field")
}

// eitherBeside is a field in the line's unit of the first entry that states it.
func (b *lineBuilder) eitherBeside(f field.LineField, first, second *entry) Figure {
	return firstStated(f, first, func(e *entry) Figure { return b.settler.figureIn(e, f, b.beside(e, f), b.planUnit) }, second)
}

// either is a field in a unit of the first entry that states it.
func (b *lineBuilder) either(f field.LineField, first, second *entry, unit string) Figure {
	return firstStated(f, first, func(e *entry) Figure { return b.settler.figureOf(e, f, unit) }, second)
}

func firstStated(f field.LineField, first *entry, of func(*entry) Figure, second *entry) Figure {
	var fig Figure
	if first != nil {
		if fig = of(first); fig.Present() || first.disputes(f) {
			return fig
		}
	}
	if second != nil {
		if other := of(second); other.Present() || !other.Place().IsZero() {
			return other
		}
	}
	return fig
}

// settlePlan applies the table "which plan counts".
func (b *lineBuilder) settlePlan() {
	l := b.line
	switch {
	case b.plan != nil:
		l.PlanBasis = BasisRecord
		l.Planned = b.settler.figureIn(b.plan, field.LinePlanned, b.planUnit, b.planUnit)
		b.restatedAgainst(b.result)
		b.restatedAgainst(b.restated)
		if l.InProgramme == cell.No {
			b.say(source.ProgrammeConflicts, b.result.line.Pos, b.plan.line.Pos)
		}
		b.definition()
	case l.InProgramme == cell.No:
		l.PlanBasis = BasisNone
		b.restatedAgainst(b.result)
	case b.now.hasPlan:
		l.PlanBasis = BasisNone
		if l.InProgramme == cell.Yes {
			l.PlanBasis = BasisRestated
		}
		b.restatedAgainst(b.result)
		if b.restated != nil && b.restated.line != b.result.line {
			b.restatedAgainst(b.restated)
		}
	case b.result.line.Planned.Present:
		l.PlanBasis = BasisRestated
		l.Planned = b.settler.figureIn(b.result, field.LinePlanned, b.planUnit, b.planUnit)
		b.once(source.PlanRestatedOnly, b.result.line.Planned.Pos)
	case inWords(&b.result.line.Planned):
		l.PlanBasis = BasisRestated // a plan without a number
		b.once(source.PlanRestatedOnly, b.result.line.Planned.Pos)
	case l.InProgramme == cell.Yes:
		l.PlanBasis = BasisRestated
	default:
		l.PlanBasis = BasisNone
		b.once(source.PlanUnknown, b.result.line.Pos)
	}
}

// restatedAgainst warns where a later row restates the plan of record otherwise. The plan of
// record counts.
func (b *lineBuilder) restatedAgainst(e *entry) {
	if e == nil || !e.line.Planned.Present || b.plan != nil && b.plan.decides(field.LinePlanned) {
		return // nothing to warn of, or the officer decided
	}
	v := e.line.Planned
	expected := source.Pos{}
	was := ""
	if b.plan != nil {
		p := b.plan.line
		if b.settler.sameNumber(p.Planned, p.Unit.Value, v, orUnit(e.line.Unit.Value, p.Unit.Value)) {
			return
		}
		expected, was = placeOf(p, field.LinePlanned), p.Planned.Written()
	}
	b.note(source.TargetRestated)
	p := source.New(source.TargetRestated, v.Pos, "found", v.Written(), "expected", was, "title", b.line.Title.Value)
	if !expected.IsZero() {
		p.Related = []source.Pos{expected}
	}
	b.problems.Add(inYear(p, b.now))
}

func orUnit(u, otherwise string) string {
	if u == "" {
		return otherwise
	}
	return u
}

// qualify reads bounds and decides whether the figures can be compared.
func (b *lineBuilder) qualify() {
	l := b.line
	b.direct()
	for _, f := range []*Figure{&l.Baseline, &l.Planned, &l.Revised, &l.Actual} {
		if turned, ok := f.turned(l.Direction); ok {
			*f = turned
			b.rangeRead(*f, f == &l.Actual)
		}
	}
	if l.Planned.Present() && l.Planned.Qualifier() == quantity.About || l.Actual.Present() && l.Actual.Qualifier() == quantity.About {
		b.note(source.Approximate)
	}
	for _, e := range []*entry{b.plan, b.result} {
		switch {
		case e == nil:
		case e.line.PercentDoubt() != nil:
			b.note(linerule.PercentScale.Slug)
		case e == b.plan && rhythm(&e.line.Planned), e == b.result && rhythm(&e.line.Actual):
			b.note(cell.FrequencyKept.Slug)
		}
	}
}

// rhythm reports a value in words that say how often.
func rhythm(v *cell.Value) bool {
	return !v.Present && v.Written() != "" && quantity.Frequency(v.Written())
}

// rangeRead reports the end of a range by which rates are computed, where it is not the one
// that its row alone would give.
func (b *lineBuilder) rangeRead(f Figure, actual bool) {
	p := source.New(source.RangeRead, placeOfFigure(f, b.line), "found", f.Written(),
		"bound", strings.ReplaceAll(f.Number().String(), ".", ","))
	if actual {
		p.Severity = source.Warning
	}
	b.problems.Add(inYear(p, b.now))
}

func placeOfFigure(f Figure, l *Line) source.Pos {
	if at := f.Place(); !at.IsZero() {
		return at
	}
	return l.Title.Pos
}

// judge gives the verdict and the figures that depend on it, trying the verdicts in their order
// (DOMAIN, verdicts).
func (b *lineBuilder) judge() {
	l := b.line
	if b.result != nil && b.result.restated || b.previous != nil && b.previous.restated {
		b.note(source.ResultRestated)
	}
	if verdict.Contradicts(l.Status, l.Planned.Stated(), l.Actual.Stated()) {
		b.say(source.StatusContradicts, placeOfStatus(b.result, l), placeOfFigure(l.Actual, l), "found", l.StatusText.Written(), "actual", l.Actual.Written())
	}
	switch {
	case b.disputed:
		l.Verdict = verdict.Disputed
		if b.plan != nil && len(b.plan.disputed) > 0 {
			b.note(source.PlanConflict)
		}
		if b.result != nil && len(b.result.disputed) > 0 {
			b.note(source.DuplicateConflict)
		}
		return
	case l.PlanBasis == BasisNone && (b.now.hasPlan || l.InProgramme == cell.No):
		l.Verdict = verdict.Unplanned
		return
	case l.PlanBasis == BasisNone:
		l.Verdict = verdict.PlanUnknown
		return
	case !l.Planned.Present() || !l.Actual.Present():
		l.Verdict = verdict.OfStatus(l.Status, l.Actual.Stated(), b.result != nil && rhythm(&b.result.line.Actual), l.Measure)
		return
	}
	b.compareNumbers()
}

// inWords reports words under Prévu that are a plan without a number: « oui », « mise en ligne
// », « T2 ».
func inWords(v *cell.Value) bool {
	return !v.Present && v.Written() != "" && !quantity.BlankWord(v.Written())
}

func placeOfStatus(e *entry, l *Line) source.Pos {
	if e != nil && !l.StatusText.Pos.IsZero() {
		return l.StatusText.Pos
	}
	return l.Title.Pos
}

// compareNumbers is the verdict where plan and actual are both numbers.
func (b *lineBuilder) compareNumbers() {
	l := b.line
	if l.Mixed {
		l.Verdict = verdict.NotComparable
		args := []string{"found", shownUnit(b.actualUnit), "expected", shownUnit(b.planUnit)}
		if b.actualUnit == "" || b.planUnit == "" {
			args = append(args, "kind", "bare")
		}
		b.say(source.UnitsDiffer, placeOfFigure(l.Actual, l), placeOfFigure(l.Planned, l), args...)
		return
	}
	if b.undirected || against(l.Planned, l.Direction) {
		l.Verdict = verdict.NotComparable
		return
	}
	v, floor, ok := b.held(l.Planned)
	if !ok {
		l.Verdict = verdict.NotComparable
		return
	}
	l.Verdict, l.AtLeast = v, floor
	l.compares = true
	l.graded = b.comparable(l.Baseline).Present()
}

// against reports a planned bound opposite to the direction, under which any actual may or may
// not reach the plan. The two ends of a range are two marks, and no such bound.
func against(planned Figure, dir cell.Direction) bool {
	if planned.Other() != nil {
		return false
	}
	q := planned.Qualifier()
	return q == quantity.AtLeast && dir == cell.Baisse || q == quantity.AtMost && dir == cell.Hausse
}

// againstRevised gives the revised plan its own rate, whatever the plan of record says: where
// the figures can be compared, and bounds leave the rate in no doubt.
func (b *lineBuilder) againstRevised() {
	l := b.line
	if l.Verdict == verdict.Disputed || l.Verdict == verdict.NotComparable || !l.Revised.Present() || !l.Actual.Present() {
		return
	}
	if !b.settler.names.OneUnit(l.Revised.Unit(), l.Actual.Unit()) || against(l.Revised, l.Direction) {
		return
	}
	_, _, l.revises = b.held(l.Revised)
}

// comparable is a figure that shares the plan's unit, absent otherwise.
func (b *lineBuilder) comparable(f Figure) Figure {
	if f.Present() && !b.settler.names.OneUnit(f.Unit(), b.planUnit) {
		return Figure{}
	}
	return f
}

// note adds a slug to the line's notes; say adds the problem too.
func (b *lineBuilder) note(slug source.Slug) { b.line.Notes = append(b.line.Notes, slug) }

func (b *lineBuilder) say(slug source.Slug, at, other source.Pos, args ...string) {
	b.report(source.New(slug, at, args...), other)
}

// report adds a problem of the line and of another place that belongs to it, the zero place for
// none.
func (b *lineBuilder) report(p source.Problem, other source.Pos) {
	b.note(p.Slug)
	if !other.IsZero() {
		p.Related = []source.Pos{other}
	}
	b.problems.Add(inYear(p, b.now))
}

func sortNotes(notes []source.Slug) []source.Slug {
	slices.Sort(notes)
	return slices.Compact(notes)
}
