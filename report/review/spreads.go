package review

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/quantity"
)

// Spread is what clusters did of one type of action, in one unit: one value a cluster. Units
// are never mixed.
type Spread struct {
	Type, Unit string
	// Done are the values.
	Done       []quantity.Decimal
	Sorted     []quantity.Decimal   // Done, ascending
	By         []int                // the clusters of Done, by their places in Index.ByCluster, ascending
	Qualifiers []quantity.Qualifier // of Done
	// Qualifier is the weakest of Qualifiers, and so that of the median.
	Qualifier quantity.Qualifier
}

// Of is the place of a cluster in Done.
func (s *Spread) Of(cluster int) (int, bool) { return slices.BinarySearch(s.By, cluster) }

// spreads gathers, by type of action and unit, what each cluster did: the
// actuals of its lines counted over the year, planned or not.
func spreads(clusters []Group, book *compare.Book) []*Spread {
	var out []*Spread
	at := map[[2]string]*Spread{}
	for cluster, g := range clusters {
		for _, t := range book.Sums(g.Lines) {
			did := t.Actual.And(t.NoTarget).And(t.Outside)
			if did.Lines == 0 {
				continue
			}
			s := at[t.Key]
			if s == nil {
				s = &Spread{Type: t.Type, Unit: t.Unit}
				at[t.Key] = s
				out = append(out, s)
			}
			s.By, s.Done, s.Qualifiers = append(s.By, cluster), append(s.Done, did.Value), append(s.Qualifiers, did.Qualifier)
		}
	}
	for _, s := range out {
		s.Sorted, s.Qualifier = Ascending(s.Done), Weakest(s.Qualifiers, -1)
	}
	return out
}

// Weakest is the qualifier of a sum of values with these qualifiers; the one at the index but is
// left out, -1 leaves out none.
func Weakest(qualifiers []quantity.Qualifier, but int) quantity.Qualifier {
	first, all := true, quantity.Exact
	for i, q := range qualifiers {
		switch {
		case i == but:
		case first:
			first, all = false, q
		default:
			all = all.And(q)
		}
	}
	return all
}

// QualifierOf is that of a value among those of the spread: of several that
// are equal the weakest.
func (s *Spread) QualifierOf(value quantity.Decimal) quantity.Qualifier {
	var qualifiers []quantity.Qualifier
	for i, d := range s.Done {
		if d.Equal(value) {
			qualifiers = append(qualifiers, s.Qualifiers[i])
		}
	}
	return Weakest(qualifiers, -1)
}

// Ascending are values in ascending order, in a list of their own.
func Ascending(values []quantity.Decimal) []quantity.Decimal {
	return slices.SortedFunc(slices.Values(values), quantity.Decimal.Cmp)
}

// Active is the spread of the clusters that did some; one that reports 0 did none.
func (s *Spread) Active() *Spread {
	did := &Spread{Type: s.Type, Unit: s.Unit}
	for i, d := range s.Done {
		if !d.IsZero() {
			did.By, did.Done, did.Qualifiers = append(did.By, s.By[i]), append(did.Done, d), append(did.Qualifiers, s.Qualifiers[i])
		}
	}
	did.Sorted, did.Qualifier = Ascending(did.Done), Weakest(did.Qualifiers, -1)
	return did
}
