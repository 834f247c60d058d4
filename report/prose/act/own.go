package act

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// ofOwnMeeting reports words before a day on which the cluster's own assembly or board met: « Notre bureau, réuni le ».
func ofOwnMeeting(before string) bool {
	at := lastEnd(ownMeeting, before)
	return at >= 0 && !ofAuthority.MatchString(before[at:]) && !deciding.MatchString(before[at:])
}

// ofAssembly reports a day before which a sentence names a general assembly, which is that of an association where the
// text tells of its members, and may be that of a chamber.
func ofAssembly(low, day string) bool {
	at := strings.Index(low, strings.ReplaceAll(passage.New(day).Low, "'", " "))
	if at < 0 {
		return false
	}
	from := lastEnd(assembly, low[:at])
	return from >= 0 && !deciding.MatchString(low[from:at])
}

var (
	ownMeeting = pattern.Of(`\b(?:(?:notre|nos|leur) (?:assemblee(?: generale)?|bureau|conseil d administration|ca|comite directeur)|` +
		`(?:assemblee(?: generale)?|bureau|conseil d administration|ca|comite directeur) (?:de la grappe|du cluster|du pole|de l association|du reseau))\b`)
	assembly = pattern.Of(`\b(?:assemblees? generales?|ag|reunie?s en assemblee)\b`)
	// ofAuthority stands behind one that is no cluster's, deciding is another that meets.
	ofAuthority = pattern.Of(`^ (?:communautaire|metropolitain|municipal|departemental|regional|syndical|permanent)`)
	deciding    = pattern.Of(`\b(?:conseil|commission|comite|seance|deliberations?|arrete|decision|signee?s?|signature)\b`)
	// ofMembers tells of the members of an association who met.
	ofMembers = pattern.Of(`\bles (?:membres|adherents) (?:de l association|de la grappe|du cluster|du pole)\b[^.;]{0,40}\b(?:reuni|approuv|vot|elu|entendu|` +
		`adopt)|\b(?:reuni|rassembl)[a-z]* (?:[a-z0-9]+ ){0,6}les (?:membres|adherents)\b|\b(?:membres|adherents),? reunis en assemblee`)
)
