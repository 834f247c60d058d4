package source

import "slices"

// InWords is the kind of a problem of words that are free, and differ from cell to cell:
// what was found is no part of its cause, nor said in its message.
const InWords = "words"

// Group is the problems of one cause, which is reported once: those of one slug and
// severity, in one file and column, whose arguments (the word that was found) are
// equal. They may be on several sheets.
type Group struct {
	// Problem is the first of them in the list. Its Related are the places that belong
	// to any of them; its Cluster and Year are "" and 0 where they are not of one.
	Problem
	// Places are where they are, at least one: the zero Pos where no input is named.
	// Places and Related are in the order of Pos.Compare where the group has more than
	// one problem, each once.
	Places []Pos
}

// cause is what the problems of a Group have in common. The cluster and the year are
// part of it only where no file is named.
type cause struct {
	slug       Slug
	severity   Severity
	file, args string
	col        int
	cluster    string
	year       int
}

func causeOf(p Problem) cause {
	c := cause{slug: p.Slug, severity: p.Severity, file: p.Pos.File(), args: p.Args.key(), col: p.Pos.Col()}
	if kind := p.Args.Get("kind"); kind == InWords {
		c.args = kind
	}
	if c.file == "" {
		c.cluster, c.year = p.Cluster, p.Year
	}
	return c
}

// Groups are the causes of the problems, in the order of their first problems; nil for
// none. Each problem is in exactly one. The list itself stays as it is.
func (ps Problems) Groups() []Group {
	var groups []Group
	index := make(map[cause]int, len(ps))
	for _, p := range ps {
		c := causeOf(p)
		i, known := index[c]
		if !known {
			index[c] = len(groups)
			groups = append(groups, Group{p, []Pos{p.Pos}})
			continue
		}
		g := &groups[i]
		g.Places = append(g.Places, p.Pos)
		g.Related = append(slices.Clip(g.Related), p.Related...) // not into the problem's own list
		if p.Cluster != g.Cluster {
			g.Cluster = ""
		}
		if p.Year != g.Year {
			g.Year = 0
		}
	}
	for i := range groups {
		if g := &groups[i]; len(g.Places) > 1 {
			g.Places, g.Related = inOrder(g.Places), inOrder(g.Related)
		}
	}
	return groups
}

// inOrder sorts places and drops repeats.
func inOrder(places []Pos) []Pos {
	slices.SortFunc(places, Pos.Compare)
	return slices.Compact(places)
}
