package prose

import (
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/figure"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// labelledText is a text in which the dash behind a label stands as a colon does: « Activité 2024 – La grappe
// a ouvert un laboratoire ».
func labelledText(s string) passage.Text {
	t := passage.New(s)
	if m := dashLabel.FindStringSubmatchIndex(t.Low); m != nil && !outline.Masthead(t.Low) && unicode.IsUpper(t.Runes[m[2]]) && ownLabel(t.Low[:m[3]]+":"+t.Low[m[3]:]) != "" && tellsWhen(t.Low[:m[3]]) {
		t.Low = t.Low[:m[3]+1] + ":" + t.Low[m[3]+2:]
	}
	return t
}

// tellsWhen reports a label of results or a plan with its year.
func tellsWhen(label string) bool {
	results, plan := outline.Tells(label)
	return (results != plan || workOfYear.MatchString(label)) && len(outline.Years(label)) == 1 && !outline.OfAct(label)
}

// workOfYear are actions or what measures them, of a year: « Indicateurs 2025 », « Actions 2026 ».
var workOfYear = re(`^(?:(?:principa[a-z]+|grande?s?|quelques|nos|les) )*(?:indicateurs?|chiffres?|actions?|activites?|operations?|travaux|` +
	`evenements?|chantiers?)(?: [a-z]+e?s)?(?: (?:pour|en|de l'annee|de))? 20[0-9]{2}$`)

// dashLabel is a label of few words before a dash.
var dashLabel = re(`^ *([a-z][a-z0-9']*(?:[ '][a-z0-9'-]+){0,4}) - ["a-z0-9][^ ]* [^ ]+ [^ ]`)

// reportIn is where the words end that name the report of N or the programme of N+1 and lead to what it says,
// whatever heading stands above, and what that tells; 0 where none do: « soutient le programme 2025 de la grappe,
// qui comprend 6 visites », « Rappel du bilan 2024 déposé par la grappe : 16 domaines équipés ».
func reportIn(r *reader, low string, sec section) (int, section) {
	m := namesReport.FindStringSubmatchIndex(low)
	if m == nil || r.clusters.Multi && r.context.Cluster == 0 || len(low) > longestReport {
		return 0, sec
	}
	noun, lead, tail := low[m[2]:m[3]], low[:m[1]], low[m[1]:]
	if !figure.InDigits(tail) && !figure.InWords(tail) {
		return 0, sec
	}
	switch {
	case (noun == "bilan" || noun == "rapport") && r.names(lead, r.draft.Year):
		return m[1], secResults
	case noun != "bilan" && noun != "rapport" && r.names(lead, r.draft.Year+1) && !r.names(lead, r.draft.Year):
		return m[1], secPlan
	}
	return 0, sec
}

// longestReport is how long a sentence is at most that names a report and says what is in it.
const longestReport = 600

// namesReport is a report or a programme before a colon or a verb of holding.
var namesReport = re(`^[^:;(]*?\b(bilan|rapport|programme|plan d'actions?)\b(?: d'activites?| d'actions?| annuel)?[^:;(]{0,60}?(?: ?: |` +
	`,? (?:qui |lequel )?(?:comprend|comporte|prevoit|fait apparaitre|fait etat d(?:e |')|recense|mentionne) ?)`)

// withoutReport is a sentence of an act without the words that lead to what a report or a programme
// says: « Vu le rapport d'activité 2024, qui fait état de 8 chantiers et de 62 personnes formées ».
func withoutReport(t passage.Text, end int) passage.Text {
	if end == 0 {
		return t
	}
	blank := func(from, to int) {
		t.Low = t.Low[:from] + strings.Repeat(" ", to-from) + t.Low[to:]
	}
	runes := append([]rune(nil), t.Runes...)
	t.Runes = runes
	blank(0, end)
	for _, of := range furtherOf.FindAllStringSubmatchIndex(t.Low, -1) {
		if of[2] >= end-1 {
			blank(of[2], of[3])
		}
	}
	for i := range runes {
		if t.Low[i] == ' ' {
			runes[i] = ' '
		}
	}
	return t
}

// saysReport is a report or a programme that says what follows, furtherOf the « de » before each thing
// that it says.
var (
	saysReport = re(`^(?:vu|attendu que|considerant|considerant que) (?:le|la|son|les) (?:rapport|bilan|compte rendu|programme|plan|note|` +
		`fiche)[^;.]{0,80}?,? (?:qui |lequel |laquelle )?(?:fait|font|faisant) etat d(?:e |es |')`)
	furtherOf = re(`(?:,|;| et) (d(?:e |es |'))[0-9a-z]`)
)

// partsOf are the places behind the semicolons of a sentence at which another begins: what comes next year
// behind what was done, or the next of the labels of a form whose values say how far things are.
func (r *reader) partsOf(low string) (cuts []int) {
	if at := yearBehind.FindStringSubmatchIndex(low); at != nil && r.names(low[at[4]:at[5]], r.draft.Year+1) && !r.names(low[:at[2]], r.draft.Year+1) {
		return []int{at[2]} // « 5 bancs installés en 2025 et, pour 2026 : 7 bancs »
	}
	if !strings.Contains(low, ";") {
		return nil
	}
	parts := strings.SplitAfter(low, ";")
	form, states := !figure.InDigits(low), 0
	for _, part := range parts {
		form = form && formPart.MatchString(part)
		if action.StatusOf(part) != cell.NoStatus {
			states++
		}
	}
	at := 0
	ahead := nextTime.MatchString(parts[0]) || r.names(parts[0], r.draft.Year+1)
	for i, part := range parts {
		next := nextTime.MatchString(part) || r.names(part, r.draft.Year+1)
		other := otherTime.MatchString(part) && (next && !ahead || ahead && r.names(part, r.draft.Year))
		if i > 0 && (other || form && states > 0) {
			cuts = append(cuts, at)
		}
		at += len(part)
	}
	return cuts
}

// partsByDots are the places behind the points in the middle of a line, which part what a slide tells:
// « 12 projets · un fonds de maturation ».
func partsByDots(runes []rune) (cuts []int) {
	for i := 1; i+1 < len(runes); i++ {
		if (runes[i] == '·' || runes[i] == '•') && runes[i-1] == ' ' && runes[i+1] == ' ' {
			cuts = append(cuts, i+1)
		}
	}
	return cuts
}

// yearBehind is a year before a colon inside a sentence.
var yearBehind = re(`(?:[,;]|[a-z0-9),] et,?) ((?:et |puis |et, )?(?:en|pour) (20[0-9]{2}) ?: )`)

var (
	nextTime  = re(`^ *(?:et |mais |puis )?(?:pour )?(?:l'an|l'annee|la saison) (?:prochaine?|suivante?|d'apres)\b`)
	otherTime = re(`^ *(?:et |mais |puis )?(?:(?:en|pour|objectif|cible|prevu|prevision|visee?)s? ?:? ?20[0-9]{2}\b|` +
		`(?:pour )?(?:l'an|l'annee|la saison) (?:prochaine?|suivante?|d'apres)\b)`)
	formPart = re(`^ *[a-z][^:;.]{2,50} ?: ?[^:]{1,40};?$`)
)
