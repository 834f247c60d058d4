package grant

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// reading is a sentence while its amounts are read.
type reading struct {
	Sentence
	ledger  *Ledger
	amounts []*amount
}

// amount is an amount of money, or a number that may be one.
type amount struct {
	*figure.Figure
	// left and right are what stands before and behind it that is its own: up to what parts it
	// from the next amount; before is all that stands before it.
	before, left, right string
	act                 act
	bare, proposed      bool // no sign of money stands behind it; it is only proposed
}

// act is what is done with an amount.
type act uint8

const (
	none act = iota
	asked
	given
)

// question asks how much is wanted.
var question = pattern.Of(`\b(?:besoins?|attentes|demandes?) [^?.]{0,40}\?|\b(?:veulent|veut|voulez|demandent?|demandez|souhaitent|souhaitez) (?:quoi|combien)\b[^?]*\?|\b(?:combien|quel(?:le)? (?:montant|somme|aide|subvention))\b[^?]*\b(?:veut|voulez|veux|demand\w+|sollicit\w+|souhait\w+|besoin|subvention|faut|argent|aide)\b[^?]*\?|\b(?:montant|subvention|aide|somme) (?:demandee?|sollicitee?|souhaitee?)[^?]{0,40}\?`)

// parting is what parts two amounts.
var parting = pattern.Of(`[;(),]|\b(?:contre|apres|au lieu d|quand|alors qu|pour une demande|pour $|sur les|comme|dont|soit)| et | - `)

// ownBracket is a bracket behind an amount that holds no other.
var ownBracket = pattern.Of(`^[^;:,(0-9]{0,30}\((?:[^()0-9]|20[0-9]{2})*\)`)

// bareEnd is what stands behind a number without a noun.
var bareEnd = pattern.Of(`^ *(?:[,.;:!?)(-]|$|(?:svp|au|en|pour|contre|comme|et|dont|a|je|de (?:la|l')|quand)\b)`)

// ofCode is what stands before the number of an account, an act or a page.
var ofCode = pattern.Of(`\b(?:programme|chapitre|article|nature|(?:sous-)?fonction|compte|operation|ligne|imputation|rapport|deliberation|decision|arrete|convention|dossier|page|annexe|enveloppe|n ?[~o])s? ?:? ?$`)

func newReading(s Sentence, l *Ledger) *reading {
	r := &reading{Sentence: s, ledger: l}
	small := quantity.FromInt(500)
	for _, f := range s.Figures {
		bare := !f.Money && !f.Percent && !f.Number.LessThan(small) && bareEnd.MatchString(s.Low[f.End:]) && !ofCode.MatchString(s.Low[:f.Begin]) && !noMoney[f.Reason]
		if f.Money && !nobodys[f.Reason] || bare {
			r.amounts = append(r.amounts, &amount{Figure: f, before: s.Low[:f.Begin], bare: bare})
		}
	}
	from := 0
	for i, a := range r.amounts {
		a.left = s.Low[from:a.Begin]
		to := len(s.Low)
		if i+1 < len(r.amounts) {
			to = max(a.End, r.amounts[i+1].Begin)
		}
		cut := to
		begin := a.End
		begin += len(ownBracket.FindString(s.Low[a.End:to])) // « 50 000 € (demandés) »
		if at := parting.FindStringIndex(s.Low[begin:to]); at != nil {
			cut = begin + at[0]
		} else if strings.HasSuffix(strings.TrimRight(s.Low[a.End:to], " "), ":") {
			cut = a.End // the label of the next
		}
		if end := strings.IndexByte(s.Low[a.End:to], ')'); inBracket(s.Low[:a.Begin]) && end >= 0 {
			cut = a.End + end // « (30 000 €, demande en cours) »
		}
		a.right, from = s.Low[a.End:cut], cut
	}
	return r
}

// inBracket reports a text that ends within brackets.
func inBracket(low string) bool {
	return strings.LastIndexByte(low, '(') > strings.LastIndexByte(low, ')')
}

// noMoney are the reasons of numbers that are no amounts, nobodys those of amounts that are
// nobody's grant.
var (
	noMoney = map[figure.Reason]bool{figure.ReasonDate: true, figure.ReasonNumber: true, figure.ReasonAddress: true, figure.ReasonRank: true, figure.ReasonDuration: true, figure.ReasonMembers: true}
	nobodys = map[figure.Reason]bool{figure.ReasonNumber: true, figure.ReasonMembers: true, figure.ReasonUpper: true}
)

