package dating

import (
	"testing"

	"bilan/report/prose/document"
)

// TestYearOf holds which year's results a text is taken to tell.
func TestYearOf(t *testing.T) {
	for text, want := range map[string]int{
		"# Bilan 2024\n\nSix visites.\n\n# Programme 2025\n\nSept visites.":                                                                                                                 2024,
		"Lettre n° 102 – 15 février 2025\n\n# 2024 vu du chai\n\nEn 2023, nous avions planté.\n\n# 2025 dans les tonneaux\n\nA.":                                                            2024,
		"DÉCISION\n\nVu la délibération du 16 juillet 2020 ;\n\nElle a, au cours de l’année 2024, restauré 14 hectares.\n\nSubvention pour l’année 2025\n\nFait à Exemple, le 11 mars 2025": 2024,
		"Exemple, le 3 février 2025\n\nNous avons tenu six ateliers.":                                                                                                                       2024,
		"Exemple, le 3 novembre 2025\n\nNous avons tenu six ateliers.":                                                                                                                      2025,
		"Les actions prévues en 2026 seront six visites.":                                                                                                                                   2025,
		"Pour 2025, année qui s’achève, six ateliers. Ils étaient cinq en 2024.":                                                                                                            2025,
		"En 2024, 40 tonnes, à comparer aux 30 de l’exercice 2023. Nous voudrions en faire 50 en 2025.":                                                                                     2024,
		"Nous avons tenu six ateliers.": 0,
		"CONTRAT 2013\n\nVu l’article 24 de la loi de finances n° 2004-1484 pour 2005 du 30 décembre 2004,\n\nVu le décret n° 2005-765 du 8 juillet 2005,\n\nLe pôle a tenu six ateliers en 2012.": 2012,
		"Vu le code général des collectivités, modifié en 2020 ;\n\nSix ateliers.":                                                                                                                 0,
		"Vu le bilan 2024 de la grappe ;\n\nSix ateliers.":                                                                                                                                         2024,
		"Commission permanente du 4 septembre 2025\n\nIl vous est proposé d’aider la grappe à hauteur de 22 500 € en 2025.":                                                                        2024,
		"Bureau du 14 octobre 2025\n\nIl est proposé d’attribuer à la grappe 20 000 € au titre de 2025.":                                                                                           2024,
		"Bureau du 14 octobre 2025\n\nIl est proposé d’attribuer à la grappe 20 000 € pour l’année 2026.":                                                                                          2025,
		"Bureau du 14 octobre 2025\n\nIl est proposé de prendre acte des six ateliers tenus en 2025.":                                                                                              2025,
		"Le cluster a rassemblé 2000 adhérents et soutenu près de 2000 projets.":                                                                                                                   0,
		"L’association, créée en 2006, fédère 160 entreprises depuis 2005. Labellisée cluster en 2009, elle a organisé six visites.":                                                               0,
		"En 2024, l’incubateur a connu 75 emplois nouveaux, 111 en 2025. Cela tient à la crise. La période 2022, 2023, 2024 a été faste.":                                                          2025,
		"Les orientations 2025-2030 ont été présentées. Nous avons tenu six ateliers.":                                                                                                             0,
		"Le club RH, créé en 2024, a tenu six ateliers. En 2024, nous avons visité trois usines.":                                                                                                  2024,
		"Ce qui a été fait\n\nSix visites, contre 5 en 2023, et 12 sessions (2023 : 9). Le club compte 40 membres au 31 décembre 2024.":                                                            2024,
		"Créée en 2016 et soutenue depuis 2017, la grappe a organisé six visites. Elle a formé 12 apprentis en 2024 et en formera 15 en 2025.":                                                     2024,
		"Le 6 novembre 2023\n\nVoici l'emploi de votre aide, selon la convention du 2 mai 2023.\n\nP.J. : bilan 2022":                                                                              2023,
		"L’an dernier, 7 visites.\n\nIls demandent 12 000 €, nous avions donné 10 000 € en 2025.":                                                                                                  2025,
		"Exercice clos le 30 juin 2025.\n\nAu 30 juin 2025, l’association compte 58 membres.":                                                                                                      2025,
		"La grappe réunit 38 entreprises au 1er janvier 2025.\n\nSix ateliers.":                                                                                                                    2024,
		"L’exercice va du 1er septembre 2024 au 31 août 2025.\n\nSix ateliers.":                                                                                                                    2025,
		"La mission s’est tenue du 1er janvier au 31 décembre 2024.\n\nArrêté du 11 octobre 2006":                                                                                                  2024,
		"Axe\tPrévu 2024\tRéalisé 2024\tPrévu 2025\nVisites\t6\t7\t6\nAteliers\t4\t2\t4":                                                                                                           2024,
		"Il y a un an, en décembre 2023, nous étions 26 autour de cette table.\n\nEn 2024, la grappe a installé 210 ruches.\n\nEn 2025 : 250 ruches.":                                              2024,
		"Note rédigée le 9/2/26\n\nSix ateliers.":                                                                                                                                                  2025,
		"Nous avons tenu six ateliers. Pour 2025, nous avons demandé 12 000 euros à l'agglomération.":                                                                                              2024,
		"2025 se termine, et nous avons envie de vous dire merci. Rendez-vous en 2026 ! En 2026, nous fêterons nos dix ans, et le salon de 2026 sera le nôtre.":                                    2025,
	} {
		if got := YearOf(document.Text(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
