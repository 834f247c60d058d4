package owner

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"bilan/report/prose/passage"
)

// cases hold a sentence for each entry of a table and each case of a question in which it decides; the
// number stands between brackets.
var cases = map[string]string{
	"N nous ont rejoints":                        "[7] imprimeurs nous ont rejoints.",
	"N adhèrent":                                 "Au total, [53] structures adhèrent.",
	"N renouvellent":                             "À ce jour, [64] ont renouvelé leur cotisation.",
	"N ont rejoint la grappe":                    "[7] entreprises ont poussé la porte du réseau cette année.",
	"N réunions de bureau":                       "[5] réunions de bureau ont rythmé l'année.",
	"N à jour de cotisation":                     "[61] adhérents étaient à jour de leur cotisation.",
	"N ont leur siège":                           "[44] entreprises ont leur siège dans le département.",
	"N en font partie":                           "[37] couteliers en font partie.",
	"N sont implantés":                           "[70] sont implantés hors de la ville.",
	"N de nos membres exportent":                 "[Trente] de nos membres exportent.",
	"N sociétés de la grappe":                    "Les [64] sociétés de la grappe sont de toutes tailles.",
	"N des adhérents sont des TPE":               "[9] des adhérents sont des laboratoires.",
	"N nouveaux venus":                           "84 membres dont [12] nouveaux entrants",
	"N postes dans l'équipe":                     "Deux postes ouverts, [1] recrutement dans l'équipe",
	"N d'après l'organisateur":                   "Salon Fictiexpo : 7 coexposants, [28 000] visiteurs attendus par l'organisateur",
	"N en liquidation":                           "[2] tanneries sont en liquidation.",
	"un seul d'entre eux investit":               "[Un seul] d'entre eux, Verrerie Modèle, y consacre 1,6 M€.",
	"la grappe avait obtenu N pour 2024":         "L'association avait obtenu [19 000 €] pour 2024.",
	"une seule opération (X, N M€)":              "Ils ont levé 2 M€, mais une seule opération (Exemplestim, [1,9 M€]) pèse l'essentiel.",
	"une seule pèse l'essentiel":                 "[Une seule] opération (Exemplestim) pèse l'essentiel.",
	"le Mondial réunit N, onze PME y ont exposé": "Au Mondial, qui réunissait [1 200] exposants, onze de nos PME y ont exposé.",
	"il existe déjà N":                           "Il existe déjà [deux] prix locaux.",
	"à la demande de N":                          "Nous avons tenu 10 marchés, à la demande de [deux] mairies.",
	"l'entreprise, N personnes et":               "L'entreprise, [32] personnes et 5,8 M€ de chiffre d'affaires, vient d'investir.",
	"une halle (N m², N postes)":                 "Notre banc d'essai, sur l'avenue (1,2 km, [46] mâts), a servi aux adhérents.",
	"N collèges : X (N)":                         "[4] collèges : industriels (52), écoles (6)",
	"la commission X (N entreprises)":            "La commission Formation, elle, ne désemplit pas ([14] entreprises).",
	"gouvernance : N":                            "Gouvernance : 21 administrateurs, 5 commissions ouvertes à [130] personnes",
	"faire vivre N familles":                     "Ensemble, nous faisons vivre [2 640] familles.",
	"s'installe avec N apprentis":                "La dernière venue est une sellière qui s'installe avec [deux] apprentis.",
	"n'a pas perçu plus de N":                    "Nous déclarons que l'association n'a pas perçu plus de [300 000 €] d'aides publiques.",
	"N dont le mérite ne nous revient pas":       "Les lauréats ont levé [11,5] millions d'euros, montant dont nous ne nous attribuons pas le mérite.",
	"N sacs à N % de matière":                    "Quatorze formulations ont été validées, dont cinq à [plus de 50 %] de matière recyclée.",
	"N ont fermé":                                "[2] tanneries ont fermé.",
	"N ont été détruits":                         "[120] hectares de pommiers ont été gelés.",
	"N sur dix":                                  "D'après la fédération, [1] poste sur trois reste vacant.",
	"N n'ont pas répondu":                        "[Deux] maisons n’ont pas souhaité répondre.",
	"N sont concernés":                           "[2] teilleurs seulement sont concernés.",
	"N n'est prévu":                              "[Aucun] départ n’est prévu.",
	"devant N exposants":                         "À Hanovre, devant [5 600] exposants, notre stand n'a pas désempli.",
	"une foire de N":                             "Nous étions aux Assises du bois, une manifestation de [1 200] congressistes.",
	"créée par N":                                "La grappe a été créée en 2009 par [6] industriels.",
	"":                                           "Un accord-cadre a été signé avec [deux] mutuelles.",
	"déposer, avec N, un projet":                 "Déposer, avec [deux] centres techniques, un projet de recherche.",
	"mené avec N et N":                           "Avec 4 laboratoires et [2] universités, le projet avance.",
	"entouré de N":                               "Entourée de [6] partenaires, la grappe a lancé son observatoire.",
	"le travail de N":                            "Notre animatrice fait le travail de [trois] personnes.",
	"imprimé N flyers":                           "Nous avons imprimé [20 000] dépliants.",
	"le bâtiment offre N":                        "Le bâtiment offre 22 bureaux et [6] salles de réunion.",
	"chez l'un d'eux, N":                         "Chez l'un de nos fondeurs, [7] robots tournent désormais.",
	"N ont exprimé un besoin":                    "[6] adhérents en ont exprimé le besoin.",
	"N restent impayées":                         "[3] factures restent impayées.",
	"N selon la profession":                      "[1 020] unités en France selon le panorama de la profession",
	"N se sont succédé":                          "[12] entreprises s'étaient unies contre la crise.",
	"N existent":                                 "[250] sites de ce type existent encore.",
	"N ont fondé la grappe":                      "C'est en 1998 que [9] ébénistes ont fondé la grappe.",
	"N ont rejoint l'équipe":                     "[Deux] recrutements ont renforcé l'équipe au printemps.",
	"N présidents":                               "[4] présidents en vingt ans",
	"il faut N":                                  "Il n'y a que [90] chaises.",
	"on aurait fait N":                           "Il aurait préféré [un seul] appel à projets.",
	"notre engagement était de N":                "Notre engagement était de [50] diagnostics.",
	"le Mondial affiche N marques":               "Le Mondial du métal affiche [2 100] marques.",
	"vous avez N":                                "Je sais que vous avez [41] autres associations à soutenir.",
	"temps passé : N":                            "Temps passé sur le formulaire : [47] min.",
	"N à pourvoir":                               "[1 800] postes à pourvoir dans la région",
	"certifie N":                                 "Elle certifie avoir reçu moins de [300 000] euros d'aides.",
	"pour être éligible, N":                      "Pour être éligible, il faut 3 salariés et [2] bilans.",
	"taux de l'aide : N %":                       "Part de la subvention : [35 %]",
	"regrette que N aient":                       "Il regrette que [5] entreprises seulement aient répondu.",
	"réunions de bureau : N":                     "Réunions de bureau : [6]",
	"je vous joins N":                            "Je vous joins [5] factures.",
	"ni les N":                                   "La grappe n'a pu mener ni la mission, ni les [trois] ateliers.",
	"où se pressent N":                           "Au salon Modèle, où se pressent [200 000] professionnels, nous partagions un stand.",
	"une foule de N":                             "Nous y avons croisé une foule de [25 000] amateurs.",
	"le kit contient N":                          "Le kit contient [9] outils.",
	"N, dont le nôtre":                           "L'édition a rassemblé [1 900] stands, dont le nôtre.",
	"les N marques présentes":                    "Les [780] marques présentes ont fait grise mine.",
	"N pour le poste":                            "Nous avons reçu [14] candidatures pour le poste d'animateur.",
	"N étaient dans la salle":                    "[42] personnes étaient dans la salle.",
	"l'assemblée a réuni N":                      "L'assemblée a réuni [61] personnes.",
	"la fermeture de N":                          "La grappe a tenu malgré la fermeture de [2] usines.",
	"à partir de N":                              "La session est ouverte à partir de [8] inscrits.",
	"perdu N adhérents":                          "Nous avons perdu [2] adhérents.",
	"N députés":                                  "La cérémonie, à laquelle assistaient [3] députés, fut belle.",
	"N autres associations":                      "[Sept] autres associations occupent les lieux.",
	"on estime à N":                              "À l’échelle du pays, on [estime à 40 000] le nombre d’épaves.",
	"n'ont pas payé : N":                         "N'ont pas payé => [7]",
	"N manquants":                                "[3] dossiers sont en attente.",
	"N en attente":                               "[3] dossiers attendent, un autre est prêt.",
	"N nous ont aidés":                           "La machine, que [trois] associations nous ont aidés à payer, tourne.",
	"N en exercice":                              "En moyenne, [18] présents",
	"N jours de RTT":                             "Nous offrons [10] jours de RTT, un bureau avec vue.",
	"N observateurs":                             "Le chiffre incluait à tort [neuf] observateurs sans droit de vote.",
	"le vivier est de N":                         "Le vivier local est évalué à [900] entreprises.",
	"le conseil a fixé à N":                      "Le conseil a fixé à [12] % la part de subventions à ne pas franchir.",
	"N avis favorables":                          "Résultat du vote : [9] avis favorables.",
	"N par semaine":                              "[26] contacts par exposant",
	"au niveau national":                         "En Europe, [26] fabricants se disputent ce marché.",
	"selon l'Insee":                              "Selon une étude, [40] fonderies embauchent.",
	"confie un témoin":                           "« En un an, j'ai signé [4] contrats », sourit un jeune patron.",
	"« j'ai N »":                                 "« J'ai embauché [2] personnes grâce à ce réseau », dit un adhérent.",
	"le festival voisin":                         "Les salons voisins, que nous ne tenons pas, font [22 000] entrées.",
	"vends N":                                    "Cherche [20] essaims.",
	"étaient présents":                           "Étaient invités : [14] élus.",
	"N bars":                                     "La revue souffle [20] bougies.",
	"N raisons":                                  "Nous gardons [deux] convictions : la proximité et la preuve.",
	"N grappes":                                  "Nous sommes associés à [4] autres grappes.",
	"un projet de N partenaires":                 "Le projet ERA, doté de deux ans, avance : [7] partenaires.",
	"N habitants":                                "Le forum s’adresse aux [45 000] habitants.",
	"N permanents":                               "L'association fonctionne avec [3] permanents et un apprenti.",
	"N chefs de projet":                          "Une directrice et [2] chefs de projet composent l'équipe.",
	"N salariés l'animent":                       "[Deux] salariées l’animent.",
	"N salariés de la maison":                    "[3] salariés à la grappe, dont un alternant",
	"N salariés de quelqu'un":                    "La filière : [6 700] emplois, 320 entreprises.",
	"N adhérents":                                "[84] adhérents au 31/12",
	"N mécènes":                                  "Les [5] mécènes ont suivi.",
	"N invités":                                  "Le dîner a compté [90] invités.",
	"un apprenti et N alternants":                "Deux chargées de mission et [1] apprenti.",
	"N pour":                                     "Avis du comité : [5] favorables, 1 réservé.",
	"N administrateurs":                          "Le conseil a été renouvelé : [5] sortants, 5 élus.",
	"N collèges":                                 "[4] collèges, un bureau, 3,2 ETP.",
	"un livret de N fiches":                      "Un recueil de [48] fiches pratiques est paru.",
	"N places":                                   "Les inscriptions sont closes : les [20] places sont parties en une heure.",
	"le périmètre : N":                           "Le tissu de la grappe : [88] sociétés, pour moitié des TPE.",
	"N usines du département":                    "[45] usines du territoire sont classées à risque.",
	"N départs":                                  "[3] radiations pour non-paiement",
	"un cursus de N mois":                        "Le cursus s'étale sur [14] semaines.",
	"un parcours de N séances":                   "Un parcours de [12] séances.",
	"honoraires de N jours":                      "Nos honoraires sont de 24 000 € pour [20] jours d’intervention.",
	"N stagiaires d'été":                         "[2] alternantes prêtent main-forte.",
	"en N langues":                               "Un catalogue en [trois] langues.",
	"aux côtés de N partenaires":                 "Avec l’appui de [9] communes.",
	"avec les N producteurs du groupement":       "Nous avons planté 14 hectares avec les [douze] producteurs du groupement.",
	"on y croise N":                              "Je regarde la liste et j’y vois des distillateurs et [deux] universités.",
	"avec N organismes":                          "Nous échangeons avec [3] clusters européens.",
	"un consortium de N":                         "Il est porté par un consortium de [sept] industriels.",
	"en face de N":                               "Sept maisons y ont exposé, en face de [1 200] concurrents.",
	"mené avec N":                                "L’étude des colles, menée avec [deux] industriels, avance.",
	"passée à N membres":                         "La grappe est passée en deux ans de 40 à [58] entreprises membres.",
	"nous sommes N salariés":                     "Nous sommes [deux] salariées pour tout faire.",
	"nous sommes N":                              "Une adhérente raconte : « Nous avons doublé nos effectifs, nous sommes [30]. »",
	"le cap des N":                               "Le cap des [100] adhérents est franchi.",
	"forte de N":                                 "Le cluster est fort de [73] sociétés.",
	"le nombre d'adhérents atteint N":            "Le nombre d'adhérents atteint [86].",
	"nos N adhérents":                            "Sur nos [86] adhérents, la moitié sont des TPE.",
	"avec N, la grappe":                          "Portée par [41] couteliers, la grappe vit bien.",
	"l'adhésion de N":                            "L'adhésion de [3] grands groupes renforce le réseau.",
	"chez X, N":                                  "Chez un adhérent, [3] lignes ont été arrêtées pour maintenance.",
	"un réseau de N":                             "Un réseau de [84] entreprises",
	"supprimé N postes":                          "Selon l'Insee, le territoire a perdu [600] emplois.",
	"nos N commissions":                          "Nos [4] comités ont bien travaillé.",
	"des groupes de N":                           "Groupes de [8] au maximum",
	"riche de N":                                 "Une collection riche de [900] échantillons.",
	"sa maison, N salariés,":                     "Portrait : Ferronnerie Modèle, [18] salariés, fournit les chantiers navals.",
	"les N hôpitaux partenaires":                 "Les essais ont lieu dans les [deux] hôpitaux partenaires.",
	"distant de N":                               "Un chantier distant de [40] km.",
	"à l'initiative du Département, N":           "À l'initiative du Département, [5] collèges ont été équipés.",
	"par N étudiants":                            "L’inventaire a été mené par [deux] étudiantes.",
	"vos N salariés":                             "Je salue vos [2 900] salariés.",
	"un conseil de N":                            "Une équipe resserrée de [4] personnes assure le quotidien.",
	"tous, sauf N":                               "À part [6] Belges, nous sommes voisins.",
	"née de la volonté de N":                     "La grappe est née de la volonté de [11] teilleurs.",
	"dans les N cantons":                         "La caravane est passée dans les [trois] cantons.",
	"peut accueillir N":                          "La salle peut asseoir [90] personnes.",
	"un sondage auprès de N":                     "Un sondage, réalisé auprès de [1 006] riverains, le montre.",
	"un sur N":                                   "Un actif sur [six] travaille dans l'industrie.",
	"en présence de N":                           "L'inauguration s'est tenue devant [150] personnalités.",
	"merci à N":                                  "Merci à nos [9] mécènes.",
	"la liste des N":                             "Annexe : liste des [64] signataires.",
	"il était prévu N":                           "Le contrat passé avec la Métropole nous en demandait [25].",
	"la convention en demandait N":               "La feuille de route tablait sur [10] diagnostics.",
	"nous nous étions engagés sur N":             "Nous en avions inscrit [10] au programme.",
	"objectif : N":                               "Objectif : [40] tuteurs formés.",
	"une prévision de N":                         "L’objectif de 10 visites est tenu, celui de [4] salons aussi.",
	"N devaient se tenir":                        "Au départ, [5] sessions devaient se tenir.",
	"sur les N visés":                            "Sur les [8] ateliers que nous avions promis, six se sont tenus.",
	"il y en avait N":                            "Là où l'exercice d'avant en affichait [31], nous en faisons 40.",
	"l'an passé, N":                              "L’année précédente, nous avions reçu [26] dossiers.",
	"pour rappel, N":                             "Pour rappel, [14] dossiers en 2023.",
	"que les N de 2023":                          "Ils n'étaient que [14] l'hiver précédent.",
	"étaient N un an plus tôt":                   "Les lauréats, qui étaient [4] un an plus tôt, sont ravis.",
	"n'étaient que N":                            "Le forum précédent s'était arrêté à [190] visiteurs.",
	"nous étions N à l'origine":                  "Nous étions [48] à la création.",
	"un an plus tôt, N avaient":                  "Un an plus tôt, [6] visites avaient suffi.",
	"le précédent avait attiré N":                "Le précédent forum avait attiré [310] candidats.",
	"il reste N":                                 "Restent [3] dossiers à boucler.",
	"N autres en attente":                        "Deux sites sont raccordés, [3] autres le seront au printemps.",
	"chaque séance réunit N":                     "Comptez [18] participants par matinée.",
	"chaque année N":                             "Le lycée Modèle forme chaque année [120] techniciens.",
	"fréquentation moyenne de N":                 "La fréquentation tourne autour de [25] présents à chaque fois.",
	"chaque N":                                   "Une veille part chaque [quinzaine].",
	"une progression de N":                       "Soit une progression de [12] adhésions",
	"N de plus qu'en 2023":                       "Soit [12] visiteurs de mieux qu'au printemps.",
	"soit N":                                     "Soit [64] heures en tout.",
	"ensemble, N":                                "Pris ensemble, ils ont aidé [300] entreprises.",
	"chiffre d'affaires cumulé de N":             "Le chiffre d’affaires de nos membres dépasse [90 M€].",
	"N % de nos ressources":                      "Les cotisations assurent [37 %] de nos ressources.",
	"N % des adhérents sont":                     "[38 %] de nos adhérents sont des TPE.",
	"N % de renouvellement":                      "La fidélisation des membres atteint [91 %].",
	"N constituent la grappe":                    "Désormais, [64] ateliers composent notre communauté.",
	"l'agglomération (N communes)":               "L’agglomération d’Exempleville ([27] communes) nous suit.",
	"le conseil (N collèges)":                    "Le comité de suivi (État, Région, [4] industriels) s'est tenu en juin.",
	"une fonderie (N salariés)":                  "Une fonderie familiale ([70] compagnons) a rejoint le projet.",
	"la grappe (N membres)":                      "Le cluster ([84] membres) a tenu son cap.",
	"au salon (N visiteurs)":                     "Présents au salon Fictiexpo ([1 100] exposants)",
	"(N au maximum)":                             "Un voyage en Angleterre ([20] voyageurs maximum).",
	"un projet (N partenaires)":                  "Déposer un projet européen (4 M€, [huit] partenaires).",
	"un cursus (N mois)":                         "Un cursus (4 mois, [5] modules).",
	"qui emploie N":                              "Le groupe, qui possède [5] usines, s'est implanté ici.",
	"X emploie N":                                "Verrerie Modèle emploie [210] personnes.",
	"nos adhérents emploient N":                  "Nos adhérents font travailler [5 400] personnes.",
	"la filière compte N":                        "Le secteur fait travailler [12 000] personnes dans la vallée.",
	"le salon attire N":                          "Le salon Mecanova draine [18 000] professionnels tous les deux ans.",
	"la Région a aidé N":                         "La Région a, de son côté, soutenu [38] entreprises par son dispositif d'amorçage.",
	"le projet réunit N partenaires":             "Le projet réunit [6] partenaires de quatre pays.",
	"une PME a N":                                "Polycâbles, l'un de nos membres, a embauché [17] monteurs cette année.",
	"la grappe, c'est N":                         "La grappe, c'est aujourd'hui [73] entreprises.",
	"la grappe emploie N":                        "La grappe emploie [3] personnes.",
	"elle emploie N":                             "Elle emploie [35] personnes et exporte la moitié de sa production.",
	"la grappe avait N membres":                  "À la clôture, le pôle recense [131] cotisants.",
	"elle compte N salariés":                     "Elle compte [45] salariés.",
	"la grappe compte N":                         "Le collectif pèse aujourd'hui [140] entreprises.",
	"le bureau s'est réuni N fois":               "Le bureau s'est retrouvé [6] fois.",
	"l'équipe compte N":                          "L'équipe est passée de 2 à [3] personnes.",
	"organisé par des tiers":                     "Nous avons aidé des concours organisés par des tiers, qui ont attiré [2 200] cavaliers.",
	"un congrès, fréquenté par N":                "Au congrès des maires, fréquenté par [50 000] élus, nous avons tenu un stand.",
	"un salon, qui attire N":                     "Sept adhérents étaient au salon de Hanovre, où viennent [130 000] visiteurs.",
	"au salon X, N visiteurs":                    "Cinq maisons sont parties au salon Exemple, [31 000] visiteurs au bas mot.",
	"organisé par la Chambre":                    "Salon des savoir-faire (organisé par la CCI) : [3 200] visiteurs",
	"nouveaux adhérents : N":                     "Adhérents : [84]",
	"CA : N séances":                             "CA : [4] séances",
	"salariés : N":                               "Salariés : [2].",
	"présents : N":                               "Présents : [14] ; excusés : 3",
	"le conseil : N":                             "Gouvernance : 20 administrateurs, parité atteinte ([10] femmes).",
	"N personnes à mi-temps":                     "[2] personnes, dont une à mi-temps.",
	"un des N":                                   "Dans un des [5] ateliers, la presse était là.",
	"filière locale : N":                         "Filière départementale : [210] exploitations.",
	"deux départements voisins":                  "Un titre avec [deux] départements voisins.",
	"N à programmer":                             "8 audits réalisés, [2] à programmer.",
	"nos voisins (N)":                            "Un parrainage sur le modèle de nos homologues ([60] binômes).",
	"X compte N":                                 "La Nouvelle-Exemple totalise [900] établissements.",
	"les industriels du secteur ont recruté N":   "Les industriels du secteur ont recruté [2 000] personnes.",
	"au salon international, N":                  "La 51e édition du salon international s’est tenue avec [2 260] exposants.",
	"impliquant N partenaires":                   "Un chantier de trois ans, impliquant [15] partenaires.",
	"N emplois industriels":                      "[140 000] emplois industriels en vivent.",
	"N ont parcouru le salon international":      "[176 299] visiteurs ont parcouru le salon international.",
	"N départs à la retraite":                    "Il y a eu [deux] départs en retraite sans repreneur.",
	"N départs sur l'équipe":                     "Le turn-over : [2] départs sur une équipe de 5.",
	"un hackathon : N h":                         "Game jam d'automne : [48] h, 137 participants",
	"un stand passé à N m²":                      "Exemple Game Week : stand passé de 60 à [90] m²",
	"N m² au 3e étage":                           "Un local plus grand (actuellement [85] m² au 3e étage)",
	"N factures contrôlées":                      "Sur l'échantillon, [3] factures ne portent pas la mention du service fait.",
	"N anomalies relevées":                       "Les auditeurs ont relevé [5] anomalies.",
	"il ne reste que N":                          "Il ne reste que [5] carrières en activité, contre 14 en 2000.",
	"N délégués assistaient":                     "[Neuf] délégués sur onze y assistaient.",
	"N ont levé des fonds":                       "[Deux] entreprises du cluster ont par ailleurs levé 12 M€ auprès d'investisseurs.",
	"N gars dehors":                              "Une faillite, cent dix ans d'histoire, [trente-huit] gars dehors.",
	"N spectateurs, où nous tenions un stand":    "L'aérodrome a accueilli le meeting de l'aéro-club, avec [12 000] spectateurs, où nous tenions un simple comptoir.",
	"l'un d'eux a embauché N":                    "Trois adhérents l'ont utilisé et l'un d'eux, Recyclerie Modèle, a embauché [6] personnes dans la foulée.",
	"N ont changé de mains":                      "[2] fonderies ont changé de mains.",
	"ont été reçus par la chambre N":             "Ont été reçus par la chambre, en mai, [58] artisans.",
	"closes à N":                                 "Les inscriptions seront closes à [16] participants.",
	"l'atelier réunira N au plus":                "La visite du 9 janvier réunira [30] personnes au plus.",
	"gratuite jusqu'à N":                         "L'alerte est gratuite [jusqu'à 5] consultations.",
	"un four consomme N":                         "Un four consomme à lui seul [400] kg de sable.",
	"elle occupe N travées":                      "Elle occupe [deux] travées de la halle.",
	"N pompiers intervenus":                      "[Onze] pompiers étaient intervenus.",
	"c'est le chiffre de X":                      "C'est la statistique de l'observatoire, qui en suit [220].",
	"N ont rejoint X":                            "[140] entreprises de France ont rejoint Exemple, la Grappe Exemple.",
}

