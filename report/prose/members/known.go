package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// known is the evidence of members who are spoken of as known, or of a number alone.
func (r *reading) known(c *count, sure, firm bool) int {
	active := acting.MatchString(c.after) && !paid.MatchString(c.right)
	switch {
	case summed.MatchString(c.left) && (r.told || sure) && r.subject(c.before) != body:
		return evidentFragment
	case bracketed.MatchString(c.before) && (sure || firm) && !active && r.subject(c.before) == ours:
		return evidentFirms
	case c.first && ofName.MatchString(c.left) && trade.MatchString(c.right) && r.subject(c.before) == ours && !otherNoun.MatchString(c.right) && noMore.MatchString(c.right):
		return evidentFirms
	case c.first && c.isBare() && c.when != unsaid && enrolledAt.MatchString(c.left):
		return evidentFragment
	case sure && serving.MatchString(c.before):
		return evidentTheirs
	case sure && inBrackets.MatchString(c.before) && r.subject(c.before) != body:
		return evidentFirms
	case sure && c.first && enrolledHere.MatchString(c.right) && alone.MatchString(c.left):
		return evidentFragment
	case active:
		return 0
	case (firm || trade.MatchString(c.right)) && !otherNoun.MatchString(c.right) && wholeOf.MatchString(c.before) && ofTheGroup.MatchString(c.right):
		return evidentTheirs
	case theirs.MatchString(c.before) && r.subject(c.before) != body:
		if sure || firm && possessive.MatchString(c.before) {
			return evidentTheirs
		}
	case firm && ofTheCluster.MatchString(c.right) && (wholeOf.MatchString(c.before) || theirs.MatchString(c.before)):
		return evidentTheirs
	case c.isBare() && inAll.MatchString(c.right) && ofTheCluster.MatchString(lastWords(c.before, 6)):
		return evidentFirms
	case sure && wholeOf.MatchString(c.before):
		return evidentWhole
	case c.Reason == figure.ReasonOfWhole && r.counts.hasMembers(c) && r.subject(c.before) != body:
		return evidentWhole
	case c.first && c.isBare() && c.when != unsaid && (r.follows || ofMembers.MatchString(r.Theme)) && alone.MatchString(c.left):
		return evidentFragment
	case sure && withThem.MatchString(c.before), sure && alone.MatchString(c.left) && c.first && !present.MatchString(c.behind) && (!r.Plan || inAll.MatchString(c.after) || stops.MatchString(c.behind[len(sureNoun.FindString(c.behind)):])):
		return evidentFragment
	}
	return 0
}

var (
	// ofName is the name of a cluster before a colon, noMore what stands behind a trade of which nothing is told:
	// « Grappe Exemple Bois : 26 scieurs, dont 20 au village ».
	ofName = pattern.Of(`\b(?:grappe|cluster|pole|club)\b[^:;0-9]{2,50}: ?(?:(?:une?|environ|pres de|quelque|plus de) ?)?$`)
	noMore = pattern.Of(`^ ?(?:d(?:e |'))?[a-z-]+(?: et (?:de |d')?[a-z-]+)? ?$`)
	// enrolledAt is the label of those who are in the register at a time: « inscrits au 31/12/2024 : 95 ».
	enrolledAt = pattern.Of(`^\W*(?:nombre d')?(?:inscrits|enregistres) (?:au|a fin|fin|en)\b[^;.]*: *$`)
)

// serving are those who work for the members: « Une équipe de 9 personnes au service de quelque 240 adhérents ».
var serving = pattern.Of(`(?:^\W*|\b(?:equipe|association|grappe|cluster|pole|permanents?|permanentes?|salarie(?:e?)s?|nous)\b[^;.]*)\bau service d(?:e |'|es )(?:(?:nos|ses|quelque|pres de|plus de|nos quelque|environ) )*$`)

// enrolledHere are members as they stand in the register.
var enrolledHere = pattern.Of(`^ ?` + memberNoun + ` (?:inscrite?s?|enregistree?s?|recensee?s?) *(?:[.,;:)]|$|au (?:registre|fichier))`)

// inBrackets is the cluster with what it is, in brackets: « la grappe (producteurs de fruits, 52 adhérents) ».
var inBrackets = pattern.Of(`^\W*cotisations?(?: d[a-z']+ ?[a-z]+)? \($|\b(?:reseau|grappe|cluster|pole|association|communaute|` + aCollective + `|federation|` +
	`club)\b[^;:,(0-9]{0,60}\([^();:0-9]{0,60}$`)

