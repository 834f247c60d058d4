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
	// Lines are its lines, of the years that have one, ascending.
	Lines []*Line
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

// In is the run's line of a year, nil where there is none.
func (r *Run) In(year int) *Line {
	for _, l := range r.Lines {
		if l.Year == year {
			return l
		}
	}
	return nil
}

// Latest is the run's line of the latest year up to one, nil where there is
// none: what names the run.
func (r *Run) Latest(year int) *Line {
	for _, l := range slices.Backward(r.Lines) {
		if l.Year <= year {
			return l
		}
	}
	return nil
}

// Flux is the yearly flux of a running total: the actual less that of the year
// before, absent where either is missing, or their units differ.
func (b *Book) Flux(r *Run, year int) Figure {
	now, before := r.In(year), r.In(year-1)
	if now == nil || before == nil || now.Measure != submission.Cumul || !b.names.sameUnit(now.Actual.Unit(), before.Actual.Unit()) {
		return Figure{}
	}
	is, was := now.Actual, before.Actual
	if exp := scaleOf(was.Unit()) - scaleOf(is.Unit()); exp != 0 && was.Unit() != "" && is.Unit() != "" {
		was = Figure{shifted(was.value, exp, is.Unit()), &terms{is.Unit(), was.Sources()}} // k€ against €
	}
	return minus(is, was)
}

// Runs joins the lines of all years, which ascend: first those that the year under
// review has, then those of earlier years, then what next year's plan adds; each
// in the order in which its history begins.
func (b *Book) Runs(history []*Comparison, year int) []Run {
	j := &runJoiner{book: b, years: len(history), byCode: map[[2]string][]int{}}
	plan := func(yield func(*NextLine) bool) {
		for _, c := range history {
			for i := range c.NextPlan {
				if c.Year == year && !yield(&c.NextPlan[i]) {
					return
				}
			}
		}
	}
	for _, c := range history {
		for i := range c.Lines {
			j.know(b.names.title(c.Lines[i].Code))
		}
	}
	for p := range plan {
		j.know(b.names.code(p.Plan))
	}
	for _, c := range history {
		for i := range c.Lines {
			l := &c.Lines[i]
			r := j.find(l.ClusterID, b.names.title(l.Code), l.Theme.Value, l.Title.Value, func(r *Run) bool { return r.In(l.Year) == nil })
			r.Lines = append(r.Lines, l)
		}
	}
	for p := range plan {
		r := j.find(p.ClusterID, b.names.code(p.Plan), p.Plan.Theme.Value, p.Plan.Title.Value, func(r *Run) bool { return r.Next == nil })
		r.Next = p
	}
	rank := func(r *Run) int {
		switch {
		case r.In(year) != nil:
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
	book   *Book
	years  int
	runs   []Run
	byCode map[[2]string][]int // cluster and code
	// byTitle are the runs by cluster, theme and title: nil where every line has
	// a code, as none is found by its title then.
	byTitle map[[3]string][]int
	codes   []string // of the runs, "" where none was given
	titles  []string // of the runs, as they are written where they begin
	room    []*Line
}

// know tells the joiner that there is a line of a code.
func (j *runJoiner) know(code string) {
	if code == "" && j.byTitle == nil {
		j.byTitle = map[[3]string][]int{}
	}
}

// find is the run that a line joins, a new one where none answers, or several
// do.
func (j *runJoiner) find(cluster, code, theme, title string, free func(*Run) bool) *Run {
	if code != "" {
		if n := j.coded([2]string{cluster, code}, title, free); n >= 0 {
			return &j.runs[n]
		}
	}
	found := -1
	var key [3]string
	if j.byTitle != nil {
		key = [3]string{cluster, fold.Key(theme), j.book.names.title(title)}
	}
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
		found = j.begin(cluster, title)
		if j.byTitle != nil {
			j.byTitle[key] = append(j.byTitle[key], found)
		}
	}
	if code != "" && j.codes[found] == "" {
		j.codes[found] = code
		k := [2]string{cluster, code}
		j.byCode[k] = append(j.byCode[k], found)
	}
	return &j.runs[found]
}

// begin begins a run, with room for a line a year.
func (j *runJoiner) begin(cluster, title string) int {
	if len(j.room) < j.years {
		j.room = make([]*Line, 64*j.years)
	}
	j.runs = append(j.runs, Run{ClusterID: cluster, Lines: j.room[:0:j.years]})
	j.room = j.room[j.years:]
	j.codes, j.titles = append(j.codes, ""), append(j.titles, title)
	return len(j.runs) - 1
}

// coded is the run of a code; of several, as two clusters that became one may
// have, the one of the same title; -1 where none answers.
func (j *runJoiner) coded(key [2]string, title string, free func(*Run) bool) int {
	all := j.byCode[key]
	if len(all) == 1 {
		if free(&j.runs[all[0]]) {
			return all[0]
		}
		return -1
	}
	for _, n := range all {
		if free(&j.runs[n]) && j.book.names.title(j.titles[n]) == j.book.names.title(title) {
			return n
		}
	}
	return -1
}

// StateOf says what became of a run's line in a year. known reports whether
// anything of the cluster's year before is.
func (r *Run) StateOf(year int, known bool) State {
	now, before := r.In(year) != nil, r.In(year-1) != nil
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
