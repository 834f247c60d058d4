package prose

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// What headings and leading sentences say. A heading that has words of both results and
// plan is the title of the whole.
var (
	opensResults = re(`\b(?:bilan|rapport d'activites?|compte[- ]rendu|realisations?|realise(?:e|s|es)?|retrospective|retour (?:sur|en images)|ce qu(?:e nous|'on|e la grappe|e le (?:pole|cluster|club)) (?:avons|_)|nous avons|fait en|_ ete fait|accompli(?:e|s|es)?|conduites?|menees?|achevees?|effectuees?` +
		`|_ (?:mene|conduit|realise)|ont (?:ete )?(?:mene|conduit|realise)\w*|avancement|actions passees|resultats?|en chiffres|faits (?:marquants|saillants)|temps forts|annee (?:ecoulee|passee|derniere)|an passe|exercice (?:ecoule|passe|clos|precedent)|annee (?:bien |tres |plutot )?(?:remplie|riche|chargee|dense|intense|active|d'actions?)|annee en (?:actions|images|revue|bref)` +
		`|year in review|shipped|on aurait aime|regrets|synthese d'activites?|vecu|ou en (?:sommes|est|etes)|acquis|resiste|retenez|retenir|qu'avons|l'an dernier|ecoulee|un an d'actions?|ce qui (?:_|n'a|s'est|fut)|notre annee|deroule de l'annee|nos succes|a retenir|activites? (?:de l'annee|en 20[0-9]{2}|20[0-9]{2})|l'activite|difficultes|point d'etape|moments forts|dans le retroviseur|recap\w*|actions 20[0-9]{2} realisees|execution)\b`)
	opensPlan = re(`\b(?:programme|perspectives?|feuille de route|cap sur|le cap|orientations?|plan d'actions?|plan de travail|previsions?|previsionnel(?:le)?s?|a engager|a venir|a mener|(?:actions?|chantiers?|projets?|pistes?|travaux|reste) (?:restante?s? )?a (?:[a-z]+(?:er|ir|re)|mettre en oe?uvre)|envisage(?:e|s|es)?|seront|sera|objectifs?|ambitions|priorites|demain|agenda|prochaines etapes|prochains mois|mois a venir|projets? (?:pour|20[0-9]{2})|on part sur|propose|proposee?s|projette` +
		`|prevoit|prevu(?:e|s|es)? (?:en|pour)|est prevu|se prepare|programmee?s|planifiee?s|nouvelles actions|actions (?:nouvelles|futures)|rendez-vous de|(?:l'annee|l'an) prochaine?|la suite|les suites|suites? (?:en|pour|a donner|donnees?)|^suites? *$|et (?:apres|ensuite|maintenant)|en route (?:pour|vers)|a suivre|prochainement|ce qui (?:nous|vous) attend|nous [a-z]+rons|nous allons|ce que nous (?:ferons|preparons|voulons)|projections?|horizon|deployees? (?:en|pour)|pour l'annee|annee a venir|(?:annee|exercice|saison) (?:qui (?:vient|s'ouvre|s'annonce|commence)|prochaine?|suivante?)|plan de charge|qu'il reste a faire|jalons|engagements|roadmap|what's next|next steps|proposons|souhaitons|voulons|intentions|envies|pistes|propositions? d'actions)\b`)
	closes     = re(`\b(?:rapport financier|finances?|financier(?:s|e|es)?|comptes?|budget|tresorier|rapport moral|cotisations?|elections?|renouvellement du|questions diverses|membres (?:titulaires )?(?:presents|absents|excuses)|etaient presents|presents ?:|pouvoirs|absents|excuses|apres en avoir delibere|decide ?:?$|delibere|ils nous rejoignent|nouveaux adherents|nouveaux membres|bienvenue|contacts?|nous contacter|votes?|resolutions?|vie statutaire|vie associative|quorum|signatures?|moyens humains|l'equipe|gouvernance de l'association|conseil d'administration|annexes?|sommaire|ordre du jour|mentions legales|composition (?:du bureau|de l'equipe)|remerciements|glossaire|partenaires financiers|plan de financement|^(?:les |nos )?moyens\b(?:$| humains| materiels| financiers| de la| de l'| du| et)|ressources (?:de|du) |considerant|visas?|vu (?:la|le|les)|cadre juridique|montant de (?:votre|la) demande|reglement d'intervention|dispositif d'aide|modalites|portrait|methode|methodologie|faiblesses|elements de langage|recommandations|carnet|(?:que|ce que) nous demandons|demande financiere|concours financiers?|combien|la demande|le marche|tableau de synthese|un mot pour finir|remise des prix|a la une|le chiffre|zoom adherent|parole d|temoign\w+|^(?:la |votre |notre |les )?subventions?(?: demandee| sollicitee)?(?: (?:pour )?20[0-9]{2})? *$|^(?:l'argent|financements?|demande(?: de subvention| financiere)?) *$|aide (?:demandee|sollicitee))\b`)
	closesSure = re(`\b(?:(?:recapitulatif|tableau|point|compte[- ]rendu|elements?|synthese|volet|donnees) financi(?:er|ere)s?|bilan (?:financier|comptable)|rapport (?:financier|moral)(?: et financier)?$|comptes? de resultat|resultats? (?:net|financiers?|comptables?)|(?:filiere|secteur|territoire|branche|marche|metropole|region) en (?:chiffres|bref)|contexte (?:economique|de l[a'])|vote des (?:resolutions|rapports))|^(?:le |notre |projet de )*budgets? (?:previsionnel |de l'exercice |de l'association |annuel |primitif )*(?:20[0-9]{2})? *$`)
	decides    = re(`\b(?:apres en avoir delibere|decide\b.*:$|delibere\b.*:$|il est (?:propose|demande) (?:au|a l')|est invite a|arrete\b.*:$|article (?:1|premier|unique)\b|^\W*le (?:bureau|conseil|comite)[a-z -]* (?:decide|approuve|attribue|accorde|adopte))`)
	parts      = re(`\b(?:edito(?:rial)?|le mot d|mot du|introduction|preambule|contexte|presentation|en bref|chiffres cles|conclusion|qui sommes-nous|rappel|identification|fiche d'identite|coordonnees|renseignements generaux|notre mission|nos missions|^(?:la |le |notre |l')?(?:grappe|cluster|pole|association|structure|reseau) *$|ce qu'est)\b`)
	signsOff   = re(`^(?:bonne? (?:soiree|journee|reception|fin de|continuation|week)|cordialement|bien (?:cordialement|a vous|a toi)|a bientot|a tres (?:vite|bientot)|amicalement|sinceres salutations|veuillez agreer|je vous prie|dans l'attente|belle journee|nous vous prions)`)
)

