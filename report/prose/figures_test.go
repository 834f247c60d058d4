package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestFigures holds which numbers of a sentence among results become lines.
func TestFigures(t *testing.T) {
	for sentence, want := range map[string]string{
		"9 PME ont bénéficié de chèques, pour un montant total de 270 k€.":                          "9 270",
		"17 dossiers montés, 9 lauréats, 3,2 M€ obtenus.":                                           "17 9 3.2",
		"Les aides obtenues s’élèvent à 2,1 M€.":                                                    "2.1",
		"Les charges s’élèvent à 2,1 M€.":                                                           "",
		"79 % d’entre eux avaient trouvé un emploi six mois après.":                                 "79",
		"Le taux de participation atteint 85 %.":                                                    "85",
		"Nos produits nous ont valu 40 000 € de commandes.":                                         "40000",
		"Nous avons tenu 12 ateliers, alors qu’ils étaient 9 en 2023.":                              "12",
		"20 % du budget vient de la Région.":                                                        "",
		"L’opération « Pain suspendu » a distribué 25 000 pains.":                                   "25000",
		"La plateforme a reçu 51 entreprises, dont 19 qui n’y étaient jamais venues.":               "51 19",
		"Collecte des filets usagés dans 4 ports (un peu plus de 12 tonnes).":                       "4 12",
		"Le stand au salon du verre (7 entreprises, 36 m²) a été remarqué.":                         "7",
		"11 km de filets ont été retirés.":                                                          "11",
		"Les malles ont été prêtées 74 fois.":                                                       "74",
		"La subvention a été versée en 2 fois.":                                                     "",
		"| Achats : | 22 400 | Ventes | 58 000 |":                                                   "",
		"En moyenne, 19 projets ont été suivis chaque année.":                                       "",
		"Sept parcelles ont été plantées, sur 4,5 hectares.":                                        "7 4.5",
		"Il en est sorti 16 recrutements, moins que l’an passé (21).":                               "16",
		"Le cluster organise des visites ; M. Type observe que 3 lots restent à vendre.":            "",
		"Cinq savonneries ont exposé au salon du bain, qui a accueilli 31 000 visiteurs.":           "5",
		"La grappe connaît une croissance à deux chiffres ; elle a formé 12 apprentis.":             "12",
		"Nous avons organisé trois journées portes ouvertes, qui ont attiré 310 visiteurs.":         "3 310",
		"subv 2024 : 9 000, touchés en juillet.":                                                    "",
		"Subventions 2024 : 14 dossiers déposés.":                                                   "14",
		"Le parc a enregistré 212 prêts auprès de 90 compagnies.":                                   "212 90",
		"Nous avons tenu 4 ateliers au profit de 60 artisans.":                                      "4 60",
		"Nous avons monté 2 promotions de 8 stagiaires.":                                            "2",
		"Une telle machine servirait à 25 ateliers.":                                                "",
		"Nous aurions suivi 25 ateliers avec un poste de plus.":                                     "",
		"Le portrait de 25 ateliers a été publié.":                                                  "25",
		"Annoncé pour 2024 : suivre 10 entreprises et tenir 3 ateliers.":                            "",
		"Annoncé pour 2023 : tenir 3 ateliers.":                                                     "",
		"Il y a eu 3 mois de sécheresse.":                                                           "",
		"Elle certifie avoir reçu moins de 300 000 € d'aides.":                                      "",
		"Visites d’entreprises : 8 en 2024 (5 en 2023), 10 prévues en 2025.":                        "8",
		"Volume de compost distribué : 415 m³ (2023 : 390)":                                         "415",
		"Paysagistes livrés : 38 / attendus : 35":                                                   "38",
		"La grappe ne prend pas parti dans la querelle des deux rives ; elle a formé 12 apprentis.": "12",
		"Elle compte des amis des deux côtés du fleuve.":                                            "",
		"Les marques ont été reçues lors des deux journées acheteurs.":                              "2",
		"La grappe a animé un réseau des 14 tuteurs.":                                               "14",
		"Rappel des réalisations 2024 : 260 cartons numérisés ; deux créatrices hébergées.":         "260 2",
		"Rappel : 260 cartons numérisés.":                                                           "",
		"La grappe a participé au Forum Exemple des métiers (3 200 visiteurs sur deux jours).":      "",
		"Le salon, où nous avions un stand, a reçu 4 000 visiteurs.":                                "",
		"La fête, dont la grappe est l’hôte, a reçu 4 000 visiteurs.":                               "4000",
	} {
		d := Read(document.Text("# Bilan 2024\n\n## Actions\n\n"+sentence+"\n"), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results {
			if l.Value != nil {
				got = append(got, l.Value.String())
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s (%v)", sentence, got, want, d.Clusters[0].Left)
		}
	}
}

// TestNotCounted holds which numbers of running prose count nothing that was done.
func TestNotCounted(t *testing.T) {
	for sentence, want := range map[string]string{
		"Les défis du pôle sont de trois ordres :":      "",
		"Les challenges du pôle sont de trois ordres :": "",
		"Le président a rappelé son rôle dans un département, un des deux dont la part de l’industrie dans le PIB dépasse les 25%.": "",
		"Nos ateliers sont de trois types.":                                                                     "",
		"Trois types d’ateliers ont été créés.":                                                                 "Types d’ateliers",
		"Deux énormes chantiers sur lesquels le pôle se positionne.":                                            "",
		"Quatre grands défis auxquels la grappe répond.":                                                        "",
		"Trois questions de fond ont été posées.":                                                               "",
		"Deux chantiers de restauration ont été menés.":                                                         "2",
		"Trois défis techniques ont été lancés.":                                                                "3",
		"Trois chantiers qui ont mobilisé 40 jeunes ont été tenus.":                                             "3 40",
		"Deux chantiers d’insertion, auxquels 12 jeunes ont participé.":                                         "2 12",
		"Il est fier d’un département, l’un des deux dont la part de l’industrie dans le PIB dépasse les 25 %.": "",
		"La part de la filière dans l’emploi atteint 25 %.":                                                     "",
		"La part des adhérents formés atteint 25 %.":                                                            "25",
		"On a noté la présence des 160 entreprises du cluster.":                                                 "",
		"On a noté la présence de la plupart des 160 entreprises du réseau Exemple.":                            "",
		"Nous avons accompagné 16 entreprises du cluster.":                                                      "16",
		"Deux antennes sont nées : une à Lyon pour le Rhône ; une autre à Grenoble.":                            "2",
		"Le conseil a été élargi à 40 membres, dont 10 postes pour les écoles.":                                 "",
		"Nous avons pourvu 10 postes dans les écoles.":                                                          "10",
	} {
		d := Read(document.Text("# Bilan 2024\n\n## Actions\n\n"+sentence+"\n"), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results {
			if l.Value != nil {
				got = append(got, l.Value.String())
			} else {
				got = append(got, l.Title)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s (%v)", sentence, got, want, d.Clusters[0].Left)
		}
	}
}

// TestItemsAnnounced holds that the number of the items of a list is none of a line, where that is all that it counts.
func TestItemsAnnounced(t *testing.T) {
	const list = "\n\n- Ouvrir la halle au public.\n- Publier le guide.\n- Former 24 élèves.\n"
	for sentence, want := range map[string]string{
		"Pour 2025, je vous propose trois rendez-vous.":           "24",
		"En 2025, nous mènerons 3 grands chantiers.":              "24",
		"Trois nouvelles actions pour 2025 :":                     "24",
		"Nous porterons trois projets prioritaires en 2025.":      "24",
		"Pour 2025, nous prenons trois engagements :":             "24",
		"En 2025, nous tiendrons trois rendez-vous d'affaires.":   "3 24",
		"En 2025, nous accompagnerons trois projets de création.": "3 24",
		"En 2025, nous organiserons trois salons.":                "3 24",
		"En 2025, nous aiderons 40 projets.":                      "40 24",
		"En 2025, nous mènerons quatre opérations.":               "4 24",
	} {
		d := Read(document.Text("# Programme 2025\n\n"+sentence+list), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Plan {
			if l.Value != nil {
				got = append(got, l.Value.String())
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", sentence, s, want)
		}
	}
}
