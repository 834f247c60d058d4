package overview

import (
	"bilan/report/compare"
	"bilan/report/verdict"
)

// Counts is how many lines are in each group.
type Counts [verdict.Groups]int

// CountsOf counts the lines of an aggregate by group.
func CountsOf(a *compare.Aggregate) (c Counts) {
	for _, v := range verdict.All() {
		c[v.Group()] += a.Verdicts[v]
	}
	return c
}
