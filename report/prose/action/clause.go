// Package action tells which clauses of a French text say that something was done, made or held,
// and how far it came: by the classes of words of package lexicon, by tense and by who acts.
package action

import (
	"strings"

	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// word is a word of a clause; an apostrophe ends one.
type word struct {
	low      string
	from, to int
}

// wordsOf are the words of Low.
func wordsOf(low string) []word {
	var out []word
	from := -1
	for i := 0; i <= len(low); i++ {
		if i < len(low) && (passage.IsLetter(low[i]) || low[i] == passage.VerbA) {
			if from < 0 {
				from = i
			}
			continue
		}
		if from >= 0 {
			out = append(out, word{low[from:i], from, i})
			from = -1
		}
	}
	return out
}

// verb is a verb in the past: an auxiliary and its participle.
type verb struct {
	at         int    // its auxiliary, among the words
	participle string // as Low has it
	place      word
	being      bool // the auxiliary is être
	passive    bool // « a été », « ont été »
	reflexive  bool
	negated    bool
}

// auxiliaries of the past; a true one is a form of être.
var auxiliaries = map[string]bool{"_": false, "ont": false, "avons": false, "ai": false, "avait": false, "avaient": false, "avions": false, "avais": false, "aura": false, "auront": false, "ayant": false,
	"est": true, "sont": true, "etait": true, "etaient": true, "fut": true, "furent": true, "sommes": true, "suis": true}

// negations are the second words of a negation.
var negations = map[string]bool{"pas": true, "jamais": true, "plus": true, "guere": true, "point": true}

// pastVerbs are the verbs in the past of a clause.
func pastVerbs(t passage.Text, words []word) []verb {
	var out []verb
	for i := range words {
		being, ok := auxiliaries[words[i].low]
		if words[i].low == "a" && words[i].from > 0 && t.Low[words[i].from-1] == '\'' {
			ok = true // n'a, l'a
		}
		if !ok {
			continue
		}
		v := verb{at: i, being: being, reflexive: being && i > 0 && (words[i-1].low == "s" || words[i-1].low == "se" || i > 1 && words[i-1].low == "nous" && words[i-2].low == "nous")}
		start := behindInsertion(t.Low, words, i)
		joined := func(j int) bool {
			return j < len(words) && (j == start && start > i+1 || !gap(t.Low, words[j-1].to, words[j].from))
		}
		j := start
		for n := 0; n < 8 && joined(j); n++ {
			w := words[j].low
			switch {
			case negations[w]:
				v.negated = v.negated || w != "plus" || i > 0 && words[i-1].low == "n"
			case w == "ete" && !being:
				v.passive = true
			case !lexicon.Standing.Has(w) && !strings.HasSuffix(w, "ment") || len(w) > 3 && isParticiple(t, words[j]) && lexicon.Doing.Has(w):
				n = 8
				continue
			}
			j++
		}
		if !joined(j) || !isParticiple(t, words[j]) {
			continue
		}
		v.participle, v.place = words[j].low, words[j]
		out = append(out, v)
	}
	return out
}

// behindInsertion is the word behind an auxiliary, or behind words between two commas that follow it:
// « nous avons, malgré la crise, tenu ».
func behindInsertion(low string, words []word, aux int) int {
	comma := func(j int) bool {
		return j < len(words) && strings.HasPrefix(strings.TrimLeft(low[words[j-1].to:words[j].from], " "), ",")
	}
	if comma(aux + 1) {
		for j := aux + 2; j < min(len(words), aux+10); j++ {
			if comma(j) {
				return j
			}
		}
	}
	return aux + 1
}

// gap reports a sign between two words that parts them: all but spaces, apostrophes and hyphens.
func gap(low string, from, to int) bool {
	return strings.Trim(low[from:to], " '-") != ""
}

// isParticiple reports a word that has the ending of a past participle. In a text that has its
// accents, one in -e has é.
func isParticiple(t passage.Text, w word) bool {
	if strings.HasSuffix(w.low, "is") && len(w.low) > 2 {
		return true // mis, pris, acquis
	}
	low := strings.TrimSuffix(w.low, "s")
	if len(low) < 2 {
		return false
	}
	switch end := low[len(low)-1]; end {
	case 'i', 'u', 't':
		return len(low) > 2 || low == "eu" || low == "pu" || low == "su" || low == "vu"
	case 'e':
		if strings.HasSuffix(low, "ee") || strings.HasSuffix(low, "ie") || strings.HasSuffix(low, "ue") || strings.HasSuffix(low, "te") && t.Runes[w.from+len(low)-1] == 'e' && lexicon.Doing.Has(low) {
			return true
		}
		if strings.HasSuffix(low, "ise") {
			return true
		}
		return t.Runes[w.from+len(low)-1] != 'e' || !accented(t)
	}
	return false
}

// IsParticiple reports a word alone that has the ending of a past participle.
func IsParticiple(t passage.Text) bool {
	return isParticiple(t, word{t.Low, 0, len(t.Low)})
}

// accented reports a text that is written with its accents.
func accented(t passage.Text) bool {
	for _, r := range t.Runes {
		if r >= 0xc0 && r <= 0xff && r != '×' {
			return true
		}
	}
	return false
}

// Ours reports words in which the cluster is named as those that act.
func Ours(low string) bool {
	for _, w := range wordsOf(low) {
		if lexicon.Us.Has(w.low) {
			return true
		}
	}
	return false
}

// ours reports a subject that is the cluster: one of its words not far before the verb. « Nous » before
// a verb in the third person is whom it is done to: « trois maisons nous ont rejoints ».
func ours(words []word, at int) bool {
	third := firstPerson[words[at].low] == ""
	for i := at - 1; i >= 0 && i >= at-4; i-- {
		if lexicon.Us.Has(words[i].low) && !(words[i].low == "nous" && third && i > 0) {
			return true
		}
	}
	return false
}

// firstPerson are the auxiliaries in the first person, with their pronoun.
var firstPerson = map[string]string{"avons": "nous", "avions": "nous", "sommes": "nous", "ai": "je", "avais": "je", "suis": "je"}
