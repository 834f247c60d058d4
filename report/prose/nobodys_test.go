package prose

import "testing"

// TestCaps holds how many may come, what may be had for nothing and what a thing costs, and how many came.
func TestCaps(t *testing.T) {
	for text, want := range map[string]string{
		"Les inscriptions au club seront closes à 16 participants.":          "",
		"Les candidatures sont fermées dès 20 dossiers.":                     "",
		"Nous arrêterons les inscriptions à 25 personnes.":                   "",
		"La liste a été bloquée à 12 stagiaires.":                            "",
		"Les inscriptions ont été closes avec 16 participants.":              "R 16 participants",
		"Les inscriptions closes, nous avons reçu 16 participants.":          "R 16 participants",
		"L'alerte est gratuite jusqu'à 5 consultations.":                     "",
		"L'essai du four est offert dans la limite de 3 cuissons.":           "",
		"Le prêt est payant au-delà de 10 outils.":                           "",
		"Nous avons offert 5 consultations gratuites.":                       "R 5 consultations",
		"La visite gratuite a réuni 40 personnes.":                           "R 40 personnes",
		"Le banc a été prêté à 61 artisans, à raison de 10 € la journée.":    "R 61 artisans",
		"Nous avons tenu 12 ateliers, à raison de 2 par mois.":               "R 12 ateliers",
		"Le four a été loué à 8 verriers, 40 € la pièce.":                    "R 8 verriers",
		"La vente du calcin a rapporté 12 000 € à la grappe.":                "R 12000 €",
		"La visite de mars réunira 30 personnes au plus.":                    "",
		"L'atelier accueillera 12 stagiaires maximum.":                       "",
		"Chaque session comptera au maximum 8 apprentis.":                    "",
		"Nous formerons 20 apprentis au maximum en 2025.":                    "P 20 apprentis",
		"Sont attendus en 2025 20 groupements d'heures partagées au plus.":   "P 20 groupements",
		"L'atelier accueillera 12 stagiaires en 2025.":                       "P 12 stagiaires",
		"La visite de mars a réuni 30 personnes au plus fort de la journée.": "R 30 personnes",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Formation\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestProperties holds what a thing weighs, burns or takes, and what was done with it.
func TestProperties(t *testing.T) {
	for text, want := range map[string]string{
		"Un bateau de course de 18 mètres consomme à lui seul 400 kg de voile par saison.": "",
		"Une cuisson dure 38 heures et consomme 2 700 kWh.":                                "",
		"Un four moyen rejette 12 tonnes de CO2.":                                          "",
		"Une palette pèse 900 kg et contient 1 200 bouteilles.":                            "",
		"Une pièce exige 6 moules.":                                                        "",
		"Le four est un modèle de 3 m3.":                                                   "",
		"Four actuel : 1 280 °C, 3 m3.":                                                    "",
		"Elle occupe deux travées de la halle.":                                            "",
		"La cave est en travaux ; son volume sera de 90 m³.":                               "",
		"L'atelier occupe 3 niveaux du bâtiment.":                                          "",
		"Une collecte a permis de recycler 12 tonnes de calcin.":                           "R 12 tonnes",
		"Un partenariat a permis 12 projets.":                                              "R 12 projets",
		"Nous avons livré 3 m3 de calcin recyclé.":                                         "R 3 m3",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Fours\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}

// TestBesideUs holds what somebody else did or counts, told beside the cluster, and the cluster's own.
func TestBesideUs(t *testing.T) {
	for text, want := range map[string]string{
		"C'est la statistique de l'observatoire, qui en suit 220.":                       "",
		"L'observatoire régional recense 240 ateliers.":                                  "",
		"Notre observatoire a suivi 220 ateliers.":                                       "R 220 ateliers",
		"L'observatoire que nous avons créé suit 220 ateliers.":                          "R 220 ateliers",
		"Onze pompiers étaient intervenus.":                                              "",
		"Six gendarmes ont été mobilisés.":                                               "",
		"Nous avons formé onze pompiers.":                                                "R 11 pompiers",
		"Onze experts sont intervenus.":                                                  "R 11 experts",
		"Vos services techniques y ont façonné 26 bancs publics.":                        "",
		"Votre commune a reçu 300 visiteurs.":                                            "",
		"Grâce à vos services, nous avons formé 26 verriers.":                            "R 26 verriers",
		"Nous avons formé 26 de vos agents.":                                             "R 26 agents",
		"L'association note que le marché de Modèleville a fait 4 000 visiteurs.":        "",
		"Le marché de Noël de Modèleville a attiré 9 000 visiteurs.":                     "",
		"Notre marché de Noël a attiré 900 visiteurs.":                                   "R 900 visiteurs",
		"Nous avons organisé le marché de Modèleville, qui a attiré 900 visiteurs.":      "R 900 visiteurs",
		"L'avis est favorable (7 pour, 2 membres ne prenant pas part au vote).":          "",
		"Les 3 tuileries du groupe Modèle, qui ne sont pas adhérentes, en ont mené 610.": "",
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Actions\n\n"+text); got != want {
			t.Errorf("« %s »: « %s », want « %s »", text, got, want)
		}
	}
}
