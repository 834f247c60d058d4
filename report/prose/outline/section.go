package outline

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// What headings and leading sentences say. A heading that has words of both results and
// plan is the title of the whole.
var (
	opensResults = pattern.Of(`\b(?:bilan|rapport d'activites?|compte[- ]rendu|realisations?|realise(?:e|s|es)?|retrospective|retour (?:sur|en images)|ce qu(?:e nous|'on|e la grappe|e le (?:pole|cluster|club)) (?:avons|_)|nous avons|fait en|_ ete fait|accompli(?:e|s|es)?|conduites?|menees?|achevees?|effectuees?` +
		`|_ (?:mene|conduit|realise)|ont (?:ete )?(?:mene|conduit|realise)\w*|avancement|actions passees|resultats?|en chiffres|faits (?:marquants|saillants)|temps forts|annee (?:ecoulee|passee|derniere)|an passe|exercice (?:ecoule|passe|clos|precedent)|annee (?:bien |tres |plutot )?(?:remplie|riche|chargee|dense|intense|active|d'actions?)|annee en (?:actions|images|revue|bref)` +
		`|year in review|shipped|on aurait aime|regrets|synthese d'activites?|vecu|ou (?:nous |on )?en (?:sommes|est|etes)|acquis|resiste|retenez|retenir|qu'avons|l'an dernier|ecoulee|un an d'actions?|ce qui (?:_|n'a|s'est|fut)|derriere nous|notre annee|deroule de l'annee|nos succes|a retenir|activites? (?:de l'annee|en 20[0-9]{2}|20[0-9]{2})|l'activite|difficultes|point d'etape|moments forts|retro(?:viseur)?|recap\w*|actions 20[0-9]{2} realisees|execution` +
		`|rate(?:e|s|es)?|rates|echecs?|loupe(?:e|s|es)?|flops?|bemols?|couacs?|deceptions?|pas (?:tous |toutes |encore |pu )?(?:marche|fait|faits|abouti|reussi|tenu|tenus|ete|eu lieu)|(?:restee?s?|reste|restent) (?:en plan|sur le carreau|en rade|en suspens)|qui (?:coince|bloque|patine|traine)(?:nt)?|reussites?|fiertes?|victoires?|regard en arriere|souvenirs?)\b`)
	opensPlan = pattern.Of(`\b(?:(?:aimerions|aimerait|voudrions|voudrait|souhaite(?:nt)?|souhaiterait|entend|entendent|entendons|comptons|comptent|compte|devons|veut|veulent) (?:[a-z]+ ){0,2}(?:[a-z]{2,}er|faire|conduire|inscrire|mettre en [a-z]+|entreprendre|poursuivre|ouvrir)|programme|perspectives?|feuille de route|cap sur|le cap|orientations?|plan d'actions?|plan de travail|previsions?|previsionnel(?:le)?s?|a engager|a venir|a mener|(?:actions?|chantiers?|projets?|pistes?|travaux|reste) (?:restante?s? )?a (?:[a-z]+(?:er|ir|re)|mettre en oe?uvre)|envisage(?:e|s|es)?|seront|sera|objectifs?|ambitions|priorites|demain|agenda|prochaines etapes|prochains mois|mois a venir|projets? (?:pour|20[0-9]{2})|on part sur|propose|proposee?s|projette` +
		`|prevoit|prevu(?:e|s|es)? (?:en|pour)|est prevu|se prepare|programmee?s|planifiee?s|nouvelles actions|actions (?:nouvelles|futures)|rendez-vous de|(?:l'annee|l'an) prochaine?|la suite|les suites|suites? (?:en|pour|a donner|donnees?)|^suites? *$|et (?:apres|ensuite|maintenant)|en route (?:pour|vers)|a suivre|prochainement|ce qui (?:nous |vous )?(?:attend|vient|arrive|s'annonce|suivra)|devant nous|nous [a-z]+rons|nous allons|ce que nous (?:ferons|preparons|voulons)|projections?|horizon|deployees? (?:en|pour)|pour l'annee|annee a venir|(?:annee|exercice|saison) (?:qui (?:vient|s'ouvre|s'annonce|commence)|prochaine?|suivante?)|plan de charge|qu'il reste a faire|jalons|engagements|roadmap|what's next|next steps|proposons|souhaitons|voulons|intentions|envies|pistes|propositions? d'actions` +
		`|en (?:preparation|projet|gestation|magasin|reserve|vue)|dans (?:les|nos) (?:cartons|tuyaux|starting-blocks)|sur (?:les rails|l'etabli|le metier|le feu|la planche)|au (?:menu|calendrier) (?:de|pour|en)|a l'affiche|mijote(?:nt)?|se (?:profile|dessine|trame)(?:nt)?|bientot|(?:l')?an neuf|nouvel an|annee nouvelle|nouvelle annee|(?:bonnes )?resolutions (?:pour|de|20[0-9]{2})|promesses pour|reves?|(?:l'annee|l'an|l'exercice|la saison) (?:qui (?:debute|demarre|arrive)|suivante?|nouvelle))\b`)
	closes     = pattern.Of(`\b(?:rapport financier|finances?|financier(?:s|e|es)?|comptes?|budget|tresorier|cotisations?|elections?|renouvellement du|questions diverses|membres (?:titulaires )?(?:presents|absents|excuses)|etaient presents|presents ?:|pouvoirs|absents|excuses|apres en avoir delibere|decide ?:?$|delibere|ils nous rejoignent|nouveaux adherents|nouveaux membres|bienvenue|contacts?|nous contacter|votes?|resolutions?|vie statutaire|vie associative|quorum|signatures?|moyens humains|l'equipe|gouvernance de l'association|conseil d'administration|annexes?|sommaire|ordre du jour|mentions legales|^au menu *$|composition (?:du bureau|de l'equipe)|remerciements|glossaire|partenaires financiers|plan de financement|^(?:les |nos )?moyens\b(?:$| humains| materiels| financiers| de la| de l'| du| et)|ressources (?:de|du) |considerant|visas?|vu (?:la|le|les)|cadre juridique|montant de (?:votre|la) demande|reglement d'intervention|dispositif d'aide|modalites|portraits?|recettes? (?:de|du) [a-z]+|methode|methodologie|faiblesses|elements de langage|recommandations|carnet|(?:que|ce que) nous demandons|demande financiere|concours financiers?|combien|la demande|le marche|tableau de synthese|un mot pour finir|remise des prix|le chiffre|zoom adherent|parole d|temoign\w+|^(?:la |votre |notre |les )?subventions?(?: demandee| sollicitee)?(?: (?:pour )?20[0-9]{2})? *$|^(?:l'argent|financements?|demande(?: de subvention| financiere)?) *$|aide (?:demandee|sollicitee))\b`)
	closesSure = pattern.Of(`\b(?:plan de financement|petites annonces|(?:recapitulatif|tableau|point|compte[- ]rendu|elements?|synthese|volet|donnees) financi(?:er|ere)s?|bilan (?:financier|comptable)|rapport (?:financier|moral et financier)$|comptes? de resultat|resultats? (?:net|financiers?|comptables?)|(?:filiere|secteur|territoire|branche|marche|metropole|region) en (?:chiffres|bref)|contexte (?:economique|de l[a'])|vote des (?:resolutions|rapports))|^(?:le |notre |projet de )*budgets? (?:previsionnel |de l'exercice |de l'association |annuel |primitif )*(?:20[0-9]{2})? *$`)
	decides    = pattern.Of(`\b(?:apres en avoir delibere|decide\b.*:$|delibere\b.*:$|il est (?:propose|demande) (?:au|a l')|est invite a|arrete (?:que|ce qui|les? (?:montant|subvention|aide)|la (?:subvention|liste))\b.*:$|article (?:1|premier|unique)\b|^\W*le (?:bureau|conseil|comite)[a-z -]* (?:decide|approuve|attribue|accorde|adopte))`)
	introduces = pattern.Of(`\b(?:edito(?:rial)?|le mot d|mot du|introduction|preambule|contexte|presentation|en bref|chiffres cles|conclusion|qui sommes-nous|rappel|identification|fiche d'identite|coordonnees|renseignements generaux|notre mission|nos missions|^(?:la |le |notre |l')?(?:grappe|cluster|pole|association) *$|^(?:la |le |notre |l')(?:structure|reseau) *$|ce qu'est)\b`)
	signsOff   = pattern.Of(`^(?:bonne? (?:soiree|journee|reception|fin de|continuation|week)|cordialement|bien (?:cordialement|a vous|a toi)|a bientot|a tres (?:vite|bientot)|amicalement|sinceres salutations|veuillez agreer|je vous prie|dans l'attente|belle journee|nous vous prions)`)
)

