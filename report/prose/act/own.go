package act

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
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

// ofBoard reports a day before which a sentence names a board alone, which may be that of an authority or of the cluster:
// « Compte rendu du bureau du 6 février ».
func ofBoard(low, day string) bool {
	at := strings.Index(low, strings.ReplaceAll(passage.New(day).Low, "'", " "))
	if at < 0 {
		return false
	}
	m := board.FindStringIndex(low[:at])
	return m != nil && !ofAuthority.MatchString(low[m[1]:]) && !deciding.MatchString(low[m[1]:at])
}

// days are the days of sessions by which an amount may have been given that a sentence tells of: where it is told as news
// of another, « la Métropole nous accorde 12 000 € », that of a board over the text is the cluster's own.
func (a *Act) days(given document.Said) []claim {
	if !news.MatchString(passage.New(given.Quote).Low) {
		return a.dates
	}
	return slices.DeleteFunc(slices.Clone(a.dates), func(c claim) bool { return c.board && !strings.Contains(given.Quote, c.text) })
}

var (
	board = pattern.Of(`^(?:[^.;]{0,60}\b)?(?:bureau|conseil d administration|ca|comite directeur)\b`)
	news  = pattern.Of(`\b(?:metropole|agglo\w*|communaute|ville|commune|region|departement|collectivite|syndicat|chambre)\b[^.;]{0,40}\b(?:nous|reponse)\b|` +
		`\breponse d[eu']|\bnous (?:attribue|accorde|alloue|octroie|donne|_|avons obtenu|obtenons)`)
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
