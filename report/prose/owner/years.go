package owner

import (
	"strconv"

	"bilan/report/pattern"
)

// YearOf is the year that the words around a number say of it: « 9 visites en 2023 »,
// « (2023 : 300 visiteurs, dont 20 »; 0 for none.
func YearOf(before, behind string) int {
	for _, g := range [][]string{yearBehind.FindStringSubmatch(behind), yearBefore.FindStringSubmatch(before)} {
		if g != nil {
			year, _ := strconv.Atoi(g[1])
			return year
		}
	}
	return 0
}

// YearAtFront is the year with which a sentence begins; 0 for none.
func YearAtFront(low string) int {
	g := yearAtFront.FindStringSubmatch(low)
	if g == nil {
		return 0
	}
	year, _ := strconv.Atoi(g[1] + g[2])
	return year
}

// PromisedYear is the year for which a sentence says at its front that something was promised: « Annoncé pour
// 2024 : 12 visites »; 0 for none.
func PromisedYear(low string) int {
	g := promisedYear.FindStringSubmatch(low)
	if g == nil {
		return 0
	}
	year, _ := strconv.Atoi(g[1])
	return year
}

// Dated reports an entry of a calendar: « 12 mars : visite d'atelier, 20 places ».
func Dated(low string) bool { return dated.MatchString(low) }

var (
	yearBehind = pattern.Of(`^(?: [a-z'-]+){0,3} (?:en|fin|pour|a fin|au) (?:(?:31 )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|` +
		`octobre|novembre|decembre) |31/12/)?(20[0-9]{2})(?: *[^-/0-9 ]| *$)`)
	yearBefore  = pattern.Of(`(?:^|[(;,] ?)(?:en )?(20[0-9]{2}) ?:[^();]*$`)
	yearAtFront = pattern.Of(`^\W*(?:en|l'annee|l'exercice|l'edition|fin|rappel|bilan|pour|au cours de|courant|dans l'annee) (20[0-9]{2})\b[^-/]|` +
		`^\W*(?:rappel[a-z]*|pour (?:memoire|rappel)|petit retour) [^:0-9]{0,30}(20[0-9]{2}) ?:`)
	promisedYear = pattern.Of(`^\W*(?:promis|annonce|prevu|attendu|vise|espere|programme)e?s? (?:pour|en) (20[0-9]{2}) ?:`)
	dated        = pattern.Of(`^\W*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:les? )?[0-9]{1,2}(?:er)?(?: ?(?:et|au|` +
		`-) ?[0-9]{1,2})? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: 20[0-9]{2})? ?(?:[:,-]|$)`)
)
