package owner

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// atFairs is the reason of a crowd at an event of others: told of in a relative clause, behind a comma, or
// by who holds it.
func (v *view) atFairs() (name, reason string) {
	noun, before := v.counted(), v.before(v.left)
	held := v.has(organising, v.left, v.at)
	switch {
	case !v.counts():
		return "", ""
	case byThirds.MatchString(before):
		return "organisé par des tiers", third
	case visitedBy.MatchString(before) && v.has(fairNouns, v.left, v.at) && !held:
		return "un congrès, fréquenté par N", third
	case !crowds.Has(noun) && !someOne.Has(noun):
		return "", ""
	case fairCrowds.Has(noun) && guestsThere.MatchString(v.Low[v.End:]) && !held && !v.weActIn(v.open, v.at):
		return "le Mondial réunit N, onze PME y ont exposé", third
	}
	if told, elsewhere := v.inRelative(); told {
		if elsewhere {
			return "un salon, qui attire N", third
		}
		return "", ""
	}
	switch {
	case v.text(v.at-1) == "," && visitors.Has(noun) && v.namedFair() && !ofOurs.MatchString(v.rest()):
		return "au salon X, N visiteurs", third
	case crowds.Has(noun) && v.worldFair() && !v.weAct():
		return "au salon international, N", third
	case crowds.Has(noun) && heldByOthers.MatchString(v.Low[:v.Begin]) && !v.weAct():
		return "organisé par la Chambre", third
	}
	return "", ""
}

// inRelative reports a figure in a relative clause, and whether that is about a fair at which others than
// the cluster and its members gather.
func (v *view) inRelative() (told, elsewhere bool) {
	noun, from := v.counted(), v.left
	if v.bracketed() {
		from = 0
	}
	for i := from; i < v.at; i++ {
		if !v.relative(i) {
			continue
		}
		far, that := v.far, v.text(i) == "que" || v.text(i) == "qu"
		if that {
			far = v.right
		}
		if v.weActIn(i, far) || v.has(pronouns, i, v.at) || v.has(organising, from, v.at) || v.has(ofPeople, i, v.at) {
			return true, false
		}
		if noun == "pays" || v.has(fairNouns, from, i) || !that && v.has(attending, from, i) && fairCrowds.Has(noun) && noun != "personnes" && !v.has(hoped, i, v.at) {
			return true, true
		}
	}
	return false, false
}

// relative reports the pronoun of a relative clause: « où » and not « ou ».
func (s *sentence) relative(i int) bool {
	switch s.text(i) {
	case "que", "qu":
		return crowdAt(s, i+1)
	case "qui", "dont", "auquel", "auxquels", "lequel", "laquelle":
		return true
	case "ou":
		p := s.words[i].pos + 1
		return p < len(s.runes) && strings.ContainsRune("ùÙ", s.runes[p])
	}
	return false
}

// crowdAt reports a counted crowd at a place: « que 9 000 visiteurs ont parcouru ».
func crowdAt(s *sentence, i int) bool {
	for ; i < len(s.words) && (fillers.Has(s.text(i)) || passage.IsDigit(s.text(i)[0])); i++ {
	}
	return i < len(s.words) && visitors.Has(s.text(i)) && passage.IsDigit(s.text(i - 1)[0])
}

// worldFair reports a fair of more than the territory before the figure.
func (v *view) worldFair() bool {
	for i := v.open; i < v.at-1; i++ {
		if fairNouns.Has(v.text(i)) && elsewhere.Has(v.text(i+1)) {
			return !v.has(organising, v.open, v.at)
		}
	}
	return false
}

// namedFair reports a fair with a name of its own before the figure that the cluster does not hold.
func (v *view) namedFair() bool {
	for i := v.open; i < v.at; i++ {
		if fairNouns.Has(v.text(i)) && v.isName(i+1) && v.classAt(i, v.text(i-1)) == fair {
			return !v.has(organising, v.open, v.at)
		}
	}
	return false
}

var (
	// ofPeople are verbs of which no fair is the subject, hoped those of crowds to come.
	ofPeople = lexicon.Of(`avons ont`)
	hoped    = lexicon.Of(`devrait devraient attirera accueillera recevra`)

	// guestsThere is behind a crowd what those who were guests did there: « onze de nos PME y ont exposé ».
	guestsThere = pattern.Of(`^[^.?!]*\b(?:nous|on|nos|notre|grappe|cluster|pole|association|adherents|membres|pme|entreprises)\b[^.?!]{0,40}\by ` +
		`(?:(?:ont|_|avons|avaient|avait|avions) (?:[a-z]+ment )?(?:expose|tenu|partage|loue|occupe|eu une? (?:stand|table|espace)|ete (?:presente?s?|invitee?s?))\b|` +
		`(?:expos|part|occup)(?:aient|ait|ions|ent)\b|ten(?:aient|ait|ions)\b|etai(?:t|ent) (?:presente?s?|representee?s?|invitee?s?)\b|etions\b)`)
	byThirds     = pattern.Of(`\bpar des tiers\b`)
	visitedBy    = pattern.Of(`\b(?:frequente|visite|couru|suivi)e? par (?:plus de |pres de |quelque )?$`)
	heldByOthers = pattern.Of(`\b(?:organis|port|pilot|ger|mont)ee?s? par (?:l'|la |le |les |un |une |des )[a-z][^;]*$|` +
		`\bque (?:la|le|l'|les) ?[a-z]+ (?:organise|porte|monte)\b[^;]*$`)
)
