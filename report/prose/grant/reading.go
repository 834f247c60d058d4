package grant

import (
	"strings"

	"bilan/report/pattern"
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
	// behind is all that stands between it and the next.
	behind         string
	act            act
	earlier        bool   // for N or before, or for a year behind N+1
	bare, proposed bool   // no sign of money stands behind it; it is only proposed
	weak           bool   // a budget alone says that it is expected
	wrong          bool   // another amount is said to be the right one
	scale          string // the unit of the amount before it that it shares: « 29 k€ (nous en avions demandé 33) »
}

// act is what is done with an amount.
type act uint8

const (
	none act = iota
	asked
	given
)

// question asks how much is wanted.
var question = pattern.Of(`\b(?:besoins?|attentes|demandes?) [^?.]{0,40}\?|\b(?:que|qu'est-ce que) (?:vous )?(?:demand|sollicit|souhait|` +
	`attend)[a-z-]*[^?]*\?|\b(?:veulent|veut|voulez|demandent?|demandez|souhaitent|souhaitez)(?:-vous|-ils)? (?:quoi|combien)\b[^?]*\?|` +
	`\b(?:combien|quel(?:le)? (?:montant|somme|aide|subvention))\b[^?]*\b(?:veut|voulez|veux|demand\w+|sollicit\w+|souhait\w+|besoin|subvention|` +
	`faut|argent|aide)\b[^?]*\?|\b(?:montant|subvention|aide|somme) (?:demandee?|sollicitee?|souhaitee?)[^?]{0,40}\?`)

// asksFor is a sentence that asks and leaves the amount to the next: « Ce que nous vous demandons. »
var asksFor = pattern.Of(`\b(?:nous|on|je) (?:vous |lui |te )?(?:demand(?:ons|e)|sollicit(?:ons|e)|attend(?:ons|s|)|souhait(?:ons|e))\b|` +
	`^\W*(?:notre|montant de la|montant de notre) demande\W*$`)

// read finds what is done with each amount, and by whom.
func (r *reading) read() {
	if len(r.amounts) == 0 {
		withoutAmount(r)
		return
	}
	if r.Item && r.Clusters.In(r.amounts[0].before) || r.Clusters.In(itemName.FindString(r.Low)) {
		r.ledger.named = r.ledger.at
	}
	told := none
	if r.ledger.led {
		told = given
	}
	for i, a := range r.amounts {
		a.act = r.actOf(a, i, told)
		if a.act != none && !inBracket(a.left) {
			told = a.act
		}
	}
	r.summedUp()
	correct(r)
	for i, a := range r.amounts {
		a.earlier = r.isEarlier(a) && !(a.act == asked && r.insteadOf(a, i)) || i > 0 && r.amounts[i-1].earlier && goesOn.MatchString(r.Between(r.amounts[i-1].End, a.Begin)) && !r.namesNext(a.right)
		r.keepBefore(a)
		if refused.MatchString(r.Low) {
			continue
		}
		if a.act == none && !(a.earlier && len(r.amounts) == 1 && asAgain.MatchString(r.Low)) {
			continue
		}
		if a.earlier && len(r.amounts) == 1 && asAgain.MatchString(r.Low) && asks.MatchString(r.Low) {
			a.Take(figure.ReasonGrant)
			a.act = asked
			r.claim(a, 20)
			continue
		}
		if a.earlier || a.Role == figure.Previous && a.Owner != nil && !(a.act == asked && r.insteadOf(a, i)) {
			if noun.MatchString(r.Low) || a.act == given && area.MatchString(r.ledger.plain(a.left)) {
				a.Take(figure.ReasonGrant)
			}
			continue
		}
		evidence := r.evidence(a)
		if evidence > 0 {
			a.Take(figure.ReasonGrant)
		}
		if evidence > 0 || a.act == asked && !won(a.left+" "+a.right) && r.ofSomeone() || r.byAct(a) {
			r.claim(a, evidence)
		}
	}
	if refused.MatchString(r.Low) {
		return
	}
	for _, a := range r.amounts {
		if a.act == none && !a.wrong {
			unsaid(r, a)
		}
	}
}

