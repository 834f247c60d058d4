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
	switch future, past := passage.IsFuture(low), done || passage.IsPast(low); {
	case future && !past:
		return Plan
	case past:
		return Results // « Qu'avez-vous fait, que ferez-vous ? »: the sentences below say what is to come
	}
	return Open
}

// asks reports a heading that is a question.
func asks(low string) bool { return strings.HasSuffix(strings.TrimSpace(low), "?") }
