package present

import (
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// filterFacts are what a reader filters by, by number. Themes that differ in spelling, or number,
// alone are one, in the spelling met first.
func filterFacts(r *review.Review, w *edition) func(int) table.Fact {
	spelling, first := map[string]string{}, map[string]string{}
	r.EachLine(func(l *compare.Line) {
		theme := l.Theme.Value
		if _, met := spelling[theme]; met {
			return
		}
		k := fold.Singular(fold.Theme(theme))
		if first[k] == "" {
			first[k] = phrase.OneLine(theme)
		}
		spelling[theme] = first[k]
	})
	verdicts := map[compare.Verdict]string{compare.NoVerdict: w.Named("verdict", compare.NoVerdict.String())}
	for _, v := range compare.Verdicts {
		verdicts[v] = w.Named("verdict", v.String())
	}
	return func(number int) table.Fact {
		if number >= r.Numbered {
			return table.Fact{Cluster: r.Clusters[number-r.Numbered].Name, Whole: true}
		}
		l := lineOf(r, number)
		return table.Fact{
			Cluster: clusterOf(r, w, l.ClusterID).Name, Theme: spelling[l.Theme.Value], Verdict: verdicts[l.Verdict],
		}
	}
}

// factText is what a reader looks for in the line of a number, "" of a cluster
// as a whole.
func factText(r *review.Review, number int) string {
	if number >= r.Numbered {
		return ""
	}
	l := lineOf(r, number)
	return l.Code + " " + phrase.OneLine(l.Title.Value) + " " + l.Type.Value
}

// lineOf is the line of a number, nil of a greater one.
func lineOf(r *review.Review, number int) *compare.Line {
	for c := range r.YearFirst {
		if number < len(c.Lines) {
			return &c.Lines[number]
		}
		number -= len(c.Lines)
	}
	return nil
}

// linePart is what a line adds to a mark.
func linePart(l *compare.Line, d quantity.Decimal) table.Part {
	return table.Part{Fact: int(l.Number), Value: d}
}

// clusterPart is what a cluster as a whole adds to a mark.
func clusterPart(r *review.Review, cluster string, d quantity.Decimal) table.Part {
	return table.Part{Fact: r.Numbered + r.Rank[cluster], Value: d}
}

// totalParts are the parts of the three marks of a total.
func totalParts(r *review.Review, w *edition, t compare.Total) (previous, planned, actual []table.Part) {
	if !w.parts() {
		return nil, nil, nil
	}
	add := func(to *[]table.Part, l *compare.Line, s compare.Share) {
		if !s.Counts {
			return
		}
		if *to == nil {
			*to = make([]table.Part, 0, len(t.Of)) // most lines have what some have
		}
		*to = append(*to, linePart(l, s.Value))
	}
	for _, l := range t.Of {
		b, p, a := r.Book.Shares(&t, l)
		add(&previous, l, b)
		add(&planned, l, p)
		add(&actual, l, a)
	}
	return previous, planned, actual
}
