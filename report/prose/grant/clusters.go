package grant

import (
	"slices"

	"bilan/report/pattern"
)

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
	if n := max(ordinalOf(r.Low[a.End:]), ordinalAt(a.left)); n > 0 && n <= len(r.Clusters.Names) {
		return n
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

// ordinals name clusters by their order: « 15 000 € au premier et 8 000 € au second ».
var ordinals = []*pattern.Expr{
	pattern.Of(`^ ?(?:euros )?(?:au|a la|pour la|pour le) (?:premier|premiere)\b`),
	pattern.Of(`^ ?(?:euros )?(?:au|a la|pour la|pour le) (?:second|seconde|deuxieme)\b`),
	pattern.Of(`^ ?(?:euros )?(?:au|a la|pour la|pour le) troisieme\b`),
}

// ordinalsAt name them before the amount: « la première 10 000 €, la seconde 16 000 € ».
var ordinalsAt = []*pattern.Expr{
	pattern.Of(`\b(?:le premier|la premiere) (?:pour )?$`),
	pattern.Of(`\b(?:le|la) (?:second|seconde|deuxieme) (?:pour )?$`),
	pattern.Of(`\b(?:le|la) troisieme (?:pour )?$`),
}

// ordinalAt is the place that stands before an amount, from 1, 0 for none.
func ordinalAt(before string) int {
	for i, e := range ordinalsAt {
		if e.MatchString(before) {
			return i + 1
		}
	}
	return 0
}

// ordinalOf is the place that stands behind an amount, from 1, 0 for none.
func ordinalOf(behind string) int {
	for i, e := range ordinals {
		if e.MatchString(behind) {
			return i + 1
		}
	}
	return 0
}

// inOrder is the place of an amount among as many as there are clusters, in a sentence that names none of
// them: « Ils demandent 40 000 € et 33 000 € »; -1 for none.
func (r *reading) inOrder(a *amount) int {
	if len(r.amounts) != len(r.Clusters.Names) || slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.act != a.act }) || len(r.Clusters.Refs(r.Text, 0, len(r.Low))) > 0 {
		return -1
	}
	return slices.Index(r.amounts, a)
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
