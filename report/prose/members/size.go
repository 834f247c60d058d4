package members

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
)

// The number of members has nouns of its own (« l'effectif », « le nombre de nos adhérents »), of which any
// verb of being or reaching tells: these stand here.
var (
	// sizeNoun names how many members there are, sizeAgain takes it up where members were told of.
	sizeNoun = pattern.Of(`\b(?:(?:nombre|nbre|nb|total|decompte|compteur|effectifs?|chiffre) ?(?:total |global |exact |officiel |precis )?` +
		`(?:de |d'|des |de (?:nos|ses|leurs|vos) )(?:(?:[a-z]{5,}[sx] ){0,3}?)(?:et (?:de |d'))?` + memberNoun + `|societariat|` +
		`effectifs? (?:de la|du|de notre|de l') ?(?:grappe|cluster|pole|association|reseau|club|collectif|federation|groupement))\b`)
	sizeAgain = pattern.Of(`\b(?:le (?:total|nombre|compteur|decompte|chiffre)|l'(?:ensemble|effectif)|nos (?:effectifs|rangs))(?: ?[:,]| ?$| (?:depass\w+|demeur\w+|descend\w*|desormais|[a-ce-z_][a-z']*)\b)`)
	// sizeThen names it with its time, and may say no more: « calculées sur l'effectif au 31 décembre ».
	sizeThen = pattern.Of(`\b(?:l'|notre )effectif (?:total )?(?:au|a la|fin|de fin|en fin)\b`)
	// suchSize takes it up with those who make it up: « jamais la grappe n'avait atteint un tel effectif, 53 fabricants ».
	suchSize = pattern.Of(`\b(?:un tel|pareil|cet) effectif ?[,:(] ?$`)
)

// counting are nouns of how many members there are.
var counting = pattern.Of(`\bnombre d(?:e |'|es )[^;.0-9]{3,100}(?:dans|de|du|au sein d[eu]) ?(?:la |le |l'|notre |cette )?(?:grappe|cluster|pole|` +
	`association|reseau)\b|\b(?:effectifs?|societariat|adhesions?|adherent(?:e?s)?|membres|cotisants|societaires|rangs|troupes)\b`)

// countsMembers reports a clause that speaks of how many members there are, and of nothing that they do.
func (c *count) countsMembers() bool {
	clause := c.clause()
	at := last(counting, clause)
	return at >= 0 && !ofElse(clause) && !acts(clause[at:]) && !ofAmount.MatchString(clause[at:])
}

// ofAmount is what has an amount, which nobody counts: « adh. : 33 - pour le montant on reste à 6 000 ».
var ofAmount = pattern.Of(`\b(?:montants?|budgets?|subventions?|aides?|tarifs?|prix|couts?|depenses?|recettes?)\b`)

// tellsSize reports a clause before a number that names how many members there are, and nothing that they do.
func tellsSize(r *reading, c *count) bool {
	clause := c.clause()
	at := last(sizeNoun, clause)
	if at < 0 && (r.follows || r.told || ofMembers.MatchString(r.Theme)) {
		at = last(sizeAgain, clause)
	}
	return at >= 0 && !ofElse(clause) && !r.counts.valueIn(c.Begin-len(clause)+at, c.Begin) && !acts(clause[at:]) && !newcomers.MatchString(clause[at:]) && r.subject(c.before) != body
}

// numberOf is the number of whatever is counted.
var numberOf = pattern.Of(`\b(?:nombre|total|chiffre) (?:total |global )?(?:de |d'|des )(?:nos |ses |leurs |vos |ces )?`)

// ofElse reports a clause before a number that names how many there are of something else: « le nombre de visites chez
// nos membres est de ».
func ofElse(clause string) bool {
	all := numberOf.FindAllStringIndex(clause, -1)
	if len(all) == 0 {
		return false
	}
	at := all[len(all)-1]
	return strings.TrimSpace(clause[at[1]:]) != "" && sizeNoun.FindStringIndex(clause[at[0]:]) == nil && !firmNext.MatchString(clause[at[1]:]) && !trade.MatchString(clause[at[1]:])
}

// valueIn reports a number of now between two places: « Nombre d'adhérents : 57 (dont personnes physiques : 12) ».
func (l counts) valueIn(from, to int) bool {
	return slices.ContainsFunc(l, func(o *count) bool {
		return o.Begin >= from && o.Begin < to && o.when != yearAgo && o.when != another && o.role() != figure.Previous
	})
}