// ofPlan is a heading about how a plan was carried out, which tells results: « Suivi du programme
// d'actions ».
var ofPlan = re(`\b(?:bilan|suivi|avancement|execution|mise en oe?uvre|realisation|realise|point d'etape|point|retour|rappel|compte[- ]rendu)(?: d'execution)? (?:de la|de l'|du|des|d'un|de|sur|sur le|sur la) ?(?:notre |nos |la |le |les )?(?:programme|plan|feuille de route|engagements|convention|jalons|actions|objectifs|orientations|perspectives)\b`)

// otherBilan are things that are called bilan and are none of a year.
var otherBilan = re(`\bbilans? (?:carbone|de competences|de sante|energetiques?|ges|co2|hydriques?|professionnels?)\b|\bprogramme de recherche\b`)

// ofItself is a heading that opens a section by its first words, whatever follows.
var ofItself = re(`^(?:le |la |les |l'|nos |notre |un |une )?(?:bilans?(?:$| d[e'u]| :| -| 20[0-9]{2}| general| de l)|rapport d'activite|compte[- ]rendu|retrospective|realisations?|actions? (?:menee|realisee|conduite|engagee|prevue|programmee|envisagee|nouvelle|a )|programme(?:$| d'actions| previsionnel| :| -| 20[0-9]{2}| pour)|plan d'actions?|perspectives|previsions|feuille de route|cap sur|objectifs pour|orientations pour|ce qu|projets? (?:pour|20[0-9]{2})|on )`)

// titleWords are those of the title of an act or of minutes, which opens no section.
var titleWords = re(`\b(?:proces-verbal|deliberation|seance|extrait du registre|conseil (?:metropolitain|communautaire|regional|departemental|municipal|d'administration)|bureau (?:metropolitain|communautaire)|commission permanente|^note\b|a l'(?:attention|intention) d|annexe technique|communaute (?:d'agglomeration|de communes|urbaine)|^(?:grand[e]? )?(?:metropole|ville|region|departement|agglomeration) |comite de (?:suivi|pilotage)|assemblee generale|soutien aux?|objet|subventions?|demande de)\b`)

