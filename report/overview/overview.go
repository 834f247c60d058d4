package overview

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/verdict"
)

// Lead counts the lines that a planned and an actual number judge.
type Lead struct{ Held, Partly, Short int }

// All is how many such lines there are.
func (l Lead) All() int { return l.Held + l.Partly + l.Short }

// LeadOf counts lines by how they hold against their numbers.
func LeadOf(lines []*compare.Line) (n Lead) {
	for _, l := range lines {
		switch {
		case !l.ByNumbers():
		case l.Verdict.Reached():
			n.Held++
		case l.Verdict == verdict.PartlyMet:
			n.Partly++
		default:
			n.Short++
		}
	}
	return n
}

// Next is how many lines a next plan has, and how many of these have a number.
type Next struct{ Lines, WithTarget int }

// Year is the year's figures of all clusters together.
type Year struct {
	Counts Counts
	Lead   Lead
	// All and Before are what may be said of all lines of the year, and of the year before.
	All, Before compare.Aggregate
	// GrantYear is the year of the grants: the one under review, or the next where a grant
	// of that year alone is known, as in the first review of a cluster.
	GrantYear int
	// Grants are those of all clusters, GrantedTo how many were awarded some.
	Grants    Grants
	GrantedTo int
	// Received of Expected clusters sent results; Missing are the others.
	Received, Expected int
	Missing            []review.Cluster
	Next               Next
	// Clusters in the order of the review.
	Clusters []Cluster
	Todo     Todo
}

// Cluster is one cluster's row.
type Cluster struct {
	review.Cluster
	Deposit *review.Deposit
	Lines   []*compare.Line
	Counts  Counts
	Lead    Lead
	// All and Before are what may be said of its lines of the year and the year before.
	All, Before compare.Aggregate
	// Disputed and NotReported are how many of its lines are so.
	Disputed, NotReported int
	// Lacks is the line furthest below its plan, nil where none is.
	Lacks  *compare.Line
	Grants Grants
	Report string // see reportOf; of grants of the next year nothing is due yet
	Next   Next
}

// Uncompared reports whether no line of the year has numbers that compare, though some
// say what was done: of such a year the outputs show that instead of gaps.
func (y *Year) Uncompared() bool {
	if y.Lead.All() > 0 {
		return false
	}
	return slices.ContainsFunc(y.Clusters, func(c Cluster) bool { return slices.ContainsFunc(c.Lines, reported) })
}

// PlanUnknown reports whether no plan is known for any line of the year.
func (y *Year) PlanUnknown() bool {
	return y.All.Lines > 0 && y.All.Verdicts[verdict.PlanUnknown] == y.All.Lines
}

// PlanUnknown reports whether no plan of the cluster is known for any of its lines.
func (c *Cluster) PlanUnknown() bool {
	return len(c.Lines) > 0 && c.All.Verdicts[verdict.PlanUnknown] == len(c.Lines)
}

// Todo is what is left to do before the review is held.
type Todo struct {
	// Remind are the clusters that sent no results, as far as that is known: nothing of
	// theirs lies there unread, and no file whose cluster nothing says.
	Remind []review.Cluster
	// AskPlan are those whose plan of the next year is owed and did not come.
	AskPlan []review.Cluster
	// Settle are the lines on which inputs disagree, Complete those planned and not reported.
	Settle, Complete []*compare.Line
	// Errors, Warnings and Infos count causes; Disputes are those of the errors that a
	// line of Settle is about.
	Errors, Warnings, Infos, Disputes int
	// Reports is how many comptes rendus financiers are late, owed or to be checked.
	Reports int
}

// Of draws the year's figures from a review.
func Of(r *review.Review) *Year {
	y := &Year{All: r.Index.All, Counts: CountsOf(&r.Index.All), Lead: LeadOf(r.Index.Lines), GrantYear: grantYear(r)}
	var before *compare.Comparison
	for _, c := range r.History {
		if c.Year == r.Year-1 {
			before = c
			y.Before = compare.Sum(review.Pointers(c.Lines))
		}
	}
	for _, c := range r.Clusters {
		row := clusterOf(r, c, before, y.GrantYear)
		y.Grants = y.Grants.And(row.Grants)
		if row.Grants.Awarded.Stated() {
			y.GrantedTo++
		}
		y.Next.Lines += row.Next.Lines
		y.Next.WithTarget += row.Next.WithTarget
		if row.Deposit != nil {
			y.Expected++
			if row.Deposit.Results {
				y.Received++
			} else {
				y.Missing = append(y.Missing, c)
			}
		}
		y.Clusters = append(y.Clusters, row)
	}
	y.Todo = todo(r, y)
	return y
}

