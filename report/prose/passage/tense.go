package passage

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// Ways to say what is meant, other than by one verb.
const (
	anInfinitive = `(?:[a-z']+ ){0,3}?[a-z-]{2,}(?:er|ir|re|oir)\b`
	meansTo      = `avons pour (?:ambition|projet)|(?:_|ont|avons) (?:pour (?:objectif|projet)|l'(?:ambition|intention)|en projet|` +
		`(?:d'ores et deja |deja |egalement )?(?:prevu|programme|planifie|envisage) )|` +
		`(?:se (?:fixe|donne)(?:nt)?|nous nous (?:fixons|donnons)) (?:comme |pour )?(?:objectif|but|cible|cap|ambition|[0-9]|un |une |de )` +
		`|s'engage(?:nt)? a|nous engageons a|(?:se|nous) prepar(?:e|ent|ons) a|(?:va|vont|allons) ` + anInfinitive + `|on part sur|compte (?:organiser|lancer|` +
		`poursuivre|relancer|proposer|ouvrir|former|accompagner)|comptons (?:(?:bien|en|y|le|la|les|vous|nous) )*[a-z']{2,}(?:er|ir|re)\b` +
		`|comptons sur (?:[0-9]|une? [a-z]+aine)|attendons (?:[0-9]|une? [a-z]+aine|plus de|pres de|environ)|(?:table|planche|revent?|revons) (?:sur|d')|` +
		`(?:l'ambition|l'idee|le but|l'enjeu|l'objectif|la priorite|le souhait|l'intention) est d(?:e |')|` +
		`il est (?:[a-z]+ )?(?:propose|question|convenu) d(?:e |')`
	decided = `il (?:est|_ ete) (?:[a-z]+ )?(?:decide|choisi|retenu|acte|convenu|propose|envisage|prevu|projete|programme) (?:[a-z]+ )?(?:de |d')[a-z]`
	toCome  = decided + `|(?:est|sont|etant) (?:d'ores et deja |aussi |egalement )?(?:actee?s?|calee?s?|prevue?s?|programmee?s?|planifiee?s?|` +
		`envisagee?s?|annoncee?s?|attendue?s?|inscrite?s?|esperee?s?|visee?s?|souhaitee?s?|projetee?s?|au (?:calendrier|programme|menu)|` +
		`a l'(?:agenda|affiche)|dans les (?:tuyaux|cartons))`
)

// Verbs and times by which a sentence tells what is to come, and what was.
var (
	FutureVerb = pattern.Of(`\b(?:sera|seront|serons|aura|auront|aurons|aurez|serez|fera|feront|ferons|ferez|ira|iront|irons|irez)\b|` +
		`\b[a-z]{2,}(?:aitra|aitront|era|eront|erons|erez|ira|iront|irons|dra|dront|drons|ttra|ttront|ttrons|aura|auront|aurons|vra|vront|urra|urront|` +
		`ura|uront|vra|vrons|erions|irions|drions|trions)\b`)
	NoFuture  = pattern.Of(`^(?:opera|camera|agora|supra|libera|infra|extra|contra|sierra|oseront|ultra|flora|terra|cobra|algebra|intra|aura|para|vira)$`)
	PlanWords = pattern.Of(`\b(?:` + lexicon.Planning.Pattern() + `\b|se propose(?:nt)?(?:,[^,;:]{3,30},)? d(?:e |')|nous proposons|propose(?:nt)? (?:[a-z]+ment )?de ` + anInfinitive + `|vise (?:a|les?|la|l'|un|de|[0-9])|viser|` + lexicon.Us.Pattern() + ` ` + lexicon.Bound.Pattern() + ` ` + anInfinitive + `|` + meansTo + `|objectifs? (?:est|sont|:|de)|^(?:l'|notre |nos |les )?(?:objectif|ambition|cap|cible)s?, (?:d'ici|avant|pour|a l'horizon|au cours) [^,:;]{2,40} :|aura (?:lieu|pour)\b|` + toCome + `|a venir|d'ici (?:a |la )?(?:fin|20))`)
	PastVerb  = pattern.Of(`\b(?:_|n'a|ont|n'ont|avons|ai|avaient|avait|s'est|se sont|est|sont|etaient|etait|fut|furent|nous nous sommes|sommes|aura|` +
		`auront|aurons|ayant|apres)(?: |, [^,;.:]{3,50}, )(?:(?:cette annee|en ` + Months + `|ainsi|aussi|egalement|bien|ete|pu|deja|notamment|tous|toutes|` +
		`enfin|tout|toujours|par ailleurs|en outre|y|n'|pas|pas ete|ensuite|largement|encore|plus|meme|desormais|elles|eux|de nouveau|` +
		`a nouveau) )*[a-z-]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|t|te|ts|tes|rt|rts)\b`)
	PastTime = pattern.Of(`\b(?:a ce jour|l'an dernier|l'annee derniere|l'an passe|l'annee passee|au cours de l'annee|durant l'annee|cette annee-la|` +
		`l'annee ecoulee|_ eu lieu|ont eu lieu|au 31 decembre|au 31/12)\b`)
	NextTime = pattern.Of(`\b(?:l'annee|l'an|l'exercice|la saison|l'annee scolaire) (?:prochaine?|suivante?|a venir|nouvelle|` +
		`qui (?:s'ouvre|s'annonce|commence|debute|demarre|vient|arrive))\b|` +
		`\b(?:la nouvelle annee|l'an neuf|dans les mois (?:qui viennent|a venir)|dans les prochains mois|ces prochains mois)\b|` +
		`\b(?:l'annee|l'an) d'apres ?(?:[?:,.!]|$)`)
	Infinitive = pattern.Of(`^(?:de |d'|a )?(?:ne pas )?(?:re|s'|se |l'|y |mieux )?[a-z-]{2,}(?:er|ir|re|oir)\b`)
)

