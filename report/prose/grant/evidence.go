package grant

import (
	"slices"

	"bilan/report/pattern"
)

// evidence is how plainly a sentence says that an amount is the grant, 0 for not at all.
func (r *reading) evidence(a *amount) int {
	near := a.left + " " + a.right
	// the year is said, or by the sentence before
	next := r.Year > 0 && (r.namesNext(r.Low) || r.namesNext(r.Heading) && !anyYear.MatchString(undated(r.Low)) || (r.ledger.near(r.ledger.next) || a.act == given && r.answers(a)) && !anyYear.MatchString(undated(r.Low)))
	ofFunder, ofOther := r.funders(a)
	evidence := 20
	if ofFunder {
		evidence += 8
	} else if ofOther {
		evidence -= 8
	}
	if otherFunds.MatchString(r.Low) {
		evidence -= 15
	}
	if r.namesNext(r.Low) {
		evidence += 6
	}
	if noun.MatchString(near) {
		evidence += 4
	}
	if a.act == asked && revised.MatchString(r.Low[:a.Begin]) {
		evidence += 12 // more than what was asked for first
	}
	if a.act == given && becomes.MatchString(a.left) {
		evidence += 12 // more than what was given first
	}
	if won(near) && !called.MatchString(a.left) && !ofFunder {
		return 0
	}
	if a.act == asked {
		if !ofFunder && !next && !noun.MatchString(r.Low) && !strong.MatchString(near) && !rightOne.MatchString(a.left) && !(r.ledger.asked > 0 && r.ledger.asked == r.ledger.at-1) {
			return 0
		}
		return evidence
	}
	return r.given(a, evidence, next, ofOther)
}

// answers reports an amount that is given beside what was asked for, which is for the year to come: « demandait
// 10 000 €, il accorde 8 000 € », « 8 000 € au lieu des 10 000 € demandés ».
func (r *reading) answers(a *amount) bool {
	return contrasts.MatchString(r.Low[a.End:]) || slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.act == asked && o.Begin < a.Begin })
}

// given is the evidence of an amount that is given, by who decides on it and who is told of it; 0 for none.
func (r *reading) given(a *amount, evidence int, next, ofOther bool) int {
	near := a.left + " " + a.right
	switch {
	case r.isProposed(a):
		if a.proposed = true; proposal.MatchString(r.Low) {
			return evidence
		}
		return 0
	case r.ledger.led:
		return evidence + 20
	case decides.MatchString(r.Low) && (recipient.MatchString(r.Low) || noun.MatchString(r.Low) || r.Clusters.In(r.Low) || r.ledger.near(r.ledger.next)), r.Closed && r.Act:
		return evidence + 20
	case r.Act && called.MatchString(near) && !ofOther:
		return evidence - 5
	case givenLabel.MatchString(a.left) && !ofOther, next && contrasts.MatchString(r.Low[a.End:]):
		return evidence
	case r.Act && amountLabel.MatchString(a.left) && !ofOther:
		return evidence
	case wholeGrant.MatchString(a.left):
		return 5
	case r.answers(a) && !ofOther && (funder.MatchString(r.ledger.plain(r.Low)) || hadBefore.MatchString(a.left)):
		return evidence - 8
	case acts.MatchString(a.before) && (next || recipient.MatchString(a.before)):
		return evidence - 2
	case passively.MatchString(a.behind) && r.Act && !ofOther:
		return evidence + 15
	case amendment.MatchString(a.left) && passively.MatchString(a.behind) && !ofOther:
		return evidence + 12 // it stands before what it amends
	case passively.MatchString(a.behind) && (next || r.ledger.current && ballot.MatchString(r.Low)) && !ofOther:
		return evidence - 5
	case (next || r.decidedIn(r.Year+1)) && ofAct.MatchString(r.Low) && !ofOther:
		return evidence - 6
	case r.annuity(a) && !ofOther:
		return evidence
	case binding.MatchString(r.Heading) && (noun.MatchString(r.Low) || called.MatchString(r.Low)) && !ofOther:
		return evidence
	case notified.MatchString(r.Low) && (next || r.decidedIn(r.Year+1)) && !ofOther:
		return evidence - 5
	case next && (recipient.MatchString(r.Low) || decided.MatchString(r.Low)) && !ofOther:
		return evidence - 10
	}
	return r.likely(a, next, ofOther)
}

