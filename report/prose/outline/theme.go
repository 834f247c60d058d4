package outline

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

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
	headNumber = pattern.Of(`^(?:(?:point|axe|partie|chapitre|titre|volet|theme|thematique|chantier|priorite|objectif|orientation|pilier|enjeu|defi|levier|mission|action|programme)(?: strategique| operationnel| general)? (?:n ?[~o] ?)?)?(?:[ivx]{1,5}(?:[.)/ ]|$)|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)/]?|[a-z](?:[.)/]| [-:]))(?: ?[-:.])? +`)
	headForm   = pattern.Of(`^(?:le |la |les |nos |notre )?(?:bilan|programme|perspectives?|realisations?|rapport d'activites?|plan d'actions?|objectifs?|resultats?|actions?|orientations?|projets?|thematique|theme|axe|chantier|volet|point|domaine)(?: [a-z']*)?(?: [0-9]{4})? ?[0-9a-z]{0,3} ?[-:.] ?`)
	headOn     = pattern.Of(`^(?:une action de [a-z]+(?: de)?|(?:les |des |nos )?actions?|la poursuite d(?:es? |')actions?|poursuite d(?:es? |')actions?|travaux|axe|thematique|theme) (?:engagees? |menees? |de |d'|en matiere de )?(?:sur|autour|pour|en faveur|relatives?|liees?|en matiere)? ?(?:a|au|aux|de|du|des|d')? ?(?:l'|la |le |les )?`)
)

// Theme is the subject that a heading or the label of an item names, without its number;
// "" where it names none.
func (o *Outline) Theme(s string) string {
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

// Years are the years that a text names.
func Years(low string) []string { return yearWord.FindAllString(low, -1) }

// Unnumbered is a heading or label without its number.
func Unnumbered(low string) string {
	if at := headNumber.FindStringIndex(low); at != nil && at[1] < len(low) {
		return low[at[1]:]
	}
	return low
}