// IsFuture reports a sentence or clause that tells what is to come.
func IsFuture(low string) bool {
	if PlanWords.MatchString(low) || NextTime.MatchString(low) {
		return true
	}
	for _, w := range FutureVerb.FindAllString(perfect.ReplaceAllString(low, " "), -1) {
		if !NoFuture.MatchString(w) {
			return true
		}
	}
	return false
}

// IsPast reports one that tells what was.
func IsPast(low string) bool {
	if PastTime.MatchString(low) || justDone.MatchString(low) || simplePast(low) {
		return true
	}
	if !PastVerb.MatchString(low) {
		return false
	}
	for _, verb := range PastVerb.FindAllString(meant.ReplaceAllString(low, " "), -1) {
		if !noParticiple[verb[strings.LastIndexByte(verb, ' ')+1:]] {
			return true
		}
	}
	return false
}

// noParticiple are words behind a verb that end as participles do: « est le menu », « sont quatre ».
var noParticiple = fold.WordSet("lieu le les une notre votre cette ces ce ses nos leurs vous nous tous sous")

// perfect is a verb of what will have been done, which reports tell of what was: « Le stand aura accueilli ».
var perfect = pattern.Of(`\b(?:aura|auront|aurons)(?: |, [^,;.:]{3,50}, )(?:ete |ainsi |enfin |donc |egalement |aussi |deja )*[a-z-]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|` +
	`it|ite|its|ites|rt|rts|erte|ertes)\b`)

// justDone is what was done lately: « vient d'ouvrir ».
var justDone = pattern.Of(`\b(?:viens|vient|viennent|venons) (?:tout juste |juste |donc )?d(?:e |')[a-z-]+(?:er|ir|re|oir)\b`)

// simplePast reports a verb of the past that is written and has no auxiliary: « organisa », « parurent ».
func simplePast(low string) bool {
	for w := range strings.FieldsFuncSeq(low, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if IsSimplePast(w) {
			return true
		}
	}
	return false
}

// ofFuture are the stems of futures: « paraîtra », « mettra », « suivra ».
var ofFuture = pattern.Of(`(?:aitr|ettr|ndr|ir|er|suivr)$`)

