package lexicon

// Action are the nouns of what clusters do, make and hold: a clause that begins with one names an
// action.
var Action = Of(meetings, shows, learning, media, documents, services, places, agreements, beginnings)

const (
	meetings = `repas banquet barbecue mechoui grillade pique montee barcamp networking buffet keynote masterclass pleniere carrefour meetup retrouvaille atelier rencontre reunion journee soiree matinee matinale nuit semaine dejeuner diner petit demi brunch cafe apero afterwork cocktail galette veillee causerie debat table speed job meet meeting business pitch
		visite voyage tournee mission delegation club cercle groupe commission communaute college exercice simulation permanence point rendez rdv manifestation evenement operation printemps seminaire`
	shows = `brocante kermesse tombola loto carnaval vide biennale vernissage demonstration demo spectacle marathon olympiade tournoi salon forum congres colloque conference convention symposium assise webinaire webinar festival gala fete bal ceremonie inauguration anniversaire exposition expo defile stand pavillon vitrine marche
		concours challenge hackathon trophee prix defi rallye regate course jeu escape camp balade marche concert nuit portes`
	learning = `mooc tutoriel tuto immersion alternance academie campus habilitation initiation reconversion formation module session cycle cours ` +
		`parcours cursus programme stage classe promotion promo diplome certificat cqp chaire licence ecole bootcamp learning parrainage mentorat ` +
		`tutorat coaching apprentissage residence`
	media = `mailing emailing flyer tract kakemono post spot teaser infographie site plateforme plate portail application appli outil logiciel simulateur comparateur intranet extranet blog page compte podcast video film clip capsule emission campagne affiche communique publicite marque logo identite
		newsletter lettre infolettre gazette bulletin magazine journal chaine webserie reportage presence communication relations`
	documents = `contribution trame grille nomenclature lexique glossaire prediagnostic autodiagnostic plaquette brochure depliant catalogue annuaire repertoire cartographie carte atlas guide livret manuel vade memento fiche note notice livre kit mallette coffret album cahier dossier rapport charte referentiel norme manifeste label labellisation certification
		etude enquete sondage questionnaire barometre observatoire panorama inventaire recensement audit diagnostic bilan benchmark veille alerte prospective recherche feuille plan strategie schema statuts brevet calendrier`
	services = `assistance portage centrale conciergerie navette covoiturage service offre aide appui soutien conseil accompagnement hotline guichet cellule bourse banque groupement achat commande mutualisation pret location collecte tri reemploi boucle filiere mediation intermediation relation
		incubateur incubation acceleration pepiniere fonds partage echange exercice task acces support sav`
	places = `antenne espace laboratoire labo fablab showroom boutique demonstrateur prototype pilote banc machine materiautheque plateau camion bus ` +
		`appartement ferme four robot ligne equipement unite base`
	agreements = `jumelage rapprochement fusion alliance affiliation partenariat accord contrat protocole adhesion signature candidature depot projet ` +
		`appel consortium cooperation collaboration engagement poste embauche recrutement`
	beginnings = `naissance pose envoi ajout action initiative dispositif demarche chantier creation lancement ouverture reouverture poursuite suite maintien reprise retour relance reconduction renouvellement extension renforcement developpement deploiement demarrage preparation elaboration definition
		redaction refonte mise remise prise publication edition diffusion realisation organisation participation animation sensibilisation information orientation travail travaux suivi accueil structuration gouvernance montage instruction
		essai test experimentation intervention temoignage experimentation restitution livraison achevement certification`
)

// NotAction are nouns with an ending of actions that name none: region, document, village.
var NotAction = Of(`nation region question solution dimension situation notion fonction population direction profession condition moment element batiment departement etablissement avantage village finance confiance tendance connaissance
	concurrence importance distance chance personnage gouvernement reglement logement document argument parking marketing pressing augmentation evolution croissance satisfaction motivation ambition mention comment pourcentage
	attention position tradition generation reputation innovation transition performance excellence federation association collection million milliard habitant concitoyen pension raison version occasion image page age usage partage message dommage
	absence presidence residence existence urgence frequence difference presence science competence agence france balance instance circonstance subvention cotisation deliberation imputation decision conclusion exportation production baisse hausse frequentation
	ralentissement chiffre sentiment vetement aliment client moment segment traitement remerciement`)

// Process are nouns of what is under way: « en travaux », « au montage », « à l’étude ».
var Process = Of(`cours travaux chantier construction montage preparation gestation redaction relecture ecriture edition impression instruction discussion negociation validation finalisation maturation reflexion installation etude test phase recette fabrication developpement deploiement tournage traduction maquette correction analyse
	constitution structuration creation refonte commande livraison attente essai presse bouclage`)

// Us are words for the cluster as the subject of a sentence.
var Us = Of(`nous on j je grappe cluster pole club reseau association equipe collectif animateur animatrice directrice directeur permanence bureau alliance`)

// Unnamed are nouns that no action is named by, whatever follows them: of money, of papers and their
// parts, of the cluster's own house, of quantities and states. UnnamedAlone name none alone, or with a
// number behind them: « Commission », « Dossier n° 7 », not « Bureau de représentation ».
var (
	Unnamed = Of(`aide subvention soutien budget cotisation deficit excedent perte benefice solde versement acompte montant cout depense recette tresorerie loyer reponse courrier courriel somme
		taux cofinancement financement approbation formulaire expose question mot avancement rapport compte sommaire annexe tableau redacteur redactrice lieu objet locaux gouvernance souhait avance document rappel remarque commentaire
		annee affluence effet tension avalanche crise record succes reussite plupart majorite conjoncture contexte classement notre sien dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier
		departement region metropole agglomeration commune ministere prefecture`)
	UnnamedAlone = Of(`bilan demande bureau commission assemblee partenaire secteur dossier convention ligne fiche page piece poste version article
		point service dispositif delai vote intention echeance exemplaire saison mois reste total siege cote celle celui ceux celles salon filiere centre campagne test travail brasserie programme approche station
		membre adherent entreprise entrepreneur dirigeant acteur institution president industriel participant`)
)

// People are nouns of those who act or come, and Time what says when: neither is an action, « Les élus ont
// répondu », « Depuis la création ». NoNoun are words that may stand where a noun does and name nothing.
var (
	People = Of(`monde responsable candidat candidate personne gens enfant parent famille elu elue benevole volontaire salarie salariee jeune apprenti apprentie etudiant etudiante habitant visiteur convive invite invitee
		representant representante adherent adherente membre entreprise entrepreneur dirigeant dirigeante commercant commercante artisan artisane industriel equipe expert experte intervenant intervenante`)
	Time   = Of(`depuis durant pendant chaque selon malgre lors malheureusement heureusement`)
	NoNoun = Of(`entre-temps monde tout toute tous toutes seul seule aucun aucune chacun chacune plusieurs autre prochain prochaine abord heureux heureuse present presente absent absente instruit obligatoire moitie tiers ensemble
		ceci cela rien personne quelque certain certaine moi toi eux lui ben bah dur durement bien bref`)
)

// Work are nouns in headings for whatever is done.
var Work = Of(`action operation chantier activite projet initiative demarche etape mission mesure travail evenement`)
