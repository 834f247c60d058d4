package report

import (
	"strings"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// numberLines gives the lines of all years the numbers of their facts: those
// of the year first, then year by year, then the clusters as wholes.
func (r *Review) numberLines() {
	r.numbers = map[*compare.Line]int{}
	r.eachLine(func(l *compare.Line) { r.numbers[l] = len(r.numbers) })
}

// eachLine is the lines of all years in the order of their facts.
func (r *Review) eachLine(do func(*compare.Line)) {
	for _, l := range r.lines() {
		do(l)
	}
	for _, c := range r.History {
		for i := range c.Lines {
			if c.Year != r.Year {
				do(&c.Lines[i])
			}
		}
	}
}

// facts are what a reader filters by. Themes that differ in spelling alone are
// one, in the spelling met first.
func (r *Review) facts(w *wording.Words) []table.Fact {
	out := make([]table.Fact, 0, len(r.numbers)+len(r.Clusters))
	spelling := map[string]string{}
	r.eachLine(func(l *compare.Line) {
		k := fold.Singular(l.Theme.Value)
		if spelling[k] == "" {
			spelling[k] = oneLine(l.Theme.Value)
		}
		out = append(out, table.Fact{
			Cluster: r.Cluster(l.ClusterID).Name, Theme: spelling[k], Verdict: w.Text("verdict." + string(l.Verdict)),
			Text: strings.Join([]string{l.Code, oneLine(l.Title.Value), l.Type.Value}, " "),
		})
	})
	for _, c := range r.Clusters {
		out = append(out, table.Fact{Cluster: c.Name, Whole: true})
	}
	return out
}

// part is what a line adds to a mark.
func (r *Review) part(l *compare.Line, d quantity.Decimal) table.Part {
	return table.Part{Fact: r.numbers[l], Value: d}
}

// whole is what a cluster as a whole adds to a mark.
func (r *Review) whole(cluster string, d quantity.Decimal) table.Part {
	return table.Part{Fact: len(r.numbers) + r.rank[cluster], Value: d}
}

// totalParts are the parts of the three marks of a total.
func (r *Review) totalParts(t compare.Total) (previous, planned, actual []table.Part) {
	add := func(to *[]table.Part, l *compare.Line, d *quantity.Decimal) {
		if d != nil {
			*to = append(*to, r.part(l, *d))
		}
	}
	for _, l := range t.Of {
		b, p, a := r.book.Share(t, l)
		add(&previous, l, b)
		add(&planned, l, p)
		add(&actual, l, a)
	}
	return previous, planned, actual
}
