package field

import (
	"iter"
	"maps"
	"slices"
)

// numberWords are headings, folded by fold.Key, that say only that numbers are below:
// true of those that may be its only heading, false of those that say it below another.
var numberWords = map[string]bool{
	"nombre": true, "nb": true, "nbre": true, "quantite": true, "qte": true, "valeur": true, "volume": true, "number": true, "quantity": true,
	"nombre d action": false, "nb d action": false, "montant": false, "nombre prevu": false, "indicateur": false,
}

// NumberWord reports a heading, folded by fold.Key, that says only that numbers
// are below.
func NumberWord(folded string) bool {
	_, ok := numberWords[folded]
	return ok
}

// LoneNumberWord reports a NumberWord that may head a column alone. Whether the number was
// planned or done is then for the title of the table to say.
func LoneNumberWord(folded string) bool { return numberWords[folded] }

// wholeWords say that a column is of the whole year where others are of its parts, folded by
// fold.Key.
var wholeWords = map[string]string{
	"total": "", "total annuel": "", "total annee": "", "total de l annee": "", "total general": "", "cumul": "", "cumul annuel": "", "cumule": "", "annee": "", "annee entiere": "", "annuel": "",
	"ensemble": "", "ensemble de l annee": "", "year": "", "year total": "", "annual": "", "full year": "", "overall": "",
	"total realise": "réalisé", "realise total": "réalisé", "cumul realise": "réalisé", "realise cumule": "réalisé", "realise annuel": "réalisé", "total des realise": "réalisé", "total actual": "réalisé", "resultat annuel": "réalisé",
	"total prevu": "prévu", "prevu total": "prévu", "objectif annuel": "prévu", "objectif total": "prévu", "total objectif": "prévu", "cible annuelle": "prévu", "prevu annuel": "prévu", "total planned": "prévu",
}

// WholeYear reports a heading, folded by fold.Key, that says that its column is of the whole
// year where others are of its parts, and of what: heading is "" where it does not say.
func WholeYear(folded string) (heading string, ok bool) {
	heading, ok = wholeWords[folded]
	return heading, ok
}

// ofIndicators are headings that say what is counted.
const ofIndicators = "indicateur, indicateur de suivi, indicateur de réalisation, indicateur de résultat, indicateur de performance, indicateur d'activité, indicateur de réussite, indicateur d'évaluation, indicateur de succès, indicateur retenu, indicateur quantitatif," +
	"nom de l'indicateur, libellé de l'indicateur, intitulé de l'indicateur, KPI, critère, critère de réussite, critère d'évaluation, unité d'œuvre, indicator, metric"

// Words of headings that may all be titles. Beside another title an indicator says
// what is counted; of several titles the narrowest says what a row is about: a
// project has actions, and an action has tasks.
var (
	indicators   = keys(ofIndicators)
	wideTitles   = keys("projet, nom du projet, intitulé du projet, titre du projet, libellé du projet, opération, initiative, fiche action, project, project title, project name, initiative")
	narrowTitles = keys("sous-action, tâche, sous-tâche, activité, activité menée, étape, task, activity, action item")
)

func keys(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range Words(list) {
		m[Key(w)] = true
	}
	return m
}

// IsIndicator reports the key of a heading that says what is counted.
func IsIndicator(key string) bool { return indicators[key] }

// TitleWidth is 0 for the key of a heading of the narrowest titles, 2 for one of the widest, 1 for
// any other.
func TitleWidth(key string) int {
	switch {
	case wideTitles[key]:
		return 2
	case narrowTitles[key]:
		return 0
	}
	return 1
}

var (
	enrolled = keys("inscrit, nombre d'inscrits, participant inscrit, personne inscrite, entreprise inscrite")
	attended = keys("présent, nombre de présents, nombre de participants, participant présent, participant réel, personne présente, entreprise présente, fréquentation, public touché, attendees, number of participants")
)

// takingPart are the units of headings that name who takes part and say neither that they came
// nor that they are expected.
var takingPart = unitsOf("participants", "entreprises", "adhérents")

// unitsOf are units by the keys of the headings that count them: « Participants », « Nombre de
// participants ».
func unitsOf(units ...string) map[string]string {
	of := map[string]string{}
	for _, u := range units {
		for _, before := range [...]string{"", "nombre de ", "nombre d'"} {
			of[Key(before+u)] = u
		}
	}
	return of
}

// PeopleUnit is what a heading with this key counts where it names who takes part and says neither
// that they came nor that they are expected: what it counts them for, the table says. It is ""
// for any other heading.
func PeopleUnit(key string) string { return takingPart[key] }

// Attended reports the key of a heading that counts who came: under it are results, as nobody has
// come to what is only planned.
func Attended(key string) bool { return attended[key] }

// Enrolled reports the key of a heading that counts who enrolled, which is not who came.
func Enrolled(key string) bool { return enrolled[key] }

// yesOrNo are remarks behind a heading that asks for oui or non.
var yesOrNo = map[string]bool{"oui non": true, "o n": true, "yes no": true, "y n": true, "oui ou non": true}

// AsksYesNo reports the key of a remark behind a heading that asks for oui or non.
func AsksYesNo(key string) bool { return yesOrNo[key] }

// otherOpenings are first words of headings of budgets that no field has, and the
// years of a table alone.
const otherOpenings = "poste, rubrique, libelle, nature, designation, intitule, ligne, detail, montant, somme, euro, total, valeur, en, amount, n, ht, ttc, hors"

// OtherOpenings are words with which a heading may begin that are in no field.
func OtherOpenings() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, words := range []iter.Seq[string]{maps.Keys(wholeWords), maps.Keys(numberWords), slices.Values(Words(otherOpenings))} {
			for w := range words {
				if !yield(w) {
					return
				}
			}
		}
	}
}
