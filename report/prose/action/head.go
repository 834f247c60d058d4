package action

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// leadIn are words that may stand before the name of an action: articles, adjectives, the word that
// adds it to others.
var leadIn = pattern.Of(`^(?:(?:(?:le|la|les|un|une|nos|notre|leur|leurs|ses|son|sa|ainsi que|et|et aussi|puis|enfin|egalement|aussi|notamment|` +
	`toujours|nouvelle|nouveau|nouvel|nouvelles|nouveaux|premiere?|premieres|premiers|grande?|plusieurs|quelques|divers|diverses|differents|` +
	`differentes|deuxieme|seconde?|troisieme|quatrieme|cinquieme|petits?|petites?|traditionnel(?:le)?s?|fameu(?:x|ses?)|autres?|prochaine?|bel|` +
	`belle|beau|vaste|jeune|[0-9]+e|[0-9]+eme|1re|1er|1ere)[ .]+|l' ?)+)`)

// actionEnding are endings of nouns that name what is done; adverb those of words in -ment that are none.
var (
	actionEnding = pattern.Of(`(?:tion|sion|ment|age|ance|ing|isation|theque)s?$`)
	adverb       = pattern.Of(`(?:ialement|ipalement|obalement|galement|finalement|ormalement|otalement|nuellement|tionnellement|iellement|ctuellement|` +
		`ivement|iquement|ablement|iblement|amment|emment|ierement|eusement|ainement|usivement|otamment)$`)
)

// endOf stands before an action that is to end.
var endOf = pattern.Of(`^fin d(?:u |e la |es |e l')`)

// pluralParticiple are participles in the plural that look as nouns do: « impliqués et suivis ».
var pluralParticiple = lexicon.Of("suivis suivies accueillis accueillies mises conduits conduites lances lancees offertes")

// Head reports words that begin with the name of an action. Behind « de » or « des » stands a
// complement, and no action.
func Head(low string) bool {
	low = strings.TrimLeft(low, " \"'-*(.")
	for _, of := range []string{"des ", "du ", "de ", "d'"} {
		if strings.HasPrefix(low, of) {
			return false
		}
	}
	if at := leadIn.FindStringIndex(low); at != nil && at[1] < len(low) && !strings.HasPrefix(low, "petit") {
		low = low[at[1]:]
	}
	low = strings.TrimLeft(low, " \"'")
	if at := endOf.FindStringIndex(low); at != nil {
		low = low[at[1]:] // « fin du recensement »
	}
	name := passage.WordAt(low, 0)
	if first, _, ok := strings.Cut(name, "-"); ok && lexicon.Action.Has(first) {
		return true
	}
	return Noun(name)
}

// Noun reports a noun that names an action.
func Noun(name string) bool {
	switch {
	case pluralParticiple.Has(name) || adverb.MatchString(name):
		return false
	case lexicon.Action.Has(name):
		return true
	case lexicon.NotAction.Has(name):
		return false
	}
	return len(name) > 5 && actionEnding.MatchString(name)
}

// Participle reports words, as written, that begin with what was done, in the masculine singular, as
// behind an auxiliary: « publié un livret », « pris part à un congrès ».
func Participle(written string) bool {
	t := passage.New(written)
	from := 0
	if at := alsoThen.FindStringIndex(t.Low); at != nil {
		from = at[1]
	}
	name := passage.WordAt(t.Low, from)
	if len(name) < 3 || from+len(name) == len(t.Low) || !masculine.MatchString(name) || !lexicon.Doing.Has(name) {
		return false
	}
	last := t.Runes[from+len(name)-1]
	return last == 'é' || last != 'e' && !lexicon.NotDone.Has(name) || last == 'e' && !accented(t) && !lexicon.NotDone.Has(name)
}

var (
	alsoThen  = pattern.Of(`^ *(?:(?:egalement|aussi|ensuite|enfin|ainsi|notamment) )+`)
	masculine = pattern.Of(`(?:[^e]e|i|u|[mr]is|uis|quis|[aeu]it|ert|eint)$`)
)

// Bare reports words, as written, that name a thing and, without an auxiliary, what was done with it:
// « Site traduit en anglais », « Calculette diffusée aux adhérents ».
func Bare(t passage.Text) bool {
	words := wordsOf(t.Low)
	for i := range words {
		if _, ok := auxiliaries[words[i].low]; ok || words[i].low == "qui" || words[i].low == "ne" || words[i].low == "n" {
			return false
		}
		if w := words[i]; i > 0 && i < 8 && isParticiple(t, w) && lexicon.Doing.Has(w.low) && !lexicon.NotDone.Has(w.low) && len(w.low) > 4 && !gap(t.Low, words[i-1].to, w.from) {
			return true
		}
	}
	return false
}
