package prose

import (
	"strconv"

	"bilan/report/prose/document"
)

// The forms in which a text names the year of its results, and that of its plan.
var (
	resultYear = re(`\b(?:bilan|rapport d'activites?|activites?|rapport moral|realisations|retrospective|retour sur|resultats|realise|exercice|compte rendu d'activite|avancement des actions|actions menees en|actions realisees en|fait (?:ensemble )?en|cours de l'annee|au 31 decembre|fin|annee ecoulee|chiffres|coup d'oil sur)\b[a-z' :]{0,50}? ?\(?(20[0-9]{2})\b`)
	planYear   = re(`\b(?:et en|et pour|rendez-vous en|en route pour|programme(?: d'actions?)?|perspectives|feuille de route|cap(?: sur)?|orientations|plan d'actions?|previsions|objectifs?|priorites|projets|actions (?:envisagees|prevues|deployees|programmees)|pour l'annee|au programme(?: pour| en)?|prevoit|propose|subventions?|soutien aux [a-z' ]+|a venir|previsionnel)\b[a-z' :–-]{0,60}? ?\(?(20[0-9]{2})\b`)
	inYear     = re(`^(?:en|au cours de l'annee|durant l'annee|pour l'annee|pour|l'annee) (20[0-9]{2})\b`)
)

// dated is the date of a letter or a newsletter.
var dated = re(`\b(` + months + `) (20[0-9]{2})\b`)

// yearOfDate is the year that a text without any other looks back on: its own where it was
// written from September on, else the one before. 0 where it has no date.
func yearOfDate(doc document.Document) int {
	for i := range min(len(doc.Blocks), 8) {
		m := dated.FindStringSubmatch(newText(doc.Blocks[i].Text).low)
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

// yearOf is N, the year of the results that a document tells: the year that most of its
// headings and sentences give, where that of the plan is N+1. 0 where it names none.
func yearOf(doc document.Document) int {
	votes := map[int]int{}
	latest := 0
	vote := func(year string, minus, weight int) {
		n, err := strconv.Atoi(year)
		if err == nil && n > 1990 && n < 2100 {
			votes[n-minus] += weight
			latest = max(latest, n)
		}
	}
	for _, b := range doc.Blocks {
		if b.Quoted {
			continue
		}
		t := newText(b.Text)
		weight := 1
		if b.Kind == document.Heading {
			weight = 4
		} else if lead := t.low; len(lead) > 0 && lead[len(lead)-1] == ':' {
			weight = 4
		}
		for _, m := range resultYear.FindAllStringSubmatch(t.low, -1) {
			vote(m[1], 0, weight)
		}
		for _, m := range planYear.FindAllStringSubmatch(t.low, -1) {
			vote(m[1], 1, weight)
		}
		for _, s := range sentences(t) {
			low := t.low[s[0]:s[1]]
			if m := inYear.FindStringSubmatch(trimSpaces(low)); m != nil {
				if isFuture(low) {
					vote(m[1], 1, 2)
				} else if isPast(low) {
					vote(m[1], 0, 2)
				}
			}
		}
	}
	if len(votes) == 0 {
		return yearOfDate(doc)
	}
	best := 0
	for year, n := range votes {
		if n > votes[best] || n == votes[best] && year > best {
			best = year
		}
	}
	return best
}
