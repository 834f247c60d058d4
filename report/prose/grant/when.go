package grant

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// dated are the days and the numbers of acts, whose years say nothing of an amount.
var dated = pattern.Of(`\b(?:1er|[0-9]{1,2}) (?:` + passage.Months + `)(?: 20[0-9]{2})?|\b[0-9]{1,2}[/.][0-9]{1,2}[/.]20[0-9]{2}\b|` +
	`\bn ?[~o] ?(?:[a-z0-9]+[-./_ ]?)*[0-9][a-z0-9]*(?:[-./_][a-z0-9]+)*|\b(?:[a-z]{1,4}-?)?20[0-9]{2}[-/.][0-9][0-9a-z/.-]*|` +
	`\b(?:fin|depuis) (?:decembre )?20[0-9]{2}`)

// undated is a text without the years of days and acts.
func undated(low string) string { return dated.ReplaceAllString(low, " ") }

// isEarlier reports an amount for N or before, or for a year behind N+1.
func (r *reading) isEarlier(a *amount) bool {
	near := undated(ofPaper.ReplaceAllString(asBefore.ReplaceAllString(a.left+" | "+a.right, ""), " "))
	if m := yearLabel.FindStringSubmatch(asBefore.ReplaceAllString(a.left, "")); m != nil && r.Year > 0 {
		return m[1] != strconv.Itoa(r.Year+1) // « 2024 : 18 000 € »
	}
	if r.obtained(a) || a.act == asked && r.ledger.near(r.ledger.topic) && itIs.MatchString(a.left) && !anyYear.MatchString(a.right) && !earlier.MatchString(a.right) {
		return false
	}
	if a.act == asked {
		near = forMemory.ReplaceAllString(near, " ")
	}
	if a.act == given && firstly.MatchString(a.left) && a != r.amounts[len(r.amounts)-1] {
		return true // « initialement arrêté à 15 000 €, est porté à 18 000 € »
	}
	if since.MatchString(a.right) || a.act != asked && wasOf.MatchString(a.left) && !r.ledger.near(r.ledger.topic) {
		return true
	}
	if years := anyYear.FindAllString(undated(asBefore.ReplaceAllString(a.left, "")), -1); len(years) > 0 && r.Year > 0 && !anyYear.MatchString(undated(firstWords(a.right, 6))) {
		if last := years[len(years)-1]; last != strconv.Itoa(r.Year+1) {
			return true // the year that stands nearest
		}
		return false
	}
	if r.namesNext(near) {
		return false
	}
	if a.act == asked && asks.MatchString(a.right) {
		return false
	}
	for year := r.Year + 4; r.Year > 0 && year > r.Year-5; year-- {
		if holds(near, year) {
			return true
		}
	}
	if thisYear.MatchString(near) && !r.ledger.current && (r.ledger.late == 0 || a.act == asked) && !(a.act == asked && forThisYear.MatchString(near)) {
		return true
	}
	return versus.MatchString(a.left) || earlier.MatchString(near) || a.act != asked && habit.MatchString(near) && !r.namesNext(r.Low)
}

// habit tells what is given year by year: « La Métropole nous verse d'ordinaire 9 000 € ».
var habit = pattern.Of(`\b(?:d'ordinaire|d'habitude|habituel\w*|traditionnel\w*|toujours|chaque annee|tous les ans|bon an mal an|par an|en general)\b`)

// forMemory calls to mind what was asked for, whenever it was: « pour mémoire la grappe en attend 9 000 ».
var forMemory = pattern.Of(`\b(?:pour memoire|pour rappel|rappel)\b`)

// firstly stands before an amount that another has replaced.
var firstly = pattern.Of(`\b(?:initial(?:e|ement)?|d'abord|precedemment|auparavant|au depart)\b[^;.]{0,40}$`)

// since says behind an amount that it is of several years.
var since = pattern.Of(`^ ?(?:euros |\$ |k\$ |m\$ )?(?:depuis|en (?:[a-z]+|[0-9]+) ans|(?:au total )?(?:pour|sur) (?:les |la duree des )?(?:deux|trois|quatre|cinq|[2-5]) (?:ans|annees|exercices))\b`)

