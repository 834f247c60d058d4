package submission

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/names"
)

// What cells say, under the names by which the records have it.
type (
	Text         = cell.Text
	Value        = cell.Value
	Around       = cell.Around
	Field        = cell.Field
	StatedFigure = cell.StatedFigure

	Nature    = cell.Nature
	Measure   = cell.Measure
	Direction = cell.Direction
	Status    = cell.Status
	Reason    = cell.Reason
	YesNo     = cell.YesNo
	Stated    = cell.Stated
)

// The values of these.
const (
	NoNature  = cell.NoNature
	Programme = cell.Programme
	Results   = cell.Results

	NoMeasure = cell.NoMeasure
	Flux      = cell.Flux
	Stock     = cell.Stock
	Cumul     = cell.Cumul
	Taux      = cell.Taux

	NoDirection = cell.NoDirection
	Hausse      = cell.Hausse
	Baisse      = cell.Baisse

	NoStatus         = cell.NoStatus
	StatusDone       = cell.StatusDone
	StatusInProgress = cell.StatusInProgress
	StatusPostponed  = cell.StatusPostponed
	StatusAbandoned  = cell.StatusAbandoned
	StatusNotStarted = cell.StatusNotStarted

	NoReason            = cell.NoReason
	ReasonInternalMeans = cell.ReasonInternalMeans
	ReasonPartner       = cell.ReasonPartner
	ReasonFunding       = cell.ReasonFunding
	ReasonSchedule      = cell.ReasonSchedule
	ReasonMembers       = cell.ReasonMembers
	ReasonContext       = cell.ReasonContext
	ReasonOther         = cell.ReasonOther

	NoAnswer = cell.NoAnswer
	Yes      = cell.Yes
	No       = cell.No

	NoStated           = cell.NoStated
	StatedVariance     = cell.StatedVariance
	StatedVarianceRate = cell.StatedVarianceRate
	StatedAttainment   = cell.StatedAttainment
	StatedRemaining    = cell.StatedRemaining
	StatedChange       = cell.StatedChange
	StatedProgress     = cell.StatedProgress
)

// The names of a Vocabulary.
type (
	Term    = names.Term
	Cluster = names.Cluster
	Former  = names.Former
)

// How a table was read.
type (
	TableInfo = column.TableInfo
	Heading   = column.Heading
)
