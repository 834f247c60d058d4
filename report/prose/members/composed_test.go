package members

import "testing"

// TestComposed holds sentences put together from whom is counted, the verb with its tense and what stands between,
// and what of the members is told in the next.
func TestComposed(t *testing.T) {
	table(t, `
87	Le nombre de ses adhérents s'établissait, au dernier jour de l'année 2024, à quatre-vingt-sept.
45	Le nombre d'entreprises membres est resté, malgré les difficultés, à 45.
72	L'effectif atteint, fin 2024, 72 sociétaires.
64	Réseau des entreprises de la lumière : 64 adhérents
44	La grappe a été fondée en 2012 ; elle compte 44 adhérents.
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
71	Soixante et onze entreprises nous ont fait confiance cette année.
71	Nous rassemblons à ce jour 71 acteurs de la filière.
71	Avec ses 71 adhérents, la grappe est la deuxième de la région.
71	Forte de 71 membres, la grappe aborde l'année avec confiance.
71	Réunissant 71 structures, le cluster est reconnu par l'État.
71	Le cluster, qui réunit 71 structures, est reconnu par l'État.
71	Le cluster, riche de 71 adhérents, est reconnu par l'État.
71	71 adhérents au compteur !
71	71 membres, c'est notre record.
71	La barre des 70 est franchie : 71 membres au 31 décembre.
71 before 64	La grappe a gagné sept adhérents : elle en compte 71 contre 64.
71 before 64	Passée de 64 à 71 adhérents, la grappe s'installe dans le paysage.
71 before 64	L'année a commencé à 64 adhérents et s'est achevée à 71.
71 before 64	Nous avons clos 2024 avec 71 adhérents, soit 7 de plus qu'en 2023 (64).
71 before 64	71 adhérents fin 2024, 64 fin 2023.
71 before 64	Adhérents 2023 : 64 – Adhérents 2024 : 71
71 before 64	Nombre d'adhérents : 64 en 2023, 71 en 2024
71	Le nombre d'adhérents, 71, est stable.
71	Nous avons aujourd'hui 71 adhérents.
≈70	On tourne autour de 70 adhérents.
≈70	Le cluster revendique quelque 70 adhérents.
71	L'association compte 71 membres, répartis en trois collèges : 40 industriels, 20 prestataires et 11 écoles.
71	Effectif de l'association : 71 adhérents.
71	Etat des adhésions au 31/12/2024 : 71
71	Bilan des adhésions 2024 : 71 (dont 9 nouvelles).
71	71 adhésions en 2024.
71	À la date de rédaction, le registre des adhérents compte 71 noms.
71 territory 52	71 adhérents dont 52 implantés dans l'agglomération et 19 au-delà.
71 territory 52	71 membres – 52 sur l'agglo – 19 hors agglo.
71 territory 52	Nous sommes 71, 52 d'entre nous ayant leur siège dans la communauté de communes.
71 territory 52	La grappe compte 71 adhérents. | Les deux tiers (52) sont sur le territoire.
71 territory 52	Sur les 71 adhérents de la grappe, 52 sont installés dans l'agglomération.
71 share 73	71 adhérents, à 73 % sur le territoire.
71 share 73	71 adhérents (73 % de locaux).
71 share 73	La grappe compte 71 adhérents, 73 % d'entre eux ayant leur siège dans la métropole.
71 share 73	La grappe compte 71 adhérents. | Taux d'adhérents du territoire : 73 %.
71 territory 52	Adhérents : 71. | Adhérents du territoire : 52.
71 territory 52	La grappe compte 71 adhérents. | Adhérents implantés sur l'agglomération : 52.
71 territory 52	La grappe compte 71 adhérents. | Nombre d'adhérents situés sur le territoire de la collectivité : 52.
71 paid 66	71 adhérents, dont 66 à jour de cotisation.
71 paid 66	71 adhérents (66 à jour).
71 paid 66	La grappe compte 71 adhérents. | Au 31 décembre, 66 avaient versé leur contribution.
71 paid 66	La grappe compte 71 adhérents. | Cotisations encaissées : 66.
71 paid 66	La grappe compte 71 adhérents. | Cotisations perçues : 66 sur 71.
71 paid 66	La grappe compte 71 adhérents. | Seuls 66 ont réglé.
71 paid 66	La grappe compte 71 adhérents. | Cinq restent à relancer, les 66 autres ont payé.
71 paid 66	71 inscrits, 66 cotisants.
71 paid 66	66 des 71 membres ont acquitté leur cotisation.
71 paid 66	66 cotisations ont été encaissées pour 71 adhérents.
71	Le nombre d'adhérents est resté le même qu'en 2023 : 71.
43 paid 36	Tu voulais aussi l'effectif : quarante-trois studios. | Enfin, quarante-trois qui ont leur carte ; si on ne garde que ceux qui ont payé, on retombe à trente-six.
90 paid 83 before 88	Cotisations (83 membres) : 66 400 € | 83 est le nombre de membres qui se sont acquittés de leur contribution ; la grappe en recense 90 au total (88 au 31 décembre 2023).
100 before 81	Retour en arrière : 2019, on est 8 dans un sous-sol. | Fin 2023, 81. | Et ce 19 décembre 2024, cent tout rond.
54 before 50	Cotisations (54 adhérents) | La ligne est calculée sur l'effectif au 31 décembre 2024. | Fin 2023, il était de 50.
≥210 share 85	Ses plus de 210 adhérents emploient 11 400 personnes. | # Ancrage | Neuf de nos administrateurs sur douze habitent la métropole, et 85 % de nos adhérents y produisent.
share 77	Je réponds par un chiffre : 77 pour cent. | C'est la proportion de nos membres dont l'adresse est dans la métropole.
83 before 79	Le pôle fédérait 79 entreprises au 31 décembre 2023 ; il en fédère aujourd'hui 83.
83 before 79	L'association dénombrait 79 adhérents fin 2023. | Ils sont à présent 83.
83 before 79	Nos rangs comptent 83 entreprises, quatre de plus qu'à la fin de 2023, où nous étions 79.
83 before 79	79 adhérents en 2023, 83 en 2024 : la progression continue.
83 before 79	Le nombre de membres progresse lentement, de 79 à 83.
83 before 79	Entre fin 2023 et fin 2024, la grappe passe de 79 à 83 membres.
83 before 79	On compte 83 cotisants cette année, alors qu'ils étaient 79 l'an passé.
83 before 79	83 adhérents (+ 4 par rapport à 2023, où l'on en comptait 79).
83 before 79	Adhérents : 79 → 83
83	À ce jour, l'association peut compter sur 83 adhérents fidèles.
83	Ce sont désormais 83 entreprises qui composent la grappe.
83	Ils sont 83 à avoir adhéré en 2024.
83	Quatre-vingt-trois maisons se reconnaissent dans notre association.
83	Quatre-vingt-trois, c'est le nombre de maisons que nous fédérons.
83	83, voilà combien nous sommes au 31 décembre.
83	La famille s'agrandit : nous sommes désormais 83.
83	Notre communauté est forte de quatre-vingt-trois ateliers.
83	Autour de la table, 83 adhérents, du sculpteur au négociant.
83	Qui sommes-nous ? 83 entreprises, 4 écoles et 2 laboratoires, réunies depuis 2010.
83	Nous fédérons, à la date de la présente demande, quatre-vingt-trois entreprises.
83	Au jour où j'écris, l'association rassemble 83 adhérents.
83	Le nombre des adhérents à la date du 31 décembre 2024 ressort à 83.
83	Nous avons terminé l'exercice à 83 membres.
83	Nous avons fini 2024 sur 83 adhérents.
83	La grappe peut s'enorgueillir de ses 83 membres.
83	Nous avons 83 membres, pas un de plus.
83	Il y a 83 adhérents dans l'association.
83	Il y a aujourd'hui dans notre grappe 83 entreprises.
83	La grappe, ce sont 83 entreprises.
83	La grappe ? 83 entreprises.
83	Côté adhérents, nous sommes à 83.
83	Côté effectifs, on reste à 83.
83	Pour les adhésions, on est à 83.
83	Membres (au 31/12) = 83
83	Nb membres: 83
83	[x] Adhérents : 83
83	1. Nombre d'adhérents : 83 (quatre-vingt-trois)
83	quatre-vingt-trois (83) adhérents
83	La grappe compte quatre-vingt-trois (83) adhérents.
83 paid 80	83 adhérents, 80 cotisations payées.
83 paid 80	80 adhérents sur 83 sont à jour.
83 paid 80	Nous comptons 83 membres ; 80 sont à jour au moment du vote.
83 paid 80	Sont à jour de leur cotisation 80 adhérents sur 83.
83 paid 80	Le nombre d'adhérents à jour est de 80, sur un total de 83.
83 paid 80	83 membres. À jour de cotisation : 80. En retard : 3.
83 territory 60	83 membres, parmi lesquels 60 métropolitains.
83 territory 60	83 adhérents, soit 60 dans la métropole et 23 ailleurs.
83 territory 60	83 adhérents : 60 de la métropole, 23 du reste du département.
83 territory 60	83 entreprises adhèrent à la grappe ; soixante ont leur siège chez vous.
83 territory 60	La grappe réunit 83 entreprises, dont 60 paient leurs impôts dans l'agglomération.
83 territory 60	La grappe réunit 83 entreprises. | Soixante emploient dans l'agglomération.
83 territory 60	La grappe réunit 83 entreprises. | Implantation : métropole 60, hors métropole 23.
83 territory 60	La grappe réunit 83 entreprises. | Localisation des sièges : métropole (60), département (15), hors département (8).
83 territory 60	La grappe réunit 83 entreprises, 60 ayant une adresse métropolitaine.
83 share 72	La grappe réunit 83 entreprises, à 72 % métropolitaines.
83 share 72	La grappe réunit 83 entreprises. | La métropole en concentre 72 %.
83 share 72	La grappe réunit 83 entreprises. | 72 % de l'effectif est basé dans la métropole.
83 share 72	La grappe réunit 83 entreprises, métropolitaines pour 72 % d'entre elles.
50 territory 31	# Combien d'entreprises font partie de la grappe ? | 50 fin 2024. | # Viennent-elles toutes de la métropole ? | Non : 31 seulement.
`)
}