// read finds what is done with each amount, and by whom.
func (r *reading) read() {
	if len(r.amounts) == 0 {
		r.again()
		return
	}
	told := none
	for i, a := range r.amounts {
		a.act = r.actOf(a, i, told)
		if a.act != none && !inBracket(a.left) {
			told = a.act
		}
	}
	for _, a := range r.amounts {
		r.keepBefore(a)
		if a.act == none || refused.MatchString(r.Low) {
			continue
		}
		if r.isEarlier(a) && len(r.amounts) == 1 && asAgain.MatchString(r.Low) && asks.MatchString(r.Low) {
			a.Take(figure.ReasonGrant)
			a.act = asked
			r.claim(a, 20)
			continue
		}
		if r.isEarlier(a) || a.Role == figure.Previous && a.Owner != nil {
			if noun.MatchString(r.Low) {
				a.Take(figure.ReasonGrant)
			}
			continue
		}
		if evidence := r.evidence(a); evidence > 0 {
			a.Take(figure.ReasonGrant)
			r.claim(a, evidence)
		}
	}
}

// actOf is what is done with an amount by the last word of asking or giving before it, else by the
// first behind it, else by that of the amount before it.
func (r *reading) actOf(a *amount, i int, told act) act {
	switch {
	case bySomeone.MatchString(a.left), ofElse.MatchString(a.left), capped.MatchString(a.left) && !atMost.MatchString(a.left), changed.MatchString(a.left), totalled.MatchString(a.left), instalments.MatchString(a.left):
		return none
	}
	if act, ok := r.besides(a, i, told); ok {
		return act
	}
	asking, giving := last(asks, a.left), last(gives, a.left)
	if giving > asking && governs(a.left, giving) {
		return asked // « sollicite l'octroi d'une aide de »
	}
	if giving >= 0 && (theAsked.MatchString(a.left) || theyAsk.MatchString(a.right)) {
		return given
	}
	if max(asking, giving) < 0 && binding.MatchString(r.Heading) && noun.MatchString(a.left) && i == 0 && !r.byOther(a) {
		return given
	}
	own := max(asking, giving)
	if at := last(summed, a.left); at > own && own >= 0 && !noun.MatchString(a.left[own:]) {
		return none
	}
	switch {
	case asks.MatchString(firstWords(a.right, 6)) && !(giving >= 0 && asking < giving && r.Closed):
		return asked
	case asking > giving && wanders.MatchString(a.left[asking:]):
		return none
	case asking > giving:
		return asked
	case giving > asking && proposed.MatchString(a.left[giving:]) && wanders.MatchString(a.left[giving:]):
		return none
	case giving > asking:
		return given
	case summed.MatchString(a.left):
		return none
	case gives.MatchString(firstWords(a.right, 7)):
		return given
	case i == 0 && (r.ledger.asked > 0 && r.ledger.asked == r.ledger.at-1 || requested.MatchString(r.Heading) && (labelled.MatchString(a.left) || strings.Trim(a.left, " -") == "")):
		return asked
	case i == 0 && r.Act && noun.MatchString(a.left) && !r.byOther(a):
		return given
	case noun.MatchString(a.left) && last(asks, a.before) > last(gives, a.before):
		return asked
	case noun.MatchString(a.left) && r.Year > 0 && holds(a.left, r.Year+1) && decided.MatchString(r.Low):
		return given
	case told != none && (noun.MatchString(a.left) || listed.MatchString(a.left) || funder.MatchString(a.left) || others.MatchString(a.left)) && (!a.bare || i > 0 && r.amounts[i-1].bare):
		return told
	}
	return none
}

var (
	// theAsked and theyAsk say of an amount that is given that it was asked for: « la subvention demandée,
	// soit », « les 20 000 € qu'elle sollicite ».
	theAsked = pattern.Of(`\b(?:subvention|aide|somme|montant) (?:demandee?|sollicitee?),? (?:soit|de)\b|\bfait droit a (?:notre|sa|la|leur|cette) demande d`)
	theyAsk  = pattern.Of(`^ ?(?:euros |\$ )?qu'(?:elle|il|ils) (?:sollicit|demand|reclam|souhait)\w+`)
)

// governs reports a verb of asking before a verb of giving that depends on it.
func governs(left string, giving int) bool {
	return begs.MatchString(left[:giving]) && depends.MatchString(left[giving:])
}