// withoutAmount reads a sentence without an amount, which may say what the next one is about.
func withoutAmount(r *reading) {
	r.again()
	if len(strings.Fields(r.Low)) <= 8 && asksFor.MatchString(r.Low) {
		r.ledger.asked = r.ledger.at
	}
	if ofDemand.MatchString(r.Low) {
		r.ledger.topic = r.ledger.at
	}
}

// unsaid reads an amount of which no word of asking or giving says what is done with it.
func unsaid(r *reading, a *amount) {
	if hadPut(r, a) {
		a.act = asked
	} else if a.act = byRoles(r, a); a.act == none {
		r.guess(a)
		return
	}
	a.Take(figure.ReasonGrant)
	r.claim(a, byRole)
}

// atWish is at whose wish something was done, who asked for no money: « à la demande de la présidente ».
var atWish = pattern.Of(`\b[_a] (?:la demande (?:(?:expresse|unanime|generale) )?(?:du |de la |de l'|des |de (?:nos |ses |son |sa |plusieurs )?)` +
	`(?:presidente?|maire|elus?|prefete?|adherents|membres|communes?|region|ville|agglomeration|metropole|participants|entreprises|directeur|` +
	`directrice|rapporteure?|bureau|conseil|commission|etat|mme [a-z-]+|m\. [a-z-]+)|sa demande[,)])`)

// grantLabel is the label of what was paid for a year.
var grantLabel = pattern.Of(`^\W*(?:la |notre |votre |montant (?:de la )?)?(?:subventions?|subv\.?|aides?|dotation|participation)(?: [a-z']+){0,3} (?:en |de |pour )?20[0-9]{2} ?[:=] ?$`)

// actOf is what is done with an amount by the last word of asking or giving before it, else by the
// first behind it, else by that of the amount before it.
func (r *reading) actOf(a *amount, i int, told act) act {
	if a.Qualifier == quantity.AtLeast && !r.Closed && !asks.MatchString(a.left) {
		return none // nobody is given « plus de 1 million d'euros »
	}
	if r.ofOther(a) && r.ledger.near(r.ledger.named) {
		return none // « - Comité des fêtes : 1 200 € » behind the item of the cluster
	}
	if r.toOther(a) {
		return none
	}
	if trancheAsked.MatchString(a.left) || relative.MatchString(r.Low[a.End:]) && !gives.MatchString(a.left) {
		return asked
	}
	if act, ok := r.byOwn(a, i); ok {
		return act
	}
	switch {
	case bounds.MatchString(r.Between(a.Begin, a.From)), bySomeone.MatchString(a.left), ofElse.MatchString(a.left), outOf.MatchString(a.before), capped.MatchString(a.left) && !atMost.MatchString(a.left), changed.MatchString(a.left), changedBehind.MatchString(r.Low[a.End:]), totalled.MatchString(a.left), instalments.MatchString(a.left) && !asks.MatchString(firstWords(onDemand.ReplaceAllString(a.right, " "), 6)):
		return none
	}
	if act, ok := r.besides(a, i, told); ok {
		return act
	}
	asking, giving := last(asks, a.left), last(gives, a.left)
	if m := raises.FindStringSubmatchIndex(a.left); asking >= 0 && m != nil && asking <= m[2] {
		asking, giving = -1, m[2]
	}
	if giving > asking && (governs(a.left, giving) || remains.MatchString(a.left)) {
		return asked // « sollicite l'octroi d'une aide de »
	}
	if giving >= 0 && (theAsked.MatchString(a.left) || theyAsk.MatchString(a.right)) || met.MatchString(a.left) {
		return given
	}
	if max(asking, giving) < 0 && binding.MatchString(r.Heading) && noun.MatchString(a.left) && i == 0 && !r.byOther(a) {
		return given
	}
	if giving > asking && envelope.MatchString(a.left[giving:]) && (toCluster.MatchString(a.right) || recipient.MatchString(firstWords(a.right, 5))) {
		return given
	}
	own := max(asking, giving)
	if at := last(summed, a.left); at > own && own >= 0 && !asBefore.MatchString(a.left[own:at]) && !noun.MatchString(a.left[own:]) && !(i == 0 && strings.HasPrefix(a.left[at:], "soit")) {
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
	case giving > asking && !onlyForThing(r, a):
		return given
	case summed.MatchString(a.left) && !amountLabel.MatchString(a.left):
		return none
	}
	return r.byPlace(a, i, told, asking)
}

