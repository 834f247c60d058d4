package members

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
)

// isPart reports a count of members who have paid, or are in the territory.
func (r *reading) isPart(c *count) bool {
	return c.paysUp() || r.counts.payBeside(c) || r.isLocal(c) && (among.MatchString(c.left) || ofThem.MatchString(c.right) || !c.first || r.follows || r.answers() || isSure(c.right) && located.MatchString(c.after))
}

// beside reads a count that stands beside a total or behind the sentence of one.
func (r *reading) beside(c *count) {
	near := r.told || r.follows || r.answers()
	ofMembers := isSure(c.right) || firmNext.MatchString(c.right) && r.subject(c.before) != body && contains.MatchString(c.before) && !helped.MatchString(c.before) || ofMembers.MatchString(c.left) || ofMembers.MatchString(r.Theme) && firmNext.MatchString(c.right) || c.Percent && ofShare.MatchString(c.before)
	switch {
	case applies(r, c):
		r.take(c)
	case (unpaid.MatchString(c.right) || unpaid.MatchString(c.label())) && near:
		r.take(c)
	case c.paysUp() && ofOtherFees(r, c):
		r.take(c)
	case r.counts.payBeside(c):
		r.claim(c, paidUp, 20, true)
	case c.isBare() && inThisCase.MatchString(c.behind) && paid.MatchString(c.before) && r.subject(c.before) != body:
		r.claim(c, paidUp, 20, true)
	case c.paysUp() && !c.isShare() && (near || ofMembers || c.feesIn() || ofFees.MatchString(c.right)):
		r.claim(c, paidUp, 20, ofMembers || c.feesIn() || ofFees.MatchString(c.right))
	case r.isLocal(c) && (near || (ofMembers || ofThem.MatchString(c.right)) && (r.subject(c.before) != body || ofOurOwn.MatchString(c.right))):
		k, evidence := territory, 20
		if c.isShare() {
			k = share
		}
		if outside.MatchString(orNextTo.ReplaceAllString(c.right, "")) || outside.MatchString(c.left) {
			r.take(c)
			return
		}
		if communal.MatchString(c.right) || communal.MatchString(c.left) {
			evidence = 25
		}
		if k == territory && isSure(c.right) && possessive.MatchString(c.before) && !r.told {
			r.claim(c, total, evidentTheirs, true) // « ses 22 adhérents sont tous dans l'agglomération »
		}
		r.claim(c, k, evidence, ofMembers || ofTheMembers.MatchString(c.right))
	case c.Percent || c.Reason == figure.ReasonDelta || asFewer.MatchString(c.right) || newcomers.MatchString(c.right):
	case (c.when == yearAgo || c.role() == figure.Previous && c.when != another && !toReach.MatchString(c.before)) && r.isPrior(c):
		r.claim(c, previous, 20, false)
	}
}

// applies reports those who ask to become members, below a heading about these.
func applies(r *reading, c *count) bool {
	return ofMembers.MatchString(r.Theme) && applying.MatchString(c.right)
}

// applying are those who ask to become members, below a heading about these: « Trois candidatures sont examinées ».
var applying = pattern.Of(`^ ?(?:(?:nouvelles? )?(?:candidatures?|demandes?)(?: d'adhesion)?(?: (?:sont|ont ete|est|_ ete|restent))?|sont|ont ete|est|_ ete|restent?) ` +
	`(?:acceptee?s?|examinee?s?|refusee?s?|ajournee?s?|renvoyee?s?|rejetee?s?|admise?s?|agreee?s?|validee?s?|en attente|a l'etude|reportee?s?)\b`)

// ofOurOwn are those of the cluster that speaks, whatever its sentence is about before: « 85 % de nos adhérents ».
var ofOurOwn = pattern.Of(`^ ?%? ?(?:de (?:nos|ses|vos) ` + memberNoun + `|d'entre (?:nous|vous))\b`)

