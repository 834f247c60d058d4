package action

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// eventful are ways to say that something took place which have no participle of their own.
var eventful = pattern.Of(`\b(?:eu lieu|vu le jour|pris part|tenu conference|(?:est|sont|etait) (?:desormais |maintenant |aujourd'hui |enfin )*(?:en ligne|disponibles?|operationnel(?:le)?s?|accessibles?|prete?s?|en service|en replay|fonctionnel(?:le)?s?)|se (?:fait|font|tient|tiennent|deroule|deroulent|poursuit|poursuivent|reunit|reunissent)\b|on y etait|nous y etions|(?:c'est|est) fait)\b`)

// Told reports a clause that says what was done: a verb in the past of which the cluster is the
// subject and that tells no state or feeling; one of doing, whoever did it; a passive; or what goes
// on.
func Told(t passage.Text) bool {
	if eventful.MatchString(t.Low) {
		return true
	}
	words := wordsOf(t.Low)
	for _, v := range pastVerbs(t, words) {
		if v.negated && lexicon.Abandoned.Has(v.participle) {
			return true // « n’a jamais été annulé »
		}
		if v.negated || v.at > 0 && (words[v.at-1].low == "qui" || words[v.at-1].low == "dont") {
			continue
		}
		if tells(v, words) {
			return true
		}
	}
	return goesOn(words)
}

// tells reports a verb in the past that tells an action.
func tells(v verb, words []word) bool {
	switch doing := lexicon.Doing.Has(v.participle); {
	case lexicon.NoAct.Has(v.participle) && !doing:
		return false
	case v.passive, v.reflexive, doing:
		return true
	case v.being:
		return false
	}
	return ours(words, v.at)
}

// goesOn reports a clause about a thing that runs: « Un prêt d’outillage fonctionne ».
func goesOn(words []word) bool {
	for i := 2; i < len(words); i++ {
		if lexicon.Running.Has(words[i].low) && words[i-1].low != "qui" {
			for j := range words {
				if (j < 4 && j < i || j > i && j < i+3) && lexicon.Action.Has(words[j].low) {
					return true
				}
			}
		}
	}
	return false
}