// onlyForm are the words of headings that name no subject, in the singular.
var onlyForm = passage.WordSet(`le la les l un une de du des d et a au aux en sur pour par dans ce que qui qu nous on nos notre vos votre leur ses son sa cette cet ces ne n pas plus tout tous vous y est sont ete etre
bilan rapport activite action programme perspective feuille route cap orientation plan prevision previsionnel previsionnelle objectif ambition priorite realisation retrospective retour resultat annee an
exercice avancement point partie axe chapitre titre volet i ii iii iv v vi vii fait avon avez ont fera ferons seront sera engager venir mener menee mene conduite conduit realisee realise deployee engagee envisagee prevue prevu suivante suivant
ensemble marquant saillant temp fort chiffre cle bref edito editorial mot president presidente introduction preambule contexte presentation conclusion difficulte frein reussite succes moment agenda prochaine prochain etape
annuel annuelle quantitatif quantitative qualitatif qualitative general generale grappe cluster pole club association industrielle entreprise filiere thematique theme suite projet nouvelle nouveau
deliberation bureau conseil metropolitain metropole communautaire municipal regional extrait registre convention soutien subvention dediee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre rapporteur directeur directrice 1 2 3 4 5 6 7 8 9 10
oeil comme convenu voici vrac tableau suivra dernier derniere ecoulee ecoule passee passe precedent precedente clos cour coup oil porte execution synthese detail detaille liste principal principale grande grand ligne demain hier aujourd hui futur poursuite poursuivre travail document texte objet compte rendu comite suivi pilotage reunion seance assemblee proces verbal
mise oeuvre ouvre etat calendrier intention envie operationnel operationnelle strategique rempli remplie riche dense intense active chargee bien tre plutot propose proposee proposition projection essentiel recapitulatif recap deroule attend prepare moi maintenant apres ensuite engagement resolution image revue conduire lancer faire reste restant cible indicateur valeur visee vise programmee planifiee achevee effectuee accomplie
horizon piste rendez mois route mettre restant chantier commun commune menons ferons aller allon voulon souhaiton hiver ete printemps automne saison rentree deux trois quatre cinq six 2e 1er trimestre semestre commentaire observation remarque note rappel vue premier premiere second seconde`)

// tells reports whether a heading has words of results and of a plan.
func tells(low string) (results, plan bool) {
	if ofPlan.MatchString(low) {
		return true, false
	}
	low = otherBilan.ReplaceAllString(low, "")
	return opensResults.MatchString(low), opensPlan.MatchString(low)
}

// sectionOf is what a heading or a leading sentence opens; secOpen for one that says nothing
// of it. N is the year of the results.
func sectionOf(low string, n int) section {
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		low = low[at[1]:]
	}
	low = passage.Seasons(dayOrMonth.ReplaceAllString(low, ""))
	results, plan := tells(low)
	now, next := n > 0 && strings.Contains(low, strconv.Itoa(n)), n > 0 && strings.Contains(low, strconv.Itoa(n+1))
	switch {
	case decides.MatchString(low), closesSure.MatchString(low):
		return secClosed
	case results && plan:
		switch {
		case next && !now && passage.IsFuture(low):
			return secPlan
		case now && !next:
			return secResults
		case next && !now:
			return secPlan
		}
		return secOpen
	case closes.MatchString(low) && !results && !(plan && next):
		return secClosed
	case results && !(next && !now) && !titleWords.MatchString(low):
		return secResults
	case titleWords.MatchString(low):
		return secOpen
	case plan && !(now && !next && !passage.IsFuture(low)), next && !now && len(low) < 50:
		return secPlan
	case now && !next && len(low) < 50:
		return secResults
	}
	return secOpen
}

// dayOrMonth is a date, whose year is no year of results.
var dayOrMonth = re(`\b(?:[0-9]{1,2}(?:er)? )?` + months + ` 20[0-9]{2}\b|\b[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\b`)

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
	headNumber = re(`^(?:(?:point|axe|partie|chapitre|titre|volet|theme|thematique|chantier|priorite|objectif|orientation|pilier|enjeu|defi|levier|mission|action|programme)(?: strategique| operationnel| general)? (?:n ?[~o] ?)?)?(?:[ivx]{1,5}(?:[.)/ ]|$)|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)/]?|[a-z](?:[.)/]| [-:]))(?: ?[-:.])? +`)
	headForm   = re(`^(?:le |la |les |nos |notre )?(?:bilan|programme|perspectives?|realisations?|rapport d'activites?|plan d'actions?|objectifs?|resultats?|actions?|orientations?|projets?|thematique|theme|axe|chantier|volet|point|domaine)(?: [a-z']*)?(?: [0-9]{4})? ?[0-9a-z]{0,3} ?[-:.] ?`)
	headOn     = re(`^(?:une action de [a-z]+(?: de)?|(?:les |des |nos )?actions?|la poursuite d(?:es? |')actions?|poursuite d(?:es? |')actions?|travaux|axe|thematique|theme) (?:engagees? |menees? |de |d'|en matiere de )?(?:sur|autour|pour|en faveur|relatives?|liees?|en matiere)? ?(?:a|au|aux|de|du|des|d')? ?(?:l'|la |le |les )?`)
)

// themeOf is the subject that a heading or the label of an item names, without its number;
// "" where it names none.
func (o *outline) themeOf(s string) string {
	if strings.HasSuffix(strings.TrimSpace(s), "?") {
		return ""
	}
	t := passage.New(s)
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
	if strings.HasPrefix(rest, "ce qu") || strings.HasPrefix(rest, "un an ") {
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
		if !onlyForm[w] && !passage.IsYearWord(w) && !o.clusters.Word(w) {
			return subject
		}
	}
	return ""
}
