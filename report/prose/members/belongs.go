package members

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// Evidence of how a sentence says that somebody belongs. What is dated at the year's end stands
// above all that is not.
const (
	evidentLoose    = 4  // « les 83 adhérents »
	evidentWhole    = 8  // « 38 adhérents sur 59 »
	evidentTheirs   = 20 // « nos 83 adhérents »
	evidentFragment = 24 // « 83 adhérents »
	evidentFirms    = 30 // « le cluster réunit 83 entreprises »
	evidentMembers  = 40 // « le cluster compte 83 adhérents », « Adhérents : 83 »
	evidentDated    = 10 // at the year's end, beside these
	unsureLess      = 15 // where the noun is none of members
	boundLess       = 20 // a mark that they passed: « le cap des 100 adhérents est dépassé »
	unknownLess     = 8  // where the noun is not known to count firms
)

// toReach begins a sentence about what is to be done, boundary stands before a mark.
var (
	toReach  = pattern.Of(`^\W*[a-z-]{2,}(?:er|ir|oir|[^t]re|ettre|attre|itre|etre|oitre) `)
	boundary = pattern.Of(`\b(?:cap|barre|seuil) (?:symbolique )?d(?:es|e|e nos) $`)
)

// belongs is how plainly a sentence says that a number counts the cluster's members, 0 for not at
// all; sure is true where the noun is theirs.
func (r *reading) belongs(c *count) (evidence int, sure bool) {
	sure = isSure(c.right)
	evidence = r.evidence(c, sure)
	switch {
	case evidence == 0:
		return 0, sure
	case c.when == atYearEnd:
		evidence += evidentDated
	case c.when == atPresent:
		evidence++
	}
	if boundary.MatchString(c.before) {
		evidence = max(1, evidence-boundLess)
	}
	if c.when != atYearEnd && toReach.MatchString(c.before) {
		evidence = min(evidence, evidentLoose)
	}
	if !sure && evidence > 0 && !(c.isBare() && r.counts.hasMembers(c)) {
		evidence = max(1, evidence-unsureLess)
	}
	if r.Statutory && c.when != atYearEnd {
		evidence = min(evidence, evidentWhole+1)
	}
	return evidence, sure
}

func (r *reading) evidence(c *count, sure bool) int {
	bare := c.isBare()
	if thatElse.MatchString(c.behind) && !announced.MatchString(c.behind) {
		return 0
	}
	firm := firmNext.MatchString(c.right)
	near := c.before[max(0, len(c.before)-24):]
	switch {
	case bodyMembers.MatchString(c.behind), asFewer.MatchString(c.right), newcomers.MatchString(c.right[:min(len(c.right), 40)]) && !c.adheres() && !weAre.MatchString(c.before), c.when == unsaid && infinitive.MatchString(c.behind) && !trusting.MatchString(c.behind):
		return 0
	case c.role() == figure.Part && !sure && !firm:
		return 0
	case boardLabel.MatchString(c.left), doneWith(c.before), !sure && hosted.MatchString(c.behind), r.isSummed(c), !bare && toElse.MatchString(c.behind[:min(len(c.behind), 60)]) && !c.adheres() && !ofOurs.MatchString(c.behind), toDoWith.MatchString(c.behind) && !trusting.MatchString(c.behind):
		return 0
	case r.labels(c) && !acts(c.left) && !didElse(c.left) && !ofTheirs.MatchString(c.left), (sure || ofMembers.MatchString(r.Theme)) && effective.MatchString(c.left):
		if toElse.MatchString(c.left) || !bare && !sure && !firm && !trade.MatchString(c.right) && !forms.MatchString(c.right) || newcomers.MatchString(c.left) || strings.HasSuffix(strings.TrimSpace(c.left), ",") && !(bare && (c.when != unsaid || strings.HasPrefix(strings.TrimSpace(c.behind), ","))) || otherNoun.MatchString(c.right) && !sure && !firm {
			return 0
		}
		return evidentMembers
	case newcomers.MatchString(near) && strings.LastIndexAny(near, ":,;") < 0:
		return 0
	}
	if !bare && !sure && !firm && otherNoun.MatchString(c.right) {
		return 0
	}
	if e := r.stated(c, sure, firm, bare); e > 0 {
		return e
	}
	if !sure && !firm && !bare && !trade.MatchString(c.right) {
		return 0
	}
	if e := r.known(c, sure, firm); e > 0 {
		return e
	}
	return r.loose(c, sure)
}

