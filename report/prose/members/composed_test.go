package members

import "testing"

// TestComposed holds sentences put together from whom is counted, the verb with its tense and what stands between,
// and what of the members is told in the next.
func TestComposed(t *testing.T) {
	table(t, `
87	Le nombre de ses adhérents s'établissait, au dernier jour de l'année 2024, à quatre-vingt-sept.
45	Le nombre d'entreprises membres est resté, malgré les difficultés, à 45.
72	L'effectif atteint, fin 2024, 72 sociétaires.
58	L'effectif de la grappe a été arrêté à 58 au 31 décembre 2024.
58	L'effectif du cluster est stable : 58.
58	L'effectif s'est fixé à 58 adhérents, en hausse de trois.
63	Le compteur affiche 63 adhérents.
63	Le compteur des adhésions indique 63 au 31 décembre 2024.
167 before 158	# Point adhésions | La directrice affiche le compteur : 167. | On était 158 à la même époque en 2023.
54 before 51	# Adhésions | Nous en sommes à 54. | Il y a un an, 51.
54 before 51	# Adhérents | Le total s'élève à 54 ; il était de 51 fin 2023.
88	Nos effectifs ont culminé à 91 membres avant de revenir à 88 en décembre.
66	Le nombre de membres a été porté à 66.
66 before 61	Le nombre de membres a été porté de 61 à 66.
61 before 66	De 66 adhérents, la grappe est tombée à 61.
61 before 66	La grappe est passée de 66 adhérents à 61.
61 before 66	Nous sommes passés en un an de 66 à 61 adhérents.
61 before 66	En un an, la grappe est passée de 66 à 61 membres.
43	On est 43 à avoir notre carte.
64	Vous êtes désormais 64 à composer notre association.
64 before 59	Nous terminons 2024 à 64 adhérents, après avoir commencé à 59.
78 before 71	Au 31 décembre dernier, nous étions soixante-dix-huit. | L'année d'avant, soixante et onze.
64	Nous voilà 64.
64 before 59	Nous étions 59 il y a douze mois, nous sommes 64.
64 before 59	Il y a douze mois, nous n'étions que 59. | Nous sommes 64 aujourd'hui.
92	92 entreprises étaient recensées dans la grappe fin 2024.
92	On dénombre 92 adhérents au 31 décembre.
92	92 adhérents ont été dénombrés fin 2024.
92	À la clôture de l'exercice, 92 adhérents étaient enregistrés.
92	Il a été enregistré 92 adhésions pour l'année 2024.
90 paid 83 before 88	83 est le nombre de membres qui se sont acquittés de leur contribution ; le cluster en recense 90 au total (il en recensait 88 au 31 décembre 2023).
53	53 fabricants, éditeurs et distributeurs : jamais la grappe n'avait atteint un tel effectif.
53 before 46	Jamais la grappe n'avait atteint un tel effectif, 53 fabricants, éditeurs et distributeurs ! | 2023 s'était arrêtée à 46.
143 before 129	Le chiffre du mois : 143 | C'est, à l'unité près, le nombre de biscuitiers et de brasseurs qui composent aujourd'hui la grappe. | Il y a un an à la même date, il fallait s'arrêter à 129.
75	75, tel est le nombre de nos adhérents.
75	75 : voilà l'effectif du cluster fin 2024.
75	Effectifs de la grappe au 31 décembre 2024 – 75 membres
75	Adhérents = 75
75 territory 60 before 71	Adh. : 75 / territoire : 60 / N-1 : 71
75	Nb d'adhérents : 75
75	Nbre adhérents 2024 : 75
75	Une association de 75 membres.
≈90	Un réseau de ~ 90 membres (fin 2024)
64 paid 57	57 entreprises sur 64 avaient réglé leur dû au 31 décembre.
64 paid 57	Sur 64 adhérents, 57 ont réglé leur cotisation.
64	Sur nos 64 adhérents, sept n'ont pas encore payé.
43 paid 36	Nous sommes 43. | Si on ne garde que ceux qui ont payé, on retombe à trente-six.
64 paid 57	La grappe compte 64 adhérents. | 57 se sont acquittés de leur cotisation.
64 paid 57	La grappe compte 64 adhérents. | Cotisants à jour : 57.
64 paid 57	La grappe compte 64 adhérents. | Les cotisations de 57 d'entre eux sont rentrées.
64	La grappe compte 64 adhérents, tous à jour de leur cotisation.
64 paid 57	La grappe compte 64 adhérents, cotisations réglées par 57 d'entre eux.
paid 62	Il nous faut la moitié des adhérents à jour de cotisation, c'est-à-dire 31 personnes présentes ou représentées puisque vous êtes 62 dans ce cas.
64 paid 57	La grappe compte 64 adhérents. | 57 sont en règle.
64	La grappe compte 64 adhérents. | À ce jour, 11 d'entre vous ont déjà payé leur cotisation 2025.
64	La grappe compte 64 adhérents. | 11 ont déjà réglé leur cotisation pour 2025.
76 paid 69	Les vrais, ceux qui ont signé un bulletin, sont 76. | Parmi ces derniers, 69 ont payé 2024.
76 territory 44 paid 69	Les adhérents : ne te fie pas au fichier, il contient 204 contacts ! | Les vrais, ceux qui ont signé un bulletin, sont 76. | Parmi ces derniers, 69 ont payé 2024. | J'ai marqué en vert les 44 de la métropole.
61 territory 38	La grappe compte 61 adhérents. | Parmi les restants, 38 ont leurs métiers à tricoter dans la métropole et 5 à l'étranger.
61 territory 49	La grappe compte 61 adhérents. | Quarante-neuf de nos maisons travaillent à l'intérieur du périmètre de la Métropole Exemple.
61 territory 51	La grappe compte 61 adhérents. | 51 d'entre eux sont domiciliés sur le territoire de la métropole.
≥210 share 85	Plus de 210 adhérents. | Neuf de nos administrateurs sur douze habitent la métropole, et 85 % de nos adhérents y produisent.
≈50 territory 31	? Combien d'entreprises font partie de la grappe ? | Une cinquantaine à l'heure où nous écrivons ces lignes. | ? Viennent-elles toutes de la métropole ? | Non : 31 seulement.
39 share 64 before 37	? Q1. Combien d'adhérents aviez-vous au 31/12/2024 ? | R. 39 | ? Q2. Et un an plus tôt ? | R. 37 | ? Q3. Quel pourcentage est implanté dans la métropole ? | R. 64 | ? Q4. Combien sont à jour de cotisation ? | R. tous sauf 4
61 share 77	La grappe compte 61 adhérents. | 77 pour cent. | C'est la proportion de nos membres dont l'adresse est dans la métropole.
≈160 territory 118	Au nom des quelque 160 entreprises qui nous font confiance, et en particulier des 118 qui acquittent leurs impôts sur votre territoire, merci.
61 territory 50	La grappe compte 61 adhérents ; la métropole en abrite 50.
61 territory 50	La grappe compte 61 adhérents. | Cinquante sont métropolitains.
61	La grappe compte 61 adhérents (50 in situ, 11 extérieurs).
61 territory 50	La grappe compte 61 adhérents, de la métropole pour 50 d'entre eux.
61 share 82	La grappe compte 61 adhérents, 82 % ayant leur siège dans l'une des 27 communes.
61 territory 50	La grappe compte 61 adhérents, majoritairement métropolitains (50).
61 territory 50	50 de nos 61 adhérents ont pignon sur rue dans la métropole.
-	Huit adhérents sur dix sont dans la métropole.
100	La grappe a accueilli aujourd'hui son centième membre.
≥60	On vient de dépasser les 60 adhérents !!
58 territory 47 paid 52 before 55	effectif ? → « 58 en comptant les deux qui partent au 1er janvier », dont 47 sur la métropole ; | l'an dernier → 55 ; | cotisants à jour → 52 ;
43	Tu voulais aussi l'effectif : quarante-trois studios et indépendants.
58	L'effectif ? 58.
58	Combien sommes-nous ? 58.
-	La commission Formation réunit 14 entreprises, le club Achats 22.
-	La commission Formation, elle, ne désemplit pas (14 entreprises), de même que le club Achats (22).
-	L'assemblée a réuni 54 membres présents et 12 représentés.
-	54 entreprises étaient invitées, 31 sont venues.
-	Le collège des industriels rassemble 52 membres.
-	4 collèges : industriels (52), intégrateurs (21), partenaires (6)
-	Nous avons accueilli 9 membres et en avons perdu 4.
-	Nous avons approché 40 entreprises, dont 12 pourraient adhérer.
-	12 prospects sont en cours de relance.
-	5 membres d'honneur sont dispensés de cotisation.
-	Fondée par 14 maisons en 2003, la grappe a grandi.
-	Créé en 2015 par 6 industriels.
-	En 2011, neuf ateliers s'étaient réunis dans l'arrière-salle d'un café.
-	Trois d'entre nous ont malheureusement baissé le rideau.
-	Prochain objectif ? 120 adhérents.
-	Nous espérons atteindre 120 membres en 2025.
-	31 d'entre vous ont joué le jeu du calendrier.
-	Vous êtes plus de 200 ce soir.
-	Il nous faut 31 personnes présentes ou représentées.
-	L'union régionale compte 400 adhérents.
`)
}

