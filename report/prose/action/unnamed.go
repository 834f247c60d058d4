package action

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// Unnamed reports a title that names no action: one of a noun by which none is named, of a time, of a word
// that is no noun or asks the reader, or of a number or sign that nothing names; told is true where it is said
// what became of it.
func Unnamed(low string, told bool) bool {
	low = strings.TrimLeft(low, " \"'-")
	low = low[len(ofDegree.FindString(low)):]
	name := passage.WordAt(low, 0)
	rest := strings.TrimSpace(low[len(name):])
	switch {
	case name == "", lexicon.Unnamed.Has(name) && !answers.MatchString(low), countsOnly.MatchString(low):
		return true
	case lexicon.NoNoun.Has(name) && rest == "", lexicon.Time.Has(name), wellMeant.MatchString(low), lessGiven.MatchString(low), imperative.MatchString(low) && !endsAsImperative.MatchString(low):
		return true
	}
	return !told && lexicon.UnnamedAlone.Has(name) && (rest == "" || ofNumber.MatchString(rest))
}

// IsPeople reports the title of a result that says who acted and not what was done: « Élus », « Membres du pôle ».
func IsPeople(low string) bool {
	name := passage.WordAt(low, 0)
	return lexicon.People.Has(name) && ofBody.MatchString(strings.TrimSpace(low[len(name):]))
}

// answers is an answer that is an action, and what an audit or a study gave: « Réponse à l'appel à projets ».
var answers = pattern.Of(`^(?:reponses? (?:a|au|aux) (?:[a-z']+ ?)?(?:appels?|consultations?|marches?|concours|enquetes?)|` +
	`rapports? (?:d'(?:audit|etude|expertise|enquete|orientation)|sur))\b`)

var (
	countsOnly = pattern.Of(`^[0-9][0-9 ]*(?: (?:pages?|ans?|mois|jours?|heures?|personnes?|\$|euros?))?$`)
	ofNumber   = pattern.Of(`^[a-z0-9' -]{0,40}\bn ?(?:~|o\b) ?[0-9a-z]|^[0-9]|^(?:partie|transmise|adressee|pour)\b`)

	// ofBody says which people they are: « Membres du pôle », « Candidats présents ».
	ofBody = pattern.Of(`^(?:(?:adherente?|membre|candidate?|present[e]?|concernee?|interessee?|sortante?|actuel(?:le)?)s?\b ?)*(?:(?:du|de la|de l'|` +
		`de notre|de nos) ?[a-z]+)?$`)

	// wellMeant is what is thought of all that was done, and a look at it: « Retours très positifs ».
	wellMeant = pattern.Of(`^retours? (?:tres |plus |assez |plutot )?(?:positif|negatif|bon|favorable|excellent)|` +
		`^(?:petite?s? |bref |dernier )?retours? sur (?:nos|les|l'annee)\b`)

	// lessGiven is what others did to the means of the cluster; ofDegree are an article and adjectives before a noun.
	lessGiven = pattern.Of(`^(?:reduction|baisse|hausse|diminution|augmentation|gel|coupe)s? (?:des? |du |d')(?:la |l')?(?:subvention|aide|budget|` +
		`dotation|enveloppe|credit|financement)s?\b`)
	ofDegree = pattern.Of(`^(?:l'|(?:l[ea]s?|une?|des|tres|premier|premiere|nouveau|nouvelle|nouvel|fort|forte|vrai|vraie|leger|legere)s? )+`)

	// imperative is a verb that tells the reader to do something: « Pensez », « Dites-moi ».
	imperative       = pattern.Of(`^(?:[a-z]{3,}ez|dites|faites)\b`)
	endsAsImperative = pattern.Of(`^(?:rendez|chez|assez|nez|rez)\b`)
)

// IsName reports a title, as written, of proper names alone, that a body or a place has: « Arve Exemple »,
// « la Bresse ». One word at the front of its sentence has a capital whatever it is.
func IsName(written string, front bool) bool {
	if strings.ContainsAny(written, "«»\"") {
		return false // what has a name in quotation marks is an action: « Les "Midis" »
	}
	names := 0
	for w := range strings.FieldsFuncSeq(written, func(r rune) bool { return r == ' ' || r == '\'' || r == '’' || r == '-' }) {
		first := []rune(strings.Trim(w, "()., "))
		switch low := passage.New(string(first)).Low; {
		case names == 0 && pronoun.Has(low):
			return false // « Celle d'Amérique » is an action told before
		case len(first) == 0 || nameLinks.Has(low):
		case !unicode.IsUpper(first[0]):
			return false
		default:
			names++
		}
	}
	return names > 1 || names == 1 && !front
}

// nameLinks stand within names.
var nameLinks = lexicon.Of(`le la l les de du des d et en sur a au aux &`)

var pronoun = lexicon.Of(`celui celle ceux`)
