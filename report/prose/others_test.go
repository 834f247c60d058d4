package prose

import "testing"

// TestMeant holds what was meant of a thing, beside what was done, and what only reads like it.
func TestMeant(t *testing.T) {
	for text, want := range map[string]string{
		"17 fours ont été livrés pour 20 escomptés.":                       "R 17 fours",
		"17 fours ont été livrés pour 20 espérés au départ.":               "R 17 fours",
		"Il y a eu 17 visites, contre 20 escomptées.":                      "R 17 visites",
		"17 tonnes ont été collectées sur les 20 escomptées.":              "R 17 tonnes",
		"Le cycle, prévu en cinq soirées, n'en a compté que deux.":         "R 2 soirées",
		"Le cycle, prévu sur 6 séances, en a compté 4.":                    "R 4 séances",
		"Le forum, annoncé pour 30 participants, en a réuni 22.":           "R 22 participants",
		"Les visites, envisagées avec 12 classes, ont concerné 7 classes.": "R 7 classes",
		"La formation, programmée en 8 modules, en a compté 5.":            "R 5 modules",
		"Le cycle, initialement prévu en cinq soirées, a été reporté.":     "",
		"Nous avons tenu 12 ateliers pour 15 apprentis.":                   "R 12 ateliers, R 15 apprentis",
		"12 places ont été ouvertes pour 20 inscrits.":                     "R 12 places",
		"Un programme en 5 ateliers a été mené.":                           "R 5 ateliers",
		"La formation programmée en mai a réuni 14 verriers.":              "R 14 verriers",
		"Le stage prévu en 2024 a accueilli 9 verriers.":                   "R 9 verriers",
		"Les visites prévues avec le lycée ont réuni 30 élèves.":           "R 30 élèves",
		"Le forum annoncé pour mars a réuni 22 entreprises.":               "R 22 entreprises",
		"Les bilans figurent aux pages 9 à 21.":                            "",
		"Annexe : comptes certifiés, pages 9 à 21.":                        "",
		"Le détail des visites est donné p. 12-14, articles 3 et 5.":       "",
		"Articles publiés : 12 ; pages vues : 9 000.":                      "R 12 articles, R 9000 pages",
		"Nos ambitions sont au nombre de trois.":                           "",
		"Les enjeux, au nombre de cinq, ont été partagés.":                 "",
		"Nos raisons de continuer étaient au nombre de quatre.":            "",
		"Ces axes sont au nombre de quatre.":                               "",
		"Les ateliers ont été au nombre de six.":                           "R 6 ateliers",
		"Les visites d'usine sont au nombre de douze cette année.":         "R 12 visites",
		"Nous avons poursuivi les ateliers. Ils ont été au nombre de six.": "R 6 ateliers",
		"Nous avons trois ambitions. Elles sont au nombre de trois.":       "",
		"P.-S. : pièces jointes au nombre de 5.":                           "",
		"Des pièces sont jointes, au nombre de quatre.":                    "",
		"Les visites d'usine, au nombre de 14, ont réuni 210 personnes.":   "R 14 visites, R 210 personnes",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Formation\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
	if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Programme 2025\n\nNous lancerons un cycle, prévu en cinq soirées.\n"); got != "P 5 soirées" {
		t.Errorf("a plan as planned: « %s »", got)
	}
}

