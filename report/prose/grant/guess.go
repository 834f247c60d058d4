package grant

import (
	"slices"
	"strconv"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// enough are the roles that must stand around an amount of which no word says what is done with it.
const enough = 3

// guess keeps an amount of which no word says what is done with it, beside who decides: it is what was given
// where nothing else is, and it is no more than what was asked for.
func (r *reading) guess(a *amount) {
	if !a.Money && !slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.act == asked }) || r.Year == 0 || !r.mayBeGrant(a) {
		return
	}
	around := r.ledger.plain(r.Low + " | " + r.Heading)
	act := voters.MatchString(around) || ofAct.MatchString(around) || actNumber.MatchString(r.Low)
	points := 0
	for _, told := range []bool{
		act, r.decidedSince(), holds(undated(r.Low), r.Year+1),
		recipient.MatchString(r.Low) || r.Clusters.In(r.Low),
		noun.MatchString(a.left + " " + a.right + " " + r.Heading),
		r.ledger.near(r.ledger.next), r.labelsNext(a),
	} {
		if told {
			points++
		}
	}
	cluster, ok := r.ofCluster(a)
	if points < enough-1 || !ok {
		return
	}
	r.ledger.claims = append(r.ledger.claims, claim{gives: true, at: r.ledger.at, proposed: proposed.MatchString(r.Low) && !settled.MatchString(r.Low), cluster: cluster, amount: euros(a),
		said: document.Said{Quote: r.Quote, Place: r.Place}, points: points, decides: act || funder.MatchString(around) || r.decidedSince() || r.Act})
}

// labelsNext reports an amount that the grant of N+1 labels: « Subvention 2026 de 18 500 € ».
func (r *reading) labelsNext(a *amount) bool {
	m := ofYear.FindStringSubmatch(a.left)
	return m != nil && m[1] == strconv.Itoa(r.Year+1)
}

// ofYear names a grant by its year before an amount.
var ofYear = pattern.Of(`\b(?:subvention|aide|participation|concours|contribution|soutien)s? (?:[a-z]+ )?(?:pour |de )?(20[0-9]{2}) ?(?:\(|de|:|d'un montant de|,)? ?$`)

// actNumber is the number of an act by which a sentence begins, or which a bracket names.
var actNumber = pattern.Of(`^\W*(?:n ?~ ?)?(?:[a-z]{1,4}-?)?(?:20)?[0-9]{2}[-./][0-9a-z-]+ |\b(?:acte|decision|deliberation|delib\.?|arrete) (?:n ?~ ?)?[a-z0-9-]*[0-9]`)

// mayBeGrant reports an amount that nothing around it says is another.
func (r *reading) mayBeGrant(a *amount) bool {
	near := a.left + " " + a.right
	switch {
	case r.Item && r.ofOther(a), a.Qualifier == quantity.AtLeast:
		return false
	case slices.ContainsFunc(r.amounts, func(o *amount) bool {
		return o.Begin > a.Begin && o.act == asked && (nowAsks.MatchString(o.left) || isAsked.MatchString(o.right))
	}):
		return false // « il nous donne 24 000 €, nous en demandons 27 000 »
	case slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.Begin < a.Begin && o.earlier }) && !r.namesNext(a.left+a.right):
		return false // « 50 000 € en 2024, dont 10 000 € à recevoir »
	case a.Role == figure.Previous && a.Owner != nil, a.earlier, r.byOther(a), elsewhere.MatchString(a.right), won(near):
		return false
	case bounds.MatchString(r.Between(a.Begin, a.From)), bySomeone.MatchString(a.left), ofElse.MatchString(a.left), outOf.MatchString(a.before), capped.MatchString(a.left), changed.MatchString(a.left), changedBehind.MatchString(r.Low[a.End:]), totalled.MatchString(a.left), instalments.MatchString(a.left), summed.MatchString(a.left), wanders.MatchString(near):
		return false
	}
	return true
}

// ofOther reports an amount of a list that stands behind the name of another: « - Comité des fêtes : 1 200 € ».
func (r *reading) ofOther(a *amount) bool {
	m := itemName.FindString(a.before)
	return m != "" && !r.Clusters.In(m) && !noun.MatchString(m) && !asks.MatchString(m) && !gives.MatchString(m) && !funder.MatchString(m) && !deciders.MatchString(m) && !anyYear.MatchString(m) && !ofAct.MatchString(m)
}

// deciders are those who decide, in what stands before a colon.
var deciders = pattern.Of(`\b(?:commission|conseil|bureau|assemblee)\b`)

// itemName is what stands before the colon of an item.
var itemName = pattern.Of(`^\W*[a-z][a-z' -]{3,50} ?:`)

// nowAsks asks in the present, so that what is told before was given before.
var nowAsks = pattern.Of(`\b(?:demand(?:e|ent|ons) (?:[a-z]|$)|sollicit(?:e|ent|ons)\b|souhait(?:e|ent|ons)\b|est (?:demandee?|sollicitee?)\b|` +
	`permets\b|permettons\b|reclam(?:e|ent|ons)\b|espere(?:nt)?\b|esperons\b)`)

// isAsked asks so behind the amount.
var isAsked = pattern.Of(`\best (?:demandee?|sollicitee?)\b`)

// guessed is the amount with the most roles around it that is no more than what was asked for, in a text that
// tells of an act beside it or elsewhere; nil where two stand equal.
func (l *Ledger) guessed(cluster int, asked *quantity.Decimal) *claim {
	need := enough
	if l.dated {
		need--
	}
	if asked == nil {
		need++
	}
	var out *claim
	tied := false
	for i := range l.claims {
		c := &l.claims[i]
		if c.points == 0 || c.cluster != cluster || !l.stands(c) || !c.decides && !l.dated || asked != nil && asked.LessThan(c.amount) || c.points < need {
			continue
		}
		switch {
		case out == nil || c.points > out.points:
			out, tied = c, false
		case c.points == out.points && !c.amount.Equal(out.amount):
			tied = true
		}
	}
	if tied {
		return nil
	}
	return out
}
