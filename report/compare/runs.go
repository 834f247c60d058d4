package compare

import (
	"slices"

	"bilan/report/fold"
	"bilan/report/submission"
)

// Run is one line through the years, joined as plan and results are: by code,
// else by theme and title.
type Run struct {
	ClusterID string
	// ByYear are the line of each year that has it.
	ByYear map[int]*Line
	// Next is its line in the plan of the year after the one under review, nil
	// where that plan does not hold it.
	Next *NextLine
}

// State says what became of a line between the year before and the year under
// review.
type State string

// The states. A cluster of which the year before is not known has no new
// lines.
const (
	StateNew       State = "new"
	StateContinued State = "continued"
	StateDropped   State = "dropped"
	StateAnnounced State = "announced" // in next year's plan alone
	StatePast      State = "past"      // in earlier years alone, or later ones
	StateKnown     State = "known"     // in the year, and nothing is known of the year before
)

// Latest is the run's line of the latest year up to one, nil where there is
// none: what names the run.
func (r *Run) Latest(year int) *Line {
	var best *Line
	for y, l := range r.ByYear {
		if y <= year && (best == nil || y > best.Year) {
			best = l
		}
	}
	return best
}

// Flux is the yearly flux of a running total: the actual less that of the year
// before, absent where either is missing, or their units differ.
func (b *Book) Flux(r *Run, year int) Figure {
	now, before := r.ByYear[year], r.ByYear[year-1]
	if now == nil || before == nil || now.Measure != submission.Cumul || !b.names.sameUnit(now.Actual.Unit, before.Actual.Unit) {
		return Figure{}
	}
	was := before.Actual
	if exp := scaleOf(was.Unit) - scaleOf(now.Actual.Unit); exp != 0 && was.Unit != "" && now.Actual.Unit != "" {
		was.Number, was.Unit = was.Number.Shift(exp), now.Actual.Unit // k€ against €
	}
	return minus(now.Actual, was)
}

// Runs joins the lines of all years: first those that the year under review
// has, then those of earlier years, then what next year's plan adds; each in
// the order in which its history begins.
func (b *Book) Runs(history []*Comparison, year int) []Run {
	j := &runJoiner{book: b, byCode: map[[2]string][]int{}, byTitle: map[[3]string][]int{}}
	for _, c := range history {
		for i := range c.Lines {
			l := &c.Lines[i]
			n := j.find(l.ClusterID, b.names.title(l.Code), l.Theme.Value, l.Title.Value, func(r *Run) bool { return r.ByYear[l.Year] == nil })
			j.runs[n].ByYear[l.Year] = l
		}
	}
	for _, c := range history {
		if c.Year != year {
			continue
		}
		for i := range c.NextPlan {
			p := &c.NextPlan[i]
			n := j.find(p.ClusterID, b.names.code(p.Plan), p.Plan.Theme.Value, p.Plan.Title.Value, func(r *Run) bool { return r.Next == nil })
			j.runs[n].Next = p
		}
	}
	rank := func(r *Run) int {
		switch {
		case r.ByYear[year] != nil:
			return 0
		case r.Latest(year) != nil:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(j.runs, func(a, b Run) int { return rank(&a) - rank(&b) })
	return j.runs
}

// runJoiner finds the run of a line.
type runJoiner struct {
	book    *Book
	runs    []Run
	byCode  map[[2]string][]int // cluster and code
	byTitle map[[3]string][]int // cluster, theme and title
	codes   []string            // of the runs, "" where none was given
	titles  []string            // of the runs, when they began
}

// find is the run that a line joins, a new one where none answers, or several
// do.
func (j *runJoiner) find(cluster, code, theme, title string, free func(*Run) bool) int {
	key := [3]string{cluster, fold.Key(theme), j.book.names.title(title)}
	if n := j.coded([2]string{cluster, code}, key[2], free); n >= 0 && code != "" {
		return n
	}
	found := -1
	for _, n := range j.byTitle[key] {
		if (code == "" || j.codes[n] == "") && free(&j.runs[n]) {
			if found >= 0 {
				found = -1
				break
			}
			found = n
		}
	}
	if found < 0 {
		found = len(j.runs)
		j.runs = append(j.runs, Run{ClusterID: cluster, ByYear: map[int]*Line{}})
		j.codes, j.titles = append(j.codes, ""), append(j.titles, key[2])
		j.byTitle[key] = append(j.byTitle[key], found)
	}
	if code != "" && j.codes[found] == "" {
		j.codes[found] = code
		k := [2]string{cluster, code}
		j.byCode[k] = append(j.byCode[k], found)
	}
	return found
}

// coded is the run of a code; of several, as two clusters that became one may
// have, the one of the same title; -1 where none answers.
func (j *runJoiner) coded(key [2]string, title string, free func(*Run) bool) int {
	var several []int
	for _, n := range j.byCode[key] {
		if free(&j.runs[n]) {
			several = append(several, n)
		}
	}
	if len(several) == 1 && len(j.byCode[key]) == 1 {
		return several[0]
	}
	for _, n := range several {
		if j.titles[n] == title {
			return n
		}
	}
	return -1
}

// StateOf says what became of a run's line in a year. known reports whether
// anything of the cluster's year before is.
func (r *Run) StateOf(year int, known bool) State {
	now, before := r.ByYear[year] != nil, r.ByYear[year-1] != nil
	switch {
	case now && before:
		return StateContinued
	case now && known:
		return StateNew
	case now:
		return StateKnown
	case before:
		return StateDropped
	case r.Next != nil && r.Latest(year) == nil:
		return StateAnnounced
	}
	return StatePast
}