var (
	// begs is a verb of asking with what may stand between it and the verb of giving, depends one of
	// giving that is no verb by itself.
	begs    = pattern.Of(`\b(?:sollicit\w+|(?:nous|je|on|elle|il|grappe|cluster|pole|association|vous|lui|leur) demand(?:e|ent|ons|ait|er)|de demander|pri(?:e|ons|er)|souhait\w+|saurions gre|reconnaissants?|permets|permettons)\b[^.;:]*$`)
	depends = pattern.Of(`^(?:octroi|attribution|allocation|versement|accorder|attribuer|allouer|octroyer|verser|consentir|affecter|voter)\b`)
	// atMost is a grant that is given up to an amount.
	atMost = pattern.Of(`\b(?:subvention|aide|concours|participation)\b[^,;]{0,20} (?:d'un )?(?:montant )?maxim\w+ (?:de |d')$`)
	// wanders is a clause that asks for no money before the amount is said.
	wanders = pattern.Of(`\b(?:dotee?s?|prix|budget|couts?|depenses?|chiffre d'affaires|creer|developper|organiser)\b`)
	// asAgain asks for as much as was given before.
	asAgain = pattern.Of(`\b(?:(?:redemand|reconduit|renouvel|sollicit|demand)\w* (?:[a-z']+ ){0,4}?(?:pour |a )?(?:le |la |au |du )?(?:meme (?:montant|somme|niveau|hauteur)|identique)|a l'identique|a montant (?:constant|egal|identique))\b`)
	// requested is a heading that asks.
	requested = pattern.Of(`\b(?:demand(?:ee?s?|e|ons|es)|sollicit(?:ee?s?|ons|e|ations?)|attend(?:ue?s?|ons)|souhait(?:ee?s?|ons)|requetes?)\b`)
	// labelled is the label of an item.
	labelled = pattern.Of(`^[^:;,]{0,40}: ?$`)
	// listed is another amount of a row: « de 90 000 € à la première, de 65 000 € à la seconde ».
	listed = pattern.Of(`^[ ,)]*(?:et )?(?:de |d')?$`)
)

// firstWords are the first words of a text.
func firstWords(low string, n int) string {
	words := strings.Fields(low)
	return strings.Join(words[:min(n, len(words))], " ")
}

