package grant

import (
	"slices"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// head is within how many blocks a text names the authority that it is of or is addressed to.
const head = 10

// authorities are the kinds of authorities that are further funders of a cluster, unless a text is of one
// of them or is addressed to it.
var authorities = []*pattern.Expr{
	pattern.Of(`\b(?:conseil )?regional\b|\bla region\b|\bregion (?:[a-z'-]+)|^\W*region\b`),
	pattern.Of(`\b(?:conseil )?departemental\b|\bdepartement\b`),
	pattern.Of(`\bl'etat\b|\b(?:sous-)?prefecture\b|\b(?:sous-)?prefete?\b`),
	pattern.Of(`\bchambre de commerce\b|\bcci\b`),
}

// owned are the words by which a text calls each of them.
var owned = []*pattern.Expr{
	pattern.Of(`\b(?:conseil regional|regionale?|region)\b`),
	pattern.Of(`\b(?:conseil departemental|departementale?|departement)\b`),
	pattern.Of(`\b(?:etat|(?:sous-)?prefecture|(?:sous-)?prefete?|dreets|direccte)\b`),
	pattern.Of(`\b(?:chambre(?: de commerce)?|cci)\b`),
}

// Address finds the authority that a text is of or is addressed to: the first that its first blocks name.
func (l *Ledger) Address(blocks []document.Block) {
	isDraft, decided := false, false
	for i := range blocks {
		low := passage.New(blocks[i].Text).Low
		isDraft = isDraft || i < head && draftAct.MatchString(low) || notVoted.MatchString(low)
		decided = decided || hasDecided.MatchString(low)
	}
	l.draft = isDraft && !decided
	for i := range blocks[:min(len(blocks), head)] {
		low := passage.New(blocks[i].Text).Low
		if b := &blocks[i]; b.Kind == document.Item || b.Kind == document.Row || len(low) > 200 || money.MatchString(low) || b.Kind != document.Heading && passage.PastVerb.MatchString(low) {
			continue // a sentence, no masthead
		}
		first, place := 0, len(low)
		for k, e := range authorities {
			if at := e.FindStringIndex(low); at != nil && at[0] < place {
				first, place = k+1, at[0]
			}
		}
		if at := local.FindStringIndex(low); at != nil && at[0] < place {
			return
		}
		if first > 0 {
			l.authority = owned[first-1]
			return
		}
	}
}

// draftAct begins an act that nobody has decided on yet, notVoted says that it is one.
var (
	draftAct = pattern.Of(`^\W*projets? (?:de )?(?:deliberation|decision|arrete)\b`)
	notVoted = pattern.Of(`\b(?:non|pas) encore (?:ete )?soumise?s? au vote|\bdocument preparatoire\b`)
)

// hasDecided says that an act was decided after all.
var hasDecided = pattern.Of(`\b(?:apres en avoir delibere|certifiee? executoire|(?:adopte|approuve)e? (?:_|a) l'unanimite)\b`)

var money = pattern.Of(`\$|\beuros?\b|\bsollicit\w+`)

// local is the authority of one area, which no text needs to name.
var local = pattern.Of(`\b(?:metropole|agglomeration|agglo|communaute (?:de communes|urbaine|d'agglomeration)|syndicat mixte|mairie|ville|commune|` +
	`conseil (?:municipal|communautaire|metropolitain))\b`)

// plain is a text in which the authority of the document is called what every funder of a cluster is.
func (l *Ledger) plain(low string) string {
	if l.authority == nil {
		return low
	}
	return l.authority.ReplaceAllString(low, "collectivite")
}

// byOther reports of what stands around an amount that a further funder gives it.
func (r *reading) byOther(a *amount) bool { _, other := r.funders(a); return other }

// funders report who gives an amount, the authority of the document or a further funder: the one that
// stands nearest before it, else the first behind it.
func (r *reading) funders(a *amount) (own, other bool) {
	left, right := r.ledger.plain(a.left), r.ledger.plain(a.right)
	f, o := last(funder, left), last(others, left)
	switch {
	case f > o:
		return true, false
	case o > f:
		return false, true
	}
	own, other = funder.MatchString(right), others.MatchString(right)
	return own, other && !own
}

// toOther reports an amount for another body, in a sentence that gives the cluster one by its name: « 25 000 € à la
// Grappe Exemple Bois et 8 000 € à la mission locale ».
func (r *reading) toOther(a *amount) bool {
	if r.Clusters.In(a.right) || !body.MatchString(a.right) {
		return false
	}
	return slices.ContainsFunc(r.amounts, func(o *amount) bool { return o != a && body.MatchString(o.right) && r.Clusters.In(o.right) })
}

// body is a body to which an amount goes.
var body = pattern.Of(`^ ?(?:euros |\$ |k\$ )?(?:a|au|en faveur d[eu'])(?: la| l'| le)? ?(?:mission|association|comite|chambre|office|club|cluster|` +
	`grappe|pole|reseau|federation|fondation|syndicat|ligue|societe|cooperative|maison|centre|universite|ecole|lycee|agence|collectif|groupement|union|` +
	`filiere|alliance|technopole)\b`)