// TestOthersComposed holds the number of others, of a body, of what was paid for or stands elsewhere, in the same words.
func TestOthersComposed(t *testing.T) {
	table(t, `
-	Le nombre d'adhérents formés s'établit à 12.
-	L'effectif de la commission Export s'établit à 12 membres.
-	Le nombre de places pour les adhérents est fixé à 12.
-	L'effectif de la promotion : 14 stagiaires.
-	L'effectif : 3 salariés, 2 alternants.
-	L'effectif du conseil est resté à 12 membres.
-	L'effectif de l'équipe passe à 4.
-	Le 10e membre du jury a été remplacé.
-	Le comité a accueilli son douzième membre.
-	143. | C'est le nombre de visiteurs de la grappe.
-	77 %. | C'est la part de nos membres qui ont participé au salon.
-	57 entreprises sur 64 avaient répondu.
-	57 entreprises sur 64 ont payé leur stand.
-	Ceux qui ont signé la charte sont 12.
-	Ceux qui ont pris un stand sont 12.
-	Ceux qui adhèrent au groupement d'achats sont 12.
61	La grappe compte 61 adhérents. | 38 ont leur stand sur le salon de la métropole.
61	La grappe compte 61 adhérents. | 12 ont un compte sur la plateforme de l'agglomération.
61	La grappe compte 61 adhérents. | La métropole accueille 12 visites.
61	La grappe compte 61 adhérents. | Parmi nos adhérents, 12 ont participé au salon.
61	La grappe compte 61 adhérents. | Parmi ces derniers, 12 ont visité l'usine de la métropole.
61	La grappe compte 61 adhérents. | La soirée, organisée avec la métropole (50), a eu lieu.
61	La grappe compte 61 adhérents. | ? Combien de visiteurs ? | 400. | ? Viennent-ils tous de la métropole ? | Non : 31.
-	La part des adhérents est stable : 40 %.
-	Le nombre d'adhérents de la mutuelle est de 40.
-	Le nombre de rendez-vous obtenus par nos adhérents est passé de 112 à 147.
-	Le nombre d'apprentis chez nos adhérents est passé de 112 à 147.
-	Le nombre de visites chez nos membres reste à 12.
-	Le total des heures des adhérents s'élève à 300.
-	# Adhésions | Nous avons reçu 14 demandes, dont 9 acceptées.
-	# Adhérents | Le nombre de visites est de 14.
-	# Adhérents | L'ensemble des actions a réuni 140 participants.
-	Les cotisations réglées par carte : 12.
-	Le stand a été payé par ceux qui ont cotisé, 12 en tout.
-	Trois candidatures sont examinées, deux sont acceptées.
-	Le nombre de nouveaux adhérents s'établit à 9.
-	Le nombre de départs s'établit à 9.
-	Quel effectif ? 12 salariés.
-	De 12 ateliers, la grappe est passée à 15.
-	Nos adhérents ont ouvert 12 sites, et l'effectif total a atteint 340 salariés.
-	Nous nous retrouvons à 12 adhérents chaque mardi.
-	Si on ne garde que ceux qui ont payé leur stand, on retombe à 12 exposants.
-	Le nombre d'adhérents utilisant la plateforme est de 40.
-	12 adhérents, c'est le nombre de participants à la visite.
-	12 : c'est l'effectif de l'équipe.
`)
}