// ofTheMembers says behind a number that it is of the members: « 59 % des adhérents ».
var ofTheMembers = pattern.Of(`^ ?%? ?(?:des|de (?:nos|ses|ces|leurs)) ?(?:[0-9]+ )?` + memberNoun + `\b`)

// isPrior reports a number told of the year before that counts who were members then.
func (r *reading) isPrior(c *count) bool {
	if !(c.isBare() || isSure(c.right) || firmNext.MatchString(c.right)) {
		return false
	}
	return r.told || r.follows && c.first && c.when == yearAgo && !acts(c.left) && r.subject(c.before) != body
}

// isBare reports a number that names nobody.
func (c *count) isBare() bool {
	return c.Noun == c.Tail || nothing.MatchString(c.behind) || strings.TrimSpace(c.right) == ""
}

// communal is the area of the authority that a cluster reports to, where a smaller or larger one
// stands beside it.
var communal = pattern.Of(`\b(?:agglo\w*|metropol\w+|communaute|communautaire|intercommunalite|territoire|perimetre|ressort|pays)\b`)

// paysUp reports a count of members that have paid their subscription.
func (c *count) paysUp() bool {
	switch {
	case unpaid.MatchString(c.right), butFor.MatchString(c.left):
		return false
	case c.isBare() && onlyPaid.MatchString(c.left), c.isBare() && inThisCase.MatchString(c.behind) && paid.MatchString(c.before):
		return true
	case c.feesIn(), paid.MatchString(c.right), paidLabel.MatchString(c.left), !c.first && c.isBare() && strings.HasPrefix(c.right, " cotisent"):
		return true
	}
	label := c.label()
	return label != "" && paid.MatchString(label) && !unpaid.MatchString(label) || feesOf.MatchString(c.before) && cashed.MatchString(c.right)
}

// ofOtherFees reports those who paid for another year than N: « 11 d'entre vous ont déjà payé leur cotisation 2025 ».
func ofOtherFees(r *reading, c *count) bool {
	m := feeYear.FindStringSubmatch(c.right)
	return m != nil && r.Year > 0 && m[1] != strconv.Itoa(r.Year)
}

// payBeside reports those who pay beside those who are enrolled: « 61 adhérents, mais 34 cotisants ».
func (l counts) payBeside(c *count) bool {
	if !payers.MatchString(c.right) {
		return false
	}
	return slices.ContainsFunc(l, func(o *count) bool { return o != c && onRoll.MatchString(o.right) })
}

var (
	// onlyPaid leaves none but those who paid: « si on ne garde que ceux qui ont payé, on retombe à trente-six ».
	onlyPaid = pattern.Of(`\b(?:ceux|celles|les seuls|ne (?:garde|retient|compte) que les) (?:qui )?(?:(?:ont|sont) )?(?:(?:bien |vraiment |deja )?(?:paye|regle|cotise|` +
		`verse|acquitte|cotisants|cotisent|paient)|_ jour)\b[^;.:]*$`)
	// paidFees is who paid, and nothing else than what members pay.
	paidFees = pattern.Of(`\b(?:ont|ayant|_|avai(?:t|ent)) (?:(?:deja|toutes|tous|bien) )*(?:regle|paye|acquitte|verse|cotise|solde)(?: (?:leurs?|la|le|les) (?:cotisations?|du|part|ecot|` +
		`contributions?|adhesions?)\b| ?[.,;)]|$| (?:en|au|a|fin)\b)`)
	// inThisCase takes up what was said of them before: « les adhérents à jour, puisque vous êtes 62 dans ce cas ».
	inThisCase = pattern.Of(`^ (?:seulement )?(?:dans ce cas|a l'etre|a remplir cette condition|en regle)\b`)
	// feeYear is the year for which a fee was paid.
	feeYear = pattern.Of(`\b(?:cotisations?|adhesions?|du|part|(?:re)?(?:paye|regl|acquitt|vers|sold)(?:e|ee|es|ees)?) (?:(?:annuelle|due?|de l'annee|au titre d\w+|de|pour|l'annee) ?)*(20[0-9]{2})\b`)
	payers  = pattern.Of(`^ cotisants\b`)
	onRoll  = pattern.Of(`^ (?:[a-z]+ )?(?:adherents?|membres|inscrits)\b`)
)

