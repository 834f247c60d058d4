package field

import (
	"slices"
	"sync"
)

// around is what people put before or behind the words of a heading, and what
// fields a heading is of from which it may be taken away.
type around struct {
	before, behind string // phrases, parted by commas
	of             func(Meaning) bool
}

// arounds are tried in any order and number: « Rappel de l'objectif initial de
// l'année » is objectif.
var arounds = []around{
	{before: "rappel, rappel de, rappel de l, rappel du, rappel des", of: anyField},
	// « Nombre d'actions » is no title, and « Total des recettes » no recette.
	{before: "nb, nbre, nombre, nb de, nbre de, nombre de, nb d, nbre d, nombre d, nombre des, total, total des, total de, quantité, quantité de, valeur, somme, somme de, montant, montant des, montant du", of: figureField},
	{behind: "nb, nbre, nombre, en nombre, total, cumulé", of: figureField},
	{behind: "annuel, chiffré, quantitatif, quantitative, quantifié, final, éventuel, libre, associé, mobilisé, impliqué", of: anyField},
	{behind: "initial, fixé, visé", of: plannedField}, // « Résultat visé » is no result
	{before: "le, la, les, l, notre, nos", of: ofSpeech},
	{before: "ce qui, ce qui a été, ce qu il, ce qu on avait, ce que nous avions, ce qu on a, ce que nous avons, effectivement, réellement", of: numberField},
	{behind: "au départ, de départ, en début d année, à l origine", of: plannedField},
	{behind: "au final, en réalité, effectivement, réellement, en vrai", of: actualField},
	{behind: ofYear, of: anyField},
	{behind: "action, d action, de l action, des actions, activité, d activité, de l activité, projet, de projet, du projet, opération, d opération, de l opération, du programme, du plan, structure, de la structure, de la grappe", of: ofAction},
}

// ofYear is what is between a heading and its year.
const ofYear = "en, pour, au, fin, sur, de, du, de l, pour l, sur l, année, l année, exercice, l exercice, 31 12, 31 décembre, fin décembre, à fin décembre, fin d année, à fin d année, en fin d année, à date, à ce jour"

func anyField(Meaning) bool { return true }

func figureField(m Meaning) bool {
	return m.Kind == Number || m.Kind == Money || m.Kind == Computed || m.Heading == KeptHeading
}

func actualField(m Meaning) bool { return m.Heading == "réalisé" || m.Heading == "budget réalisé" }

func numberField(m Meaning) bool { return plannedField(m) || actualField(m) || m.Kind == Computed }

// ofSpeech reports a field whose heading may be said as in a sentence: « Nos actions », « Le
// résultat ». Of others an article makes a title: « Les adhérents », « Le réseau ».
func ofSpeech(m Meaning) bool {
	switch m.Heading {
	case "intitulé", "statut", "motif", "commentaire":
		return true
	}
	return numberField(m)
}

func plannedField(m Meaning) bool { return m.Heading == "prévu" || m.Heading == "budget prévu" }

// ofAction reports a field of which « de l'action » says nothing new. What was
// planned and done in one action is written in prose: « Objectif de l'action ».
func ofAction(m Meaning) bool {
	return m.Heading != "prévu" && m.Heading != "réalisé" && m.Heading != KeptHeading && m.Kind != Computed
}

// Filler reports a text of words alone that say when, without their year: « en »,
// « au titre de l'année ». A blank text is one.
func Filler(text string) bool {
	for _, w := range keyWords(Key(text)) {
		if !fillers()[w] {
			return false
		}
	}
	return true
}

var fillers = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, p := range Words(ofYear) {
		for _, w := range keyWords(Key(p)) {
			m[w] = true
		}
	}
	return m
})

// phrase is one phrase of an around, as the words of keys.
type phrase struct {
	words  []string
	behind bool
	of     func(Meaning) bool
}

// phrases are those of arounds.
func phrases() []phrase {
	var out []phrase
	for _, a := range arounds {
		for _, p := range Words(a.before) {
			out = append(out, phrase{keyWords(Key(p)), false, a.of})
		}
		for _, p := range Words(a.behind) {
			out = append(out, phrase{keyWords(Key(p)), true, a.of})
		}
	}
	return out
}

// span is a part of the words of a heading, and the phrases that were taken away
// around it.
type span struct {
	from, to int
	words    string
	taken    []func(Meaning) bool
}

// maxSpans bounds how many parts of a heading are tried.
const maxSpans = 60

// without finds the longest part of the words of a heading that is known, with
// what surrounds it taken away.
func (l *Lexicon) without(t Table, words []string) (m Meaning, ok bool) {
	return l.first(t, l.spans(words))
}

// first is what the first of some spans that is known heads.
func (l *Lexicon) first(t Table, spans []span) (m Meaning, ok bool) {
	for _, s := range spans {
		if m, ok := l.Find(t, s.words); ok && !slices.ContainsFunc(s.taken, func(of func(Meaning) bool) bool { return !of(m) }) {
			return m, true
		}
	}
	return Meaning{}, false
}

// spans are the parts of the words of a heading that are left where what may surround
// one is taken away, the longest first.
func (l *Lexicon) spans(words []string) (all []span) {
	queue := []span{{from: 0, to: len(words)}}
	seen := func(s span) bool {
		return slices.ContainsFunc(all, func(o span) bool { return o.from == s.from && o.to == s.to })
	}
	for len(queue) > 0 && len(all) < maxSpans {
		s := queue[0]
		queue = queue[1:]
		if s.from >= s.to || seen(s) {
			continue
		}
		s.words = join(words[s.from:s.to])
		all = append(all, s)
		for _, p := range l.phrases {
			n := len(p.words)
			switch {
			case n >= s.to-s.from:
			case p.behind && slices.Equal(words[s.to-n:s.to], p.words):
				queue = append(queue, span{from: s.from, to: s.to - n, taken: append(slices.Clone(s.taken), p.of)})
			case !p.behind && slices.Equal(words[s.from:s.from+n], p.words):
				queue = append(queue, span{from: s.from + n, to: s.to, taken: append(slices.Clone(s.taken), p.of)})
			}
		}
	}
	return all
}
