package review

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/source"
)

// titleAt is a title of a year: one row may hold several.
type titleAt struct {
	source.Pos
	year int
}

// Open are the kinds of problems that leave open whether a line is the same as another:
// `possible-match`, `ambiguous-match`; nil for a line that no such problem names. Only lines
// planned alone or done alone are named.
func (x *Index) Open(l *compare.Line) []source.Slug {
	switch {
	case l.Plan == nil && l.Result != nil:
		return x.open[titleAt{l.Result.Title.Pos, l.Year}]
	case l.Plan != nil && l.Result == nil:
		return x.open[titleAt{l.Plan.Title.Pos, l.Year}]
	}
	return nil
}

// indexOpen indexes the open matches of the year by the titles that they name, and counts the
// lines concerned.
func indexOpen(r *Review) {
	x := &r.Index
	x.open, x.Waiting = map[titleAt][]source.Slug{}, 0
	for _, p := range r.Problems {
		if p.Year != r.Year || p.Slug != source.PossibleMatch && p.Slug != source.AmbiguousMatch {
			continue
		}
		for _, at := range append([]source.Pos{p.Pos}, p.Related...) {
			if k := (titleAt{at, p.Year}); !slices.Contains(x.open[k], p.Slug) {
				x.open[k] = append(x.open[k], p.Slug)
			}
		}
	}
	for _, l := range x.Lines {
		if x.Open(l) != nil {
			x.Waiting++
		}
	}
}