// last is where the last match of an expression begins, -1 for none.
func last(e *pattern.Expr, low string) int {
	all := e.FindAllStringIndex(low, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}

// evidence is how plainly a sentence says that an amount is the grant, 0 for not at all.
func (r *reading) evidence(a *amount) int {
	near := a.left + " " + a.right
	// the year is said, or by the sentence before
	next := r.Year > 0 && (holds(r.Low, r.Year+1) || r.ledger.near(r.ledger.next) && !anyYear.MatchString(undated(r.Low)))
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
	if r.Year > 0 && holds(r.Low, r.Year+1) {
		evidence += 6
	}
	if noun.MatchString(near) {
		evidence += 4
	}
	if Won.MatchString(near) && !called.MatchString(a.left) && !ofFunder {
		return 0
	}
	if a.act == asked {
		if !ofFunder && !next && !noun.MatchString(r.Low) && !strong.MatchString(near) && r.ledger.asked != r.ledger.at-1 {
			return 0
		}
		return evidence
	}
	switch {
	case r.isProposed(a):
		if a.proposed = true; proposal.MatchString(r.Low) {
			return evidence
		}
		return 0
	case decides.MatchString(r.Low) && (recipient.MatchString(r.Low) || noun.MatchString(r.Low) || r.Clusters.In(r.Low) || r.ledger.near(r.ledger.next)), r.Closed && r.Act:
		return evidence + 20
	case r.Act && called.MatchString(near) && !ofOther:
		return evidence - 5
	case givenLabel.MatchString(a.left) && !ofOther:
		return evidence
	case r.Act && amountLabel.MatchString(a.left) && !ofOther:
		return evidence
	case wholeGrant.MatchString(a.left):
		return 5
	case acts.MatchString(a.before) && (next || recipient.MatchString(a.before)):
		return evidence - 2
	case passively.MatchString(a.right) && r.Act && !ofOther:
		return evidence + 15
	case (next || r.decidedIn(r.Year+1)) && ofAct.MatchString(r.Low) && !ofOther:
		return evidence - 6
	case binding.MatchString(r.Heading) && (noun.MatchString(r.Low) || called.MatchString(r.Low)) && !ofOther:
		return evidence
	case notified.MatchString(r.Low) && (next || r.decidedIn(r.Year+1)) && !ofOther:
		return evidence - 5
	case next && (recipient.MatchString(r.Low) || decided.MatchString(r.Low)) && !ofOther:
		return evidence - 10
	}
	return 0
}

// isProposed reports an amount that is only proposed: by the sentence, or of several amounts by its own
// words.
func (r *reading) isProposed(a *amount) bool {
	if len(r.amounts) > 1 && (givenLabel.MatchString(a.left) || proposed.MatchString(a.left)) {
		return proposed.MatchString(a.left)
	}
	return proposed.MatchString(r.Low) && !voted.MatchString(a.left)
}

var (
	// proposal proposes an amount to an authority, which may adopt it.
	proposal = pattern.Of(`\bpropos\w+|\bavis suivi\b`)
	// otherFunds are funders beside the authority that a text is addressed to.
	otherFunds = pattern.Of(`\bautres (?:concours|financ\w+|soutiens|aides|subventions|recettes|ressources|partenaires)\b`)
	// voted is a verb of giving in the perfect, givenLabel the label of what was given.
	voted      = pattern.Of(`\b(?:_|ont) (?:[a-z]+ )?(?:vote|accorde|attribue|alloue|octroye|decide|retenu)\b[^;.]*$`)
	givenLabel = pattern.Of(`\b(?:subvention|aide|participation|montant|concours|contribution|dotation)s? (?:accorde|attribue|alloue|octroye|vote)e?s? ?$|^\W*(?:accorde|attribue|alloue|octroye|vote)e?s? ?: ?$|\b(?:subvention|aide|participation|montant|concours|contribution|dotation)s? (?:[0-9]+ )?(?:accorde|attribue|alloue|octroye|vote|notifie|retenu|fixe)e?s?\b[^;:]{0,90}(?:\([^()]*\) ?)?(?:: ?|a )$`)
	// amountLabel is the label of an amount alone.
	amountLabel = pattern.Of(`^\W*montant(?: de (?:la |l')(?:subvention|aide|participation))? ?: ?$`)
	// passively is what is given by the sentence itself.
	passively = pattern.Of(`^[^;.,]{0,40}\b(?:est|sont) (?:[a-z]+ )?(?:attribu|accord|allou|octroy|consenti|vers)ee?s?\b`)
	// binding is the heading of an article about what an authority gives.
	binding = pattern.Of(`\b(?:article|art\.?) ?[0-9]*\b.*\b(?:montant|subvention|participation|contribution|concours|aide|financement|versement)|\b(?:montant|versement) (?:de la |de l'|du )(?:subvention|aide|participation|concours|contribution)|\bparticipation financiere\b|^\W*article [0-9]+`)
	// notified is a grant that those are told of to whom it was given, ofAct one by an act that is named.
	notified = pattern.Of(`\b(?:_|ont) (?:retenu|fait droit|ramene|porte|arrete|maintenu)|\b(?:vous|nous|lui|m') (?:_|ont|avez) (?:[a-z]+ )?(?:accord|attribu|allou|octroy|notifi|consenti|vot|promis)|\b(?:_|ont) (?:[a-z]+ )?(?:accord|attribu|allou|octroy|consenti|vot)\w*|\bbenefici\w+ d|\b(?:vous|nous) (?:attribue|accorde|alloue|octroie)`)
	ofAct    = pattern.Of(`\b(?:deliberation|decision|arrete|convention)\b`)
	// called is a noun that a grant alone is called.
	called = pattern.Of(`\b(?:subvention|concours|participation|dotation|contribution|appui|soutien|aide)\b`)
	// strong is a word that asks for money by itself.
	strong = pattern.Of(`\b(?:sollicit\w+|demand\w+|reclam\w+|il (?:nous|me|leur) (?:faudrait|faut)|espera\w+|souhait\w+|svp)\b`)
	// proposed is a grant that is not given yet.
	proposed = pattern.Of(`\b(?:propos\w+|avis|recommand\w+|serait|je pense)\b`)
	// decided is a grant that an authority has decided.
	decided = pattern.Of(`\b(?:deliber\w+|vote[es]*|notifi\w+|acquise?|promi\w+)\b`)
)

// claim keeps an amount for the cluster that the sentence names.
func (r *reading) claim(a *amount, evidence int) {
	cluster, ok := r.ofCluster(a)
	if !ok {
		return
	}
	number := euros(a)
	said := document.Said{Quote: r.Quote, Place: r.Place}
	if r.Year > 0 && holds(r.Low, r.Year+1) || a.act == asked {
		r.ledger.next = r.ledger.at
	}
	r.ledger.claims = append(r.ledger.claims, claim{gives: a.act == given, at: r.ledger.at, proposed: a.proposed, cluster: cluster, amount: number, evidence: evidence, said: said})
	if a.act == given && (asAsked.MatchString(r.Low) || theAsked.MatchString(a.left) || theyAsk.MatchString(a.right)) {
		r.ledger.claims = append(r.ledger.claims, claim{cluster: cluster, amount: number, evidence: evidence, said: said})
	}
}

// ofCluster is the cluster that an amount is for, from 0; false where several are told of and none is named.
func (r *reading) ofCluster(a *amount) (cluster int, ok bool) {
	cluster = max(0, r.Here-1)
	if r.Clusters.Multi {
		if at := r.clusterOf(a); at > 0 {
			return at - 1, true
		}
		return cluster, r.Here > 0
	}
	return cluster, true
}

// euros is an amount in euros.
func euros(a *amount) quantity.Decimal {
	_, exp := quantity.Scale(a.Unit)
	if a.Money {
		return a.Number.Shift(exp)
	}
	return a.Number
}