// butFor stands before those who are left out of the whole: « tous sauf 2 ».
var butFor = pattern.Of(`\b(?:sauf|hormis|excepte|a l'exception de|moins) $`)

// label is what stands before the colon, the dots or the bar before a number; "" for none.
func (c *count) label() string {
	label := strings.TrimRight(c.left, ` "`)
	if !strings.HasSuffix(label, ":") && !leader.MatchString(label) {
		return ""
	}
	return strings.TrimRight(label, " :.|")
}

// isShare reports a percentage, or a number behind a label of one: « Part des adhérents de la ville (en %) : 87 ».
func (c *count) isShare() bool { return c.Percent || shareLabel.MatchString(c.label()) }

var shareLabel = pattern.Of(`\b(?:pourcentage|proportion|quelle part)\b|\(?en ?%\)?$|\(%\)$|\b(?:en pourcentage|en pour cent)\b|^\W*%`)

// ofFees says that fees of members were paid, or counts these in place of those who pay them.
var ofFees = pattern.Of(`^ ?contributions\b|\bcotis`)

// feesIn reports how many fees came in, by its label below a heading about these.
func (c *count) feesIn() bool { return c.fees && feesIn.MatchString(c.label()) }

// feesIn is such a label: « payées : 72 ».
var feesIn = pattern.Of(`^\W*(?:deja |dont )?(?:pay|encaiss|regl|recu|percu|acquitt|rentr|sold|honor)(?:e|ee|es|ees|s)?$`)

var (
	feesOf = pattern.Of(`\bcotisations?(?: de| [a-z0-9]+)? ?:? ?$`)
	cashed = pattern.Of(`\b(?:encaiss|regl|acquitt|pay|percu|recu|verse|rentre)\w*`)
)

// paidLabel is what stands before the count of those who have paid.
var paidLabel = pattern.Of(`^\W*(?:sont|etaient) (?:donc )?[_a] jour (?:d[a-z' ]{0,20}cotisations? ?)?$|[_a] jour (?:d[a-z' ]{0,20}cotisations? ?)?(?:est|etait) de $|\b[_a] jour (?:d[a-z' ]{0,20}cotisations? ?)?(?:(?:sont|etaient) (?:au nombre de )?|au nombre de |: ?)$|` +
	`\bcotisations? (?:encaisse|regle|acquitte|percu|paye)e?e?s? ?: ?$|` +
	`\bcotisations? (?:[a-z]+ )?(?:encaisse|regle|acquitte|verse|paye)e?e?s? par $`)

// isLocal reports a count of those who are in an area, said behind it or by the label before it.
func (r *reading) isLocal(c *count) bool {
	switch {
	case newcomers.MatchString(c.right), seats.MatchString(c.right), ofOthersWhole(r, c):
		return false
	case r.labelsPlace(c), (among.MatchString(c.left) || !c.first || r.follows) && placedAs.MatchString(c.left) && (c.isBare() && (r.told || !strings.HasSuffix(c.left, "(") || placeList.MatchString(c.before)) || ofThem.MatchString(c.right)):
		return true
	case !r.countsWho(c):
		return false
	}
	active := acting.MatchString(c.after) || acted.MatchString(c.right)
	near := r.told || r.follows
	if c.Percent && r.restates(c) {
		return true
	}
	switch r.placeOf(c) {
	case anArea:
		return located.MatchString(c.right) || !active
	case aPlace:
		return located.MatchString(c.right) || !active && (among.MatchString(c.left) || c.isBare() && c.when == unsaid && near)
	case somewhere:
		return located.MatchString(c.right) && (c.Percent || among.MatchString(c.left)) || !active && among.MatchString(c.left) && c.isBare() && within.MatchString(c.right)
	}
	if c.Percent && nativesAre.MatchString(c.left) {
		return true
	}
	return atYours.MatchString(c.left) && c.isBare() || (c.Percent || near) && nativeOf.MatchString(c.right)
}

