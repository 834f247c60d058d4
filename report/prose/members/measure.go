package members

import "bilan/report/pattern"

// measure is what a report of indicators calls a figure of one.
const measure = `(?:valeur|niveau|situation|realise|resultat|releve|constat)`

var (
	// measured is the label of such a figure, with its time: « Valeur au 31.12.2024 : 77 ».
	measured = pattern.Of(`\b` + measure + `(?: (?:atteinte?|constatee?|reelle?|realisee?|observee?))?(?: (?:au|en|fin|a fin|de|pour|du|annee))* [0-9./]+(?: [a-z]+ 20[0-9]{2})? ?:? ?$`)
	// namely says again what was said before: « 9 de plus que ce que j'annonçais pour 2023, à savoir 63 ».
	namely = pattern.Of(`^[ ,;)-]*(?:a savoir|c'est-a-dire) $`)
)

// nameSize keeps where a text names how many members there are, of which the figures follow.
func (t *Tally) nameSize(low string) {
	if at := ofNumber.FindStringIndex(low); at != nil && !acts(low[at[0]:]) {
		t.sized = t.at
	}
}

// measures reports the figure of a time where the indicator was named before: « Nombre de membres du réseau. Valeur au
// 31.12.2024 : 77 ».
func measures(r *reading, c *count) bool {
	named := r.tally.sized > 0 && r.tally.at-r.tally.sized <= 3 || r.counts.hasTotal(c)
	return named && c.when != unsaid && measured.MatchString(c.left) && !acts(c.left)
}

// ofNumber is a sentence about how many members there are that does not say it.
var ofNumber = pattern.Of(`\b(?:nombre|effectifs?|total) (?:de |d'|des |de nos |de ses )(?:adherents|membres|cotisants|societaires)\b`)