// annuity reports the line of N+1 in an article of an act about what it gives: « 2025 : 42 000 € ».
func (r *reading) annuity(a *amount) bool {
	m := yearLabel.FindStringSubmatch(a.left)
	return m != nil && r.Year > 0 && m[1] == strconv.Itoa(r.Year+1) && r.Act && annuities.MatchString(r.Heading) && len(r.amounts) == 1
}

// annuities is the heading of such an article.
var annuities = pattern.Of(`^\W*(?:article|art\.) ?[0-9]+.*\b(?:montants?|subvention|participation|contribution|concours|aide|annuites?|engagement financier)\b`)

// wasOf tells what a grant was before: « que son soutien soit porté à 22 000 € ; il était de 18 000 € ».
var wasOf = pattern.Of(`\b(?:il|elle|celle-ci|celui-ci|subvention|aide|soutien|concours|participation|contribution|dotation)(?: [a-z]+)? (?:etait|s'elevait|s'etablissait|se montait|plafonnait)` +
	`(?: [a-z]+)? (?:de|a|_) $`)

// ofPaper is a demand that somebody received, which says nothing of money.
var ofPaper = pattern.Of(`\b(?:demande|dossier|requete|courrier|lettre|candidature)s?\b[^;.]{0,60}? (?:recue?s?|deposee?s?|transmise?s?)\b|` +
	`\b(?:recu|recue)\b[^;.,0-9]{0,12}(?:le [0-9]{1,2}(?:er)? [a-z]+ )?(?:la |une |votre |cette )?(?:notification|confirmation|reponse|lettre|nouvelle|information|copie|decision|deliberation)\b`)

// obtained reports an amount that was obtained, in a sentence that names N+1 and no other year: « Subvention 2025 :
// 50 000 € demandés, 46 000 € obtenus ».
func (r *reading) obtained(a *amount) bool {
	if r.Year == 0 || !hadBehind.MatchString(r.Low[a.End:]) && !(hadBefore.MatchString(a.left) && slices.ContainsFunc(r.amounts, func(o *amount) bool { return o.Begin < a.Begin && asks.MatchString(o.left) })) {
		return false
	}
	years := anyYear.FindAllString(undated(r.Low), -1)
	next := strconv.Itoa(r.Year + 1)
	return (len(years) > 0 || hadBefore.MatchString(a.left)) && !slices.ContainsFunc(years, func(y string) bool { return y != next })
}

// hadBefore says so before it, behind what was asked for: « demandé 28 000, obtenu 27 000 ».
var hadBefore = pattern.Of(`^[ ,;:]*(?:et )?(?:obtenu|accorde|notifie|recu|attribue|vote|octroye)e?s? ?:? ?$`)

// hadBehind says behind an amount that somebody has it.
var hadBehind = pattern.Of(`^ ?(?:euros |\$ |k\$ )?(?:obtenu|recu|percu|notifie)s?\b`)

// yearLabel is the year that labels an amount.
var yearLabel = pattern.Of(`\b(20[0-9]{2}) ?: ?$`)

// namesNext reports a text that names N+1, by its number, as the year to come, or as this year in a text of N+1; false where N is not known.
func (r *reading) namesNext(low string) bool {
	return r.Year > 0 && (holds(low, r.Year+1) || coming.MatchString(low) || r.ledger.current && thisYear.MatchString(low))
}

// coming is the year to come.
var coming = pattern.Of(`\b(?:l'annee|l'exercice) (?:a venir|prochaine?|qui (?:vient|s'ouvre|commence)|suivante?)\b|\bl'an prochain\b`)

// holds reports a text that names a year.
func holds(low string, year int) bool { return strings.Contains(low, strconv.Itoa(year)) }

// decidedSince reports a sentence that names a day on which grants for N+1 are voted: of N+1, or of the last months of N.
func (r *reading) decidedSince() bool {
	for _, day := range dated.FindAllString(r.Low, -1) {
		if holds(day, r.Year+1) || holds(day, r.Year) && lastMonths.MatchString(day) {
			return true
		}
	}
	return false
}

var lastMonths = pattern.Of(`\b(?:oct|nov|dec)|/1[0-2]/`)

// decidedIn reports a sentence that names a day of a year.
func (r *reading) decidedIn(year int) bool {
	if r.Year == 0 {
		return false
	}
	for _, day := range dated.FindAllString(r.Low, -1) {
		if holds(day, year) {
			return true
		}
	}
	return false
}
