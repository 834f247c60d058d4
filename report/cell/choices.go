package cell

import "slices"

// What rows choose from short lists, one byte each, as there may be millions of
// rows. String is the slug that the outputs and the wording know it by; the
// zero of each is what a row that does not choose has, "".

// Nature says whether a row plans or reports.
type Nature uint8

// The natures, as the column `nature` has them.
const (
	NoNature Nature = iota
	Programme
	Results
)

var natureSlugs = [...]string{Programme: "programme", Results: "bilan"}

func (n Nature) String() string { return natureSlugs[n] }

// Measure says how a line's numbers behave over time; NoMeasure where the row
// does not say, which is then flux, or taux where its values are percentages.
type Measure uint8

// The measures of DOMAIN.
const (
	NoMeasure Measure = iota
	Flux              // counted over the year
	Stock             // a level at a date
	Cumul             // a running total since a start
	Taux              // a percentage, held in points: 72 for 72 %
)

var measureSlugs = [...]string{Flux: "flux", Stock: "stock", Cumul: "cumul", Taux: "taux"}

func (m Measure) String() string { return measureSlugs[m] }

// MeasureSlugs are the slugs of all but none, in the order in which they are offered.
func MeasureSlugs() []string { return slices.Clone(measureSlugs[1:]) }

// Direction says which way is better; NoDirection where the row does not say,
// which is then hausse unless a planned bound says otherwise.
type Direction uint8

// The directions of DOMAIN.
const (
	NoDirection Direction = iota
	Hausse
	Baisse
)

var directionSlugs = [...]string{Hausse: "hausse", Baisse: "baisse"}

func (d Direction) String() string { return directionSlugs[d] }

// DirectionSlugs are the slugs of all but none, in the order in which they are offered.
func DirectionSlugs() []string { return slices.Clone(directionSlugs[1:]) }

// Status is what the cluster says became of an action, NoStatus where it says
// nothing that is known.
type Status uint8

// The statuses of DOMAIN.
const (
	NoStatus Status = iota
	StatusDone
	StatusInProgress
	StatusPostponed
	StatusAbandoned
	StatusNotStarted
)

var statusSlugs = [...]string{StatusDone: "done", StatusInProgress: "in_progress", StatusPostponed: "postponed",
	StatusAbandoned: "abandoned", StatusNotStarted: "not_started"}

func (s Status) String() string { return statusSlugs[s] }

// StatusSlugs are the slugs of all but none, in the order in which they are offered.
func StatusSlugs() []string { return slices.Clone(statusSlugs[1:]) }

// Reason is why actual and planned differ, NoReason where none is given.
type Reason uint8

// The variance reasons of DOMAIN.
const (
	NoReason Reason = iota
	ReasonInternalMeans
	ReasonPartner
	ReasonFunding
	ReasonSchedule
	ReasonMembers
	ReasonContext
	ReasonOther
)

var reasonSlugs = [...]string{ReasonInternalMeans: "internal_means", ReasonPartner: "partner", ReasonFunding: "funding",
	ReasonSchedule: "schedule", ReasonMembers: "members", ReasonContext: "context", ReasonOther: "other"}

func (r Reason) String() string { return reasonSlugs[r] }

// ReasonSlugs are the slugs of all but none, in the order in which they are offered.
func ReasonSlugs() []string { return slices.Clone(reasonSlugs[1:]) }

// YesNo is an answer, NoAnswer where none was given.
type YesNo uint8

// The answers.
const (
	NoAnswer YesNo = iota
	Yes
	No
)

var answerSlugs = [...]string{Yes: "oui", No: "non"}

func (a YesNo) String() string { return answerSlugs[a] }

// YesNoSlugs are the slugs of all but none, in the order in which they are offered.
func YesNoSlugs() []string { return slices.Clone(answerSlugs[1:]) }

// Stated names a figure of ours that an input's own column repeats, NoStated
// for a column that repeats none.
type Stated uint8

// The figures that people compute beside their own.
const (
	NoStated Stated = iota
	StatedVariance
	StatedVarianceRate
	StatedAttainment
	StatedRemaining // planned − actual
	StatedChange
	StatedProgress
	StatedShare // of the total of a budget's side
)
