package figure

import (
	"testing"

	"bilan/report/prose/passage"
)

// TestRules holds each rule that tells a figure by the words beside it against a sentence in
// which it must decide, and which no other rule decides before it. The number is the last of
// the sentence that the rule may be of.
func TestRules(t *testing.T) {
	cases := map[string]string{
		"l'an passé (A)":               "Il en est sorti 16 recrutements, moins que l’an passé (21)",
		"pour un engagement de B":      "Le taux de disponibilité atteint 92 %, pour un engagement de 90 %",
		"avait dit : on va faire B":    "On avait dit au vice-président, ici même : on va faire vingt audits",
		"moins qu'en N-1 (A)":          "Le banc a été loué 27 jours ; c’est moins qu’en 2024 (41 jours).",
		"siéger dans N":                "Je peux siéger dans 2 commissions au maximum",
		"et non B":                     "À la question « Visites », lire 55 et non 53",
		"au lieu de B, lire A":         "Il faut lire 14 visites au lieu de 12",
		"avions écrit B, c'est A":      "C’est 62 visites et nous avions écrit par erreur 68",
		"quand A l'avaient fait":       "Six ateliers ont testé le four, quand trois seulement l’avaient fait l’année précédente",
		"engagement : B":               "Engagement de la convention : 30 projets",
		"contre A":                     "6 ateliers ont été organisés, contre 4.",
		"(2023 : A":                    "Propriétaires conseillés : 58 (2023 : 49)",
		"A en N-1":                     "12 contrats (9 en 2023)",
		"A l'an dernier":               "57 contrats signés, 51 l’an dernier",
		"sur les B prévus":             "5 ateliers sur les 6 prévus",
		"au lieu des B prévus":         "4 visites au lieu des 7",
		"prévoyait B":                  "42 journées, alors que le programme en prévoyait 40",
		"B prévus":                     "14 diagnostics (9 étaient prévus)",
		"il était prévu B":             "Il était envisagé d’équiper six sites ; quatre l’ont été",
		"alors qu'il stagnait à A":     "Le taux a atteint 31 %, alors qu’il plafonnait à 24 %",
		"prévu en B":                   "Le cycle, prévu en cinq soirées, n’en a compté que deux",
		"B étaient prévus":             "Nous avons tenu 3 stands ; 5 stands étaient prévus",
		"au lieu de B prévus":          "3 projets labellisés au lieu de 5 prévus",
		"objectif de B":                "L’objectif de 10 visites a été dépassé, avec 13 visites",
		"A faits / B":                  "Diagnostics : 17 faits / 20",
		"A des B prévus":               "Seules 4 des 10 entreprises visées ont été auditées",
		"A des B":                      "4 des 10 entreprises ont été auditées",
		"évolution : A":                "Évolution : 12 %",
		"de moins de 20 salariés":      "30 entreprises, dont 10 de moins de 20 salariés",
		"sur les B":                    "14 stages pourvus sur les 20 proposés",
		"sur 3 jours":                  "Le salon s’est tenu pendant 3 jours",
		"si au moins A":                "Étendre le groupement, si au moins 10 adhérents le veulent",
		"issus de A":                   "Les 23 lauréats sont issus de 15 lycées",
		"nos 3 salariées":              "Nos 3 salariées",
		"des deux":                     "L’animation des deux filières",
		"les 2 autres":                 "Les 2 autres sont reportés",
		"soit":                         "3 demi-journées, soit 12 heures",
		"hausse de":                    "Le nombre de visites est en hausse de 15 %",
		"+ A":                          "Visites : + 12",
		"- A %":                        "Émissions : - 8 %",
		"A de plus":                    "Le club s’est réuni avec 3 membres de plus",
		"A points":                     "Le taux a bougé de 4 points",
		"vu A fois":                    "Le film a été vu 3 400 fois",
		"A fois":                       "Il a été repoussé trois fois",
		"à A reprises":                 "Il s’est tenu à cinq reprises",
		"débouché sur A":               "Ils ont débouché sur 48 embauches",
		"part de l'industrie":          "La part de l’industrie dans le PIB dépasse 25 %",
		"taux de chômage":              "Le taux de chômage est de 7 %",
		"qui réunissait A, étendu à B": "Le catalogue, qui réunissait 30 références, a été étendu à 60",
		"A par mois":                   "2 permanences par mois",
		"tous les A mois":              "Une réunion toutes les 6 semaines",
		"A par an":                     "140 000 € par an",
		"ils étaient A à":              "Ils étaient 34, affineurs et crémiers, à pousser la porte",
		"la barre des A a été franchie (B exactement)": "La barre des 50 références a été franchie (52 exactement)",
		"à raison de A":                "Le prêt est fait à raison de 10",
		"à raison de A €":              "Le banc est loué à raison de 10 €",
		"A °C":                         "Un four à 1 280 °C",
		"mensuel":                      "12 numéros mensuels",
		"en moyenne":                   "Ils ont réuni en moyenne 18 participants",
		"A en moyenne":                 "18 participants par atelier",
		"places limitées":              "Un voyage d’étude (places limitées à 20 personnes)",
		"A places":                     "Une salle de 40 places",
		"notés A sur B":                "Les ateliers sont notés 4 sur 5",
		"invités":                      "Devant 180 invités",
		"vues d'un message":            "#bois #réseau – 1 240 impressions",
		"sortants":                     "On compte 4 sortants",
		"départs : A":                  "Churn : 3",
		"sur les B qu'on avait promis": "Deux dossiers déposés sur les trois qu’on t’avait vendus",
		"dépassant les B fixés":        "940 tonnes ont été collectées, dépassant les 900 tonnes fixées",
		"aide au taux de A %":          "L’assiette est de 52 400 euros et l’aide, au taux de 25 %",
		"A pour mille":                 "Un taux de 41 pour mille",
		"riche de A":                   "Un fonds riche de 1 600 pièces",
		"plus que les A":               "16 classes, plus que les 12 précédentes",
		"A % de ressources propres":    "La part des ressources propres est de 37 %",
		"voix":                         "Adopté par 29 voix",
		"voix pour":                    "Nombre de pouvoirs : 4",
		"quorum de":                    "Le quorum de 40 est atteint",
		"commissions":                  "Elle comprend 5 commissions",
		"bénévoles":                    "Avec 18 bénévoles",
		"A chacun":                     "Deux formations avec 12 stagiaires chacune",
		"B de A":                       "2 promotions de 8 stagiaires",
		"gagné A abonnés":              "La page a gagné 260 abonnés",
		"A de dépenses":                "Un total de 398 000 de dépenses",
		"compte A":                     "Cotisations 19 440 - Total",
		"le territoire compte A":       "Notre agglomération abrite 14 sites",
		"surface du département":       "Elle chiffre à 190 000 m3 la récolte",
		"visiteurs sur le salon":       "Ils ont vu 14 000 visiteurs sur le salon",
		"axes":                         "Un plan à 4 volets",
		"heures données":               "Ses bénévoles ont offert 600 heures de travail",
		"salariés du cluster":          "L’équipe compte trois salariés",
		"ETP":                          "Une animation de 2,5 équivalents temps plein",
		"équipe de":                    "Une équipe de 4",
		"financé à A %":                "Un projet financé à hauteur de 45 %",
		"A % du budget":                "Cela représente 30 % du budget",
		"N % des objectifs":            "Nous sommes à 80 % des objectifs",
		"visiteurs du salon":           "Le salon a accueilli 18 500 visiteurs",
		"emplois de la filière":        "Selon l’Insee, 1 350 emplois sont recensés",
		"chiffre d'affaires":           "Elle réalise 14 M€ de chiffre d’affaires",
		"(70 salariés)":                "Tissages Modèle (70 salariés)",
		"moins de 10 salariés":         "Pour les entreprises de moins de 10 salariés",
		"âge":                          "Une soirée pour fêter 10 ans",
		"emploie N":                    "Une adhérente dont l’effectif est de 80",
		"subvention":                   "La grappe sollicite 20 000 €",
		"comptes":                      "Les charges s’élèvent à 405 800 €",
		"coût":                         "Les coûts de communication se sont élevés à 7 400 €",
		"€ HT":                         "Une étude à 18 000 € HT",
		"levée de fonds":               "Une start-up a levé 5 M€",
		"plafond":                      "Selon le barème, 4 M€ sont mobilisables",
		"plafond %":                    "Selon le barème, 40 % au plus",
		"places et tailles":            "Un guide tiré à 1 500 exemplaires",
		"durées":                       "Une visite de 2 jours",
		"mois après":                   "Trois mois après le déménagement",
		"fois":                         "Cela fait deux fois 3",
	}
	named := map[string]bool{}
	for i := range besideRules {
		named[besideRules[i].name] = true
		if cases[besideRules[i].name] == "" {
			t.Errorf("the rule %q has no case", besideRules[i].name)
		}
	}
	for name, text := range cases {
		if !named[name] {
			t.Errorf("%q is no rule", name)
			continue
		}
		tx := passage.New(text)
		ms := Find(tx)
		ms.GiveRoles(tx, false)
		found := false
		var was []string
		for _, m := range ms {
			found = found || m.Rule == name
			was = append(was, m.Number.String()+": "+m.Rule+" "+string(m.Reason))
		}
		if !found {
			t.Errorf("%q: %v decide in « %s »", name, was, text)
		}
	}
}

