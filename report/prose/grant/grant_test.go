package grant

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// read reads a text of one block a line, in a document for 2024: # begins a heading, ! a text that
// is an act.
func read(text string) *Ledger {
	_, act := strings.CutPrefix(text, "!")
	doc := document.Text("# Grappe Exemple Bois\n\n" + strings.TrimPrefix(text, "!") + "\n")
	names := naming.Find(doc, nil)
	var l Ledger
	l.Address(doc.Blocks, 2024)
	heading := ""
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		t := passage.New(b.Text)
		if b.Kind == document.Heading {
			heading = t.Low
			continue
		}
		if strings.HasSuffix(t.Low, ":") {
			l.Lead(t.Low)
			continue
		}
		for _, cut := range passage.Sentences(t) {
			s := passage.New(t.Cut(cut[0], cut[1]))
			l.Read(Sentence{Text: s, Quote: b.Text, Figures: figure.In(s, false), Year: 2024, Item: b.Kind == document.Item, Act: act, Heading: heading, Clusters: names})
		}
	}
	return &l
}

// TestTold holds who gives, what act, how much and for which year, and what is settled of several claims.
func TestTold(t *testing.T) {
	for text, want := range map[string]string{
		// What act: asking, giving, a verb of giving that depends on one of asking.
		"La grappe sollicite une aide de 20 000 €.":                                 "asked 20000",
		"La grappe sollicite l'octroi d'une aide de 20 000 €.":                      "asked 20000",
		"Nous vous prions de bien vouloir nous allouer une subvention de 20 000 €.": "asked 20000",
		"!Le conseil décide d'accorder à la grappe une aide de 18 000 €.":           "given 18000",
		"!Le conseil décide d'allouer à la grappe les 20 000 € qu'elle sollicite.":  "asked 20000 given 20000",
		"Aide demandée : 9 000 € ; aide accordée : 8 000 €.":                        "asked 9000 given 8000",
		// For which year: days and numbers of acts say nothing of it.
		"Par lettre du 18 octobre 2024, la grappe a sollicité une aide de 20 000 €.":    "asked 20000",
		"La subvention 2024 était de 18 000 € ; nous demandons 20 000 € pour 2025.":     "asked 20000",
		"La subvention 2024 de la Métropole, de 18 000 €, a été versée.":                "",
		"Par délibération du 27 juin 2025, le bureau vous a accordé une aide de 900 €.": "given 900",
		// Who gives: the authority of the text before other funders.
		"Nous demandons 20 000 € à la Métropole et 35 000 € à la Région.":                                          "asked 20000",
		"À Monsieur le Président du Conseil régional\n\nNous demandons 20 000 € à l’État et 35 000 € à la Région.": "asked 35000",
		// Proposals count where an authority adopts them behind, instalments and totals never.
		"Demande : 20 000 €.\n\nProposition : 18 000 €.":                                        "asked 20000",
		"Demande : 20 000 €.\n\nProposition : 18 000 €.\n\nLa commission adopte à l'unanimité.": "asked 20000 given 18000",
		"!Une aide de 18 000 € est attribuée à la grappe, avec une avance de 9 000 €.":          "given 18000",
		"Total des aides accordées : 27 500 €.":                                                 "",
		// Who acts: an authority that renews gives, a cluster asks.
		"L'agglomération reconduit en 2025 son soutien à la grappe, à hauteur de 48 000 €.":                              "given 48000",
		"Nous espérons que l'agglomération reconduira son soutien de 48 000 € en 2025.":                                  "asked 48000",
		"La grappe avait demandé 25 000 € pour 2025.\n\nLe Conseil a ramené l'aide à 22 000 €.":                          "asked 25000 given 22000",
		"La grappe souhaiterait que l'aide, de 12 000 € en 2024, soit portée à 13 000 € en 2025.":                        "asked 13000",
		"La Métropole consacrera en 2025 un budget de 75 000 € aux filières, dont 30 000 € pour la Grappe Exemple Bois.": "given 30000",
		"La Région n'a pas encore confirmé ses 40 000 € pour 2025.":                                                      "",
		"Elle a permis à ses adhérents d'obtenir 240 000 € de subventions en 2025.":                                      "",
		"Aide demandée 45 000 €, aide proposée 42 000 €, aide votée 41 000 €.":                                           "asked 45000 given 41000",
		"Il nous a été octroyé 22 000 € pour l'année à venir, contre 25 000 € demandés.":                                 "asked 25000 given 22000",
		"Le conseil a décidé de reconduire pour 2025 l'aide de 17 000 € perçue l'an passé.":                              "given 17000",
		"La grappe a décidé de renouveler sa demande de 17 000 € pour 2025.":                                             "asked 17000",
		"L'aide 2025 est votée : 12 000 €, soit 3 000 € de moins que demandé.":                                           "given 12000",
		"!Le conseil attribue 25 000 € à la Grappe Exemple Bois et 8 000 € à la mission locale.":                         "given 25000",
		"!Le conseil attribue 25 000 € à la Grappe Exemple Bois et 8 000 € au Cluster Exemple Sel.":                      "given 25000",
		// What a sentence says of an amount told before it.
		"La grappe demande 24 000 € pour 2025.\n\nCette somme lui est accordée.":                            "asked 24000 given 24000",
		"La grappe a perçu 24 000 € en 2024.\n\nElle sollicite le même montant pour 2025.":                  "asked 24000",
		"Les deux tiers de l'aide sont versés.\n\nCette somme est allouée.":                                 "",
		"L'aide 2025 est votée le 3 mars 2025.\n\nElle verse le solde (20 % de la subvention de 40 000 €).": "given 40000",
		// Parts of an amount, and numbers of codes.
		"!Le conseil attribue à la grappe 20 000 € ainsi répartis : 14 000 € pour l'emploi et 6 000 € pour le salon.": "given 20000",
		"!Le conseil décide d'affecter sur le programme 1214, une somme de 75 000 € à la grappe.":                     "given 75000",
		"Montant : 13 000 € (2024), 14 000 € (demande 2025).":                                                         "asked 14000",
		"Son budget, arrêté à 125 000 €, est voté pour 2025.":                                                         "",
		"Le Conseil décide d'attribuer :\n\n- 25 000 € à la Grappe Exemple Bois ;\n- une visite à 3 000 €.":           "given 25000",
		"La Région a donné une suite favorable à la demande de 900 €.":                                                "",
		"Il a fait droit à sa demande de 20 000 € pour 2025.":                                                         "asked 20000 given 20000",
		"Pourriez-vous nous aider à hauteur de 8 000 € en 2025 ?":                                                     "asked 8000",
		"Sur les 40 000 € sollicités pour 2025, 36 000 € ont été retenus.":                                            "asked 40000 given 36000",
		"L'aide à la grappe passera de 20 000 € en 2024 à 22 000 € en 2025, le conseil l'a voté.":                     "given 22000",
		"!Toute aide inférieure à 1 500 € est versée en une fois.":                                                    "",
		"Nous demandons 10 000 € pour l'animation et 5 000 € pour le banc, soit 15 000 €.":                            "asked 15000",
		// What a grant is or becomes in the year to come, out of a budget, beside what was asked for.
		"La participation du Syndicat est portée de 45 000 € en 2024 à 48 000 € en 2025.":                    "given 48000",
		"La subvention régionale 2025 est de 85 000 € (convention n° 25-R-1140, signée le 14 avril 2025).":   "given 85000",
		"Le soutien de l'agglomération s'élève à 25 000 € pour 2025.":                                        "given 25000",
		"Le soutien de l'agglomération s'élevait à 25 000 €.":                                                "",
		"La grappe a présenté un programme et sollicité 31 000 € sur un budget de 134 000 €.":                "asked 31000",
		"Le Conseil a voté 8 000 € au lieu des 10 000 € demandés.":                                           "asked 10000 given 8000",
		"Demande : 20 000 €.\n\nProposition : 18 000 €.\n\nLa répartition proposée est adoptée par 14 voix.": "asked 20000 given 18000",
		"Demande : 20 000 €.\n\nProposition : 18 000 €.\n\nLa répartition proposée est soumise au vote.":     "asked 20000",
		// An authority that was asked for one amount and gave another.
		"La métropole, sollicitée pour 35 000 €, a accordé 28 000 € au titre de 2025.":                                                                                                                "asked 35000 given 28000",
		"Sollicitée à hauteur de 35 000 €, l'agglomération a voté 28 000 € pour 2025.":                                                                                                                "asked 35000 given 28000",
		"L'agglomération, à qui nous demandions 35 000 €, nous a accordé 28 000 € pour 2025.":                                                                                                         "asked 35000 given 28000",
		"M. Pin indique que la métropole, sollicitée pour 35 000 €, a accordé 28 000 € au titre de 2025 (délibération n° 25-0311 du 27 mars 2025), le solde devant être trouvé auprès des adhérents.": "asked 35000 given 28000",
		"La métropole, sollicitée pour 35 000 € pour 2025, a donné son accord.":                                                                                                                       "asked 35000 given 35000",
		"La métropole, sollicitée pour 35 000 € en 2025, les a accordés.":                                                                                                                             "asked 35000 given 35000",
		// As much as before, in any words.
		"On te redemande la même chose que l'an dernier c'est à dire 16 500 €.":           "asked 16500",
		"Nous demandons la même chose qu'en 2024, soit 16 500 €.":                         "asked 16500",
		"On vous redemande pareil que l'an passé, à savoir 16 500 €.":                     "asked 16500",
		"Nous sollicitons autant que l'an dernier : 16 500 €.":                            "asked 16500",
		"Pour 2025 nous redemandons l'équivalent de l'an dernier, c'est-à-dire 16 500 €.": "asked 16500",
		"La même chose que l'an dernier, c'est-à-dire 16 500 € de cotisations.":           "",
		"L'an dernier nous avions demandé 16 500 €.":                                      "",
		"Nous avons reçu la même chose que l'an dernier, 16 500 €.":                       "",
		// The right one of two, and what the accounts hold.
		"# Le montant demandé diffère d'une pièce à l'autre\n\nLe bon chiffre est celui du budget : 22 500 €.":                                         "asked 22500",
		"# Le montant sollicité\n\nLe bon montant est celui de la lettre, 22 500 €. Celui du formulaire est faux.":                                     "asked 22500",
		"Notre demande comporte une erreur.\n\nLe montant exact est de 22 500 €, et non de 25 000 €.":                                                  "asked 22500",
		"Le montant sollicité diffère d'une pièce à l'autre.\n\nIl faut lire 22 500 €, et non 25 000 €.":                                               "asked 22500",
		"La demande est mal recopiée.\n\nC'est le chiffre du budget qui est juste : 22 500 €.":                                                         "asked 22500",
		"# Le montant demandé\n\nLe bon chiffre est celui du budget : 22 500 €. La Région met 15 000 €, on compte sur 6 000 € de partenariats privés.": "asked 22500",
		"# Les ventes\n\nLe bon chiffre est celui du tableau : 22 500 €.":                                                                              "",
		"# Le montant demandé\n\nLe compte de résultat est joint : 58 912,40 € de charges, excédent de 1 204 €.":                                       "",
		"# Le montant demandé\n\nLe budget est joint : 62 500 € de recettes.":                                                                          "",
		"# Le montant demandé\n\nLa Métropole : 22 500 €.":                                                                                             "asked 22500",
		"Exercice clos : 58 912 € de charges. Nous demandons 22 500 €.":                                                                                "asked 22500",
		// What the cluster's own board sets is asked for.
		"Notre conseil d'administration, réuni le 10 janvier 2025, en a fixé le montant à 48 000 €, contre 45 000 € en 2024.": "asked 48000",
		"Nous renouvelons notre demande.\n\nNotre bureau l'a arrêtée à 48 000 €.":                                             "asked 48000",
		"Notre assemblée générale a approuvé une demande d'aide de 48 000 € pour 2025.":                                       "asked 48000",
		"Le conseil d'administration de la grappe a fixé à 48 000 € le montant de sa demande.":                                "asked 48000",
		"Nos administrateurs ont retenu la somme de 48 000 € pour 2025.":                                                      "asked 48000",
		"Le conseil municipal, réuni le 10 janvier 2025, en a fixé le montant à 48 000 €.":                                    "given 48000",
		"Votre conseil, réuni le 10 janvier 2025, a fixé le montant de l'aide à 48 000 €.":                                    "given 48000",
		"Notre conseil communautaire a fixé le montant de l'aide à la grappe à 48 000 € pour 2025.":                           "given 48000",
		"Notre conseil d'administration vous a accordé une subvention de 48 000 € pour 2025.":                                 "given 48000",
		"Notre conseil d'administration a fixé la cotisation à 180 €.":                                                        "",
		"Notre bureau a voté un budget de 120 000 € pour 2025.":                                                               "",
		// What a clause behind the amount says of it, with its own subject.
		"Impossible de vous virer le reste des 7 000 € que le conseil a bien voulu accorder à la grappe pour 2025.": "given 7000",
		"Les 9 000 € que la communauté de communes attribue à la grappe pour 2025 sont versés en deux fois.":        "given 9000",
		"9 000 €, voilà ce que la communauté de communes apportera en 2025 à la grappe.":                            "given 9000",
		"12 000 €, c'est le montant que l'agglomération a voté pour la grappe en 2025.":                             "given 12000",
		"12 000 €, c'est ce que nous demandons à la Métropole pour 2025.":                                           "asked 12000",
		"Les 14 500 € que vous demandiez pour 2025 sont à l'étude.":                                                 "asked 14500",
		"Les 9 000 € que la Région attribue à la grappe ne sont pas versés.":                                        "",
		"450 000 €, voilà ce que la halle a coûté.":                                                                 "",
		"Les 3 000 € que le traiteur a facturés sont payés.":                                                        "",
		"Votre demande portait sur 29 000 € et 20 000 € vous ont été accordés pour 2025.":                           "asked 29000 given 20000",
		// What was asked for, by a pronoun or by its name, however far.
		"Le conseil lui a consenti 12 500 € pour 2025. C'est ce qu'elle avait demandé.":                                                   "asked 12500 given 12500",
		"Le conseil a accordé 12 500 € à la grappe pour 2025. C'est exactement la somme que la grappe sollicitait.":                       "asked 12500 given 12500",
		"Le conseil a accordé 12 500 € à la grappe pour 2025. C'est moins que ce qu'elle avait demandé.":                                  "given 12500",
		"La grappe demande 10 000 € pour 2025.\n\nElle est jeune.\n\nElle a un local.\n\nElle est utile.\n\nDE VERSER la somme demandée.": "asked 10000 given 10000",
		"La grappe demande 10 000 € pour 2025.\n\nElle est jeune.\n\nElle a un local.\n\nLe conseil accorde l'aide sollicitée.":           "asked 10000 given 10000",
		"La grappe demande 10 000 € pour 2025.\n\nElle est jeune.\n\nElle a un local.\n\nLe conseil refuse d'accorder l'aide demandée.":   "asked 10000",
		"La grappe demande 10 000 € pour 2025.\n\nJe suis au regret de ne pouvoir y répondre favorablement.":                              "asked 10000",
		// Which year « cette année » is: that of a text by its day.
		"Exempleville, le 27 mai 2025\n\nVotre association bénéficiera cette année de 22 000 €, alors que vous en espériez 30 000.": "asked 30000 given 22000",
		"Exempleville, le 27 mai 2024\n\nVotre association bénéficiera cette année de 22 000 €.":                                    "",
		"Objet : votre demande pour 2025\n\nVous demandez 8 000 € pour votre programme de cette année.":                             "asked 8000",
		"Le programme de cette année a coûté 8 000 €.\n\nLe 4 mars 2025":                                                            "",
		// What an amount was at first, and what it became.
		"Le montant de la subvention 2025 attribuée à la grappe, initialement arrêté à 15 000 €, est porté à 18 000 €.": "given 18000",
		// Further verbs and nouns of asking.
		"La grappe nous a saisis en vue d'une hausse, à 30 000 € pour 2025.":     "asked 30000",
		"Pour 2025, ils visent 25 k€ à la Métropole.":                            "asked 25000",
		"Vu la demande de la grappe, tendant à l'octroi de 15 000 € pour 2025 ;": "asked 15000",
		"Leur courrier de novembre (65 000 € pour 2025) m'a été transmis.":       "asked 65000",
		"Le salon visait 2 500 visiteurs et 80 exposants.":                       "",
		"Leur courrier de novembre (3 pages) m'a été transmis.":                  "",
		// What a letter of an authority tells of another, and what goes to another body.
		"Région Exemple\n\nVous aviez évalué votre besoin à 100 000 €, et la Métropole doit se prononcer sur votre demande de 40 000 €.": "asked 100000",
		"!Acte 1 - Avance à l'office de tourisme : 60 000 € ; acte 2 - Soutien 2025 à la Grappe Exemple Bois : 7 200 €":                  "given 7200",
		// What was proposed, amended and adopted.
		"Séance du 10 avril 2025\n\nLe rapporteur propose d'accorder 13 000 €.\n\nUn amendement de M. Pin, à 15 000 €, est adopté par 24 voix contre 9.": "given 15000",
		"Séance du 10 avril 2025\n\nUn amendement portant l'aide à 15 000 € est adopté à l'unanimité.":                                                   "given 15000",
		"Séance du 10 avril 2025\n\nMme Pin dépose un amendement à 17 000 €. Il n'est pas adopté.":                                                       "",
		"Séance du 10 avril 2025\n\nUn amendement de M. Pin, à 15 000 €, est rejeté par 24 voix contre 9.":                                               "",
		"Pour 2025, l'aide serait de 6 500 €. Pour mémoire la grappe en attend 9 000 €.":                                                                 "asked 9000",
		"Pour mémoire, l'aide 2024 était de 9 000 €.":                                                                                                    "",
		// What an agreement gives in each of several years.
		"!# Article 5 - Montants\n\nLa Métropole s'engage à hauteur de 126 000 € pour les trois années.\n\n- 2024 : 40 000 €\n- 2025 : 42 000 €\n- 2026 : 44 000 €": "given 42000",
		"!# Article 3 - Participation de la Ville\n\n2024 : 10 000 €\n\n2025 : 12 000 €":                                                                            "given 12000",
		"!# Article 4 - Dépenses\n\n2024 : 40 000 €\n\n2025 : 42 000 €":                                                                                             "",
		"# Montants des achats\n\n2024 : 40 000 €\n\n2025 : 42 000 €":                                                                                               "",
		"La Métropole s'engage envers la grappe à hauteur de 126 000 € pour les trois années.":                                                                      "",
		// Two that stand equal.
		"La grappe sollicite une aide de 20 000 €.\n\nLa grappe sollicite une aide de 25 000 €.": "",
	} {
		if got := read(text).Told(0).String(); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestRow holds what the columns of a table say: those of another year are none, and of the funders of a
// table that of the text stands first.
func TestRow(t *testing.T) {
	amount := func(cell string) *quantity.Decimal {
		for _, f := range figure.In(passage.New(cell), false) {
			_, exp := quantity.Scale(f.Unit)
			n := f.Number.Shift(exp)
			return &n
		}
		return nil
	}
	for _, c := range []struct {
		heading, heads string
		rows           []string
		want           string
	}{
		{"", "Grappe|Aide 2024|Demande 2025|Aide 2025", []string{"Grappe Exemple Bois|10 000 €|12 000 €|11 000 €", "Total|20 000 €|24 000 €|22 000 €"}, "asked 12000 given 11000"},
		{"", "Financeur|Montant sollicité|État", []string{"Métropole|20 000 €|objet de la présente demande", "Région|30 000 €|acquis"}, "asked 20000"},
		{"", "Financeur|2024|2025", []string{"Métropole|18 000 €|20 000 € demandés"}, "asked 20000"},
		{"", "Bénéficiaire|Montant demandé|Montant proposé", []string{"Grappe Exemple Bois|20 000 €|18 000 €"}, "asked 20000"},
		{"", "|2023|2024|2025", []string{"Subvention demandée|12 000 €|14 000 €|15 000 €", "Subvention accordée|10 000 €|12 000 €|13 000 €"}, "asked 15000 given 13000"},
		{"etat des subventions votees - budget 2025", "Article|Bénéficiaire|Montant", []string{"65748|Grappe Exemple Bois|5 500 €"}, "given 5500"},
		{"subventions versees en 2024", "Article|Bénéficiaire|Montant", []string{"65748|Grappe Exemple Bois|5 500 €"}, ""},
		{"", "Année|Demandé (k€)|Accordé (k€)|Acte", []string{"2023|60|55|C2023-0184", "2024|60|60|C2024-0203", "2025|75|64|C2025-0177"}, "asked 75000 given 64000"},
		{"etat des factures", "Article|Bénéficiaire|Montant", []string{"65748|Grappe Exemple Bois|5 500 €"}, ""},
		{"subventions votees", "Action|Montant", []string{"Visites|5 500 €"}, ""},
		{"", "Action|Réalisé 2024", []string{"Visites|12"}, ""},
	} {
		var l Ledger
		for _, row := range c.rows {
			l.Row(strings.Split(c.heads, "|"), strings.Split(row, "|"), 2024, 0, c.heading, document.Said{Quote: row}, amount)
		}
		if got := l.Told(0).String(); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.heading, c.heads, got, c.want)
		}
	}
}

