package prose

import (
	"bilan/report/pattern"

	"strings"
)

// Verbs and times by which a sentence tells what is to come, and what was.
var (
	futureVerb = re(`\b(?:sera|seront|serons|aura|auront|aurons|fera|feront|ferons|ira|iront|irons)\b|\b[a-z]{2,}(?:era|eront|erons|erez|ira|iront|irons|dra|dront|drons|ttra|ttront|ttrons|aura|auront|aurons|vra|vront|urra|urront|ura|uront|vra|vrons)\b`)
	noFuture   = pattern.Of(`^(?:opera|camera|agora|supra|libera|infra|extra|contra|sierra|oseront|ultra|flora|terra|cobra|algebra|intra|aura|para|vira)$`)
	planWords  = re(`\b(?:prevoit|prevoient|prevoyons|envisage|envisagent|envisageons|se propose de|se proposent de|nous proposons|propose de|proposent de|ambitionne|ambitionnons|souhaite|souhaitent|souhaitons|souhaiterait|vise a|vise|visons|viser|_ pour objectif|ont pour objectif|objectifs? (?:est|sont|:|de)|(?:est|sont|etant) (?:d'ores et deja )?(?:prevue?s?|programmee?s?|planifiee?s?|envisagee?s?|annoncee?s?|attendue?s?|inscrite?s?)|va |vont |allons |on part sur|compte (?:organiser|lancer|poursuivre|relancer|proposer|ouvrir|former|accompagner)|comptons|a venir|d'ici (?:a |la )?(?:fin|20)|l'an prochain|l'annee prochaine|cette annee|entend |entendons|projette|_ l'ambition|pourrait|devrait|devraient|pourraient)`)
	pastVerb   = re(`\b(?:_|n'a|ont|n'ont|avons|ai|avaient|avait|s'est|se sont|est|sont|etaient|etait|fut|furent|nous nous sommes|sommes|aura|ayant|apres) (?:(?:ainsi|aussi|egalement|bien|ete|pu|deja|notamment|tous|toutes|enfin|tout|toujours|par ailleurs|en outre|y|n'|pas|pas ete|ensuite|largement|encore|plus|meme|desormais|elles|eux|de nouveau|a nouveau) )*[a-z-]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|t|te|ts|tes|rt|rts)\b`)
	pastTime   = re(`\b(?:a ce jour|l'an dernier|l'annee derniere|l'an passe|l'annee passee|au cours de l'annee|durant l'annee|cette annee-la|l'annee ecoulee|_ eu lieu|ont eu lieu|au 31 decembre|au 31/12)\b`)
	infinitive = re(`^(?:de |d'|a )?(?:ne pas )?(?:re|s'|se |l'|y |mieux )?[a-z-]{2,}(?:er|ir|re|oir)\b`)
)

// isFuture reports a sentence or clause that tells what is to come.
func isFuture(low string) bool {
	if planWords.MatchString(low) {
		return true
	}
	for _, w := range futureVerb.FindAllString(low, -1) {
		if !noFuture.MatchString(w) {
			return true
		}
	}
	return false
}

// isPast reports one that tells what was.
func isPast(low string) bool { return pastVerb.MatchString(low) || pastTime.MatchString(low) }

func trimSpaces(s string) string { return strings.Trim(s, " \"'-") }