// seats are places in a body, and nobody who is in an area: « dont 5 sièges pour l'agglomération ».
var seats = pattern.Of(`^ (?:postes?|sieges?|places|mandats?) (?:reserv[a-z]*|pour|revien[a-z]*|sont|attribue[a-z]*)\b`)

// areaNext is an area right behind a number: « 57 adhérents, 40 d'agglo ».
var areaNext = pattern.Of(`^ (?:d'|de l'|de la |du |dans l'|dans la |sur le )` + areaNoun + `\b`)

// placedAs is an area right before how many of them are there: « de la métropole pour 50 d'entre eux »,
// « majoritairement métropolitains (50) ».
var placedAs = pattern.Of(`\b` + areaNoun + `s? (?:\(|pour |a hauteur de )$`)

// placeList is the label of a list of places with how many are in each: « Sièges : métropole (60), département (15) ».
var placeList = pattern.Of(`\b(?:localisation|implantation|repartition|sieges?)\b[^:;0-9]{0,40}: ?[a-z' ]{2,30}\($`)

// ofOthersWhole reports the whole of which others than members are a part: « neuf de nos administrateurs sur douze ».
func ofOthersWhole(r *reading, c *count) bool {
	i := slices.Index(r.counts, c)
	return i > 0 && otherNoun.MatchString(r.counts[i-1].right) && overWhole.MatchString(r.Between(r.counts[i-1].End, c.Begin))
}

// restates reports a share in brackets right behind a count of those in an area: « 35 dans la ville (85 %) ».
func (r *reading) restates(c *count) bool {
	i := slices.Index(r.counts, c)
	return i > 0 && !r.counts[i-1].Percent && strings.HasSuffix(c.before, "(") && strings.HasPrefix(c.right, ")") && r.isLocal(r.counts[i-1])
}

// labelsPlace reports a label of an area before a number.
func (r *reading) labelsPlace(c *count) bool {
	label := c.label()
	colon := label != ""
	if c.isBare() && (r.told || r.follows) && (areaHolds.MatchString(c.left) || areaFirst.MatchString(c.left)) {
		return true
	}
	if areaKeeps.MatchString(c.left) && ofWholeMembers.MatchString(c.behind) {
		return true
	}
	who := c.isBare() || isSure(c.right) || firmNext.MatchString(c.right)
	switch {
	case who && colon && areaLast.MatchString(label) && !areaActs.MatchString(label), who && !colon && areaLast.MatchString(c.left) && strings.Trim(c.after, " .)") == "":
		return true
	case colon && who && (r.follows || r.told) && dontIn.MatchString(label) && !areaActs.MatchString(label):
		return true
	case colon && located.MatchString(label) && (inArea.MatchString(label) || ofMembers.MatchString(label) && !boardLabel.MatchString(label)) && (ofMembers.MatchString(label) || r.follows || r.told) && !otherNoun.MatchString(c.right):
		return true
	}
	if c.Percent && ofShare.MatchString(c.before) && c.role() != figure.Previous {
		at := ofShare.FindString(c.before) // « la part des adhérents de la métropole passe de 60 à 63 % »
		return (inArea.MatchString(at) || located.MatchString(at) || rooted.MatchString(at)) && !outside.MatchString(at)
	}
	return c.Percent && bracketed100.MatchString(c.left) && located.MatchString(c.left) // « la part de ceux qui sont implantés en région (77 %) »
}

// ofShare is what is told of a share of the members.
var ofShare = pattern.Of(`\b(?:` + rooting + ` ` + native + `|(?:taux|part|proportion|pourcentage) (?:des|de nos|de ses|de la|de l'|de|d') ?(?:` + memberNoun + `|` + rooting + `|` + native + `))\b[^:;.]*` +
	`\b(?:` + reaching + `|est|etait|ressort)\b[^:;.]*$`)

