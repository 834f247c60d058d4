package compare

import (
	"bilan/report/source"
	"bilan/report/submission"
)

// joiner joins one cluster's plan and results of one year: a full outer join,
// in which nothing disappears.
type joiner struct {
	book        *Book
	now, before *settled
	problems    *source.Problems
	said        map[source.Slug]bool
	seldom      Seldom // of the line being made
}

// pair is one line: planned, done, restated, or any of these.
type pair struct{ plan, result, restated *entry }

// join adds the lines of the year in the order of the plan, then of the
// results that it does not hold.
func (j *joiner) join(to []Line) []Line {
	pairs := j.pairs()
	for _, p := range pairs {
		to = append(to, Line{})
		j.line(p, &to[len(to)-1])
	}
	j.suggest(pairs)
	return to
}

func (j *joiner) pairs() []pair {
	s := j.now
	pairs := min(len(s.plan), len(s.results)) // at most
	partner := make(map[*entry]*entry, pairs) // plan to result
	taken := make(map[*entry]bool, pairs)
	for _, r := range s.results {
		p, several := j.book.byCode(s.plan, r.line)
		switch {
		case p != nil && partner[p] == nil:
			partner[p], taken[r] = r, true
		case len(several) > 0:
			j.ambiguous(r, several)
		}
	}
	for _, r := range s.results {
		if !taken[r] {
			j.joinByTitle(r, partner, taken)
		}
	}
	restated, lone := j.restatements(partner, taken)
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

// joinByTitle joins a result to the one plan line of its theme, type and
// title, of several to the one of its unit, as a line is an action by one
// indicator; where several answer still, none is joined and that is said.
func (j *joiner) joinByTitle(r *entry, partner map[*entry]*entry, taken map[*entry]bool) {
	var free []*entry
	for _, p := range j.book.titled(j.now.plan, r.line) {
		if partner[p] == nil {
			free = append(free, p)
		}
	}
	planned := j.ofUnit(free, r.line)
	if len(planned) == 1 {
		var rivals []*entry
		for _, o := range j.book.titled(j.now.results, planned[0].line) {
			if !taken[o] {
				rivals = append(rivals, o)
			}
		}
		if rivals = j.ofUnit(rivals, planned[0].line); len(rivals) == 1 && rivals[0] == r {
			partner[planned[0]], taken[r] = r, true
			return
		}
	}
	if len(free) > 0 {
		j.ambiguous(r, free)
	}
}

// ofUnit narrows several entries to those that state a line's unit; all of
// them where none does, or the line states none.
func (j *joiner) ofUnit(list []*entry, l *submission.Line) []*entry {
	unit := j.book.names.unit(l.Unit.Value)
	if len(list) < 2 || unit == "" {
		return list
	}
	var same []*entry
	for _, e := range list {
		if j.book.names.unit(e.line.Unit.Value) == unit {
			same = append(same, e)
		}
	}
	if len(same) == 0 {
		return list
	}
	return same
}

// ambiguous tells of a result to which several planned lines answer.
func (j *joiner) ambiguous(r *entry, planned []*entry) {
	p := source.New(source.AmbiguousMatch, r.line.Title.Pos, "found", r.line.Title.Value)
	for _, e := range planned {
		p.Related = append(p.Related, e.line.Title.Pos)
	}
	j.problems.Add(inLine(p, r.line))
}

// restatements hands each restated line to the planned or done line it speaks
// of; those that speak of none stand alone.
func (j *joiner) restatements(partner map[*entry]*entry, taken map[*entry]bool) (map[*entry]*entry, []*entry) {
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
		} else if p := j.book.find(j.now.plan, e.line); p != nil {
			of[p] = e
		} else if r := j.book.find(j.now.results, e.line); r != nil && !taken[r] {
			of[r] = e
		} else {
			lone = append(lone, e)
		}
	}
	return of, lone
}

// sameType reports whether two lines are of one type; a blank matches any.
func (n *names) sameType(a, b *submission.Line) bool {
	if a.Type.Value == b.Type.Value {
		return true
	}
	ta, tb := n.singular(a.Type.Value), n.singular(b.Type.Value)
	return ta == "" || tb == "" || ta == tb
}

// once tells a problem once per cluster and year.
func (j *joiner) once(slug source.Slug, at source.Pos) {
	if j.said == nil {
		j.said = map[source.Slug]bool{}
	}
	if !j.said[slug] {
		j.said[slug] = true
		j.problems.Add(inYear(source.New(slug, at), j.now))
	}
}
