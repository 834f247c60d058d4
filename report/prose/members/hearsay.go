package members

import "bilan/report/pattern"

// supposes reports a number told in the conditional by which nobody is said to tell it: « avec la fusion, la grappe
// compterait 200 adhérents ». « Elle compterait à ce jour 118 adhérents » is hearsay.
func supposes(r *reading, c *count) bool {
	return wouldHold.MatchString(c.before) && (!reported.MatchString(r.Low) || hypothesis.MatchString(r.Low))
}

var (
	wouldHold = pattern.Of(`\b(?:(?:` + holders + `)er|reunir|comprendr|disposer)ai(?:t|ent)` + soon + ` *$`)
	// reported says who tells it, or when it is so.
	reported = pattern.Of(`\b(?:selon|d'apres|aux? dires?|a en croire|dit-on|parait-il|a ce jour|aujourd'hui|actuellement|desormais|` +
		`(?:au )?31 decembre|fin (?:decembre|20[0-9]{2}))\b`)
	// hypothesis says on what it depends.
	hypothesis = pattern.Of(`\b(?:si|s'ils?|en cas d[eu']|a condition|faute d[e']|sans (?:la|le|l'|les|cette|ce))\b|^\W*(?:avec|sans|fusionn[a-z]+|reuni[a-z]*|` +
		`une fois|ensemble)\b`)
)

// headCount is how many members there are, told before a bracket: « Notre nombre d'adhérents, s'il demeure élevé (163
// au 31 décembre) ».
var headCount = pattern.Of(`\b(?:nombre (?:total )?(?:d(?:e |'|es )|de (?:nos|ses|leurs) )` + memberNoun + `|effectifs? (?:d(?:e |'|es |u )|de (?:la|nos|ses) |de l')` +
	`(?:` + memberNoun + `|grappe|cluster|pole|association|reseau)|societariat)\b[^;.()0-9]{0,60}\($`)

// didElse reports a label of what members did: « Nos adhérents ont exposé (12 en 2024) ». « Nos adhérents ont augmenté »
// tells how many they are.
func didElse(label string) bool {
	for _, m := range membersDid.FindAllStringSubmatch(label, -1) {
		if !ofHeads.MatchString(m[1]) {
			return true
		}
	}
	return false
}

var (
	membersDid = pattern.Of(memberNoun + ` (?:ont|avaient) (?:[a-z]+ment |bien |tous |toutes |encore |deja |aussi )*([a-z]+)`)
	ofHeads    = pattern.Of(`^(?:augment|progress|recul|baiss|diminu|cru|accru|grimp|bond|pass|mont|depass|attein|franchi|doubl|chut|stagn|evolu|ete|` +
		`adher|cotis|renouvel|regl|pay|acquitt|rejoint|conserv|gard|maintenu)`)
)

// doneWith stands before those with whom or by whom something was done: « auprès de 13 adhérents », « signée à ce jour
// par 27 adhérents ».
func doneWith(before string) bool {
	return withOthers.MatchString(before) || byOthers.MatchString(before) && !heldBy.MatchString(before)
}

var (
	withOthers = pattern.Of(`\b(?:aupres d(?:e |')|chez )(?:pres de |plus de |quelque |environ )*$`)
	byOthers   = pattern.Of(`\b[a-z]{3,}(?:e|i|u|it|is)e?s?` + soon + ` par (?:pres de |plus de |quelque |environ )*$`)
	heldBy     = pattern.Of(`\b(?:port|anim|compos|constitu|form|fond|soutenu|represent|gouvern)[a-z]*` + soon + ` par [a-z ]*$`)
)