func clusterOf(r *review.Review, c review.Cluster, before *compare.Comparison, grants int) Cluster {
	row := Cluster{Cluster: c, Lines: LinesIn(r, r.Comparison, c.ID)}
	if i := r.Index.Deposit(c.ID); i >= 0 {
		row.Deposit = &r.Deposits[i]
	}
	row.All = compare.Sum(row.Lines)
	row.Counts, row.Lead = CountsOf(&row.All), LeadOf(row.Lines)
	row.Disputed, row.NotReported = row.All.Verdicts[verdict.Disputed], row.All.Verdicts[verdict.NotReported]
	if before != nil {
		row.Before = compare.Sum(LinesIn(r, before, c.ID))
	}
	row.Lacks = Lacks(row.Lines)
	row.Grants = GrantsOf(r, c.ID, grants)
	if grants == r.Year {
		row.Report = reportOf(r, c.ID, r.Year)
	}
	for _, n := range NextOf(r, c.ID) {
		row.Next.Lines++
		if n.Planned.Present() {
			row.Next.WithTarget++
		}
	}
	return row
}

// Reported reports whether results of the cluster came: until they do they are asked for as a
// whole, and none of its lines is to be completed.
func (c *Cluster) Reported() bool { return c.Deposit == nil || c.Deposit.Results }

func todo(r *review.Review, y *Year) Todo {
	t := Todo{Reports: reportsToCheck(r), Infos: len(r.Index.Infos)}
	for _, g := range r.Index.ToMend {
		if g.Severity == source.Err {
			t.Errors++
		} else {
			t.Warnings++
		}
	}
	for i := range y.Clusters {
		c := &y.Clusters[i]
		if d := c.Deposit; d != nil && !d.Results && !d.Pending && len(d.Unread) == 0 {
			t.Remind = append(t.Remind, c.Cluster)
		} else if d != nil && d.PlanOwed {
			t.AskPlan = append(t.AskPlan, c.Cluster)
		}
		for _, l := range c.Lines {
			switch l.Verdict {
			case verdict.Disputed:
				t.Settle = append(t.Settle, l)
			case verdict.NotReported:
				if c.Reported() {
					t.Complete = append(t.Complete, l)
				}
			}
		}
	}
	t.Disputes = disputes(r, t.Settle)
	return t
}

// disputes is how many errors are about a figure of some lines.
func disputes(r *review.Review, lines []*compare.Line) int {
	at := map[source.Pos]bool{}
	for _, l := range lines {
		for _, f := range []compare.Figure{l.Planned, l.Revised, l.Actual, l.Baseline} {
			for _, p := range f.Sources() {
				at[p] = true
			}
		}
	}
	n := 0
	for _, g := range r.Index.ToMend {
		if g.Severity == source.Err && at[g.Pos] {
			n++
		}
	}
	return n
}

// Mean is a mean rate for drawing and for words.
type Mean struct {
	Rate  quantity.Rate
	Lines int
}

// Heat is the mean rate of each row, a cluster or a sector, in each theme.
type Heat struct {
	// Themes are the names of the columns, "" for the lines without one.
	Themes []string
	Rows   []HeatRow
	// Left is how many themes have no column, as there are more than asked for.
	Left int
}

// HeatRow is a row of a Heat.
type HeatRow struct {
	Name  string // of the cluster or sector, "" of those without one
	Cells []Mean
	All   Mean
	Lines []*compare.Line
}

// HeatOf is the heat of groups of lines, over the themes with most lines that have a
// rate, at most so many, in the order of the review.
func HeatOf(r *review.Review, groups []review.Group, most int) Heat {
	var h Heat
	at := map[string]int{}
	rated := func(n int) int {
		more := 0
		for _, g := range r.Index.ByTheme {
			if g.All.Rated > n {
				more++
			}
		}
		return more
	}
	for _, g := range r.Index.ByTheme {
		if g.All.Rated == 0 {
			continue
		}
		if len(h.Themes) >= most || rated(g.All.Rated) >= most {
			h.Left++
			continue
		}
		at[g.Key] = len(h.Themes)
		h.Themes = append(h.Themes, g.Name)
	}
	for _, g := range groups {
		row := HeatRow{Name: g.Name, Cells: make([]Mean, len(h.Themes)), All: Mean{g.All.Mean, g.All.Rated}, Lines: g.Lines}
		for _, t := range review.GroupByTheme(g.Lines) {
			if i, ok := at[t.Key]; ok {
				row.Cells[i] = Mean{t.All.Mean, t.All.Rated}
			}
		}
		h.Rows = append(h.Rows, row)
	}
	return h
}