// TestClusters holds for which of several clusters an amount is.
func TestClusters(t *testing.T) {
	for text, want := range map[string]string{
		"Les deux grappes demandent respectivement 9 000 € et 21 000 €.":                                       "asked 9000 / asked 21000",
		"Elles demandent 9 000 € et 21 000 € pour 2025.":                                                       "asked 9000 / asked 21000",
		"!Le conseil alloue une aide de 15 000 € à la première et 8 000 € à la seconde.":                       "given 15000 / given 8000",
		"Le bureau adopte les subventions 2025 : Grappe Exemple Sel, 9 000 € ; Cluster Exemple Fer, 11 000 €.": "given 9000 / given 11000",
		"Elles demandent 68 000 €, pour une enveloppe de 60 000 €.":                                            " / ",
	} {
		doc := document.Text("# Grappe Exemple Sel\n\n# Cluster Exemple Fer\n\n# Aides\n")
		names := naming.Find(doc, nil)
		var l Ledger
		s := passage.New(strings.TrimPrefix(text, "!"))
		l.Read(Sentence{Text: s, Quote: text, Figures: figure.In(s, false), Year: 2024, Act: text[0] == '!', Clusters: names})
		if got := l.Told(0).String() + " / " + l.Told(1).String(); got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
	var l Ledger
	of := func(head string) int { return map[string]int{"Sel": 1, "Fer": 2}[head] }
	amount := func(cell string) *quantity.Decimal { return &figure.In(passage.New(cell), false)[0].Number }
	l.Across([]string{"", "Sel", "Fer"}, []string{"Demande 2025", "9 000 €", "21 000 €"}, 2024, of, document.Said{}, amount)
	if got := l.Told(0).String() + " / " + l.Told(1).String(); got != "asked 9000 / asked 21000" {
		t.Errorf("columns of clusters: %q", got)
	}
}
