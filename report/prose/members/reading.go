package members

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
)

// reading is a sentence while its counts are read.
type reading struct {
	Sentence
	tally   *Tally
	counts  []*count
	follows bool // a sentence shortly before told of members
	told    bool
}

// count is a number that may count members.
type count struct {
	*figure.Figure
	// before and behind are all that stands before and behind it, left and right the part of these
	// that is its own: up to what parts it from the next number.
	before, behind, left, right string
	// after is what stands behind the noun, within right.
	after string
	when  when
	first bool
}

// when is the time of a count against the end of N.
type when uint8

const (
	unsaid when = iota
	atPresent
	atYearEnd
	yearAgo // the end of N−1
	another // an earlier year, or one to come
)

// noCount are the reasons of numbers that count nobody.
var noCount = map[string]bool{"date": true, "number": true, "address": true, "rank": true, "frequency": true, "duration": true, "upper": true}

// areas are what is counted of places and times.
var areas = pattern.Of(`^ ?(?:mois|ans|jours|semaines|annees|heures|communes?|departements?|regions?|pays|cantons?|villes|intercommunalites|sites|arrondissements)\b`)

// spoken are words of which one stands in each sentence that counts members.
var spoken = pattern.Of(`adher|membre|cotis|societaire|member|affilie|cooperat|\b(?:nous (?:sommes|etions|voi\w+)|on (?:est|etait|[_a]|avait)|vous (?:etes|etiez))\b|` + firmNoun + `\b|\b` + holding + `\b|\ben font partie`)

// MayRow reports a row of a table, without accents and capitals, whose label is the members.
func MayRow(low string) bool { return rowLabel.MatchString(low) }

var rowLabel = pattern.Of(`^[^a-z]*(?:(?:nombre|total|effectifs?|evolution|base)[a-z ]*d(?:e |'|es ))?(?:les |nos |ses )?(?:(?:entreprises|structures|societes) )?` + memberNoun + `\b`)

// newReading is the reading of a sentence; nil of one that counts no members.
func newReading(s Sentence, t *Tally) *reading {
	r := &reading{Sentence: s, tally: t, follows: t.last > 0 && t.at-t.last <= 2}
	if len(s.Figures) == 0 || !r.follows && !ofMembers.MatchString(s.Theme) && !spoken.MatchString(s.Low) {
		return nil
	}
	shares := fraction.FindAllStringIndex(s.Low, -1)
	for _, f := range s.Figures {
		if !inside(shares, f.From) && !f.Money && !noCount[f.Reason] && (f.Percent || f.Reason != "percentage") && !areas.MatchString(s.Low[f.End:]) {
			r.counts = append(r.counts, &count{Figure: f, before: s.Low[:f.Begin], behind: s.Low[f.End:]})
		}
	}
	if len(r.counts) == 0 {
		return nil
	}
	r.windows()
	return r
}

// inside reports a place that is in one of some spans.
func inside(spans [][]int, at int) bool {
	for _, span := range spans {
		if at >= span[0] && at < span[1] {
			return true
		}
	}
	return false
}

// isSure reports a noun of members right behind a number, with what stands between.
func isSure(right string) bool {
	noun := sureNoun.FindString(right)
	return noun != "" && !ofOthers.MatchString(noun)
}

// ofMembers is a heading about the members.
var ofMembers = pattern.Of(`\b(?:adherent(?:e?s)?|membres|adhesions?|societaires|reseau|cotisants|effectifs?|collectif)\b`)

// parting is what parts two numbers: what stands before it is of the first, what stands behind it
// of the second.
var parting = pattern.Of(`[(;:,]|\)|\b(?:dont|parmi (?:lesquel(?:le)?s|eux|elles)|contre|vs\.?|versus|apres|mais|puis|soit|donc|sur (?:un total|[0-9])|rappel|au lieu de|ils etaient|elles etaient)\b| - | [a_] $|\b(?:et|sur) (?:[a-z'-]+ ){0,3}$`)

// windows gives each count what of the sentence is its own.
func (r *reading) windows() {
	from := 0
	for i, c := range r.counts {
		c.first = i == 0
		c.left = r.Low[from:c.Begin]
		to := len(r.Low)
		if i+1 < len(r.counts) {
			to = max(c.End, r.counts[i+1].Begin)
			if at := parting.FindStringIndex(r.Low[c.End:to]); at != nil {
				to = c.End + at[0]
			}
		} else if at := strings.IndexAny(r.Low[c.End:], ",;)"); at >= 0 {
			to = c.End + at
		}
		c.right, from = r.Low[c.End:to], to
		c.after = c.right
		if c.Tail > c.Noun && c.Tail <= to {
			c.after = r.Low[c.Tail:to]
		}
		c.when = r.whenOf(c)
	}
}

