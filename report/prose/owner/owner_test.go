package owner

import (
	"strings"
	"testing"

	"bilan/report/prose/passage"
)

// cases hold a sentence for each rule in which it decides; the number stands between brackets.
var cases = map[string]string{
	"mené avec N laboratoires":         "L’étude des colles, menée avec [deux] industriels, avance.",
	"avec N organismes":                "Le cluster organise des sessions avec [deux] organismes.",
	"sondage auprès de N":              "Un sondage, réalisé auprès de [1 006] riverains, le montre.",
	"(N maximum)":                      "Un voyage en Angleterre ([20] voyageurs maximum).",
	"un salon, qui a reçu N":           "Cinq savonneries étaient à la Quinzaine du bain, qui attire [31 000] spectateurs.",
	"dont les N visiteurs":             "Une vitrine a été montée au musée, dont les [22 000] visiteurs l’ont vue.",
	"organisé par l'université":        "Le colloque, organisé par l’université, a attiré [400] chercheurs.",
	"l'organisateur fait état de N":    "Les organisateurs annoncent [16 000] curieux.",
	"un voisin":                        "Le festival voisin a vendu [22 000] billets.",
	"mis la clé sous la porte":         "[Cinq] des nôtres ont mis la clé sous la porte.",
	"N partenaires d'un projet":        "Déposer un projet européen (4 M€, [huit] partenaires).",
	"le conseil compte N":              "Le conseil de surveillance, élu en mai, compte [12] personnes.",
	"à N mois":                         "Le taux de retour à l’emploi à [six] mois a monté.",
	"étaient invités : N":              "Étaient invités : [14] élus.",
	"N à programmer":                   "8 audits réalisés, [2] à programmer.",
	"« au moins N » d'une convention":  "L’article 2 demande « au moins [25] visites ».",
	"nous sommes N":                    "Nous voici désormais [57] imprimeurs à partager cet atelier.",
	"terminer l'année à N":             "Le collectif démarre l’exercice avec [38] maisons.",
	"cap des N":                        "Le cap des [150] entreprises a été franchi par le pôle.",
	"forte de N":                       "Notre association est aujourd’hui forte de [29] brasseries.",
	"avec N membres":                   "Avec [88] structures, la grappe couvre toute la chaîne.",
	"la grappe compte N":               "Fin novembre, notre collectif rassemble [112] tanneries et négoces.",
	"elle réunit N entreprises":        "Elle fédère aujourd’hui [47] entreprises du verre.",
	"N dans la grappe":                 "Sont recensées [31] entreprises au sein de la grappe.",
	"N nous ont rejoints":              "[7] imprimeurs nous ont rejoints.",
	"N adhèrent":                       "Au total, [53] structures adhèrent.",
	"N de nos membres exportent":       "[Trente] de nos membres exportent.",
	"la liste comptait N noms":         "Le registre porte [92] noms.",
	"de N adhérents à":                 "De [40] maisons, nous passons à 58.",
	"chiffre d'affaires des adhérents": "Le chiffre d’affaires de nos membres dépasse [90 M€].",
	"salon national":                   "Le congrès mondial affiche [80] pays.",
	"N financeurs":                     "Les [5] mécènes ont suivi.",
	"soutien de N partenaires":         "Avec l’appui de [9] communes.",
	"nombre maximal":                   "Des groupes de [12] stagiaires.",
	"nous employons N":                 "Nous employons [4] personnes.",
	"postes créés chez nous":           "[2] postes ouverts au sein de l’association.",
	"les N commissions":                "Nos [4] comités ont bien travaillé.",
	"pages et N annexes":               "Il contient [14] schémas.",
	"bougies":                          "La revue souffle [20] bougies.",
	"N devaient se tenir":              "Au départ, [5] sessions devaient se tenir.",
	"il en reste N":                    "Il en reste [3].",
	"N manquants":                      "[3] dossiers sont en attente.",
	"la moitié des N":                  "La majorité des [40] inscrits sont venus.",
	"le record de 2019 (N":             "Le record de 2019 ([420]) tient.",
	"la grappe (N":                     "Le cluster ([84] membres) a tenu son cap.",
	"(de 10 à 250 salariés":            "Des verreries (de [10 à 250] salariés) sont venues.",
	"(6 mois, N modules":               "Un cursus (4 mois, [5] modules).",
	"hackathon de N heures":            "Marathon de [36] heures : deux prix.",
	"prévu / réalisé : N":              "Visites (prévu / réalisé) : [10] / 8",
	"objectif N":                       "Permanences : objectif [10], réalisé 7",
	"M (N)":                            "Stagiaires : 120 ([98])",
	"N par exposant":                   "[26] contacts par exposant",
	"N à jour de cotisation":           "[61] adhérents étaient à jour de leur cotisation.",
	"N départs":                        "Nous avons enregistré [6] démissions d’adhérents.",
	"adhésions : N":                    "Nouvelles adhésions : [11]",
	"le périmètre : N":                 "Tour de table élargi : [21] studios.",
	"N ont leur siège":                 "[44] entreprises ont leur siège dans le département.",
	"% des adhérents sont":             "[58 %] sont implantés hors de la métropole.",
	"renouvellement des adhésions":     "La fidélisation des membres atteint [91 %].",
	"N en redressement":                "[2] tanneries sont en liquidation.",
	"liste des N":                      "Annexe : liste des [64] signataires.",
	"vos N salariés":                   "Nos adhérents emploient [1 900] personnes.",
	"les N membres emploient":          "Les [64] structures du pôle sont variées.",

	"la profession":          "La filière a perdu [300] postes.",
	"dans la profession":     "[90] tuileries vivotent dans la profession.",
	"au niveau national":     "En France, [40] fonderies subsistent.",
	"N Français sur dix":     "[7] consommateurs sur dix le souhaitent.",
	"un sur quatre":          "Une brasserie sur [trois] ferme.",
	"pour mille":             "Un taux de 32 accidents pour [mille].",
	"habitants":              "Le forum s’adresse aux [45 000] habitants.",
	"N salariés sans emploi": "L’incendie a touché l’usine, laissant [60] ouvriers désœuvrés.",
	"arrachés":               "[120] hectares de pommiers ont été gelés.",
	"l'autorité":             "Cette année, le conseil régional a aidé [85] fermes.",
	"l'école":                "Le lycée des métiers compte [700] élèves.",
	"une entreprise":         "Une PME du verre a livré [3 000] flacons.",
	"un salon":               "Le salon du verre a attiré [21 000] visiteurs.",
	"un autre réseau":        "La fédération a publié [12] notes.",
	"N grappes":              "L’appel a retenu [11] clusters.",
	"chez X":                 "Chez Verrerie Modèle, [9] souffleurs ont été formés.",
	"X a recruté":            "Verrerie Modèle a embauché [14] souffleurs.",
	"créée en":               "Fondée en 1952, elle fabrique [40] flacons à la minute.",
	"qui emploie":            "Verrerie Modèle, qui emploie [70] salariés.",
	"où s'activent N":        "L’atelier où travaillent [12] compagnons.",
	"un témoin":              "« Le club m’a fait gagner [2] marchés », confie une verrière.",
	"en présence de N":       "Le contrat a été signé en présence de [40] personnalités.",
	"invités":                "Le dîner a compté [90] invités.",
	"cérémonie":              "Pour les vœux, [130] personnes sont venues.",
	"une foule de N":         "Verrissima ([25 000] visiteurs) reste à part.",

	"l'équipe":                 "Deux chargées de mission et [1] apprenti.",
	"stagiaires de la maison":  "[2] alternantes prêtent main-forte.",
	"jury de N":                "Un jury de [7] professionnels a tranché.",
	"réunions du bureau":       "Le bureau a tenu [9] séances.",
	"nombre d'administrateurs": "La charte prévoit [12] mandats.",
	"part des ressources":      "L’autofinancement atteint [38 %].",
	"places":                   "La jauge était de [25] personnes.",
	"peut accueillir N":        "Le hall peut recevoir [300] visiteurs.",
	"salle pour N":             "Un amphithéâtre de [220] places.",
	"N postes de travail":      "Un atelier équipé de [8] établis.",
	"contient N fiches":        "Le livret comprend [24] fiches.",
	"parcours de N heures":     "Un parcours de [12] séances.",
	"riche de N":               "Une collection riche de [900] échantillons.",
	"tirage":                   "La plaquette : [3 000] ex.",
	"billet de blog":           "4 min de lecture, [12] partages.",
	"jetions N":                "« Sur 50 verres, [8] cassaient. »",
	"temps forts":              "Les [quatre] temps forts du printemps.",
	"zéro":                     "Le principe du [zéro] déchet.",
	"aucun n'est envisagé":     "[Aucun] départ n’est prévu.",

	"la convention en demandait N": "Treize audits ont été menés, là où la convention en demandait [douze].",
	"elle en montrait N":           "La vitrine présente 48 objets (elle en montrait [30]).",
	"un salon où se pressent N":    "Nous avons tenu conférence à la foire du verre, où se pressaient [40 000] personnes.",
	"au salon (N visiteurs":        "Le prototype a été présenté au Salon Modèle ([9 000] visiteurs).",
	"les structures emploient N":   "Nos 74 maisons comptent ensemble [1 150] salariés.",
	"un consortium de N":           "Il est porté par un consortium de [sept] industriels.",
	"auquel participent N pays":    "Un projet européen auquel prennent part [9] pays.",
	"par N étudiants":              "L’inventaire a été mené par [deux] étudiantes.",
	"(N places)":                   "Une journée des fournisseurs ([120] places).",
	"destinataires":                "Relevé diffusé à [14] destinataires.",
	"N bar":                        "Le banc monte à [700] bar.",
	"favorables":                   "Avis du comité : [5] favorables, 1 réservé.",
	"en exercice":                  "[71] délégués en exercice.",
	"étaient présents":             "Étaient présents à la réunion technique : [9] personnes.",
	"honoraires":                   "Nos honoraires sont de 24 000 € pour [20] jours d’intervention.",
	"l'équipe : ils sont N":        "L’équipe s’est étoffée : ils sont [4].",
	"habitants de deux villes":     "Avec 5 800 habitants, elle donne plus que la voisine, qui en a [19 000].",
	"petites annonces":             "Cherche [20] essaims.",

	"N sur trois":                  "[Deux] afterworks sur trois ont fait salle comble.",
	"(N communes)":                 "L’agglomération d’Exempleville ([27] communes) nous suit.",
	"N nous ont aidés":             "La machine, que [trois] associations nous ont aidés à payer, tourne.",
	"avec N pôles":                 "Ouvrir un guichet avec [deux] pôles voisins.",
	"en face de N":                 "Sept maisons y ont exposé, en face de [1 200] concurrents.",
	"font partie":                  "[37] couteliers en font partie.",
	"d'un des N":                   "La certification d’un des [trois] modules.",
	"n'ont pas souhaité":           "[Deux] maisons n’ont pas souhaité répondre.",
	"N d'entre eux ont leur siège": "[58] d’entre elles siègent dans le canton.",
	"N producteurs adhérents":      "Le réseau déclare [160] producteurs adhérents.",
	"effectif : N":                 "Effectif à l’ouverture : [66].",
	"la grappe avait N membres":    "La grappe avait [35] membres.",
	"deux autres en instance":      "Trois concessions sont équipées, [deux] autres en instance.",
	"chaque année N":               "Les fromageries transforment chaque année [54] millions de litres.",
	"N collaborateurs":             "[8] collaborateurs",

	"à part N":                  "À part [6] Belges, nous sommes voisins.",
	"mois de charges":           "La trésorerie couvre [5] mois de charges.",
	"salariés : N":              "Salariés : [2].",
	"par des tiers":             "Nous avons aidé des concours organisés par des tiers, qui ont attiré [2 200] cavaliers.",
	"N salariés de quelqu'un":   "[430] emplois, c’est peu.",
	"chiffre d'affaires cumulé": "Un chiffre d’affaires cumulé de [38 M€].",
	"née de la volonté de N":    "La grappe est née de la volonté de [11] teilleurs.",
	"sont concernés":            "[2] teilleurs seulement sont concernés.",
	"photos : N":                "Photos : [deux] amis.",
	"N personnes à mi-temps":    "[2] personnes, dont une à mi-temps.",
	"en N langues":              "Un catalogue en [trois] langues.",
	"N indicateurs":             "Le tableau comporte [12] indicateurs, relevés à la fin.",
	"aligne N adhérents":        "Dameurs, fabricants de canons : on aligne [71] adhérents.",
	"N départs et M arrivées":   "Réponse : [2] départs et 1 arrivée dans l’année.",

	"exposé à X, qui a reçu N": "Vingt-deux maisons ont exposé à Foiria Berlin, qui a reçu [170 000] visiteurs.",

	"il était prévu de":          "Il était convenu de tenir [7] permanences.",
	"celui de N":                 "L’objectif de 10 visites est tenu, celui de [4] salons aussi.",
	"sur les N visées":           "Bilan : neuf rencontres sur les [12] espérées.",
	"que les N de l'an dernier":  "C’est plus que les [18] dossiers de 2023.",
	"l'édition précédente":       "L’année précédente, nous avions reçu [26] dossiers.",
	"rappel : N":                 "Pour rappel, [14] dossiers en 2023.",
	"en avions N un an plus tôt": "Les lauréats, qui étaient [4] un an plus tôt, sont ravis.",
	"il y a N ans":               "Ils étaient [9] verriers en 1998.",
	"chaque atelier réunit N":    "Chaque séance a réuni [15] personnes.",
	"fréquentation moyenne":      "La fréquentation moyenne est de [22] personnes.",
	"progression de N":           "Une nette progression de [8] dossiers.",
	"N supplémentaires":          "[5] dossiers de plus qu’en 2023.",
	"Soit N":                     "Soit [64] heures en tout.",
	"toutes grappes confondues":  "Pris ensemble, ils ont aidé [300] entreprises.",
}

