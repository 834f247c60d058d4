package outline

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// wasDone asks what was done.
var wasDone = pattern.Of(`\b(?:avez|ont|avons|_)-(?:t-)?(?:vous|ils|elles|nous|on|il|elle) [a-z]+`)

// inverted is the subject behind the verb of a question: « ont-elles », « a-t-on ».
var inverted = pattern.Of(`-(?:t-)?(?:ils?|elles?|on|nous|vous|je|tu|ce)\b`)

// Asked is what a question asks for, by its words, else by its tense: « Les formations ont-elles eu lieu ? »
// asks for results, « Que ferez-vous ? » for the plan. It is Open for one that says neither.
func Asked(low string, n int) Section {
	low = strings.TrimSpace(low)
	done := wasDone.MatchString(low)
	if s := SectionOf(low, n); s != Open && !(s == Plan && done) {
		return s
	}
	if rest, ok := strings.CutPrefix(low, "a-t-"); ok {
		low = "_-" + rest
	}
	low = inverted.ReplaceAllString(strings.NewReplacer(" a-t-", " _-", "'a-t-", "' _-").Replace(low), "")
	if demands.MatchString(low) && opensWork.MatchString(low) {
		if holdsYear(low, n+1) {
			return Plan
		}
		return Results // whoever has actions told asks what was done
	}
	switch future, past := passage.IsFuture(low), done || passage.IsPast(low); {
	case future && !past:
		return Plan
	case past:
		return Results // « Qu'avez-vous fait, que ferez-vous ? »: the sentences below say what is to come
	}
	return Open
}

// opensWork names what is done, for a year or at all.
var opensWork = pattern.Of(`\b(?:actions?|activites?|projets?|operations?)\b`)

// demands begins what a form asks for without a question: « Décrivez vos actions de formation en 2024. »
var demands = pattern.Of(`^\W*(?:decrivez|presentez|indiquez|precisez|listez|enumerez|rappelez|resumez|detaillez|citez|exposez|mentionnez|dressez|faites) `)

// Demands reports the words with which a form asks for something.
func Demands(low string) bool { return demands.MatchString(low) }

// askedOf is a question about the actions on a subject, which stands behind « actions de ».
var askedOf = pattern.Of(`\b(?:actions?|projets?|activites?|realisations?)(?: 20[0-9]{2})? (?:en matiere d(?:e |')|` +
	`dans le domaine d(?:e |u |e la |e l')|de |d'|du |en |sur |pour )?(?:la |le |les |` +
	`l')?([a-z][a-z' -]{3,40}?)(?: (?:en|pour|de) (?:l'annee )?20[0-9]{2})?\W*$`)

// AskedOf is where the subject stands that a question asks the actions of; nothing where it names none.
func AskedOf(low string) (from, to int) {
	if m := askedOf.FindStringSubmatchIndex(low); m != nil && !addresses.MatchString(low[m[2]:m[3]]) {
		return m[2], m[3]
	}
	return 0, 0
}

// asks reports a heading that is a question.
func asks(low string) bool { return strings.HasSuffix(strings.TrimSpace(low), "?") }
