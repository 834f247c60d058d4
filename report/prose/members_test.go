package prose

import (
	"os"
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestMembers holds what sentences tell of the number of members.
func TestMembers(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Vous étiez 64 maisons à nous rejoindre fin 2024, vous êtes désormais **71**.", "71 before 64"},
		{"# Les membres\n\nOn était 38 en décembre. Sur ces 38, 29 dans l'agglo, le reste dans le département.", "38 territory 29"},
		{"1) Les membres\nOn était 38 en décembre. Sur ces 38, 29 dans l'agglo, le reste dans le département.\nCette année 4 ne renouvellent pas a priori.", "38 territory 29"},
		{"- 142 membres → dont 103 PME\n- 79 % des membres dans la métropole", "142 share 79"},
		{"Le cluster réunit 117 entreprises à la fin de l'année 2024, contre 109 un an plus tôt. 83 % d'entre elles sont implantées dans l'agglomération.", "117 share 83 before 109"},
		{"Le nombre d'adhérents s'établit à 151 au 31 décembre 2024 (146 un an plus tôt), avec 14 arrivées et 9 départs.", "151 before 146"},
		{"Les adhérents à jour de leur cotisation sont au nombre de 138.", "paid 138"},
		{"Notre association compte aujourd'hui 86 membres, transporteurs, chargeurs et éditeurs de logiciels ; 61 d'entre eux exercent leur activité dans l'agglomération.", "86 territory 61"},
		{"Les adhésions sont stables : 74 adhérents au 15 novembre. La moitié a moins de dix salariés.", "74"},
		{"Nous comptons aujourd'hui 74 membres, dont 61 sur le territoire de la métropole, soit 82 %.", "74 territory 61"},
		{"Au 31 décembre 2024, la Grappe Exemple Bois fédère environ 120 structures, dont les deux tiers en Isère.", "≈120"},
		{"Adhérents : 57 (2023 : 51)", "57 before 51"},
		{"Nombre de membres au 31/12/2024 : 57, dont 40 à jour de cotisation", "57 paid 40"},
		{"L'association est forte de 210 sociétés membres, dont 70 % ont leur siège dans le département.", "210 share 70"},
		{"La grappe est passée de 48 à 55 adhérents.", "55 before 48"},
		{"Avec 63 adhérents (59 en 2023), le pôle poursuit sa croissance.", "63 before 59"},
		{"Nous sommes 44 entreprises, dont 31 installées dans la communauté d'agglomération.", "44 territory 31"},
		{"Sur 52 adhérents, 39 sont établis sur le territoire métropolitain.", "52 territory 39"},
		{"À ce jour, le cluster rassemble plus de 300 acteurs de la filière.", "≥300"},
		{"Le réseau s'est étoffé : 88 adhérents fin 2024 contre 80 fin 2023.", "88 before 80"},
		{"L'effectif des adhérents atteint 97 au 31 décembre 2024, en hausse de 6.", "97"},
		{"97 structures étaient adhérentes au 31 décembre 2024, dont 91 ont réglé leur cotisation.", "97 paid 91"},
		{"Quatre-vingt-deux entreprises ont adhéré en 2024, parmi lesquelles soixante se trouvent sur le territoire.", "82 territory 60"},
		{"Le nombre de nos adhérents est resté stable (112).", "112"},
		{"Le cluster est passé de 88 à 96 adhérents entre le 31 décembre 2023 et le 31 décembre 2024.", "96 before 88"},
		{"Adhérents au 31/12/2024 ......................... 49\ndont implantés dans l'agglomération ............. 31\nAdhérents au 31/12/2023 ......................... 45", "49 territory 31 before 45"},
		{"Adhérents : 53 au 31/12/2024    rappel 31/12/2023 : 50", "53 before 50"},
		{"Nombre d'adhérents de l'association au 31 décembre 2024 : 59 personnes morales", "59"},
		{"Les adhérents, au nombre de 48 (dont 37 dans l'agglomération), se sont retrouvés.", "48 territory 37"},
		{"Elle associe 34 entreprises et 8 laboratoires, soit 42 adhérents au 31 décembre 2024, contre 39 au 31 décembre 2023.", "42 before 39"},
		{"Le réseau n'a jamais été aussi fourni : 133 entreprises.", "133"},
		{"La grappe (147 entreprises en septembre 2024, dont 104 dans la métropole) y prend sa part.", "147 territory 104"},
		{"Il comptait 97 adhérents à la fin de 2024, 90 en 2023 et 81 en 2022.", "97 before 90"},
		{"Le cluster rassemble 84 studios et indépendants, contre 78 l'année précédente.", "84 before 78"},
		{"À la clôture, 77 adhérents figurent au registre, 71 étant à jour de leur contribution ; ils étaient 81 à la rentrée précédente.", "77 paid 71 before 81"},
		{"Nous étions 34 il y a six ans. Nous voici 81, et nous étions encore 76 il y a un an ! Soixante-neuf d'entre nous travaillent sur les terres de la métropole.", "81 territory 69 before 76"},
		{"Nous terminons l'année à 62 entreprises, 47 sur l'agglomération.", "62 territory 47"},
		{"« On a 33 boîtes dans la grappe, il y en avait 27 l'an dernier », lance-t-elle.", "33 before 27"},
		{"Combien d'adhérents fin 2024 ? On est 44. L'an dernier à la même époque, 47.", "44 before 47"},
		{"76 entreprises, dont 53 dans le Pays d'Exemple, adhèrent à la grappe (70 fin 2023).", "76 territory 53 before 70"},
		{"58 members on board fin décembre (vs 43 en 2023), 80% basés sur la métropole.", "58 share 80 before 43"},
		{"Le pôle rassemble 243 membres. Ils étaient 236 à l'ouverture. 112 membres sont situés sur le territoire.", "243 territory 112 before 236"},
		{"Le pôle regroupe 53 professionnels cotisants. 35 sont installés dans l'une des 22 communes.", "53 territory 35"},
		// What counts no members of the cluster.
		{"Accès des adhérents à la plateforme : 23 adhérents impliqués.", ""},
		{"Adhérents ayant participé au salon : 12", ""},
		{"Nous avons rassemblé 64 professionnels lors de deux séminaires.", ""},
		{"Le cluster réunit 45 personnes à chaque rencontre.", ""},
		{"12 adhérents ont participé au salon.", ""},
		{"Nous avons accompagné 14 adhérents dans leur transition.", ""},
		{"14 nouveaux adhérents nous ont rejoints.", ""},
		{"51 membres présents et 9 pouvoirs.", ""},
		{"Le conseil d'administration compte 15 membres.", ""},
		{"La filière regroupe 300 entreprises et 4 000 emplois.", ""},
		{"Le groupement d'achat réunit 22 entreprises.", ""},
		{"Le club RH réunit 18 adhérents.", ""},
		{"23 adhérents sont venus au petit déjeuner.", ""},
		{"Bienvenue aux sept nouveaux !", ""},
		{"Le conseil d'administration passera à 40 membres, dont 10 postes réservés à l'agglomération.", ""},
		{"La grappe réunit 60 adhérents. Son conseil comptera 20 membres, dont 5 sièges pour l'agglomération.", "60"},
		{"Ensemble, les deux grappes représenteront désormais 500 entreprises.", ""},
		{"Quand nous serons unis, nous représenterons 500 entreprises et 50 000 salariés.", ""},
		{"« Quand nous parlerons, nous représenterons désormais 500 entreprises et quelques 50 000 salariés », a souligné le dirigeant.", ""},
		{"Nous représentons désormais 500 entreprises.", "500"},
		// Running prose.
		{"De 85 adhérents à ses débuts, leur nombre se porte aujourd'hui à 209.", "209"},
		{"2024 est marquée par la hausse des adhérents : leur nombre s'établit désormais à 209.", "209"},
		{"La gouvernance sera modifiée avec un élargissement du conseil d'administration à 40 membres (contre 24 actuellement) dont 10 postes réservés à l'agglomération.", ""},
		{"Le pôle regroupe 53 professionnels cotisants.", "53"},
		{"En 2024, elle a compté 34 cotisants alors que son listing d'adhérents compte 61 membres.", "61 paid 34"},
		{"La grappe compte 61 adhérents, mais 34 cotisants.", "61 paid 34"},
	} {
		d := Read(document.Text("# Grappe Exemple Bois\n\n# Bilan 2024\n\n"+c.text+"\n"), Options{Year: 2024})
		if got := d.Clusters[0].Members.String(); got != c.want {
			t.Errorf("« %s »: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestMembersWordings holds what testdata/members.txt says that sentences tell: one fact in many
// wordings.
func TestMembersWordings(t *testing.T) {
	data, err := os.ReadFile("testdata/members.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		want, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		text = strings.ReplaceAll(text, `\n`, "\n")
		d := Read(document.Text("# Grappe Exemple Bois\n\n# Bilan 2024\n\n"+text+"\n"), Options{Year: 2024})
		if got := d.Clusters[0].Members.String(); got != strings.TrimPrefix(want, "-") {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestGrant holds what sentences tell of the grant for the year after that of the results.
func TestGrant(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Il nous faudrait 9 500 €. L'an dernier tu nous avais eu 8 000 € (convention 2025-114, 2 400 € pas reçus).", "asked 9500"},
		{"Pour 2025, le cluster a demandé à l'agglomération une aide de 48 000 €.", "asked 48000"},
		{"## Financement demandé\n\n- Métropole : 120 000 € (2024 : 110 000 €)\n- Région : 250 000 €", "asked 120000"},
		{"Concours attendus : Région 25 000 €, Département 10 000 €, Communauté de communes 12 000 € (demande objet de la présente note), cotisations 31 000 €.", "asked 12000"},
		{"J'ai l'honneur de solliciter le renouvellement de cet appui pour l'année 2025, à hauteur de 22 500 euros, contre 20 000 euros accordés au titre de 2024.", "asked 22500"},
		{"Considérant que la Grappe Exemple Bois sollicite de la Métropole une aide de 35 000 €, la subvention versée en 2024 ayant été de 30 000 € ;\n\nLe Conseil, après en avoir délibéré, décide :\n\nArticle 1er – D'attribuer à la Grappe Exemple Bois une subvention de 32 000 € pour l'exercice 2025.", "asked 35000 given 32000"},
		{"Pour cela nous sollicitons une subvention de 45 000 €, identique à celle de 2024, sur un budget prévisionnel de 162 500 €.", "asked 45000"},
		{"Nous vous demandons de bien vouloir porter votre soutien de 15 000 € à 18 000 € en 2025.", "asked 18000"},
		{"La contribution de la Métropole attendue en 2025 s'établit à 27 k€.", "asked 27000"},
		{"Nous espérons que la Métropole renouvellera son aide (30 000 €).", "asked 30000"},
		{"Subvention sollicitée auprès de la Métropole au titre de 2025 : 40 000 euros", "asked 40000"},
		{"Montant demandé : 12 500 €", "asked 12500"},
		{"Dépenses 2024 : 98 750 euros, recettes 2024 : 101 200 euros, aide demandée 2025 : 15 000 euros, aide reçue 2024 : 13 000 euros", "asked 15000"},
		{"Demande : 28 000 euros. L'aide 2024 était de 26 000 euros.", "asked 28000"},
		{"La métropole a versé 130 000 € au titre de 2023-2024. Le cluster lui demande 140 000 € pour l'exercice suivant.", "asked 140000"},
		{"Pour 2025, la grappe sollicite du Département un concours de 42 000 €.", "asked 42000"},
		{"Une demande de renouvellement a été adressée à la Métropole pour 60 000 euros.", "asked 60000"},
		{"L'agglomération a accordé 24 000 € pour la saison et sera sollicitée à hauteur de 26 000 € pour la suivante.", "asked 26000"},
		// Whose grant it is not, or of which year.
		{"La Région nous a accordé 60 000 € et l'État 15 000 €.", ""},
		{"La Région Exemple intervient à hauteur de 60 000 €.", ""},
		{"La subvention 2024 de la Métropole, de 30 000 €, a été versée en deux fois.", ""},
		{"Nous avons aidé 5 adhérents à obtenir des subventions pour un total de 320 000 €.", ""},
	} {
		d := Read(document.Text("# Grappe Exemple Bois\n\n# Bilan 2024\n\n"+c.text+"\n"), Options{Year: 2024})
		if got := d.Clusters[0].Grant.String(); got != c.want {
			t.Errorf("« %s »: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestGrantWordings holds what testdata/grant.txt says that texts tell of the grant for N+1.
func TestGrantWordings(t *testing.T) {
	data, err := os.ReadFile("testdata/grant.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		want, text, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		text = strings.ReplaceAll(text, `\n`, "\n")
		if whole, found := strings.CutPrefix(text, "#!"); found {
			text = whole
		} else {
			text = "# Grappe Exemple Bois\n\n# Bilan 2024\n\n" + text + "\n"
		}
		var all []string
		for _, c := range Read(document.Text(text), Options{Year: 2024}).Clusters {
			all = append(all, c.Grant.String())
		}
		if got := strings.Join(all, " / "); got != strings.TrimPrefix(want, "-") {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}

// TestAccount holds the budget account of a decision, as written.
func TestAccount(t *testing.T) {
	for text, want := range map[string]string{
		"Article 3 – D'imputer la dépense sur les crédits inscrits au budget principal, chapitre 65, article 65748, opération 2025-ECO-14.": "chapitre 65, article 65748, opération 2025-ECO-14",
		"La dépense sera imputée sur le compte 6574.":                                                                    "compte 6574",
		"Les crédits sont inscrits au chapitre 65, nature 65748 du budget primitif":                                      "chapitre 65, nature 65748",
		"La dépense est imputée au budget principal (nature 65742, fonction 61).":                                        "nature 65742, fonction 61",
		"Précise que la dépense sera imputée sur le budget principal, exercice 2025, destination ECO/FIL, nature 65748.": "destination ECO/FIL, nature 65748",
		"Impute la dépense sur la nature 6574, service FIL, antenne 2 ;":                                                 "nature 6574, service FIL, antenne 2",
		"Imputation proposée : ECO-6574-GRAPPES.":                                                                        "ECO-6574-GRAPPES",
		"Imputation budgétaire : 65/6574/90":                                                                             "65/6574/90",
	} {
		d := Read(document.Text("# Délibération n° 2025-12\n\nSéance du 3 avril 2025\n\n# Grappe Exemple Bois\n\nLe Conseil, après en avoir délibéré, décide :\n\nArticle 1er – D'attribuer à la Grappe Exemple Bois une subvention de 32 000 € pour l'exercice 2025.\n\n"+text+"\n"), Options{Year: 2024})
		if got := d.Clusters[0].Grant.Account; got != want {
			t.Errorf("« %s »: %q, want %q", text, got, want)
		}
	}
}
