package act

import (
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// TestAct holds the number and the date of a decision, by the blocks of its text.
func TestAct(t *testing.T) {
	for _, c := range []struct {
		blocks       []string
		number, date string
	}{
		{[]string{"Délibération n° CP-2025-04-118", "Réunion du 14 avril 2025"}, "CP-2025-04-118", "2025-04-14"},
		{[]string{"Séance du 6 mars 2024", "Délibération n° 2024/03/06-17"}, "2024/03/06-17", "2024-03-06"},
		{[]string{"### Délibération 25/06/074"}, "25/06/074", ""},
		{[]string{"N° 2025-C-188 – Grappes d'entreprises : aides au titre de 2025"}, "2025-C-188", ""},
		{[]string{"DÉCISION DU PRÉSIDENT N° 2025-87", "Vu la délibération n° 2020-07-62 du 16 juillet 2020 portant délégation"}, "2025-87", ""},
		{[]string{"L'an deux mille vingt-cinq, le vingt-deux mai à quatorze heures, le conseil s'est réuni."}, "", "2025-05-22"},
		{[]string{"Date de convocation : 20 septembre 2024", "Séance du 26 septembre 2024"}, "", "2024-09-26"},
		{[]string{"Le procès-verbal de la séance du 13 février 2025 est approuvé.", "Séance du 3 avril 2025"}, "", "2025-04-03"},
		{[]string{"Rapport n° 12 – Soutien aux réseaux d'entreprises"}, "", ""},
		{[]string{"La convention n° D-2025-0098 signée le 28 avril 2025"}, "D-2025-0098", "2025-04-28"},
		{[]string{"PROCÈS-VERBAL – Conseil communautaire, séance du 11 février 2025"}, "", "2025-02-11"},
		{[]string{"2025-C-31 – Soutien à la grappe"}, "2025-C-31", ""},
		{[]string{"Exempleville, le 21 février 2025", "Réunie ce jour, la commission permanente a examiné 84 rapports."}, "", "2025-02-21"},
		{[]string{"Exempleville, le 21 février 2025", "Le salon a eu lieu."}, "", ""},
		{[]string{"Décision n° 2025-87", "prise par délégation (délibération n° 2020-41 du 16 juillet 2020)", "Fait à Exempleville, le 12 mai 2025"}, "2025-87", "2025-05-12"},
		{[]string{"CONVENTION D'OBJECTIFS ET DE MOYENS N° 2025-C-031"}, "2025-C-031", ""},
		{[]string{"Le salon a eu lieu le 4 mai 2025, avec 12 exposants."}, "", ""},
		// Forms of numbers.
		{[]string{"DEL25_0233", "Délibération du Conseil de la Métropole du 30 juin 2025"}, "DEL25_0233", "2025-06-30"},
		{[]string{"Ville d'Exempleville", "DÉCISION D20240612-04", "du 12 juin 2024"}, "D20240612-04", "2024-06-12"},
		{[]string{"DÉLIBÉRATION CP/2025-05/12", "Vu la délibération CR/2021-07/03 du 2 juillet 2021 relative aux délégations,"}, "CP/2025-05/12", ""},
		{[]string{"N° de délibération : CT26-03-021", "Date de la séance : 19/03/2026"}, "CT26-03-021", "2026-03-19"},
		{[]string{"CONVENTION 2025/C/0431", "agissant en vertu de la délibération du 30 janvier 2025", "Fait à Exempleville, en deux exemplaires, le 18 mars 2025"}, "2025/C/0431", "2025-03-18"},
		{[]string{"ID : 042-200000000-20250410-2025_47-DE"}, "2025_47", ""},
		{[]string{"Dossier n° 2025-00412", "Marché n° 2025-M-31"}, "", ""},
		// Forms of days, and what else they are days of.
		{[]string{"Bureau communautaire du 9/2/26"}, "", "2026-02-09"},
		{[]string{"L'AN DEUX MILLE VINGT CINQ et le CINQ JUIN à 19 heures, le conseil s'est réuni."}, "", "2025-06-05"},
		{[]string{"La commission s'est réunie le jeudi dix-neuf juin deux mil vingt-cinq."}, "", "2025-06-19"},
		{[]string{"Le 27 mars 2025 à 20 h, le conseil municipal s'est réuni."}, "", "2025-03-27"},
		{[]string{"Prochaine commission permanente : le 4 avril 2025."}, "", ""},
		// Days of the cluster's own assembly and board.
		{[]string{"L'assemblée générale du 12 juin 2025 a réuni les membres de l'association."}, "", ""},
		{[]string{"Réunis en assemblée le 12 juin 2025, les membres de l'association ont approuvé le budget."}, "", ""},
		{[]string{"PROCÈS-VERBAL – Assemblée générale ordinaire du 12 juin 2025", "Les membres de l'association se sont réunis à 18 h."}, "", ""},
		{[]string{"Notre assemblée générale, réunie le 12 juin 2025, a voté le programme."}, "", ""},
		{[]string{"L'assemblée de la grappe, réunie le 12 juin 2025, a approuvé les comptes."}, "", ""},
		{[]string{"Le conseil d'administration du cluster, réuni le 12 juin 2025, a validé la demande."}, "", ""},
		{[]string{"Les adhérents, réunis en assemblée générale le 12 juin 2025, ont élu un bureau."}, "", ""},
		{[]string{"Notre bureau, réuni le 3 février 2025, a validé le programme."}, "", ""},
		{[]string{"L'assemblée départementale, réunie le 12 juin 2025, a voté l'aide à l'association."}, "", "2025-06-12"},
		{[]string{"Le conseil municipal, réuni le 12 juin 2025, a voté l'aide aux membres de l'association."}, "", "2025-06-12"},
		{[]string{"Note à l'assemblée générale du 12 juin 2025", "La chambre verse ses concours aux grappes."}, "", "2025-06-12"},
		{[]string{"Assemblée plénière du 12 juin 2025"}, "", "2025-06-12"},
		{[]string{"Notre conseil communautaire, réuni le 12 juin 2025, a voté une aide."}, "", "2025-06-12"},
		{[]string{"Séance du 12 juin 2025", "Les membres de l'association sont au nombre de 60."}, "", "2025-06-12"},
		{[]string{"Réunie le 12 juin 2025, la commission a voté l'aide."}, "", "2025-06-12"},
		{[]string{"Délibération n° 2025-31", "Par courrier du 12 novembre 2024, le conseil de la grappe a écrit."}, "2025-31", ""},
		// Numbers that are nothing but a count.
		{[]string{"Délibération n° 9 de la séance du 8 avril 2025."}, "9", "2025-04-08"},
		{[]string{"Pour 2025, la délibération n° 44 du 13 mars 2025 lui a octroyé 8 500 €."}, "44", "2025-03-13"},
		{[]string{"Arrêté n° 87 du 4 avril 2025 portant soutien à la grappe"}, "87", "2025-04-04"},
		{[]string{"Bureau du lundi 3 mars 2025", "Grappe : 6 800 € pour 2025 (décision n° 31)."}, "31", "2025-03-03"},
		{[]string{"L'acte n° 112 a été adopté par le conseil du 12 juin 2025."}, "112", "2025-06-12"},
		{[]string{"Rapport n° 12", "Annexe n° 4", "Article n° 3"}, "", ""},
		{[]string{"Décision modificative n° 1 du budget"}, "", ""},
		{[]string{"Les délibérations n° 12 à 18 sont adoptées."}, "", ""},
		{[]string{"Vu la délibération n° 41 du 16 juillet 2020 portant délégation", "Délibération n° 2025-87"}, "2025-87", ""},
		// Days of agreements, and of votes.
		{[]string{"Par convention n° CV-25-19, conclue le 14 avril 2025 après accord de la commission permanente, il lui est reconnu un concours."}, "CV-25-19", "2025-04-14"},
		{[]string{"La convention n° 25-CO-12, signée le 8 avril 2025, prévoit un acompte."}, "25-CO-12", "2025-04-08"},
		{[]string{"La convention n° 25-CO-12 prévoit un acompte.", "La convention porte la date du 8 avril 2025."}, "25-CO-12", "2025-04-08"},
		{[]string{"Annexe – convention 2025-ECO-09 (Cluster Exemple), signée le 3 juin 2025"}, "2025-ECO-09", "2025-06-03"},
		{[]string{"à l'unanimité des 19 délégués présents, le 14 mars 2025 :", "consent 19 000 € (Délib. CS/2025/11)"}, "CS/2025/11", "2025-03-14"},
		{[]string{"Adopté à la majorité le 14 mars 2025."}, "", "2025-03-14"},
		{[]string{"Le rapport ainsi modifié est mis aux voix : délibération 25.112, adoptée."}, "25.112", ""},
	} {
		var a Act
		for _, b := range c.blocks {
			a.Read(document.Said{Quote: b}, false)
		}
		told := a.For(document.Said{})
		number, date := told.Number, told.Date
		if number != c.number || date != c.date {
			t.Errorf("%q: %q of %q, want %q of %q", c.blocks, number, date, c.number, c.date)
		}
	}
}

// TestAccount holds the imputation of a sentence, as written.
func TestAccount(t *testing.T) {
	for text, want := range map[string]string{
		"De prélever la dépense au programme D142, chapitre 65, article 65748, du budget départemental.": "programme D142, chapitre 65, article 65748",
		"DIT que la dépense sera portée à l'imputation 65748-04-ECO ;":                                   "65748-04-ECO",
		"Les crédits sont inscrits au budget : 65-6574-ECO12.":                                           "65-6574-ECO12",
		"La dépense sera imputée sur le compte : INUM/SUFLI/65748.":                                      "INUM/SUFLI/65748",
		"IMPUTE cette somme sur l'opération P00541, chapitre 939 ;":                                      "opération P00541, chapitre 939",
		"Article 2 – La dépense est imputée au compte suivant : 65748 - FIL3.":                           "65748 - FIL3",
		"Article 2 : d'affecter cette somme sur le programme 23P0045, opération 23O0112.":                "programme 23P0045, opération 23O0112",
		"Imputation : 936/65748/FIL-02":                                                                  "936/65748/FIL-02",
		"imputée au budget principal - exercice 2025 - chapitre 65 - opération n° 0P02O5638.":            "chapitre 65 - opération n° 0P02O5638",
		"DIT que la dépense est à imputer au chapitre 939, compte 65748, code service 1402.":             "chapitre 939, compte 65748, code service 1402",
		"De verser 10 000 € de crédits à la grappe (délibération 2025-C-014, article 65748).":            "article 65748",
		"La dépense est prélevée sur la ligne 6574-94-ECO.":                                              "6574-94-ECO",
		"La dépense est imputée au budget principal, sous le numéro 65-61-65748.":                        "65-61-65748",
		"La dépense est portée au budget annexe sous la référence ECO/65748.":                            "ECO/65748",
		"La dépense est imputée au compte 65748 subventions de fonctionnement.":                          "compte 65748",
		"La dépense sera imputée au chapitre 65 « Charges de gestion », article 65748, fonction 632.":    "chapitre 65 « Charges de gestion », article 65748, fonction 632",
		"Les crédits figurent au budget, à la nature 65748 (aux associations), fonction 632.":            "nature 65748 (aux associations), fonction 632",
		"La somme est à payer sur l'article 65748 (aux associations).":                                   "article 65748",
		"Elle est imputée au budget de l'exercice 2025, au chapitre 65, à l'article 65748.":              "chapitre 65, à l'article 65748",
		"Vu le budget primitif 2025, chapitre 65, article 65748":                                         "chapitre 65, article 65748",
		"Crédits inscrits au cpte 65748, fonct. 61.":                                                     "cpte 65748, fonct. 61",
		"On la paie sur le compte 65748, sous-rubrique 9.4.":                                             "compte 65748, sous-rubrique 9.4",
		"Imput. : 65-65748-632":                                                               "65-65748-632",
		"Imputation budgétaire : 65 - 65748 - 61":                                             "65 - 65748 - 61",
		"Imputation : 65748 – ECO – 2025":                                                     "65748 – ECO",
		"Imputation : 65748 - 12 000 euros":                                                   "65748",
		"La dépense est prélevée sur l'opération n° 25P018, enveloppe AIDES-FILIERES.":        "opération n° 25P018, enveloppe AIDES-FILIERES",
		"La dépense est inscrite au compte 64, fonction 90.":                                  "compte 64, fonction 90",
		"L'acte porte le numéro CP-2025-07-017 ; crédits : 65-65748-94.":                      "65-65748-94",
		"L'imputation est : 65748 / 6310.":                                                    "65748 / 6310",
		"L'imputation 6574 n'existe plus ; utiliser 65748-632.":                               "65748-632",
		"Au lieu de : « chapitre 20, article 20421 », lire : « chapitre 65, article 65748 ».": "chapitre 65, article 65748",
		"La dépense est imputée à l'article 65748, et non à l'article 6574.":                  "article 65748",
		"Elle compte 64 adhérents à jour, sur 71 inscrits.":                                   "",
		"La convention est enregistrée sous le numéro 2026-C-33 et inscrite au registre.":     "",
		"Article 2 : la dépense de 65 748 € est inscrite au budget.":                          "",
		"L'atelier a accueilli 12 stagiaires au chapitre des métiers.":                        "",
		"Les dépenses 2024 s'élèvent à 65 000 €.":                                             "",
	} {
		var a Act
		a.ReadAccount(passage.New(text), document.Said{Quote: text})
		if got := a.For(document.Said{}).Account; got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestPresident holds who presides, by title and name.
func TestPresident(t *testing.T) {
	for text, want := range map[string]string{
		"L'association, présidée par Mme Élise Fictive, compte 12 membres.": "Élise Fictive",
		"La séance est ouverte.": "",
	} {
		if got := President(text); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}