// whenOf is the time that is said of a count: behind it, else before it, else at the front of the
// sentence.
func (r *reading) whenOf(c *count) when {
	if w := r.timeIn(c.right); w != unsaid {
		return w
	}
	left := c.left
	if head := strings.TrimRight(c.before, " "); strings.HasSuffix(head, "(") && c.isBare() && yearBefore.MatchString(head[max(0, len(head)-45):]) {
		return yearAgo // « 11 de mieux qu'à l'ouverture de l'exercice (123) »
	}
	if at := strings.LastIndexAny(strings.TrimRight(left, " (:-"), ",;("); at >= 0 {
		left = left[at:]
	}
	for _, word := range []string{" qu'", " que ", " et "} {
		if at := strings.LastIndex(left, word); at >= 0 {
			left = left[at:]
		}
	}
	if versus.MatchString(left) && (r.told || len(r.counts) > 1 || r.follows) {
		return yearAgo
	}
	if w := r.timeIn(left); w != unsaid {
		return w
	}
	if c.first {
		return r.timeIn(frontTime.FindString(c.left))
	}
	return unsaid
}

// timeIn is the time that some words say.
func (r *reading) timeIn(low string) when {
	if low == "" {
		return unsaid
	}
	if m := newYear.FindStringSubmatch(low); m != nil && r.Year > 0 {
		switch m[1] {
		case strconv.Itoa(r.Year + 1):
			return atYearEnd
		case strconv.Itoa(r.Year):
			return yearAgo
		}
	}
	year := 0
	for _, m := range namedYear.FindAllStringSubmatch(low, -1) {
		if m[1] != "" {
			year, _ = strconv.Atoi(m[1])
		} else if m[2] != "" {
			year, _ = strconv.Atoi(m[2])
			year += 2000
		}
	}
	switch {
	case longAgo.MatchString(low):
		return another
	case yearBefore.MatchString(low):
		return yearAgo
	case year > 0 && r.Year > 0 && year == r.Year-1:
		return yearAgo
	case year > 0 && r.Year > 0 && year < r.Year-1, year > 0 && r.Year > 0 && year > r.Year+1:
		return another
	case yearEnd.MatchString(low) && (year == 0 || year == r.Year):
		return atYearEnd
	case year > 0 && year == r.Year, now.MatchString(low):
		return atPresent
	}
	return unsaid
}

// read finds totals first, then what stands beside them, then sums of these.
func (r *reading) read() {
	r.were()
	r.totals()
	told := r.told
	for _, c := range r.counts {
		if !c.Taken {
			r.beside(c)
		}
	}
	if !told && r.told {
		r.totals()
	}
	r.breakdown()
}

// totals finds how many members there are, or were a year before.
func (r *reading) totals() {
	for _, c := range r.counts {
		if c.Taken || c.Percent || c.Role == figure.Previous && c.when != atYearEnd && c.when != atPresent || r.isPart(c) || aims.MatchString(c.left) {
			continue
		}
		evidence, sure := r.belongs(c)
		switch {
		case evidence == 0:
		case c.when == yearAgo && !r.hasPrior(c):
			r.claim(c, previous, evidence, sure)
		case c.when == another:
			r.take(c)
		default:
			r.claim(c, total, evidence, sure)
		}
	}
}

// take marks a number as one of members of which nothing is told.
func (r *reading) take(c *count) {
	r.told = true
	c.Take(reasonMembers)
}

// were sets the time of what the cluster was before it says what it is: « vous étiez 64, vous êtes
// désormais 71 ».
func (r *reading) were() {
	for i, c := range r.counts {
		if i+1 < len(r.counts) && weWere.MatchString(c.before) && c.when != another && weNow.MatchString(c.behind) {
			c.when = yearAgo
		}
	}
}

var (
	weWere = pattern.Of(`\b(?:nous etions|on etait|vous etiez)` + soon + `(?: a)? ?$`)
	weNow  = pattern.Of(`\b(?:nous sommes|on est|vous etes|nous voici|nous voila)\b[^;.]*[0-9]`)
)

// claim keeps a number as one of a kind.
func (r *reading) claim(c *count, k kind, evidence int, own bool) {
	r.take(c)
	r.tally.claims = append(r.tally.claims, claim{kind: k, number: c.Number, qualifier: c.Qualifier, evidence: evidence, at: r.tally.at, own: own, quote: r.Quote, place: r.Place})
}

// isPart reports a count of members who have paid, or are in the territory.
func (r *reading) isPart(c *count) bool {
	return r.paysUp(c) || r.isLocal(c) && (among.MatchString(c.left) || ofThem.MatchString(c.right) || !c.first || r.follows || isSure(c.right) && located.MatchString(c.after))
}

