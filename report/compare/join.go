package compare

import (
	"cmp"

	"bilan/report/match"
	"bilan/report/source"
)

// joiner joins one cluster's plan and results of one year, as a full outer join: every row is
// in a line.
type joiner struct {
	settler     *settler
	now, before *settled
	problems    *source.Problems
	said        map[source.Slug]bool
	// previous are the results of the year before of the lines, by the first of
	// their sides.
	previous map[*entry]*entry
	seldom   Seldom // of the line being made
}

// pair is one line: planned, done, restated, or any of these.
type pair struct{ plan, result, restated *entry }

// join adds the lines of the year in the order of the plan, then of the
// results that it does not hold.
func (j *joiner) join(to []Line) []Line {
	pairs := j.pairs()
	j.previous = j.yearBefore(pairs)
	for _, p := range pairs {
		to = append(to, Line{})
		j.line(p, &to[len(to)-1])
	}
	j.suggest(pairs)
	return to
}

// first is the side that describes the line: the plan, else the result.
func (p pair) first() *entry { return cmp.Or(p.plan, p.result, p.restated) }

// yearBefore finds each line's results of the year before, by the side that has
// the line's code, else by what the plan calls it, and then by its other side.
// No result is that of two lines.
func (j *joiner) yearBefore(pairs []pair) map[*entry]*entry {
	if len(j.before.results) == 0 {
		return nil
	}
	found, given := make(map[*entry]*entry, len(pairs)), make(map[*entry]bool, len(pairs))
	for _, side := range []func(pair) *entry{j.called, j.otherwise} {
		var names []*entry
		line := make(map[*entry]*entry, len(pairs)) // by its side
		for _, p := range pairs {
			if e := side(p); e != nil && found[p.first()] == nil {
				names, line[e] = append(names, e), p.first()
			}
		}
		rest := those(j.before.results, func(e *entry) bool { return !given[e] })
		for name, e := range match.Lines(j.settler.finder, names, rest, nil) {
			found[line[name]], given[e] = e, true
		}
	}
	return found
}

// called is the side of a line that has its code, else the first; otherwise is the other side,
// nil where there is none.
func (j *joiner) called(p pair) *entry {
	if p.plan != nil && p.result != nil && j.settler.finder.CodeOf(p.plan) == "" && j.settler.finder.CodeOf(p.result) != "" {
		return p.result
	}
	return p.first()
}

func (j *joiner) otherwise(p pair) *entry {
	switch {
	case p.plan == nil || p.result == nil:
		return nil
	case j.called(p) == p.plan:
		return p.result
	}
	return p.plan
}

func (j *joiner) pairs() []pair {
	s := j.now
	partner := make(map[*entry]*entry, min(len(s.plan), len(s.results))) // the result of each planned line
	taken := make(map[*entry]bool, min(len(s.plan), len(s.results)))
	for r, p := range s.joined {
		partner[p], taken[r] = r, true
	}
	results, plan := s.results, s.plan
	if len(s.joined) > 0 {
		results = those(results, func(e *entry) bool { return !taken[e] })
		plan = those(plan, func(e *entry) bool { return partner[e] == nil })
	}
	planned := match.Lines(j.settler.finder, results, plan, j.ambiguous)
	for r, p := range planned {
		partner[p], taken[r] = r, true
	}
	restated, lone := j.restatements(taken)
	out := make([]pair, 0, max(len(s.plan), len(s.results)))
	for _, p := range s.plan {
		out = append(out, pair{p, partner[p], restated[p]})
	}
	for _, r := range s.results {
		if !taken[r] {
			out = append(out, pair{nil, r, restated[r]})
		}
	}
	for _, e := range lone {
		out = append(out, pair{nil, nil, e})
	}
	return out
}

// ambiguous reports a result that several planned lines match.
func (j *joiner) ambiguous(r *entry, planned []*entry) {
	p := source.New(source.AmbiguousMatch, r.line.Title.Pos, "found", r.line.Title.Value)
	for _, e := range planned {
		p.Related = append(p.Related, e.line.Title.Pos)
	}
	j.problems.Add(inLine(p, r.line))
}

// restatements gives each restated line to the planned or done line that it repeats; the
// others stay lines of their own.
func (j *joiner) restatements(taken map[*entry]bool) (map[*entry]*entry, []*entry) {
	of := map[*entry]*entry{}
	var lone []*entry
	if len(j.now.restated) == 0 {
		return of, nil
	}
	planned := map[identity]*entry{}
	for _, p := range j.now.plan {
		planned[p.id] = p
	}
	for _, e := range j.now.restated {
		if p := planned[e.id]; p != nil {
			of[p] = e
		} else if p := match.Find(j.settler.finder, j.now.plan, ofLine(e.line)); p != nil {
			of[p] = e
		} else if r := match.Find(j.settler.finder, j.now.results, ofLine(e.line)); r != nil && !taken[r] {
			of[r] = e
		} else {
			lone = append(lone, e)
		}
	}
	return of, lone
}

// once adds a problem that is reported once for a cluster and year.
func (j *joiner) once(slug source.Slug, at source.Pos) {
	if j.said == nil {
		j.said = map[source.Slug]bool{}
	}
	if !j.said[slug] {
		j.said[slug] = true
		j.problems.Add(inYear(source.New(slug, at), j.now))
	}
}
