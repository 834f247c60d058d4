package owner

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// deed is what kind of verb a clause has.
type deed uint8

// Kinds of verbs. Does is any of which nothing more is known.
const (
	none    deed = iota // no verb
	does                // a organisé, organise
	gathers             // is made of so many, in the present or imperfect: compte, rassemble
	employs             // has and makes as a firm does: emploie, exporte, fait travailler
)

var (
	auxiliaries = lexicon.Of(`_ ont avons ai avait avaient avions ayant aura auront aurait sont est sommes etait etaient etions fut furent sera seront`)
	gathering   = lexicon.Of(`compt~ rassembl~ regroup~ reuni~ feder~ associ~ totalis~ denombr~ recens~ revendiqu~ affich~ compos~ pes~ align~ ` +
		`represent~ englob~ cumul~ dispos~ declar~ comport~`)
	employing = lexicon.Of(`emploi~ employ~ salari~ occup~ encadr~ remuner~ export~ posse~ detien~ fabriqu~`)
	// finite are further verbs of doing, told from nouns by their endings.
	finite = lexicon.Of(`accueill~ attir~ drain~ recoi~ recevr~ attend~ annonc~ heberg~ diplom~ form~ produi~ transform~ livr~ fourni~ vend~ dirig~ financ~ souti~ soutien~ aid~ accompagn~ vis~ consacr~
		prevoi~ recrut~ propos~ organis~ scolaris~ instrui~ retien~ retenai~ fait font faisait abrit~ concentr~ perd~ conserv~ exploit~ couvr~ connai~ rest~ demeur~ suit suivent n ne met mettent
		doit doivent veut veulent peut peuvent va vont vient viennent offr~ ouvr~ attein~ s se deliv~ publi~ indiqu~ rappel~ precis~ soulign~ aim~ continu~ poursui~ lanc~ mobilis~ permet permettent sert servent touch~ reun~`)
	// prepositions stand before nouns.
	prepositions = lexicon.Of(`de d en par pour sur avec sans a au aux du des et dans chez`)

	finiteEnd  = pattern.Of(`(?:e|ait|ent|aient|ons|it|oit|end|ra|ront)$|^(?:font|vont|va|n|ne|s|se)$`)
	future     = pattern.Of(`(?:[ei]ra|[ei]ront|[ei]rait|[ei]raient)$`)
	infinitive = pattern.Of(`^[a-z]{2,}(?:er|ir|re)$`)
)

// verb is the last verb between a place and the figure, and where it is; -1 for none.
func (v *view) verb(from int) (deed, int) {
	for i := v.at - 1; i >= from; i-- {
		w := v.text(i)
		switch {
		case i > 0 && v.isName(i) && unicode.IsLower(v.runes[v.words[i].pos+1]): // « le salon Composite »
		case auxiliaries.Has(w), v.text(i-1) == "vous" && (w == "etes" || strings.HasSuffix(w, "ez")), w == "a" && v.text(i+1) == ",":
			return does, i
		case v.behindAuxiliary(i, from), articles.Has(v.text(i-1)) && v.text(i-1) != "l", !conjugated(w):
		case employing.Has(w) && !future.MatchString(w), (w == "font" || w == "fait") && (v.text(i+1) == "travailler" || v.text(i+1) == "vivre"):
			return employs, i
		case gathering.Has(w) && !future.MatchString(w):
			return gathers, i
		case finite.Has(w), lexicon.Doing.Has(w) && !prepositions.Has(v.text(i-1)), v.standsForVerb(i):
			return does, i
		}
	}
	return none, -1
}

// isVerb reports a verb of a class in a finite form.
func isVerb(w string) bool {
	return auxiliaries.Has(w) || conjugated(w) && (gathering.Has(w) || employing.Has(w) || finite.Has(w))
}

// standsForVerb reports a word of no class right before the number that may be a verb: « absorbe 40 000
// tonnes ».
func (v *view) standsForVerb(i int) bool {
	w := v.text(i)
	return i == v.last() && v.at-i < 4 && len(w) > 3 && !infinitive.MatchString(w) && !lexicon.Action.Has(w)
}

// behindAuxiliary reports a participle: a word behind an auxiliary verb and words that may stand between.
func (s *sentence) behindAuxiliary(i, from int) bool {
	for i--; i >= from && lexicon.Standing.Has(s.text(i)); i-- {
	}
	return i >= from && (auxiliaries.Has(s.text(i)) || s.text(i) == "ete")
}

// orders reports an infinitive close behind a verb: « nous comptons en mener ».
func (v *view) orders(verb int) bool {
	for i := verb + 1; i < min(verb+4, v.at); i++ {
		if infinitive.MatchString(v.text(i)) {
			return true
		}
	}
	return false
}

// conjugated reports a form that is no participle in s or u, infinitive or plural noun, by its ending.
func conjugated(w string) bool { return finiteEnd.MatchString(w) }

// done reports that something was done or is to be done in the figure's part of the sentence, by the words
// before what is counted and behind it in its clause.
func (v *view) done() bool { return v.doneFrom(v.left) }

func (v *view) doneFrom(from int) bool {
	noun := v.counted()
	return v.has(lexicon.Doing, from, v.at) || v.has(lexicon.Doing, v.noun+1, v.right) || lexicon.Doing.Has(noun) && !someOne.Has(noun)
}

// nothingDone reports a sentence without a verb of doing.
func (v *view) nothingDone() bool { return !v.has(lexicon.Doing, 0, len(v.words)) }
