package members

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
)

// tell reads sentences, parted by |, in a document about Grappe Exemple Bois for 2024: # begins a heading,
// ? a question of another.
func tell(sentences string) Told {
	names := naming.Find(document.Text("# Grappe Exemple Bois\n"), nil)
	var tally Tally
	theme := ""
	for s := range strings.SplitSeq(sentences, "|") {
		s = strings.TrimSpace(s)
		t := passage.New(s)
		switch {
		case strings.HasPrefix(s, "#"):
			tally.Heading(strings.Trim(t.Low, "# "))
			theme = strings.Trim(t.Low, "# ")
			continue
		case strings.HasPrefix(s, "?"):
			tally.Ask(strings.TrimLeft(t.Low, "? "))
			continue
		}
		tally.Read(Sentence{Text: t, Quote: s, Figures: figure.In(t, false), Year: 2024, Theme: theme, Clusters: names})
	}
	return tally.Told()
}

// TestTold holds who is counted, how they belong and when, and what is settled of several claims.
func TestTold(t *testing.T) {
	for text, want := range map[string]string{
		// How they belong: a verb of holding, of reaching, of belonging; a label; a group.
		"La grappe compte 83 adhérents.":                                  "83",
		"L'effectif est monté à 66 adhérents.":                            "66",
		"Les adhésions se maintiennent à 74.":                             "74",
		"85 entreprises sont membres du cluster.":                         "85",
		"48 professionnels se sont associés au sein de la grappe.":        "48",
		"Avis favorable (7 pour, 2 membres ne prenant pas part au vote).": "",
		"Adhérents : 53": "53",
		"Un portefeuille de 118 entreprises adhérentes.": "118",
		"Nous sommes 81.":                                                 "81",
		"Vous êtes 71 à nous faire confiance.":                            "71",
		"77 : c'est le nombre d'adhérents que compte le cluster.":         "77",
		"Elle associe 34 entreprises et 8 laboratoires, soit 42 membres.": "42",
		// Beside the total: a part, a share, who has paid, a year before.
		"La grappe compte 44 adhérents, dont 39 dans l'agglomération.":     "44 territory 39",
		"Le pôle réunit 138 membres. | 46 % sont implantés dans la ville.": "138 share 46",
		"Elle fédère 57 membres à jour, sur un total de 63.":               "63 paid 57",
		"51 des 58 adhérents sont à jour de leur cotisation.":              "58 paid 51",
		"Elle compte 64 adhérents à jour de cotisation.":                   "64 paid 64",
		"64 adhérents sont à jour de cotisation.":                          "paid 64",
		"La grappe compte 96 adhérents, contre 88 un an plus tôt.":         "96 before 88",
		"Adhérents : 81 (2022), 90 (2023), 97 (2024)":                      "97 before 90",
		// When: the end of N stands above any other time, whatever comes first.
		"La grappe compte 44 adhérents. | Au 31 décembre 2024, elle comptait 46 adhérents.": "46",
		"La grappe comptait 12 adhérents à sa création.":                                    "",
		// An answer, and a heading that ends what stands above it.
		"? Combien d'adhérents ? | 46.":                                             "46",
		"La grappe compte 44 adhérents. | # Salons | 12 sont dans l'agglomération.": "44",
		// A noun of members stands above others, a mark that was passed and what is to be reached below.
		"Un annuaire recense 212 entreprises. | L'assemblée réunit 81 présents, sur les 142 adhérents de l'association.": "142",
		"Le cap des 100 adhérents est dépassé : nous sommes 104.":                                                        "104",
		"La grappe compte 58 adhérents. | Passer de 58 à 65 adhérents.":                                                  "58",
		"Les adhésions, nettes des départs, s'établissent à 37.":                                                         "37",
		"L'association dénombre 61 adhérents, quatre de plus que les 57 de 2023.":                                        "61 before 57",
		"La grappe se compose de 121 sociétaires ; avant les départs de l'année, elle en avait 116.":                     "121 before 116",
		"À la grappe, 23 vanniers cotisent.":                                                                             "23",
		"30 membres ont renouvelé leur adhésion à la grappe.":                                                            "30",
		"Le pôle s'appuie sur un socle de 205 adhérents.":                                                                "205",
		"? Qui compose la grappe ? | 19 apiculteurs.":                                                                    "19",
		"? La grappe, c'est : | 54 entreprises de la filière":                                                            "54",
		"# Q1. Combien d'adhérents au 31 décembre 2024 ? Combien à jour ? Combien dans l'agglomération ? | 131. | 120 à jour (les 11 autres paient en retard). | 88 dans l'agglo, le reste dans les deux départements voisins.": "131 territory 88 paid 120",
		"# Les adhérents | ~60 studios, écoles et indépendants | 70 % dans la métropole | 480 salariés au total, âge moyen 31 ans":                                                                                              "≈60 share 70",
		"# Nos adhérents | 84 entreprises et laboratoires | 61 dans le département":                                                                                                                                             "84 territory 61",
		"# Adhérents | 45 structures, dont 38 dans l'agglomération":                                                                                                                                                             "45 territory 38",
		"# Les adhérents | 12 entreprises accompagnées vers le label | 9 ateliers":                                                                                                                                              "",
		"# Les adhérents | 12 studios ont participé au salon":                                                                                                                                                                   "",
		"# Les adhérents en parlent | 12 studios et écoles":                                                                                                                                                                     "",
		"? Combien de membres ? Dont combien à jour de cotisation ? | 52, dont 47 à jour.":                                                                                                                                      "52 paid 47",
		"? Nombre d'adhérents ? Fin 2023 ? | 64. | 61 fin 2023.":                                                                                                                                                                "64 before 61",
		"? Combien d'adhérents ? | 92. | Question 5. | ? Combien sont dans l'agglomération ? | 70.":                                                                                                                             "92 territory 70",
		"Il comprend 73 entreprises, parmi lesquelles 8 ont participé au pavillon à Brest.":                                                                                                                                     "73",
		"# Qui sont les adhérents | Au 31 décembre 2024, ils étaient 112, parmi lesquels 68 ont leur siège dans l'une de nos vingt-trois communes.":                                                                             "112 territory 68",
		"# III. Les adhérents de la grappe | Ils sont 46, dont 40 dans la métropole.":                                                                                                                                           "46 territory 40",
		"# Les membres | Elles étaient 31 à la fin de l'année.":                                                                                                                                                                 "31",
		"# Les ateliers des adhérents | Ils étaient 112 en 2024.":                                                                                                                                                               "",
		"# Formation | Ils étaient 112 au 31 décembre.":                                                                                                                                                                         "",
		"La grappe compte 58 entreprises. | À ce jour 22 adhérents sont dans le groupement gaz.":                                                                                                                                "58",
		"La grappe compte 58 entreprises. | Désormais, 22 adhérents sont dans le contrat commun.":                                                                                                                               "58",
		"La grappe compte 58 entreprises. | Aujourd'hui 14 membres font partie du club des acheteurs.":                                                                                                                          "58",
		"Aujourd'hui, 22 adhérents sont dans la grappe.":                                                                                                                                                                        "22",
		"À ce jour, 22 adhérents font partie de l'association.":                                                                                                                                                                 "22",
		// Words that no rule knows, where nothing else is told.
		"Nos 47 adhérents ont tenu bon.":                                    "47",
		"Les 104 adhérents ont apporté 67 300 € de cotisations.":            "104",
		"Nos 47 adhérents ont tenu bon. | La grappe compte 48 adhérents.":   "48",
		"Nous restons une petite structure : 26 adhérents, deux salariées.": "26",
		"Six adhérents se sont regroupés pour répondre à un marché.":        "",
		"Au registre des membres figurent 102 noms.":                        "102",
		// A question is the label of the number that answers it, whatever it asks.
		"? Combien d'adhérents fin 2024 ? | 46. | ? Combien à la fin de 2023 ? | 44. | ? Combien ont payé leur cotisation ? | 40.": "46 paid 40 before 44",
		"? Combien d'adhérents ? | 46. | ? Combien ont payé leur cotisation ? | Tous sauf 2.":                                      "46",
		"La grappe compte 44 adhérents. | La ville demande combien sont dans l'agglomération : « 70 % ».":                          "44 share 70",
		"? Le nombre d'adhérents, et combien sont chez nous ? | 48 adhérents, dont 37 chez vous.":                                  "48 territory 37",
		// Where: an area, a place by its name, where whoever writes is; beside it a neighbour.
		"La grappe rassemble 23 tuiliers, dont 19 ici même.":                                       "23 territory 19",
		"La grappe compte 44 adhérents. | « Et 39 sont du pays », sourit-elle.":                    "44 territory 39",
		"La grappe compte 44 adhérents. | 39 ont leur siège à Modèle ou dans une commune voisine.": "44 territory 39",
		"La grappe compte 44 adhérents ; implantation : 60 % agglomération, 40 % ailleurs.":        "44 share 60",
		"La grappe compte 41 adhérents, dont 35 dans l'agglomération (85 %).":                      "41 territory 35 share 85",
		"La grappe compte 44 adhérents. | Présents ou représentés ce jour : 43.":                   "44",
		"Part des adhérents du territoire : 60 % (34 adhérents au total).":                         "34 share 60",
		// Who paid, by any verb of paying, or by the fees that came in.
		"La grappe compte 54 adhérents. | Au 1er mars 2025, 47 avaient réglé leur cotisation.": "54 paid 47",
		"Point cotisations : 34 encaissées sur 41 adhérents.":                                  "41 paid 34",
		// When: what they were before they are, what they were of the year before.
		"Fin 2023 nous étions 102. | Au 31 décembre dernier, nous étions 110.":                                   "110 before 102",
		"Nous étions 33. | Nous ne sommes plus que 29 en 2024.":                                                  "29 before 33",
		"Nous comptions 128 adhérents en juin ; ils étaient 133 au 31 décembre 2024.":                            "133",
		"Cinq de moins qu'en 2023 : la grappe n'a plus que 47 adhérents.":                                        "47",
		"La grappe compte 44 adhérents. | Un an plus tôt, l'ensemble était de 41.":                               "44 before 41",
		"Quand la grappe est née en 2009, nous étions quinze.":                                                   "",
		"De quarante-cinq, nous ne sommes plus que trente-huit adhérents.":                                       "38 before 45",
		"La communauté s'est agrandie : 76 membres fin 2023, 81 fin 2024.":                                       "81 before 76",
		"Quatre adhérents de plus en un an : nous passons de 108 à 112.":                                         "112 before 108",
		"Composition : au dernier pointage, 140 paludiers et sauniers. | Ils étaient 138 au pointage précédent.": "140 before 138",
		"Sur les dix-neuf tonneliers de la grappe, douze exercent ici.":                                          "19 territory 12",
		"Ils sont dix-neuf, dont douze dans le canton, à faire vivre la grappe.":                                 "19 territory 12",
		"Adhérents : + 4 en un an (53 contre 49).":                                                               "53 before 49",
		"À fin 2023 : 49 membres. | À fin 2024 : 53.":                                                            "53 before 49",
		"Entre les 15 arrivées et les 3 départs, nous finissons l'année à 60.":                                   "60",
		"53 membres inscrits. | À jour : 50.":                                                                    "53 paid 50",
		"Ses 22 adhérents sont tous installés dans l'agglomération.":                                             "22 territory 22",
		"Vingt-deux, c'est désormais l'effectif de la grappe.":                                                   "22",
		// Who says so, who counts them, what they make up.
		"La grappe dit réunir 75 membres.":                                                       "75",
		"46 entreprises sont présentes, sur les 73 que compte l'association.":                    "73",
		"Cette grappe de 34 adhérents a mené 12 essais.":                                         "34",
		"La grappe (producteurs de fruits à coque, 52 adhérents) a mis en service une casserie.": "52",
		"La grappe fédère verriers et fondeurs, au nombre de 54 au 31 décembre 2024.":            "54",
		"Cet annuaire recense les 64 adhérents du club au 31 décembre 2024.":                     "64",
		"La base des adhérents : 73 PME, 12 groupes et 5 chambres, soit 90 membres en tout.":     "90",
		// Minutes, registers, forms of few words, a share that grows, a trade behind the cluster.
		"18 adhérents présents, 9 représentés, sur 35 inscrits au fichier à la date du 31 décembre 2024. | La secrétaire précise que 4 des 35 n'ont pas renouvelé et que 31 sont donc à jour.": "35 paid 31",
		"12 présents et 6 pouvoirs sur 41 adhérents inscrits.":                                                                                    "41",
		"Étaient présents ou représentés 22 membres sur les 48 que compte l'association.":                                                         "48",
		"Le quorum est atteint avec 30 votants pour 52 adhérents à jour au 31 décembre 2024.":                                                     "paid 52",
		"On nous dit 40 adhérents. | ? Combien paient ? | Trente-six.":                                                                            "40 paid 36",
		"À la fin de l'an passé, 2024, il en réunissait 59, et 61 aujourd'hui. | Mais 53 de ces 59 ateliers sont sur les communes de votre Pays.": "59 territory 53",
		"cette grappe de 19 brasseurs pour l'activité locale":                                                                                     "19",
		"Considérant l'intérêt de ce cluster de 27 menuisiers et charpentiers":                                                                    "27",
		"une grappe de 22 entreprises":                                                          "22",
		"chaumiers et coupeurs de roseau adhérents au 31 décembre 2024 : 22":                    "22",
		"entreprises adhérentes fin 2024 : 41 ; dont agglomération : 30":                        "41 territory 30",
		"Information sur la Grappe Exemple Bois : une trentaine d'apiculteurs, dont 24 à jour.": "≈30 paid 24",
		"Grappe Exemple Bois : 26 scieurs (dont 20 en ville), 12 formations en 2024.":           "26 territory 20",
		"# Adhérents | Collège A (fabricants) : 29 membres, | collège B (prestataires) : 34 membres, | collège C (formation) : 6 membres, | membres d'honneur : 3. | Soit 72 membres au total, contre 70 au terme de l'exercice 2023.": "72 before 70",
		"inscrits au 31/12/2024 : 95 | ont payé : 88 | n'ont pas payé : 7 (dont 2 en redressement) | inscrits au 31/12/2023 : 91 | agglo : 64, hors agglo : 31":                                                                        "95 territory 64 paid 88 before 91",
		"# Nombre de membres | fin 2023 : 208 | fin 2024 : 214 | Part des membres en région : 81 % | Membres à jour de cotisation : 199":                                                                                               "214 share 81 paid 199 before 208",
		"Fin 2024, il comptait 33 adhérents, trois fois plus qu'à sa naissance en 2016 (11).":                                                                                                                                          "33",
		"Adhérents : 87 | dont sur le territoire : 52":                                                                                                            "87 territory 52",
		"Nombre d'adhérents : 57 (dont personnes physiques : 12)":                                                                                                 "57",
		"Cotisations (43 x 200 €) : 8 600 €":                                                                                                                      "",
		"# Cotisations | Cotisations des membres (57 x 150 €) : 8 550 €":                                                                                          "",
		"Au 31 décembre 2024 le registre comporte 63 noms ; 58 cotisations sont rentrées.":                                                                        "63 paid 58",
		"Adhérents au 31.12.2024 → 112 (2023 → 104) ; à jour → 101 ; métropole → 77":                                                                              "112 territory 77 paid 101 before 104",
		"Nos rangs ont grossi : 88 au 31 décembre 2024, soit 9 de plus.":                                                                                          "88",
		"84 cartes 2024 délivrées, 61 à des entreprises de la métropole":                                                                                          "",
		"Ils étaient 40 au départ, ils sont 66 à la clôture de 2024.":                                                                                             "66",
		"La grappe : 71 membres (2023 : 68), 64 cotisations payées, 55 % en agglo.":                                                                               "71 share 55 paid 64 before 68",
		"Nous avons fini l'année à 39 (35 un an plus tôt).":                                                                                                       "39 before 35",
		"Adhésions – situation au 31/12/24 : 118 ; situation au 31/12/23 : 121":                                                                                   "118 before 121",
		"Le cap des 100 n'est pas franchi : 97 adhérents au 31 décembre 2024.":                                                                                    "97",
		"Sur ses 58 membres, 44 % sont établis dans l'agglomération.":                                                                                             "58 share 44",
		"La part des adhérents de la métropole passe de 60 à 63 %.":                                                                                               "share 63",
		"Le cluster (58 adhérents, 44 sur le territoire) a candidaté.":                                                                                            "58 territory 44",
		"Vous êtes 34, dont 29 du Val, à avoir renouvelé ou pris votre adhésion pour 2024.":                                                                       "34 territory 29",
		"Quarante-cinq entreprises ont pris leur carte en 2024, sept de plus qu'en 2023.":                                                                         "45",
		"La grappe revendique 92 adhérents, mais 80 seulement ont acquitté leur cotisation.":                                                                      "92 paid 80",
		"Elle ne compte plus que 17 adhérents, contre 23 fin 2023, après 6 radiations.":                                                                           "17 before 23",
		"Nombre d'adhérents (au 31 décembre 2024) : 142, soit + 6 sur un an":                                                                                      "142",
		"? Combien d'adhérents au 31 décembre 2024 ? | 87 (dont 80 % dans la communauté urbaine) | ? Combien l'année précédente ? | 71":                           "87 share 80 before 71",
		"inscrits au 31/12/2024 => 95 | ont payé => 88 | inscrits au 31/12/2023 => 91 | agglo => 64, hors agglo => 31":                                            "95 territory 64 paid 88 before 91",
		"Adhérents : 137 (129 fin 2023) | dont en Région Exemple : 101":                                                                                           "137 territory 101 before 129",
		"Le pôle réunit 32 paludiers et sauniers ; 30 cotisent.":                                                                                                  "32 paid 30",
		"À retenir : plus de 156 adhérents, 4 donneurs d'ordre au conseil, 3 salariés.":                                                                           "≥156",
		"Cotisations (57 adhérents) : 17 100 €":                                                                                                                   "57",
		"Au total 107 : 45 pour la menuiserie, 38 pour la parqueterie et 24 pour la pose. | Voilà combien vous êtes au 31 décembre 2024, contre 101 un an avant.": "107 before 101",
		"Au total 107 : 45 visites, 38 ateliers et 24 salons.":                                                                                                    "",
		"Le pôle est une communauté de 72 laboratoires et entreprises. | Elle en comptait 64 fin 2023.":                                                           "72 before 64",
		"Il y a un an, en décembre 2023, nous étions 26 autour de cette table. | Nous voici 31, dont 27 de la communauté d'agglomération.":                        "31 territory 27 before 26",
		"? Combien d'entreprises adhèrent, et combien chez nous ? | 82 au 31 décembre 2024, dont 65 dans l'agglomération. | Elles étaient 79 l'année d'avant.":    "82 territory 65 before 79",
		"Adhérents fin 2024 : 33 / fin 2023 : 35":                                                                                                                 "33 before 35",
		// What was done is told with the verbs that tell how many they are.
		"La grappe annonce 64 tournages accueillis.":                               "",
		"L'association fait état de 45 entreprises accompagnées et de 12 visites.": "",
		"Le cluster revendique 120 rendez-vous.":                                   "",
		"La grappe déclare 18 ateliers organisés en 2024.":                         "",
		"Le pôle totalise 210 diagnostics.":                                        "",
		"La grappe comptabilise 75 candidatures.":                                  "",
		"Elle affiche 31 embauches, dont 12 sur le territoire.":                    "",
		"2 300 profils y sont inscrits à la date du contrôle.":                     "",
		"Le pôle recense 40 entreprises formées et 9 labellisées.":                 "",
		"La grappe annonce 64 entreprises.":                                        "64",
		"L'association fait état de 45 structures adhérentes.":                     "45",
		"La grappe déclare 48 verriers, dont 30 dans l'agglomération.":             "48 territory 30",
		"Le pôle revendique 92 entreprises engagées dans la filière.":              "92",
		"La grappe affiche 38 fondeurs à jour de cotisation.":                      "38 paid 38",
		"Le cluster annonce 57 sociétés installées en ville au 31 décembre 2024.":  "57",
		// Notes cut their words short.
		"Il ne reste que 41 adhérents, dont 33 sur le territoire.":                                                           "41 territory 33",
		"41 adh. au 31/12 (38 l'an dernier), 33 sur la CC.":                                                                  "41 territory 33 before 38",
		"41 adh. au 31/12 (38 l'an dernier), 33 sur la CC. ne reste que 5 carrières dans le département, contre 14 en 2000.": "41 territory 33 before 38",
		"La grappe : 57 adh., dont 40 dans l'agglo.":                                                                         "57 territory 40",
		"12 adh. accompagnés en 2024.":                                                                                       "",
		// What the cluster says of itself, in quotation marks.
		"La grappe se dit forte de « plus de 100 membres ».":                                                                "≥100",
		"Elle revendique « 92 adhérents », dont 40 en ville.":                                                               "92 territory 40",
		"Le pôle (il se dit fort de « plus de 100 membres », nous n'avons pas pu le vérifier) anime un appartement témoin.": "≥100",
		"La grappe a animé « 100 membres en fête ».":                                                                        "",
		// As people write.
		"Le nombre des adhérents progresse. | Ils étaient déjà 231 au 31 décembre 2023, ils sont 245 le 28 juin.":                "245 before 231",
		"La grappe grandit : de 85 adhérents en 2012, leur nombre se porte aujourd'hui à 209.":                                   "209",
		"De 22 adhérents en 2005, la grappe est passée à 127.":                                                                   "127",
		"20 membres étaient présents et 10 membres absents.":                                                                     "",
		"Constitué de dix chefs d'entreprises et de six représentants des collectivités, le conseil d'administration se réunit.": "",
		"Le pôle Exemple Marin (850 membres sur les deux régions) est partenaire de la grappe.":                                  "",
		"La grappe affiche 90 adhérents au compteur fin décembre, soit un de plus que l'an passé.":                               "90",
		"Le fichier adhérents comporte 112 lignes, dont 97 à jour.":                                                              "112 paid 97",
		"65 entreprises nous font confiance, soit 7 de plus qu'en 2023.":                                                         "65",
		"Ont adhéré en 2024 : 48 structures (44 en 2023), dont 31 de la métropole.":                                              "48 territory 31 before 44",
		"Nombre d'entreprises membres : 48 (31/12/2024), 44 (31/12/2023).":                                                       "48 before 44",
		"Le club, c'est 74 artisans, 11 écoles et 3 banques.":                                                                    "",
		"La grappe a perdu 3 adhérents et en a gagné 8 : elle en compte 57.":                                                     "57",
		"57 adhérents (- 3 / + 8).": "57",
		"Nous terminons l'exercice avec 57 adhérents contre 52 à l'ouverture.":                             "57 before 52",
		"Base adhérents : 57 / dont agglo : 40 / à jour : 55":                                              "57 territory 40 paid 55",
		"57 adhérents, 40 d'agglo, 55 à jour.":                                                             "57 territory 40 paid 55",
		"La grappe regroupait 44 entreprises fin 2023 ; ce sont 49 entreprises qui la composent fin 2024.": "49 before 44",
		"70 % de nos 60 adhérents sont installés sur le territoire.":                                       "60 share 70",
		"60 adhérents – 42 locaux – 58 à jour":                                                             "60 territory 42 paid 58",
		"Adhérents : 60 dont 42 métropolitains (58 à jour)":                                                "60 territory 42 paid 58",
		"Cette année encore, la grappe a fait le plein : 60 adhérents.":                                    "60",
		"Effectif au 31 décembre 2024 : 60 adhérents actifs, 4 membres d'honneur.":                         "60",
		"Le nombre d'adhérents est de soixante, dont quarante-deux sur le territoire.":                     "60 territory 42",
		"Une soixantaine d'adhérents, 42 sur place.":                                                       "≈60 territory 42",
		"Plus de cent adhérents (104) à fin 2024.":                                                         "104",
		// Who asked is told with the answer.
		"Mme Type demande combien la grappe compte d'adhérents : 87, dont 71 de l'agglomération, répond la directrice.": "87 territory 71",
		"On veut savoir combien d'entreprises sont membres : 41, dit le président.":                                     "41",
		"M. Type demande combien de visites la grappe a faites : 87, répond la directrice.":                             "",
		"M. Type demande combien d'adhérents ont participé au salon : douze.":                                           "",
		// What is told in the conditional is hearsay where somebody is said to tell it, or when; else it is an hypothesis.
		"Elle compterait à ce jour, selon son conseil d'administration, 118 adhérents, parmi lesquels 52 ont leur siège dans notre commune.": "118 territory 52",
		"D'après son président, la grappe réunirait aujourd'hui 118 entreprises.":                                                            "118",
		"La grappe rassemblerait 118 adhérents au 31 décembre 2024, dit-on.":                                                                 "118",
		"Selon la presse, la grappe fédérerait 118 adhérents, dont 52 sur le territoire.":                                                    "118 territory 52",
		"Si l'adhésion était gratuite, la grappe compterait aujourd'hui 200 adhérents.":                                                      "",
		"Avec la fusion, la grappe compterait 200 adhérents.":                                                                                "",
		"Fusionnées, les deux grappes réuniraient 210 adhérents.":                                                                            "",
		"La grappe compte 58 adhérents ; sans la crise, elle en compterait 70.":                                                              "58",
		"Selon l'étude, la grappe réunirait 200 adhérents en 2027.":                                                                          "",
		// In brackets behind how many there are.
		"Notre nombre d'adhérents, s'il demeure élevé (163 au 31 décembre), s'est érodé de 6 unités.": "163",
		"Le nombre de nos adhérents a encore progressé (163 fin 2024).":                               "163",
		"Les effectifs du cluster sont stables (57 à la clôture de l'exercice).":                      "57",
		"L'effectif des membres, quoique stable (57 fin 2024), vieillit.":                             "57",
		"Le nombre de membres a reculé (57 fin 2024, contre 61 fin 2023).":                            "57 before 61",
		"Le nombre d'adhérents formés a progressé (63 fin 2024).":                                     "",
		"L'effectif de l'équipe est stable (4 fin 2024).":                                             "",
		"Le nombre de visites, s'il demeure élevé (63 au 31 décembre), a baissé.":                     "",
		"Nos adhérents ont exposé (12 en 2024).":                                                      "",
		"Nos adhérents ont bien recruté (120 en 2024).":                                               "",
		"Les membres ont déposé des brevets : 9 en 2024.":                                             "",
		"Nos adhérents ont augmenté (163 en 2024).":                                                   "163",
		"Nos adhérents sont restés fidèles (163 à la clôture).":                                       "163",
		// Those with whom something was done, and a stand that is no cluster.
		"Les cantines se fournissent désormais auprès de 13 adhérents (contre 8 à la rentrée 2023).": "",
		"Au 31 décembre, des capteurs tournent chez 9 adhérents (contre 4 en 2023).":                 "",
		"Signée à ce jour par 27 adhérents.":                                                         "",
		"La charte, signée au 31 décembre par 27 membres, a été révisée.":                            "",
		"Le logiciel est utilisé à ce jour par 31 adhérents.":                                        "",
		"L'association est portée à ce jour par 74 adhérents.":                                       "74",
		"L'enquête a été menée auprès de nos 74 adhérents.":                                          "74",
		"La grappe compte 74 adhérents, contre 70 en 2023.":                                          "74 before 70",
		"Notre pavillon regroupait dix entreprises.":                                                 "",
		"Au salon, notre stand rassemblait dix adhérents.":                                           "",
		"La délégation comptait 12 adhérents au 31 décembre.":                                        "",
		"Notre réseau regroupait dix entreprises.":                                                   "10",
		// Where, as people say it.
		"On est 74 adhérents, sur ton périmètre j'en compte 52.":  "74 territory 52",
		"Nous sommes 74. | Sur ton territoire on en a 52.":        "74 territory 52",
		"La grappe compte 74 adhérents, j'en compte 52 chez toi.": "74 territory 52",
		"On est 74 adhérents, dont 52 chez toi.":                  "74 territory 52",
		"On est 74 adhérents ; au salon j'en ai vu 52.":           "74",
		// Nobody of the cluster.
		"Excusés : 5 membres.":           "",
		"Absents : 12 adhérents.":        "",
		"Étaient présents : 31 membres.": "",
		"Membres : 31.":                  "31",
		"Le cluster a 7 start-up hébergées à la pépinière au 31 décembre, contre 11 un an plus tôt. | Le nombre d'adhérents n'est pas communiqué.": "",
		"La grappe réunit 9 entreprises accueillies dans son hôtel.":                                                                               "",
		"La grappe : 12 stagiaires formés.":                                       "",
		"Inscrits au concours : 34.":                                              "",
		"Le pôle : 6 formateurs ont été recrutés.":                                "",
		"La réunion du 4 mars a rassemblé 19 adhérents.":                          "",
		"Nous avons prospecté 120 entreprises et obtenu 14 adhésions.":            "",
		"Dix-neuf adhérents étaient au rendez-vous.":                              "",
		"L'Union des industries compte 400 adhérents dans le département.":        "",
		"Groupement d'achats : 47 adhérents l'utilisent à ce jour (41 en 2023).":  "",
		"Deux adhérents n'ont pas souhaité répondre à l'enquête.":                 "",
		"Le bureau, réuni le 22 janvier, 11 membres étant présents sur 15.":       "",
		"Nous avons équipé 8 ateliers de capteurs (ils étaient 3 en 2023).":       "",
		"Les rendez-vous du cluster ont été au nombre de onze, pour 476 invités.": "",
		"La filière compte 340 établissements dans le département.":               "",
		"Adhérents du groupement d'énergie : 26":                                  "",
		"Notre panel, qui compte à ce jour 320 pratiquants, s'est étoffé.":        "",
		"De 20 000 à 22 000 € : la grappe, forte de ses 64 adhérents, espère.":    "64",
		"12 adhérents ont participé au salon.":                                    "",
		"Le conseil d'administration compte 15 membres.":                          "",
		"14 nouveaux adhérents nous ont rejoints.":                                "",
		"Nous visons 80 adhérents.":                                               "",
		"L'achat groupé auquel 14 ateliers adhèrent.":                             "",
		"Nous avons emmené 11 entreprises à Munich.":                              "",
		"La grappe compte 44 adhérents. | La grappe compte 45 adhérents.":         "",
	} {
		if got := tell(text).String(); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestCells holds the cells of a table of clusters that stand below headings about members.
func TestCells(t *testing.T) {
	counts := func(cell string) bool { return cell != "–" }
	heads := []string{"Grappe", "Adhérents fin 2024", "dont sur le territoire", "Aide 2024"}
	if got := Cells(heads, []string{"Grappe Exemple Bois", "48", "30", "10 000 €"}, counts); got != "Adhérents fin 2024 : 48, dont sur le territoire : 30" {
		t.Errorf("%q", got)
	}
	if got := Cells([]string{"Grappe", "Membres", "Part métropole"}, []string{"Grappe Exemple Bois", "41", "60 %"}, counts); got != "Membres : 41, Part métropole : 60 %" {
		t.Errorf("a share: %q", got)
	}
	budget := []string{"Charges", "Montant", "Produits", "Montant"}
	if got := Cells(budget, []string{"64 – Personnel", "71 300 €", "756 – Cotisations (54 adhérents)", "47 100 €"}, counts); got != "756 – Cotisations (54 adhérents)" {
		t.Errorf("the fees of a budget: %q", got)
	}
	if got := Cells(budget, []string{"62 – Salon (12 adhérents)", "8 000 €", "70 – Stands (12 adhérents)", "4 000 €"}, counts); got != "" {
		t.Errorf("what members paid for a fair: %q", got)
	}
	if got := Cells(heads, []string{"Grappe Exemple Bois", "–"}, counts); got != "" {
		t.Errorf("no cell: %q", got)
	}
}

// TestTable holds what the rows of a table tell that parts the members into classes or counts them year by
// year; a row that counts members and nothing else is marked with a star.
func TestTable(t *testing.T) {
	for _, c := range []struct {
		heads            string
		actual, previous int
		rows, want       string
	}{
		{"Collège | Membres", 0, 0, "Entreprises | 52 / Écoles | 9 / **Ensemble** | **61**", "* / * / Adhérents : 61*"},
		{"Collège | 2023 | 2024", 2, 1, "Entreprises | 50 | 52 / Total des adhérents | 64 | 68", "* / Adhérents : 68 (2023 : 64)*"},
		{"Implantation | Nombre", 0, 0, "Agglomération | 78 / Reste du département | 30 / Hors département | 12", "Adhérents sur le territoire : 78* / * / *"},
		{"Implantation | Membres", 0, 0, "Agglomération | 28 / Reste du département | 19 / Total | 47", "Adhérents sur le territoire : 28* / * / Adhérents : 47*"},
		{"Année | Budget | Adhérents", 0, 0, "2023 | 330 k€ | 92 / 2024 | 350 k€ | 96", "Adhérents 2023 : 92 / Adhérents 2024 : 96"},
		{"Action | Adhérents", 0, 0, "Salon | 12 / Total | 20", "none"},
		{"Secteur | Visites", 0, 0, "Bois | 12 / Total | 20", "none"},
	} {
		cut := func(row string) []string {
			cells := strings.Split(row, "|")
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			return cells
		}
		rows := strings.Split(c.rows, " / ")
		var first []string
		for _, row := range rows {
			first = append(first, cut(row)[0])
		}
		table := NewTable(Heads{Cells: cut(c.heads), Actual: c.actual, Previous: c.previous, Year: 2024}, first)
		var got []string
		for _, row := range rows {
			if table == nil {
				got = []string{"none"}
				break
			}
			said, whole := table.Row(cut(row))
			if whole {
				said += "*"
			}
			got = append(got, said)
		}
		if s := strings.Join(got, " / "); s != c.want {
			t.Errorf("%s: %q, want %q", c.heads, s, c.want)
		}
	}
}
