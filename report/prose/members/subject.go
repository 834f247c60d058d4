package members

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
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
		if itAgain.MatchString(before[at:]) && aThing.MatchString(before[:at]) && last(ofCluster, before[:at]) < 0 {
			return body // « Un fichier des techniciens a été mis en ligne ; il recense 190 professionnels »
		}
		before = before[at:]
	}
	if g := circleOf.FindStringSubmatch(before); g != nil && !circleOfFirms.MatchString(g[1]) {
		return body // « Réseau des acheteurs : 14 membres »
	}
	before = online.ReplaceAllString(fromArea.ReplaceAllString(before, " "), "forum")
	at := last(ofCluster, before)
	if namesOther(r, before, at) {
		return body
	}
	others := last(ofBody, before)
	switch {
	case others >= 0 && others >= at && (r.Clusters == nil || !r.Clusters.In(before[others:])):
		return body
	case at >= 0 || r.Clusters != nil && r.Clusters.In(before):
		return ours
	}
	return nobody
}

// namesOther reports a kind of cluster at a place before a name of which no word is that of a cluster told of:
// « le pôle Marin (850 membres) ».
func namesOther(r *reading, before string, at int) bool {
	if at < 0 || r.Clusters == nil || len(r.Clusters.Names) == 0 || !strings.HasPrefix(r.Low, before) {
		return false
	}
	from := at + len(passage.WordAt(before, at)) + 1
	for n := 0; from < len(before) && unicode.IsUpper(r.Runes[from]); n++ {
		w := passage.WordAt(before, from)
		if w == "" || (r.Clusters.Word(w) || r.Clusters.Word(strings.TrimRight(w, "sx"))) && w != "exemple" {
			return false
		}
		if from += len(w) + 1; from >= len(before) || !unicode.IsUpper(r.Runes[from]) {
			return n > 0 || w != "exemple"
		}
	}
	return false
}

var (
	// circleOf is the label of a group of people by what they do, circleOfFirms what a cluster is made of.
	circleOf      = pattern.Of(`^\W*(?:reseau|communaute|association|federation) (?:des |de |d')([a-z-]+)[^:(;,.]{0,40}[:(] *$`)
	circleOfFirms = pattern.Of(`^(?:` + firmNoun + `|` + memberNoun + `|la|l|grappe|cluster|pole|filiere|metiers?)$`)
	// itAgain takes up the subject of the clause before, aThing begins one with a noun.
	itAgain = pattern.Of(`^; ?(?:il|elle|celui-ci|celle-ci) `)
	aThing  = pattern.Of(`^\W*(?:une?|le|la|l'|ce|cet|cette) ?[a-z]`)
)

// subjectOf is whom a sentence is about before a count, by a word of a cluster's name too.
func (r *reading) subjectOf(c *count) whose {
	s := r.subject(c.before)
	if s != ours && isSure(c.right) && ofOurs.MatchString(c.behind) {
		return ours // « cet annuaire recense les 64 adhérents du club »
	}
	if s == nobody && frontHolding.MatchString(c.before) && ofOursBehind.MatchString(c.behind) {
		return ours
	}
	if s == ours || r.Clusters == nil {
		return s
	}
	if refs := r.Clusters.Refs(r.Text, 0, c.Begin); len(refs) > 0 && (s == nobody || refs[len(refs)-1].At >= last(ofBody, c.before)) {
		return ours // « le Club compte 60 membres »
	}
	return s
}

// online is a network of people who read: « la communauté en ligne rassemble 850 membres ».
var online = pattern.Of(`\b(?:reseaux? social|communaute (?:en ligne|numerique|virtuelle)|(?:page|chaine|compte) [a-z]+)\b`)

// fromArea are members of an area, which is nobody that a sentence is about: « part des adhérents du territoire ».
var fromArea = pattern.Of(`\b` + memberNoun + ` (?:du|de la|de l'|de notre) ?` + areaNoun)

// frontHolding is what the cluster behind does: « Réunissant 71 structures, le cluster est reconnu ».
var (
	frontHolding = pattern.Of(`^\W*(?:(?:` + holders + `)ant|reunissant|(?:compos|constitu)e+s? de)` + soon + ` *$`)
	ofOursBehind = pattern.Of(`^ ?[a-z' -]{2,60}, ?(?:la |le |l'|notre )?(?:grappe|cluster|pole|association|reseau)\b`)
)

// ofOurs says behind a noun of members that they are the cluster's.
var ofOurs = pattern.Of(`^ ?(?:[a-z-]+ )?` + memberNoun + `(?: [a-z]+s)? (?:du|de la|de l'|de notre|que compte(?:nt)?|qu'en compte|` +
	`que (?:federe|reunit|rassemble|regroupe)) ?(?:la |le |l'|notre |ce |cette )?(?:grappe|cluster|pole|association|reseau|club|collectif|` +
	`federation|groupement)\b`)
