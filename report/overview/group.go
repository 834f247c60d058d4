package overview

import (
	"bilan/report/compare"
	"bilan/report/table"
)

// order are the verdicts as a strip orders them: by group, within a group what is
// best known first.
var order = [...]compare.Verdict{
	compare.Exceeded, compare.Met, compare.PartlyMet, compare.Missed, compare.NotDone,
	compare.Done, compare.InProgress, compare.Postponed, compare.Unplanned, compare.NotComparable, compare.PlanUnknown,
	compare.NotReported, compare.Disputed,
}

// Verdicts lists all verdicts in the order of a strip.
func Verdicts() []compare.Verdict { return order[:] }

// GroupOf is the group of a verdict.
func GroupOf(v compare.Verdict) table.Group { return table.GroupOf(v.String()) }

// Counts is how many lines are in each group.
type Counts [table.Groups]int

// CountsOf counts the lines of an aggregate by group.
func CountsOf(a *compare.Aggregate) (c Counts) {
	for _, v := range order {
		c[GroupOf(v)] += a.Verdicts[v]
	}
	return c
}
