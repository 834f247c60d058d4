package compare

import (
	"slices"

	"bilan/report/field"
	"bilan/report/match"
	"bilan/report/source"
	"bilan/report/submission"
)

// settled is what one cluster says of one year, repeats and disputes settled.
type settled struct {
	cluster string
	year    int
	// plan is the plan of record, nil where there is none; hasPlan is true for
	// one without lines that could be used too.
	plan    []*entry
	hasPlan bool
	// restated are the lines of a programme that comes with the results, where
	// an earlier file has one.
	restated []*entry
	results  []*entry
	problems source.Problems
	// planned are the planned lines of results, once they are asked for.
	planned map[*entry]*entry
	// observations are the officer's rows that belong to a line.
	observations map[*entry][]submission.FollowUp
	// joined are the results of a line of which one side was added for a decision of the
	// officer, each with its plan; nil for none.
	joined map[*entry]*entry
}

// settler settles the rows of a Book cluster by cluster and year by year. It
// remembers what it found: it is for one goroutine.
type settler struct {
	book    *Book
	names   *match.Names
	finder  *match.Finder
	settled map[clusterYear]*settled // of the cluster at hand
	// units holds the terms of the figures in a unit: see Figure.
	units map[string]*terms
}

func newSettler(b *Book) *settler {
	f := b.finder()
	return &settler{book: b, names: f.Names, finder: f, settled: map[clusterYear]*settled{}, units: map[string]*terms{}}
}

// compare adds what a cluster did to each year's comparison, and to each what
// there is to say of the cluster's rows of any year. What was settled for that
// is dropped.
func (st *settler) compare(id string, years []*Comparison) {
	for _, c := range years {
		now, before := st.settle(id, c.Year), st.settle(id, c.Year-1)
		j := &joiner{settler: st, now: now, before: before, problems: &c.Problems}
		c.Lines = j.join(c.Lines)
		c.NextPlan = st.nextPlan(c.NextPlan, st.settle(id, c.Year+1), now, before)
	}
	for _, y := range st.book.years[id] {
		var said source.Problems
		if k := (clusterYear{id, y}); st.book.rows[k] != nil {
			said = st.settle(id, y).problems
		} else {
			said = unmatched(st.book.followUps[k])
		}
		for _, c := range years {
			c.Problems.Add(said...)
		}
	}
	clear(st.settled)
}

func (st *settler) settle(cluster string, year int) *settled {
	k := clusterYear{cluster, year}
	if s := st.settled[k]; s != nil {
		return s
	}
	s := &settled{cluster: cluster, year: year, observations: map[*entry][]submission.FollowUp{}}
	st.settled[k] = s
	r := st.book.rows[k]
	if r == nil {
		r = &rows{}
	}
	record, restated := st.planFiles(r.plan, year)
	s.hasPlan = len(record) > 0
	s.plan = st.merge(record, &s.problems)
	s.restated = st.merge(restated, &s.problems)
	reports := st.resultFiles(r, year)
	s.results = st.merge(reports[0], &s.problems)
	for _, again := range reports[1:] {
		st.restateResults(s, again)
	}
	st.applyFollowUps(s)
	st.conflicts(s.plan, source.PlanConflict, &s.problems)
	st.conflicts(s.restated, source.DuplicateConflict, &s.problems)
	st.conflicts(s.results, source.DuplicateConflict, &s.problems)
	return s
}

// planFiles parts the rows of a plan into those of record and those that
// restate it: a programme that comes in the same file as the results of its
// year, when an earlier file (one that holds results of an earlier year) has
// one.
func (st *settler) planFiles(plan []*submission.Line, year int) (record, restated []*submission.Line) {
	earlier := map[string]bool{}
	late := map[string]bool{}
	for _, l := range plan {
		for _, y := range st.book.reports[fileCluster{l.Pos.File(), l.ClusterID}] {
			if y < year {
				earlier[l.Pos.File()] = true
			}
			if y == year {
				late[l.Pos.File()] = true
			}
		}
	}
	for _, l := range plan {
		if late[l.Pos.File()] && otherFile(earlier, l.Pos.File()) {
			restated = append(restated, l)
		} else {
			record = append(record, l)
		}
	}
	return record, restated
}

func otherFile(files map[string]bool, file string) bool {
	for f := range files {
		if f != file {
			return true
		}
	}
	return false
}

func (e *entry) disputes(f field.LineField) bool { return slices.Contains(e.disputed, f) }
