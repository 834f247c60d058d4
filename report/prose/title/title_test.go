package title

import (
	"testing"
	"unicode/utf8"

	"bilan/report/prose/passage"
)

// TestClause holds the title of an action by what its clause is.
func TestClause(t *testing.T) {
	for clause, want := range map[string]string{
		// The subject, without its article, where a thing is it; what was done with it, if that is more
		// than that it took place.
		"Le grand marché de la Saint-Jean a eu lieu, sous l'orage, mais il a eu lieu": "grand marché de la Saint-Jean",
		"La charte graphique a été refaite":                                           "charte graphique refaite",
		"Le catalogue commun a été traduit en anglais et en allemand":                 "catalogue commun traduit en anglais et en allemand",
		"Une nouvelle charte graphique a été élaborée":                                "nouvelle charte graphique",
		"une étude sera lancée sur l'emploi des chutes dans les bétons":               "étude sur l'emploi des chutes dans les bétons",
		"le CAP en alternance que la grappe devait ouvrir à la rentrée a été ouvert":  "CAP en alternance ouvert",
		"Le club des utilisateurs s'est réuni quatre fois":                            "réunions du club des utilisateurs",
		"La machine à écorcer, que trois associations nous ont aidés à payer, tourne": "machine à écorcer",
		// The object, where the cluster, a pronoun or nobody is the subject.
		"La grappe a réalisé un recensement des peaux disponibles":         "recensement des peaux disponibles",
		"Nous avons également édité un guide du réemploi, tiré à 1 500":    "guide du réemploi",
		"Elle poursuivra l'animation du groupe « Outillage »":              "poursuite de l'animation du groupe « Outillage »",
		"Nous avons organisé en 2025 un forum des métiers":                 "forum des métiers",
		"La grappe a lancé en mars une étude sur les sols":                 "étude sur les sols",
		"La grappe a ouvert en juin 2025 une boutique":                     "ouverture d'une boutique",
		"Le pôle a publié cette année son guide de tri":                    "guide de tri",
		"On a renoncé au marché de Noël en ligne":                          "marché de Noël en ligne",
		"Il est prévu de lancer une marque collective":                     "marque collective",
		"Le cluster prévoit en outre de recruter un chargé de mission":     "recrutement d'un chargé de mission",
		"Elle a fait restaurer, grâce au mécénat, l'alambic de la maison":  "restauration de l'alambic de la maison",
		"renoncé à la route de la pierre, jugée trop coûteuse":             "route de la pierre",
		"remis à vos services une cartographie des aires":                  "cartographie des aires",
		"adressé à l'ensemble des maires":                                  "séchoir solaire",
		"Deux études de gisement ont été remises":                          "études de gisement remises",
		"Mécaloire organisera un évènement sur les achats":                 "évènement sur les achats",
		"Considérant que le répertoire des sous-traitants a été publié":    "répertoire des sous-traitants",
		"Confronté à une pénurie, le cluster a mis en place une école":     "école",
		"la déléguée générale précise que les petits-déjeuners continuent": "petits-déjeuners",
		"L'année 2024 traitera en priorité des problématiques de sûreté":   "traitement de problématiques de sûreté",
		"L'année a été marquée par l'inauguration de la halle":             "inauguration de la halle",
		"Le cluster envisage un centre de supervision":                     "centre de supervision",
		"La grappe entend structurer la filière bois":                      "structuration de la filière bois",
		"Le pôle ouvre un showroom":                                        "ouverture d'un showroom",
		"Le cluster s'est doté d'un outil de gestion":                      "outil de gestion",
		"Nous avons fait l'impasse sur le salon de Lyon":                   "salon de Lyon",
		"Nous avons pris la tête d'un consortium européen":                 "consortium européen",
		"L'accent sera mis sur l'export":                                   "export",
		"Nous aurons à cœur de renforcer le club export":                   "renforcement du club export",
		"L'étude de faisabilité suit son cours":                            "étude de faisabilité",
		"Nous plancherons sur un catalogue commun":                         "travail sur un catalogue commun",
		// An infinitive: its object, behind the noun of the verb where that says more.
		"Créer une bourse aux moules d'occasion":             "bourse aux moules d'occasion",
		"Et que nous ouvrions l'aire de carénage":            "ouverture de l'aire de carénage",
		"Étoffer le catalogue":                               "catalogue à étoffer",
		"doubler le nombre de produits audités":              "produits audités",
		"ouvrir au public le chemin des tailleurs":           "ouverture du chemin des tailleurs",
		"d'étudier l'ouverture d'une recyclerie":             "étude de l'ouverture d'une recyclerie",
		"Mettre en service le module éthique":                "mise en service du module éthique",
		"faire vivre le label":                               "label",
		"Démarcher les hôtels et les campings":               "démarchage des hôtels et campings",
		"participer à la semaine de l'industrie":             "participation à la semaine de l'industrie",
		"d'évaluer, avec l'université, les effets des aides": "évaluation des effets des aides",
		// Words before and behind that say when, how and why.
		"Par contre la soirée des 10 ans a bien eu lieu":    "soirée des 10 ans",
		"En 2024, une newsletter mensuelle, que vous lisez": "newsletter mensuelle",
		"15 mai : visite de la manufacture (25 places)":     "visite de la manufacture",
		"peut-être un podcast mais bon, faut voir":          "podcast",
		"Un voyage d'étude en juin (places limitées)":       "voyage d'étude",
		"la mise en place d'un parrainage pour accélérer":   "mise en place d'un parrainage",
		"Il sera fini quand les bras seront libres":         "séchoir solaire",
		"":            "",
		"La deuxième": "",
	} {
		p := passage.New(clause)
		if got := Clause(p, 0, len(p.Low), "séchoir solaire", false); got != want {
			t.Errorf("%q: %q, want %q", clause, got, want)
		}
	}
	p := passage.New("La mission prévue en Amérique du Nord a été annulée, faute d'inscrits")
	if got := Clause(p, 0, len(p.Low), "", true); got != "mission prévue en Amérique du Nord" {
		t.Errorf("with its status told: %q", got)
	}
}

