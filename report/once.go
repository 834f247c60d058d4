package report

import (
	"sync"

	"bilan/report/compare"
	"bilan/report/source"
)

// once is what many tables and charts rest on: it is made when the first of
// them asks for it, whichever writer that is.
type once[T any] struct {
	sync.Once
	made T
}

func (o *once[T]) get(do func() T) T {
	o.Do(func() { o.made = do() })
	return o.made
}

// shared is what is made once of the lines.
type shared struct {
	lines                                             once[[]*compare.Line]
	all                                               once[compare.Aggregate]
	byCluster, byTheme, byType, byTerritory, bySector once[[]group]
	totals                                            once[[]compare.Total]
	spreads                                           once[[]*spread]
	totalsByYear                                      once[yearTotals]
	clustersOf                                        once[map[int]map[string]bool]
	costly                                            once[[]costly]
	rowProblems                                       once[map[source.Pos][]*source.Problem]
}
