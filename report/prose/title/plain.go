package title

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// eventful is what is said of a thing that took place, which its name does without: « ateliers ayant eu
// lieu », « visites ayant rythmé l'année »; holding the same before a number: « stages ayant réuni 26
// participants »; on leads to what a thing was about.
var (
	eventful = pattern.Of(`(?:^| )(?:n')?ayant (?:eu lieu|vu le jour|affiche complet|fait (?:le plein|salle)|(?:rythm|jalonn|ponctu|complet|marqu|anim)e)\b.*$`)
	holding  = pattern.Of(`(?:^| )ayant(?: (?:[a-z]+ment )?(?:(?:reun|accueill)i|(?:rassembl|mobilis|attir|touch|impliqu|associ|regroup|gener|compt|donn)e|permis|connu))?$`)
	about    = pattern.Of(`(?:^| )ayant porte sur\b`)
	meant    = pattern.Of(` (?:(?:(?:deja|initialement) )?(?:` + lexicon.Meant.Participles() + `|actee?s?|calee?s?|attendue?s?|annoncee?s?|inscrite?s?)|` +
		`(?:(?:inscrite?s? )?(?:au (?:programme|calendrier)|a l'agenda)|dans les (?:tuyaux|cartons)|sur les rails))$`)
)

// WithoutEvent is what is said of a thing that is counted, but that it took place or what it held.
func WithoutEvent(rest string) string {
	low := passage.New(rest).Low
	if at := eventful.FindStringIndex(low); at != nil {
		return strings.TrimSpace(string([]rune(rest)[:at[0]]))
	}
	if at := holding.FindStringIndex(low); at != nil {
		return strings.TrimSpace(string([]rune(rest)[:at[0]]))
	}
	if at := about.FindStringIndex(low); at != nil {
		r := []rune(rest)
		return strings.TrimSpace(string(r[:at[0]]) + " sur" + string(r[at[1]:]))
	}
	return rest
}

// WithoutMeant is a title of two words or more before words that say that a thing was planned: « atelier
// prévu », « ateliers au calendrier ».
func WithoutMeant(name string) string {
	low := passage.New(name).Low
	at := meant.FindStringIndex(low)
	if at == nil || !strings.Contains(strings.TrimSpace(low[:at[0]]), " ") || strings.Contains(low[:at[0]], ":") {
		return name
	}
	cut := strings.TrimRight(string([]rune(name)[:at[0]]), " ,")
	if Flaw(cut) != "" {
		return name
	}
	return cut
}
