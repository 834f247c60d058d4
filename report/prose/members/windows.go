package members

import (
	"strings"
	"unicode"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/quantity"
)

// parting is what parts two numbers: what stands before it is of the first, what stands behind it
// of the second.
var parting = pattern.Of(`[(;:,]|\)| / |` + goesOn + `|\b(?:dont|parmi (?:lesquel(?:le)?s|eux|elles)|contre|vs\.?|versus|apres|mais|puis|soit|donc|` +
	`sur (?:un total|[0-9])|rappel|au lieu de|ils etaient|elles etaient)\b| - | [a_] $|\b(?:et|sur) (?:[a-z'][a-z'-]* ){0,3}$`)

// aside is a time in brackets behind a number, which is its own: « 97 (2024) ».
var aside = pattern.Of(`^[^(;:,0-9]{0,40}\((?:(?:en|au|a|fin|le|pour|l'annee|annee|exercice|decembre|1er|janvier|[0-9][0-9/]*) ?)+\)`)

// ownFrom is from where on what stands behind a count may be another's: behind its bracket.
func (r *reading) ownFrom(c *count) int {
	if strings.HasSuffix(c.before, "(") && strings.HasPrefix(c.behind, ")") {
		return c.End + 1 // « aux trois quarts (75 %) installés »
	}
	own := c.End + len(aside.FindString(c.behind))
	if c.Percent || c.isBare() {
		own = max(own, c.End+len(overAside.FindString(c.behind)))
	}
	return own
}

// overAside is what is inserted between a number and its verb: « 79 % au dernier pointage (31 décembre 2025), ont leur
// laboratoire », « cinquante-trois précisément, qui ont pignon sur rue ».
var overAside = pattern.Of(`^ ?%?(?: [a-z'-]+){0,4}(?: ?\([^()]{0,60}\))?(?:, (?:selon|d'apres|au|a|en|soit|sauf|pour) [^,;.()0-9]{2,40})?, (?:qui )?(?:y )?(?:ont|sont|avaient|etaient|exercent|resident|travaillent|possedent|siegent|relevent)\b`)

// brackets are what stands between brackets.
var brackets = pattern.Of(` ?\([^()]*\)`)

// windows gives each count what of the sentence is its own.
func (r *reading) windows() {
	from := 0
	for i, c := range r.counts {
		c.first = i == 0
		c.fees = feesHead.MatchString(r.Theme)
		c.left = r.Low[from:c.Begin]
		to := len(r.Low)
		if i+1 < len(r.counts) {
			to = max(c.End, r.counts[i+1].Begin)
			to = c.End + r.labelIn(c.End, to)
			own := min(r.ownFrom(c), to)
			if at := parting.FindStringIndex(r.Low[own:to]); at != nil {
				to = own + at[0]
			}
		} else {
			own := r.ownFrom(c)
			if at := ending.FindStringIndex(r.Low[own:]); at != nil {
				to = own + at[0]
			}
		}
		c.right, from = r.Low[c.End:to], to
		c.unbracketed = brackets.ReplaceAllString(c.behind, "")
		c.after = c.right
		if c.Tail > c.Noun && c.Tail <= to {
			c.after = strings.TrimPrefix(r.Low[c.Tail:to], ".") // « 41 adh. au 31/12 »
		}
		if c.first && c.isBare() && r.answers() {
			c.left, c.before = r.tally.question+reply.ReplaceAllString(c.left, ""), r.tally.question+reply.ReplaceAllString(c.before, "")
		}
		r.ofWhole(i)
		amend(r, c)
		c.when = r.whenOf(c)
	}
}

// reply begins an answer: « R. 64 », « Non : 31 seulement ».
var reply = pattern.Of(`^\W*(?:r|rep|reponse|non|oui|pas toutes?|pas tous|presque)\b[ .:,-]*`)

// ending is where what stands behind the last number is no longer its own; notes go on with small letters behind a
// full stop: « 33 sur la CC. ne restent que 5 carrières ».
var ending = pattern.Of(`[,;)]|` + goesOn)

const goesOn = `\. (?:ne|n'|il|elle|on|le|la|les|l'|pas|un|une) ?[a-z]`

// labelIn is how much of what stands between two numbers is the first's: up to the label of the next.
func (r *reading) labelIn(from, to int) int {
	if gap := strings.TrimRight(r.Low[from:to], " "); !strings.HasSuffix(gap, ":") && !leader.MatchString(gap) {
		return to - from
	}
	for at := from + 1; at < to; at++ {
		if r.Low[at-1] == ' ' && unicode.IsUpper(r.Runes[at]) && labelNoun.MatchString(r.Low[at:to]) {
			return at - from
		}
	}
	return to - from
}

// labelNoun begins the label of a number of members.
var labelNoun = pattern.Of(`^(?:[_a] jour|en retard|implant[a-z]*|sieges?|nombre|total|effectifs?|part|dont|dans|sur|adherents?|membres|cotisants|adhesions|rappel|pour memoire|` + measure + `)\b`)

// ofWhole gives a part of a whole what stands behind the whole: « 51 des 58 adhérents sont à jour ».
func (r *reading) ofWhole(i int) {
	if i == 0 {
		return
	}
	part, whole := r.counts[i-1], r.counts[i]
	if !overWhole.MatchString(r.Between(part.End, whole.Begin)) || !isSure(whole.right) && !isSure(part.right) && !(r.follows && firmNext.MatchString(whole.right)) &&
		!(firmNext.MatchString(part.right) && paidFees.MatchString(whole.right)) {
		return // « 57 entreprises sur 64 avaient réglé leur dû » tells of no others than members
	}
	end := max(whole.Tail, whole.End)
	if end >= whole.End+len(whole.right) {
		return
	}
	if part.Percent {
		part.right = "" // « 70 % de nos 60 adhérents sont installés »
	}
	part.right += r.Low[end : whole.End+len(whole.right)]
	part.as, whole.as = figure.Part, figure.Value
	whole.right, whole.after = r.Low[whole.End:end], ""
}

// overWhole stands between a part and its whole.
var overWhole = pattern.Of(`^ ?(?:% )?(?:(?:de|d'entre) [a-z]+ )?(?:[a-z]+ ){0,2}(?:sur|des|de (?:nos|ses|vos|ces))(?: un total de| les| nos| ses)? ?$`)

// cited is a verb of holding before a number in quotation marks: « il se dit fort de « plus de 100 membres » ».
var cited = pattern.Of(`\b` + holding + ` *(" ?(plus de |au moins )?(pres de |environ |une? )?)$`)

// uncited is what stands before a number without the quotation mark that begins it behind such a verb, and without
// the words behind that, by which the number is qualified.
func uncited(before string, f *figure.Figure) string {
	at := cited.FindStringSubmatchIndex(before)
	switch {
	case at == nil:
		return before
	case at[4] >= 0:
		f.Qualifier = quantity.AtLeast
	case at[6] >= 0:
		f.Qualifier = quantity.About
	}
	return strings.TrimRight(before[:at[2]], " ") + " "
}

// grown stands before by how many they became more.
var grown = pattern.Of(`\+ ?$`)

// areas are what is counted of places and times.
var areas = pattern.Of(`^ ?(?:mois|ans|jours|semaines|annees|heures|communes?|departements?|regions?|pays|cantons?|villes|intercommunalites|sites|arrondissements)\b`)
