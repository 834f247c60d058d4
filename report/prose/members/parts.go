package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
)

// isPart reports a count of members who have paid, or are in the territory.
func (r *reading) isPart(c *count) bool {
	return r.paysUp(c) || r.isLocal(c) && (among.MatchString(c.left) || ofThem.MatchString(c.right) || !c.first || r.follows || r.answers() || isSure(c.right) && located.MatchString(c.after))
}

// beside reads a count that stands beside a total or behind the sentence of one.
func (r *reading) beside(c *count) {
	near := r.told || r.follows || r.answers()
	ofMembers := isSure(c.right) || firmNext.MatchString(c.right) && r.subject(c.before) != body && contains.MatchString(c.before) && !helped.MatchString(c.before) || ofMembers.MatchString(c.left) || ofMembers.MatchString(r.Theme) && firmNext.MatchString(c.right)
	switch {
	case unpaid.MatchString(c.right) && near:
		r.take(c)
	case r.paysUp(c) && !c.Percent && (near || ofMembers || fees.MatchString(c.right)):
		r.claim(c, paidUp, 20, ofMembers || fees.MatchString(c.right))
	case r.isLocal(c) && (near || ofMembers || ofThem.MatchString(c.right)):
		k, evidence := territory, 20
		if c.Percent {
			k = share
		}
		if outside.MatchString(c.right) || outside.MatchString(c.left) {
			r.take(c)
			return
		}
		if communal.MatchString(c.right) || communal.MatchString(c.left) {
			evidence = 25
		}
		r.claim(c, k, evidence, ofMembers)
	case c.Percent || asFewer.MatchString(c.right) || newcomers.MatchString(c.right):
	case (c.when == yearAgo || c.role() == figure.Previous && !toReach.MatchString(c.before)) && r.isPrior(c):
		r.claim(c, previous, 20, false)
	}
}

// isPrior reports a number told of the year before that counts who were members then.
func (r *reading) isPrior(c *count) bool {
	if !(c.isBare() || isSure(c.right) || firmNext.MatchString(c.right)) {
		return false
	}
	return r.told || r.follows && c.first && (was.MatchString(c.left) || alone.MatchString(yearBefore.ReplaceAllString(c.left, "")) || versus.MatchString(c.left))
}

// isBare reports a number that names nobody.
func (c *count) isBare() bool {
	return c.Noun == c.Tail || nothing.MatchString(c.behind) || strings.TrimSpace(c.right) == ""
}

// communal is the area of the authority that a cluster reports to, where a smaller or larger one
// stands beside it.
var communal = pattern.Of(`\b(?:agglo\w*|metropol\w+|communaute|communautaire|intercommunalite|territoire|perimetre|ressort|pays)\b`)

// paysUp reports a count of members that have paid their subscription.
func (r *reading) paysUp(c *count) bool {
	if unpaid.MatchString(c.right) {
		return false
	}
	return paid.MatchString(c.right) || paidLabel.MatchString(c.left) || feesOf.MatchString(c.left) && cashed.MatchString(c.right)
}

// fees are counted in place of those who pay them.
var fees = pattern.Of(`^ ?(?:cotisations|contributions)\b`)

var (
	feesOf = pattern.Of(`\bcotisations? de $`)
	cashed = pattern.Of(`\b(?:encaiss|regl|acquitt|pay|percu|recu|verse)\w*`)
)

// paidLabel is what stands before the count of those who have paid.
var paidLabel = pattern.Of(`\b[_a] jour (?:d[a-z' ]{0,20}cotisations? ?)?(?:(?:sont|etaient) (?:au nombre de )?|au nombre de |: ?)$|\bcotisations? (?:encaisse|regle|acquitte|percu|paye)e?e?s? ?: ?$`)

// isLocal reports a count of those who are in an area, said behind it or by the label before it.
func (r *reading) isLocal(c *count) bool {
	if newcomers.MatchString(c.right) {
		return false
	}
	if c.first && r.answers() && r.tally.local {
		return true
	}
	if (c.isBare() || isSure(c.right) || firmNext.MatchString(c.right)) && areaLast.MatchString(c.left) && (strings.HasSuffix(strings.TrimSpace(c.left), ":") || strings.Trim(c.after, " .)") == "") {
		return true
	}
	if label := strings.TrimSpace(c.left); strings.HasSuffix(label, ":") && located.MatchString(label) && ofMembers.MatchString(label) {
		return true
	}
	if c.Percent && bracketed100.MatchString(c.left) && located.MatchString(c.left) {
		return true // « la part de ceux qui sont implantés en région (77 %) »
	}
	if ofOther.MatchString(c.right) && !(ofFirms.MatchString(c.right) && located.MatchString(c.right)) && !ofThem.MatchString(c.right) && !isSure(c.right) && !inArea.MatchString(c.right[:min(len(c.right), 24)]) {
		return false
	}
	if !c.Percent && !c.isBare() && !isSure(c.right) && !firmNext.MatchString(c.right) && !ofThem.MatchString(c.right) && !among.MatchString(c.left) && !located.MatchString(c.right) && !localFirms.MatchString(c.right) {
		return false
	}
	if inArea.MatchString(c.right) {
		return located.MatchString(c.right) || !acting.MatchString(c.after)
	}
	if among.MatchString(c.left) && c.isBare() && within.MatchString(c.right) {
		return true
	}
	if localFirms.MatchString(c.right) && (r.told || r.follows) {
		return true // « 80 adhérents (55 métropolitains, 25 extérieurs) »
	}
	if atYours.MatchString(c.left) && c.isBare() {
		return true // « Chez vous, c'est 31 »
	}
	if anywhere.MatchString(c.right) && (c.Percent || among.MatchString(c.left)) {
		return true
	}
	if acted.MatchString(c.right) && !located.MatchString(c.right) {
		return false // « parmi lesquelles 8 ont participé au pavillon à Brest »
	}
	return (located.MatchString(c.right) || among.MatchString(c.left) || c.isBare() && c.when == unsaid && (r.told || r.follows)) && r.inNamed(c)
}

var (
	bracketed100 = pattern.Of(`\b(?:part|proportion|pourcentage|taux) (?:de |d'|des )[^;:]*\( ?$`)
	// ofFirms is a share of the members by what they are: « 69 % d'établissements situés en région ».
	ofFirms    = pattern.Of(`^ ?(?:d'|de |des )(?:[a-z]+ )?` + firmNoun + `\b`)
	localFirms = pattern.Of(`^ ?(?:loca|territoria|metropolitain|regiona|departementa|communa|communautair)(?:ux|les?|ls?|e?s?)\b`)
	// atYours is where the authority is that is addressed.
	atYours = pattern.Of(`\bchez (?:vous|nous)\b[^.;]{0,20}$`)
	// anywhere is a place of which only the preposition is known, behind a word of being there.
	anywhere = pattern.Of(`\b` + locates + ` (?:dans|sur|en|a|au|aux|chez) `)
)

// within is a place of which only the preposition is known.
var within = pattern.Of(`^ ?(?:dans|sur|chez) `)

// inNamed reports a place by its name: « dont 44 dans les Trois Modèles ».
func (r *reading) inNamed(c *count) bool {
	for at := c.End; at < c.End+len(c.right); at++ {
		if r.Low[at] == ' ' && place.MatchString(r.Low[c.End:at+1]) && r.IsName(at+1) {
			return true
		}
	}
	return false
}