// IsSimplePast reports a word that is such a verb of what clusters do.
func IsSimplePast(w string) bool {
	if stem, ok := strings.CutSuffix(w, "erent"); ok {
		return len(stem) > 2 && lexicon.Doing.Stem(stem)
	}
	if stem, ok := strings.CutSuffix(w, "a"); ok && len(stem) > 3 {
		return lexicon.Doing.Stem(stem) && !ofFuture.MatchString(stem)
	}
	return len(w) > 2 && lexicon.SimplePast.Has(w)
}

// meant is a passive of the present that tells what is to come: « quatre sont programmées ».
var meant = pattern.Of(`\b` + decided + `|\b(?:est|sont) (?:d'ores et deja |aussi |egalement |deja )?(?:actee?s?|calee?s?|prevue?s?|programmee?s?|` +
	`planifiee?s?|envisagee?s?|attendue?s?|esperee?s?|visee?s?|souhaitee?s?|projetee?s?)\b|\b(?:est|sont) inscrite?s? au (?:programme|calendrier)|` +
	`\bil est (?:[a-z]+ )?(?:propose|question|convenu) d|\b(?:l'ambition|l'idee|le but|l'enjeu|l'objectif|la priorite|le souhait|` +
	`l'intention) est d(?:e |')|\b(?:est|sont) (?:au (?:calendrier|programme|menu)|a l'(?:agenda|affiche)|dans les (?:tuyaux|cartons))|` +
	`\b(?:_|ont|avons) (?:d'ores et deja |deja |egalement )?(?:prevu|programme|planifie|envisage) `)

// Orders reports a passage that begins with a bare infinitive, as the items of a plan do.
func Orders(low string) bool {
	word := WordAt(strings.TrimLeft(low, " \"-"), 0)
	return len(word) > 3 && infinitiveEnd.MatchString(word) && !lexicon.IsNotInfinitive(word)
}

// infinitiveEnd are the endings of infinitives; of those that nouns and « quatre » have too, as verbs have them.
var infinitiveEnd = pattern.Of(`^[a-z-]+(?:er|ir|oir|dre|[ae]ttre|[ao]itre|[^ao]ire|clure|[om]pre|ivre)$|^(?:etre|[a-z-]*(?:faire|plaire|traire|taire|boire|croire))$`)

// TrimSpaces is a text without spaces, quotation marks and hyphens around it.
func TrimSpaces(s string) string { return strings.Trim(s, " \"'-") }

// NextStep is a label of what comes next: « Prochaine étape, annoncée pour 2026 : l'ouverture de deux guichets ».
var NextStep = pattern.Of(`^\W*(?:la |les |notre |nos )?(?:prochaines? (?:etape|echeance|chantier|operation|action)s?|etapes? suivantes?|a suivre)\b[^:;.]{0,40}: ?[a-z0-9]`)

// WouldBe reports words before a number of what would be, or was in an earlier state: « une telle machine
// servirait à 25 ateliers ».
func WouldBe(before string) bool {
	for w := range strings.FieldsSeq(before) {
		if (strings.HasSuffix(w, "rait") || strings.HasSuffix(w, "raient")) && (!strings.HasSuffix(w, "trait") || strings.HasSuffix(w, "ttrait")) {
			return true
		}
	}
	return false
}

// GoesOnNow is what the cluster says in the present that it does again, which is to be done: « On continue les
// classes, au moins dix. »
var GoesOnNow = pattern.Of(`^\W*(?:et |enfin,? |puis )?(?:on|nous) (?:y |le |la |les )?(?:gard(?:e|ons)|continu(?:e|ons)|mainten(?:ons)|maintient|refait|` +
	`refaisons|remet|remettons|reprend|reprenons|relanc(?:e|ons)|recondui(?:t|sons)|poursui(?:t|vons)|repart|repartons) `)

// Being is the present of verbs that say what something is or has.
var Being = pattern.Of(`\b(?:est|sont|_|ont|avons|comptent?|represente(?:nt)?|emploi(?:e|ent)|pese(?:nt)?|rassemble(?:nt)?|regroupe(?:nt)?|federe(?:nt)?|` +
	`associe(?:nt)?|exporte(?:nt)?|releve(?:nt)?|dispose(?:nt)?|travaille(?:nt)?|sommes|reunit|reunissent|couvre(?:nt)?|demeure(?:nt)?|` +
	`reste(?:nt)?)\b`)
