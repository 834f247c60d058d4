package report

import (
	"cmp"
	"slices"

	"bilan/report/budget"
	"bilan/report/source"
	"bilan/report/submission"
)

// clusterYear is a cluster in a year.
type clusterYear struct {
	cluster string
	year    int
}

// lookup finds what stands of one cluster without going through all of them:
// there are thousands. It is made when the review is, and only read after.
type lookup struct {
	// facts are those of each year, in the order of the clusters; factsAt those of
	// a cluster and year.
	facts    map[int][]*submission.Facts
	factsAt  map[clusterYear]*submission.Facts
	grantsAt map[clusterYear][]*submission.Grant
	// statements are the budgets.
	statements map[clusterYear]*budget.Statement
	deposits   map[string]int
	// problems are those of a cluster, errors first.
	problems map[string][]*source.Problem
}

// lookUpFacts makes what rests on facts and grants.
func (r *Review) lookUpFacts() {
	l := &r.lookup
	l.facts, l.factsAt = map[int][]*submission.Facts{}, map[clusterYear]*submission.Facts{}
	l.grantsAt = map[clusterYear][]*submission.Grant{}
	for i := range r.Facts {
		f := &r.Facts[i]
		l.factsAt[clusterYear{f.ClusterID, f.Year}] = f
		l.facts[f.Year] = append(l.facts[f.Year], f)
	}
	for _, list := range l.facts {
		slices.SortStableFunc(list, func(a, b *submission.Facts) int { return cmp.Compare(r.rank[a.ClusterID], r.rank[b.ClusterID]) })
	}
	for i := range r.Grants {
		g := &r.Grants[i]
		k := clusterYear{g.ClusterID, g.Year}
		l.grantsAt[k] = append(l.grantsAt[k], g)
	}
}

// lookUpBudgets makes what rests on budgets, of which each cluster and year has
// one.
func (r *Review) lookUpBudgets() {
	r.lookup.statements = map[clusterYear]*budget.Statement{}
	for i := range r.Budgets {
		s := &r.Budgets[i]
		r.lookup.statements[clusterYear{s.ClusterID, s.Year}] = s
	}
}

// lookUpProblems makes what rests on deposits and on problems in their order.
func (r *Review) lookUpProblems() {
	l := &r.lookup
	l.deposits, l.problems = make(map[string]int, len(r.Deposits)), map[string][]*source.Problem{}
	for i, d := range r.Deposits {
		l.deposits[d.Cluster.ID] = i
	}
	for _, p := range r.bySeverity() {
		l.problems[p.Cluster] = append(l.problems[p.Cluster], p)
	}
}

// factsOf are the facts of a year in the order of the clusters, one of each.
func (r *Review) factsOf(year int) []*submission.Facts { return r.lookup.facts[year] }

// factsAt is what a cluster says of itself for a year, nil where it says nothing.
func (r *Review) factsAt(cluster string, year int) *submission.Facts {
	return r.lookup.factsAt[clusterYear{cluster, year}]
}

// statement is the budget of a cluster and year, nil where there is none.
func (r *Review) statement(cluster string, year int) *budget.Statement {
	return r.lookup.statements[clusterYear{cluster, year}]
}

// depositOf is a cluster's place among the deposits.
func (r *Review) depositOf(id string) int {
	if i, ok := r.lookup.deposits[id]; ok {
		return i
	}
	return -1
}
