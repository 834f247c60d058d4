package grant

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// What the roles around an amount, the wish that holds it and the tense of what had been put down are worth.
const (
	byRole = 9
	byWish = 20
)

// wishes reports an amount in a clause that wishes the authority to give it, whatever its verb: « J'ai écrit à la
// Métropole pour que son soutien soit porté à 22 000 € », « Si la Métropole nous suit à hauteur de 22 000 € ».
func wishes(r *reading, a *amount) bool {
	if !r.Act && mays.MatchString(r.Low) && funder.MatchString(r.ledger.plain(r.Low)) && !r.byOther(a) && a.Money {
		return true
	}
	at := wish.FindAllStringIndex(a.before, -1)
	if len(at) == 0 {
		return !r.Act && might.MatchString(a.left) && !proposed.MatchString(r.Low) && !r.byOther(a) && funder.MatchString(r.ledger.plain(a.left)) && recipient.MatchString(a.left) && gives.MatchString(a.left)
	}
	clause := r.ledger.plain(a.before[at[len(at)-1][0]:])
	switch {
	case doneAlready.MatchString(clause), wanders.MatchString(clause), ofElse.MatchString(a.left), r.byOther(a), !funder.MatchString(r.ledger.plain(a.before)) && !r.namesNext(r.Low):
		return false
	case strings.HasPrefix(clause, "si ") && !funder.MatchString(clause):
		return false
	}
	return noun.MatchString(clause) || gives.MatchString(clause) || recipient.MatchString(clause)
}

var (
	// wish begins a clause that tells what somebody wishes or supposes of another.
	wish = pattern.Of(`\b(?:(?:pour|afin|a condition|sous reserve|dans l'espoir|pourvu|a supposer) qu(?:e |')|(?:voe?ux?|souhaits?|espoir|but|objectif)[ :,]*(?:est |serait )?qu(?:e |')|` +
		`(?:serait|sera) (?:[a-z]+ )?(?:bon|bien|souhaitable|utile|precieux|heureux|normal|juste) qu(?:e |')|faudrait qu(?:e |')|si )[^;.:]*$`)
	// doneAlready is a clause that tells what was done: « si la Métropole a accordé 20 000 € ».
	doneAlready = pattern.Of(`^si [^;.]*\b(?:_|ont|avait|avaient) (?:[a-z]+ )?[a-z]+(?:e|i|u|is|it)e?s?\b`)
)

// byRoles is what is done with an amount of which no word of asking or giving says it, by the roles around it: a paper
// of the cluster or a line of its budget asks, an answer of the authority gives. « Le dossier remis à la Métropole
// affiche 22 000 € pour 2025 », « Feu vert de la Métropole pour 23 000 € en 2025 ».
func byRoles(r *reading, a *amount) act {
	if a.earlier || !mayBeNamed(r, a) {
		return none
	}
	own, _ := r.funders(a)
	own = own || funder.MatchString(r.ledger.plain(r.Heading)) && !others.MatchString(a.left)
	next := r.namesNext(r.Low) || !anyYear.MatchString(undated(r.Low)) && (r.namesNext(r.Heading) || r.ledger.near(r.ledger.next))
	answered, forUs := answer.MatchString(r.Low), recipient.MatchString(r.Low) || r.Clusters.In(r.Low) || its.MatchString(a.left)
	switch {
	case theirPaper.MatchString(a.left) && next && !answered:
		return asked
	case paper.MatchString(r.Low) && !answered && (own || next) && (own && next || speaks.MatchString(r.Low)):
		return asked
	case budgeted.MatchString(r.Low+" | "+r.Heading) && own && next && !answered:
		a.weak = true
		return asked
	case next && might.MatchString(r.Low) && (forUs && grantWord.MatchString(r.Low) || own && (forUs || grantWord.MatchString(r.Low))):
		return asked
	case next && (own || answered) && (answered || a.Money && (forUs || grantWord.MatchString(r.Low))) && !(a.bare && !own) && !atOthers.MatchString(r.Low):
		return given
	}
	return none
}

