package compare

import (
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Basis says where a line's planned figure comes from.
type Basis string

// The bases of DOMAIN's table "Which plan counts".
const (
	BasisRecord   Basis = "record"
	BasisRestated Basis = "restated"
	BasisNone     Basis = "none"
)

// Verdict is what may be said of one line.
type Verdict string

// The verdicts, in the order in which they are tried.
const (
	Disputed      Verdict = "disputed"
	PlanUnknown   Verdict = "plan_unknown"
	Unplanned     Verdict = "unplanned"
	NotComparable Verdict = "not_comparable"
	Exceeded      Verdict = "exceeded"
	Met           Verdict = "met"
	PartlyMet     Verdict = "partly_met"
	Missed        Verdict = "missed"
	Done          Verdict = "done"
	InProgress    Verdict = "in_progress"
	Postponed     Verdict = "postponed"
	NotDone       Verdict = "not_done"
	NotReported   Verdict = "not_reported"
)

// Verdicts lists all verdicts in the order in which people read them: best
// known first, what cannot be said last.
var Verdicts = []Verdict{
	Exceeded, Met, PartlyMet, Missed, NotDone, Done, InProgress, Postponed,
	NotReported, NotComparable, Unplanned, PlanUnknown, Disputed,
}

// Figure is a number of the comparison, or nothing.
type Figure struct {
	// Present is false where the figure means nothing: it is then never 0.
	Present   bool
	Qualifier quantity.Qualifier
	Number    quantity.Decimal
	// other is the other bound of a range, nil for anything else.
	other *quantity.Decimal
	// Unit is the unit Number is in, after scale; "" where none is stated.
	Unit string
	// Written is the text as the input has it; "" for a computed figure.
	Written string
	// Sources are the cells it comes from, kept where the figure is disputed
	// too.
	Sources []source.Pos
}

// Line is one line of a year's comparison: planned, done, or both.
type Line struct {
	ClusterID string
	Year      int
	Code      string // "" where none was given
	// The texts are those of the rows, and never nil in a Comparison.
	Theme, Type, Title *submission.Text
	// Unit is the plan's, or "plan / actual" where they differ.
	Unit      string
	Measure   submission.Measure   // never none
	Direction submission.Direction // never none

	Planned Figure
	Actual  Figure
	// Previous is the actual of the results line of N−1 with the same key.
	Previous Figure
	// PlanBasis says where Planned comes from.
	PlanBasis Basis

	compares bool // see Variance
	// Number is for whoever numbers the lines of all years: no comparison sets it.
	Number     int32
	Attainment quantity.Rate
	Change     quantity.Rate
	Verdict    Verdict

	Status     submission.Status
	StatusText *submission.Text
	Reason     submission.Reason
	ReasonText *submission.Text

	Beneficiaries Figure
	BudgetActual  Figure
	Comment       *submission.Text

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

// Seldom is what few lines have. The others share one that is empty.
type Seldom struct {
	Baseline, Revised           Figure
	RevisedAttainment, Progress quantity.Rate
	InProgramme                 submission.YesNo

	BudgetPlanned, BudgetVariance Figure
	BudgetVarianceRate            quantity.Rate // against the planned budget

	Quarter, Due, Partners, Evidence submission.Text
	// Decided are the officer's corrections, each beside what the cluster sent.
	Decided []Decision
	// Observations are the officer's rows of `suivi` about the line.
	Observations []submission.FollowUp
}

// What lines have that have nothing seldom, or not a text.
var (
	empty  Seldom
	noText submission.Text
)

// Blank is a line of which nothing is known: its texts are empty, and shared.
func Blank() *Line {
	return &Line{Theme: &noText, Type: &noText, Title: &noText, StatusText: &noText, ReasonText: &noText, Comment: &noText, Seldom: &empty}
}

// none reports whether nothing of s is there.
func (s *Seldom) none() bool {
	var nowhere submission.Text
	for _, f := range [...]*Figure{&s.Baseline, &s.Revised, &s.BudgetPlanned, &s.BudgetVariance} {
		if f.Present || f.Written != "" || len(f.Sources) > 0 {
			return false
		}
	}
	return !s.RevisedAttainment.Present() && !s.Progress.Present() && !s.BudgetVarianceRate.Present() && s.InProgramme == submission.NoAnswer &&
		s.Quarter == nowhere && s.Due == nowhere && s.Partners == nowhere && s.Evidence == nowhere && s.Decided == nil && s.Observations == nil
}

// Variance is actual − planned, absent where the two do not compare.
func (l *Line) Variance() Figure {
	if !l.compares {
		return Figure{}
	}
	return minus(l.Actual, l.Planned)
}

// InPlan reports whether the line counts as planned in aggregates: the plan of
// record or a restated plan holds it.
func (l *Line) InPlan() bool { return l.PlanBasis != BasisNone }