// byPlace is what is done with an amount before which no word of its own says it: by what stands behind it, by the
// heading, by the sentence before, by the amounts before it.
func (r *reading) byPlace(a *amount, i int, told act, asking int) act {
	switch {
	case byFronted(r, a) != none:
		return byFronted(r, a)
	case hadBefore.MatchString(a.left) && i > 0 && r.amounts[i-1].act == asked:
		return given
	case decisionLabel.MatchString(a.before), r.annuity(a):
		return given
	case givenBehind.MatchString(r.Low[a.End:]) && !r.byOther(a):
		return given
	case gives.MatchString(firstWords(a.right, 7)), passively.MatchString(a.behind):
		return given
	case i == 0 && r.ledger.topic > 0 && r.ledger.topic == r.ledger.at-1 && itIs.MatchString(a.left):
		return asked
	case i == 0 && (r.ledger.asked > 0 && r.ledger.asked == r.ledger.at-1 || (requested.MatchString(r.Heading) || weAsk.MatchString(r.Theme)) && (labelled.MatchString(a.left) || strings.Trim(a.left, " -") == "" || weAsk.MatchString(r.Theme))):
		return asked
	case i == 0 && r.Act && (noun.MatchString(a.left) || amountLabel.MatchString(a.left)) && !r.byOther(a):
		return given
	case contrasts.MatchString(r.Low[a.End:]):
		return given
	case a.Money && session.MatchString(a.left) && toCluster.MatchString(a.right) && !r.byOther(a) && asking < 0:
		return given
	case noun.MatchString(a.left) && last(asks, a.before) > last(gives, a.before):
		return asked
	case noun.MatchString(a.left) && last(gives, a.before) > last(asks, a.before) && told != asked && !r.byOther(a):
		return given
	case noun.MatchString(a.left) && r.Year > 0 && holds(a.left, r.Year+1) && decided.MatchString(r.Low):
		return given
	case told != none && (r.Clusters.In(a.left) || r.ledger.led || noun.MatchString(a.left) || listed.MatchString(a.left) || ordinalAt(a.left) > 0 || funder.MatchString(a.left) || others.MatchString(a.left)) && (!a.bare || i > 0 && r.amounts[i-1].bare):
		return told
	}
	return none
}

var (
	// theAsked and theyAsk say of an amount that is given that it was asked for: « la subvention demandée,
	// soit », « les 20 000 € qu'elle sollicite ».
	theAsked = pattern.Of(`\b(?:subvention|aide|somme|montant) (?:demandee?|sollicitee?),? (?:soit|de)\b`)
	// met is a demand that was met.
	met = pattern.Of(`\b(?:fait droit|suite favorable|repond\w* favorablement|acced\w+|satisfai\w*|(?:accept|approuv)\w*)(?: a)? (?:notre|votre|sa|` +
		`la|leur|cette) demande (?:de subvention |d'aide )?d(?:e |')(?:un montant de )?$`)
	theyAsk = pattern.Of(`^ ?(?:euros |\$ )?qu'(?:elle|il|ils) (?:sollicit|demand|reclam|souhait)\w+`)
)