// labels reports the label of a number of members before it.
func (r *reading) labels(c *count) bool {
	label := r.counts.label(c)
	if ofElse(label) {
		return false
	}
	if labelled.MatchString(label) {
		return true
	}
	from := c.Begin - len(c.left)
	for at := c.Begin - 1; at > from && label == c.left && from >= 0; at-- {
		if unicode.IsUpper(r.Runes[at]) && labelNoun.MatchString(r.Low[at:c.Begin]) {
			return labelled.MatchString(r.Low[at:c.Begin]) // « Réseau Adhérents au 31/12/2024 : 128 »
		}
	}
	return false
}

// label is what stands before a number: of one that grew from another, before both.
func (l counts) label(c *count) string {
	for _, o := range l {
		if o.Owner == c.Figure && o.role() == figure.Previous && o.Begin < c.Begin {
			return c.before
		}
	}
	return c.left
}

// stated is the evidence of a verb before or behind a number.
func (r *reading) stated(c *count, sure, firm, bare bool) int {
	subject := r.subjectOf(c)
	if federates.MatchString(c.before) && !bare {
		subject = ours // nobody federates what are not his members
	}
	known := r.follows || r.told || r.counts.hasMembers(c) || ofMembers.MatchString(r.Theme)
	self := subject == ours || pronoun.MatchString(c.before)
	active := acting.MatchString(c.after)
	who := sure || firm || !bare && trade.MatchString(c.right) && !(subject != ours && relative.MatchString(c.before))
	if e := r.shown(c, sure, firm, bare); e > 0 {
		return e
	}
	switch {
	case wereSoMany.MatchString(c.before) && theyDid.MatchString(c.behind): // « ils étaient 34 à suivre le cours »
	case inCluster.MatchString(c.unbracketed) && (firm || bare && (r.follows || weAre.MatchString(c.before)) || who && !acting.MatchString(c.after)):
		return evidentFirms + 5
	case subject != body && sized(r, c, sure, firm, bare) > 0:
		return sized(r, c, sure, firm, bare)
	case weAre.MatchString(c.before) && (trusting.MatchString(c.behind) || trusting.MatchString(insertion.ReplaceAllString(c.unbracketed, ""))):
		return evidentMembers
	case weAre.MatchString(c.before) && r.saysWeAre(c, subject, sure, firm):
		if who || bare && (c.when != unsaid || known || strings.Trim(c.after, " .!)") == "" || inAll.MatchString(c.right) || r.hasPrior(c)) {
			return evidentMembers
		}
	case isOf.MatchString(c.before) && !active && (bare || sure || firm) && c.countsMembers() && last(counting, c.before) > last(ofBody, c.before):
		return evidentMembers
	case subject == body, c.produced(sure, firm), madeOf.MatchString(c.before) && bodyBehind.MatchString(c.behind):
	case contains.MatchString(c.before) && !helped.MatchString(c.before):
		switch {
		case sure:
			return evidentMembers
		case self && who:
			return evidentFirms
		case self && subject == ours && !bare && (namedOurs.MatchString(c.before) || federates.MatchString(c.before)):
			return evidentFirms - unknownLess
		case bare && self && (known || c.countsMembers() || ofThese.MatchString(c.before) && !onOnes.MatchString(c.before)):
			return evidentFirms
		}
	case sure && groupOf.MatchString(c.before) && (!active || theCluster.MatchString(c.before)), who && theCluster.MatchString(c.before) && namedGroup.MatchString(c.before):
		return evidentFirms
	case countedBy.MatchString(c.behind), bare && thatWeAre.MatchString(c.behind):
		return evidentMembers
	case subject == ours && numbering.MatchString(c.before):
		return evidentFirms
	case amounts.MatchString(c.before) && !active:
		switch {
		case sure, (bare || who) && c.countsMembers(), bare && r.counts.hasMembers(c):
			return evidentMembers
		case self && who && subject == ours, bare && subject == ours && (known && reached.MatchString(c.clause()) || r.counts.grewFrom(c)):
			return evidentFirms
		}
	case bare && against.MatchString(c.behind) && c.countsMembers(), (sure || bare) && !active && r.counts.dated(c):
		return evidentFragment
	case weHave.MatchString(c.before) && (sure && !acting.MatchString(c.after) || bare && (r.follows || r.told) || firm && c.adheres()):
		return evidentFirms
	case sure && subject == ours && c.when != unsaid && !acting.MatchString(c.after) && !c.isObject():
		return evidentFragment
	}
	return 0
}

