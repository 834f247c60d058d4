package review

import (
	"cmp"
	"slices"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/source"
	"bilan/report/submission"
)

// clusterYear is a cluster in a year.
type clusterYear struct {
	cluster string
	year    int
}

// Index finds the parts of a Review by cluster, year, name or place: with thousands of
// clusters, no table may search all of them for one. It is made with the Review and only read
// afterwards, so that several writers may read it at once. A key that it does not hold gives
// the zero value.
type Index struct {
	// Lines are pointers to the lines of the year under review, in order; All is the figures of
	// them together.
	Lines []*compare.Line
	All   compare.Aggregate
	// Waiting is how many of them may be the same as another of them (possible-match,
	// ambiguous-match): counts of lines may count these twice.
	Waiting int
	// ByCluster to BySector are the same lines grouped by a name, in the order in which names
	// first appear, lines without one last.
	ByCluster, ByTheme, ByType, ByTerritory, BySector []Group
	// Totals are the sums of the year by type of action and unit.
	Totals []compare.Total
	// YearTotals are those of each year, by Total.Key and year; TotalsOrder holds
	// each type and unit once, as the latest year that has it names it and in its
	// order.
	YearTotals  map[[2]string]map[int]compare.Total
	TotalsOrder []compare.Total
	// Spreads are what the clusters did of each type of action, in each unit.
	Spreads []*Spread
	// Present holds, by year, the clusters of which the inputs have lines.
	Present map[int]map[string]bool
	// Deposits are the places of the clusters in Review.Deposits, by their ids.
	Deposits map[string]int
	// ToMend are the causes of errors and warnings, errors first, and Infos those of
	// informations: see source.Problems.Groups.
	ToMend, Infos []source.Group
	// Problems are those of a cluster, errors first.
	Problems map[string][]*source.Problem
	// RowProblems are the problems that have their place in a row of an input, by
	// the place of the row.
	RowProblems map[source.Pos][]*source.Problem

	// runs are the lines through the years.
	runs map[string][]compare.Run
	// declared is what files declare of themselves, by their names; none that does not.
	declared map[string][]string
	// open are the kinds of open matches, by the titles that they name.
	open map[titleAt][]source.Slug
	// facts are those of each year, in the order of the clusters.
	facts      map[int][]*submission.Facts
	factsAt    map[clusterYear]*submission.Facts
	grants     map[clusterYear][]*submission.Grant
	statements map[clusterYear]*budget.Statement
}

