package prose

import (
	"strconv"
	"strings"
	"unicode"

	"bilan/report/prose/dating"
	"bilan/report/prose/document"
	"bilan/report/prose/extent"
	"bilan/report/prose/figure"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// sectionIn is what a sentence tells of, by its heading and its own words.
func (r *reader) sectionIn(low string) section {
	sec := r.sectionByHeading(low)
	r.turns = r.turns || r.toldResults && sec == secPlan
	r.toldResults = r.toldResults || sec == secResults
	if r.byTense && (sec == secOpen || sec == secIntro) {
		return byDefault(low, passage.IsFuture(low), passage.IsPast(low))
	}
	return sec
}

// sectionByHeading is what a sentence tells of, by its heading and the years and tenses that it
// says.
func (r *reader) sectionByHeading(low string) section {
	sec := r.context.Section
	if r.clusters.Multi && r.context.Cluster == 0 && r.clusters.Of(low) == 0 {
		return secClosed // sums over several clusters
	}
	next, now := r.names(low, r.draft.Year+1) || passage.NextTime.MatchString(low), r.names(low, r.draft.Year)
	bare := brackets.ReplaceAllString(low, "") // what brackets hold is said beside: « (objectif : 40) »
	future, past := passage.IsFuture(bare), passage.IsPast(bare)
	if at := relativeBehind.FindStringIndex(bare); past && at != nil && orders(bare) {
		past = passage.IsPast(bare[:at[0]]) // « Obtenir le label, dont le dossier a été déposé »
	}
	if m := yearFirst.FindStringSubmatch(low); m != nil && sec != secClosed {
		switch m[1] + m[2] {
		case strconv.Itoa(r.draft.Year):
			r.sticky = secResults
			return secResults
		case strconv.Itoa(r.draft.Year + 1):
			r.sticky = secPlan
			return secPlan
		}
	}
	if own := byYearLabel(r, low); own != secOpen {
		r.sticky = own
		return own
	}
	if sec != secClosed && !past && passage.NextStep.MatchString(low) {
		return secPlan
	}
	switch sec {
	case secResults:
		if future && !past && (next || futureMain(low) || planVerb.MatchString(low)) || r.group == secPlan && orders(low) {
			return secPlan
		}
	case secPlan:
		if past && !future && !next && (passage.PastVerb.MatchString(low) && (now || passage.PastTime.MatchString(low)) || pastMain(bare)) {
			return secResults
		}
	case secIntro, secClosed:
		switch {
		case !byUs.MatchString(low) && !r.clusters.In(low) && !pronounFirst.MatchString(bare):
		case now && past && !future:
			return secResults
		case next && future && !past:
			return secPlan
		}
		if sec == secIntro {
			return secOpen
		}
	case secOpen:
		return r.openSection(low, now, next, past, future)
	}
	return sec
}

// relativeBehind begins a clause that tells of a thing what was.
var relativeBehind = re(`,? (?:dont|qui|que|qu'|ou) `)

// byYearLabel is what a label with a year opens for its sentence, wherever in a paragraph this stands: « Et
// le programme 2026 : 15 meubles vendus », « 2025 : 25 vergers, un label ».
func byYearLabel(r *reader, low string) section {
	colon := labelColon(low)
	if colon <= 0 {
		return secOpen
	}
	label := outline.Unnumbered(strings.TrimSpace(low[:colon]))
	if !strings.ContainsFunc(low[colon:], unicode.IsLetter) || len(outline.Years(label)) != 1 || len(strings.Fields(label)) > 10 || figure.InDigits(outline.WithoutYears(label)) || !passage.IsNominal(label) {
		return secOpen
	}
	if m := yearAlone.FindStringSubmatch(label); m != nil {
		switch {
		case r.context.Section == secClosed:
		case r.names(m[1], r.draft.Year):
			return secResults
		case r.names(m[1], r.draft.Year+1):
			return secPlan
		}
		return secOpen
	}
	label = leadWord.ReplaceAllString(label, "")
	if !tellsWhen(label) {
		return secOpen
	}
	s := r.labelSection(label)
	if s == secOpen && ofReport.MatchString(label) {
		s = outline.SectionOf(label, r.draft.Year) // « Bilan 2024 déposé par la grappe »
	}
	if s == secResults || s == secPlan {
		return s
	}
	return secOpen
}

var (
	// yearAlone is a year as a label, leadWord what may stand before a label.
	yearAlone = re(`^(20[0-9]{2})$`)
	ofReport  = re(`^(?:bilan|rapport|realisations?|resultats?|programme|plan d'actions?|perspectives|previsions?)\b`)
	leadWord  = re(`^(?:et |puis |mais )?(?:le |la |les |leur |leurs |son |sa |ses |notre |nos |l')?(?:rappel d(?:u |es |e la |e l'))?`)
)

// openSection is what a sentence tells of that stands under no heading which says it.
func (r *reader) openSection(low string, now, next, past, future bool) section {
	switch {
	case now && next && !past && !future && titlesAll(low):
		return secOpen // « Bilan d'activité 2025 et programme 2026. »
	case now && past && !(next && future), !now && !next && passage.PastTime.MatchString(low) && past:
		r.sticky, r.reports = secResults, true
	case next && future, next && !past:
		r.sticky, r.reports = secPlan, true
	case outline.Introduces(low) || r.otherYear(low):
		return secOpen
	case r.reports && !past && !now && orders(low) && (figure.InDigits(low) || figure.InWords(low)):
		if r.block.Kind == document.Item {
			r.sticky = secPlan // a bare infinitive is what is to be done, and so are the items behind it
		}
		return secPlan
	case !now && !past && passage.GoesOnNow.MatchString(low):
		return secPlan
	case r.hasResults && past && !future && byUs.MatchString(low) && r.sticky == secResults:
	case r.hasResults && r.sticky == secResults && future && !past:
		return secPlan
	case r.hasResults:
	case past && !future:
		r.sticky = secResults
	case future && !past:
		return secPlan
	case r.planAlone && r.sticky == secOpen && !past:
		r.sticky = secPlan
	case r.sticky == secOpen && r.block.Kind == document.Item && !future && !passage.Infinitive.MatchString(low):
		return secResults
	case r.sticky == secOpen && r.context.Theme != "" && !future:
		return secResults
	}
	if outline.Introduces(low) {
		return secOpen
	}
	if r.group == secPlan && !past && !now && r.reports && (r.block.Kind == document.Item || !passage.Being.MatchString(low)) && r.context.Theme+r.heading != "" {
		return secPlan
	}
	if r.sticky == secOpen && r.reports && (figure.InDigits(low) || figure.InWords(low)) {
		return byDefault(low, future, past)
	}
	return r.sticky
}

// longestTitle is how long the title of a document is at most.
const longestTitle = 100

// titlesAll reports the title of the whole in a paragraph: words of both results and a plan, without a verb or
// a figure.
func titlesAll(low string) bool {
	if len(low) > longestTitle {
		return false
	}
	results, plan := outline.Tells(low)
	return results && plan && passage.IsNominal(low) && !figure.InDigits(low) && !figure.InWords(low)
}

// byDefault is what a sentence with a number tells of in a document that reports, where neither a heading nor
// a year nor the sentences before say it: the future and a bare infinitive are the plan, the
// past and what has no verb are results; what something is in the present is neither.
func byDefault(low string, future, past bool) section {
	switch {
	case future && !past, orders(low):
		return secPlan
	case past, !passage.Being.MatchString(low):
		return secResults
	}
	return secOpen
}

// orders reports a bare infinitive at the beginning of a sentence, or behind its label: « Projets :
// placer vingt apprentis ».
func orders(low string) bool {
	if passage.Orders(passage.TrimSpaces(low)) {
		return true
	}
	label := ownLabel(low)
	return label != "" && passage.Orders(passage.TrimSpaces(low[labelColon(low)+1:]))
}

// otherYear reports a sentence that says of itself another year than N and N+1.
func (r *reader) otherYear(low string) bool {
	return (dating.InTime(low) > 0 || yearsBefore.MatchString(low)) && r.draft.Year > 0 && !r.names(low, r.draft.Year) && !r.names(low, r.draft.Year+1) && !extent.SaysCumul.MatchString(low)
}

// yearsBefore are several years in a row, or a period: « les années 2009, 2010 et 2011 ».
var yearsBefore = re(`\b(?:19|20)[0-9]{2}(?:, | et | a )(?:19|20)[0-9]{2}\b`)

// yearFirst is a sentence that says its year before all else: « En 2025 : 9 résidences ».
var yearFirst = re(`^\W*(?:(?:et |mais |puis )?(?:en|pour|(?:le |la |leur |notre |son )?(?:bilan|programme|prevision|realisations?|objectifs?|` +
	`actions?|projets?|cap)(?: d'actions?)?(?: de| pour| en)?|realise|prevu en|realise en) (20[0-9]{2}) ?[:,]|(20[0-9]{2}) ?: )`)

// byUs is a sentence about what the cluster did.
var byUs = re(`\b(?:nous|notre|nos|on|la grappe|le cluster|le pole|l'association)\b`)

// futureMain reports a verb in the future that is the sentence's own.
func futureMain(low string) bool {
	low = futurePerfect.ReplaceAllString(strings.ReplaceAll(low, "aura lieu", "sera"), " ")
	return passage.FutureVerb.MatchString(low) && !passage.NoFuture.MatchString(low)
}

// pastMain reports a sentence whose own verb tells that something was done, « onze contrats ont été
// signés »: none of a clause beside it (« si l'aide nous a été accordée »), nor what was asked for,
// decided or promised and is still to be done.
func pastMain(low string) bool {
	own := subordinate.ReplaceAllString(low, "")
	return acted.MatchString(own) && !passage.Infinitive.MatchString(own) && !intended.MatchString(low)
}

var (
	subordinate = re(`\b(?:si|s'il|s'ils|tant que|dont|qui|que|qu'[a-z]+|ou|ayant|apres|des que|une fois que?|lorsqu[e']|quand|car|puisqu[e']|comme|sauf)\b[^,;:.]*`)
	acted       = re(`\b(?:_|n'a|ont|n'ont|avons|n'avons|ai|s'est|se sont|nous sommes|fut|furent)(?: (?:ete|pu|ainsi|aussi|egalement|bien|deja|notamment|tous|` +
		`toutes|enfin|tout|toujours|ensuite|largement|encore|pas|plus|meme|desormais|de nouveau))* [a-z-]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites|` +
		`t|te|ts|tes)\b`)
	intended = re(`\b(?:engage|fixe|donne|propose|souhaite|intention|ambition|objectif|decide|choisi|retenu|prevu|envisage|programme|demande|sollicite|annonce|` +
		`inscrit|confirme|promis|arrete|valide|approuve|attendu|vote|reserve|consacre|conclu|pas d'action|aucune action|reste)(?:e|s|es)?\b`)
)

// futurePerfect is what will have been done, which a report tells of its own year: « quarante prêts auront été consentis ».
var futurePerfect = re(`\b(?:aura|auront|aurons) (?:ainsi |donc |deja |ete )*[a-z]+(?:e|ee|es|ees|i|is|ie|ies|u|us|ue|ues|it|its|t)\b`)

// names reports whether a text names a year, of a season the second; none where the year of the
// results is not known.
func (r *reader) names(low string, year int) bool {
	return r.draft.Year != 0 && passage.NamesYear(low, year)
}

// Labels of a form or a sheet about an action: what was planned, what it cost, who is asked.
var (
	labelPlanned = re(`^(?:objectifs?|(?:rappel (?:des|de l'|de nos) ?)?engagements?|cibles?|prevue?s?|previsions?|attendue?s?|programme|` +
		`(?:rappel d\S+ |les |nos )?objectifs? (?:initia[a-z]+|fixes?|de depart)|` +
		`ce (?:que nous avions|qu'on avait|qui (?:etait|avait ete)|qu'il etait) (?:prevu|annonce|promis|programme|envisage)s?)(?: (?:pour|en|initial|` +
		`initiale))?(?: (20[0-9]{2}|n))?$`)
	labelDone = re(`^(?:ce (?:que nous avons|qu'on _|qui _ ete) (?:fait|realise|mene|accompli)s?|realisee?s?|realisations?|resultats?|fait|bilan|` +
		`constate)(?: (?:en |obtenus? ?))?(?: ?(?:20[0-9]{2}|n))?$`)
	labelBeside = re(`^(?:ordre du jour|argent|sous|presents?|absents|excuses|etaient presents|couts?|budgets?(?: du projet)?|depenses?|recettes?|` +
		`produits|charges|explications?(?: de l'ecart)?|ecarts?|causes?|duree(?: prevue)?|publics?(?: vises?)?|beneficiaires|pilotes?|responsables?|` +
		`porteurs?|chef(?:fe)? de projet|referente?s?|contacts?(?: presse)?|lieux?|dates?|calendrier|echeance|moyens(?: humains)?|effectifs?|equipe|` +
		`source|photos?|texte|a propos|methode|noms?(?: (?:de la|de l'|du|des) ?[a-z]+)?|denomination|raison sociale|personne a (?:joindre|contacter)|` +
		`(?:n ?[~o]|numero) (?:de |du |d')?[a-z]+|imputation(?: [a-z]+)?|sigle|adresse|siege(?: social)?|representant legal|attribua\w+|attributaire|` +
		`dates? d(?:e |')[a-z ]+|telephone|interlocuteur|rapporteu?r(?:e|ice)?|secretaire|objet|version|emplois|chiffre d'affaires[a-z ]*)$`)
)

// labelSection is what a label before a colon opens for its paragraph: « À venir en 2025 : … ».
// Of what was planned for N, and of what a sheet says of costs and people, nothing is taken.
func (r *reader) labelSection(label string) section {
	if len(strings.Fields(label)) > 9 {
		return secOpen
	}
	if m := labelPlanned.FindStringSubmatch(label); m != nil {
		switch {
		case m[1] == strconv.Itoa(r.draft.Year), m[1] == "n", m[1] == "" && r.context.Section == secResults:
			return secClosed
		case m[1] != "":
			return secPlan
		}
		return secOpen
	}
	switch {
	case labelBeside.MatchString(label):
		return secClosed
	case labelDone.MatchString(label):
		return secResults
	case !opensHere.MatchString(label) && (!tellsWhen(label) || outline.Unnumbered(label) != label) || r.outline.Theme(label) != "":
		return secOpen
	}
	return outline.SectionOf(label, r.draft.Year)
}

var opensHere = re(`^(?:a venir|et (?:en|pour)|en 20[0-9]{2}|pour 20[0-9]{2}|prochain|perspectives?|demain|la suite|pour la suite|suites?|programme|` +
	`bilan|rappel|realisations?|l'an|cette annee|l'annee|projets?|cap|a faire|prochainement|fait en|suite)\b`)

// opens reports a short paragraph without a verb that opens results or a plan as a heading does: « Rapport
// de l'exercice 2024 » over a list.
func (r *reader) opens(low string) bool {
	if !strings.Contains(low, ":") {
		low = brackets.ReplaceAllString(low, " ")
	}
	low = strings.Trim(low, " *_")
	if r.next != nil && r.next.Kind == document.Item {
		low = strings.TrimSuffix(low, ".")
	}
	if r.next == nil || r.next.Kind == document.Heading || strings.ContainsAny(low, ".;!?,") || len(strings.Fields(low)) > 9 || !passage.IsNominal(low) && !strings.HasPrefix(low, "ce qu") || figure.InDigits(outline.WithoutDays(low)) {
		return false
	}
	s := outline.SectionOf(low, r.draft.Year)
	return s == secResults && outline.OfYear(low, r.draft.Year) || s == secPlan && outline.OfYear(low, r.draft.Year+1)
}
