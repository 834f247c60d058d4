package submission

import (
	"iter"
	"reflect"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Line is one row of a table of actions, for one year and one nature: one
// action measured by one indicator, planned or reported.
type Line struct {
	// ClusterID is the configured id, else the folded name.
	ClusterID string
	Year      int
	// Pos is the row's place (or the row's and first value's column where one
	// row holds several years); Pos.File names the submission.
	Pos source.Pos

	Nature  cell.Nature
	Measure cell.Measure
	// MeasureRead is true where no column gives the measure, and a percentage or
	// points among the values or as the unit make it a taux.
	MeasureRead bool
	Direction   cell.Direction
	Planned     cell.Value // in a row of results: the plan as the row restates it

	// The parts of a line are never nil, and never written to but by way of Copy:
	// lines share what they have alike. With Seldom in each line the check of
	// BenchmarkCommand/distinct=40000 takes 185 MB in place of 137 and that of 600
	// forms 141 in place of 107; with Outcome too 197 and 163.
	*Action
	*Outcome
	*Seldom
}

// Action is what a line is about. The years of one row share it.
type Action struct {
	Code  cell.Text
	Theme cell.Text
	Type  cell.Text
	// TypeInferred is true where no column gives the type, and the title names it.
	TypeInferred bool
	Title        cell.Text
	// Unit is the unit of the row's column, or of the headings of its values.
	Unit    cell.Text
	Comment cell.Text
}

// Outcome is what became of it. Lines for which the table has no such columns, as
// those of a plan, share one that is empty.
type Outcome struct {
	Actual cell.Value

	StatusText cell.Text // Value is what follows the status ("2025" of "reporté 2025")
	ReasonText cell.Text
	Status     cell.Status
	Reason     cell.Reason

	Beneficiaries cell.Value
	BudgetActual  cell.Value // euros
}

// Seldom is the part of a line for which few tables have columns. Lines of other
// tables share one that is empty.
type Seldom struct {
	// Origin is the former cluster, folded, under whose name the row came, where
	// the cluster was made of several: their codes may mean different things.
	// "" for all others.
	Origin string

	Baseline      cell.Value
	Revised       cell.Value
	BudgetPlanned cell.Value // euros
	// InProgramme is the row's own `au programme`.
	InProgramme cell.YesNo

	// Indicator says what the line counts, beside its title; Heading is that of its
	// column. See NameIndicators for what becomes of it.
	Indicator cell.Field

	// Details are what is stated of the fields that only describe the line: dates in
	// ISO form (2024-03-31, 2024-03), quarters T1 to T4, or as written where they are
	// not understood.
	Details
	// Stated are the row's own computed figures, to be held against ours; those
	// that are no number are left out.
	Stated []cell.StatedFigure
	// Others are the columns whose headings are not known.
	Others []cell.Field
}

// What lines share that have no outcome, or nothing that is seldom.
var (
	noOutcome Outcome
	noSeldom  Seldom
)

// NewLine is a line of a row that states nothing yet; its Action is nil.
func NewLine(cluster string, year int, nature cell.Nature, at source.Pos) Line {
	return Line{ClusterID: cluster, Year: year, Nature: nature, Pos: at, Outcome: &noOutcome, Seldom: &noSeldom}
}

// Share lets go of the parts that were made for a line and hold nothing.
func (l *Line) Share() {
	if l.Outcome != &noOutcome && *l.Outcome == noOutcome {
		l.Outcome = &noOutcome
	}
	if l.Seldom != &noSeldom && reflect.ValueOf(l.Seldom).Elem().IsZero() {
		l.Seldom = &noSeldom
	}
}

// Copy is the line with parts of its own, which may be written to: lines share
// those of one another.
func (l *Line) Copy() *Line {
	line, action, outcome, seldom := *l, *l.Action, *l.Outcome, *l.Seldom
	line.Action, line.Outcome, line.Seldom = &action, &outcome, &seldom
	return &line
}

// Begun reports a line that says what was done.
func (l *Line) Begun() bool {
	return l.Actual.Present || l.Actual.Written() != "" || l.Status != cell.NoStatus && l.Status != cell.StatusNotStarted
}

// InUnit are the values of a line that are in its unit.
func (l *Line) InUnit() iter.Seq[*cell.Value] {
	return func(yield func(*cell.Value) bool) {
		for _, f := range inUnit {
			if !yield(l.Value(f)) {
				return
			}
		}
	}
}

// PercentDoubt is the value of a line in percent that may be out by a hundred,
// nil for none: where its values are all at most 1 and none is written with %,
// 0,72 is 0.72 point as it is, and was perhaps meant as 72 %; so was 1.
// Noughts alone are what they are.
func (l *Line) PercentDoubt() *cell.Value {
	fraction := (*cell.Value)(nil)
	one := quantity.FromInt(1)
	for v := range l.InUnit() {
		switch {
		case !v.Present:
		case v.Unit() == "%" || v.Number.Abs().GreaterThan(one):
			return nil
		case !v.Number.IsZero() && fraction == nil:
			fraction = v
		}
	}
	if fraction == nil || l.Unit.Value == "" || !cell.PercentUnit(l.Unit.Value) {
		return nil
	}
	return fraction
}

// SharedNature is the nature and the year that all lines of a table share.
func SharedNature(lines []Line) (nature cell.Nature, year int) {
	for i, l := range lines {
		if i == 0 {
			nature, year = l.Nature, l.Year
			continue
		}
		if l.Nature != nature {
			nature = cell.NoNature
		}
		if l.Year != year {
			year = 0
		}
	}
	return nature, year
}

// AddComment adds a text to the comment of a line, which the line has alone then.
func (l *Line) AddComment(t cell.Text) {
	own := *l.Action
	if own.Comment.Value == "" {
		own.Comment = t
	} else {
		own.Comment = own.Comment.Understood(own.Comment.Value + " ; " + t.Value)
	}
	l.Action = &own
}

// inUnit are the fields of a line that are numbers in its unit.
var inUnit = field.LineFields(func(f *field.Field) bool { return f.InUnit })