// produced reports what a cluster says that it did, with a verb that says how many it has too: « annonce 64
// tournages », « fait état de 45 entreprises accompagnées ».
func (c *count) produced(sure, firm bool) bool {
	if sure || !saying.MatchString(c.before) {
		return false
	}
	named := c.right
	if at := strings.IndexAny(named, ",;:(."); at >= 0 {
		named = named[:at]
	}
	return !firm && action.Head(named) || action.Bare(passage.New(grouped.ReplaceAllString(named, " ")))
}

var (
	// saying are verbs of how many there are of whatever is counted.
	saying = pattern.Of(`\b(?:(?:annonc|declar|revendiqu|affich|totalis|comptabilis|cumul|recens|denombr|inventori)` + tenses + `|fai\w{1,5} etat d(?:e|'))` + soon + ` *$`)
	// grouped is what makes members of those who are counted: « 92 entreprises engagées dans la filière ».
	grouped = pattern.Of(`\b(?:engag|install|implant|reuni|rassembl|regroup|associ|feder|affili|ralli|unies|inscri|bas|situ|reparti|recens|domicili|mobilis)[a-z]*\b`)
)

// against stands between how many there are and how many there were.
var against = pattern.Of(`^ (?:contre|vs\.?|apres) [0-9a-z]`)

// shown is the evidence of a number that answers a question, stands behind a label or in a row of others, or
// before what those who are counted do for the cluster.
func (r *reading) shown(c *count, sure, firm, bare bool) int {
	switch {
	case (bare || sure || firm || trade.MatchString(c.right)) && c.first && (r.answers() && !c.performs() || howMany.MatchString(c.left)), bare && measures(r, c), r.counts.isWhole(c), c.inList(sure, firm, bare), pointedAt(r, c, sure, firm, bare), c.broaches(), c.first && bare && plainLabel.MatchString(c.left), c.amended() && (sure || bare && c.countsMembers()):
		return evidentMembers
	case bare && c.when != unsaid && headCount.MatchString(c.before) && !acts(c.left), bare && (c.when == atYearEnd || c.when == yearAgo && c.first && headLabel.MatchString(c.left)) && c.label() != "" && c.countsMembers() && !toElse.MatchString(c.left) && !ofTheirs.MatchString(c.left):
		return evidentMembers // « Nos rangs ont grossi : 88 au 31 décembre 2024 »
	case bare && (c.when == atYearEnd || c.when == atPresent) && onlyColon.MatchString(c.left) && (r.counts.hasMembers(c) || r.counts.hasTotal(c)), bare && moreThen.MatchString(c.left):
		return evidentFragment
	case c.first && bare && inSum.MatchString(c.left) && r.counts.sumsUp(c):
		return evidentFragment
	case underHead(r, c) && (firm || trade.MatchString(c.right)):
		return evidentFirms // « Les adhérents », and below it « 60 studios, écoles et indépendants »
	case made.MatchString(c.left) && !bare && !otherNoun.MatchString(c.right):
		return evidentFirms
	case c.isSum() && sure && r.sumBelongs(c):
		return evidentMembers
	case bare && c.when == atPresent && listed.MatchString(c.left) && r.counts.hasTotal(c):
		return evidentFirms // « il en réunissait 59 fin 2024, et 61 aujourd'hui »
	case bare && c.when != unsaid && (series.MatchString(c.left) || listed.MatchString(c.left)) && r.counts.hasTotal(c), announced.MatchString(c.behind):
		return evidentMembers
	case c.first && (bare || sure || firm) && haveJoined.MatchString(c.left):
		return evidentFirms + 5
	case c.adheres() && (sure || firm || bare && r.follows || !bare && !otherNoun.MatchString(c.right)):
		return evidentFirms + 5
	case c.first && (firm || trade.MatchString(c.right)) && (keeps.MatchString(c.unbracketed) || keeps.MatchString(insertion.ReplaceAllString(c.unbracketed, ""))) && !newcomers.MatchString(c.behind):
		return evidentFirms
	}
	return 0
}

// howMany is a question that somebody is told to have asked, before the answer: « Mme Type demande combien la grappe
// compte d'adhérents : 87 ».
var howMany = pattern.Of(`\bcombien\b[^;.?:]{0,60}\b(?:d(?:e |'))?` + memberNoun + `(?: (?:compt|rassembl|reuni|feder|avai|au|fin|en|_ )[a-z]*(?: [a-z']+){0,3})? ?: ?$|` +
	`\bcombien (?:ils|elles|vous|nous|ses|nos) (?:sont|etes|sommes) d(?:e |')?` + memberNoun + ` ?: ?$`)