// TestOthersComposed holds the number of others, of a body, of what was paid for or stands elsewhere, in the same words.
func TestOthersComposed(t *testing.T) {
	table(t, `
-	Réseau des acheteurs : 14 membres
-	Réseau de référents sécurité (14 membres)
-	Stand collectif : 9 entreprises
-	Pavillon collectif (9 entreprises)
-	Un fichier des techniciens a été mis en ligne ; il recense 190 professionnels à ce jour.
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
-	L'assemblée générale a réuni 71 adhérents.
-	71 adhérents étaient présents ou représentés à l'assemblée.
-	La réunion de rentrée a rassemblé 71 membres.
-	71 adhérents ont répondu à l'enquête.
-	Nous avons rencontré 71 adhérents en 2024.
-	71 entreprises accompagnées, dont 30 adhérentes.
-	Sept adhérents ont quitté la grappe, neuf l'ont rejointe.
-	9 adhésions nouvelles et 7 départs.
-	Notre objectif est de rassembler 80 adhérents fin 2025.
-	Nous serons 80 demain.
-	Le conseil d'administration est composé de 15 membres.
-	Le bureau compte 6 membres élus.
-	Le comité de pilotage réunit 12 membres.
-	Le club des dirigeants rassemble 25 membres.
-	Le groupement d'employeurs compte 18 adhérents.
-	La newsletter est envoyée à 71 adhérents.
-	Le fichier compte 204 contacts.
-	Le réseau social compte 1 200 membres.
-	Le groupe LinkedIn compte 850 membres.
-	La communauté en ligne rassemble 850 membres.
-	La chambre de métiers compte 4 000 adhérents.
-	La filière rassemble 350 entreprises et 4 000 emplois.
-	Parmi les 40 entreprises rencontrées, 12 souhaitent adhérer.
-	Les 15 adhérents du groupe export se sont réunis.
-	Nous étions 60 à la soirée.
-	Vous étiez 60 au rendez-vous.
-	Nous sommes 3 salariés.
-	On est deux à temps plein.
-	Nous sommes 12 à avoir fait le déplacement.
-	Trente d'entre vous ont participé.
-	La collectivité est membre depuis 2015, avec 4 autres membres associés.
-	Les 12 membres fondateurs ont été honorés.
-	Un partenariat avec le pôle Exemple Mer (300 adhérents) a été signé.
71	# Adhésions | La grappe compte 71 membres. | Trois candidatures sont examinées, deux sont acceptées, une est renvoyée à janvier.
-	# Adhésions | Trois demandes d'adhésion ont été examinées.
-	# Prix | 12 candidatures ont été examinées par le jury.
71	# Membres | La grappe compte 71 membres. | # Combien de visiteurs viennent de la métropole ? | 31 seulement.
`)
}