var (
	// ofTheirs is a label of what is done with members or stands at their place.
	ofTheirs = pattern.Of(`\b(?:chez|par|entre|aupres d|aupres des|aux|avec|vers|parmi|dans) ?(?:les |nos |ses |des |leurs )?` + memberNoun + `\b[^:]*:? *$`)
	// nothing is what stands behind a number that names nobody.
	nothing = pattern.Of(`^ *(?:[,.;:!?)(-]|$|(?:(?:un|deux|trois|six|dix|douze) (?:ans?|mois)|voici|voila|aujourd'hui|desormais|maintenant|au|en|fin|` +
		`debut|dont|contre|seulement|a peine|tout (?:rond|juste)|pile|et|un an|l'an|chez|sur|dans|d'entre|il|ce|cette|actuellement|a ce|a la|a present|a fin|vs|de (?:plus|moins)|deja|pour|apres|` +
		`autour de (?:cette|la) table)\b)`)
	// boardLabel is a label about a board or a meeting.
	boardLabel = pattern.Of(`\bmembres? (?:(?:du|de la|d'un|d'une|de l'|des?) ?)?(?:en exercice|d'honneur|honoraires|bienfaiteurs|elus|titulaires|` +
		`votants|presents?|bureau|conseil|jury|comite|ca\b|equipe|groupe|commission|college)|` +
		`^\W*(?:(?:membres|etaient|sont|ont) )?(?:excuse|absent|present|represente)(?:e?s)? ?: ?$`)
	possessive = pattern.Of(`\b(?:nos|ses|vos|merci aux) $`)
	pronoun    = pattern.Of(`^\W*(?:forte?s?|riches?|composee?|constituee?) d|\b(?:il|elle|celle-ci|celui-ci|qui|ils|elles|nous|on|et|en)(?: en|` +
		` y)? (?:est |etait |sont )?(?:le |la )?` + holding + soon + ` *$`)
	namedOurs = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau|federation|` + aCollective + `)\b[^;:]{0,90}$`)
)

// loose is the evidence of a number of members of whom nothing is done, in words that no rule knows.
func (r *reading) loose(c *count, sure bool) int {
	switch {
	case !sure || r.Plan || acting.MatchString(c.after) || r.subject(c.before) == body:
		return 0
	case inAll.MatchString(c.after), (c.when == atYearEnd || c.when == atPresent && stopped(c)) && !c.Percent && !happened.MatchString(c.before):
		return evidentFragment
	case stops.MatchString(c.behind[len(sureNoun.FindString(c.behind)):]) && !eventful.MatchString(c.before):
		return evidentLoose
	}
	return 0
}

// present is what members do, as a verb in the present says it.
var present = pattern.Of(`^ ?` + memberNoun + ` (?:[a-z]+ment )?(?:ne |n'|se |s'|y |en |l'|les |lui |nous )?(?:[a-z]{3,}ent|font|vont|ont)\b`)

// ofTheCluster are the firms of the cluster, which are its members.
var ofTheCluster = pattern.Of(`(?:^| )` + firmNoun + ` (?:du|de la|de l'|de notre|d'une?) ?(?:grappe|cluster|pole|association|reseau)\b`)

// ofTheGroup are those of a trade who are the cluster's: « sur les dix-neuf tonneliers de la grappe ».
var ofTheGroup = pattern.Of(`^ ?(?:[a-z'-]+ ){1,3}?(?:du|de la|de l'|de notre) ?(?:grappe|cluster|pole|association|reseau|club|collectif)\b`)

// lastWords are the last words of a text.
func lastWords(low string, n int) string {
	words := strings.Fields(low)
	return strings.Join(words[max(0, len(words)-n):], " ")
}

// stopped reports members of whom no more is said than when.
func stopped(c *count) bool {
	rest := c.behind[len(sureNoun.FindString(c.behind)):]
	return stops.MatchString(rest) || dayBehind.MatchString(rest)
}

var dayBehind = pattern.Of(`^ (?:au|en|a) (?:[0-9]|la date|20[0-9]{2}|` + passage.Months + `)`)

// perfect is a verb of what was done.
const perfect = `\b(?:_|ont|avons|ai|avait|avaient|est|sont|ete) (?:[a-z]+ )?[a-z-]+(?:e|ee|es|ees|i|is|it|u|us|ert)\b`

var (
	// stops is what stands behind members of whom no more is said than when.
	stops = pattern.Of(`^ *(?:[.;!?)]|$|\(?(?:[0-9]|en|fin|contre)|(?:aujourd'hui|desormais|a ce jour|actuellement|au 31|fin (?:decembre|20)|a (?:la )?fin|dont|contre)\b)`)
	// inAll says of a number that it is the whole.
	inAll = pattern.Of(`^ ?(?:au total|en tout|au compteur|tout compris)\b`)
	// eventful is what stands before a number of those who did something: a verb in the perfect, a
	// label, a preposition of whom it is done with.
	eventful = pattern.Of(`[:(]|` + perfect + `|\b(?:par|pour|chez|aupres d[eu]s?|sur|entre|vers|avec|dont|chaque|aux?|a|de) (?:[a-z]+ )?$`)
	happened = pattern.Of(perfect)
)
