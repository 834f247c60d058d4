package members

import "testing"

// TestBehind holds numbers that the words behind them, or at the front, say to be those of the members: a noun of how
// many they are, the day on which they were counted, the register that holds them; and those of others.
func TestBehind(t *testing.T) {
	table(t, `
40 before 44	Vos quarante confrères (c'était l'effectif au 31 décembre 2024, contre 44 le 31 décembre 2023) vous attendent.
121	Pour les adhérents, prendre 121 (chiffre du 31/12).
37	Je rejoins un groupe de 37 membres (effectif constaté le 31 décembre 2024).
66	Nous finissons à 66, effectif arrêté au 31 décembre 2024.
58	58, c'est notre effectif à la fin de l'exercice.
45	45 est le nombre de membres au jour de la saisie.
72	Attendues : 72 (= nombre d'adhérents fin d'année)
33 before 30	33, tel est désormais l'effectif de la grappe ; il était de 30 un an plus tôt.
54	54 était, au 31 décembre 2024, le nombre des adhérents.
47	Côté effectifs, 47 à fin décembre.
74 before 70	L'effectif était de 74 au 31 décembre 2024, contre 70 un an plus tôt.
148 before 151	66 adhérents s'investissent dans une instance au moins, sur un effectif qui, lui, est de 148 (151 au 31 décembre 2023).
74	Nos troupes se montent à 74.
47 paid 40	Rappel des troupes : 47 au compteur fin décembre, 3 de plus depuis. | À jour : 40 et pas un de plus.
137 paid 124	Sur les 137 noms portés au registre de la grappe le 31 décembre 2024, 124 correspondent à une cotisation effectivement encaissée ; 13 restent à recouvrer.
137 before 139	Le registre porte 137 noms. | Le registre de 2023 en portait 139.
79 paid 72 before 74	# Vos cotisations | payées : 72 | attendues : 79 (= nombre d'adhérents fin d'année) | rappel fin 2023 : 74 adhérents
56 paid 50	La grappe compte 56 adhérents. | 50 ont honoré leur cotisation.
31 before 28	Vœux de la part des trente et un dentellières, brodeurs et passementiers qui forment la Grappe (nous étions vingt-huit sur la carte de l'an passé).
33 before 27	adh. = 33 (au lieu de 27)
80 territory 33	Depuis lors nous ne sommes ni plus ni moins nombreux : 80, patrons et artisans confondus. | Trente-trois ont leur atelier sur le territoire métropolitain.
≈240	Une équipe de 9 personnes au service de quelque 240 adhérents, start-up pour la plupart.
72	La grappe compte 72 adhérents, en hausse de 9 par rapport à 2023.
-	Quarante exposants (c'était l'effectif du salon) ont tenu un stand.
-	Un groupe de 12 stagiaires (effectif constaté à la rentrée) a suivi la formation.
-	9 personnes, c'est l'effectif de l'équipe.
-	L'effectif de l'équipe est de 9 au 31 décembre.
-	Le club des acheteurs réunit 12 personnes (chiffre du 31/12).
-	Côté adhérents, 12 ont exposé au salon.
-	Notre fichier compte 310 contacts.
-	18 inscrits sur la liste d'attente.
-	# Subventions | payées : 72
-	Ils sont venus nombreux au salon : 80 visiteurs.
`)
}
