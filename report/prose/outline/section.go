package outline

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// What closes a section beyond doubt, what decides and what ends a message; the other words of headings
// are in headings.go.
var (
	closesSure = pattern.Of(`\b(?:plan de financement|petites annonces|(?:recapitulatif|tableau|point|compte[- ]rendu|elements?|synthese|volet|` +
		`donnees) financi(?:er|ere)s?|bilan (?:financier|comptable)|rapport (?:financier|moral et financier)$|comptes? de resultat|` +
		`resultats? (?:net|financiers?|comptables?)|(?:filiere|secteur|territoire|branche|marche|metropole|region) en (?:chiffres|bref)|` +
		`contexte (?:economique|de l[a'])|vote des (?:resolutions|rapports))|` +
		`^(?:le |notre |projet de )*budgets? (?:previsionnel |de l'exercice |de l'association |annuel |primitif )*(?:20[0-9]{2})? *$`)
	decides = pattern.Of(`\b(?:apres en avoir delibere|decide\b.*:$|delibere\b.*:$|il est (?:propose|demande) (?:au|a l')|est invite a|` +
		`arrete (?:que|ce qui|les? (?:montant|subvention|aide)|la (?:subvention|liste))\b.*:$|article (?:1|premier|unique)\b|` +
		`^\W*le (?:bureau|conseil|comite)[a-z -]* (?:decide|approuve|attribue|accorde|adopte))`)
	signsOff = pattern.Of(`^(?:bonne? (?:soiree|journee|reception|fin de|continuation|week)|cordialement|bien (?:cordialement|a vous|a toi)|a bientot|` +
		`a tres (?:vite|bientot)|amicalement|sinceres salutations|veuillez agreer|je vous prie|dans l'attente|belle journee|nous vous prions)`)
)

// intended is what somebody meant to do, or had promised, before the year: « Ce qu’on voulait faire »,
// « Rappel des engagements ».
var intended = pattern.Of(`\b(?:(?:voul|souhait|compt|pens|devi|esper|promett|projet)(?:ait|aient|ions|ais)|` +
	`(?:avions|avait|avaient|etait|etaient) (?:[a-z]+ ){0,2}(?:prevu|promis|annonce|programme|envisage|fixe|imagine|inscrit|vise|demande)(?:e|s|` +
	`es)?)\b|^\W*(?:le |pour memoire,? |pour )?rappel (?:des|de l'|de nos|de vos|de ses|du) (?:objectifs?|engagements?|programme|previsions?|` +
	`cibles?|promesses?)|\b(?:objectifs?|engagements?|programme|cibles?) (?:initia|fixe|de depart|pris\b)`)

// masthead is what stands over a document: its kind, its number, that it is an illustration.
var masthead = pattern.Of(`^\W*(?:paru|publie|mis en ligne|modifie|poste) le [0-9]|` +
	`\b(?:illustrati(?:f|ve|fs|ves|on)|numero [0-9]+|propos recueillis|directeur de la publication|certifiee? executoire)\b|` +
	`(?:^\W*|[(] ?| - ?|\b(?:lettre|exemples?|document|texte|rapport|note|fiche|bulletin|contenu|message|courriel|chiffres?|donnees|personnages?|` +
	`proces-verbal|compte[- ]rendu|deliberation|newsletter|page|piece|exemplaire|noms?|valeurs?) (?:[a-z]+ )?)(?:fictifs?|fictives?|` +
	`invente(?:e|s|es)?|imaginaires?)\b(?:[^a-z]|$| ?:|, )`)

// Masthead reports what stands over a document and tells nothing.
func Masthead(low string) bool { return masthead.MatchString(low) }

// ofPlan is a heading about how a plan was carried out, which tells results: « Suivi du programme
// d'actions ».
var ofPlan = pattern.Of(`\b(?:bilan|suivi|avancement|execution|mise en oe?uvre|realisation|realise|point d'etape|point|retour|rappel|` +
	`compte[- ]rendu)(?: d'execution)? (?:de la|de l'|du|des|d'un|de|sur|sur le|sur la) ?(?:notre |nos |la |le |les )?(?:programme|plan|` +
	`feuille de route|engagements|convention|jalons|actions|objectifs|orientations|perspectives)\b`)

// maySubject are headings that close a document's results, and name a subject below them.
var maySubject = pattern.Of(`^\W*(?:[0-9a-z][.)] )?(?:(?:le|les|l'|la) ?)?(?:financements?|marches?) *$`)