// intended is what somebody meant to do, or had promised, before the year: « Ce qu’on voulait faire »,
// « Rappel des engagements ».
var intended = pattern.Of(`\b(?:(?:voul|souhait|compt|pens|devi|esper|promett|projet)(?:ait|aient|ions|ais)|(?:avions|avait|avaient|etait|etaient) (?:[a-z]+ ){0,2}(?:prevu|promis|annonce|programme|envisage|fixe|imagine|inscrit|vise|demande)(?:e|s|es)?)\b|^\W*(?:le |pour memoire,? |pour )?rappel (?:des|de l'|de nos|de vos|de ses|du) (?:objectifs?|engagements?|programme|previsions?|cibles?|promesses?)|\b(?:objectifs?|engagements?|programme|cibles?) (?:initia|fixe|de depart|pris\b)`)

// masthead is what stands over a document: its kind, its number, that it is an illustration.
var masthead = pattern.Of(`\b(?:illustrati(?:f|ve|fs|ves|on)|numero [0-9]+|propos recueillis|directeur de la publication|certifiee? executoire)\b|(?:^\W*|[(] ?| - ?|\b(?:lettre|document|texte|rapport|note|fiche|bulletin|contenu|message|courriel|chiffres?|donnees|personnages?|proces-verbal|compte[- ]rendu|deliberation|newsletter|page|piece|exemplaire|noms?|valeurs?) (?:[a-z]+ )?)(?:fictifs?|fictives?|invente(?:e|s|es)?|imaginaires?)\b(?:[^a-z]|$| ?:|, )`)