// likely is the evidence of an amount that is given in words that no rule knows: by who gives, to whom, what
// and for which year, of which three must be told.
func (r *reading) likely(a *amount, next, ofOther bool) int {
	near := a.before + " " + a.right
	points := 0
	for _, told := range []bool{r.Act || voters.MatchString(r.Low) || funder.MatchString(r.Low), recipient.MatchString(r.Low) || r.Clusters.In(r.Low), noun.MatchString(near), next || r.decidedIn(r.Year+1), decided.MatchString(r.Low) || notified.MatchString(r.Low) || booked.MatchString(r.Low)} {
		if told {
			points++
		}
	}
	current := r.ledger.current && booked.MatchString(r.Low) && !anyYear.MatchString(undated(r.Low))
	if current {
		points++
	}
	if points < 3 || ofOther || elsewhere.MatchString(a.right) || !next && !current && !r.Act && !r.decidedIn(r.Year+1) {
		return 0
	}
	return 2 * points
}

// booked is what an authority does with a grant in its books.
var booked = pattern.Of(`\bengage(?:e|s|es)?\b[^;.]*\b(?:imput\w+|ligne|compte|ej)\b|\bmandate\w*\b[^;.]*\b(?:imput\w+|ligne|compte)\b`)

// byAct reports an amount that is given for N+1 by an act of which the sentence tells.
func (r *reading) byAct(a *amount) bool {
	return r.Year > 0 && (r.namesNext(r.Low) || r.decidedSince() || r.ledger.near(r.ledger.next) && !r.byOther(a)) && (r.Act && r.ledger.near(r.ledger.next) || ofAct.MatchString(r.Low) || ballot.MatchString(r.Low) || voters.MatchString(r.Low) || notified.MatchString(r.Low) || decided.MatchString(r.Low)) && !a.proposed && !elsewhere.MatchString(a.right)
}

// ofSomeone reports a sentence that names the cluster or an authority, or stands behind one about a demand.
func (r *reading) ofSomeone() bool {
	return recipient.MatchString(r.Low) || r.Clusters.In(r.Low) || funder.MatchString(r.ledger.plain(r.Low)) || others.MatchString(r.Low) || requested.MatchString(r.Heading) || r.ledger.near(r.ledger.topic)
}

// ballot is how a vote went.
var ballot = pattern.Of(`\b(?:unanimite|voix|abstentions?|mise? aux voix|vote)\b`)

// elsewhere is for whom an amount is that is nobody's grant: « 3 M€ aux ports ».
var elsewhere = pattern.Of(`^ ?(?:euros |\$ )?aux? (?:[a-su-z]|t[a-hj-z]|ti[a-su-z])`)

// voters are those who decide on what is proposed to them.
var voters = pattern.Of(`\b` + voter + `\b`)

// isProposed reports an amount that is only proposed: by the sentence, or of several amounts by its own
// words.
func (r *reading) isProposed(a *amount) bool {
	if settled.MatchString(r.Low) {
		return false
	}
	if len(r.amounts) > 1 && (givenLabel.MatchString(a.left) || proposed.MatchString(a.left)) {
		return proposed.MatchString(a.left) && !voted.MatchString(a.left)
	}
	if len(r.amounts) > 1 && ownDecision.MatchString(a.left) {
		return false // « Avis : favorable à 12 500 €. Décision : 12 500 € »
	}
	return proposed.MatchString(r.Low) && !voted.MatchString(a.left)
}