// TestCases holds each of them against its sentence, and that each has one.
func TestCases(t *testing.T) {
	for _, name := range names(t) {
		if cases[name] == "" {
			t.Errorf("%q has no case", name)
		}
	}
	for name, text := range cases {
		if got, _ := decide(marked(t, text)); got != name {
			t.Errorf("« %s »: %q decides, want %q", text, got, name)
		}
	}
}

// names are those of all entries and cases, as the source has them.
func names(t *testing.T) (names []string) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		source, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range namesIn.FindAllSubmatch(source, -1) {
			names = append(names, string(m[1]))
		}
	}
	return names
}

var namesIn = regexp.MustCompile(`(?:\{(?:name: )?|return )"([^"]+)", (?:reason: )?[a-z]`)

// marked is the figure that stands between brackets in a sentence.
func marked(t *testing.T, text string) Figure {
	before, rest, _ := strings.Cut(text, "[")
	number, behind, ok := strings.Cut(rest, "]")
	if !ok {
		t.Fatalf("no number is marked in « %s »", text)
	}
	from := len([]rune(before))
	named := strings.Contains(behind, "Grappe Exemple")
	return Figure{Text: passage.New(before + number + behind), Begin: from, End: from + len([]rune(number)), Named: named, Percent: strings.HasSuffix(number, "%"), Money: strings.HasSuffix(number, "€")}
}

