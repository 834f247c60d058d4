// Package compare compares plans with results: which plan counts, which rows are one line, and
// the figures and the verdict of each line and of many. It is made of pure functions over what
// package decode made.
package compare

import (
	"cmp"
	"maps"
	"slices"

	"bilan/report/cell"
	"bilan/report/match"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/verdict"
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

// Thresholds are those of the options, 0.10 and 0.80 where they say none.
func (o Options) Thresholds() verdict.Thresholds {
	t := verdict.Thresholds{Exceeded: quantity.New(10, -2), Partly: quantity.New(80, -2)}
	if o.Exceeded != nil {
		t.Exceeded = *o.Exceeded
	}
	if o.Partly != nil {
		t.Partly = *o.Partly
	}
	return t
}

// Comparison is the comparison of one year.
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
	Measure   cell.Measure // never none
	Disputed  bool
	// Actual and Previous are the actuals of the year under review and of the one before, to
	// compare the plan with.
	Actual, Previous Figure
	// follows is the row of results of the year under review, nil where there is
	// none.
	follows *submission.Line
}

// Book is the rows of all years. It is not changed once it is made: several goroutines may use
// it.
type Book struct {
	thresholds verdict.Thresholds
	names      *match.Names
	clusters   []string
	// years are the years of a cluster's rows and follow-ups.
	years     map[string][]int
	rows      map[clusterYear]*rows
	followUps map[clusterYear][]*submission.FollowUp
	// reports holds, for each file and cluster, the years that the file has results of.
	reports map[fileCluster][]int
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
		names: match.NewNames(opt.Vocabulary), years: map[string][]int{}, rows: map[clusterYear]*rows{}, followUps: map[clusterYear][]*submission.FollowUp{},
		reports: map[fileCluster][]int{},
	}
	b.thresholds = opt.Thresholds()
	for _, lines := range append([][]submission.Line{in.Lines}, in.Files...) {
		for i := range lines {
			b.names.Know(&lines[i])
			b.add(&lines[i])
		}
	}
	for _, r := range b.rows {
		slices.SortStableFunc(r.plan, byPlace)
		slices.SortStableFunc(r.results, byPlace)
	}
	for i := range in.FollowUps {
		f := &in.FollowUps[i]
		k := clusterYear{f.ClusterID, f.Year}
		b.followUps[k] = append(b.followUps[k], f)
		b.know(k)
	}
	b.clusters = slices.Sorted(maps.Keys(b.years))
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
		b.know(k)
	}
	if l.Nature == cell.Programme {
		r.plan = append(r.plan, l)
		return
	}
	r.results = append(r.results, l)
	fc := fileCluster{l.Pos.File(), l.ClusterID}
	if !slices.Contains(b.reports[fc], l.Year) {
		b.reports[fc] = append(b.reports[fc], l.Year)
	}
}

// know records that there is a row or a follow-up of a cluster and year.
func (b *Book) know(k clusterYear) {
	if !slices.Contains(b.years[k.cluster], k.year) {
		b.years[k.cluster] = append(b.years[k.cluster], k.year)
	}
}

// byPlace orders rows by their places; two years of one row by nature and title.
func byPlace(a, b *submission.Line) int {
	return cmp.Or(a.Pos.Compare(b.Pos), a.Planned.Pos.Compare(b.Planned.Pos), a.Actual.Pos.Compare(b.Actual.Pos), cmp.Compare(a.Title.Value, b.Title.Value))
}

// Years compares several years: one Comparison each, in the order of the years; that of a year of
// which no row is known has no lines.
func (b *Book) Years(years []int) []*Comparison {
	made := make([]*Comparison, len(years))
	for i, y := range years {
		made[i] = &Comparison{Year: y, Lines: make([]Line, 0, b.count(y)), NextPlan: make([]NextLine, 0, b.planned(y+1))}
	}
	st := newSettler(b)
	for _, id := range b.clusters {
		st.compare(id, made)
	}
	for _, c := range made {
		c.Problems.Sort()
	}
	return made
}

// EachCluster compares several years, one cluster after the other, and passes the result of
// each to a function, with the problems in the order in which they were found. The result is
// overwritten by the next cluster's, as the lines of all are many and large.
func (b *Book) EachCluster(years []int, visit func([]*Comparison)) {
	made := make([]*Comparison, len(years))
	for i, y := range years {
		made[i] = &Comparison{Year: y}
	}
	st := newSettler(b)
	for _, id := range b.clusters {
		for _, c := range made {
			c.Lines, c.NextPlan, c.Problems = c.Lines[:0], c.NextPlan[:0], c.Problems[:0]
		}
		st.compare(id, made)
		visit(made)
	}
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

// UnitKey is equal for two units whose numbers may be summed, after scale; "" for no unit.
func (b *Book) UnitKey(unit string) string { return b.names.Unit(unit) }

// SameUnit reports whether two units are the same at the same scale, however they are written;
// "" is the same as "" alone.
func (b *Book) SameUnit(x, y string) bool { return b.names.OneUnit(x, y) && scaleOf(x) == scaleOf(y) }

// finder is a finder of lines among all that was sent.
func (b *Book) finder() *match.Finder { return match.NewFinder(b.names, b.titlesBeside) }

// titlesBeside are the titles of the rows of a row's file, cluster, year and nature.
func (b *Book) titlesBeside(l *submission.Line) (titles []string) {
	r := b.rows[clusterYear{l.ClusterID, l.Year}]
	if r == nil {
		return nil
	}
	of := r.plan
	if l.Nature == cell.Results {
		of = r.results
	}
	for _, o := range of {
		if o.Pos.File() == l.Pos.File() {
			titles = append(titles, o.Title.Value)
		}
	}
	return titles
}