var (
	// becomes is what a grant is raised or cut to.
	becomes = pattern.Of(`\bport(?:e|ent|ant) (?:[a-z']+ ){0,4}(?:montant|subvention|aide|participation|concours)[^;.0-9]{0,30}(?:20[0-9]{2} )?(?:a|_) $`)
	// revised is what a demand became.
	revised = pattern.Of(`\b(?:desormais|finalement|dorenavant|a present|revise[es]*|rectifie[es]*|corrige[es]*|nouvelle demande|demande (?:est |_ ete )?(?:ramenee|portee|reduite|limitee))\b[^;.]*$`)
	// ownDecision labels what was decided, of an amount behind others.
	ownDecision = pattern.Of(`\b(?:decision|deliberation|vote|arrete|notification)\b[^;]{0,40}:[^;]*$`)
	// proposal proposes an amount to an authority, which may adopt it.
	proposal = pattern.Of(`\b(?:propos|recommand)\w+|\bavis (?:suivi|favorable)\b|\bfavorable(?:ment)? (?:pour|a)\b`)
	// otherFunds are funders beside the authority that a text is addressed to.
	otherFunds = pattern.Of(`\bautres (?:concours|financ\w+|soutiens|aides|subventions|recettes|ressources|partenaires)\b`)
	// voted is a verb of giving in the perfect, givenLabel the label of what was given.
	voted      = pattern.Of(`\b(?:_|ont) (?:[a-z]+ )?(?:vote|accorde|attribue|alloue|octroye|decide|retenu)\b[^;.]*$`)
	givenLabel = pattern.Of(`\b(?:subvention|aide|participation|montant|concours|contribution|dotation)s? (?:total |globale? |annuel(?:le)? )?(?:accorde|` +
		`attribue|alloue|octroye|vote)e?s? ?$|^\W*(?:accorde|attribue|alloue|octroye|vote)e?s? ?: ?$|` +
		`\b(?:subvention|aide|participation|montant|concours|contribution|dotation)s? (?:total |globale? |annuel(?:le)? )?(?:[0-9]+ )?(?:accorde|` +
		`attribue|alloue|octroye|vote|notifie|retenu|fixe)e?s?\b[^;:]{0,90}(?:\([^()]*\) ?)?(?:: ?|a )$`)
	// amountLabel is the label of an amount alone.
	amountLabel = pattern.Of(`^\W*montant(?: total| global)?(?: de (?:la |l')(?:subvention|aide|participation))? ?: ?$`)
	// passively is what is given by the sentence itself.
	passively = pattern.Of(`^(?:[^;.,]{0,40}|[^;.,0-9]{0,8}, |[^;.,]{0,40}, [^;.,]{0,50}, ?)\b(?:est|sont|_ ete|ont ete) (?:[a-z]+ )?(?:attribue|accorde|alloue|octroye|` +
		`consenti|verse|retenu|vote|adopte|approuve|valide|fixe|decide)e?s?\b`)
	// amendment changes what was proposed.
	amendment = pattern.Of(`\b(?:(?:sous-)?amendement|contre-proposition|motion)\b[^;.]*$`)
	// binding is the heading of an article about what an authority gives.
	binding = pattern.Of(`\b(?:article|art\.?) ?[0-9]*\b.*\b(?:montant|subvention|participation|contribution|concours|aide|financement|versement)|` +
		`\b(?:montant|versement) (?:de la |de l'|du )(?:subvention|aide|participation|concours|contribution)|\bparticipation financiere\b|` +
		`^\W*article [0-9]+`)
	// notified is a grant that those are told of to whom it was given, ofAct one by an act that is named.
	notified = pattern.Of(`\b(?:_|ont) (?:retenu|fait droit|ramene|porte|arrete|maintenu)|` +
		`\b(?:vous|nous|lui|leur|m') (?:_|ont|avez) (?:[a-z]+ )?(?:accord|attribu|allou|octroy|notifi|consenti|vot|promis)|` +
		`\b(?:_|ont) (?:[a-z]+ )?(?:accord|attribu|allou|octroy|consenti|vot)\w*|\bbenefici\w+ d|\b(?:vous|nous) (?:attribue|accorde|alloue|octroie)`)
	ofAct = pattern.Of(`\b(?:deliberation|decision|arrete|convention)\b`)
	// called is a noun that a grant alone is called.
	called = pattern.Of(`\b(?:subvention|concours|participation|dotation|contribution|appui|soutien|aide)\b`)
	// strong is a word that asks for money by itself.
	strong = pattern.Of(`\b(?:dossier [a-z_' ]{0,40}?(?:depose|adresse)e?|requetes?|sollicit\w+|demand\w+|reclam\w+|` +
		`il (?:nous|me|leur) (?:faudrait|faut)|espera\w+|souhait\w+|svp)\b`)
	// proposed is a grant that is not given yet.
	proposed = pattern.Of(`\b(?:propos\w+|avis|recommand\w+|serait|je pense)\b`)
	// settled is what was decided on the advice or the proposal of others.
	settled = pattern.Of(`\b(?:apres|vu l'|suivant l'|sur) ?(?:l'|la )?(?:avis|proposition)\b[^;.]*\b(?:est|sont|attribue|accorde|alloue|octroie|vote|` +
		`apporte|decide|fixe)\b|\b(?:_|ont) (?:[a-z]+ )?suivi (?:l'|cet |cette |la |les |son |leur )(?:avis|propositions?|recommandations?)\b`)
	// decided is a grant that an authority has decided.
	decided = pattern.Of(`\b(?:deliber\w+|vote[es]*|accord pour|notifi\w+|acquise?|promi\w+)\b`)
)
