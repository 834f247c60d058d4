package grant

import (
	"slices"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/quantity"
)

// besides is what is done with an amount that the words of asking and giving next to it do not say: the
// whole of which a part is paid, parts of what is given, what is raised or renewed.
func (r *reading) besides(a *amount, i int, told act) (act, bool) {
	if wishes(r, a) {
		return asked, true
	}
	if act := byLine(r, a); act != none {
		return act, true
	}
	if wholeGrant.MatchString(a.left) && (r.ledger.near(r.ledger.late) || r.decidedIn(r.Year+1)) {
		return given, true // « le solde (20 % de la subvention de 40 000 €) »
	}
	if r.isPart(a, i) && !r.Clusters.In(a.right) {
		return none, true // « 20 000 € ainsi répartis : 14 000 € pour le fonctionnement et 6 000 € »
	}
	if i > 0 && (told == given || acts.MatchString(a.before)) && ofWhole.MatchString(a.left) && r.Clusters.In(a.right) {
		return given, true // « un budget de 75 000 €, dont 30 000 € pour le cluster »
	}
	if i > 0 && r.amounts[i-1].act == asked && cutTo.MatchString(a.left) {
		return given, true // « 10 000 € demandés, ramenés à 8 000 € »
	}
	if i > 0 && r.amounts[i-1].act != asked && r.insteadOf(a, i) {
		return asked, true // « 30 000 € accordés au lieu de 32 000 »
	}
	if raised.MatchString(a.left) && asks.MatchString(a.before) {
		return asked, true
	}
	if reaches.MatchString(a.before) && !asks.MatchString(a.before) && (r.Year == 0 && decided.MatchString(r.Low) || r.namesNext(a.left+a.right) || r.namesNext(a.before) && !anyYear.MatchString(undated(a.left+a.right))) {
		return given, true
	}
	if acts.MatchString(a.before) && (noun.MatchString(a.before) || trust.MatchString(a.before)) && !hoped.MatchString(a.before) {
		return given, true
	}
	return none, false
}

// insteadOf reports an amount of no year that is more than what was given in its place.
func (r *reading) insteadOf(a *amount, i int) bool {
	return i > 0 && instead.MatchString(a.left) && euros(r.amounts[i-1]).LessThan(euros(a)) && !anyYear.MatchString(a.left+a.right) && !earlier.MatchString(a.left+a.right)
}

var instead = pattern.Of(`\bau lieu d(?:e |es |')$`)

// summedUp gives the sum of several amounts what is done with them: « 10 000 € pour l'animation et 5 000 €
// pour le banc, soit 15 000 € ».
func (r *reading) summedUp() {
	n := len(r.amounts) - 1
	if n >= 2 && sum.MatchString(r.amounts[n].left) && r.ofSeveral(r.amounts[n].Begin) {
		r.amounts[n].act = none // « Grappe A, 25 000 € ; Grappe B, 32 000 €, soit un total de 57 000 € »
		r.amounts[n].Take(figure.ReasonGrant)
		return
	}
	if n < 2 || !sum.MatchString(r.amounts[n].left) {
		return
	}
	total, act := quantity.FromInt(0), none
	for _, a := range r.amounts[:n] {
		total = total.Add(euros(a))
		if act == none {
			act = a.act
		}
	}
	if act == none || !total.Equal(euros(r.amounts[n])) {
		return
	}
	for _, a := range r.amounts[:n] {
		a.act = none
	}
	r.amounts[n].act, r.amounts[n].left = act, r.amounts[0].left
}

// ofSeveral reports a sentence that names several clusters before a place.
func (r *reading) ofSeveral(to int) bool {
	refs := r.Clusters.Refs(r.Text, 0, to)
	return r.Clusters.Multi && slices.ContainsFunc(refs, func(ref naming.Ref) bool { return ref.Cluster != refs[0].Cluster })
}

// sum stands before the sum of what was told before it.
var sum = pattern.Of(`\b(?:soit|au total|en tout|total)(?: (?:de|un total de|au total|en tout))? ?:? ?$`)

// isPart reports a part of an amount before it that is given.
func (r *reading) isPart(a *amount, i int) bool {
	for ; i > 0; i-- {
		if o := r.amounts[i-1]; o.act == given {
			return parted.MatchString(r.Between(o.End, a.Begin))
		}
	}
	return false
}

var (
	// parted begins the parts of an amount, ofWhole one of them.
	parted  = pattern.Of(`\b(?:ainsi reparti|reparti|se (?:decompos|repart)|a savoir|comprenant|dont)`)
	ofWhole = pattern.Of(`\bdont (?:[a-z]+ )?$`)
	// wholeGrant is the grant of which a part is paid.
	wholeGrant = pattern.Of(`\b(?:solde|acompte|avance|[0-9] ?%)[^;.]{0,30}\b(?:de|sur) (?:la|l'|cette) ?(?:subvention|aide|participation|dotation|` +
		`contribution) (?:[a-z]+ )?de $`)
	// reaches is what a grant is or becomes.
	reaches = pattern.Of(`\b(?:subvention|aide|participation|concours|soutien|contribution|` +
		`dotation)\b[^;.]*\b(?:(?:pass(?:e|era)|s'eleve(?:ra)?|s'etabli\w+|se mont(?:e|era)|` +
		`est (?:donc |ainsi )?(?:portee?|fixee?|arretee?|maintenue?|ramenee?)|` +
		`sera (?:portee?|fixee?|maintenue?|ramenee?))(?: de [0-9][0-9 $]*(?:en 20[0-9]{2} )?)? ?(?:a|_)|(?:est|sera) (?:donc )?de) $`)
	// trust is what an authority renews with its grant.
	trust = pattern.Of(`\b(?:sa confiance|son (?:engagement|effort))\b`)
	// cutTo is what somebody makes of a demand.
	cutTo = pattern.Of(`^[ ,;(]*(?:[a-z]+ ){0,3}(?:ramene|reduit|limite|arrete|fixe|ecrete|retenu)e?s? (?:a|_|pour)(?: hauteur de)? $`)
	// raised is what somebody wishes an amount to become.
	raised = pattern.Of(`\bsoi(?:t|ent) (?:portee?s?|maintenue?s?|reconduite?s?|fixee?s?|ramenee?s?) (?:a|_)(?: hauteur de| nouveau a)? ?$`)
)