// DeclaredOf is what the files that hold a line declare of themselves, sorted, each once;
// nil where they declare nothing.
func (x *Index) DeclaredOf(l *compare.Line) []string {
	if len(x.declared) == 0 {
		return nil
	}
	var all []string
	for _, row := range []*submission.Line{l.Plan, l.Result} {
		if row != nil {
			all = append(all, x.declared[row.Pos.File()]...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// FactsOf are the facts of a year in the order of the clusters, one of each.
func (x *Index) FactsOf(year int) []*submission.Facts { return x.facts[year] }

// Facts is the facts of a cluster for a year, nil where it stated none.
func (x *Index) Facts(cluster string, year int) *submission.Facts {
	return x.factsAt[clusterYear{cluster, year}]
}

// Grants are those of a cluster and year, nil where there are none.
func (x *Index) Grants(cluster string, year int) []*submission.Grant {
	return x.grants[clusterYear{cluster, year}]
}

// Statement is the budget of a cluster and year, nil where there is none.
func (x *Index) Statement(cluster string, year int) *budget.Statement {
	return x.statements[clusterYear{cluster, year}]
}

// Runs are the lines of a cluster through the years. They are not to be changed.
func (x *Index) Runs(cluster string) []compare.Run { return x.runs[cluster] }

// Deposit is a cluster's place in Review.Deposits, -1 of one that has none.
func (x *Index) Deposit(id string) int {
	if i, ok := x.Deposits[id]; ok {
		return i
	}
	return -1
}

// indexFacts indexes facts and grants.
func indexFacts(r *Review) {
	x := &r.Index
	x.facts, x.factsAt = map[int][]*submission.Facts{}, map[clusterYear]*submission.Facts{}
	x.grants = map[clusterYear][]*submission.Grant{}
	for i := range r.Facts {
		f := &r.Facts[i]
		x.factsAt[clusterYear{f.ClusterID, f.Year}] = f
		x.facts[f.Year] = append(x.facts[f.Year], f)
	}
	for _, list := range x.facts {
		slices.SortStableFunc(list, func(a, b *submission.Facts) int { return cmp.Compare(r.Rank[a.ClusterID], r.Rank[b.ClusterID]) })
	}
	for i := range r.Grants {
		g := &r.Grants[i]
		k := clusterYear{g.ClusterID, g.Year}
		x.grants[k] = append(x.grants[k], g)
	}
}

// indexBudgets indexes budgets, of which each cluster and year has one.
func indexBudgets(r *Review) {
	r.Index.statements = map[clusterYear]*budget.Statement{}
	for i := range r.Budgets {
		s := &r.Budgets[i]
		r.Index.statements[clusterYear{s.ClusterID, s.Year}] = s
	}
}

// indexRuns joins the lines of each cluster through the years.
func indexRuns(r *Review) {
	r.Index.runs = make(map[string][]compare.Run, len(r.Clusters))
	for _, cluster := range r.Clusters {
		history := make([]*compare.Comparison, len(r.History))
		for i, c := range r.History {
			from, to := r.Span(cluster.ID, len(c.Lines), func(i int) string { return c.Lines[i].ClusterID })
			first, after := r.Span(cluster.ID, len(c.NextPlan), func(i int) string { return c.NextPlan[i].ClusterID })
			history[i] = &compare.Comparison{Year: c.Year, Lines: c.Lines[from:to], NextPlan: c.NextPlan[first:after]}
		}
		r.Index.runs[cluster.ID] = r.Book.Runs(history, r.Year)
	}
}

// indexProblems indexes deposits, and problems in their final order.
func indexProblems(r *Review) {
	x := &r.Index
	x.Deposits, x.Problems = make(map[string]int, len(r.Deposits)), map[string][]*source.Problem{}
	for i, d := range r.Deposits {
		x.Deposits[d.Cluster.ID] = i
	}
	for _, p := range r.bySeverity() {
		x.Problems[p.Cluster] = append(x.Problems[p.Cluster], p)
	}
	causes := r.Problems.Groups()
	slices.SortStableFunc(causes, func(a, b source.Group) int { return int(b.Severity) - int(a.Severity) })
	infos, _ := slices.BinarySearchFunc(causes, source.Info, func(g source.Group, s source.Severity) int { return int(s) - int(g.Severity) })
	x.ToMend, x.Infos = causes[:infos:infos], causes[infos:]
	x.RowProblems = map[source.Pos][]*source.Problem{}
	for i := range r.Problems {
		if p := &r.Problems[i]; p.Pos.Row() > 0 {
			row := p.Pos.Line()
			x.RowProblems[row] = append(x.RowProblems[row], p)
		}
	}
}

// indexLines indexes the lines, which are in the order of the clusters.
func indexLines(r *Review) {
	x := &r.Index
	x.Lines = Pointers(r.Comparison.Lines)
	x.declared = map[string][]string{}
	for i := range r.Inputs {
		if in := &r.Inputs[i]; len(in.Declared) > 0 {
			x.declared[in.Name] = in.Declared
		}
	}
	x.All = compare.Sum(x.Lines)
	indexOpen(r)
	x.ByCluster = groupBy(x.Lines, func(l *compare.Line) string { return r.Cluster(l.ClusterID).Name })
	x.ByTheme = GroupByTheme(x.Lines)
	x.ByType = groupBy(x.Lines, func(l *compare.Line) string { return l.Type.Value })
	x.ByTerritory = groupBy(x.Lines, func(l *compare.Line) string { return r.Cluster(l.ClusterID).Territory })
	x.BySector = groupBy(x.Lines, func(l *compare.Line) string { return r.Cluster(l.ClusterID).Sector })
	x.Spreads = spreads(x.ByCluster, r.Book)
	x.Present = map[int]map[string]bool{}
	for _, c := range r.History {
		x.Present[c.Year] = map[string]bool{}
		for i := range c.Lines {
			x.Present[c.Year][c.Lines[i].ClusterID] = true
		}
	}
	indexTotals(r)
}

// indexTotals makes the sums of the year and of each year.
func indexTotals(r *Review) {
	x := &r.Index
	x.Totals, x.YearTotals = r.Book.Totals(x.Lines), map[[2]string]map[int]compare.Total{}
	for _, c := range slices.Backward(r.History) {
		lines := Pointers(c.Lines)
		if c.Year == r.Year-1 {
			r.Book.Besides(x.Totals, lines)
		}
		for _, total := range r.Book.Totals(lines) {
			k := total.Key
			if x.YearTotals[k] == nil {
				x.YearTotals[k] = map[int]compare.Total{}
				x.TotalsOrder = append(x.TotalsOrder, total)
			}
			x.YearTotals[k][c.Year] = total
		}
	}
}

// ToMend are the causes of a cluster's errors and warnings, errors first.
func (r *Review) ToMend(cluster string) []source.Group {
	var problems source.Problems
	for _, p := range r.Index.Problems[cluster] {
		if p.Severity != source.Info {
			problems = append(problems, *p)
		}
	}
	return problems.Groups()
}

// bySeverity is the problems, errors first, otherwise by place.
func (r *Review) bySeverity() []*source.Problem {
	ps := make([]*source.Problem, len(r.Problems))
	for i := range r.Problems {
		ps[i] = &r.Problems[i]
	}
	slices.SortStableFunc(ps, func(a, b *source.Problem) int { return int(b.Severity) - int(a.Severity) })
	return ps
}