// sized is the evidence of a number that is told of as that of members: « l'effectif a été arrêté à 58 ».
func sized(r *reading, c *count, sure, firm, bare bool) int {
	who := sure || firm || trade.MatchString(c.right)
	switch {
	case !bare && !who, !sure && otherNoun.MatchString(c.right), acting.MatchString(c.after):
		return 0
	case (bare || who) && thoseWho.MatchString(c.before), suchSize.MatchString(c.before) && who:
		return evidentMembers
	case tellsSize(r, c) && (amounts.MatchString(c.before) || shows.MatchString(c.before) || sizeNoun.MatchString(c.label()) || sizeAgain.MatchString(c.label())):
		return evidentMembers
	case who && !sure && c.first && sizeLabel.MatchString(c.left):
		return evidentFirms
	}
	return 0
}

var (
	// shows is a verb of a count before its number.
	shows = pattern.Of(`\b(?:affich|indiqu|marqu|donn|represent|compt|regroup)` + tenses + soon + ` *$|\b(?:est|etait|reste)(?: de| a|,)? ?$`)
	// thoseWho are who belongs, by what they did for it: « ceux qui ont signé un bulletin sont 76 ».
	thoseWho = pattern.Of(`\b(?:ceux|celles) qui (?:(?:ont|avaient) (?:adhere|cotise|(?:(?:signe|rempli|retourne|renvoye|pris|garde|renouvele) )?(?:un|leur|le|une|la|notre) (?:bulletin|carte|adhesion))|` +
		`adherent|cotisent|sont (?:membres|adherents|adherentes|inscrits))\b(?: (?:en|fin|a jour) [^.;:,]{0,20})?,? (?:sont|etaient|font)(?: au nombre de)?` + soon + ` *$`)
	// sizeLabel is the label of how many there are where what is counted says who they are: « l'effectif : 43 studios ».
	sizeLabel = pattern.Of(`\b(?:l'|notre |votre |son )effectif ?: ?$`)
)

// keep holds a number that stands alone in its sentence, of which the next may say what it is.
func (t *Tally) keep(s Sentence) {
	t.lone = nil
	if len(s.Figures) != 1 || s.Plan {
		return
	}
	f := s.Figures[0]
	if f.Money || noCount[f.Reason] || f.Role == figure.Previous || strings.Trim(s.Low[f.End:], " .!:\"") != "" || len(strings.Fields(s.Low[:f.Begin])) > 6 && !onlyColon.MatchString(s.Between(max(0, f.Begin-2), f.Begin)) {
		return
	}
	t.lone = &claim{number: f.Number, qualifier: f.Qualifier, evidence: evidentMembers, at: t.at, own: true, quote: s.Quote, place: s.Place}
	if f.Percent {
		t.lone.kind = share
	}
}

// foretold reports a sentence that says what the number alone before it was: « 143. C'est le nombre d'adhérents »,
// « 77 %. C'est la part de nos membres qui sont en ville ».
func (t *Tally) foretold(s Sentence) bool {
	if t.lone == nil || t.lone.at != t.at-1 || len(s.Figures) > 0 {
		return false
	}
	if t.lone.kind == share && !(thatShare.MatchString(s.Low) && inArea.MatchString(s.Low) && !outside.MatchString(s.Low)) || t.lone.kind != share && !thatCount.MatchString(s.Low) {
		return false
	}
	t.claims = append(t.claims, *t.lone)
	t.last = t.at
	return true
}

var (
	thatCount = pattern.Of(`^\W*` + thatIs)
	thatShare = pattern.Of(`^\W*(?:c'est|telle est|voila|il s'agit de),? la (?:part|proportion) (?:des|de nos|de ses|de vos) ` + memberNoun + `\b`)
)

// fromFirst are those of whom fewer or more are left, before who is now: « De 66 adhérents, la grappe est tombée à 61 ».
func (c *count) fromFirst() bool {
	rest := c.behind
	if !c.isBare() {
		if !isSure(c.right) {
			return false
		}
		if c.Tail > c.End && c.Tail-c.End <= len(c.behind) {
			rest = c.behind[c.Tail-c.End:]
		}
	}
	return strings.HasPrefix(strings.TrimLeft(rest, " "), ",")
}

// sameAs says that they are as many as before: « le nombre est resté le même qu'en 2023 : 71 ».
var sameAs = pattern.Of(`\b(?:(?:le|la) meme|identique|inchange|autant|stable|egale?) (?:qu'|que |a celui d|par rapport a )[^:;,]{0,30}`)
