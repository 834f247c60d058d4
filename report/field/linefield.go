package field

// LineField is a field of a line of actions: its place in the table of them.
type LineField uint8

// The fields that code names.
const (
	LineCluster LineField = iota
	LineYear
	LineNature
	LineCode
	LineTheme
	LineType
	LineTitle
	LineIndicator
	LineUnit
	LineMeasure
	LineDirection
	LineBaseline
	LinePlanned
	LineRevised
	LineActual
	LineStatus
	LineReason
	LineProgramme
	LineBeneficiaries
	LineBudgetPlanned
	LineBudgetActual
	LineQuarter
	LineDue
	LinePartners
	LineComment
	LineEvidence
)

// NumLines is how many fields a line has.
const NumLines = len(lines)

// Line is what there is to say of a field of lines.
func Line(f LineField) *Field { return &lines[f] }

// String is the canonical heading.
func (f LineField) String() string { return lines[f].Heading }

// LineNamed is the field of lines that has a canonical heading; ok is false for
// any other heading.
func LineNamed(heading string) (f LineField, ok bool) {
	for i := range lines {
		if lines[i].Heading == heading {
			return LineField(i), true
		}
	}
	return 0, false
}

// LineFields are those fields of lines of which something holds, in the order of
// the table, which is that of forms and files.
func LineFields(holds func(*Field) bool) []LineField {
	var out []LineField
	for i := range lines {
		if holds(&lines[i]) {
			out = append(out, LineField(i))
		}
	}
	return out
}

// Side says whose cell gives a field of a line where both the plan and the results have one.
type Side uint8

const (
	// PlanFirst is a field of both, of which the plan's counts.
	PlanFirst Side = iota
	// ResultsFirst is a field of both, of which the results' counts.
	ResultsFirst
	// ResultsOnly is a field that says what was done.
	ResultsOnly
)

// Form says how the blank form that clusters fill has a field.
type Form struct {
	// Results and Plan are the widths of its columns in the tables of the year's
	// results and of the next plan; 0 where the table has none.
	Results, Plan float64
	// Use is what the rows of the plan do with it in the table of results.
	Use FormUse
	// Open says in which tables the column is open to view: in the others one click
	// unfolds it.
	Open FormTables
}

// FormTables are tables of the form.
type FormTables uint8

const (
	// InNone is a column that whoever fills the form can do without.
	InNone FormTables = iota
	// InPlan is one that the next plan is described by.
	InPlan
	// InAll is one of those that the review rests on.
	InAll
)

// FormUse says what a cell of the form holds before it is filled.
type FormUse uint8

const (
	// ToFill is a blank cell, which the cluster fills.
	ToFill FormUse = iota
	// Given is the plan's value, blank or not, and locked.
	Given
	// GivenIfAny is the plan's value, locked, where it has one; else a blank cell to fill.
	GivenIfAny
	// Suggested is the plan's value, which may be overwritten.
	Suggested
)

// LineFigures are the fields of lines that are numbers.
func LineFigures() []LineField { return LineFields((*Field).Numeric) }