// TestRules holds each rule against the sentence in which it must decide.
func TestRules(t *testing.T) {
	known := map[string]bool{}
	for _, list := range ruleLists {
		for _, r := range list {
			known[r.name] = true
			if cases[r.name] == "" {
				t.Errorf("the rule %q has no case", r.name)
			}
		}
	}
	for name, text := range cases {
		if !known[name] {
			t.Errorf("%q is no rule", name)
		}
		if got, _ := decide(marked(t, text)); got != name {
			t.Errorf("« %s »: %q decides, want %q", text, got, name)
		}
	}
}

// marked is the figure that stands between brackets in a sentence.
func marked(t *testing.T, text string) Figure {
	before, rest, _ := strings.Cut(text, "[")
	number, behind, ok := strings.Cut(rest, "]")
	if !ok {
		t.Fatalf("no number is marked in « %s »", text)
	}
	from := len([]rune(before))
	return Figure{Text: passage.New(before + number + behind), Begin: from, End: from + len([]rune(number)), Percent: strings.HasSuffix(number, "%"), Money: strings.HasSuffix(number, "€")}
}

// TestResults holds sentences that tell what a cluster did, of which no rule may decide.
func TestResults(t *testing.T) {
	for _, text := range []string{
		"[12] entreprises ont rejoint le groupement d’achats.",
		"Le groupement d’achats rassemble [19] entreprises.",
		"Notre page compte [2 150] abonnés.",
		"La bourse aux machines recense [62] annonces.",
		"Stand collectif : [9] entreprises.",
		"Animation du réseau : [12] entreprises rencontrées.",
		"Le cluster a réuni [45] entreprises lors de sa journée technique.",
		"Nous sommes intervenus dans [14] classes.",
		"Nous avons sensibilisé [380] élèves.",
		"Le congrès annuel a rassemblé [620] participants.",
		"L’une des conférences a réuni [80] personnes.",
		"Une entreprise a été accompagnée, [3] salariés ont été formés.",
		"Nos adhérents ont recruté [41] personnes grâce au forum.",
		"L’opération « Mon métier demain » a touché [320] collégiens.",
		"La première promotion, forte de [16] élèves, a fait sa rentrée.",
		"Le prix de l’innovation a récompensé [3] entreprises.",
		"[24] bornes sont installées dans les ateliers.",
		"Les circuits ont connu [37] départs.",
		"[3] grappes d’achat ont été constituées.",
		"Elle recense 240 références et a été consultée par [31] collectivités.",
		"Sur le stand de la Région, nous avons tenu [40] rendez-vous.",
	} {
		if name, _ := decide(marked(t, text)); name != "" {
			t.Errorf("« %s »: %q decides", text, name)
		}
	}
}

// TestYears holds the years that are said of a number, at the front of a sentence and as days.
func TestYears(t *testing.T) {
	for text, want := range map[string]int{
		"Tournées : [9] en 2023, 12 en 2024":          2023,
		"[9] tournées en 2023-2024":                   0,
		"Tournées : 12 (2023 : 9 tournées, dont [2])": 2023,
		"[9] tournées":                                0,
	} {
		f := marked(t, text)
		if got := YearOf(f.Low[:f.Begin], f.Low[f.End:]); got != want {
			t.Errorf("« %s »: %d, want %d", text, got, want)
		}
	}
	if got := YearAtFront(passage.New("En 2022, 9 tournées.").Low); got != 2022 {
		t.Errorf("the year at the front is %d", got)
	}
	if !Dated(passage.New("14 juin : tournée, 20 places").Low) || Dated(passage.New("14 tournées en juin").Low) {
		t.Error("entries of a calendar are not told")
	}
}

// TestRow holds titles of rows.
func TestRow(t *testing.T) {
	for title, want := range map[string]string{"Adhérents au 31 décembre": members, "Adhérents accompagnés": "", "ETP": staff, "Cotisations": accounts, "Visites d’usines": ""} {
		if got := Row(passage.New(title).Low); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}
