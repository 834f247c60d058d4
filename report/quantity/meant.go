package quantity

import (
	"strings"

	"bilan/report/pattern"
)

// besides are what a remark may say in figures of something else than the number it
// follows, in plain lower case: a part of it, a share, the size of each, what is
// not done yet, a day, an ordinal.
var besides = []*pattern.Expr{
	pattern.Of(`\bdont\b.*`),
	pattern.Of(`[0-9][0-9 ]*(?:[.,][0-9]+)? ?%`),
	pattern.Of(`(?:\b(?:de|d')|[x×]) ?[0-9]+ ?(?:h|heures?|min|minutes?|j|jours?|demi-journees?|personnes?|pers|participants?|places?|stagiaires?|salaries?)\b`),
	pattern.Of(`\+ ?[0-9]+(?: [a-z]+)?(?: en cours| a venir| a faire| report| prevu| annul| en attente| programm)`),
	aDate, when,
	pattern.Of(`\b(?:[tqs] ?[1-4]|(?:19|20)[0-9]{2})\b`),
}

// otherThing is a figure with what it counts.
var otherThing = pattern.Of(`\b[0-9][0-9 ]*(?:[.,][0-9]+)? ?(?:k?€|euros?\b|[a-z][a-z'·-]{2,})`)

// notThings are words behind a figure that name nothing of which it could be: they say
// where the figure belongs, and so that it is of the same thing.
var notThings = pattern.Of(`[0-9] (?:avec|sans|au|aux|en|sur|par|pour|dans|chez|hors|prevu(?:e?s)?|realise(?:e?s)?|total|inscrit(?:e?s)?|if|with|in|of)\b|\btotal|^et [0-9]|\bou [0-9]|\bsoit [0-9]+$`)

// MayBeMeant reports a remark behind a number that holds a figure which may be the one
// that was meant: « (15 avec les partenaires) », and not « dont 3 nouveaux ».
func MayBeMeant(remark string) bool {
	low := strings.Trim(plain(tidy(remark)), "() ")
	if !strings.ContainsAny(low, "0123456789") {
		return false
	}
	for _, b := range besides {
		low = b.ReplaceAllString(low, " ")
	}
	if low = strings.TrimSpace(low); notThings.MatchString(low) {
		return true
	}
	low = otherThing.ReplaceAllString(low, " ")
	return strings.ContainsAny(low, "0123456789")
}
