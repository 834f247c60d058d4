package submission

import (
	"bilan/report/quantity"
	"bilan/report/source"
)

// StatedFigure is what the input says that such a figure is.
type StatedFigure struct {
	Figure  Stated
	Heading string // as written
	Value   Value
}

// Agrees reports whether the figure may be ours, a rate in points: equal to less
// than one unit of its last digit, as people round and cut. Some count what is
// missing as positive, so that the sign does not matter. A rate may be written in
// points or as a fraction, in a column that shows no per cent: 1 is 100 %, 0.8 is
// 80 %, and 1 is also 125 % rounded or cut. Of a plan that was exceeded nothing is
// left to do: ours is then more than 0.
func (s StatedFigure) Agrees(ours quantity.Decimal) bool {
	stated := s.Value.Number.Abs()
	if s.Figure == StatedRemaining && stated.IsZero() && ours.Sign() > 0 {
		return true
	}
	ours = ours.Abs()
	digits := min(max(-stated.Exponent(), 0), 6)
	near := func(x, y quantity.Decimal) bool {
		return x.Sub(y).Abs().LessThan(quantity.FromInt(1).Shift(-digits))
	}
	switch s.Figure {
	case StatedVariance, StatedRemaining:
		if digits == 0 {
			return stated.Equal(ours) || !ours.IsInteger() && near(stated, ours)
		}
		return near(stated, ours)
	}
	if near(stated, ours) {
		return true
	}
	fraction := ours.Shift(-2)
	switch {
	case s.Value.Unit() == "%":
		return false
	case digits > 0:
		return near(stated, fraction)
	case stated.IsZero():
		return fraction.LessThan(half) // 80 % cut to 0 says nothing
	}
	return stated.Sub(half).LessThanOrEqual(fraction) && fraction.LessThan(stated.Add(quantity.FromInt(1)))
}

var half = quantity.New(5, -1)

// Field is a text under a heading or key that has no meaning for us: kept and
// listed, never dropped.
type Field struct {
	Heading string
	Text    Text
}

// Line is one row of a table of actions, for one year and one nature: one
// action measured by one indicator, planned or reported.
type Line struct {
	// ClusterID is the configured id, else the folded name.
	ClusterID string
	Year      int
	// Pos is the row's place (or the row's and first value's column where one
	// row holds several years); Pos.File names the submission.
	Pos source.Pos

	Nature  Nature
	Measure Measure
	// MeasureRead is true where no column gives the measure, and a percentage or
	// points among the values or as the unit make it a taux.
	MeasureRead bool
	Direction   Direction
	Planned     Value // in a row of results: the plan as the row restates it

	// The parts of a line are never nil, and never written to but by way of Own:
	// lines share what they have alike. With Seldom in each line the check of
	// BenchmarkCommand/distinct=40000 takes 185 MB in place of 137 and that of 600
	// forms 141 in place of 107; with Outcome too 197 and 163.
	*Action
	*Outcome
	*Seldom
}

// Action is what a line is about. The years of one row share it.
type Action struct {
	Code  Text
	Theme Text
	Type  Text
	// TypeInferred is true where no column gives the type, and the title names it.
	TypeInferred bool
	Title        Text
	// Unit is the unit of the row's column, or of the headings of its values.
	Unit    Text
	Comment Text
}

// Outcome is what became of it. Lines for which the table has no such columns, as
// those of a plan, share one that is empty.
type Outcome struct {
	Actual Value

	StatusText Text // Value is what follows the status ("2025" of "reporté 2025")
	ReasonText Text
	Status     Status
	Reason     Reason

	Beneficiaries Value
	BudgetActual  Value // euros
}

// Seldom is the part of a line for which few tables have columns. Lines of other
// tables share one that is empty.
type Seldom struct {
	// Origin is the former cluster, folded, under whose name the row came, where
	// the cluster was made of several: their codes may mean different things.
	// "" for all others.
	Origin string

	Baseline      Value
	Revised       Value
	BudgetPlanned Value // euros
	// InProgramme is the row's own `au programme`.
	InProgramme YesNo

	// Indicator says what the line counts, beside its title; Heading is that of its
	// column. See NameIndicators for what becomes of it.
	Indicator Field

	Quarter  Text // T1 to T4 where understood, else as written
	Due      Text // ISO date (2024-03-31) or month (2024-03) where understood, else as written
	Partners Text
	Evidence Text
	// Stated are the row's own computed figures, to be held against ours; those
	// that are no number are left out.
	Stated []StatedFigure
	// Others are the columns whose headings are not known.
	Others []Field
}

// What lines share that have no outcome, or nothing that is seldom.
var (
	noOutcome Outcome
	noSeldom  Seldom
)

// none reports whether nothing of s is there.
func (s *Seldom) none() bool {
	var no Value
	var nowhere Text
	var unsaid Field
	return s.Origin == "" && s.Baseline == no && s.Revised == no && s.BudgetPlanned == no && s.InProgramme == NoAnswer &&
		s.Indicator == unsaid && s.Quarter == nowhere && s.Due == nowhere && s.Partners == nowhere && s.Evidence == nowhere && s.Stated == nil && s.Others == nil
}

// Own gives a line parts of its own, which may be written to: a copy of a line
// shares those of the line.
func (l *Line) Own() {
	action, outcome, seldom := *l.Action, *l.Outcome, *l.Seldom
	l.Action, l.Outcome, l.Seldom = &action, &outcome, &seldom
}