// otherBilan are things that are called bilan or objectives and are none of a year, and what somebody has at hand
// who tells: « De mémoire et agenda sous les yeux : ».
var otherBilan = pattern.Of(`\b(?:conventions?|contrats?|avenants?) (?:[a-z]+ )?(?:d'objectifs?|de programme|` +
	`d'orientation)(?: et de (?:moyens|performance))?\b|\bbilans? (?:carbone|de competences|de sante|energetiques?|ges|co2|hydriques?|` +
	`professionnels?)\b|\brapport moral(?:,| et|,? &) (?:d(?:e |'))?(?:orientations?|perspectives)\b|\bprogramme de recherche\b|` +
	`\bd(?:e |')(?:demain|avenir)\b|` +
	`\b(?:agendas?|plannings?|programme|bilans?|rapport annuel|rapport d'activites?|compte[- ]rendu) (?:sous (?:les yeux|la main|le coude|le bras)|` +
	`en mains?|a l'appui|a portee de main)\b`)

// ofItself is a heading that opens a section by its first words, whatever follows.
var ofItself = pattern.Of(`^(?:le |la |les |l'|nos |notre |un |une )?(?:bilans?(?:$| d[e'u]| :| -| 20[0-9]{2}| general| de l)|rapport d'activite|` +
	`compte[- ]rendu|retrospective|realisations?|actions? (?:menee|realisee|conduite|engagee|prevue|programmee|envisagee|nouvelle|a )|` +
	`programme(?:$| d'actions| previsionnel| :| -| 20[0-9]{2}| pour)|plan d'actions?|perspectives|previsions|feuille de route|cap sur|` +
	`objectifs pour|orientations pour|ce qu|projets? (?:pour|20[0-9]{2})|on )`)

// titleWords are those of the title of an act or of minutes, which opens no section.
var titleWords = pattern.Of(`\b(?:proces-verbal|deliberation|seance|extrait du registre|` +
	`conseil (?:metropolitain|communautaire|regional|departemental|municipal|d'administration)|bureau (?:metropolitain|communautaire)|` +
	`commission permanente|^note\b|a l'(?:attention|intention) d|annexe technique|communaute (?:d'agglomeration|de communes|urbaine)|` +
	`^(?:grand[e]? )?(?:metropole|ville|region|departement|agglomeration) |comite de (?:suivi|pilotage)|assemblee generale|soutien aux?|objet|` +
	`subventions?|demande de)\b`)

// Tells reports whether a heading has words of results and of a plan.
func Tells(low string) (results, plan bool) {
	switch {
	case ofPlan.MatchString(low), carriedOut.MatchString(low), bareDone.MatchString(low):
		return true, false
	case toCome.MatchString(low):
		return false, true
	case aims.MatchString(low):
		return false, false
	}
	low = otherBilan.ReplaceAllString(low, "")
	return opensResults.MatchString(low), opensPlan.MatchString(low)
}

// SectionOf is what a heading or a leading sentence opens; Open for one that says nothing
// of it. N is the year of the results.
func SectionOf(low string, n int) Section {
	numbered := low
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		low = low[at[1]:]
	}
	low = dayOrMonth.ReplaceAllString(passage.Seasons(actNumbered.ReplaceAllString(low, "n~ ")), "")
	if low = financed.ReplaceAllString(low, "_ paye"); !strings.HasPrefix(strings.TrimSpace(low), `"`) || len(strings.Fields(low)) < 6 {
		low = inQuotes.ReplaceAllString(low, `"n"`)
	}
	results, plan := Tells(low)
	now, next := holdsYear(low, n), holdsYear(low, n+1)
	switch {
	case (meansToDo.MatchString(low) || isMeantFor.MatchString(low)) && !(now && !next):
		return Plan
	case wasMeantFor.MatchString(low) && !(next && !now):
		return Results
	case decides.MatchString(low), decides.MatchString(numbered) && !results && !plan, closesSure.MatchString(low):
		return Closed
	case results && plan:
		switch {
		case next && !now && passage.IsFuture(low):
			return Plan
		case now && !next:
			return Results
		case next && !now:
			return Plan
		}
		return Open
	case spentOn.MatchString(low) && !plan, LacksVerb(low) && now && !next:
		return Results
	case activity.MatchString(low) && !titleWords.MatchString(low) && !plan:
		return Results
	case closes.MatchString(low) && !results && !(plan && next) && !compteIs.MatchString(low) && !recitesYear(low):
		return Closed
	case results && now && next:
		return Open
	case results && !(next && !now) && !titleWords.MatchString(low):
		return Results
	case titleWords.MatchString(low):
		return Open
	case plan && !(now && !next && !passage.IsFuture(low)), next && !now && (len(low) < 50 || leads(low)):
		return Plan
	case now && !next && (len(low) < 50 || leads(low)):
		return Results
	case what.MatchString(low) && passage.IsFuture(low) && !passage.IsPast(low):
		return Plan
	case what.MatchString(low) && strings.Contains(low, "_ ") && !passage.IsFuture(low):
		return Results
	case ofYear.MatchString(low) && passage.IsNominal(low):
		return Results
	}
	return Open
}

