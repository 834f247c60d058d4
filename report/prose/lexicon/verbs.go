package lexicon

import "strings"

// Doing are the verbs of what clusters do, as stems that participles, infinitives and futures
// share; whoever is their subject, what is done with them is an action.
var Doing = Of(begin, hold, make, spread, help, agree, win, change, move, end)

const (
	begin = `activ~ reactiv~ constitu~ etabli~ institu~ prefigur~ impuls~ enclench~ lanc~ demarr~ debut~ commenc~ initi~ engag~ ouvert~ ouvr~ inaugur~ ` +
		`cre creee~ crees cree~ creer~ cofond~ fonde~ fonder~ instaur~ instal~ amorc~ entam~ entrepri~ prepar~ imagin~ concu~ concev~ declench~ ne nee nees`
	hold = `enchain~ convi~ arpent~ planch~ port portee organis~ realis~ men mene~ mener~ conduit~ conduir~ tenu~ tiendr~ tenir anim~ propos~ programm~ accueil~ reuni~ rassembl~ regroup~ recu recue recevoir fete~ celebr~ consacr~ coorganis~ fonctionn~ deroul~ effectu~ assur~ dispens~ pilot~ coordonn~ copilot~ particip~ pris~ prendr~ repond~ repondu~ sieg~ interven~ expos~ represent~
		presente~ visit~ rencontr~ fait~ fais~ faire~ mis mise~ mettr~ donn~ joue~ mobilis~ poursui~ continu~ maintenu~ repris~ repren~`
	make = `coconstru~ amelior~ optimis~ automatis~ digitalis~ outill~ agrandi~ pose~ remplac~ rafraich~ toilett~ revisit~ repens~ receptionn~ etoff~ ` +
		`dresse~ edit~ publi~ elabor~ redig~ ecrit~ ecrir~ produi~ construi~ bati~ develop~ deploy~ refond~ refait~ actualis~ revis~ revu revue~ ` +
		`enrichi~ compl~ cartograph~ recens~ inventori~ identifi~ numeris~ traduit~ traduir~ imprim~ film~ tourn~ enregistr~ dessin~ fabriqu~ mont ` +
		`monte montee~ monter~ equip~ achet~ acqui~ acquer~ amenag~ restaur~ rehabilit~ renov~ plant~ experiment~ test~ essay~ mesur~ analys~ etudi~ ` +
		`enquet~ audit~ diagnostiqu~ evalu~ structur~ consolid~ formalis~ harmonis~ prototyp~`
	spread = `restitu~ vulgaris~ mediatis~ relaye~ post poste~ diffus~ distribu~ remi~ remett~ adress~ envoy~ transmi~ communiqu~ relay~ promu~ valoris~ ` +
		`inform~ sensibilis~ alert~ montr~ partag~ parti~ paru~ paraitr~ sorti~ affich~ referenc~ sillonn~ parcour~ circul~ stationn~ vol~ roul~`
	help = `epaul~ second~ guide~ encourag~ initie~ mentor~ facilit~ favoris~ fluidifi~ depann~ entreten~ accompagn~ form~ soutenu~ souten~ aid~ ` +
		`orient~ conseill~ appuy~ coach~ parrain~ tutor~ heberg~ incub~ instrui~ suivi~ suivr~ recrut~ embauch~ insere~ inser~ plac~ prete~ lou~ ` +
		`mutualis~ collect~ tri trie~ recycl~ reemploy~ valoris~ transform~ livr~ fourni~ offert~ offr~ servi~ defend~ negoci~ veill~ rapproch~ ` +
		`reconvert~ qualifi~`
	agree = `scell~ paraph~ noue~ rallie~ contract~ ratifi~ jumel~ convention~ sign~ cosign~ conclu~ adher~ rejoin~ cofinanc~ associ~ pass passee~ ` +
		`partenari~ federe~ affili~`
	win = `gagne~ conqui~ conquer~ accroch~ obten~ remport~ decroch~ labellis~ certifi~ homologu~ depos~ soumi~ candidat~ retenu~ laureat~ prime~ ` +
		`primee~ recompens~ distingu~ decern~ attribu~ brevet~ agree~ lev~`
	change = `renouvel~ relanc~ reconduit~ reconduir~ etend~ elargi~ renforc~ adapt~ rouver~ reouver~ integr~ permi~ permett~ contribu~ export~ emmen~ ` +
		`diversifi~ simplifi~ modernis~ dedoubl~ transfer~`
	move = `rendu~ alle~ parti~ venu~ retourn~ voyag~ deplac~`
	end  = `achev~ termin~ finalis~ boucl~ clotur~ about~ fini~ valid~ concret~ adopt~`
)

