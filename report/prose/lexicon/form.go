package lexicon

// Form are the words of headings that name no subject, by what they are: a heading of such words
// alone tells of a time, of a part of the document or of whose it is.
var Form = Of(formGrammar, formReport, formPlan, formDone, formTime, formWhole, formBody, formFeeling, formEmail)

const (
	formGrammar = `le la les l un une de du des d et a au aux en sur pour par dans avec ce cet cette ces ceci cela ca que qui quoi qu dont ou nous on vous je moi nos notre votre vos leur ses son sa ne n pas plus tout toute tous y
		est sont ete etre avoir avon avez ont fut fait fera faire ferons seront sera si comme bien tre plutot voici voila cote
		i ii iii iv v vi vii viii ix x n° 1 2 3 4 5 6 7 8 9 10`
	formReport = `expose prealable liminaire motif ordinaire extraordinaire bilan rapport activite action compte rendu tableau bord synthese recapitulatif recap retro retrospective retour resultat recit chronique avancement execution realisation fiche
		indicateur valeur cible chiffre cle commentaire observation remarque note rappel complement detail detaille liste document etat point repere bref resume revue raccourci essentiel vue
		annuel annuelle quantitatif quantitative qualitatif qualitative general generale moral operationnel operationnelle strategique`
	formPlan = `programme programmation echeance prolongement avenir projete projetee paraitre perspective feuille route cap orientation plan prevision previsionnel previsionnelle objectif ambition priorite engagement intention envie piste horizon projection proposition
		propose proposee prevue prevu prevoir envisagee envisage programmee planifiee visee vise venir engager mener conduire lancer mettre poursuivre poursuite suite suivante suivant donner prochain prochaine prochainement
		futur demain nouvelle nouveau resolution agenda rendez calendrier consigne do to reste restant aller allon voulon souhaiton menons ferons`
	formDone = `constat obtenu obtenue attendu attendue presente presentee avancee retombee positif positive negatif negative noir faible moins abouti ` +
		`aboutie inacheve inachevee termine terminee achevee cloture cloturee reporte reportee report abandonne abandonnee abandon annule annulee ` +
		`annulation suspendu suspendue renoncement retard deconvenue accompli execute executee realise realisee menee mene conduite conduit deployee ` +
		`engagee achevee effectuee accomplie rempli remplie marquant saillant fort temp succes reussite moment difficulte frein mise oeuvre ouvre ` +
		`regret acquis vecu acte`
	formTime = `annee an exercice periode mois trimestre semestre jour janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hiver ete printemps automne saison rentree
		acheve achevait termine clot vient finit ecouler ecoulee ecoule passee passe precedent precedente clos dernier derniere hier aujourd hui maintenant apres ensuite cour court milieu fin debut etape deux trois quatre cinq six sept huit neuf dix onze douze 2e 1er premier premiere second seconde deuxieme troisieme`
	formWhole = `partie axe chapitre titre volet ensemble chantier commun commune theme thematique domaine sujet rubrique principal principale grande grand ligne projet travail
		introduction preambule contexte presentation conclusion edito editorial sommaire objet texte mot oeil coup oil porte vrac deroule`
	formBody = `grappe cluster pole club association industrielle filiere president presidente directeur directrice rapporteur bureau conseil comite assemblee seance reunion proces verbal
		deliberation extrait registre convention soutien subvention metropolitain metropole communautaire municipal regional syndical syndicat departemental suivi pilotage demandeur`
	formFeeling = `riche dense intense active chargee dedie dediee convenu attend prepare suivra oui non`
	formEmail   = `re tr fwd cc pj p j ref reference objet envoye merci bonjour bonsoir`
)
