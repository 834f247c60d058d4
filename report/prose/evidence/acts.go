package evidence

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/document"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// Acts reports a sentence in which those who report act: « nous », a body of one of their kinds with
// its article, « le cluster », « l'association », a pronoun at the beginning, or the cluster by its name,
// before a verb that tells an action. « Du cluster » acts no more than « les clusters » do, but before
// « qui ». Names are as Low of package passage has them.
func Acts(low string, names []string) bool {
	for _, n := range names {
		low = strings.ReplaceAll(low, n, named)
	}
	words := strings.FieldsFunc(low, func(r rune) bool { return r == ' ' || r == '\'' || r == '"' })
	for i := range words {
		if several := words[i] == "ils" || words[i] == "elles"; several && len(names) == 0 {
			continue // in a text that names no cluster they may be whoever was told of
		}
		if isActor(words, i) && (actsBehind(words, i) || i > 0 && words[i-1] == "par") {
			return true
		}
	}
	return false
}

// Somebody reports a document in which those who report act, or speak of what is theirs: « notre », « nos ».
func Somebody(blocks []document.Block) bool {
	for i := range blocks {
		t := passage.New(blocks[i].Text)
		for _, at := range passage.Sentences(t) {
			if low := t.Low[at[0]:at[1]]; Acts(low, nil) || ours.MatchString(low) {
				return true
			}
		}
	}
	return false
}

// ours are words of whoever speaks of himself and his own.
var ours = pattern.Of(`\b(?:nous|notre|nos)\b`)

// named stands for the name of the cluster.
const named = " @ "

// reach is how many words may stand between who acts and the verb.
const reach = 8

// actsBehind reports a verb of doing behind a subject, or one in the past that tells no state.
func actsBehind(words []string, at int) bool {
	auxiliary, pronoun := -1, opening.Has(words[at])
	for i := at + 1; i < len(words) && i <= at+reach; i++ {
		w := strings.TrimRight(words[i], ",.;:!?)")
		switch {
		case w == "pour" || w == "afin":
			return false // « nous sommes là pour accompagner »
		case auxiliaries.Has(w):
			auxiliary = i
		case future.MatchString(w) && len(w) > 5 && i <= at+3 && !becoming.Has(w):
			return true
		case auxiliary < 0 && (pronoun || gathering.Has(w)) && !future.MatchString(w) && !meaning.Has(w) && !going.Has(w):
			// « il regroupe », « le cluster réunit » tell what it is
		case meaning.Has(w), going.Has(w) && i+1 < len(words) && infinitiveIn(words[i+1:min(len(words), i+4)]):
			return true
		case lexicon.Doing.Has(w) && !verbalNoun(w) && !lexicon.NotDone.Has(w):
			return true
		case auxiliary > 0 && i <= auxiliary+2 && participle.MatchString(w) && !lexicon.NoAct.Has(w) && !lexicon.Standing.Has(w):
			return true
		}
		if strings.HasSuffix(words[i], ";") {
			return false
		}
	}
	return false
}

func infinitiveIn(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return infinitive.MatchString(strings.TrimRight(w, ",.")) })
}