// recitesYear reports a recital that leads to what was done in a year, and would close by its first word alone:
// « Considérant qu'au cours de l'exercice 2021, malgré la crise : ».
func recitesYear(low string) bool {
	at := recital.FindStringIndex(low)
	return at != nil && leads(low) && inYear.MatchString(low[at[1]:]) && !closes.MatchString(low[at[1]:])
}

var (
	recital = pattern.Of(`^\W*(?:considerant|attendu) ?,? qu(?:e\b|')`)
	inYear  = pattern.Of(`(?:^|[ ,'])(?:en|durant|pendant|sur|pour|(?:au cours|au titre|tout au long) d[e'])(?: ?(?:toute )?(?:l')?` +
		`(?:annee|exercice|saison|campagne)(?: [a-z]+)?)? 20[0-9]{2}\b`)
)

// Opens is what a heading opens: SectionOf, but nothing of what was meant to be done in N.
func Opens(low string, n int) Section {
	if meant(low, n) {
		return Closed
	}
	return SectionOf(low, n)
}

// meant reports a heading over what was meant to be done in the year, of which nothing is a result and
// nothing the plan of the next.
func meant(low string, n int) bool {
	return intended.MatchString(low) && !holdsYear(low, n+1) && !toldToo.MatchString(low)
}

// toldToo is what a heading says was done with what was meant: « Ce que nous avions promis et tenu ».
var toldToo = pattern.Of(`\b(?:bilan|execution|realis|tenue?s?|fait(?:e|s|es)?|resultats?|suivi|avancement|ou en|retour)\w*|` +
	`\bce qui (?:s'est (?:[a-z]+ )?(?:passe|produit)|_ eu lieu|_ ete|en est (?:sorti|ressorti)|est (?:arrive|advenu))\b`)

// holdsYear reports a year in a heading; « convention n° 2025-0519 » and « 2025/031 » are numbers.
func holdsYear(low string, year int) bool {
	if year < 2 {
		return false
	}
	word := strconv.Itoa(year)
	for rest := low; ; {
		_, behind, ok := strings.Cut(rest, word)
		if !ok {
			return false
		}
		if !actNumber.MatchString(behind) {
			return true
		}
		rest = behind
	}
}

// actNumber is what stands behind the year with which the number of an act begins: « 2025-0519 »,
// « 2026-C-33 », « 2026/DEL12 »; not the half of a year, « 2025-S1 ».
var actNumber = pattern.Of(`^[-/_](?:[0-9]{3,}|[a-z]{1,6}[-/_.][0-9]+|[a-z]{2,6}[0-9]+)`)

// actNumbered is the number of an act, whose year is that of no report: « Décision n° 2025-31 ».
var actNumbered = pattern.Of(`\bn ?~ ?[a-z]{0,4}[-./]?20[0-9]{2}[-./][a-z0-9./-]*[0-9]`)

// what is a heading that asks or says what was done or is to come, of which its tense tells: « Ce que
// la subvention a permis », « Où nous irons ».
var what = pattern.Of(`^\W*(?:a quoi|ce a quoi|ce (?:que|qu'|qui)|ou (?:nous|on|la|le|l')|comment|pour quoi)\b`)

// inQuotes is a name, whose words open nothing: « Chef d'équipe demain ». A heading that is what somebody
// says has more words.
var inQuotes = pattern.Of(`"[^"]+"`)

// financed is a verb, where finances or accounts would close: « ce que la subvention a financé », « ce qui a compté ».
var financed = pattern.Of(`\b(?:_|ont) (?:[a-z]+ )?(?:finance|compte)(?:e|s|es)?\b|\bqui compte(?:nt)?\b`)

// compteIs is the verb, where accounts would close: « La grappe compte : ».
var compteIs = pattern.Of(`\b(?:` + lexicon.Us.Pattern() + `|elle|il) compte ?:`)

