package action

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// eventful are ways to say that something took place which have no participle of their own.
var eventful = pattern.Of(`\b(?:eu lieu|(?:_|ont) (?:toujours |encore |aussi )?lieu|vu le jour|pris part|` +
	`(?:est|sont|etait) (?:desormais |maintenant |aujourd'hui |enfin )*(?:en ligne|disponibles?|operationnel(?:le)?s?|accessibles?|prete?s?|` +
	`en service|en replay|fonctionnel(?:le)?s?)|se (?:fait|font|tient|tiennent|deroule|deroulent|poursuit|poursuivent|reunit|reunissent)\b|` +
	`(?:_|ont) ete (?:un |une |des |l'un des |l'une des )(?:[a-z]+ ){0,2}(?:succes|reussites?|moments?|triomphes?)|on y etait)\b`)

// Told reports a clause that says what was done: a verb in the past of which the cluster is the
// subject and that tells no state or feeling; one of doing, whoever did it; a passive; or what goes
// on.
func Told(t passage.Text) bool {
	if eventful.MatchString(t.Low) {
		return true
	}
	words := wordsOf(t.Low)
	if narrated(t.Low, words) {
		return true
	}
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
	case v.passive, doing:
		return true
	case v.reflexive:
		return ours(words, v.at) || lexicon.Action.Has(subjectOf(words))
	case v.being:
		return false
	}
	return ours(words, v.at)
}

// justDone is what was done lately, before its infinitive: « vient d'ouvrir ».
var justDone = pattern.Of(`\b(?:vient|viennent|venons) (?:tout juste |juste |donc )?d(?:e |')([a-z-]+)`)

// dated is a time of the year at the beginning of a clause, with which the present tells what was done:
// « En mai, le pôle ouvre un showroom ».
var dated = pattern.Of(`^\W*(?:en |le [0-9]{1,2}(?:er)? |des |debut |fin |mi-|courant )` + passage.Months + `\b|^\W*(?:au printemps|a l'automne|` +
	`cet? (?:ete|automne|hiver|printemps)|a la rentree|au (?:premier|second|deuxieme|troisieme|quatrieme|1er|2e|3e|4e) (?:semestre|trimestre))\b`)

// Narrated reports a clause that tells what was done by a verb without an auxiliary.
func Narrated(low string) bool { return narrated(low, wordsOf(low)) }

// narrated reports a clause that tells what was done by a verb without an auxiliary: what was done lately, a
// verb of the past that is written, the present behind a date.
func narrated(low string, words []word) bool {
	if g := justDone.FindStringSubmatch(low); g != nil && lexicon.Doing.Has(g[1]) {
		return true
	}
	present := dated.MatchString(low)
	for i := 1; i < len(words); i++ {
		w := words[i].low
		switch {
		case passage.IsSimplePast(w) && (lexicon.Us.Has(words[i-1].low) || lexicon.SimplePast.Has(w)):
			return true
		case present && lexicon.Us.Has(words[i-1].low) && lexicon.Doing.Has(w) && (w[len(w)-1] == 'e' || w[len(w)-1] == 't' || w[len(w)-1] == 's'):
			return true
		}
	}
	return false
}

// subjectOf is the first noun of a clause that begins with its article; "" where none does.
func subjectOf(words []word) string {
	if len(words) > 1 && determiners.Has(words[0].low) {
		return words[1].low
	}
	return ""
}

// staying are participles of what goes on in a state, atHand the states of a thing that serves.
var (
	staying = lexicon.Of(`reste restee demeure demeuree`)
	atHand  = lexicon.Of(`ouvert ouverte accessible disponible operationnel operationnelle gratuit gratuite`)
)

// determiners are articles and possessives.
var determiners = lexicon.Of("le la les l un une des notre nos ce cette ces")

// goesOn reports a clause about a thing that runs: « Un prêt d’outillage fonctionne », « Le fablab est resté
// ouvert deux jours par semaine ».
func goesOn(words []word) bool {
	for i := 2; i < len(words); i++ {
		if i+1 < len(words) && staying.Has(words[i].low) && atHand.Has(words[i+1].low) && auxiliaries[words[i-1].low] && lexicon.Action.Has(subjectOf(words)) {
			return true
		}
		if lexicon.Running.Has(words[i].low) && words[i-1].low != "qui" && words[i-1].low != "n" && words[i-1].low != "ne" {
			for j := range words {
				if (j < 4 && j < i || j > i && j < i+3) && lexicon.Action.Has(words[j].low) {
					return true
				}
			}
		}
	}
	return false
}

// SaidOfNobody is where the thing begins of which it is said, of nobody, that it was done or will be: « Il sera
// proposé à chacun un relevé »; -1 where none is.
func SaidOfNobody(low string) int {
	m := saidOfNobody.FindStringSubmatchIndex(low)
	if m == nil || !lexicon.Doing.Has(low[m[2]:m[3]]) || lexicon.NoAct.Has(low[m[2]:m[3]]) {
		return -1
	}
	return m[4]
}

var saidOfNobody = pattern.Of(`^\W*il (?:nous |leur |y |en )?(?:_ ete|sera|aura ete)(?:,? (?:en outre|par ailleurs|egalement|aussi|ainsi|enfin|[a-z]+ment),?)? ` +
	`([a-z]+(?:e|i|u|t))(?: (?:a (?:chaque|tous|toutes|nos|ses|leurs|des) [a-z]+|a chacune?|aux [a-z]+))? ((?:une?|des) ?[a-z"])`)
