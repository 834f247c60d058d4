package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// byCircle is the reason of what counts the bodies into which the members of the cluster are parted, and who is in them.
func byCircle(v *view) (name, reason string) {
	noun, before := v.counted(), v.Low[:v.Begin]
	switch {
	case !v.counts():
		return "", ""
	case collegesOf.MatchString(v.Low) && noun == "colleges":
		return "N collèges : X (N)", statutory
	case collegesOf.MatchString(v.Low) && v.bracketed() && noun == "":
		return "N collèges : X (N)", members
	case v.bracketed() && circleHead.MatchString(before) && (noun == "" || someOne.Has(noun)) && !met.MatchString(before):
		return "la commission X (N entreprises)", members
	case governance.MatchString(before) && governed.Has(noun):
		return "gouvernance : N", statutory
	}
	return "", ""
}

var (
	// collegesOf names the colleges with how many are in each: « 4 collèges : industriels (52), écoles (6) ».
	collegesOf = pattern.Of(`(?:^\W*|\b(?:en|par|dont|compte|et) )(?:[0-9]+|[a-z]+) colleges ?: ?[^();:]{2,40}\([0-9]+(?: [a-z]+)?\)`)
	// circleHead is a body of members of which no more is told than how it goes, before its bracket: « La commission
	// Formation, elle, ne désemplit pas (14 entreprises) ».
	circleHead = pattern.Of(`(?:^\W*|[,;] ?(?:et )?|\bde meme que )(?:la |le |les |notre |nos )(?:commission|club|cercle|college)s? (?:[a-z'-]+,? ){0,7}\($`)
	// met is what such a body did before.
	met = pattern.Of(`\b(?:_|ont|avait|avaient|est|sont) (?:[a-z]+ )?[a-z]+(?:e|es|i|is|it|u|us)\b`)
	// governance is the label of how the cluster is led.
	governance = pattern.Of(`^\W*(?:gouvernance|instances|vie statutaire|administration)(?: (?:du|de la|de l') ?(?:grappe|cluster|pole|association))? ?: `)
	governed   = lexicon.Of(`administrateur administratrice commission college comite membre personne siege elu elue reunion seance`)
)
