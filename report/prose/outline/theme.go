package outline

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// weakly reports a heading with a subject of its own, of which a word might open a section and
// might as well belong to the subject: « Programme Rebond », « Résultats de la recherche ».
func weakly(low string) bool {
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		low = low[at[1]:]
	}
	return !yearWord.MatchString(low) && !ofItself.MatchString(low) && !closes.MatchString(low)
}

// yearWord is a year in a heading, trailingYear the one at its end, which belongs to no subject.
var (
	yearWord     = pattern.Of(`\b(?:19|20)[0-9]{2}\b`)
	leadingYear  = pattern.Of(`^\W*20[0-9]{2} ?[:,-] ?`)
	trailingYear = pattern.Of(`,? (?:en |pour |de l'annee |- |\()?(?:19|20)[0-9]{2}\)?\W*$`)
)

// numbering of headings, and what stands before their subject.
var (
	headNumber = pattern.Of(`^(?:(?:point|axe|partie|chapitre|titre|volet|theme|thematique|chantier|priorite|objectif|orientation|pilier|enjeu|defi|` +
		`levier|mission|action|programme|sequence|cadre|annexe|article|art\.?|diapositive|diapo|slide|planche|acte|etape|episode|saison|module|lot|` +
		`bloc|section|rubrique|mesure)(?: strategique| operationnel| general)? (?:n ?[~o] ?)?)?(?:[ivx]{1,5}(?:[.)/ ]|$)|` +
		`[0-9]{1,2}(?:er|\.[0-9]{1,2})*[.)/]?|[a-z](?:\.?[0-9]{1,2})+[.)/]?|[0-9]{1,2}\.[a-z][.)/]?|[a-z](?:[.)/]| [-:]))(?: ?[-:.])? +`)
	headForm = pattern.Of(`^(?:le |la |les |nos |notre )?(?:bilan|programme|perspectives?|realisations?|rapport d'activites?|plan d'actions?|` +
		`objectifs?|resultats?|actions?|orientations?|projets?|thematique|theme|axe|chantier|volet|point|` +
		`domaine)(?: [a-z']*)?(?: [0-9]{4})? ?[0-9a-z]{0,3}(?: ?[:.] ?| ?- | -)`)
	headOn = pattern.Of(`^(?:une action de [a-z]+(?: de)?|(?:les |des |nos )?actions?|` +
		`(?:vos |nos |les )?(?:principales |grandes )?realisations(?: 20[0-9]{2})?|la poursuite d(?:es? |')actions?|poursuite d(?:es? |')actions?|` +
		`travaux|axe|thematique|theme) (?:engagees? |menees? |de |d'|` +
		`en matiere de )?(?:(?:sur|autour|pour|en faveur|relatives?|liees?|en matiere)\b ?)?(?:(?:au|aux|a|des|du|de)\b ?|d')?(?:l'|la |le |les )?`)
)

// bracketsBehind is what a heading adds in brackets: who wrote it, until when.
var bracketsBehind = pattern.Of(`\s*\([^()]*\)\s*$`)

// marksFile is the mark of an office or an act, and who speaks: « Service instructeur n° CP-2012-7 », « M. X ».
var marksFile = pattern.Of(`\bservices? (?:instructeur|gestionnaire|emetteur)|\bn ?[~o] ?[a-z]{1,5}[ .-]?[0-9]{2,4}[0-9/._-]*|^\W*(?:m|mm|mme|mlle)\. [a-z-]+\W*$|` +
	`^\W*art(?:icle|\.)? ?(?:[0-9]+(?:er|-[0-9]+)?|premier|unique|[ivx]+)\W*$|` +
	`^\W*(?:rapporteure?s?|rapporteuse|redact(?:eur|rice)|presente par|affaire suivie par|suivi par|dossier suivi par|auteure?s?) ?: ?\S`)

// withBudget names a report or a programme with the money for it, and no subject: « Programme et budget 2025 ».
var withBudget = pattern.Of(`\b` + paper + `(?:,| et) (?:le |la |du |de la )?` + means + `\b|\b` + means + ` et (?:le |la |les )?` + paper + `\b`)