// NoAct are participles that tell a state, a feeling or what befell somebody, and no action.
var NoAct = Of(feeling, saying, becoming, suffering, having)

const (
	feeling = `souhait~ appreci~ voulu~ regrett~ choisi~ cherch~ cru su vu senti~ hesit~ espere~ dout~ prefer~ aime~ adore~ deplor~ craint~ redout~ ` +
		`class~ oubli~ chom~ reve~ promi~ jure~`
	saying = `constat~ rappel~ soulign~ not notee~ remarqu~ relev~ observ~ indiqu~ precis~ exprim~ dit dits dite dites repondu~ demand~ sollicit~ ` +
		`evoqu~ comment~ estim~ jug jugee~ juge~ annonc~ confirm~ temoign~ salu~ felicit~ remerci~ approuv~ elu~ reelu~ nomm~ design~ reconnu~ ` +
		`expliqu~ vote~ decid~ ecout~  appris~ compri~`
	becoming = `progress~ augment~ baiss~ recul~ stagn~ resist~ stabilis~ diminu~ chut~ grimp~ bondi~ grandi~ doubl~ tripl~ depass~ atteint~ franchi~ ` +
		`devenu~ deven~ disparu~ quitt~ cess~ ferm~ rest restee~ reste~ demeur~ pass passes vieilli~ evolu~ redress~ ralenti~ explos~ bascul~ accru~ ` +
		`accroiss~ tomb~ mort~ decede~`
	suffering = `vecu~ connu~ subi~ souffert~ perdu~ perturb~ impact~ confront~ affect~ fragilis~ frein~ penalis~ manqu~ marqu~ touch~ eprouv~ secou~ ` +
		`benefici~ suffi~ attendu~ gard~ bouleverse~ attrist~ ennui~ gene~ gate~`
	having = `eu eus eue eues ete pu du cout~ coute~ prouv~ valu~ ri comport~ contenu~ compte~ dure~ figur~ existe~ appartenu~ consist~ prevu~ inscri~ hab~`
)

// Running are verbs in the present of what goes on: « la boutique tourne », « les visites
// continuent ».
var Running = Of(`fonctionne fonctionnent tourne tournent circule circulent continue continuent perdure perdurent parait paraissent sort sortent ` +
	`marche marchent part partent demarre demarrent existe existent sillonne sillonnent accueille accueillent remplace remplacent`)

// Standing are words between an auxiliary verb and its participle.
var Standing = Of(`co pre auto re ainsi aussi egalement bien deja notamment tous toutes tout toute enfin encore toujours meme desormais maintenant ` +
	`aujourd hui ensuite donc alors par ailleurs en outre y de nouveau a elle elles lui eux nous plus mieux fort tres trop peu presque surtout ` +
	`vraiment chacun chacune ensemble hier depuis pourtant cependant la le les l au moins pour leur part`)

// Abandoned are participles and verbs that say an action was given up.
var Abandoned = Of(abandoned)

const (
	abandoned = `rompu~ annul~ abandonn~ supprim~ decommand~ renonc~ ecarte ecartee interromp~ stopp~ enterre~ deprogramm~ capote avorte delaisse ` +
		`delaissee retoque retoquee echoue`
	moved   = `report~ repouss~ decal~ differ~ ajourn~`
	halted  = `arret~ interromp~ stopp~`
	stalled = `suspendu~ gele gelee inacheve inachevee inabouti~`
)

// Moved are those that say an action was put off, whatever stands behind them; Shifted those that
// say so before a time alone.
var (
	Moved   = Of(moved)
	Shifted = Of(`bascul~ replac~ translat~ recale~ cale~ calee~ pouss~ remi~ remettr~ remet~ renvoy~ deplac~ gliss~ migr~ attendr~ attend patienter~ ` +
		`recul~ retard~ replanifi~ reprogramm~ recal~`)
)

// Arising are verbs of which the negation says that an action did not begin.
var Arising = Of(`pu eu vu trouv~ sorti~ recu~ abouti~ commenc~ demarr~ debut~ entrepri~ tent~ reussi~ su parvenu~ pri~ suivi~ donn~ pris~`)

// Completing are verbs of which the negation says that an action goes on; Kept those of which the
// negation in the passive says that it was given up; Halted those whose passive says so.
var (
	Completing = Of(`achev~ termin~ finalis~ fini~ boucl~`)
	Kept       = Of(`retenu~ reconduit~ renouvel~ poursuivi~`)
	Halted     = Of(halted)
)