// verbalNoun reports a noun that has the stem of a verb: organisation, lancement.
func verbalNoun(word string) bool {
	if word = lexicon.Singular(word); word == "entreprise" {
		return true
	}
	for _, end := range []string{"tion", "sion", "ment", "age", "ance", "teur", "trice", "eur", "euse"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

func isActor(words []string, i int) bool {
	switch w := strings.Trim(words[i], ",.;:()"); {
	case w == "@" || w == "on":
		return true
	case w == "nous": // « notre modèle nous assure » is what another does
		for _, next := range words[i+1 : min(len(words), i+4)] {
			if strings.HasSuffix(strings.TrimRight(next, ",."), "ons") || next == "sommes" || next == "nous" {
				return true
			}
		}
		return false
	case w == "nos" || w == "notre": // our members or staff; « par nos ateliers »
		return i+1 < len(words) && ourPeople.Has(strings.TrimRight(words[i+1], ",.")) && (i == 0 || words[i-1] == "par" || !prepositions.Has(words[i-1]))
	case opening.Has(w):
		return i == 0 && len(words) > 1 || i > 0 && (strings.HasSuffix(words[i-1], ",") || year.MatchString(words[i-1]))
	case !bodies.Has(w) || lexicon.Singular(w) != w:
		return false
	}
	if i+1 < len(words) && words[i+1] == "qui" {
		return true
	}
	return i > 0 && articles.Has(words[i-1]) && (i == 1 || !prepositions.Has(words[i-2]))
}

var (
	ourPeople    = lexicon.Of(`adherent adherente membre entreprise chantier atelier benevole salarie stagiaire animateur animatrice equipe industriel artisan usine maison`)
	opening      = lexicon.Of(`il elle ils elles`)
	bodies       = lexicon.Of(`grappe cluster pole club reseau association groupement collectif technopole equipe alliance union`)
	articles     = lexicon.Of(`le la l notre cette ce`)
	prepositions = lexicon.Of(`de d a par avec pour dans sur entre chez vers contre sous selon que`)
	auxiliaries  = lexicon.Of(`_ ont avons avions avait avaient aura auront`)
	gathering    = lexicon.Of(`regroup~ rassembl~ reuni~ feder~ associ~`)
	future       = pattern.Of(`(?:ra|ront|rons|rait|raient)$`)
	becoming     = lexicon.Of(`sera seront serait seraient aura auront aurait auraient pourra pourront pourrait pourraient devra devront devrait devraient faudra faudrait`)
	year         = pattern.Of(`^20[0-9]{2}$`)
	meaning      = lexicon.Of(`prevoi~ prevoyons envisag~ entend~ projet~ ambitionn~ vise visent compte comptons`)
	going        = lexicon.Of(`va vont allons`)
	infinitive   = pattern.Of(`^[a-z]{2,}(?:er|ir|re)$`)
	participle   = pattern.Of(`(?:e|ee|es|ees|i|is|it|u|us|ue|ert)$`)
)

// ByItself reports a sentence that tells an action whoever acts: what an action did or what became of
// it. « Le salon a eu lieu », « Les visites continuent ».
func ByItself(t passage.Text) bool {
	low, subject := t.Low, passage.New(title.Subject(t, 0, len(t.Low))).Low
	switch {
	case ownLife.MatchString(subject) || ofAll.MatchString(low):
		return false
	case action.Head(subject) && (passage.IsPast(low) || passage.IsFuture(low)):
		return true
	}
	return runs(low)
}

// runs reports an action that goes on: « Les visites continuent ».
func runs(low string) bool {
	verb, noun := false, false
	for w := range strings.FieldsFuncSeq(low, func(r rune) bool { return r == ' ' || r == '\'' || r == ',' || r == '.' || r == '-' }) {
		verb, noun = verb || lexicon.Running.Has(w), noun || lexicon.Action.Has(w)
	}
	return verb && noun
}

// Done reports what was done, or will be, with a thing, and by nobody else.
func Done(low string) bool {
	at := passive.FindStringIndex(low)
	if at == nil {
		return false
	}
	verb := low[at[0]:at[1]]
	verb = verb[strings.LastIndexByte(verb, ' ')+1:]
	return participle.MatchString(verb) && !lexicon.NoAct.Has(verb) && !strings.HasPrefix(strings.TrimLeft(low[at[1]:], " "), "par ")
}

var (
	// passive is what was done, or will be, with a thing.
	passive = pattern.Of(`\b(?:_|ont|avait|avaient|aura|auront) (?:[a-z]+ment |aussi |ainsi |deja |donc |enfin )?ete (?:[a-z]+ment |aussi |ainsi |deja |` +
		`enfin )?[a-z]+|\b(?:sera|seront) (?:[a-z]+ment |aussi |ainsi |enfin )?[a-z]+`)
	// ownLife is what is held and written for the members themselves.
	ownLife = pattern.Of(`^(?:[a-z]+ )?(?:reunion|ceremonie|seance|assemblee|invitation|convocation|candidature|dossier|election|vote|parole)s?\b`)
	// ofAll is a sentence about all bodies of a kind, or those of a region.
	ofAll = pattern.Of(`^(?:[^,;:]{2,70}, )?\W*(?:(?:tous |toutes )?(?:les|des|ces|nos)|[0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:[0-9]+ |` +
		`[a-z]+ )?(?:poles|clusters|grappes|pepinieres|technopoles|clubs|agences|incubateurs)\b`)
)

// OfAll reports a sentence about all bodies of a kind, or those of a region: « les pôles », « quatre grappes ».
func OfAll(low string) bool { return ofAll.MatchString(low) }
