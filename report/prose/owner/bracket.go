package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// ofBracket is the reason of a figure that is said in brackets of what stands before them.
func (v *view) ofBracket() (name, reason string) {
	head, noun, rest := v.headOfBracket(), v.counted(), v.rest()
	switch {
	case !v.counts():
		return "", ""
	case (head == trade || head == authority) && territories.Has(noun), noun == "habitants":
		return "l'agglomération (N communes)", sector
	case head == house:
		return "le conseil (N collèges)", statutory
	case staffNouns.Has(noun) && !doneBehind.MatchString(rest) && !taught(v):
		return "une fonderie (N salariés)", third
	case head == cluster && someOne.Has(noun) && !doneBehind.MatchString(rest):
		return "la grappe (N membres)", members
	case v.atFair() && fairCrowds.Has(noun) && !ofOurs.MatchString(rest):
		return "au salon (N visiteurs)", third
	case capped.MatchString(v.tail()):
		return "(N au maximum)", capacity
	case likeUs.Has(v.text(v.left-2)) || v.text(v.left-2) == "voisins":
		return "nos voisins (N)", third
	case noun == "partenaires":
		return "un projet (N partenaires)", third
	case besideSize(v) && !reached(v):
		return "une halle (N m², N postes)", size
	case times.Has(noun), trainingParts.Has(noun) && v.has(times, v.left, v.at):
		return "un cursus (N mois)", size
	}
	return "", ""
}

// besideSize reports another part of the bracket that gives a measure of the thing.
func besideSize(v *view) bool {
	end := len(v.Low)
	if v.far < len(v.words) {
		end = v.words[v.far].pos
	}
	behind := end
	if v.right < v.far {
		behind = v.words[v.right].pos
	}
	return sized.MatchString(v.Low[v.words[v.left].pos:v.Begin]) || sized.MatchString(v.Low[behind:end])
}

// reached reports those who came or were reached, and what was done with what is counted.
func reached(v *view) bool {
	noun := v.counted()
	return noun == "" || crowds.Has(noun) || audience.Has(noun) || someOne.Has(noun) || helpers.Has(noun) || lexicon.People.Has(noun) ||
		lexicon.Action.Has(noun) && !fittings.Has(noun) || v.has(lexicon.Doing, v.noun+1, v.right) || doneBehind.MatchString(v.rest())
}

// headOfBracket is the last actor among the words before the bracket, behind the last verb.
func (v *view) headOfBracket() actor {
	for i := v.left - 2; i >= max(0, v.left-7); i-- {
		if a := v.classAt(i, v.text(i-1)); a != nobody {
			return a
		}
		if auxiliaries.Has(v.text(i)) {
			break
		}
	}
	return nobody
}

// atFair reports a fair before the bracket that the cluster went to and did not hold.
func (v *view) atFair() bool {
	from := v.left - 1
	for from > 0 && (v.text(from) == "(" || !parting[v.text(from-1)]) {
		from--
	}
	if v.has(organising, from, v.left) {
		return false
	}
	for i := from; i < v.left; i++ {
		if w := v.text(i); fairNouns.Has(w) || (w == "forum" || w == "village") && v.has(attending, from, i) {
			return !possessives.Has(v.text(i-1)) && !v.has(holding, from, i)
		}
	}
	return v.has(exhibiting, from, v.left) && exhibitors.Has(v.counted())
}

var (
	attending  = lexicon.Of(`au stand presence present particip~ expos~ interven~ parti~ embarqu~ tenu~ delegation`)
	exhibiting = lexicon.Of(`presente presents presentes expose exposaient stand pavillon`)
	holding    = lexicon.Of(`tenue tenir organiser organise nuit`)

	// sized is the measure of a thing: « (1,2 km, 46 mâts) ».
	sized      = pattern.Of(`\b[0-9][0-9 .,]* ?(?:km|m2|ha|m|hectares|metres(?: carres| lineaires)?|mw|kw|kwc|etages)\b`)
	doneBehind = pattern.Of(`^ (?:[a-z]+ment )?(?:partage|forme|recrute|accompagne|sensibilise|beneficiaire|place|visite|rencontre|qualifie)e?s?\b`)
	capped     = pattern.Of(`^(?: [a-z]+)? (?:maximum|max|maxi|au (?:plus|maximum))$`)
	ofOurs     = pattern.Of(`^(?: [a-z'-]+){0,3} (?:du cluster|de la grappe|du pole|de nos|de ses|adherente?s|membres|sous|sur (?:l[ea]s?|notre|nos|son|ses|leurs?|stand)|esperes?|attendus?)\b`)
)