var (
	// raises is an authority that gives as before or more, or to which it is proposed.
	raises = pattern.Of(`\b(?:propos|decid|accept|convenu|convien)\w* (?:[a-z]+ ){0,3}(?:de )?(porter|renouvel\w+|reconduire|fixer|maintenir)\b[^;.]*$`)
	// contrasts stands between what was given and what was asked for.
	contrasts = pattern.Of(`^(?: ?(?:euros|\$|k\$))?[^;.0-9]{0,20}(?:20[0-9]{2} )?(?:,? ?(?:au lieu d|sur|pour une demande d|quand|` +
		`contre)[a-z' ]{0,8}) ?[0-9][0-9 ,]*(?:euros |\$ |k\$ )?(?:demande|sollicite|souhaite)e?s?\b`)
	// ofDemand speaks of a demand, itIs takes it up: « Notre demande est sans réponse. Elle est de 13 000 € ».
	ofDemand = pattern.Of(`\b(?:notre|la|sa|une|votre) demande\b|\b(?:notre|son|mon) dossier\b|\b(?:montant|somme|subvention|aide) (?:demande|sollicite)e?s?\b|` +
		`\b(?:honneur|permets|permettons|venons|viens) (?:de )?(?:vous )?(?:solliciter|demander)\b`)
	itIs = pattern.Of(`^\W*(?:(?:pour|en|a titre de) [a-z]+,? |je (?:vous )?(?:le )?(?:rappelle|precise) qu')?(?:elle|celle-ci|celui-ci|il|c') ?` +
		`(?:est|etait|porte|portait|s'eleve|s'elevait|se monte|se montait|visait|concernait)(?:, [^,]{0,30},)? (?:[a-z]+ )?(?:de|a|sur|_) $`)
	// session and toCluster are who votes and for whom, of an amount beside which no verb stands.
	session   = pattern.Of(`\b(?:au|le|du|dernier) (?:conseil|bureau)\b|\b(?:commission|seance|vote)\b`)
	toCluster = pattern.Of(`^ ?(?:euros |\$ )?(?:pour|a|au|en faveur d[eu]) ?(?:la |le |l')?(?:grappe|cluster|pole|association|club|reseau)\b`)
)

// onDemand is how something is paid: « réglée sur simple demande ».
var onDemand = pattern.Of(`\bsur (?:simple |votre |sa |leur )?demande\b`)

// bounds are words of a rule: « toute aide inférieure à 1 500 € ».
var bounds = pattern.Of(`\b(?:inf|sup)erieur`)

// remains is a demand that is what it was: « Notre demande reste fixée à ».
var remains = pattern.Of(`\bdemande (?:20[0-9]{2} )?(?:reste|demeure|est maintenue|est inchangee)[^;.,:0-9]*$`)

// governs reports a verb of asking before a verb of giving that depends on it.
func governs(left string, giving int) bool {
	return begs.MatchString(left[:giving]) && depends.MatchString(left[giving:])
}

var (
	// begs is a verb of asking with what may stand between it and the verb of giving, depends one of
	// giving that is no verb by itself.
	begs = pattern.Of(`\b(?:tendant|visant|(?:pourriez|seriez|voudriez|accepteriez)-vous|sollicit\w+|` +
		`(?:nous|je|on|elle|il|grappe|cluster|pole|association|vous|lui|leur) demand(?:e|ent|ons|ait|er)|de demander|pri(?:e|ons|er)|souhait\w+|` +
		`saurions gre|reconnaissants?|obliges? de|heureux (?:de|que)|permets|permettons)\b[^.;:]*$`)
	depends = pattern.Of(`^(?:aider|soutenir|accompagner|octroi|attribution|allocation|versement|accorder|attribuer|allouer|octroyer|verser|consentir|affecter|voter)\b`)
	// atMost is a grant that is given up to an amount.
	atMost = pattern.Of(`\b(?:subvention|aide|concours|participation)\b[^,;]{0,20} (?:d'un )?(?:montant )?maxim\w+ (?:de |d')$|` +
		`\b(?:subvention|aide|concours|participation) maxim\w+ ?: ?$`)
	// wanders is a clause that asks for no money before the amount is said.
	wanders = pattern.Of(`\b(?:dotee?s?|prix|budget|couts?|depenses?|chiffre d'affaires|creer|developper|organiser)\b`)
	// asAgain asks for as much as was given before.
	asAgain = pattern.Of(`\b(?:(?:redemand|reconduit|renouvel|sollicit|demand)\w* (?:[a-z']+ ){0,4}?(?:pour |a )?(?:le |la |au |` +
		`du )?(?:meme (?:montant|somme|niveau|hauteur)|identique)|a l'identique|a montant (?:constant|egal|identique))\b`)
	// requested is a heading that asks.
	requested = pattern.Of(`\b(?:demand(?:ee?s?|e|ons|es|ez|ez-vous)|sollicit(?:ee?s?|ons|e|ez|ez-vous|ations?)|attend(?:ue?s?|ons|ez|ez-vous)|` +
		`souhait(?:ee?s?|ons|ez|ez-vous)|requetes?)\b`)
	// labelled is the label of an item.
	labelled = pattern.Of(`^[^:;,]{0,40}: ?$`)
	// listed is another amount of a row: « de 90 000 € à la première, de 65 000 € à la seconde ».
	listed = pattern.Of(`^[ ,)]*(?:et )?(?:de |d')?$`)
)