var (
	// paper is what a cluster hands in to be given something, speaks who says so.
	paper  = pattern.Of(`\b(?:dossiers?|formulaires?|demandes?|requetes?|cerfa|teledemande|teleservice)\b`)
	speaks = pattern.Of(`\b(?:nous|on|je|j'|notre|nos|notre|mon|tresori\w+|president\w*|bureau)(?:\b|$)`)
	// theirPaper is the paper of whoever asks, right before the amount: « leur courrier de novembre (65 000 € pour 2026) ».
	theirPaper = pattern.Of(`\b(?:leur|son|sa|votre|notre) (?:courriers?|lettre|courriel|mail|dossier|formulaire|demande|candidature)\b[^;.:,]{0,30}\($`)
	// budgeted is a line of a budget or a plan of financing.
	budgeted = pattern.Of(`\b(?:budgets?(?: previsionnel)?|previsionnel|plan de financement|ressources|recettes|inscri(?:s|t|te|ts|re)|tabl(?:ons|er)|table sur)\b`)
	// answer is how an authority answers, in a noun or a verb.
	answer = pattern.Of(`\b(?:bonnes? nouvelles?|reponse (?:de|arrivee|recue|positive|favorable)|feu vert|tranche|arbitr\w+|dit oui|oui a|oui pour|donne son accord|accord de|` +
		`deliber(?:e|ation)|notifi\w+|notification|acqui(?:s|se)|engagee?s? (?:pour|a hauteur)|(?:s'est|s'etait) (?:arretee?|engagee?|prononcee?)|dossier est passe|confirm(?:e|ee|ation)|` +
		`victoire|merci|remerci\w+|reconnaissan\w+|gratitude)\b`)
	// might is a verb in the conditional.
	might = pattern.Of(`\b[a-z]+(?:er|ir|ur|dr|tr|ser)(?:ait|aient|iez|ions)\b`)
	// grantWord is what a grant is called, or what shows it.
	grantWord = pattern.Of(`\b(?:subventions?|subv\b\.?|aide|soutien|concours|participation|dotation|contribution|appui|cofinancement|engagement|effort|enveloppe|apport|coup de pouce)\b`)
	// its says of an amount that it is the authority's: « La Métropole a reconduit ses 18 000 € ».
	its = pattern.Of(`\b(?:ses|vos|nos cotes [^;.]{0,30}) $`)
	// mays asks whether the authority would.
	mays = pattern.Of(`\b(?:peut|pourrait|pouvez|pourriez|seriez|serait|accepteriez|accepterait|voudriez|etes)\b[^.;?]*\?$`)
	// atOthers are those who are given what is no grant to the cluster: « les aides de la Métropole aux commerçants ».
	atOthers = pattern.Of(`\b(?:aux|a (?:ses|des|nos|leurs|chaque)|pour (?:les|ses|des|nos)) (?:[0-9]+ )?(?:adherente?s?|entreprises|pme|tpe|commerc\w+|artisans|membres|habitants|communes|associations|` +
		`start-?ups?|jeunes|porteurs|laureats|clubs?|salaries|etudiants|createurs|particuliers|familles)\b`)
)

// mayBeNamed reports an amount that nothing around it says is no grant; a budget that holds it is no reason.
func mayBeNamed(r *reading, a *amount) bool {
	near := inBudget.ReplaceAllString(a.left+" "+a.right, " ")
	switch {
	case bounds.MatchString(r.Between(a.Begin, a.From)), a.Percent, r.Item && r.ofOther(a), a.Qualifier == quantity.AtLeast, r.byOther(a), won(near), elsewhere.MatchString(a.right), forThing(r, a):
		return false
	case a.Role == figure.Previous && a.Owner != nil, bySomeone.MatchString(a.left), outOf.MatchString(a.before), totalled.MatchString(a.left), instalments.MatchString(a.left):
		return false
	case capped.MatchString(a.left), changed.MatchString(a.left), changedBehind.MatchString(r.Low[a.End:]), ofElse.MatchString(inBudget.ReplaceAllString(a.left, " ")), wanders.MatchString(near), ofAccounts.MatchString(a.right):
		return false
	}
	return !slices.ContainsFunc(r.amounts, func(o *amount) bool { return o != a && o.act != none && !o.earlier })
}