// Masthead reports what stands over a document and tells nothing.
func Masthead(low string) bool { return masthead.MatchString(low) }

// ofPlan is a heading about how a plan was carried out, which tells results: « Suivi du programme
// d'actions ».
var ofPlan = pattern.Of(`\b(?:bilan|suivi|avancement|execution|mise en oe?uvre|realisation|realise|point d'etape|point|retour|rappel|compte[- ]rendu)(?: d'execution)? (?:de la|de l'|du|des|d'un|de|sur|sur le|sur la) ?(?:notre |nos |la |le |les )?(?:programme|plan|feuille de route|engagements|convention|jalons|actions|objectifs|orientations|perspectives)\b`)

// maySubject are headings that close a document's results, and name a subject below them.
var maySubject = pattern.Of(`^\W*(?:[0-9a-z][.)] )?(?:(?:le|les|l'|la) ?)?(?:financements?|marches?) *$`)

// otherBilan are things that are called bilan or objectives and are none of a year.
var otherBilan = pattern.Of(`\b(?:conventions?|contrats?|avenants?) (?:[a-z]+ )?(?:d'objectifs?|de programme|d'orientation)(?: et de (?:moyens|performance))?\b|\bbilans? (?:carbone|de competences|de sante|energetiques?|ges|co2|hydriques?|professionnels?)\b|\bprogramme de recherche\b`)

// ofItself is a heading that opens a section by its first words, whatever follows.
var ofItself = pattern.Of(`^(?:le |la |les |l'|nos |notre |un |une )?(?:bilans?(?:$| d[e'u]| :| -| 20[0-9]{2}| general| de l)|rapport d'activite|compte[- ]rendu|retrospective|realisations?|actions? (?:menee|realisee|conduite|engagee|prevue|programmee|envisagee|nouvelle|a )|programme(?:$| d'actions| previsionnel| :| -| 20[0-9]{2}| pour)|plan d'actions?|perspectives|previsions|feuille de route|cap sur|objectifs pour|orientations pour|ce qu|projets? (?:pour|20[0-9]{2})|on )`)