const (
	paper = `(?:programme|plan d'actions?|bilan|rapport d'activites?|actions?|orientations?|perspectives|activites?)(?: [a-z]+)?(?: 20[0-9]{2})?`
	means = `(?:budget|plan de financement|financement|moyens|subvention|demande|comptes|calendrier)`
)

// addresses are words of a heading that speaks to its readers or of its writers, and names no
// subject: « Ce que nous vous préparons »; relative begins what says which actions, not of what.
var (
	addresses = pattern.Of(`\b(?:nous|vous|je|on|elles?|ils?|j'ai|en images?)\b`)
	relative  = pattern.Of(`^(?:ce qu|un an |qu[ei] |qu'|dont |_ )`)
	// saysWhat is what a heading says of its subject behind a colon: « Innovation : ce qu'on a fait ».
	saysWhat = pattern.Of(`^\W*(?:ce (?:qu|a quoi|dont)|ou (?:en|nous|on|l'on)\b|et (?:apres|ensuite|demain)\b)`)
	// hedged says how what follows is told: « De mémoire et agenda sous les yeux : », « Sauf oubli : ».
	hedged = pattern.Of(`^\W*(?:de (?:memoire|tete)|d'apres|selon|sauf (?:erreur|oubli|omission)|sous (?:toutes? )?reserves?|a (?:ce jour|ma connaissance|verifier)|` +
		`pour (?:memoire|info|information|rappel|faire court|resumer)|en (?:vrac|resume|gros|clair|detail)|dans (?:l'ordre|le desordre)|pele-mele)\b`)
)

// Theme is the subject that a heading or the label of an item names, without its number;
// "" where it names none.
func (o *Outline) Theme(s string) string {
	if s = bracketsBehind.ReplaceAllString(s, ""); strings.HasSuffix(strings.TrimSpace(s), "?") {
		subject, _, ok := strings.Cut(s, ":")
		if !ok || !passage.IsNominal(passage.New(subject).Low) {
			return ""
		}
		s = subject // « Marchés : qu'avez-vous fait ? »
	}
	if subject, told, ok := strings.Cut(s, ":"); ok && saysWhat.MatchString(passage.New(told).Low) {
		s = subject
	}
	t := passage.New(s)
	if addresses.MatchString(t.Low) || hedged.MatchString(t.Low) || marksFile.MatchString(t.Low) || withBudget.MatchString(t.Low) {
		return ""
	}
	from := 0
	if at := leadingYear.FindStringIndex(t.Low); at != nil {
		from = at[1]
	}
	if at := headNumber.FindStringIndex(t.Low); at != nil && at[1] < len(t.Low) {
		from = at[1]
	}
	rest := t.Low[from:]
	if at := headForm.FindStringIndex(rest); at != nil && at[1] < len(rest) && strings.ContainsAny(rest[:at[1]], ":-.") {
		from += at[1]
	} else if at := headOn.FindStringIndex(rest); at != nil && at[1] < len(rest) && strings.Contains(rest[:at[1]], " ") {
		from += at[1]
	}
	if at := from; at < len(t.Low) && relative.MatchString(t.Low[at:]) {
		return ""
	}
	to := len(t.Low)
	if at := trailingYear.FindStringIndex(t.Low); at != nil && at[0] > from {
		to = at[0]
	}
	subject := strings.Trim(t.Cut(from, to), " :.–-")
	if len(strings.Fields(subject)) > 12 {
		return ""
	}
	for w := range strings.FieldsSeq(fold.Singular(subject)) {
		if w[0] >= '0' && w[0] <= '9' {
			continue
		}
		if !lexicon.Form.Has(w) && !passage.IsYearWord(w) && !o.clusters.Word(w) {
			return subject
		}
	}
	return ""
}

// Years are the years that a text names.
func Years(low string) []string { return yearWord.FindAllString(low, -1) }

// Unnumbered is a heading or label without its number.
func Unnumbered(low string) string {
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		return low[at[1]:]
	}
	return low
}
