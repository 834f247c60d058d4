// Package compare holds plans against results: which plan counts, which rows
// are one line, what may be said of each, and what of many. It is made of
// pure functions over what package submission decoded.
package compare

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Input is what is compared: all rows of all years, in any order.
type Input struct {
	// Lines and the lines of Files, a list each, are all the rows.
	Lines     []submission.Line
	Files     [][]submission.Line
	FollowUps []submission.FollowUp
}

// Options set a comparison.
type Options struct {
	// Exceeded and Partly are the thresholds of the verdicts; nil is 0.10 and
	// 0.80.
	Exceeded, Partly *quantity.Decimal
	// Vocabulary gives aliases of units and of words in titles; nil is none.
	Vocabulary *submission.Vocabulary
}

// Thresholds are the shares in force.
func (o Options) Thresholds() (exceeded, partly quantity.Decimal) {
	exceeded, partly = decimal.New(10, -2), decimal.New(80, -2)
	if o.Exceeded != nil {
		exceeded = *o.Exceeded
	}
	if o.Partly != nil {
		partly = *o.Partly
	}
	return exceeded, partly
}

// Comparison is one year's.
type Comparison struct {
	Year int
	// Lines by cluster id, then in the order of the plan, then of the results.
	Lines []Line
	// NextPlan is the plan of record of the year after, in its own order.
	NextPlan []NextLine
	Problems source.Problems
}

// NextLine is a line of next year's plan.
type NextLine struct {
	ClusterID string
	Plan      *submission.Line
	Planned   Figure // absent where the plan has no number, or is disputed
	Unit      string
	Measure   submission.Measure // never ""
	Disputed  bool
	// Actual and Previous are the actuals of the year under review and of the
	// one before: marks to go by, never plans.
	Actual, Previous Figure
}

// Book is the rows of all years, settled cluster by cluster and year by year.
type Book struct {
	exceeded, partly quantity.Decimal
	names            *names
	clusters         []string
	rows             map[clusterYear]*rows
	followUps        map[clusterYear][]*submission.FollowUp
	// reports holds, for each file and cluster, the years of which the file
	// has results.
	reports map[fileCluster][]int
	settled map[clusterYear]*settled
}

type clusterYear struct {
	cluster string
	year    int
}

type fileCluster struct{ file, cluster string }

// rows are those of one cluster and year.
type rows struct{ plan, results []*submission.Line }

// Index sorts the rows by cluster and year. The lines stay the caller's and
// must not change while the Book is used.
func Index(in Input, opt Options) *Book {
	b := &Book{
		names: newNames(opt.Vocabulary), rows: map[clusterYear]*rows{}, followUps: map[clusterYear][]*submission.FollowUp{},
		reports: map[fileCluster][]int{}, settled: map[clusterYear]*settled{},
	}
	b.exceeded, b.partly = opt.Thresholds()
	seen := map[string]bool{}
	for _, lines := range append([][]submission.Line{in.Lines}, in.Files...) {
		for i := range lines {
			l := &lines[i]
			if !seen[l.ClusterID] {
				seen[l.ClusterID] = true
				b.clusters = append(b.clusters, l.ClusterID)
			}
			b.names.know(l)
			b.add(l)
		}
	}
	slices.Sort(b.clusters)
	for _, r := range b.rows {
		slices.SortStableFunc(r.plan, byPlace)
		slices.SortStableFunc(r.results, byPlace)
	}
	for i := range in.FollowUps {
		f := &in.FollowUps[i]
		k := clusterYear{f.ClusterID, f.Year}
		b.followUps[k] = append(b.followUps[k], f)
	}
	for _, fs := range b.followUps {
		slices.SortStableFunc(fs, func(x, y *submission.FollowUp) int { return x.Pos.Compare(y.Pos) })
	}
	return b
}

func (b *Book) add(l *submission.Line) {
	k := clusterYear{l.ClusterID, l.Year}
	r := b.rows[k]
	if r == nil {
		r = &rows{}
		b.rows[k] = r
	}
	if l.Nature == submission.Programme {
		r.plan = append(r.plan, l)
		return
	}
	r.results = append(r.results, l)
	fc := fileCluster{l.Pos.File(), l.ClusterID}
	if !slices.Contains(b.reports[fc], l.Year) {
		b.reports[fc] = append(b.reports[fc], l.Year)
	}
}

// byPlace orders rows by where they stand; two years of one row by nature and
// title.
func byPlace(a, b *submission.Line) int {
	return cmp.Or(a.Pos.Compare(b.Pos), a.Planned.Pos.Compare(b.Planned.Pos), a.Actual.Pos.Compare(b.Actual.Pos), cmp.Compare(a.Title.Value, b.Title.Value))
}

// Year compares one year. Asking for several years settles each once.
func (b *Book) Year(year int) *Comparison {
	c := &Comparison{Year: year, Lines: make([]Line, 0, b.count(year)), NextPlan: make([]NextLine, 0, b.planned(year+1))}
	for _, id := range b.clusters {
		now, before := b.settle(id, year), b.settle(id, year-1)
		j := &joiner{book: b, now: now, before: before, problems: &c.Problems}
		c.Lines = j.join(c.Lines)
		c.NextPlan = b.nextPlan(c.NextPlan, b.settle(id, year+1), now, before)
	}
	for k := range b.rows {
		c.Problems.Add(b.settle(k.cluster, k.year).problems...)
	}
	for k, fs := range b.followUps {
		if b.rows[k] == nil {
			c.Problems.Add(unmatched(fs)...)
		}
	}
	c.Problems.Sort()
	return c
}

// Forget drops what was settled, which is much: what is asked for again is
// settled again. From then on several goroutines may ask for sums and runs.
func (b *Book) Forget() {
	clear(b.settled)
	b.names.asked = true
}

// count bounds how many lines a year can have.
func (b *Book) count(year int) int {
	n := 0
	for _, id := range b.clusters {
		if r := b.rows[clusterYear{id, year}]; r != nil {
			n += max(len(r.plan), len(r.results))
		}
	}
	return n
}

// planned bounds how many lines the plan of a year can have.
func (b *Book) planned(year int) int {
	n := 0
	for _, id := range b.clusters {
		if r := b.rows[clusterYear{id, year}]; r != nil {
			n += len(r.plan)
		}
	}
	return n
}

// Compare is Index and one Year.
func Compare(in Input, year int, opt Options) *Comparison { return Index(in, opt).Year(year) }
