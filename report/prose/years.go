package prose

import (
	"maps"
	"strconv"
	"strings"

	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// The forms in which a text names the year of its results, and that of its plan.
var (
	resultYear = re(`\b(?:bilan|rapport d'activites?|activites?|rapport moral|realisations|retrospective|retour sur|resultats|realise|exercice|compte rendu d'activite|avancement des actions|actions menees en|actions realisees en|fait (?:ensemble )?en|cours de l'annee|au 31 decembre|fin|annee ecoulee|chiffres|coup d'oil sur|annee n|annee concernee|annee de reference)\b[a-z' :.]{0,50}? ?\(?(20[0-9]{2})\b`)
	planYear   = re(`\b(?:et en|et pour|rendez-vous en|en route pour|programme(?: d'actions?)?|perspectives|feuille de route|cap(?: sur)?|orientations|plan d'actions?|previsions|objectifs?|priorites|projets|actions (?:envisagees|prevues|deployees|programmees)|pour l'annee|au programme(?: pour| en)?|prevoit|propose|subventions?|soutien aux [a-z' ]+|a venir|previsionnel|demand\w+|sollicit\w+|souhait\w+|[a-z]+rions)\b[a-z' :–-]{0,60}? ?\(?(20[0-9]{2})\b`)
	inYear     = re(`^(?:en|au cours de l'annee|durant l'annee|pour l'annee|pour|l'annee) (20[0-9]{2})\b`)
)

// current is a year of which a text says that it tells of it: « Pour 2025, année qui s'achève ».
var current = re(`\b(20[0-9]{2}) ?,? (?:l')?(?:annee|exercice) (?:en cours|ecoule|qui (?:s'acheve|se termine|se clot|vient de))`)

// dated is the date of a letter or a newsletter.
var dated = re(`\b(` + months + `) (20[0-9]{2})\b`)

// yearOfDate is the year that a text without any other looks back on: its own where it was
// written from September on, else the one before. 0 where it has no date.
func yearOfDate(doc document.Document) int {
	for i := range min(len(doc.Blocks), 8) {
		m := dated.FindStringSubmatch(passage.New(doc.Blocks[i].Text).Low)
		if m == nil {
			continue
		}
		year, err := strconv.Atoi(m[2])
		if err != nil {
			return 0
		}
		switch m[1][:3] {
		case "sep", "oct", "nov", "dec":
			return year
		}
		return year - 1
	}
	return 0
}

// inTime is a year that a sentence says of itself, and none that it only compares with.
var inTime = re(`(?:^|[^(a-z])(?:en|pour|au titre de|au cours de|durant|courant|sur|l'annee|de l'annee|des) ((?:19|20)[0-9]{2})\b`)

// yearVotes counts for which year N what a text says speaks.
type yearVotes map[int]int

// add counts a year that is N plus minus.
func (v yearVotes) add(year string, minus, weight int) {
	if n, err := strconv.Atoi(year); err == nil && n > 1990 && n < 2100 {
		v[n-minus] += weight
	}
}

// best is the year that most speaks for, the later of two; 0 for none.
func (v yearVotes) best() int {
	best := 0
	for year, n := range v {
		if n > v[best] || n == v[best] && year > best {
			best = year
		}
	}
	return best
}

// within forgets the years that a document of a year does not report: those after it, and those
// before the one before it where any other is left.
func (v yearVotes) within(dated int) {
	if dated == 0 {
		return
	}
	maps.DeleteFunc(v, func(year, _ int) bool { return year > dated })
	if v[dated]+v[dated-1] > 0 {
		maps.DeleteFunc(v, func(year, _ int) bool { return year < dated-1 })
	}
}

// heading counts a heading: by its words, or by its only year. Years of headings that say no more
// go to bare.
func (v yearVotes) heading(low string, bare map[string]bool) {
	years := outline.Years(low)
	results, plan := outline.Tells(low)
	switch {
	case len(years) == 0 || len(years) > 2 || outline.OfAct(low):
	case len(years) == 2:
		if years[0] < years[1] {
			v.add(years[0], 0, 2)
		}
	case !plan && !results && bare != nil:
		bare[years[0]] = true
	case plan && !results:
		v.add(years[0], 1, 4)
	case results && !plan:
		v.add(years[0], 0, 4)
	}
}

// text counts a paragraph, or what a heading has in the words of one.
func (v yearVotes) text(low string, weight int) {
	if !strings.Contains(low, "20") {
		return
	}
	for _, m := range resultYear.FindAllStringSubmatch(compared.ReplaceAllString(low, " "), -1) {
		v.add(m[1], 0, weight)
	}
	for _, m := range current.FindAllStringSubmatch(low, -1) {
		v.add(m[1], 0, 6)
	}
	for _, m := range planYear.FindAllStringSubmatchIndex(low, -1) {
		if outline.OfPlan(low[:m[3]]) < m[0] {
			v.add(low[m[2]:m[3]], 1, weight)
		}
	}
}

// sentence counts a sentence that says in which year something was or will be.
func (v yearVotes) sentence(low string) {
	m := inYear.FindStringSubmatch(passage.TrimSpaces(low))
	switch {
	case m == nil:
	case passage.IsFuture(low):
		v.add(m[1], 1, 2)
	case passage.IsPast(low):
		v.add(m[1], 0, 2)
	}
}

// yearOf is N, the year of the results that a document tells: the year that most of its
// headings and sentences give, where that of the plan is N+1. Where none does, it is that of
// the sentences in the past or in the future, else the date's, else the one that is named
// most; 0 where it names none. It is none after that of the date.
func yearOf(doc document.Document) int {
	votes, weaker, weakest, bare := yearVotes{}, yearVotes{}, yearVotes{}, map[string]bool{}
	for _, b := range doc.Blocks {
		if b.Quoted {
			continue
		}
		t := passage.New(b.Text)
		t.Low = passage.Seasons(t.Low)
		weight := 1
		if b.Kind == document.Heading || strings.HasSuffix(t.Low, ":") {
			weight = 4
			votes.heading(t.Low, bare)
		}
		votes.text(t.Low, weight)
		for _, s := range passage.Sentences(t) {
			low := t.Low[s[0]:s[1]]
			if !strings.Contains(low, "20") {
				continue
			}
			votes.sentence(low)
			if m := inTime.FindAllStringSubmatch(low, -1); len(m) == 1 {
				switch future := passage.IsFuture(low); {
				case future == passage.IsPast(low):
				case future:
					weaker.add(m[0][1], 1, 1)
				default:
					weaker.add(m[0][1], 0, 1)
				}
			}
		}
		for _, year := range outline.Years(outline.WithoutDays(t.Low)) {
			weakest.add(year, 0, 1)
		}
	}
	for year := range bare { // « 2024 vu du chai », « 2025 dans les tonneaux »
		if next, err := strconv.Atoi(year); err == nil && bare[strconv.Itoa(next+1)] {
			votes.add(year, 0, 4)
		}
	}
	dated := dateYear(doc)
	for _, v := range []yearVotes{votes, weaker} {
		v.within(dated)
		if len(v) > 0 {
			return v.best()
		}
	}
	if year := yearOfDate(doc); year > 0 || len(weakest) == 0 {
		return year
	}
	// Of two years in a row, the first is that of the results.
	best := weakest.best()
	if weakest[best-1] > 0 {
		return best - 1
	}
	return best
}

// dateYear is the year in which a document was written, by a date at its head or by that of its
// signature; 0 for none. What an act refers to is older.
func dateYear(doc document.Document) int {
	latest := 0
	for i := range doc.Blocks {
		low := passage.New(doc.Blocks[i].Text).Low
		if i >= 8 && !signed.MatchString(low) || refersTo.MatchString(low) {
			continue
		}
		for _, m := range outline.Days(low) {
			if year, err := strconv.Atoi(m[len(m)-4:]); err == nil {
				latest = max(latest, year)
			}
		}
	}
	return latest
}

// signed is the line with the date of a signature, refersTo what an act is based on.
var (
	signed   = re(`^\W*fait [a_] [a-z' -]+,? le `)
	refersTo = re(`^\W*(?:vu|considerant|rappelant) `)
)