// TestInspected holds what those who check the accounts of a cluster looked at and found, and who sat where it was
// told, beside what a cluster did in the same words.
func TestInspected(t *testing.T) {
	for text, want := range map[string]string{
		"Échantillon : [62] pièces de dépense, 100 % des conventions.":              accounts,
		"Échantillon : [40] factures.":                                              accounts,
		"Sur un échantillon de [50] pièces justificatives, 4 n'étaient pas datées.": accounts,
		"Nous avons contrôlé [28] factures.":                                        accounts,
		"[4] factures sont postérieures à la période.":                              accounts,
		"[12] pièces justificatives manquent au dossier.":                           accounts,
		"[Deux] observations ont été formulées par le contrôleur.":                  accounts,
		"Le commissaire aux comptes a émis [3] réserves.":                           statutory,
		"Nous avons prélevé [80] échantillons.":                                     "",
		"Échantillon : [120] pièces usinées.":                                       "",
		"Le laboratoire a contrôlé [210] pièces.":                                   "",
		"La plateforme a dématérialisé [1 200] factures.":                           "",
		"[300] factures ont été renégociées pour les adhérents.":                    "",
		"[Deux] anomalies ont été corrigées sur le banc.":                           "",
		"Il n’existe plus que [7] scieries dans la vallée.":                         sector,
		"Ne restent que [3] forges.":                                                sector,
		"La grappe n’a tenu que [3] ateliers.":                                      "",
		"Il n’a fallu que [2] réunions pour conclure.":                              "",
		"Nous n’avons gardé que [4] formations.":                                    "",
		"L’essentiel est repris, puisque [deux] délégués l’ont souhaité.":           statutory,
		"[Quatre] conseillers se sont abstenus.":                                    statutory,
		"[12] élus communautaires étaient présents.":                                statutory,
		"[Deux] adjoints ont voté contre.":                                          statutory,
		"[18] élus ont été formés à la commande publique.":                          "",
		"[25] délégués étrangers ont été accueillis au congrès.":                    "",
		"[12] maires ont visité l’atelier.":                                         "",
		"Nous avons planté des haies avec les [9] éleveurs de la vallée.":           third,
		"Nous avons planté des haies avec [9] éleveurs de la vallée.":               "",
		"Nous avons planté des haies avec les [9] éleveurs formés.":                 "",
		"On y trouve des PME, des labos et [trois] lycées.":                         members,
		"On y a croisé [310] visiteurs.":                                            "",
		"Nous y avons trouvé [12] clients.":                                         "",
		"On peut estimer à [un millier] les personnes informées.":                   "",
		"On peut y accueillir [40] personnes.":                                      capacity,
		"Nous avons rencontré [31] élus.":                                           "",
		"[Trois] adhérents ont racheté un concurrent.":                              third,
		"[Une dizaine] de start-up ont levé des fonds.":                             third,
		"[Quatre] start-up accompagnées ont levé 6 M€.":                             "",
		"[Cinq] entreprises du cluster ont exposé au salon.":                        "",
		"[Trois] entreprises ont levé un frein à leur croissance.":                  "",
		"L’observatoire a recueilli [640] observations.":                            "",
	} {
		if got := Of(marked(t, text)); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestResults holds sentences that tell what a cluster did, of which no rule may decide.
func TestResults(t *testing.T) {
	for _, text := range []string{
		"[12] entreprises ont rejoint le groupement d’achats.",
		"Le groupement d’achats rassemble [19] entreprises.",
		"Notre page compte [2 150] abonnés.",
		"La bourse aux machines recense [62] annonces.",
		"Stand collectif : [9] entreprises.",
		"Animation du réseau : [12] entreprises rencontrées.",
		"Le cluster a réuni [45] entreprises lors de sa journée technique.",
		"Nous sommes intervenus dans [14] classes.",
		"Nous avons sensibilisé [380] élèves.",
		"Le congrès annuel a rassemblé [620] participants.",
		"Formation : [40] salariés, avec un module neuf",
		"Sensibilisation aux risques ([120] salariés)",
		"Présents au salon Exemplo ([14] visiteurs sur notre stand).",
		"L’une des conférences a réuni [80] personnes.",
		"Une entreprise a été accompagnée, [3] salariés ont été formés.",
		"Nos adhérents ont recruté [41] personnes grâce au forum.",
		"L’opération « Mon métier demain » a touché [320] collégiens.",
		"La première promotion, forte de [16] élèves, a fait sa rentrée.",
		"Le prix de l’innovation a récompensé [3] entreprises.",
		"[24] bornes sont installées dans les ateliers.",
		"Les circuits ont connu [37] départs.",
		"Fin décembre, il comptait [1 900] comptes créés.",
		"À la fin de l'année, elle comptait [340] annonces.",
		"Le parcours « ossature bois » pour demandeurs d'emploi a compté [12] entrées.",
		"Au marathon des métiers, [37] départs groupés ont été donnés.",
		"Formation au moulage : [48] h, 14 stagiaires",
		"Hackathon : [137] participants",
		"Toitures équipées en panneaux : [1 200] m²",
		"Bureaux rénovés : [450] m²",
		"Nous avons aménagé [300] m² d'ateliers partagés.",
		"[12] concerts dehors ont animé l'été.",
		"Nous avons accompagné [14] salariés au chômage.",
		"Notre salon a accueilli [1 200] visiteurs, où nous avons remis deux prix.",
		"L'un d'eux a été suivi par [40] personnes.",
		"L’une d’elles, la journée des métiers, a réuni [210] personnes.",
		"[3] grappes d’achat ont été constituées.",
		"Elle recense 240 références et a été consultée par [31] collectivités.",
		"Sur le stand de la Région, nous avons tenu [40] rendez-vous.",
	} {
		if name, _ := decide(marked(t, text)); name != "" {
			t.Errorf("« %s »: %q decides", text, name)
		}
	}
}

// TestYears holds the years that are said of a number, at the front of a sentence and as days.
func TestYears(t *testing.T) {
	for text, want := range map[string]int{
		"Tournées : [9] en 2023, 12 en 2024":          2023,
		"[9] tournées en 2023-2024":                   0,
		"Tournées : 12 (2023 : 9 tournées, dont [2])": 2023,
		"[9] tournées":                                0,
	} {
		f := marked(t, text)
		if got := YearOf(f.Low[:f.Begin], f.Low[f.End:]); got != want {
			t.Errorf("« %s »: %d, want %d", text, got, want)
		}
	}
	if got := YearAtFront(passage.New("En 2022, 9 tournées.").Low); got != 2022 {
		t.Errorf("the year at the front is %d", got)
	}
	if !Dated(passage.New("14 juin : tournée, 20 places").Low) || Dated(passage.New("14 tournées en juin").Low) {
		t.Error("entries of a calendar are not told")
	}
}

// TestRow holds titles of rows.
func TestRow(t *testing.T) {
	for title, want := range map[string]string{"Adhérents au 31 décembre": members, "Hors département": members, "Reste du département": members, "Communauté d’agglomération": members, "Hors-série": "", "Nombre total d’adhérents": members, "Entreprises adhérentes (fin 2024)": members, "Entreprises accompagnées": "", "Réunions du bureau": staff, "Salariés permanents": staff, "Salariés formés": "", "La Région": accounts, "La halle": "", "Fonds propres": accounts, "Chiffre d’affaires des exposants": accounts, "Frais de déplacement": accounts, "Total des produits": accounts, "Produits testés": "", "Adhérents accompagnés": "", "ETP": staff, "Cotisations": accounts, "Visites d’usines": "",
		"Bulletins nuls": statutory, "Suffrages exprimés": statutory, "Majorité absolue": statutory, "Bulletins d’information": "", "Votes du public": "", "Présents ou représentés à l’AG": statutory, "Participants aux assemblées de filière": "", "Participants au salon": ""} {
		if got := Row(passage.New(title).Low); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

// fewestRight is how many of the sentences of testdata must be told to be a line or none.
const fewestRight = 920

// TestSentences holds the sentences of testdata, in wordings that no rule was made for when they were
// written: what clusters did is never set aside, and of the rest most is.
func TestSentences(t *testing.T) {
	data, err := os.ReadFile("testdata/sentences.txt")
	if err != nil {
		t.Fatal(err)
	}
	right := 0
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		want, text, ok := strings.Cut(line, "\t")
		if !ok {
			continue
		}
		name, reason := decide(marked(t, text))
		switch {
		case (reason == "") == (want == "line"):
			right++
		case want == "line":
			t.Errorf("« %s »: %q decides", text, name)
		}
	}
	if right < fewestRight {
		t.Errorf("%d are right, want %d", right, fewestRight)
	} else {
		t.Logf("%d are right", right)
	}
}

// FuzzOf holds that no sentence and no place of a number in it breaks the reader.
func FuzzOf(f *testing.F) {
	f.Add("Au salon (9 000 visiteurs), où 12 adhérents", 10, 15)
	f.Add("", 0, 0)
	f.Fuzz(func(_ *testing.T, text string, begin, end int) {
		s := passage.New(text)
		if begin >= 0 && begin <= end && end <= len(s.Low) {
			Of(Figure{Text: s, Begin: begin, End: end})
		}
	})
}