var (
	// inBudget names the budget that holds an amount beside others.
	inBudget = pattern.Of(`\b(?:au|dans (?:le|notre|son|mon)|du|le|notre) (?:budget(?: previsionnel)?|previsionnel|plan de financement)(?: (?:pour |de )?20[0-9]{2})?\b`)
	// thing is for what an amount is that is no grant: « 450 000 € pour la halle », « 3 M€ dans la zone ».
	thing = pattern.Of(`^ ?(?:euros |\$ |k\$ |m\$ )?(?:pour|dans|sur) (?:la|le|les|l'|un|une|des|sa|son|ses) ?([a-z-]+)`)
	// ofGrant is what stands there of a grant, or of a paper that asks for one.
	ofGrant = pattern.Of(`^(?:annee|exercice|animation|fonctionnement|programme|actions?|projets?|grappe|cluster|pole|association|reseau|filiere|table|dossier|demande|formulaire|budget|lettre|courrier|` +
		`plan|saison|periode|exercices|emploi|poste)$`)
)

// hadPut reports an amount that the cluster had put down or hoped for, beside what it is given and no less than that,
// whatever the verb: « 14 500 pour 2025. On avait tapé à 16 000 ».
func hadPut(r *reading, a *amount) bool {
	if a.earlier || !put.MatchString(a.left) && !putBehind.MatchString(a.right) || ofElse.MatchString(a.left) {
		return false
	}
	l := r.ledger
	return slices.ContainsFunc(l.claims, func(c claim) bool {
		return c.gives && c.points == 0 && l.at-c.at <= near && !euros(a).LessThan(c.amount)
	})
}

const (
	// ourselves are those who had put down an amount.
	ourselves = `\b(?:nous|on|je|j'|la grappe|le cluster|le pole|l'association) ?(?:l'|en |y )?`
	// putDown is a pluperfect that tells neither what was received nor what was spent, or an imperfect of hoping.
	putDown = `(?:(?:avait|avions|avais) (?:[a-z]+ )??(?:demande|sollicite|inscri|mis|tape|vise|prevu|espere|table|compte|pense|souhaite|chiffre|porte|reclame|propose|note|ecrit|indique|annonce|` +
		`imagine|reve|parie|mise|envisage|rempli|marque|pos|place|tente|budgete)|(?:vis|esper|compt|tabl|pens|attend|souhait|mis|rev|demand|sollicit)(?:ions|ait|ais)\b)`
)

var (
	put       = pattern.Of(ourselves + putDown + `[^;.]*$`)
	putBehind = pattern.Of(`^[^;.]{0,12}\bqu(?:e |')` + `(?:nous|on|je|j'|elle) ?(?:l'|en |y )?` + putDown)
)

// forThing reports an amount that the words behind it say is for something else than the cluster's work.
func forThing(r *reading, a *amount) bool {
	m := thing.FindStringSubmatch(a.right)
	return m != nil && !ofGrant.MatchString(m[1])
}

// onlyForThing reports so of the one amount of a sentence that tells of no grant and of nobody to whom one is given: « La
// ville a voté 450 000 € pour la halle ».
func onlyForThing(r *reading, a *amount) bool {
	return len(r.amounts) == 1 && forThing(r, a) && !noun.MatchString(r.Low) && !recipient.MatchString(r.Low) && !r.Clusters.In(r.Low)
}