// insertion is what stands between two commas.
var insertion = pattern.Of(` ?,[^,;.]{0,60},`)

var (
	// theCluster is the cluster that a number of members is made up of: « cette grappe de 34 adhérents ».
	theCluster = pattern.Of(`\b(?:cette|ce|cet|notre|la|le|une?|petite?|jeune) (?:[a-z]+ )?(?:grappe|cluster|pole|reseau|club|collectif|groupement|` +
		`association|communaute) d(?:e |')` + soon + ` *$`)
	// namedGroup is such a word that is said of nothing else.
	namedGroup = pattern.Of(`\b(?:(?:grappe|cluster|pole)|(?:grappe|cluster|pole|association|reseau|elle|il) (?:[a-z]+ ){0,4}est (?:une?|` +
		`d'abord une?) (?:communaute|collectif|reseau|groupement)) d(?:e |')` + soon + ` *$`)
	// countedBy is the cluster that counts those before it: « sur les 73 que compte l'association ».
	countedBy = pattern.Of(`^ ?(?:[a-z'-]+ ){0,3}?(?:que|qu'en) (?:compt|rassembl|re?group|feder|denombr|recens|reuni|` +
		`totalis)\w+ (?:(?:aujourd'hui|desormais|alors) )?(?:la |le |l'|notre |cette |ce )?(?:grappe|cluster|pole|association|reseau|club|collectif|` +
		`groupement|federation)\b`)
	// numbering stands before the number of those who were named: « fédère fondeurs et verriers, au nombre de 54 ».
	numbering = pattern.Of(`\b` + holding + ` [^;.0-9]{3,100}, au nombre de` + soon + ` *$`)
)

// saysWeAre reports a verb of being that is said of the cluster's members, as « c'est » and « ils sont »
// are said of others too.
func (r *reading) saysWeAre(c *count, subject whose, sure, firm bool) bool {
	who := sure || firm || trade.MatchString(c.right)
	if itIs.MatchString(c.before) && !sure && c.when == unsaid && !(subject == ours && who) {
		return false
	}
	if theyAre.MatchString(c.before) && strings.LastIndexByte(c.before, '(') > strings.LastIndexByte(c.before, ')') {
		return r.told // « 8 ateliers équipés (ils étaient 3 en 2023) » is of these
	}
	return !theyAre.MatchString(c.before) || counting.MatchString(c.before) || longAgo.MatchString(c.before) || r.follows || r.told || firm && c.when != unsaid
}

var (
	federates = pattern.Of(`\bfeder(?:e|ait|ent|ons|ant)` + soon + ` *$`)
	relative  = pattern.Of(`\bqui(?: en| y)? [a-z]+` + soon + ` *$`)
	// itIs is said of whatever is counted.
	itIs = pattern.Of(`\b(?:c'est|ce sont|c'etaient)` + soon + ` *$`)
	// theyAre is said of others too, until members were named.
	theyAre = pattern.Of(`\b(?:ils|elles) (?:sont|etaient|seraient)\b[^;.]*$`)
	// ofThese is a verb with the pronoun of those told before: « il en compte 103 ».
	ofThese = pattern.Of(`\ben (?:compt|rassembl|re?group|feder|reuni|denombr|recens|totalis|revendiqu|comptabilis)\w+` + soon + ` *$`)
	// onOnes says it of whatever is counted.
	onOnes = pattern.Of(`\bon (?:n')?en [a-z]+` + soon + ` *$`)
	// trade are nouns of who exercises a trade, by their endings.
	trade = pattern.Of(`^ ?(?:d(?:e |'))?[a-z-]*(?:eurs|euses|iers|ieres|eries|istes|iens|isans|teaux|isateurs|erons|ants|fabriques|bureaux|chantiers|` +
		`concessions|marques)\b`)
)

// hasMembers reports a count before this one that names members.
func (l counts) hasMembers(c *count) bool {
	for _, o := range l {
		if o.Begin < c.Begin && isSure(o.right) {
			return true
		}
	}
	return false
}

// hasTotal reports a total before this count.
func (l counts) hasTotal(c *count) bool {
	for _, o := range l {
		if o.Begin < c.Begin && o.Taken {
			return true
		}
	}
	return false
}

