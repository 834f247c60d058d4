package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestTitles holds the titles of the lines of a text, with their units.
func TestTitles(t *testing.T) {
	for text, want := range map[string]string{
		"Vous avez accompagné 21 entreprises. Six d’entre elles ont décroché une première commande.": "Première commande []",
		"40 annonces déposées, et 12 rien qu’en mai.":                                                "Annonces déposées [annonces]",
		"Sur les achats, dit M. Spécimen, « on avance » : 12 commandes groupées.":                    "Sur les achats : commandes groupées [commandes]",
		"36 projets accompagnés, parmi lesquels 12 portés par des start-up.":                         "Projets accompagnés [projets] / Projets portés par des start-up [projets]",
		"Deux promotions de l’école d’été ont été organisées, et 57 étudiants y ont participé.":      "Promotions de l’école d’été [promotions] / Étudiants : promotions de l’école d’été [étudiants]",
		"Le programme de mentorat a embarqué 25 binômes, soit une hausse de 25 %.":                   "Binômes du programme de mentorat [binômes]",
		"Le taux de complétion des stages atteint 88 %.":                                             "Taux de complétion des stages [%]",
		"Le grand marché de la Saint-Jean a eu lieu, sous l’orage, mais il a eu lieu.":               "Grand marché de la Saint-Jean []",
		"11 projets financés, pour 7,8 M€ d’aides obtenues.":                                         "Projets financés [projets] / Aides obtenues [M€]",
		"Job dating : deux sessions, 64 candidats reçus.":                                            "Job dating : sessions [sessions] / Job dating : candidats reçus [candidats]",
		"Aucune mission à l’étranger n’a été organisée.":                                             "Missions à l’étranger [missions]",
		"La grappe a tenu deux game jams, avec 118 participants.":                                    "Game jams [game jams] / Participants : game jams [participants]",
		"Le nombre de projets déposés est passé de 3 à 5.":                                           "Projets déposés [projets]",
		"Le club des acheteurs s’est réuni à quatre reprises.":                                       "Réunions du club des acheteurs [réunions]",
		"63 % des entreprises membres ont participé à une formation.":                                "Part des entreprises membres ayant participé à une formation [%]",
		"12 start-up incubées depuis 2020, dont 4 en 2024.":                                          "Start-up incubées depuis 2020 [start-up] / Start-up en 2024 [start-up]",
		"Cinq doctorants ont été accueillis, dont trois de nationalité étrangère.":                   "Doctorants accueillis [doctorants] / Doctorants de nationalité étrangère [doctorants]",
		"Bateaux : 61 coques traitées, dont 14 tirées d’épaves.":                                     "Bateaux : coques traitées [coques] / Bateaux : coques tirées d’épaves [coques]",
		"64 projets ont ainsi été déposés, labellisés ou soutenus.":                                  "Projets déposés [projets]",
		"50 emplois ont été créés avec par exemple la création d’un atelier textile.":                "Emplois créés [emplois]",
		"La navette entre la gare et le pôle a été abandonnée.":                                      "Navette entre la gare et le pôle []",
		"Conformément à ses statuts, la grappe a publié un guide des essences.":                      "Guide des essences []",
		"Conformément à sa stratégie d’usages, le Pôle Modèle a élaboré un guide des métiers.":       "Guide des métiers []",
		"Fidèle à ses engagements, la grappe a publié un guide des métiers.":                         "Guide des métiers []",
		"Soucieux de qualité, nous avons publié une charte.":                                         "Charte []",
		"Afin de mieux recruter, nous avons ouvert un forum.":                                        "Ouverture d'un forum []",
		"Conformément à la convention, un forum a été tenu.":                                         "Forum []",
		"Les hôtels et les campings du bourg ont été visités.":                                       "Hôtels et campings du bourg []",
	} {
		d := Read(document.Text("# Bilan 2024\n\n"+text+"\n"), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Results {
			got = append(got, l.Title+" ["+l.Unit+"]")
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q:\n got %s\nwant %s", text, s, want)
		}
	}
}