// beside reads a count that stands beside a total or behind the sentence of one.
func (r *reading) beside(c *count) {
	near := r.told || r.follows
	ofMembers := isSure(c.right) || ofMembers.MatchString(c.left) || ofMembers.MatchString(r.Theme) && firmNext.MatchString(c.right)
	switch {
	case unpaid.MatchString(c.right) && near:
		r.take(c)
	case r.paysUp(c) && !c.Percent && (near || ofMembers):
		r.claim(c, paidUp, 20, ofMembers)
	case r.isLocal(c) && (near || ofMembers || ofThem.MatchString(c.right)):
		k, evidence := territory, 20
		if c.Percent {
			k = share
		}
		if outside.MatchString(c.right) || outside.MatchString(c.left) {
			r.take(c)
			return
		}
		if communal.MatchString(c.right) || communal.MatchString(c.left) {
			evidence = 25
		}
		r.claim(c, k, evidence, ofMembers)
	case c.Percent || asFewer.MatchString(c.right) || newcomers.MatchString(c.right):
	case (c.when == yearAgo || c.Role == figure.Previous) && r.isPrior(c):
		r.claim(c, previous, 20, false)
	}
}

// isPrior reports a number told of the year before that counts who were members then.
func (r *reading) isPrior(c *count) bool {
	if !(c.isBare() || isSure(c.right) || firmNext.MatchString(c.right)) {
		return false
	}
	return r.told || r.follows && c.first && (was.MatchString(c.left) || alone.MatchString(yearBefore.ReplaceAllString(c.left, "")) || versus.MatchString(c.left))
}

// isBare reports a number that names nobody.
func (c *count) isBare() bool { return c.Noun == c.Tail || nothing.MatchString(c.behind) }

// communal is the area of the authority that a cluster reports to, where a smaller or larger one
// stands beside it.
var communal = pattern.Of(`\b(?:agglo\w*|metropol\w+|communaute|communautaire|intercommunalite|territoire|perimetre|ressort|pays)\b`)

// paysUp reports a count of members that have paid their subscription.
func (r *reading) paysUp(c *count) bool {
	if unpaid.MatchString(c.right) {
		return false
	}
	return paid.MatchString(c.right) || paidLabel.MatchString(c.left)
}

// paidLabel is what stands before the count of those who have paid.
var paidLabel = pattern.Of(`\b[_a] jour (?:d[a-z' ]{0,20}cotisations? ?)?(?:(?:sont|etaient) )?(?:au nombre de|:) ?$`)

// isLocal reports a count of those who are in an area, said behind it or by the label before it.
func (r *reading) isLocal(c *count) bool {
	if newcomers.MatchString(c.right) {
		return false
	}
	if areaLast.MatchString(c.left) && (strings.HasSuffix(strings.TrimSpace(c.left), ":") || strings.Trim(c.after, " .)") == "") {
		return true
	}
	if label := strings.TrimSpace(c.left); strings.HasSuffix(label, ":") && located.MatchString(label) && ofMembers.MatchString(label) {
		return true
	}
	if ofOther.MatchString(c.right) && !ofThem.MatchString(c.right) && !isSure(c.right) && !inArea.MatchString(c.right[:min(len(c.right), 24)]) {
		return false
	}
	if !c.Percent && !c.isBare() && !isSure(c.right) && !firmNext.MatchString(c.right) && !ofThem.MatchString(c.right) && !among.MatchString(c.left) && !located.MatchString(c.right) {
		return false
	}
	if inArea.MatchString(c.right) {
		return located.MatchString(c.right) || !acting.MatchString(c.after)
	}
	if among.MatchString(c.left) && c.isBare() && within.MatchString(c.right) {
		return true
	}
	return (located.MatchString(c.right) || among.MatchString(c.left)) && r.inNamed(c)
}

// within is a place of which only the preposition is known.
var within = pattern.Of(`^ ?(?:dans|sur|chez) `)

// inNamed reports a place by its name: « dont 44 dans les Trois Modèles ».
func (r *reading) inNamed(c *count) bool {
	for at := c.End; at < c.End+len(c.right); at++ {
		if r.Low[at] == ' ' && place.MatchString(r.Low[c.End:at+1]) && r.IsName(at+1) {
			return true
		}
	}
	return false
}

// breakdown takes what members are parted into behind their total, up to what was done.
func (r *reading) breakdown() {
	behind := -1
	for _, c := range r.counts {
		if c.Taken {
			behind = c.End
			continue
		}
		if behind < 0 || acted.MatchString(r.Low[behind:c.Begin]) || acted.MatchString(c.right) || aims.MatchString(c.left) {
			continue
		}
		if c.Role == figure.Value || c.Role == figure.Part || c.Percent {
			c.Take(reasonMembers)
		}
	}
}

// acted is a verb of what was done.
var acted = pattern.Of(`\b(?:_|ont|avons|ayant|avait|aura|auront|ete) (?:[a-z]+ )?[a-z]+(?:e|ee|es|ees|i|is|it|u|us|ert)\b|\bqui ont\b`)