// dontIn is the label of those in an area with its name: « dont en Région Exemple : 101 ».
var dontIn = pattern.Of(`^\W*(?:dont|parmi eux|parmi lesquels|sieges?|presence) (?:[a-z]+ )?(?:dans|sur|en|a|au) ?(?:la |le |l'|notre )?` + areaNoun + `\b[^:,;]{0,30}$`)

// areaActs is an area of which something is told: « La communauté s'est agrandie : 76 membres ».
var areaActs = pattern.Of(`\b` + areaNoun + ` (?:s'|se |_ |compte |reste )`)

// orNextTo is what stands beside an area that is named: « à Modèleville ou dans une commune voisine ».
var orNextTo = pattern.Of(`\b(?:ou|et) (?:dans|sur|a|en)? ?(?:les|des|une|la|l'une des) communes? (?:limitrophes?|voisines?)`)

// leader are the dots or the bar between a label and its number.
var leader = pattern.Of(`(?:\.{3,}|\|)$`)

// countsWho reports a number that may count members, and nothing else than these.
func (r *reading) countsWho(c *count) bool {
	named := isSure(c.right) || ofThem.MatchString(c.right) || located.MatchString(c.right[:min(len(c.right), 60)]) && ofFirms.MatchString(c.right)
	if c.Percent {
		return named || !ofOther.MatchString(c.right) || inArea.MatchString(c.right[:min(len(c.right), 24)])
	}
	return named || c.isBare() || r.told && areaNext.MatchString(c.right) || firmNext.MatchString(c.right) || among.MatchString(c.left) || located.MatchString(c.right) || nativeOf.MatchString(c.right) || !otherNoun.MatchString(c.right) && trade.MatchString(c.right) && r.told
}

// reach is how much a sentence says of where somebody is: nothing, a preposition of a place, a place by its
// name, an area by its kind.
type reach uint8

const (
	nowhere reach = iota
	somewhere
	aPlace
	anArea
)

// placeOf is where those who are counted are, by what stands behind the number.
func (r *reading) placeOf(c *count) reach {
	switch {
	case inArea.MatchString(c.right), isThere(r, c):
		return anArea
	case r.inNamed(c):
		return aPlace
	case anywhere.MatchString(c.right), within.MatchString(c.right):
		return somewhere
	}
	return nowhere
}

var (
	bracketed100 = pattern.Of(`\b(?:part|proportion|pourcentage|taux) (?:de |d'|des )[^;:]*\( ?$`)
	// ofFirms is a share of the members by what they are: « 69 % d'établissements situés en région ».
	ofFirms = pattern.Of(`^ ?(?:d'|de |des )(?:[a-z]+ )?` + firmNoun + `\b`)
	// nativeOf is an adjective of an area right behind a number: « 80 adhérents (55 métropolitains, 25 extérieurs) ».
	nativeOf = pattern.Of(`^ ?%? ?(?:d'ici|(?:loca|territoria|metropolitain|regiona|departementa|communa|communautair)(?:ux|les?|ls?|e?s?))\b`)
	// atYours is where the authority is that is addressed.
	atYours = pattern.Of(`\bchez (?:vous|nous|toi)\b[^.;]{0,20}$`)
	// anywhere is a place of which only the preposition is known, behind a word of being there.
	anywhere = pattern.Of(`\b` + locates + ` (?:dans|sur|en|a|au|aux|chez) `)
)

// within is a place of which only the preposition is known.
var within = pattern.Of(`^ ?(?:dans|sur|chez) `)

// natives stands before the place from where some of them are: « 34 adhérents, dont 29 du Val ».
var natives = pattern.Of(`^ (?:du|de la|des) $`)

// inNamed reports a place by its name: « dont 44 dans les Trois Modèles ».
func (r *reading) inNamed(c *count) bool {
	from := among.MatchString(c.left)
	for at := c.End; at < min(len(r.Low), c.End+len(c.right)); at++ {
		if r.Low[at] == ' ' && (place.MatchString(r.Low[c.End:at+1]) || from && natives.MatchString(r.Low[c.End:at+1])) && r.IsName(at+1) {
			return true
		}
	}
	return false
}
