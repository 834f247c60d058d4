package quantity

import "strings"

// noneOf are the beginnings of texts that say that there was none of a thing.
var noneOf = []string{"pas de ", "pas d'", "aucun ", "aucune "}

// notCounted are the beginnings of words for what is no result: that it is missing
// says that nothing is known, or that nothing troubled it.
var notCounted = []string{
	"donnee", "info", "chiffr", "retour", "suivi", "nouvel", "visib", "element", "indicateur", "objectif", "problem", "souci", "difficult", "chang", "modif",
	"remarque", "observation", "commentaire", "reponse", "mesure", "precision", "compta", "comptage", "stat", "bilan", "idee", "estimation", "evaluation", "ecart", "impact",
	"des", "un", "une",
}

// secondClause are words that begin another clause, which may say anything.
var secondClause = map[string]bool{"donc": true, "mais": true, "car": true, "et": true, "or": true, "sauf": true, "hormis": true}

// None reports a text that says that there was none of a thing (« pas de demande »,
// « aucune demande cette année »), in a few words without a figure or a second clause.
func None(text string) bool {
	low := strings.TrimRight(plain(tidy(text)), " .!")
	for _, begin := range noneOf {
		thing, ok := strings.CutPrefix(low, begin)
		if !ok {
			continue
		}
		for _, not := range notCounted {
			if strings.HasPrefix(thing, not) {
				return false
			}
		}
		for _, word := range strings.Fields(thing) {
			if secondClause[word] {
				return false
			}
		}
		return thing != "" && len(strings.Fields(thing)) <= 3 && !strings.ContainsAny(thing, "0123456789,;:()+?")
	}
	return false
}
