package title

import "bilan/report/fold"

// Classes of words, in lower case and without accents; "_" is the verb « a ».
var (
	articles   = fold.WordSet("le la les l' un une des")
	possessive = fold.WordSet("notre nos votre vos leur leurs son sa ses mon ma mes ton ta tes ce cet cette ces")
	numerals   = fold.WordSet("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille plusieurs quelques")

	// subjects are the pronouns that a sentence may have as its subject.
	subjects = fold.WordSet("je j' tu nous vous on il elle ils elles c' ce cela ca celui-ci celle-ci ceux-ci celles-ci chacun chacune tous toutes certains certaines beaucoup")
	// standsFor are those that stand for a thing said before.
	standsFor = fold.WordSet("il elle ils elles ca cela c'")
	// clitics are the pronouns before a verb.
	clitics = fold.WordSet("y en s' se m' me t' te nous vous lui leur l' le la les")
	// pronouns are what no title holds.
	pronouns = fold.WordSet("je j' tu nous vous on il elle ils elles c' cela ca celui-ci celle-ci ceux-ci celles-ci y lui eux elles-memes eux-memes")

	// relatives begin a clause that says more of the words before it.
	relatives = fold.WordSet("qui que qu' dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles")
	// joints are what else ends a group of words around a noun.
	joints = fold.WordSet("car mais puis alors afin parce puisque lorsque quand comme si malgre grace faute soit contre sauf pendant durant apres avant jusqu' jusqu'a selon ni ainsi donc tandis quoique via voire")

	prepositions = fold.WordSet("de d' du des a au aux en sur pour par avec dans chez parmi entre vers sous sans lors pres dont jusqu' et ou contre depuis apres avant devant derriere autour face selon outre")
	// adverbs may stand anywhere and are left out.
	adverbs   = fold.WordSet("ainsi egalement aussi enfin notamment desormais toujours encore deja environ ensuite bien finalement malheureusement aujourd'hui actuellement maintenant hier seulement meme surtout helas effectivement principalement essentiellement largement entierement regulierement initialement normalement prealablement conjointement meme quasiment simultanement peut-etre respectivement d'ailleurs entretemps heureusement")
	negations = fold.WordSet("pas plus jamais rien guere aucun")

	// leads are words that join a sentence to the one before it.
	leads = fold.WordSet("et puis enfin mais or donc car aussi ainsi egalement ensuite toujours cependant toutefois neanmoins surtout notamment bref bon hop voila voici eh")

	// ours are those for whom a report speaks: what they did is what it tells of.
	ours = fold.WordSet("grappe cluster pole association club reseau federation equipe bureau conseil animateur animatrice president presidente directeur directrice delegue deleguee charge chargee secretaire permanent permanente structure m mme monsieur madame cooperative groupement")
	// named are those of them that a name follows: « la grappe Exemple Métal ».
	named = fold.WordSet("grappe cluster pole association federation cooperative m mme monsieur madame president presidente directeur directrice")
	// people are those of whom something is told by what they did.
	people = fold.WordSet("decideurs acheteurs donneurs fournisseurs dirigeantes chercheurs chercheuses doctorants doctorantes referents tuteurs mentors parrains marraines filleuls ecoliers demandeurs porteurs createurs repreneurs investisseurs agents cadres managers alternants formateurs conseillers maires agriculteurs commercants createurs adherents membres entreprises societes pme eti start-up personnes salaries dirigeants etudiants eleves jeunes participants artisans industriels exposants visiteurs apprentis stagiaires enseignants professeurs partenaires elus collegiens lyceens")

	ordinals = fold.WordSet("premier premiere deuxieme second seconde troisieme quatrieme cinquieme dernier derniere")

	// presents are verbs with a person that no noun is spelt as.
	presents = fold.WordSet("necessite necessitent gagne gagnent perd perdent grimpe bondit recule avoisine frole plafonne culmine totalise recense regroupe remplace demarre debute reprend cartonne decolle patine ira va")

	// goers are other people who come to a thing or whom it reaches.
	goers = fold.WordSet("abonnes lecteurs internautes connectes telespectateurs badauds amateurs parents familles volontaires jures retraites abonnees visiteuses stagiaires participants participantes inscrits candidats candidates equipes passagers voyageurs curieux convives professionnels laureats spectateurs auditeurs couples binomes diplomes saisonniers ouvriers techniciens operateurs congressistes invites benevoles habitants classes femmes hommes filles garcons apprenties")

	months  = fold.WordSet("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
	seasons = fold.WordSet("printemps automne hiver ete rentree semestre trimestre mois annee an semaine")
)

// auxiliaries are the verbs that others are joined with, by what a participle behind them is.
var (
	having = fold.WordSet("_ ont avait avaient aura auront avons avez ai aurait auraient aurons eut eurent")
	being  = fold.WordSet("est sont etait etaient sera seront fut furent sommes suis serait seraient etions serons")
)

// nouns in -és, -ées, -is, -us that are no participles of the things counted before them.
var nouns = fold.WordSet(`salaries associes employes diplomes blesses retraites refugies deputes delegues invites abonnes licencies marches journees soirees matinees annees idees entrees tournees musees lycees communautes societes
unites cites cles qualites universites activites veillees coulees randonnees nuitees assemblees vallees levees montees arrivees donnees durees chaussees percees traversees trophees equipees corvees poignees cafes theses canapes
cotes degres conges intitules comptes traites enonces exposes procedes resumes communiques cliches paves traces releves comites brevetes projets participants inscrits inscrites permis avis devis colis tapis commis apprentis radis logis pays
produits rendus plus menus jus dus prix bus flux lieux salaires mises statuts achats inities recrues vues revues rues bienvenues tenues avenues etendues issues charites priorites difficultes opportunites collectivites facultes securites localites
specialites nouveautes visites suites reussites limites sites equipes centres livres cours concours parcours discours secours stages postes articles fiches textes textiles tests forfaits laureates laureats defunts avenants
permanences places demandes commandes`)