// TestBehind holds what is said of what a number counts, from the place behind the noun.
func TestBehind(t *testing.T) {
	for behind, want := range map[string]struct {
		words string
		place bool
	}{
		" de démonstration au champ, qui ont attiré":   {"de démonstration au champ", false},
		" ont ouvert leurs portes à des confrères":     {"ayant ouvert leurs portes à des confrères", false},
		" ont été formées à la conduite des machines":  {"formées à la conduite des machines", false},
		" ont été organisées":                          {"", false},
		" sont allés au bout de la démarche":           {"allés au bout de la démarche", false},
		" participeront au salon de Lyon":              {"participant au salon de Lyon", false},
		" tiennent un stand":                           {"tenant un stand", false},
		" tenaient un stand":                           {"tenant un stand", false},
		" engagent un apprenti":                        {"engageant un apprenti", false},
		" se déclarent satisfaits":                     {"se déclarant satisfaits", false},
		" concernaient des entreprises de moins de 20": {"concernant des entreprises de moins de 20", false},
		" y ont participé, contre 40":                  {"", true},
		" y ont un badge":                              {"ayant un badge", true},
		" l'ont obtenu":                                {"ayant obtenu", true},
		" l'ont obtenue":                               {"ayant obtenu", true},
		" nous ont suivis à Tokyo":                     {"ayant suivi à Tokyo", false},
		" ont par ailleurs remporté un prix":           {"ayant remporté un prix", false},
		" ont depuis trouvé du travail":                {"ayant trouvé du travail", false},
		" s'en servent aujourd'hui":                    {"", true},
		" n'ont pas souhaité répondre":                 {"n'ayant pas souhaité répondre", false},
		" n'a été sanctionné pour ses rejets":          {"sanctionnés pour ses rejets", false},
		" pour un volume de":                           {"", false},
		" au plus l'accompagnement":                    {"", false},
		" et d'en labelliser":                          {"", false},
		" et ouvrir une plateforme":                    {"", false},
		" et un forum des saisonniers":                 {"", false},
		" et animé le groupe":                          {"", false},
		" d'entre elles ont signé un contrat":          {"ayant signé un contrat", false},
		" au moins":                                    {"", false},
		" en 2025":                                     {"", false},
		" depuis la création du banc, dont 1":          {"depuis la création du banc", false},
		" de plantes sont aujourd'hui cultivés sous":   {"de plantes cultivés", false},
		"": {"", false},
	} {
		p := passage.New(behind)
		words, place := Behind(p, 0, len(p.Low), true)
		if words != want.words || place != want.place {
			t.Errorf("%q: %q %v, want %q %v", behind, words, place, want.words, want.place)
		}
	}
}

