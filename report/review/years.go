package review

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/intake"
	"bilan/report/source"
)

// NoYear is the error of Build where there is no review of the year asked for,
// as no input names it, or none of any year.
type NoYear struct {
	// Asked is the year asked for, 0 where none was.
	Asked int
	// Known are the years of which an input gives results, a plan, facts, a
	// budget or grants, ascending; empty for none.
	Known []int
	// Last is the latest year that may be taken where none is asked for, 0 for no
	// bound.
	Last int
}

func (e *NoYear) Error() string {
	return fmt.Sprintf("no input speaks of the year %d; known are %v", e.Asked, e.Known)
}

// givenYear is what the inputs give of one year.
type givenYear struct {
	// place is the first record of it, and files is how many files give one.
	place source.Pos
	files int
	// results is true where an input gives results of it.
	results bool
	// clusters are the ids of those of whom anything of the year is given.
	clusters map[string]bool
}

// givenYears are the years that the inputs have records of: a row of `suivi` alone
// gives none.
type givenYears map[int]*givenYear

// yearsGiven gathers what the inputs give of each year.
func yearsGiven(used []*intake.Input) givenYears {
	given := givenYears{}
	for _, in := range used {
		seen := map[int]bool{}
		give := func(year int, cluster string, place source.Pos) *givenYear {
			g := given[year]
			if g == nil {
				g = &givenYear{place: place, clusters: map[string]bool{}}
				given[year] = g
			}
			if !seen[year] {
				seen[year] = true
				g.files++
			}
			g.clusters[cluster] = true
			return g
		}
		for i := range in.Lines {
			l := &in.Lines[i]
			if g := give(l.Year, l.ClusterID, l.Pos); l.Nature == cell.Results {
				g.results = true
			}
		}
		for i := range in.Facts {
			give(in.Facts[i].Year, in.Facts[i].ClusterID, in.Facts[i].Pos)
		}
		for i := range in.Grants {
			give(in.Grants[i].Year, in.Grants[i].ClusterID, in.Grants[i].Pos)
		}
		for i := range in.Budget {
			give(in.Budget[i].Year, in.Budget[i].ClusterID, in.Budget[i].Pos)
		}
	}
	delete(given, 0)
	return given
}

// all lists the years, ascending.
func (g givenYears) all() []int {
	years := make([]int, 0, len(g))
	for y := range g {
		years = append(years, y)
	}
	slices.Sort(years)
	return years
}

// withResults lists, ascending, the years that have results: those of which
// there is something to compare.
func (g givenYears) withResults() []int {
	return slices.DeleteFunc(g.all(), func(y int) bool { return !g[y].results })
}

// latest is the year that is reviewed where none is asked for: the latest that
// has results, else the latest that anything gives; 0 for none. A year after
// last (0 for no bound) is never taken, and one that a single file gives while
// others are of another only where it is so of every year.
func (g givenYears) latest(last int) int {
	years := g.withResults()
	if len(years) == 0 {
		years = g.all()
	}
	years = slices.DeleteFunc(years, func(y int) bool { return last > 0 && y > last })
	for _, y := range slices.Backward(years) {
		if !g.alone(y) {
			return y
		}
	}
	if len(years) == 0 {
		return 0
	}
	return years[len(years)-1]
}

// alone reports a year that one file gives while others are of another: one
// digit mistyped in one file must not move the review.
func (g givenYears) alone(year int) bool {
	if g[year].files > 1 {
		return false
	}
	for y, other := range g {
		if y != year && (other.files > 1 || other.place.File() != g[year].place.File()) {
			return true
		}
	}
	return false
}

// doubts reports the years with results that were not taken for the review's,
// as they are one file's alone or lie after the day of the review. Where the
// year was asked for, a file of one year more is reported only if its cluster gives
// nothing of the year under review.
func (g givenYears) doubts(year int, opt Options) source.Problems {
	var ps source.Problems
	years := g.withResults()
	if len(years) == 0 && opt.Year == 0 {
		years = g.all()
	}
	for _, y := range years {
		if y <= year {
			continue
		}
		at := g[y]
		p := source.New(source.YearDoubtful, at.place, "found", strconv.Itoa(y), "year", strconv.Itoa(year))
		p.Year = y
		if len(at.clusters) == 1 {
			for c := range at.clusters {
				p.Cluster = c
			}
		}
		switch last := opt.lastYear(); {
		case last > 0 && y > last:
			p.Args = append(p.Args, "kind", "later", "last", strconv.Itoa(last))
		case !g.alone(y) || opt.Year != 0 && g[year] != nil && g[year].speaksOf(at.clusters):
			continue
		default:
			p.Args = append(p.Args, "kind", "alone")
		}
		ps.Add(p)
	}
	return ps
}

// speaksOf reports whether the year's own clusters hold one of others.
func (g *givenYear) speaksOf(clusters map[string]bool) bool {
	for c := range clusters {
		if g.clusters[c] {
			return true
		}
	}
	return false
}

// lastYear is the latest year that a review can be of where none is asked for,
// 0 for no bound: that of AsOf, else LastYear.
func (o Options) lastYear() int {
	if y, _, ok := strings.Cut(o.AsOf, "-"); ok {
		if n, err := strconv.Atoi(y); err == nil {
			return n
		}
	}
	return o.LastYear
}
