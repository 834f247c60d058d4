package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// holding are the verbs of what the cluster consists of.
const holding = `(?:(?:re)?compt(?:e|ait|ons|ions|ent|aient|ant)|rassembl(?:e|ait|ent|ons|ant)|re?group(?:e|ait|ent|ons|ant)|groupait|groupe|reunit|reunissait|reunissent|reunissons|reunissant|feder(?:e|ait|ent|ons|ant)|associ(?:e|ait|ent|ant)|totalis(?:e|ait|ant)|denombr(?:e|ait|ant)|recens(?:e|ait)|revendiqu(?:e|ait|ant)|affich(?:e|ait|ant)|annonc(?:e|ait)|declar(?:e|ait|ant)|compren(?:d|ait|ant)|represent(?:e|ait|ant)|emmen(?:e|ait)|agreg(?:e|ait)|cumul(?:e|ait)|dispos(?:e|ait) d(?:e|')|s'appui(?:e|ait) sur|repos(?:e|ait) sur|(?:fort|forte|forts|fortes|riche|riches|composee?s?|constituee?s?) d(?:e|')|se compos(?:e|ait) d(?:e|')|maison commune d(?:e|'))`

// How a sentence says that those who are counted belong to the cluster. Each form stands right
// before the number.
var (
	// contains is a verb of what the cluster consists of: in the present or the imperfect, as
	// « a réuni » tells of a meeting.
	contains = pattern.Of(`\b` + holding + soon + ` *$`)
	// amounts is a verb of how many there are of what it names.
	amounts = pattern.Of(`\b(?:se compt(?:e|ait) [_a]|atteint|s'(?:eleve|elevait|etablit|etablissait|etoffe) a|est (?:passee? |montee? )?a|(?:pass|mont|progress|evolu|grimp|redescend|tomb|recul)[a-z]* (?:de [a-z0-9 ]+ )?a|plafonn\w+ a|culmin\w+ a)` + soon + ` *$`)
	// weAre is the cluster that speaks of itself.
	weAre = pattern.Of(`\b(?:nous (?:sommes|etions|voici|voila|en sommes)|on (?:est|etait|en est)|vous (?:etes|etiez)|nous voici|nous voila|c'est|(?:terminons|finissons|achevons|cloturons|termine|finit|acheve|cloture|demarrons|commencons) (?:l'annee|l'exercice|20[0-9]{2})(?: 20[0-9]{2})?)` + soon + `(?: passees?| passes| montes| encore| maintenant)*(?: a| avec| au nombre de)?` + soon + ` *$`)
	// weHave is that of whom it has, or there are.
	weHave = pattern.Of(`\b(?:on (?:_|avait|en _)|avoir|nous avons|nous avions|(?:il )?y (?:en )?(?:_|avait)|avait|ont|en [a-z]+|_)` + soon + ` *$`)
	// labelled is what stands before a colon, a dotted line or a bar, or a noun with its verb of state.
	labelled = pattern.Of(`(?:^|[;.,(|-] ?|\b(?:pour|cote|les|nos|des|ses|vos|leurs|notre|votre|base (?:de |d'|des )?|nombre (?:total )?d(?:e |'|es |e nos |e ses )|effectifs? d(?:e |'|es )|total d(?:'|es |e )|part d(?:es |'))) ?(?:les |nos |des |ses )?(?:` + memberNoun + `|(?:entreprises|structures|societes) (?:adherentes|membres)|chiffres? d'adhesion|membership)(?: [a-z0-9'/]+){0,7}? ?(?: ?(?:,|:|\.{3,}|\||\(|[_a]|est|etait|est de|etait de|s'eleve [a_]|atteint|s'etablit [a_]|stables?|au nombre de|(?:est |etait |sont )?(?:pass|mont|progress|evolu|grimp|redescend|tomb|recul)[a-z]* (?:de [a-z0-9 ]+ )?[_a]))+ ?(?:t[1-4] |(?:au|fin|en|on|est|a|[_]|de|31|decembre|12|[0-9/]+|20[0-9]{2}) ?:? ?)*$`)
	// effective is a label that under a heading about members is theirs.
	effective = pattern.Of(`\b(?:effectifs?|population|base|nombre|total|inscrits|comptes)\b[^;.]{0,40}:[^;.]{0,12}$|\beffectifs?\b[^;.]{0,50}: ?$`)
	// theirs are the members as known.
	theirs = pattern.Of(`\b(?:nos|ses|vos|l'un d(?:e nos|es|e ses|e vos)|liste des|aux|avec ses|merci aux|ensemble des|tou(?:s|tes) les|de nos|de ses|les) $`)
	// alone is a number before which nothing stands but words of time and form.
	alone = pattern.Of(`^\W*(?:(?:avec|forte?s?|riche|de|d'|et|soit|au total|en tout|donc|au|a|la|fin|en|31|decembre|20[0-9]{2}|[0-9/]+|desormais|aujourd'hui|ce jour|plus|pres|environ|[a-z]+ :)[ ,:]*)*$`)
	// belonging is a verb behind those who are counted.
	belonging = pattern.Of(`^ ?(?:[a-z'-]+ ?){0,3}?(?:,[^,;.]{0,60}, ?)?\b(?:(?:y )?adherent\b|(?:en )?(?:sont|etaient) (?:desormais |aujourd'hui |ainsi |alors )?(?:` + memberNoun + `|adherente?s)|ont (?:adhere|cotise|renouvele leur adhesion)\b(?: en 20[0-9]{2})?(?: ?[,.;]|$)|appartien\w+|(?:sont )?(?:reunie?s|rassemblee?s|federee?s|regroupee?s) (?:au sein|dans|sous|par)|(?:en )?font partie|nous font confiance|(?:nous )?(?:composent|constituent|forment) (?:la|le|notre|l')|figurent|se (?:retrouv\w+|reunissent|reconnaissent) (?:sous|dans la meme)|(?:a|au|dans|au sein d[eu]) ?(?:la |le |l'|notre |cette )?(?:grappe|cluster|pole|association|reseau)\b)`)
	// bracketed is the cluster before a bracket or a colon.
	bracketed = pattern.Of(`\b(?:reseau|grappe|cluster|pole|association|effectifs|rangs|communaute|collectif|federation)\b[^;:,(0-9]{0,60}(?:[:(]| -) ?(?:[a-z' ]{0,20} )?$`)
	withThem  = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau|federation|collectif)\b[^;:(]{0,60}\bavec ` + `(?:[a-z]+ ){0,2}$`)
	// summed is the sum of those told before in the sentence.
	summed     = pattern.Of(`\b(?:donc|au total|en tout|soit(?: au total| en tout)?|ca fait|ce qui fait)(?: [a-z]+)? ?:? ?$`)
	wholeOf    = pattern.Of(`\b(?:sur|parmi)(?: un total de| les| nos| ses)? $`)
	infinitive = pattern.Of(`^ [a_] (?:[a-z]+ ){0,1}[a-z]+(?:er|ir|re)\b`)
	helped     = pattern.Of(`\b(?:_|ont|avons|avait|avaient|ayant|ai) (?:[a-z]+ )?(?:compte|rassemble|reuni|federe|regroupe|associe|recense|declare|annonce|affiche)s?\b[^,;]{0,40}$`)
	ofBody     = pattern.Of(`\b(?:le|la|les|un|une|des|cette|ce|cet|son|sa|leur|chaque|du|au|aux|l'|d'un|d'une|notre|nos|quel) ?(?:[a-z]+ )?` + bodyNoun + `\b|\b(?:d'administration|de pilotage|restreint)\b`)
	ofCluster  = pattern.Of(`\b` + clusterNoun + `\b`)
)

// Evidence of how a sentence says that somebody belongs. What is dated at the year's end stands
// above all that is not.
const (
	evidentWhole    = 8  // « 38 adhérents sur 59 »
	evidentTheirs   = 20 // « nos 83 adhérents »
	evidentFragment = 24 // « 83 adhérents »
	evidentFirms    = 30 // « le cluster réunit 83 entreprises »
	evidentMembers  = 40 // « le cluster compte 83 adhérents », « Adhérents : 83 »
	evidentDated    = 10 // at the year's end, beside these
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
	if r.Statutory && c.when != atYearEnd {
		evidence = min(evidence, evidentWhole+1)
	}
	return evidence, sure
}

func (r *reading) evidence(c *count, sure bool) int {
	bare := c.isBare()
	firm := firmNext.MatchString(c.right)
	near := c.before[max(0, len(c.before)-24):]
	switch {
	case bodyMembers.MatchString(c.behind), asFewer.MatchString(c.right), newcomers.MatchString(c.right[:min(len(c.right), 40)]) && !belonging.MatchString(c.behind) && !weAre.MatchString(c.before), c.when == unsaid && infinitive.MatchString(c.behind):
		return 0
	case c.Role == figure.Part && !sure && !firm:
		return 0
	case boardLabel.MatchString(c.left):
		return 0
	case labelled.MatchString(r.label(c)) && !r.acts(c.left) && !ofTheirs.MatchString(c.left), (sure || ofMembers.MatchString(r.Theme)) && effective.MatchString(c.left):
		if !bare && !sure && !firm && !trade.MatchString(c.right) || newcomers.MatchString(c.left) || strings.HasSuffix(strings.TrimSpace(c.left), ",") && !(bare && c.when != unsaid) || otherNoun.MatchString(c.right) && !sure && !firm {
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
	if !sure && !firm && !bare {
		return 0
	}
	return r.known(c, sure, firm)
}

// label is what stands before a number: of one that grew from another, before both.
func (r *reading) label(c *count) string {
	for _, o := range r.counts {
		if o.Owner == c.Figure && o.Role == figure.Previous && o.Begin < c.Begin {
			return c.before
		}
	}
	return c.left
}

// stated is the evidence of a verb before or behind a number.
func (r *reading) stated(c *count, sure, firm, bare bool) int {
	subject := r.subject(c.before)
	if federates.MatchString(c.before) && !bare {
		subject = ours // nobody federates what are not his members
	}
	known := r.follows || r.told || r.hasMembers(c) || ofMembers.MatchString(r.Theme)
	self := subject == ours || pronoun.MatchString(c.before)
	who := sure || firm || !bare && trade.MatchString(c.right) && !(subject != ours && relative.MatchString(c.before))
	switch {
	case (bare || sure || firm) && c.first && r.tally.asked == r.tally.at-1 && r.tally.asked > 0:
		return evidentMembers
	case bare && series.MatchString(c.left) && r.hasTotal(c):
		return evidentMembers
	case belonging.MatchString(c.behind) && (firm || bare && r.follows || who && !acting.MatchString(c.after)):
		return evidentFirms + 5
	case weAre.MatchString(c.before):
		if who || bare && (c.when != unsaid || known || strings.Trim(c.after, " .!)") == "" || r.hasPrior(c)) {
			return evidentMembers
		}
	case subject == body:
	case contains.MatchString(c.before) && !helped.MatchString(c.before):
		switch {
		case sure:
			return evidentMembers
		case self && (who || subject == ours && !bare && (namedOurs.MatchString(c.before) || federates.MatchString(c.before))):
			return evidentFirms
		case bare && self && (known || ofThese.MatchString(c.before)):
			return evidentFirms
		}
	case amounts.MatchString(c.before) && sure && !helped.MatchString(c.before):
		return evidentMembers
	case weHave.MatchString(c.before) && (sure && !acting.MatchString(c.after) || bare && (r.follows || r.told) || firm && belonging.MatchString(c.behind)):
		return evidentFirms
	case sure && subject == ours && c.when != unsaid && !acting.MatchString(c.after):
		return evidentFragment
	}
	return 0
}

var (
	federates = pattern.Of(`\bfeder(?:e|ait|ent|ons|ant)` + soon + ` *$`)
	relative  = pattern.Of(`\bqui(?: en| y)? [a-z]+` + soon + ` *$`)
	// ofThese is a verb with the pronoun of those told before: « il en compte 103 ».
	ofThese = pattern.Of(`\ben ` + holding + soon + ` *$`)
	// trade are nouns of who exercises a trade, by their endings.
	trade = pattern.Of(`^ ?(?:d(?:e |'))?[a-z-]*(?:eurs|euses|iers|ieres|eries|istes|iens|isans|teaux|isateurs|erons|ants|fabriques|bureaux|chantiers|concessions|marques)\b`)
)

// known is the evidence of members who are spoken of as known, or of a number alone.
func (r *reading) known(c *count, sure, firm bool) int {
	active := acting.MatchString(c.after) && !paid.MatchString(c.right)
	switch {
	case summed.MatchString(c.left) && (r.told || sure) && r.subject(c.before) != body:
		return evidentFragment
	case bracketed.MatchString(c.before) && (sure || firm) && !active && r.subject(c.before) == ours:
		return evidentFirms
	case active:
		return 0
	case theirs.MatchString(c.before) && r.subject(c.before) != body:
		if sure || firm && possessive.MatchString(c.before) {
			return evidentTheirs
		}
	case sure && wholeOf.MatchString(c.before):
		return evidentWhole
	case c.Reason == "of_whole" && r.hasMembers(c):
		return evidentWhole
	case c.first && c.isBare() && c.when != unsaid && ofMembers.MatchString(r.Theme) && alone.MatchString(c.left):
		return evidentFragment
	case sure && withThem.MatchString(c.before), sure && alone.MatchString(c.left) && c.first && !r.Plan:
		return evidentFragment
	}
	return 0
}

var (
	// ofTheirs is a label of what is done with members or stands at their place.
	ofTheirs = pattern.Of(`\b(?:chez|par|entre|aupres d|aupres des|aux|avec|vers|parmi|dans) ?(?:les |nos |ses |des |leurs )?` + memberNoun + `\b[^:]*:? *$`)
	// nothing is what stands behind a number that names nobody.
	nothing = pattern.Of(`^ *(?:[,.;:!?)(-]|$|(?:aujourd'hui|desormais|maintenant|au|en|fin|dont|contre|et|un an|l'an|chez|sur|dans|d'entre|il|ce|cette|actuellement|a ce|a la|a present|a fin|vs|de (?:plus|moins)|deja|pour|apres)\b)`)
	// boardLabel is a label about a board or a meeting.
	boardLabel = pattern.Of(`\bmembres? (?:(?:du|de la|d'un|d'une|de l'|des?) ?)?(?:en exercice|elus|titulaires|votants|presents?|bureau|conseil|jury|comite|ca\b|equipe|groupe|commission|college)`)
	possessive = pattern.Of(`\b(?:nos|ses|vos|merci aux) $`)
	pronoun    = pattern.Of(`^\W*(?:forte?s?|riches?|composee?|constituee?) d|\b(?:il|elle|celle-ci|celui-ci|qui|ils|elles|nous|on|et|en)(?: en| y)? (?:est |etait |sont )?` + holding + soon + ` *$`)
	namedOurs  = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau|federation|collectif)\b[^;:]{0,90}$`)
)

// whose is whom the words before a number are about.
type whose uint8

const (
	nobody whose = iota
	ours
	body
)

// subject is whom a sentence is about before a number: the last that it names.
func (r *reading) subject(before string) whose {
	if at := strings.LastIndexByte(before, ';'); at >= 0 {
		before = before[at:]
	}
	at := last(ofCluster, before)
	others := last(ofBody, before)
	switch {
	case others > at && (r.Clusters == nil || !r.Clusters.In(before[others:])):
		return body
	case at >= 0 || r.Clusters != nil && r.Clusters.In(before):
		return ours
	}
	return nobody
}

// hasMembers reports a count before this one that names members.
func (r *reading) hasMembers(c *count) bool {
	for _, o := range r.counts {
		if o.Begin < c.Begin && isSure(o.right) {
			return true
		}
	}
	return false
}

// hasTotal reports a total before this count.
func (r *reading) hasTotal(c *count) bool {
	for _, o := range r.counts {
		if o.Begin < c.Begin && o.Taken {
			return true
		}
	}
	return false
}

// series is the time of another count in a row: « T1 88 – T2 90 ».
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
func (r *reading) acts(left string) bool { return doing.MatchString(left) }

var doing = pattern.Of(`\b(?:particip|accompagn|form[ea]|sensibilis|visit|rencontr|inscri|presents?|beneficiaire|impliqu|engag|ayant|aid[ei]|audit|equip|diagnosti|satisf|acces|departs)\w*`)

// last is where the last match of an expression begins, -1 for none.
func last(e *pattern.Expr, low string) int {
	all := e.FindAllStringIndex(low, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}