// titleWords are those of the title of an act or of minutes, which opens no section.
var titleWords = pattern.Of(`\b(?:proces-verbal|deliberation|seance|extrait du registre|conseil (?:metropolitain|communautaire|regional|departemental|municipal|d'administration)|bureau (?:metropolitain|communautaire)|commission permanente|^note\b|a l'(?:attention|intention) d|annexe technique|communaute (?:d'agglomeration|de communes|urbaine)|^(?:grand[e]? )?(?:metropole|ville|region|departement|agglomeration) |comite de (?:suivi|pilotage)|assemblee generale|soutien aux?|objet|subventions?|demande de)\b`)

// Tells reports whether a heading has words of results and of a plan.
func Tells(low string) (results, plan bool) {
	if ofPlan.MatchString(low) {
		return true, false
	}
	low = otherBilan.ReplaceAllString(low, "")
	return opensResults.MatchString(low), opensPlan.MatchString(low)
}

// SectionOf is what a heading or a leading sentence opens; Open for one that says nothing
// of it. N is the year of the results.
func SectionOf(low string, n int) Section {
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		low = low[at[1]:]
	}
	low = passage.Seasons(dayOrMonth.ReplaceAllString(low, ""))
	low = financed.ReplaceAllString(low, "_ paye")
	results, plan := Tells(low)
	now, next := holdsYear(low, n), holdsYear(low, n+1)
	switch {
	case decides.MatchString(low), closesSure.MatchString(low):
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
	case activity.MatchString(low) && !titleWords.MatchString(low) && !plan:
		return Results
	case closes.MatchString(low) && !results && !(plan && next):
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
	}
	return Open
}

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
var toldToo = pattern.Of(`\b(?:bilan|execution|realis|tenue?s?|fait(?:e|s|es)?|resultats?|suivi|avancement|ou en|retour)\w*`)

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

// actNumber is what stands behind the year with which the number of an act begins.
var actNumber = pattern.Of(`^[-/][0-9]{3,}`)

// what is a heading that asks or says what was done or is to come, of which its tense tells: « Ce que
// la subvention a permis », « Où nous irons ».
var what = pattern.Of(`^\W*(?:a quoi|ce a quoi|ce (?:que|qu'|qui)|ou (?:nous|on|la|le|l')|comment|pour quoi)\b`)

// financed is a verb, where finances would close.
var financed = pattern.Of(`\b_ (?:ete )?finance(?:e|s|es)?\b`)

// leads reports a sentence that announces what follows it.
func leads(low string) bool {
	low = strings.TrimSpace(low)
	return strings.HasSuffix(low, ":") || strings.HasPrefix(low, "voici ") || strings.HasPrefix(low, "voila ")
}

// activity is a report on activity, whatever it is besides: « Rapport moral et d'activité ».
var activity = pattern.Of(`\b(?:rapport|bilan|quitus) (?:moral|financier)(?:,)? (?:et|&) (?:d'activites?|operationnel)`)

// dayOrMonth is a date, whose year is no year of results.
var dayOrMonth = pattern.Of(`\b(?:[0-9]{1,2}(?:er)? )?` + passage.Months + ` 20[0-9]{2}\b|\b[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b`)

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

// Days are the dates of a text: each with its year at its end.
func Days(low string) []string { return dayOrMonth.FindAllString(low, -1) }

// WithoutDays is a text without its dates, whose years are no years of results.
func WithoutDays(low string) string { return dayOrMonth.ReplaceAllString(low, "") }

// OfYear reports words that name a year or open a section by their first words.
func OfYear(low string, year int) bool {
	return year > 0 && strings.Contains(low, strconv.Itoa(year)) || ofItself.MatchString(low)
}