// TestSaidTwice holds numbers in words and in figures that are one, and those that are two.
func TestSaidTwice(t *testing.T) {
	for text, want := range map[string]int{
		"trois (3) ateliers":         1,
		"12 (douze) visites":         1,
		"vingt mille (20 000) euros": 1,
		"trois (4) ateliers":         2,
		"12 visites (12 ateliers)":   2,
		"trois ateliers, 3 visites":  2,
	} {
		if found := Find(passage.New(text)); len(found) != want || want == 1 && found[0].Unit == "" {
			t.Errorf("%q: %d numbers, want %d", text, len(found), want)
		}
	}
}

// TestNoQuantities holds the forms of figures that count nothing against a sentence each.
func TestNoQuantities(t *testing.T) {
	for text, want := range map[string]Reason{
		"le 31 janvier":                            ReasonDate,
		"du 10 au 14":                              ReasonDate,
		"à 16 h 45":                                ReasonDate,
		"la 4e édition":                            ReasonRank,
		"l’article 4 prévoit":                      ReasonNumber,
		"la loi 1901":                              ReasonNumber,
		"au chapitre 65":                           ReasonNumber,
		"Tél. 04 00 12 34 56":                      ReasonAddress,
		"SIRET 000 000 000 00012":                  ReasonAddress,
		"Asso 123 456 789 00012":                   ReasonAddress,
		"Tél. +33 4 00 12 34 56":                   ReasonAddress,
		"24 h/24 et 7 j/7":                         ReasonFrequency,
		"le trente et un janvier":                  ReasonDate,
		"25 rue de l’Exemple":                      ReasonAddress,
		"00000 Exempleville":                       ReasonAddress,
		"00000 La Modèle":                          ReasonAddress,
		"la soirée dure jusqu’à environ 22 heures": ReasonDate,
		"pages 9 à 21":                             ReasonNumber,
		"pp. 12-14, articles 3 et 5":               ReasonNumber,
		"13 B rue Modèle":                          ReasonAddress,
		"2 Bilan moral":                            ReasonNumber,
		"un stand de 54 m²":                        ReasonDuration,
		"convention 2023-118, salle 204 là":        ReasonNumber,
	} {
		for _, m := range Find(passage.New(text)) {
			if m.Reason != want {
				t.Errorf("%s: %s of « %s », want %s", m.Number, m.Reason, text, want)
			}
		}
	}
	for _, text := range []string{"9 TPE accompagnées", "Rappel de la convention : 8 ateliers", "4 Ateliers", "3 visites"} {
		if m := Find(passage.New(text)); len(m) != 1 || m[0].Reason == ReasonNumber {
			t.Errorf("« %s » counts", text)
		}
	}
}

