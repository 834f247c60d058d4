package compare

import (
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// Basis is where a line's planned figure comes from.
type Basis uint8

// The bases of DOMAIN's table "Which plan counts".
const (
	BasisNone Basis = iota
	BasisRecord
	BasisRestated
)

var basisSlugs = [...]string{BasisNone: "none", BasisRecord: "record", BasisRestated: "restated"}

// String is the slug of a basis in the outputs.
func (b Basis) String() string { return basisSlugs[b] }

// Line is one line of a year's comparison: planned, done, or both.
type Line struct {
	ClusterID string
	Year      int
	Code      string // "" where none was given
	// The texts are those of the rows, and never nil in a Comparison.
	Theme, Type, Title *cell.Text
	// TypeInferred is true where only the title gave the type.
	TypeInferred bool
	// Unit is the plan's, or "plan / actual" where they differ, with "–" for the
	// one of a side that has none.
	Unit string

	Planned Figure
	Actual  Figure
	// Previous is the actual of the results line of N−1 with the same key.
	Previous Figure

	// Fields of one byte are side by side, as there may be millions of lines.
	Measure   cell.Measure   // never none
	Direction cell.Direction // never none
	// PlanBasis says where Planned comes from.
	PlanBasis Basis
	Verdict   verdict.Verdict
	// PreviousMeasure is that of the line of N−1, none where there is no such line.
	PreviousMeasure cell.Measure
	Status          cell.Status
	Reason          cell.Reason
	// compares is true where Planned and Actual compare, follows where Actual
	// and Previous do: see Attainment and Change.
	compares, follows bool
	// Mixed is true where plan and actual are in units that differ, so that Unit
	// is both and each figure shown in its own.
	Mixed bool
	// AtLeast is true where the actual is a bound or a range, and some of its values
	// give a better verdict than Verdict.
	AtLeast bool

	StatusText, ReasonText *cell.Text

	Beneficiaries Figure
	BudgetActual  Figure
	Comment       *cell.Text

	// Seldom is never nil in a Comparison, and only to be read.
	*Seldom

	// Notes are the slugs of the problems that qualify the line, sorted, each
	// once.
	Notes []source.Slug
	// Plan and Result are the rows joined, nil where that side has none.
	// Where several rows agree they are the one whose place sorts first.
	Plan, Result *submission.Line
	// PreviousResult is the results row of N−1, nil where there is none.
	PreviousResult *submission.Line
}

// Seldom is what few lines have, kept apart to save memory. Lines without any of it share one that
// is empty.
type Seldom struct {
	Baseline, Revised Figure
	// graded is true where baseline and plan can be compared, revises where revised plan and
	// actual can: see Progress and RevisedAttainment.
	graded, revises bool
	InProgramme     cell.YesNo

	BudgetPlanned Figure

	// Details are the texts that only describe the line, and Numbers the numbers, each
	// of the side whose word counts.
	submission.Details
	Numbers []Number
	// Decided are the officer's corrections, each beside what the cluster sent.
	Decided []Decision
	// Observations are the officer's rows of `suivi` about the line.
	Observations []submission.FollowUp
}

// Number is the figure of a field that only describes a line.
type Number struct {
	Field  field.LineField
	Figure Figure
}

// The shared values of lines without anything seldom, or without a text.
var (
	empty  Seldom
	noText cell.Text
)

// blank is a line of which nothing is known: its texts are empty, and shared.
func blank() *Line {
	return &Line{Theme: &noText, Type: &noText, Title: &noText, StatusText: &noText, ReasonText: &noText, Comment: &noText, Seldom: &empty}
}

// HasSeldom reports whether l has anything of Seldom.
func (l *Line) HasSeldom() bool { return l.Seldom != &empty }

// Variance is actual − planned, in the plan's unit; ok is false where the two do
// not compare.
func (l *Line) Variance() (d quantity.Decimal, ok bool) {
	if !l.compares || !l.Actual.Present() || !l.Planned.Present() {
		return d, false
	}
	return l.Actual.Number().Sub(l.Planned.Number()), true
}

// Attainment is actual / planned, absent where the two do not compare.
func (l *Line) Attainment() quantity.Rate {
	if !l.compares {
		return quantity.Rate{}
	}
	return attainment(l.Planned, l.Actual, l.Direction)
}

// AttainmentQualifier is the qualifier of Attainment and, with the revised plan, of
// RevisedAttainment: that of the actual, and ≈ where the plan is approximate. A planned bound
// in the sense of the direction is read as its number.
func (l *Line) AttainmentQualifier() quantity.Qualifier {
	return attainmentQualifier(l.Planned, l.Actual)
}

// RevisedAttainment is actual / revised plan, absent where the two do not
// compare.
func (l *Line) RevisedAttainment() quantity.Rate {
	if !l.revises {
		return quantity.Rate{}
	}
	return attainment(l.Revised, l.Actual, l.Direction)
}

// RevisedQualifier is the qualifier of RevisedAttainment: see AttainmentQualifier.
func (l *Line) RevisedQualifier() quantity.Qualifier {
	return attainmentQualifier(l.Revised, l.Actual)
}

// Progress is the part of the way from the baseline to the plan that was gone,
// absent where the three do not compare.
func (l *Line) Progress() quantity.Rate {
	if !l.compares || !l.graded {
		return quantity.Rate{}
	}
	return progress(l.Baseline, l.Planned, l.Actual, l.Direction)
}

// PastBaseline reports whether the baseline is at or past the plan, so that Progress is
// all or nothing. It is false where either is missing.
func (l *Line) PastBaseline() bool { return pastPlan(l.Baseline, l.Planned, l.Direction) }

// ProgressQualifier is the qualifier of Progress. With direction baisse, an actual of at most
// N gives a progress of at least so much; a progress of at least 1 is held at 1, and so exact.
func (l *Line) ProgressQualifier() quantity.Qualifier {
	q := l.Actual.Qualifier()
	if l.Direction == cell.Baisse {
		q = q.Opposed()
	}
	if l.Baseline.Qualifier() != quantity.Exact || l.Planned.Qualifier() == quantity.About {
		return q.And(quantity.About)
	}
	p, one := l.Progress(), quantity.FromInt(1)
	if q == quantity.AtLeast && p.Present() && p.Cmp(quantity.NewRate(one, one)) == 0 {
		return quantity.Exact
	}
	return q
}

// Change is that of the actual since the year before, absent where the two do
// not compare.
func (l *Line) Change() quantity.Rate {
	if !l.follows {
		return quantity.Rate{}
	}
	return change(l.Actual, l.Previous)
}

// ChangeQualifier is the qualifier of Change.
func (l *Line) ChangeQualifier() quantity.Qualifier {
	return l.Actual.Qualifier().And(l.Previous.Qualifier().Opposed())
}

// BudgetVariance is the budget spent less that planned, absent where either is.
func (l *Line) BudgetVariance() Figure { return minus(l.BudgetActual, l.BudgetPlanned) }

// BudgetVarianceRate is BudgetVariance against the planned budget, absent where
// that is 0 or less.
func (l *Line) BudgetVarianceRate() quantity.Rate {
	if !l.BudgetActual.Present() || !l.BudgetPlanned.Number().IsPositive() {
		return quantity.Rate{}
	}
	return quantity.NewRate(l.BudgetActual.Number().Sub(l.BudgetPlanned.Number()), l.BudgetPlanned.Number())
}

// inPlan reports whether the line counts as planned in aggregates: the plan of
// record or a restated plan holds it.
func (l *Line) inPlan() bool { return l.PlanBasis != BasisNone }
