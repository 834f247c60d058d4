package passage

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// Verbs and times by which a sentence tells what is to come, and what was.
var (
	FutureVerb = pattern.Of(`\b(?:sera|seront|serons|aura|auront|aurons|aurez|serez|fera|feront|ferons|ferez|ira|iront|irons|irez)\b|\b[a-z]{2,}(?:era|eront|erons|erez|ira|iront|irons|dra|dront|drons|ttra|ttront|ttrons|aura|auront|aurons|vra|vront|urra|urront|ura|uront|vra|vrons|erions|irions|drions|trions)\b`)
	NoFuture   = pattern.Of(`^(?:opera|camera|agora|supra|libera|infra|extra|contra|sierra|oseront|ultra|flora|terra|cobra|algebra|intra|aura|para|vira)$`)
	PlanWords  = pattern.Of(`\b(?:prevoit|prevoient|prevoyons|envisage|envisagent|envisageons|se propose de|se proposent de|nous proposons|propose(?:nt)? (?:[a-z]+ment )?de (?:[a-z']+ ){0,2}?[a-z-]{2,}(?:er|ir|re|oir)\b|ambitionne|ambitionnons|souhaite|souhaitent|souhaitons|souhaiterait|vise (?:a|les?|la|l'|un|de|[0-9])|visent|visons|viser|_ pour objectif|ont pour objectif|objectifs? (?:est|sont|:|de)|(?:est|sont|etant) (?:d'ores et deja |aussi |egalement )?(?:prevue?s?|programmee?s?|planifiee?s?|envisagee?s?|annoncee?s?|attendue?s?|inscrite?s?|esperee?s?|visee?s?|souhaitee?s?|projetee?s?)|voulons|voudrions|voudrait|voudrais|aimerions|aimerait|aimerais|esperons|espere|esperent|tablons|tables? sur|misons|s'engagent? a|nous engageons a|(?:va|vont|allons) (?:[a-z']+ ){0,3}?[a-z-]{2,}(?:er|ir|re|oir)\b|on part sur|compte (?:organiser|lancer|poursuivre|relancer|proposer|ouvrir|former|accompagner)|comptons (?:(?:bien|en|y|le|la|les|vous|nous) )*[a-z']{2,}(?:er|ir|re)\b|a venir|d'ici (?:a |la )?(?:fin|20)|entend |entendons|projette|_ l'ambition|pourrait|devrait|devraient|pourraient)`)
	PastVerb   = pattern.Of(`\b(?:_|n'a|ont|n'ont|avons|ai|avaient|avait|s'est|se sont|est|sont|etaient|etait|fut|furent|nous nous sommes|sommes|aura|ayant|apres)(?: |, [^,;.:]{3,50}, )(?:(?:ainsi|aussi|egalement|bien|ete|pu|deja|notamment|tous|toutes|enfin|tout|toujours|par ailleurs|en outre|y|n'|pas|pas ete|ensuite|largement|encore|plus|meme|desormais|elles|eux|de nouveau|a nouveau) )*[a-z-]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|t|te|ts|tes|rt|rts)\b`)
	PastTime   = pattern.Of(`\b(?:a ce jour|l'an dernier|l'annee derniere|l'an passe|l'annee passee|au cours de l'annee|durant l'annee|cette annee-la|l'annee ecoulee|_ eu lieu|ont eu lieu|au 31 decembre|au 31/12)\b`)
	NextTime   = pattern.Of(`\b(?:l'annee|l'an|l'exercice|la saison|l'annee scolaire) (?:prochaine?|suivante?|a venir|nouvelle|qui (?:s'ouvre|s'annonce|commence|debute|demarre|vient|arrive))\b|\b(?:la nouvelle annee|l'an neuf|dans les mois (?:qui viennent|a venir)|dans les prochains mois|ces prochains mois)\b|\b(?:l'annee|l'an) d'apres ?(?:[?:,.!]|$)`)
	Infinitive = pattern.Of(`^(?:de |d'|a )?(?:ne pas )?(?:re|s'|se |l'|y |mieux )?[a-z-]{2,}(?:er|ir|re|oir)\b`)
)

// IsFuture reports a sentence or clause that tells what is to come.
func IsFuture(low string) bool {
	if PlanWords.MatchString(low) || NextTime.MatchString(low) {
		return true
	}
	for _, w := range FutureVerb.FindAllString(low, -1) {
		if !NoFuture.MatchString(w) {
			return true
		}
	}
	return false
}

// IsPast reports one that tells what was.
func IsPast(low string) bool {
	if PastTime.MatchString(low) {
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
var noParticiple = fold.WordSet("le les une notre votre cette ces ce ses nos leurs")

// meant is a passive of the present that tells what is to come: « quatre sont programmées ».
var meant = pattern.Of(`\b(?:est|sont) (?:d'ores et deja |aussi |egalement |deja )?(?:prevue?s?|programmee?s?|planifiee?s?|envisagee?s?|attendue?s?|esperee?s?|visee?s?|souhaitee?s?|projetee?s?)\b`)

// Orders reports a passage that begins with a bare infinitive, as the items of a plan do.
func Orders(low string) bool {
	word := WordAt(strings.TrimLeft(low, " \"-"), 0)
	return len(word) > 3 && infinitiveEnd.MatchString(word) && !nounInEr[word]
}

var infinitiveEnd = pattern.Of(`^[a-z-]{2,}(?:er|ir|oir|dre|tre|ire|ure|pre|vre)$`)

// nounInEr are nouns, adjectives and months that end as infinitives do.
var nounInEr = fold.WordSet(`atelier ateliers chantier dossier papier metier calendrier courrier premier dernier janvier fevrier fichier quartier particulier entier leader cluster hier cahier panier levier pilier foyer
loisir avenir souvenir soir espoir pouvoir savoir miroir devoir octobre septembre novembre decembre membre nombre titre lettre rencontre offre livre centre theatre autre notre votre entre contre outre filtre metre
mesure structure culture nature ouverture fermeture couverture signature facture voiture lecture agriculture manufacture procedure brochure aventure peinture litterature infrastructure architecture candidature cadre ordre
memoire histoire territoire laboratoire observatoire conservatoire stagiaire partenaire seminaire inventaire annuaire questionnaire commentaire anniversaire formulaire itineraire repertoire secretaire foire affaire propre livret`)

// TrimSpaces is a text without spaces, quotation marks and hyphens around it.
func TrimSpaces(s string) string { return strings.Trim(s, " \"'-") }
