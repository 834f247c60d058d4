package quantity

import (
	"strings"

	"bilan/report/pattern"
)

var (
	// namesNothing begins what follows a number and says when, where or how, and not of what it
	// is. « par session » stays: that number is no total.
	namesNothing = pattern.Of(`^(?:sur|en|dans|avec|pour|aux?|a|chez|sans|depuis|cette|cet|ce) `)
	// adverbial ends a unit with words that say when, where or how, and of nothing else: « 4
	// ateliers en visio ». « 3 entreprises en difficulté » are entreprises of a kind.
	adverbial = pattern.Of(` (?:au total|en tout|en total|au final|a ce jour|cette annee|sur l'annee|dans l'annee|sur un an|sur place|en ligne|en visio|en visioconference|en distanciel|en presentiel|a distance|avec succes)$`)
	// onlyDone is a unit that says only that it was done: « 12 réalisées ».
	onlyDone = pattern.Of(`^` + asDone + `(?: |$)`)
	// lessOrMore makes a number a change, which is no remark.
	lessOrMore = pattern.Of(`^(?:en|de) (?:moins|plus)\b`)
)

// cutAdverbial parts the unit of a number from words that say when, where or how it was
// counted, which are a remark: otherwise « 12 en visio » would be of another unit than
// « 10 ateliers ».
func cutAdverbial(unit string) (thing, remark string) {
	if !strings.Contains(unit, " ") && !onlyDone.MatchString(plain(unit)) {
		return unit, "" // as nearly every unit
	}
	low := plain(unit)
	if len(low) != len(unit) && len([]rune(low)) != len([]rune(unit)) {
		return unit, ""
	}
	if namesNothing.MatchString(low) && !lessOrMore.MatchString(low) || onlyDone.MatchString(low) {
		return "", unit
	}
	at := adverbial.FindStringIndex(low)
	if at == nil {
		return unit, ""
	}
	runes, from := []rune(unit), len([]rune(low[:at[0]]))
	return string(runes[:from]), strings.TrimSpace(string(runes[from:]))
}
