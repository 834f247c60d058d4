package review

import "bilan/report/compare"

// numberLines gives the lines of all years the numbers of their facts: those
// of the year first, then year by year, then the clusters as wholes.
func numberLines(r *Review) {
	r.EachLine(func(l *compare.Line) {
		l.Number = int32(r.Numbered)
		r.Numbered++
	})
}

// EachLine is the lines of all years in the order of their facts.
func (r *Review) EachLine(do func(*compare.Line)) {
	for c := range r.YearFirst {
		for i := range c.Lines {
			do(&c.Lines[i])
		}
	}
}

// YearFirst are the comparisons of all years, that of the year first.
func (r *Review) YearFirst(yield func(*compare.Comparison) bool) {
	if !yield(r.Comparison) {
		return
	}
	for _, c := range r.History {
		if c != r.Comparison && !yield(c) {
			return
		}
	}
}
