package present

import (
	"maps"
	"slices"

	"bilan/report/cell"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// Across has a row for each type of action that at least two clusters did: the least, the most
// and the median of what they did.
func (ts Tables) Across() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("across", []Column{
		{"type", table.Text, 28}, {"unit", table.Text, 18}, {"cluster_count", table.Number, 10}, {"least", table.Number, 12}, {"median", table.Number, 12}, {"most", table.Number, 12},
	})
	t.Stub = 2
	for _, s := range r.Index.Spreads {
		if s = s.Active(); len(s.Done) < 2 {
			continue
		}
		m, _ := median(s.Sorted)
		kind, least, most := kindOf(cell.NoMeasure, s.Unit), s.Sorted[0], s.Sorted[len(s.Sorted)-1]
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(orNone(w, s.Type)), text(s.Unit), count(len(s.Done)),
			qualified(number(least, kind), s.QualifierOf(least)), qualified(number(m, kind), s.Qualifier), qualified(number(most, kind), s.QualifierOf(most)),
		}})
	}
	return t
}

// Beside compares each cluster with the others: what it did of a type of action with the median of
// those of the others that did some, and its mean rate with the median of the others' means.
func (ts Tables) Beside() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("beside", []Column{
		{"cluster", table.Text, 28}, {"type", table.Text, 28}, {"unit", table.Text, 18}, {"own", table.Number, 12}, {"others_median", table.Number, 16}, {"others_count", table.Number, 12},
	})
	t.Stub = 2
	spreads, means := r.Index.Spreads, clusterMeans(r)
	sorted := review.Ascending(slices.Collect(maps.Values(means)))
	groups := r.Index.ByCluster
	for i := range groups {
		g := &groups[i]
		for _, s := range spreads {
			if at, did := s.Of(i); did && len(s.Done) > 1 {
				figures := besideCells(kindOf(cell.NoMeasure, s.Unit), s.Done[at], s.Sorted)
				figures[0].Qualifier, figures[1].Qualifier = s.Qualifiers[at], review.Weakest(s.Qualifiers, at)
				t.Add(append([]table.Cell{text(g.Name), text(orNone(w, s.Type)), text(s.Unit)}, figures...)...)
			}
		}
		if own, ok := means[g.Name]; ok && len(sorted) > 1 {
			t.Add(append([]table.Cell{text(g.Name), text(w.Text("beside.mean")), text(meanBasis(w, g.All))}, besideCells(table.Rate, own, sorted)...)...)
		}
	}
	return t
}

// besideCells are a cluster's own figure, the median of the others' and how many these are; all
// holds the figures of all clusters, the own one among them.
func besideCells(kind table.Kind, own quantity.Decimal, all []quantity.Decimal) []table.Cell {
	m, _ := medianOfOthers(all, own)
	return []table.Cell{number(own, kind), number(m, kind), count(len(all) - 1)}
}

// clusterMeans are the mean attainment rates of the clusters that have one.
func clusterMeans(r *review.Review) map[string]quantity.Decimal {
	out := map[string]quantity.Decimal{}
	for _, g := range r.Index.ByCluster {
		if a := g.All; a.Mean.Present() {
			out[g.Name] = a.Mean.Round(rateDecimals)
		}
	}
	return out
}

// meanBasis is what a mean rate rests on: how many lines, and that it is partial
// where planned lines with a target are unreported.
func meanBasis(w *edition, a compare.Aggregate) string {
	if a.Partial {
		return w.Lines(a.Rated) + ", " + w.Text("partial")
	}
	return w.Lines(a.Rated)
}