// TestNumbers holds the numbers of sentences, with qualifier and unit.
func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"une bonne vingtaine de visites":              "≈20 visites",
		"plus d’une trentaine d’entreprises":          "≥30 entreprises",
		"pas moins de 340 collégiens":                 "≥340 collégiens",
		"la page dépasse les 1 500 abonnés":           "≥1500 abonnés",
		"un taux qui avoisine 90 %":                   "≈90 %",
		"20 visites environ":                          "≈20 visites",
		"4 ateliers cyber minimum":                    "≥4 ateliers cyber",
		"huit entreprises au maximum":                 "≤8 entreprises",
		"entre 8 et 10 entreprises":                   "≥8 entreprises",
		"cinq à six matinales":                        "≥5 matinales",
		"soixante-dix-huit visites":                   "78 visites",
		"deux cent cinquante visites":                 "250 visites",
		"un seul salon":                               "1 salon",
		"550.000 visites":                             "550000 visites",
		"6,4 millions d’euros":                        "6.4 M€",
		"± 60 visites":                                "≈60 visites",
		"tenu ≈ 60 visites":                           "≈60 visites",
		"✓ 60 visites":                                "60 visites",
		"neuf millions d’investissement":              "9 M€",
		"deux millions de visites":                    "2 millions",
		"315 k€ d’aides":                              "315 k€",
		"5,5 mds€ d’aides":                            "5.5 Md€",
		"3 petits déjeuners et visites d’entreprises": "3 petits déjeuners et visites",
		"quelque 30 entreprises utilisent le site":    "≈30 entreprises",
		"dont 9 nouvelles":                            "9 ",
		"22 faits":                                    "22 ",
		"approximativement 20 visites":                "≈20 visites",
		"aux alentours de 20 visites":                 "≈20 visites",
		"aux environs de 20 visites":                  "≈20 visites",
		"plus ou moins 20 visites":                    "≈20 visites",
		"quelque chose comme 20 visites":              "≈20 visites",
		"quasiment 20 visites":                        "≈20 visites",
		"la page frôle les 1 500 abonnés":             "≈1500 abonnés",
		"a minima 20 visites":                         "≥20 visites",
		"à tout le moins 20 visites":                  "≥20 visites",
		"nous dépassons le seuil des 20 visites":      "≥20 visites",
		"nous dépassons la barre des 20 visites":      "≥20 visites",
		"nous dépassons largement les 20 visites":     "≥20 visites",
		"au grand maximum 20 visites":                 "≤20 visites",
		"sans dépasser 20 visites":                    "≤20 visites",
		"au-dessous de 20 visites":                    "≤20 visites",
		"3 milliers d’euros":                          "3 k€",
		"1 million d’euros":                           "1 M€",
	} {
		tx := passage.New(text)
		got := ""
		for _, m := range Find(tx) {
			if m.Role == Unset {
				got = m.Qualifier.String() + m.Number.String() + " " + m.Unit
			}
		}
		if got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{"quelques dizaines de visites", "plusieurs visites", "EDEL42", "un site neuf", "une newsletter", "2025_041"} {
		if ms := Find(passage.New(text)); len(ms) > 0 {
			t.Errorf("« %s » has the number %s", text, ms[0].Number)
		}
	}
}
