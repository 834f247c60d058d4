package grant

import "bilan/report/pattern"

// respectively pairs amounts with what was named in the same order.
var respectively = pattern.Of(`\brespectivement\b`)

// clusterOf is which cluster an amount is for, in a sentence that may name several, from 1: of those named
// before « respectivement » the one at its place, else the one that is named right behind it, else the
// last before it; 0 for none.
func (r *reading) clusterOf(a *amount) int {
	if at := respectively.FindStringIndex(r.Low); at != nil {
		if n := r.paired(a, at[0]); n > 0 {
			return n
		}
	}
	behind := a.End
	for behind < len(r.Low) && !(r.Low[behind] >= '0' && r.Low[behind] <= '9') && r.Low[behind] != ';' && r.Low[behind] != '(' {
		behind++
	}
	if refs := r.Clusters.Refs(r.Text, a.End, behind); len(refs) > 0 {
		return refs[0].Cluster
	}
	if refs := r.Clusters.Refs(r.Text, 0, a.Begin); len(refs) > 0 {
		return refs[len(refs)-1].Cluster
	}
	return r.Clusters.About(r.Text)
}

// paired is the cluster at the place of an amount among those behind or before « respectivement ».
func (r *reading) paired(a *amount, word int) int {
	var order []int
	seen := map[int]bool{}
	for _, ref := range r.Clusters.Refs(r.Text, 0, len(r.Low)) {
		if !seen[ref.Cluster] {
			seen[ref.Cluster] = true
			order = append(order, ref.Cluster)
		}
	}
	at, n := -1, 0
	for _, o := range r.amounts {
		if (o.Begin > word) != (a.Begin > word) {
			continue
		}
		if o == a {
			at = n
		}
		n++
	}
	switch {
	case at < 0:
		return 0
	case len(order) == 0 && n == len(r.Clusters.Names):
		return at + 1 // « les deux grappes demandent respectivement … »
	case n != len(order):
		return 0
	}
	return order[at]
}