var (
	// onlyColon parts what became of members from how many they are then: « nous perdons 4 adhérents :
	// 77 au 31 décembre », moreThen does so behind a number with its sign.
	onlyColon = pattern.Of(`^ ?: ?$`)
	moreThen  = pattern.Of(`\+ ?[0-9a-z]+ ` + memberNoun + ` ?[:,] ?$`)
)

// made is the label of whom the cluster is made of.
var made = pattern.Of(`^\W*(?:composition|perimetre|membres?|adherents?) ?:[a-z ,'-]{0,40}$`)

// listed is what stands between two of a row.
var listed = pattern.Of(`^[ ,;()-]*(?:et |puis )?$`)

// adheres reports a verb of belonging behind a count, which « par adhérent » is not.
func (c *count) adheres() bool {
	at := belonging.FindString(c.unbracketed)
	return at != "" && !each.MatchString(at) && (!whichOne.MatchString(c.before) || whichCluster.MatchString(c.before)) && !toElse.MatchString(c.unbracketed)
}

var (
	// whichCluster is the cluster of which others are members: « la grappe, à laquelle 59 ont adhéré ».
	whichCluster = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau)\b[^,;0-9]{0,40},? (?:auquel|a laquelle|dont) (?:[a-z]+ )?$`)
	// whichOne and toElse are of what others than the cluster have members of: « l'achat groupé auquel 14
	// ateliers adhèrent », « ont adhéré à la charte ».
	whichOne = pattern.Of(`\b(?:auquel|a laquelle|auxquels|auxquelles|duquel|dont) (?:[a-z]+ )?$`)
	toElse   = pattern.Of(`\b(?:adher\w+|membres|adherente?s|partie) (?:[a-z]+ )?(?:a|au|aux|du|de|d'un|d'une|des?) ?(?:la |l'|les |cette |ce |cet |un |` +
		`une )?(?:charte|achats?|groupement|dispositif|demarche|plateforme|service|offre|club [a-z]+|commission|groupe|comite|bureau|conseil|jury|` +
		`label|programme|centrale|mutuelle|parcours|action|operation|convention)\b`)
)

var each = pattern.Of(`\b(?:par|chaque|un|d'un|l') ?adherent$|^ ?adherent$`)

// clause is what stands before a number in its own clause.
func (c *count) clause() string { return c.before[strings.LastIndexAny(c.before, ";")+1:] }

// reached begins a clause of how many the cluster has come to.
var reached = pattern.Of(`^\W*(?:(?:fin|en|au|a|depuis)[^,]*, ?)?(?:nous|on|ils?|elles?|la grappe|le (?:cluster|pole|reseau|club|collectif)|` +
	`l'association|notre [a-z]+)\b`)

// grewFrom reports a count before this one of who were members a year before.
func (l counts) grewFrom(c *count) bool {
	for _, o := range l {
		if o.Begin < c.Begin && (o.Owner == c.Figure && o.role() == figure.Previous || o.when == yearAgo) && firmNext.MatchString(o.right) {
			return true
		}
	}
	return false
}

var series = pattern.Of(`^[ ,;/)-]*(?:t[1-4]|s[12]|(?:en |fin )?(?:20[0-9]{2}|` + passage.Months + `)) ?:? ?$`)

// hasPrior reports a count behind this one of a year before.
func (r *reading) hasPrior(c *count) bool {
	for _, o := range r.counts {
		if o.Begin > c.Begin && r.whenOf(o) == yearAgo {
			return true
		}
	}
	return false
}

// acts reports a label of what members did.
func acts(left string) bool { return doing.MatchString(netOf.ReplaceAllString(left, " ")) }

// netOf says that those who left are not counted.
var netOf = pattern.Of(`\b(?:nette?s?|deduction faite|compte tenu|defalcation faite|hors) (?:des?|d') ?(?:[0-9]+ )?(?:departs?|radiations?|` +
	`demissions?|retraits?|sorties?)\b`)

var doing = pattern.Of(`\b(?:particip|accompagn|form[ea]|sensibilis|visit|rencontr|inscri|presents?|beneficiaire|impliqu|engag|ayant|aid[ei]|audit|` +
	`equip|diagnosti|satisf|acces|departs|utilis|abonn|connect)\w*`)

// last is where the last match of an expression begins, -1 for none.
func last(e *pattern.Expr, low string) int {
	all := e.FindAllStringIndex(low, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}
