package title

import (
	"strings"

	"bilan/report/prose/passage"
)

// object is the title of what a verb is about.
func object(t passage.Text, ks []token, v verb, before string) string {
	at := v.to
	for at+1 < len(ks) && (aside(ks, at) || more(ks, at) || numerals[ks[at].low] && ks[at+1].low == "fois") {
		at += 2
	}
	low := ks[v.main].low
	if v.participle >= 0 {
		low = ks[v.participle].low
	}
	if at < len(ks) && (ks[at].low == "de" || ks[at].low == "d'" || ks[at].low == "a" || isInfinitive(ks[at].low)) {
		if inf := infinitiveAt(ks, at); inf >= 0 {
			return done(t, ks, inf)
		}
	}
	if at < len(ks) && (ks[at].low == "que" || ks[at].low == "qu'") && !v.negated {
		return Clause(t, ks[at].to, ks[len(ks)-1].to, before, false)
	}
	at = insertion(ks, at)
	if at < len(ks) && timeAt(t, ks, at) {
		if at = behindTime(ks, at); at < 0 {
			return before
		}
	}
	kept, _ := group(t, ks, at)
	if len(bare(kept)) == 0 || len(kept) == 1 && !kept[0].quoted() && determined(kept[0]) {
		return before
	}
	return withNoun(t, low, kept, before)
}

// behindTime is the place of an object with its article right behind a time: « a ouvert en juin 2025 une
// boutique »; -1 for none.
func behindTime(ks []token, at int) int {
	next := at + 1
	for next < len(ks) && (months[ks[next].low] || seasons[ks[next].low] || passage.IsDigit(ks[next].low[0]) || ks[next].low == "fin" || ks[next].low == "debut") {
		next++
	}
	if next == at+1 || next >= len(ks) || !articles[ks[next].low] && !possessive[ks[next].low] {
		return -1
	}
	return next
}

// insertion is the token behind words between two commas that begin at one: « a fait restaurer,
// grâce au mécénat, l'alambic ».
func insertion(ks []token, at int) int {
	if at < len(ks) && ks[at].low == "," {
		for next := at + 1; next < len(ks)-1; next++ {
			if ks[next].low == "," {
				return next + 1
			}
		}
	}
	return at
}

// infinitiveAt is the place of the infinitive at a token, behind « de », « à » and pronouns; -1 for
// none. « permettre de », « vouloir » and their like lead to the one behind them.
func infinitiveAt(ks []token, i int) int {
	for i < len(ks) && (ks[i].low == "de" || ks[i].low == "d'" || ks[i].low == "a" || ks[i].low == "s'" || ks[i].low == "se" || ks[i].low == "y" || ks[i].low == "l'" || adverbs[ks[i].low] || ks[i].low == "cour" || ks[i].low == "coeur" || ks[i].low == "mieux" || ks[i].low == "pouvoir") {
		i++
	}
	if i < len(ks) && isInfinitive(ks[i].low) {
		return i
	}
	return -1
}

// done is the title of an action in the infinitive.
func done(t passage.Text, ks []token, at int) string {
	rest := at + 1
	low := ks[at].low
	if low == "faire" && rest < len(ks) && isInfinitive(ks[rest].low) {
		low, rest = ks[rest].low, rest+1
	}
	if (low == "faire" || low == "aller") && rest < len(ks) && ks[rest].low == "vivre" {
		rest++
	}
	kept, _ := group(t, ks, insertion(ks, skipAdverbs(ks, rest)))
	name := withNoun(t, low, kept, "")
	if _, known := nominal(low); !known && rest == at+1 && name != "" && !strings.Contains(name, " ") && determined(kept[0]) && (at == 0 || !leading[ks[at-1].low]) {
		return name + " à " + strings.ToLower(written(t, ks[at:rest])) // « étoffer le catalogue »
	}
	return name
}

// withNoun is the object of a verb, behind the noun that says what the verb does to it, where it
// is more than to do, to hold or to make it.
func withNoun(t passage.Text, low string, kept []token, before string) string {
	noun, _ := nominal(low)
	if low != "mettre" {
		kept = directObject(kept)
	}
	kept = behindLight(kept)
	if len(kept) == 0 {
		return before
	}
	first := kept[0].low
	kept = uncounted(kept)
	if ordinals[headOf(kept)] && len(bare(kept)) == 1 {
		return before
	}
	object := prepositions[first] && first != "des" && first != "du" // « participer à »
	if low == "mettre" || low == "mis" || low == "mise" || low == "mettra" {
		return placed(t, kept)
	}
	if pronouns[first] {
		return before
	}
	switch {
	case noun == "":
		if object {
			kept = kept[1:]
			if first == "d'" || first == "de" || first == "a" || first == "au" || first == "aux" {
				return written(t, trimmed(bare(kept)))
			}
			return "" // nothing is known of the verb, or it has no object
		}
		return written(t, trimmed(bare(kept)))
	case object:
		return noun + " " + written(t, trimmed(kept))
	}
	if c := of(t, trimmed(kept)); c != "" {
		return noun + " " + c
	}
	return written(t, trimmed(bare(kept)))
}

// light are nouns that with a verb say no more than another verb would, by what stands before their object:
// « faire l'impasse sur », « prendre la tête de ».
var light = map[string]string{"impasse": "sur", "croix": "sur", "trait": "sur", "accent": "sur", "terme": "a", "tete": "de", "naissance": "a", "bases": "de", "jalons": "de", "allees": "de", "rythme": "de"}

// behindLight is a group from the object of such a noun on, where it begins with one.
func behindLight(kept []token) []token {
	at := 0
	for at < len(kept) && determined(kept[at]) {
		at++
	}
	if at+2 >= len(kept) {
		return kept
	}
	joint := light[kept[at].low]
	switch next := kept[at+1].low; {
	case joint == "":
	case next == joint, joint == "de" && (next == "d'" || next == "du" || next == "des"), joint == "a" && (next == "au" || next == "aux"):
		return kept[at+2:]
	}
	return kept
}

// directObject is a group from its object without a preposition on, where one stands behind words with
// one: « ouvrir au public le chemin », « mener à son terme l'audit »; else the group.
func directObject(kept []token) []token {
	for n := 2; n < min(len(kept), 6); n++ {
		if prepositions[kept[0].low] && articles[kept[n].low] && kept[n].low != "des" && !prepositions[kept[n-1].low] && !determined(kept[n-1]) {
			return kept[n:]
		}
	}
	return kept
}

// placed is the title of « mettre en ligne le catalogue »: « mise en ligne du catalogue ».
func placed(t passage.Text, kept []token) string {
	if len(kept) < 3 || kept[0].low != "en" && kept[0].low != "a" && kept[0].low != "au" && kept[0].low != "sur" {
		return written(t, trimmed(bare(kept)))
	}
	for n := 2; n < len(kept) && n <= 3; n++ {
		if articles[kept[n].low] || possessive[kept[n].low] || numerals[kept[n].low] {
			if kept[1].low == "place" || kept[1].low == "oeuvre" || kept[1].low == "ouvre" {
				return written(t, trimmed(bare(kept[n:])))
			}
			if c := of(t, trimmed(kept[n:])); c != "" {
				return "mise " + written(t, kept[:n]) + " " + c
			}
		}
	}
	return "mise " + written(t, trimmed(kept))
}
