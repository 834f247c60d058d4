package review

import (
	"bilan/report/compare"
	"bilan/report/source"
)

// countWaiting counts the lines of the year that wait for a match: those planned
// alone and done alone that may be one, which an open `possible-match` or
// `ambiguous-match` names.
func countWaiting(r *Review) int {
	named := map[source.Pos]bool{}
	for _, p := range r.Problems {
		if p.Year != r.Year || p.Slug != source.PossibleMatch && p.Slug != source.AmbiguousMatch {
			continue
		}
		named[p.Pos] = true
		for _, at := range p.Related {
			named[at] = true
		}
	}
	if len(named) == 0 {
		return 0
	}
	n := 0
	for i := range r.Comparison.Lines {
		if l := &r.Comparison.Lines[i]; waits(l, named) {
			n++
		}
	}
	return n
}

// waits reports whether a line has one side alone, which is among those named.
func waits(l *compare.Line, named map[source.Pos]bool) bool {
	switch {
	case l.Plan == nil && l.Result != nil:
		return named[l.Result.Title.Pos]
	case l.Plan != nil && l.Result == nil:
		return named[l.Plan.Title.Pos]
	}
	return false
}
