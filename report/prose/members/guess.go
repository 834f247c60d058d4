package members

import (
	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// guesses keeps what may be the number of members in words that no rule knows, for a text that tells it
// nowhere else. Nothing of it is marked as taken.
func (r *reading) guesses() {
	if r.told {
		return
	}
	for _, c := range r.counts {
		if c.Taken || c.Percent || c.role() == figure.Previous || c.when == yearAgo || c.when == another || r.isPart(c) || aims.MatchString(c.left) || supposes(r, c) || r.Plan && (toReach.MatchString(c.before) || !isSure(c.right) && !ofMembers.MatchString(r.Theme)) {
			continue
		}
		if evidence := r.guess(c); evidence > 0 {
			r.guessBeside(c)
			r.tally.claims = append(r.tally.claims, claim{kind: guessed, number: c.Number, qualifier: c.Qualifier, evidence: evidence, at: r.tally.at, quote: r.Quote, place: r.Place})
		}
	}
}

// guessBeside keeps what stands beside a number that may be that of members, for a text that tells no other.
func (r *reading) guessBeside(total *count) {
	r.told = true
	for _, c := range r.counts {
		if c == total || c.Taken || asFewer.MatchString(c.right) || newcomers.MatchString(c.right) || !c.Percent && !c.Number.LessThanOrEqual(total.Number) && c.when != yearAgo {
			continue
		}
		k := guessed
		switch {
		case c.paysUp() && !c.isShare():
			k = paidUp
		case r.isLocal(c) && !outside.MatchString(c.right):
			if k = territory; c.isShare() {
				k = share
			}
		case !c.isShare() && (c.when == yearAgo || c.role() == figure.Previous) && r.isPrior(c):
			k = previous
		}
		if k != guessed {
			r.tally.claims = append(r.tally.claims, claim{kind: k, likely: true, number: c.Number, evidence: 1, at: r.tally.at, quote: r.Quote, place: r.Place})
		}
	}
	r.told = false
}

// guess is how likely a number counts the members by whom it counts, whom the sentence is about and what
// the heading says, from 1 to 3; 0 for not likely.
func (r *reading) guess(c *count) int {
	sure, firm := isSure(c.right), firmNext.MatchString(c.right)
	ours := r.subjectOf(c) == ours
	switch {
	case !sure && !firm && !(ours && trade.MatchString(c.right)),
		c.produced(sure, firm), !sure && hosted.MatchString(c.behind), bodyMembers.MatchString(c.behind), boardLabel.MatchString(c.left), asFewer.MatchString(c.right), toElse.MatchString(c.unbracketed),
		newcomers.MatchString(c.right[:min(len(c.right), 40)]), newcomers.MatchString(c.before[max(0, len(c.before)-24):]),
		acting.MatchString(c.after) && !(sure && theOnes.MatchString(c.before) && finite.MatchString(c.behind)), acts(c.left), infinitive.MatchString(c.behind),
		c.role() == figure.Part, passage.FutureVerb.MatchString(c.clause()), r.subject(c.before) == body, !sure && otherNoun.MatchString(c.right),
		c.when == unsaid && joining.MatchString(c.right) && happened.MatchString(c.clause()),
		didThings.MatchString(c.behind) && !theOnes.MatchString(c.before),
		thatElse.MatchString(c.behind), ofElse(c.clause()), gained.MatchString(c.before), c.isObject(), withWhom.MatchString(c.before) && !theOnes.MatchString(c.before), !sure && happened.MatchString(c.clause()):
		return 0
	}
	points := 0
	for _, yes := range []bool{sure, sure, sure || ours, ours, ofMembers.MatchString(r.Theme) || identity.MatchString(r.Theme), c.when == atYearEnd || c.when == atPresent, theOnes.MatchString(c.before)} {
		if yes {
			points++
		}
	}
	return min(points-2, 3)
}

// isObject reports those with whom something was done: « nous avons rencontré 71 adhérents ».
func (c *count) isObject() bool {
	return didWith.MatchString(c.before) && !helped.MatchString(c.before) && !amounts.MatchString(c.before)
}

var didWith = pattern.Of(`\b(?:avons|ont|_|avez|ai) (?:[a-z]+ment |deja |bien )?[a-z]{3,}(?:e|i|u|is|it|ert)` + soon + ` *$`)

var (
	// withWhom is a preposition of those with whom something is done.
	withWhom = pattern.Of(`\b(?:par|pour|chez|aupres de|aupres des|sur|entre|vers|avec|dont|chaque|aux?|a|parmi|dans) (?:[a-z]+ )?$`)
	// gained is a verb of who came or went: « nous avons accueilli 9 membres ».
	gained = pattern.Of(`\b(?:_|ont|avons|avez|avait|avaient|ayant) (?:en )?(?:accueilli|gagne|perdu|recrute|enregistre|radie|admis|convaincu|agree|accepte)` + soon + ` *$`)
	// theOnes are all of them.
	theOnes = pattern.Of(`\b(?:les|nos|ses|vos|des|leurs) $`)
	// finite is a verb of which all of them are the subject: « nos 47 adhérents ont tenu bon ».
	finite = pattern.Of(`^ ?` + memberNoun + ` (?:ne |n'|se |s'|y |en |l'|les |lui |nous )?(?:ont|sont|font|vont|[a-z]{3,}ent)\b`)
	// joining are counted as they come.
	joining = pattern.Of(`^ ?(?:[a-z]+ )?adhesions?\b`)
	// didThings is a verb of what some of them did.
	didThings = pattern.Of(`^ ?` + memberNoun + ` (?:ne |n'|se |s'|y |en |l'|les |lui |nous )?(?:ont|sont|etaient|avaient|[a-z]{2,}erent|[a-z]{3,}aient)\b`)
	// identity is the heading of what the cluster is.
	identity = pattern.Of(`\b(?:presentation|identite|chiffres|chiffres[- ]cles|bref|qui (?:sommes|est|etes)|beneficiaire|demandeur|structure|association|vie (?:de|du))\b`)
)

// hosted are firms that the cluster's place houses: « 7 start-up hébergées à la pépinière ».
var hosted = pattern.Of(`^ ?(?:d(?:e |'))?(?:jeunes )?` + firmNoun + ` (?:[a-z]+ )?(?:heberge|incube|accueilli|loge|abrite|couve)e?e?s\b`)
