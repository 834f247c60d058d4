package prose

import "testing"

// TestTopics holds numbers whose noun stands at the front of the sentence, as what it is about.
func TestTopics(t *testing.T) {
	for text, want := range map[string]string{
		"Pour les visites d'usine, nous en avons fait 11.":                            "R 11 visites",
		"Pour les visites d'usine, j'ai retrouvé : nous en avons fait 11.":            "R 11 visites",
		"Quant aux tuteurs, 26 ont été formés.":                                       "R 26 tuteurs",
		"Quant aux tuteurs, 26 l'ont été, sur une journée de 7 heures à chaque fois.": "R 26 tuteurs",
		"Quant aux tuteurs, 26 l'ont été, formés je veux dire.":                       "R 26 tuteurs",
		"Des stages, on en a monté six.":                                              "R 6 stages",
		"De stagiaires, il s'en est présenté 54 à ces journées.":                      "R 54 stagiaires",
		"Côté audits, nous en avons mené 14.":                                         "R 14 audits",
		"Côté audits, 14 ont été menés.":                                              "R 14 audits",
		"S'agissant des diagnostics, douze ont été réalisés.":                         "R 12 diagnostics",
		"En matière de diagnostics, nous en avons réalisé 12.":                        "R 12 diagnostics",
		"Les essais de fonte, nous en avons tenu 9.":                                  "R 9 essais",
		"Quant à la Région, elle en finance 20.":                                      "",
		"Pour les adhérents, 12 nous ont rejoints.":                                   "",
		"Quant aux chasseurs de têtes, ils en annoncent 300.":                         "",
		"Pour les adhérents, nous avons tenu 11 visites.":                             "R 11 visites",
		"Nous avons visité 8 usines ; pour les apprentis, nous en avons fait 3.":      "R 3 usines, R 8 usines",
		"Côté budget, nous en avons dépensé 11 000.":                                  "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Actions\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestClefts holds numbers that a sentence puts first of all: by « ce sont », « ils étaient », « il y en a eu ».
func TestClefts(t *testing.T) {
	for text, want := range map[string]string{
		"Ce sont 23 menuisiers qui auront, cette année, appris à lire une maquette.": "R 23 menuisiers",
		"Ce sont 23 menuisiers qui ont appris à lire une maquette.":                  "R 23 menuisiers",
		"Ce sont ainsi 40 tonnes de calcin qui ont été collectées.":                  "R 40 tonnes",
		"C'est un total de 23 menuisiers que nous avons formés.":                     "R 23 menuisiers",
		"Ils étaient 34, affineurs et crémiers, à pousser la porte de notre école.":  "R 34 affineurs",
		"Elles étaient douze, couturières et modistes, à suivre le stage.":           "R 12 couturières",
		"Ils étaient 34 affineurs à suivre notre école d'un jour.":                   "R 34 affineurs",
		"Ils sont 45 à avoir suivi la formation.":                                    "",
		"Nous avons formé 40 verriers ; ils étaient 34 l'an dernier.":                "R 40 verriers",
		"Ils étaient 34 l'an dernier.":                                               "",
		"Ce sont 23 entreprises qui composent la grappe.":                            "",
		"Ce sont 300 emplois que la filière a perdus.":                               "",
		"Ils étaient 12 administrateurs autour de la table.":                         "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Actions\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestInversions holds numbers behind their verb, as the subject of it.
func TestInversions(t *testing.T) {
	for text, want := range map[string]string{
		"Ont été reçus en immersion, grâce à la grappe, 58 demandeurs d'emploi.":                        "R 58 demandeurs d'emploi",
		"Ont été formés, au cours de l'année, 58 verriers.":                                             "R 58 verriers",
		"Sont venus s'y ajouter 12 essais.":                                                             "R 12 essais",
		"S'y sont ajoutées, à titre expérimental, cinq mesures de vieillissement.":                      "R 5 mesures",
		"N'ont pu être menés, faute de formateur, que deux des cinq modules de tuyautage.":              "R 2 modules",
		"Y ont participé, pour la première fois, 14 ateliers.":                                          "R 14 ateliers",
		"De leurs parcelles sont sorties, dans l'année, 112 variétés décrites.":                         "R 112 variétés",
		"Ainsi ont pu être collectées 12 tonnes de calcin.":                                             "R 12 tonnes",
		"Vient enfin la bourse aux chutes d'inox : 7,4 tonnes y ont changé de mains.":                   "R 7.4 tonnes",
		"Essais photométriques et essais d'étanchéité ont été respectivement au nombre de 62 et de 28.": "R 28 essais, R 62 essais photométriques",
		"Ont été élus 12 administrateurs.":                                                              "",
		"Étaient présents, ce jour-là, 34 adhérents.":                                                   "",
		"Ont été licenciés, dans la vallée, 120 salariés.":                                              "",
		"Ont été reçus par la chambre, au cours de l'année, 58 artisans.":                               "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Actions\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestThings holds what a thing or a place gave, and thresholds that were passed.
func TestThings(t *testing.T) {
	for text, want := range map[string]string{
		"Le guichet « seconde vie » a détourné de l'enfouissement, en douze mois, 21 tonnes de tissu.": "R 21 tonnes",
		"La banque de motifs numérisés s'enrichit de 2 800 dessins.":                                   "R 2800 dessins",
		"La banque de motifs s'est enrichie de 2 800 dessins.":                                         "R 2800 dessins",
		"La bourse aux chutes a fait changer de mains 7 tonnes d'inox.":                                "R 7 tonnes",
		"La barre des 50 références repensées a été franchie (52 pour être exact).":                    "R 52 références",
		"Le cap des 200 apprentis formés a été passé (214 exactement).":                                "R 214 apprentis",
		"Le seuil des 40 tonnes collectées a été dépassé : 43 très exactement.":                        "R 43 tonnes",
		"La barre des 50 références repensées a été franchie.":                                         "R 50 références",
		"La barre des 100 adhérents a été franchie (104 pour être exact).":                             "",
		"La Banque Modèle s'enrichit de 12 agences.":                                                   "",
		"La banque a financé 12 entreprises.":                                                          "",
		"Cinq tisseurs partirent en résidence, et cinq tapisseries furent exposées.":                   "R 5 tapisseries, R 5 tisseurs",
		"190 k€ de prestations ont été facturées par les laboratoires.":                                "R 190 k€",
		"Les essais ont donné lieu à 190 k€ de prestations ainsi facturées par les laboratoires.":      "R 190 k€",
		"Le cabinet nous a facturé 19 000 € de prestations.":                                           "",
		"Le laboratoire facture ces prestations 640 € l'unité.":                                        "",
		"Levées accompagnées par le cluster : 4":                                                       "R 4 levées",
		"Montant ainsi réuni auprès d'investisseurs : 3,6 M€":                                          "R 3.6 M€",
		"Montant levé par les lauréats auprès d'investisseurs : 3,6 M€":                                "R 3.6 M€",
		"Montant de la cotisation : 300 €":                                                             "",
		"Montant du prêt contracté auprès de la banque : 40 000 €":                                     "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Actions\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestAims holds what is to be kept under a rate, what comes next, and how many were meant beside what was done.
func TestAims(t *testing.T) {
	for text, want := range map[string]string{
		"## Programme 2025\n\n- Contenir sous les 10 % les ruptures de contrat (25 % en moyenne nationale)\n":                                  "P 10 %",
		"## Programme 2025\n\n- Ramener le taux de rupture sous la barre des 10 %\n":                                                           "P 10 %",
		"## Programme 2025\n\n- Aide plafonnée à 10 % des dépenses\n":                                                                          "",
		"## Bilan 2024\n\nProchaine étape, annoncée pour 2025 : l'ouverture de deux guichets.":                                                 "P 2 guichets",
		"## Bilan 2024\n\nÉtape suivante : trois ateliers.":                                                                                    "P 3 ateliers",
		"## Bilan 2024\n\nPremière étape : deux guichets ont été ouverts.":                                                                     "R 2 guichets",
		"## Bilan 2024\n\nAvec 19 collections auditées, résultat très au-dessus des 12 envisagées, le programme est une réussite.":             "R 19 collections",
		"## Bilan 2024\n\nAvec 9 collections auditées, en dessous des 12 prévues, le programme déçoit.":                                        "R 9 collections",
		"Bilan 2024 du cluster (contribution au rapport annuel de la chambre)\n\nAvec 19 collections auditées, le programme est une réussite.": "R 19 collections",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}
