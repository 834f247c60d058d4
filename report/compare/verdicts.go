package compare

// Verdict is what may be said of one line, NoVerdict while nothing is.
type Verdict uint8

// The verdicts, in the order in which they are tried.
const (
	NoVerdict Verdict = iota
	Disputed
	PlanUnknown
	Unplanned
	NotComparable
	Exceeded
	Met
	PartlyMet
	Missed
	Done
	InProgress
	Postponed
	NotDone
	NotReported
)

// verdicts says what each verdict is.
var verdicts = [...]struct {
	slug string
	// judged is true of one that rests on a plan and an actual that are numbers, or
	// on its not having been done; reached of those whose plan is held.
	judged, reached bool
}{
	Disputed:      {slug: "disputed"},
	PlanUnknown:   {slug: "plan_unknown"},
	Unplanned:     {slug: "unplanned"},
	NotComparable: {slug: "not_comparable"},
	Exceeded:      {slug: "exceeded", judged: true, reached: true},
	Met:           {slug: "met", judged: true, reached: true},
	PartlyMet:     {slug: "partly_met", judged: true},
	Missed:        {slug: "missed", judged: true},
	Done:          {slug: "done"},
	InProgress:    {slug: "in_progress"},
	Postponed:     {slug: "postponed"},
	NotDone:       {slug: "not_done", judged: true},
	NotReported:   {slug: "not_reported"},
}

// Verdicts lists all verdicts in the order in which people read them: best
// known first, what cannot be said last.
var Verdicts = []Verdict{
	Exceeded, Met, PartlyMet, Missed, NotDone, Done, InProgress, Postponed,
	NotReported, NotComparable, Unplanned, PlanUnknown, Disputed,
}

// String is the slug that the outputs and the wording know a verdict by, "" of
// NoVerdict.
func (v Verdict) String() string { return verdicts[v].slug }

// Judged reports whether the verdict holds what was done against what was planned.
func (v Verdict) Judged() bool { return verdicts[v].judged }

// Reached reports whether what was planned was done.
func (v Verdict) Reached() bool { return verdicts[v].reached }

// Short reports whether less was done than planned.
func (v Verdict) Short() bool { return v.Judged() && !v.Reached() }

// ByNumbers reports whether the verdict of a line is taken on a planned and an
// actual number.
func (l *Line) ByNumbers() bool {
	return l.Planned.Present() && l.Actual.Present() && l.Verdict.Judged()
}