// TestBefore holds what the words before a number are to it.
func TestBefore(t *testing.T) {
	for before, want := range map[string]Lead{
		"Le programme de mentorat a embarqué ":                {Of: "du programme de mentorat", Name: "programme de mentorat", Participle: "embarqué"},
		"La ferme d'essais hébergera un minimum de ":          {Of: "de la ferme d'essais", Name: "ferme d'essais"},
		"Notre forum a attiré plus de ":                       {Of: "du forum", Name: "forum", Participle: "attiré"},
		"Nos achats groupés concernent ":                      {Of: "des achats groupés", Name: "achats groupés"},
		"Deux missions (Japon, Canada) ont mobilisé ":         {Of: "des missions", Name: "missions", Participle: "mobilisé"},
		"La plateforme, ouverte en mars, a enregistré ":       {Of: "de la plateforme", Name: "plateforme", Participle: "enregistré"},
		"Le pôle a tenu 7 journées au champ, qui ont attiré ": {Of: "des journées au champ", Name: "journées au champ", Participle: "attiré"},
		"une convention d'affaires réunissant au minimum ":    {Of: "d'une convention d'affaires", Name: "convention d'affaires"},
		"Le « Job bus » a permis de rencontrer ":              {Of: "du « Job bus »", Name: "« Job bus »", Participle: "permis"},
		"Nous y avons affiné plus de ":                        {Participle: "affiné"},
		"La grappe a accueilli ":                              {Participle: "accueilli"},
		"accueillir 400 collégiens et former une ":            {Infinitive: "former"},
		"étendre le prêt de vélos-cargos à ":                  {Name: "prêt de vélos-cargos"},
		"Elles ont rassemblé ":                                {Pronoun: "elles", Participle: "rassemblé"},
		"Elle a mis en relation ":                             {Pronoun: "elle", Participle: "mis en relation"},
		"Nous entendons participer à ":                        {},
		"un groupement auquel ont souscrit ":                  {Doing: "ayant souscrit"},
		"un club auquel participent ":                         {Doing: "participant"},
		"Nous formerons ":                                     {Infinitive: "former"},
		"Mme Type indique que ":                               {},
		"":                                                    {},
	} {
		p := passage.New(before)
		if got := Before(p, 0, len(p.Low)); got != want {
			t.Errorf("%q: %+v, want %+v", before, got, want)
		}
	}
}

// TestWithout holds what a title does without: that a thing took place or what it held, and that it was
// planned.
func TestWithout(t *testing.T) {
	for rest, want := range map[string]string{
		"ayant eu lieu sous la neige":              "",
		"d'usines ayant rythmé l'année":            "d'usines",
		"d'été ayant réuni":                        "d'été",
		"ayant porté sur l'écoconception":          "sur l'écoconception",
		"ayant débouché sur l'achat d'une machine": "ayant débouché sur l'achat d'une machine",
		"ayant": "",
		"":      "",
	} {
		if got := WithoutEvent(rest); got != want {
			t.Errorf("%q: %q, want %q", rest, got, want)
		}
	}
	for name, want := range map[string]string{
		"Atelier « Étiquetage » prévu":                      "Atelier « Étiquetage »",
		"Audits collectifs prévus":                          "Audits collectifs",
		"Missions à l'international inscrites au programme": "Missions à l'international",
		"Mentorat et visites au programme":                  "Mentorat et visites",
		"Ouverture prévue":                                  "Ouverture prévue",
		"Programme":                                         "Programme",
	} {
		if got := WithoutMeant(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestFlaw holds what is found wrong with titles, and that what is right is left alone.
func TestFlaw(t *testing.T) {
	for title, want := range map[string]string{
		"Le taux de complétion":                      "article",
		"Étudiants y ont participé":                  "pronoun",
		"Vanniers ont tenu étal":                     "verb",
		"Projets de R&D mobiliseront":                "verb",
		"Sites d'un exercice et":                     "end",
		"CAP que la grappe devait ouvrir":            "pronoun",
		"Binômes du programme de mentorat":           "",
		"Adhérents ayant fait auditer un produit":    "",
		"Accord trouvé avec le CHU":                  "",
		"« CTO club »":                               "",
		"Étudiants participant à l'école d'été":      "",
		"Participants : atelier « Jouet réparable »": "",
		"": "length",
	} {
		if got := Flaw(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}

// FuzzTitles holds that no text breaks the grammar, and that a title is not longer than its text
// with the few words that the grammar adds.
func FuzzTitles(f *testing.F) {
	for _, s := range []string{"Le pôle a tenu 7 journées, qui ont attiré ", "d'entre eux l'ont été", "« On », l'a", "s'", "des", "à 3 : ", "é", "Nous n'y", "et la", "\u00a0'\"", "cette s'est par"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 500 || !utf8.ValidString(s) {
			return
		}
		p := passage.New(s)
		behind, _ := Behind(p, 0, len(p.Low), true)
		lead := Before(p, 0, len(p.Low))
		for _, title := range []string{Clause(p, 0, len(p.Low), "", false), Group(p, 0, len(p.Low)), Subject(p, 0, len(p.Low)), First(p, 0, len(p.Low)), behind, lead.Name, lead.Of} {
			Flaw(title)
			if len(title) > 2*len(s)+60 {
				t.Errorf("%q gives %q", s, title)
			}
		}
		Agreeing("tenu", s)
		Bare(s)
	})
}
