package grant

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// near sentences are those within which « cette somme » or « le même montant » is an amount told before.
const near = 2

// had is the amount of the year before that the text told last.
type had struct {
	amount  quantity.Decimal
	cluster int
	at      int // the sentence, from 1
	said    document.Said
}

var (
	// sameAmount asks for as much as was given before, without the amount.
	sameAmount = pattern.Of(`\b(?:(?:le|du|au) meme (?:montant|niveau)|la meme (?:somme|aide|subvention)|un montant identique|a l'identique|` +
		`montant inchange|somme identique)\b`)
	// allOf gives what was asked for before, without the amount.
	allOf = pattern.Of(`\b(?:cette (?:somme|demande|aide|subvention)|ce montant|la demande|sa demande|leur demande|(?:la|les|le) lui|` +
		`l'(?:_|a|ont) (?:accept|accord|vot|approuv|adopt)ee?|y fai(?:t|re) droit|y repond\w*|` +
		`(?:la somme|l'aide|la subvention|le montant) (?:demande|sollicite)e?|(?:la )?(?:totalite|integralite)|integralement|satisfaction)\b`)
	// grants are verbs by which a demand is met.
	grants = pattern.Of(`\b(?:l'(?:_|a|ont) (?:accept|accord|vot|approuv|adopt)ee?|y fai(?:t|re) droit|y repond\w* favorablement|` +
		`retenir (?:ce|cette|le|la)|(?:adopt|accord|vot|approuv)ee?s? [^.;]{0,40}pour le montant (?:demande|sollicite)|` +
		`(?:est|sont|_ ete|ont ete) (?:[a-z]+ )?(?:accord|attribu|allou|octroy|vote|consenti|retenu|accept)ee?s?|fait droit|repond\w* favorablement|` +
		`favorable(?:ment)? a (?:cette|sa|la|leur)|(?:la|les|le) lui (?:accorde|attribue|octroie|alloue|vote)(?:nt)?|` +
		`donne (?:une )?(?:suite favorable|satisfaction)|(?:accorde|attribue|alloue|octroie|vote|accepte|approuve|satisfait)(?:nt)? (?:cette|sa|la|` +
		`leur|ce|l')|(?:_|ont) (?:accept|approuv|satisfai)\w*)\b`)
	// isGranted says so of it in a word.
	isGranted = pattern.Of(`^\W*(?:demande |c'est |(?:_|ont) ete )?(?:accorde|obtenu|acquis)e?s?\W*$`)
	// received is what the cluster had.
	received = pattern.Of(`\b(?:percu|recu|touche|obtenu|beneficie|verse|accorde|attribue|octroye|alloue|de)e?s?\b`)
)

// keepBefore keeps an amount that was given for N, which a later sentence may ask for again.
func (r *reading) keepBefore(a *amount) {
	if a.act == none && a.earlier && a.bare && grantLabel.MatchString(a.left) {
		a.Take(figure.ReasonGrant) // « subv 2024 : 9 000, touchés en juillet »
		return
	}
	if !a.Money || r.Year == 0 || !received.MatchString(a.left) || ofElse.MatchString(a.left) || r.byOther(a) || !holds(undated(a.left+" "+a.right), r.Year) && !earlier.MatchString(a.left) {
		return
	}
	if cluster, ok := r.ofCluster(a); ok {
		r.ledger.had = had{euros(a), cluster, r.ledger.at, document.Said{Quote: r.Quote, Place: r.Place}}
	}
}

// allOfOther gives another cluster what it asked for, « … et l'intégralité de sa demande à la seconde », and reports
// whether the sentence does.
func (r *reading) allOfOther(cluster int) bool {
	at := asAsked.FindStringIndex(r.Low)
	if !r.Clusters.Multi || at == nil {
		return false
	}
	n := ordinalOf(strings.TrimLeft(r.Low[at[1]:], "e")) - 1
	if n < 0 || n == cluster {
		return false
	}
	l := r.ledger
	for i := len(l.claims) - 1; i >= 0; i-- {
		if c := l.claims[i]; !c.gives && c.cluster == n {
			c.gives, c.at = true, l.at
			l.claims = append(l.claims, c)
			break
		}
	}
	return true
}

// again reads a sentence without an amount that asks for as much as before, or in which what was asked for
// before is given.
func (r *reading) again() {
	l := r.ledger
	switch {
	case refused.MatchString(r.Low):
	case l.had.at > 0 && l.at-l.had.at <= near && sameAmount.MatchString(r.Low) && asks.MatchString(r.Low):
		l.claims = append(l.claims, claim{at: l.at, cluster: l.had.cluster, amount: l.had.amount, evidence: 15, said: l.had.said})
	case isDemand.MatchString(r.Low):
		for i := len(l.claims) - 1; i >= 0; i-- {
			if c := l.claims[i]; c.gives && l.at-c.at <= near {
				c.gives, c.at = false, l.at
				l.claims = append(l.claims, c)
				return
			}
		}
	case demanded.MatchString(r.Low) && l.theDemand(r):
	case allOf.MatchString(r.Low) && grants.MatchString(r.Low), isGranted.MatchString(r.Low):
		for i := len(l.claims) - 1; i >= 0; i-- {
			if c := l.claims[i]; !c.gives && l.at-c.at <= near {
				c.gives, c.at, c.evidence, c.proposed = true, l.at, 15, proposed.MatchString(r.Low)
				l.claims = append(l.claims, c)
				return
			}
		}
	}
}

var (
	// isDemand says that what was given is what was asked for: « C'est ce qu'elle avait demandé ».
	isDemand = pattern.Of(`^\W*(?:c'(?:est|etait)|soit|voila|ce qui (?:est|correspond a)) (?:bien |exactement |precisement )?(?:le montant |la somme |ce |l'aide )?` +
		`(?:que |qu')(?:elle|il|ils|elles|nous|on|vous|la grappe|le cluster|le pole|l'association) (?:[a-z]+ )?(?:en )?(?:avai(?:t|ent)|avions|aviez|_|ont)? ?(?:[a-z]+ )?` +
		`(?:demand|sollicit|souhait|reclam|esper|voul)\w*`)
	// demanded gives what was asked for, however far before it: « ACCORDE l'aide demandée ».
	demanded = pattern.Of(`\b(?:accord|attribu|allou|octroi|octroy|vers|vot|consen)[a-z]*\b[^.;:]{0,60}\b(?:la somme|l'aide|la subvention|le montant|le concours|la participation)` +
		` (?:ainsi )?(?:demande|sollicite|requis)e?s?\b`)
)

// theDemand gives the one amount that the text asked for, and reports whether there is one.
func (l *Ledger) theDemand(r *reading) bool {
	var asked *claim
	for i := range l.claims {
		c := &l.claims[i]
		switch {
		case c.gives:
		case asked != nil && (!asked.amount.Equal(c.amount) || asked.cluster != c.cluster):
			return false
		default:
			asked = c
		}
	}
	if asked == nil {
		return false
	}
	c := *asked
	c.gives, c.at, c.evidence, c.proposed = true, l.at, 15, proposed.MatchString(r.Low)
	c.said = document.Said{Quote: r.Quote, Place: r.Place}
	l.claims = append(l.claims, c)
	return true
}