// TestShares holds rates and shares of those who did something, and hours that a thing was used.
func TestShares(t *testing.T) {
	for text, want := range map[string]string{
		"Le taux de succès a atteint 31 %, alors qu'il plafonnait à 24 % l'année précédente.":               "R 31 %",
		"Le taux de réussite s'établit à 82 %, quand il stagnait à 70 % en 2023.":                           "R 82 %",
		"Le taux de retour est de 31 %, là où il tombait à 24 %.":                                           "R 31 %",
		"Nous avons tenu 31 ateliers, alors qu'on en tenait 24.":                                            "R 31 ateliers",
		"L'aide est plafonnée à 40 %.":                                                                      "",
		"Le taux est plafonné à 24 %.":                                                                      "",
		"Nous avons mis en ligne un annuaire, et près de 60 % de nos adhérents y ont renseigné leur fiche.": "R 60 %",
		"Un annuaire a été publié et 72 % des adhérents l'ont rempli.":                                      "R 72 %",
		"L'enquête a circulé et 45 % des entreprises y ont répondu.":                                        "R 45 %",
		"La grappe a ouvert un atelier, et 60 % des adhérents sont des TPE.":                                "",
		"La grappe a ouvert un atelier, et 60 % des adhérents ont leur siège en ville.":                     "",
		"Un atelier a été ouvert, et 60 % des entreprises ont moins de dix salariés.":                       "",
		"Notre plateforme a été ouverte à 46 équipes, pour 1 870 heures de fonctionnement.":                 "R 1870 heures, R 46 équipes",
		"Le four a servi à 12 ateliers, soit plus, pour 640 heures de marche.":                              "R 12 ateliers, R 640 heures",
		"Nous avons provisionné six mois de fonctionnement.":                                                "",
		"La halle a connu 40 heures de panne.":                                                              "",
		"22 fours ont été loués ; dix-sept ont été rendus, pour un montant total d'aides de 9 M€.":          "R 17 fours, R 22 fours, R 9 M€",
		"22 fours ont été loués ; dix-sept ont obtenu un label, et huit un prix.":                           "R 17 fours, R 22 fours, R 8 fours",
		"22 élèves sont venus ; quinze ont visité l'usine et dix l'atelier.":                                "R 10 élèves, R 15 élèves, R 22 élèves",
		"Nous avons tenu 12 visites, et deux le matin.":                                                     "R 12 visites",
		"Nous avons signé la charte, ce qui porte à 34 le nombre de signataires.":                           "R 34 signataires",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Formation\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestOthers holds figures of fairs, of the territory, of one firm and of what the cluster was given, and
// those of the cluster in the same words.
func TestOthers(t *testing.T) {
	for text, want := range map[string]string{
		"Quant au Mondial du verre, qui réunissait 1 200 exposants, onze de nos PME y ont exposé.":   "R 11 PME",
		"Les Assises de la mer, qui rassemblaient 900 congressistes, nous y tenions un stand.":       "",
		"Verrexpo a attiré 21 000 visiteurs ; six adhérents y ont exposé.":                           "R 6 adhérents",
		"La Fête du cristal a réuni 180 exposants et nous y avons tenu une table.":                   "",
		"Glasstec a reçu 40 000 professionnels : la grappe y était présente avec huit PME.":          "R 8 PME",
		"Le forum des métiers a réuni 45 exposants et onze de nos PME y ont recruté.":                "R 11 PME, R 45 exposants",
		"Nous avons réuni 45 exposants ; onze de nos PME y ont exposé pour la première fois.":        "R 11 PME, R 45 exposants",
		"Notre salon a réuni 45 exposants, et onze de nos PME y ont exposé.":                         "R 11 PME, R 45 exposants",
		"La zone compte 4 100 emplois et 900 offres non pourvues.":                                   "",
		"Mme Modèle souligne que la zone compte 900 postes vacants.":                                 "",
		"Le quartier abrite 60 commerces.":                                                           "",
		"On recense 900 emplois non pourvus.":                                                        "",
		"Il y a eu 900 offres sans candidat.":                                                        "",
		"Nous avons pourvu 14 offres d'emploi.":                                                      "R 14 offres d'emploi",
		"Le forum a permis de pourvoir 60 postes.":                                                   "R 60 postes",
		"Nous avons équipé la zone de 12 bornes.":                                                    "R 12 bornes",
		"Dans la zone, 14 entreprises ont été auditées.":                                             "R 14 entreprises",
		"L'association avait obtenu 19 000 € pour 2024.":                                             "",
		"La grappe a obtenu 20 000 € en 2024.":                                                       "",
		"Elle avait obtenu 15 000 € au titre de 2024.":                                               "",
		"Le cluster avait décroché 12 000 € l'an dernier.":                                           "",
		"Les adhérents ont obtenu 190 000 € d'aides.":                                                "R 190000 €",
		"La grappe a obtenu 190 000 € pour ses adhérents.":                                           "R 190000 €",
		"Les lauréats ont obtenu 190 000 € en 2024.":                                                 "R 190000 €",
		"Le cluster a obtenu 50 000 € pour le projet de fours.":                                      "R 50000 €",
		"6 projets ont été montés, mais une seule opération (Exemplestim, 1,9 M€) pèse l'essentiel.": "R 6 projets",
		"6 dossiers ont été financés ; un seul dossier concentre la moitié des aides.":               "R 6 dossiers",
		"Une seule entreprise représente les deux tiers des ventes.":                                 "",
		"Un seul projet explique à lui seul ce bond.":                                                "",
		"Une seule session a eu lieu.":                                                               "R 1 sessions",
		"Un seul atelier a été tenu, et il a réuni l'essentiel des adhérents.":                       "R 1 ateliers",
		"Il existe déjà deux prix locaux.":                                                           "",
		"Il existe en ville 12 ateliers de ce type.":                                                 "",
		"Il existait déjà 3 salons du même type.":                                                    "",
		"Il existe désormais quatre boutiques partagées.":                                            "R 4 boutiques",
		"Il existe maintenant, grâce à la grappe, quatre boutiques partagées.":                       "R 4 boutiques",
		"Il y a déjà 12 inscrits.":                                                                   "R 12 inscrits",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Formation\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}
