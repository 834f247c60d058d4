package grant

import (
	"slices"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/quantity"
)

// claim keeps an amount for the cluster that the sentence names.
func (r *reading) claim(a *amount, evidence int) {
	cluster, ok := r.ofCluster(a)
	if !ok {
		return
	}
	number := euros(a)
	said := document.Said{Quote: r.Quote, Place: r.Place}
	if r.namesNext(r.Low) || a.act == asked || r.ledger.current && !anyYear.MatchString(undated(r.Low)) {
		r.ledger.next = r.ledger.at
	}
	r.ledger.claims = append(r.ledger.claims, claim{gives: a.act == given, at: r.ledger.at, proposed: a.proposed, cluster: cluster, amount: number, evidence: evidence, said: said, weak: a.weak, other: r.byOther(a), ofArea: area.MatchString(r.ledger.plain(r.Low)) && !r.byOther(a)})
	if a.act == asked && r.metWhole(a) && !a.proposed {
		r.ledger.claims = append(r.ledger.claims, claim{gives: true, at: r.ledger.at, cluster: cluster, amount: number, evidence: evidence, said: said})
	}
	if r.allOfOther(cluster) {
		return
	}
	if a.act == given && (asAsked.MatchString(r.Low) || theAsked.MatchString(a.left) || met.MatchString(a.left) || theyAsk.MatchString(a.right)) {
		r.ledger.claims = append(r.ledger.claims, claim{cluster: cluster, amount: number, evidence: evidence, said: said})
	}
}

// metWhole reports an amount that was asked for and then given, and not another beside it: « sollicitée pour
// 35 000 €, la métropole a accordé 28 000 € ».
func (r *reading) metWhole(a *amount) bool {
	if a == r.amounts[len(r.amounts)-1] && metLater.MatchString(r.Low[a.End:]) {
		return true
	}
	met := metBehind.FindString(r.Low[a.End:])
	if inPart.MatchString(a.behind) || slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.Begin > a.Begin && o.Begin < a.End+len(met) }) {
		return false // « votre demande portait sur 29 000 € et 20 000 € vous ont été accordés »
	}
	return met != "" && (len(met) > len(a.behind) || !givesNext.MatchString(a.behind[len(met):]) || a.End+len(a.behind) == len(r.Low))
}

// inPart says of a demand that it was met in part.
var inPart = pattern.Of(`\b(?:[0-9]+ ?%|en partie|partiellement|pour partie|moitie)`)

// givesNext stands between a verb of giving and the amount that is given.
var givesNext = pattern.Of(`^(?: [a-z']+){0,5}? ?$`)

// ofCluster is the cluster that an amount is for, from 0; false where several are told of and none is named.
func (r *reading) ofCluster(a *amount) (cluster int, ok bool) {
	cluster = max(0, r.Here-1)
	if r.Clusters.Multi {
		if at := r.clusterOf(a); at > 0 {
			return at - 1, true
		}
		if r.Here == 0 {
			at := r.inOrder(a)
			return at, at >= 0
		}
		return cluster, true
	}
	return cluster, true
}

// euros is an amount in euros.
func euros(a *amount) quantity.Decimal {
	if a.scale != "" {
		_, exp := quantity.Scale(a.scale)
		return a.Number.Shift(exp)
	}
	_, exp := quantity.Scale(a.Unit)
	if a.Money {
		return a.Number.Shift(exp)
	}
	return a.Number
}