// NotDone are words that end as participles do and are nouns or else.
var NotDone = Of(`suivi visite rencontre aide forme mise prise offre livre tri collecte remise service equipe vente poste ouvre fonde cree`)

// Ended are participles of what became of an action, in headings; Meant those of what is meant of it.
var (
	Ended = Of(`realis~ accompl~ conduit~ mene menee effectu~ acheve achevee termin~ clotur~ abouti~ livre livree tenu~ execut~ concretis~ finalis~ `+
		`sold~ fini~ boucl~ entrepris~ passe passee deroul~ engage engagee`, moved, abandoned, halted, stalled)
	Meant = Of(`prevu~ projet~ programme programmee planifi~ envisag~ souhait~ inscrit~ futur~ nouvelle nouveau`)
)

// Planning are verbs with a person that tell what the cluster means to do; Bound those that tell it before
// an infinitive, where the cluster is their subject.
var (
	Planning = Of(`prevoit prevoient prevoyons envisage envisagent envisageons projette projettent projetons ambitionne ambitionnent ambitionnons escompte escomptent escomptons planifions planifient programmons
		entend entendent entendons visons visent tablons tablent misons misent voulons voudrait voudraient voudrions voudrais aimerait aimeraient aimerions aimerais souhaite souhaitent souhaitons souhaiterait souhaiteraient souhaiterions
		espere esperent esperons pourrait pourraient devrait devraient`)
	Bound = Of(`veut veulent doit doivent devons`)
)

// SimplePast are irregular verbs of the past that is written: « eurent lieu », « parut ».
var SimplePast = Of(`eut eurent eumes fit firent prit prirent mit mirent virent tint tinrent obtint obtinrent vint vinrent devint recut recurent conclut conclurent parut parurent naquit ouvrit ouvrirent permit permirent accueillit accueillirent
	reunirent suivirent suivit rendit rendirent repondit repondirent partit partirent sortit sortirent remit remirent produisit conduisit construisit`)

// NotInfinitive are nouns, adjectives and other words that end as infinitives do.
var NotInfinitive = Of(`abattoir acier actionnaire affaire agriculture air alimentaire anniversaire annuaire arbre architecture artisanier atelier auditoire autre avenir aventure avoir
	barometre berger boitier bordure boulanger brochure cadre cahier calendrier cancer candidature carriere centimetre centre chair chambre chantier charpentier charter
	chaussure cher chiffre cidre circulaire clavier clocher cluster cocher coffre commentaire comptoir conservatoire container contre couloir courrier couture couverture
	coworker cuir cuivre culture danger decembre dejeuner dernier derniere desir devoir diametre dictionnaire diner dortoir dossier ecriture encre entier entre escalier
	espoir etranger exemplaire facture fermeture fevrier fibre fichier fier figure filature filiere filtre flyer foire forestier formulaire fourniture foyer genre
	gestionnaire gloire glossaire gouter gravure guide-conferencier hacker hier histoire hiver honoraire horaire horloger hors-serie hotelier infrastructure ingenieur
	inventaire itineraire janvier joaillier kilometre laboratoire laitier laminoir lavoir leader lecture lettre levier levure lire litterature livre livret loisir loyer
	lumiere luthier maire maitre maniere manoir manufacture master matiere membre memoire menuisier mer mesure metier metre militaire miroir montre nature newsletter
	nombre notaire notre novembre nucleaire observatoire octobre oeuvre offre ombre ordre ossature outre ouverture ouvre ouvrier paire palier panier papier parametre
	partenaire particulier passager peinture pepiniere perimetre petit-dejeuner pierre pilier pionnier plaisir plancher poire poster poudre pouvoir pre premier premiere
	prestataire procedure propre quartier questionnaire registre reliure rencontre repertoire reservoir revolver riviere rocher routier salaire savoir savoir-faire
	scolaire scooter sechoir secretaire semestre seminaire sentier septembre serrure signature sobre soir solidaire sommaire soudure souper souvenir speaker stagiaire
	structure sucre tanker teinture territoire terroir texture theatre thermometre tigre tiroir titre toaster toiture tracker trader trimestre trottoir universitaire
	usager verger verrier vestiaire victoire vitre voiture votre`)

// IsNotInfinitive reports one of them, or a word whose last part behind a hyphen is one: « petit-déjeuner ».
func IsNotInfinitive(word string) bool {
	return NotInfinitive.Has(word) || NotInfinitive.Has(word[strings.LastIndexByte(word, '-')+1:])
}