// relative is a clause behind an amount that asks for it, reste one that says what is left to those who are addressed.
var relative = pattern.Of(`^ ?(?:euros|\$)?,? (?:que|qu'|pour lesquels?|pour laquelle) ?(?:je|nous|vous|on|elle|il|ils|la grappe|le cluster|le pole|` +
	`l'association) (?:vous |lui |te |nous )*(?:demand|sollicit|souhait|attend|esper|reclam|tourn|comptons?|appel)\w*`)

// goesOn stands between the amounts of a list.
var goesOn = pattern.Of(`^(?: ?(?:euros|\$))?(?: \([^()]*\))?[ ,]*(?:et |puis )?(?:de |a |d')?$`)

// givenBehind says behind an amount that it was given: « son aide de 15 000 €, votée le 27 mars ».
var givenBehind = pattern.Of(`^ ?(?:euros|\$|k\$)?(?: (?:de|par) (?:la|l'|le|notre|votre) ?[a-z]+(?: exemple)?)?,? ?(?:qui (?:[a-z]+ )*)?(?:_ ete )?(?:vote|attribue|accorde|alloue|octroye|decide|adopte|notifie|` +
	`consenti|confirme|obtenu|debloque|engage|mandate|arrete)e?s?\b`)

// metBehind says behind what was asked for that it was given.
var metBehind = pattern.Of(`^[^;:.]{0,20},? (?:_|ont|est|sont)(?: ete)? (?:(?:recu|obtenu) (?:[a-z]+ |l'){0,2}accord|donne (?:son|un) accord|accorde|accepte|retenu|satisfait|` +
	`vote|adopte|approuve)e?s?\b|^[^;:.]{0,60} (?:nous|vous|lui|leur) (?:_|ont) (?:bien )?ete (?:accorde|attribue|alloue|octroye|consenti)e?s?\b`)

// metLater says so of the last amount with a pronoun for it: « 24 000 € ; la commission permanente l'a votée », « 24 000 €,
// que le bureau a accordés ».
var metLater = pattern.Of(`^[^.:]{0,80}(?:(?:[;,]| et) (?:la |le |l'|votre |son )?` + grantor + `[^;.:,]{0,40} ` +
	`(?:(?:nous |vous |lui )?(?:l'|les )|nous les |les lui )|,? (?:que |qu')(?:la |le |l'|votre |son )?` + grantor + `[^;.:,]{0,40} ` +
	`(?:nous |lui )?)(?:[_a]|ont) (?:bien |aussitot |deja )?(?:accorde|accepte|retenu|vote|adopte|approuve|attribue|alloue|octroye)(?:e|s|es)?\b`)

// grantor are those who give.
const grantor = `(?:` + voter + `|commission permanente|metropole|agglomeration|agglo|communaute|ville|departement|region|commune|collectivite)`

// envelope is an amount that is set apart.
var envelope = pattern.Of(`\b(?:enveloppe|somme|credit) de $`)

// decisionLabel labels an amount as what was decided: « Décision du bureau (n° BU-2025-312) : 78 000 € ».
var decisionLabel = pattern.Of(`\b(?:decision|vote|arbitrage|suite donnee)s?\b[^:;]{0,60}: ?$`)

// weAsk is a run-in heading over what is asked for: « Ce que nous vous demandons. »
var weAsk = pattern.Of(`\b(?:nous|je|on) (?:vous |lui )?(?:demand|sollicit|attend)\w*|^(?:notre|la|votre) demande\b`)

// trancheAsked asks for the payment of the part of a year of what was agreed for several.
var trancheAsked = pattern.Of(`\b(?:sollicit|demand)\w* [^;.]{0,60}\b(?:tranche|annuite|annee)\b[^;.0-9]*$`)

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
