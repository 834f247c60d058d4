package outline

import "bilan/report/pattern"

// OfFile reports what an office adds to a letter or a note: « P.J. : 1 arrêté », « Visa de la directrice : d’accord ».
func OfFile(low string) bool { return ofFile.MatchString(low) }

// ArticleLabel is where the label of an article of an act ends at the front of a text; 0 for none.
func ArticleLabel(low string) int {
	if at := articleLabel.FindStringIndex(low); at != nil {
		return at[1]
	}
	return 0
}

// ofFile begins what an office adds to a letter or a note: « P.J. : 1 arrêté, 1 formulaire », « Visa de la
// directrice : d’accord pour 18 000 ».
var ofFile = pattern.Of(`^\W*(?:p\.? ?j\.?|pieces? jointes?|copies? (?:a|pour information)|visas?(?: (?:du|de la|de l'|des|de) ?[a-z' -]{3,40})?|` +
	`mentions? manuscrites?) ?[.:]`)

// articleLabel is the label of an article of an act.
var articleLabel = pattern.Of(`^\W*art(?:icle|\.)? ?(?:[0-9]+(?:er)?|premier|unique) ?[.:–-] *`)

// announces is what a sentence says that leads to a list and names no subject: « le bureau retient les actions
// suivantes ».
var announces = pattern.Of(`\bsuivante?s?\b(?: [a-z]+|, [^.;:]{2,60})? *:|\bci-(?:dessous|apres) *:`)

// chosen tells that somebody settled on what is to be done.
var chosen = pattern.Of(`\b(?:_|ont|avons|avez|sont|est)(?: ete)? (?:[a-z]+ )?(?:retenu|arrete|valide|adopte|vote|fixe|decide|choisi|programme|prevu|inscrit|` +
	`propose|approuve|defini|identifie|planifie)(?:e?s)?\b`)