// leads reports a sentence that announces what follows it.
func leads(low string) bool {
	low = strings.TrimSpace(low)
	return strings.HasSuffix(low, ":") || strings.HasPrefix(low, "voici ") || strings.HasPrefix(low, "voila ")
}

// activity is a report on activity, whatever it is besides: « Rapport moral et d'activité ».
var activity = pattern.Of(`\b(?:rapport|bilan|quitus) (?:moral|financier)(?:,)? (?:et|&) (?:d'activites?|operationnel)`)

// dayOrMonth is a date, whose year is no year of results.
var dayOrMonth = pattern.Of(`\b(?:[0-9]{1,2}(?:er)? )?` + passage.Months + ` 20[0-9]{2}\b|` + passage.Day)

// lacksVerb ends a sentence in an auxiliary, whose participles stand in the list below it: « En 2025,
// l’association a, avec le concours de la ville : ».
var lacksVerb = pattern.Of(`\b(?:_|ont|avons)(?: ?,[^:;]*| (?:ainsi|notamment|egalement|aussi|donc))? ?:\s*$`)

// meansToDo ends a sentence in what the cluster means to do, whose infinitives stand in the list below it: « Pour
// 2025, la grappe compte : », « L’association a pour projet de : ».
var meansToDo = pattern.Of(`(?:\b(?:` + lexicon.Planning.Pattern() + `|` + lexicon.Us.Pattern() + ` (?:[a-z]+ )?` + lexicon.Bound.Pattern() + `|` +
	`20[0-9]{2},? (?:la |le |l')?(?:` + lexicon.Us.Pattern() + `|elle|il) (?:[a-z]+ment |donc |aussi )?compte|(?:ils|elles|adherents|membres) comptent|nous comptons|` +
	`s'agi(?:t|ra) (?:[a-z]+ )?de|(?:se propose(?:nt)?|nous proposons) (?:[a-z]+ )?de|(?:s'|s'est |se sont |nous )engage(?:nt|e|es|ee|ees|ons)? a|` +
	`(?:_|ont|avons) (?:pour|comme) (?:ambition|objectifs?|projet|intention|but|priorites?|cap) ?(?:de|d')?|` +
	`(?:_|ont|avons) (?:l'intention|l'ambition|en projet|en vue) ?(?:de|d')?))(?: (?:notamment|ainsi|egalement|aussi|encore|enfin))? ?:\s*$`)

// isMeantFor leads to the actions that a grant pays for, wasMeantFor to those that it paid for: « L’aide est affectée
// aux actions suivantes : ».
var (
	isMeantFor  = pattern.Of(`\b(?:est|sont|sera|seront|devra|devront)(?: [a-z]+){0,2} ` + affectedTo)
	wasMeantFor = pattern.Of(`\b(?:_|ont|avait) ete ` + affectedTo)
)

const affectedTo = `(?:affect|destin|consacr|reserv|employ|utilis)\w* (?:au|aux|a la|a l'|a|pour)\b(?: [a-z']+){0,4} ?` +
	`(?:actions?|operations?|programme|projets?|chantiers?)\b[^.:]*:\s*$`

// LacksVerb reports a sentence that ends in an auxiliary before its colon.
func LacksVerb(low string) bool { return lacksVerb.MatchString(low) }

// WithoutYears is a text without its years.
func WithoutYears(low string) string { return yearWord.ReplaceAllString(low, "") }

// Introduces reports the words of an introduction, which tells of the year only where it says so.
func Introduces(low string) bool { return introduces.MatchString(low) }

// Decides reports words by which an authority decides: what they lead to is no line.
func Decides(low string) bool { return decides.MatchString(low) }

// SignsOff reports the words with which a message ends.
func SignsOff(low string) bool { return signsOff.MatchString(low) }

// OfAct reports words of the title of an act or of minutes, which opens no section.
func OfAct(low string) bool { return titleWords.MatchString(low) }

// OfPlan is where words end that tell how a plan was carried out, which are of results; -1 for none.
func OfPlan(low string) int {
	if at := ofPlan.FindStringIndex(low); at != nil {
		return at[1]
	}
	return -1
}

// Days are the dates of a text: each with its year at its end, in four figures or the last two.
func Days(low string) []string { return dayOrMonth.FindAllString(low, -1) }

// WithoutDays is a text without its dates, whose years are no years of results.
func WithoutDays(low string) string { return dayOrMonth.ReplaceAllString(low, "") }

// OfYear reports words that name a year or open a section by their first words.
func OfYear(low string, year int) bool {
	return year > 0 && strings.Contains(low, strconv.Itoa(year)) || ofItself.MatchString(low)
}
