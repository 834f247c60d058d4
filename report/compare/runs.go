package compare

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/match"
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

// State is what became of a line between the year before and the year under review.
type State string

// The states. A cluster whose year before is not known has no new lines.
const (
	StateNew       State = "new"
	StateContinued State = "continued"
	StateDropped   State = "dropped"
	// StateAwaited is a line of the year before whose cluster has not sent results for this
	// year: it may have been dropped, or not.
	StateAwaited   State = "awaited"
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

// Latest is the run's line of the latest year up to one, nil where there is none: the run is
// named by it.
func (r *Run) Latest(year int) *Line {
	for _, l := range slices.Backward(r.Lines) {
		if l.Year <= year {
			return l
		}
	}
	return nil
}

// Flux is the yearly flux of a running total: the actual less that of the year
// before, absent where either is missing or no running total, or their units
// differ.
func (b *Book) Flux(r *Run, year int) Figure {
	now, before := r.In(year), r.In(year-1)
	if now == nil || before == nil || now.Measure != cell.Cumul || before.Measure != cell.Cumul {
		return Figure{}
	}
	is, was := now.Actual, before.Actual
	if !b.names.Under(is.Unit(), was.Unit()) && !b.names.Under(was.Unit(), is.Unit()) {
		return Figure{}
	}
	if exp := scaleOf(was.Unit()) - scaleOf(is.Unit()); exp != 0 {
		was = Figure{shifted(was.value, exp, is.Unit()), &terms{is.Unit(), was.Sources()}} // k€ against €
	}
	return minus(is, was)
}

// Runs joins the lines of all years, which ascend: first those that the year under
// review has, then those of earlier years, then what next year's plan adds; each
// in the order in which its history begins.
func (b *Book) Runs(history []*Comparison, year int) []Run {
	f := b.finder()
	j := &runJoiner{finder: f, years: len(history), byRow: map[*submission.Line]int{}, byName: map[runName][]int{}}
	j.byTitle = b.uncoded(history)
	for _, c := range history {
		j.numbers = map[[2]string]int{}
		for i := range c.Lines {
			j.count(c.Lines[i].ClusterID, f.Names.Title(c.Lines[i].Code))
		}
		// First those of one unit, as one action may be counted in several.
		left := make([]*Line, 0, len(c.Lines))
		for i := range c.Lines {
			l := &c.Lines[i]
			if n := j.known(j.calledLine(l), l.PreviousResult, true); n >= 0 {
				j.add(n, l)
			} else {
				left = append(left, l)
			}
		}
		for _, l := range left {
			j.add(j.find(j.calledLine(l), l.PreviousResult), l)
		}
	}
	for _, c := range history {
		if c.Year != year {
			continue
		}
		j.numbers = map[[2]string]int{}
		for i := range c.NextPlan {
			j.count(c.NextPlan[i].ClusterID, f.Names.Code(c.NextPlan[i].Plan))
		}
		for i := range c.NextPlan {
			p := &c.NextPlan[i]
			r := j.find(j.calledNext(p, year+1), p.follows)
			j.runs[r].Next = p
		}
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

// uncoded reports whether any line has no code.
func (b *Book) uncoded(history []*Comparison) bool {
	for _, c := range history {
		for i := range c.Lines {
			if b.names.Title(c.Lines[i].Code) == "" {
				return true
			}
		}
		for i := range c.NextPlan {
			if b.names.Code(c.NextPlan[i].Plan) == "" {
				return true
			}
		}
	}
	return false
}

// runJoiner finds the run of a line: that of its results of the year before,
// which its N−1 is, else the one that it would join as results join a plan.
type runJoiner struct {
	finder *match.Finder
	years  int
	runs   []Run
	// latest are the names that each run had last.
	latest []lineNames
	byRow  map[*submission.Line]int // the rows of results
	byName map[runName][]int
	// numbers is how many lines of the year being added have each numeric code,
	// by cluster.
	numbers map[[2]string]int
	// byTitle is false where every line has a code: none is found by its title then.
	byTitle bool
}

// runName is a name by which runs are found: a code, or a title without its numbers, remarks
// and the like.
type runName struct{ cluster, code, number, title string }

// lineNames are the names of a line in a year.
type lineNames struct {
	cluster          string
	year             int
	code             string // folded
	theme            string // folded
	title, typ, unit string
	rows             [2]*submission.Line // the plan's and the results', nil for none
}

func (j *runJoiner) calledLine(l *Line) lineNames {
	n := j.finder.Names
	return lineNames{l.ClusterID, l.Year, n.Title(l.Code), n.Theme(l.Theme.Value), l.Title.Value, l.Type.Value, l.Unit, [2]*submission.Line{l.Plan, l.Result}}
}

func (j *runJoiner) calledNext(p *NextLine, year int) lineNames {
	n, l := j.finder.Names, p.Plan
	return lineNames{p.ClusterID, year, n.Code(l), n.Theme(l.Theme.Value), l.Title.Value, l.Type.Value, p.Unit, [2]*submission.Line{l}}
}

// count notes that a line of the year has a code.
func (j *runJoiner) count(cluster, code string) {
	if n := match.CodeNumber(code); n != "" {
		j.numbers[[2]string{cluster, n}]++
	}
}

// find is the run that a line joins, a new one where none matches, or several do. before is its
// row of results of the year before, nil for none.
func (j *runJoiner) find(c lineNames, before *submission.Line) int {
	if n := j.known(c, before, false); n >= 0 {
		return n
	}
	return j.name(j.begin(c.cluster), c)
}

// known is the run that a line joins, one of its unit alone where ofUnit is true; -1 where none
// matches, or several do.
func (j *runJoiner) known(c lineNames, before *submission.Line, ofUnit bool) int {
	if n, ok := j.byRow[before]; ok && before != nil && j.free(n, c.year) {
		return j.name(n, c)
	}
	for _, by := range []func(lineNames) []int{j.ofCode, j.ofNumber, j.ofTitle, j.ofLooseTitle, j.ofTitleAlone} {
		answers := by(c)
		if len(answers) == 0 {
			continue
		}
		if names := j.finder.Names; len(answers) == 1 && (!ofUnit || names.Unit(j.latest[answers[0]].unit) == names.Unit(c.unit)) {
			return j.name(answers[0], c)
		}
		break
	}
	return -1
}

// free reports whether a run may yet have a line of a year.
func (j *runJoiner) free(n, year int) bool {
	r := &j.runs[n]
	return r.Next == nil && r.In(year) == nil
}

// ofCode are the runs of a line's code; of several, as two clusters that became
// one may have, those of its title.
func (j *runJoiner) ofCode(c lineNames) []int {
	if c.code == "" {
		return nil
	}
	all := j.open(runName{cluster: c.cluster, code: c.code}, c)
	if len(all) > 1 {
		all = slices.DeleteFunc(all, func(n int) bool { return !j.finder.Names.Agree(j.latest[n].title, c.title, 0) })
	}
	return j.ofUnit(all, c)
}

// ofNumber are the runs whose code is the same number as a line's, where the
// year has one line of that number, and the titles agree.
func (j *runJoiner) ofNumber(c lineNames) []int {
	number := match.CodeNumber(c.code)
	if number == "" || j.numbers[[2]string{c.cluster, number}] != 1 {
		return nil
	}
	all := j.open(runName{cluster: c.cluster, number: number}, c)
	if len(all) != 1 || !j.titlesAgree(all[0], c) {
		return nil
	}
	return all
}

// ofTitle are the runs with a line's theme, type and title, and with its unit where several
// have them; ofLooseTitle those whose titles agree without numbers and the like; ofTitleAlone
// also those where one of the two has no theme.
func (j *runJoiner) ofTitle(c lineNames) []int {
	return j.titled(c, func(n int) bool {
		return j.latest[n].theme == c.theme && j.finder.Names.Agree(j.latest[n].title, c.title, 0)
	})
}

func (j *runJoiner) ofLooseTitle(c lineNames) []int {
	return j.titled(c, func(n int) bool { return j.latest[n].theme == c.theme && j.titlesAgree(n, c) })
}

func (j *runJoiner) ofTitleAlone(c lineNames) []int {
	return j.titled(c, func(n int) bool { return (j.latest[n].theme == "" || c.theme == "") && j.titlesAgree(n, c) })
}

func (j *runJoiner) titled(c lineNames, same func(n int) bool) []int {
	if !j.byTitle {
		return nil
	}
	names := j.finder.Names
	all := slices.DeleteFunc(j.open(j.titleName(c), c), func(n int) bool {
		l := &j.latest[n]
		return c.code != "" && l.code != "" || !names.SameTypeName(l.typ, c.typ) || !same(n)
	})
	return j.ofUnit(all, c)
}

// ofUnit narrows several runs to those of a line's unit; all of them where none
// is, or the line has none.
func (j *runJoiner) ofUnit(all []int, c lineNames) []int {
	names := j.finder.Names
	if unit := names.Unit(c.unit); len(all) > 1 && unit != "" {
		if of := slices.DeleteFunc(slices.Clone(all), func(n int) bool { return names.Unit(j.latest[n].unit) != unit }); len(of) > 0 {
			return of
		}
	}
	return all
}

func (j *runJoiner) titleName(c lineNames) runName {
	return runName{cluster: c.cluster, title: j.finder.Names.Loose(c.title, match.Everything)}
}

// open are the runs of a name that have no line of the line's year yet, in a list of the
// caller's own. Those with results of the year before are left out: were the line one of
// theirs, it would have an N−1.
func (j *runJoiner) open(name runName, c lineNames) []int {
	var out []int
	for _, n := range j.byName[name] {
		before := j.runs[n].In(c.year - 1)
		if j.free(n, c.year) && (before == nil || before.Result == nil || before.Result.Nature != cell.Results) {
			out = append(out, n)
		}
	}
	return out
}

func (j *runJoiner) titlesAgree(n int, c lineNames) bool {
	l := &j.latest[n]
	if l.title == "" || c.title == "" {
		return true // of one key, or of one number
	}
	as := match.Everything
	for _, row := range [...]*submission.Line{l.rows[0], l.rows[1], c.rows[0], c.rows[1]} {
		if row != nil {
			as &= j.finder.Loosening(row)
		}
	}
	return j.finder.Names.Agree(l.title, c.title, as)
}

// name records the names of a run in a year.
func (j *runJoiner) name(n int, c lineNames) int {
	l := &j.latest[n]
	if c.code == "" {
		c.code = l.code
	}
	if c.typ == "" {
		c.typ = l.typ
	}
	if c.theme == "" {
		c.theme = l.theme
	}
	was := *l
	*l = c
	if c.code != was.code {
		j.put(runName{cluster: c.cluster, code: c.code}, n)
		if number := match.CodeNumber(c.code); number != "" {
			j.put(runName{cluster: c.cluster, number: number}, n)
		}
	}
	if !j.byTitle {
		return n
	}
	if name := j.titleName(c); was.cluster == "" || name != j.titleName(was) {
		j.put(name, n)
	}
	return n
}

func (j *runJoiner) put(name runName, n int) {
	if !slices.Contains(j.byName[name], n) {
		j.byName[name] = append(j.byName[name], n)
	}
}

// add adds a line to a run.
func (j *runJoiner) add(n int, l *Line) {
	j.runs[n].Lines = append(j.runs[n].Lines, l)
	if l.Result != nil {
		j.byRow[l.Result] = n
	}
}

// begin begins a run, which has at most a line a year.
func (j *runJoiner) begin(cluster string) int {
	j.runs = append(j.runs, Run{ClusterID: cluster, Lines: make([]*Line, 0, j.years)})
	j.latest = append(j.latest, lineNames{})
	return len(j.runs) - 1
}

// StateOf says what became of a run's line in a year. known reports whether
// anything of the cluster's year before is, and sent whether results of the
// year were: a cluster that sent nothing has dropped nothing.
func (r *Run) StateOf(year int, known, sent bool) State {
	now, before := r.In(year) != nil, r.In(year-1) != nil
	switch {
	case now && before:
		return StateContinued
	case now && known:
		return StateNew
	case now:
		return StateKnown
	case before && sent:
		return StateDropped
	case before:
		return StateAwaited
	case r.Next != nil && r.Latest(year) == nil:
		return StateAnnounced
	}
	return StatePast
}
