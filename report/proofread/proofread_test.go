package proofread

import (
	"flag"
	"os"
	"strings"
	"testing"

	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/source"
	"bilan/report/wording"
)

// told are the doubts of one kind that a text gives, each as what was found and what it was
// held against.
func told(text string, slug source.Slug) []string {
	var out []string
	for _, p := range Read("t.md", document.Text(text), prose.Options{}) {
		if p.Slug != slug {
			out = append(out, string(p.Slug)+"!")
			continue
		}
		var args []string
		for _, name := range []string{"found", "counted", "sum", "ours", "other"} {
			if v := p.Args.Get(name); v != "" {
				args = append(args, v)
			}
		}
		out = append(out, strings.Join(args, " | "))
	}
	return out
}

// rule is a text and the doubts that it gives, none for a text in order.
type rule struct{ text, want string }

func check(t *testing.T, slug source.Slug, rules []rule) {
	t.Helper()
	for _, r := range rules {
		if got := strings.Join(told(r.text, slug), "\n"); got != r.want {
			t.Errorf("%s\n\tgives %q\n\twant  %q", r.text, got, r.want)
		}
	}
}

// The rows of a table of a PDF are where its words happen to stand: one may be lost, and its
// total is not held against the others.
func TestTablesOfPDF(t *testing.T) {
	const table = "| Lieu | Ateliers |\n|---|---|\n| Lyon | 3 |\n| Roanne | 2 |\n| Total | 6 |\n\nL'assemblée a réuni 51 présents et 9 pouvoirs, soit 62 voix.\n"
	for file, want := range map[string]int{"t.md": 2, "t.docx": 2, "t.pdf": 1, "T.PDF": 1} {
		if got := Read(file, document.Text(table), prose.Options{}); len(got) != want {
			t.Errorf("%s: %v", file, got)
		}
	}
}

func TestLists(t *testing.T) {
	check(t, source.ListDiffers, []rule{
		{"Mécaloire a défini 6 chantiers : communication, gouvernance, principes de fonctionnement, partenariats production France et formation.", "6 chantiers | 5"},
		{"La grappe a défini 5 chantiers : communication, gouvernance, principes de fonctionnement, partenariats production France et formation.", ""},
		{"La grappe a défini 4 axes : communication, gouvernance, accueil des stagiaires et des apprentis, formation.", ""}, // « et » within an item
		{"La grappe a défini 3 axes : recherche et développement, achats, formation et emploi.", ""},
		{"Les 4 partenaires : la CCI, la CMA, la Région.", "4 partenaires | 3"},
		{"Les 4 partenaires, notamment la CCI, la CMA et la Région, sont présents.", ""},
		{"La grappe suit 6 projets, dont : un site internet, une plaquette, un salon.", ""},
		{"La grappe a 5 partenaires : la CCI, la CMA, etc.", ""},
		{"La grappe a 5 partenaires : la CCI, la CMA…", ""},
		{"La grappe a 5 partenaires (par exemple la CCI, la CMA et la Région).", ""},
		{"Nous avons tenu trois journées (le 4 mars, le 5 juin).", "trois journées | 2"},
		{"Nous avons tenu trois journées (le 4 mars, le 5 juin et le 7 juillet).", ""},
		{"Nous avons tenu deux journées (les 4 et 18 mars).", ""},
		{"Nous avons tenu trois journées (du 4 au 6 mars).", ""},
		{"Nous avons tenu 8 visites (mécanique, plasturgie).", ""}, // of which kinds they were
		{"Nous avons tenu 3 webinaires (énergie, achats).", "3 webinaires | 2"},
		{"Nous avons tenu 12 ateliers avec nos partenaires : CCI, CMA, Région.", ""},
		{"Les actions de sensibilisation ont eu lieu lors de 4 petits déjeuners sur les sujets suivants : convention, emploi.", ""},
		{"Le bureau compte trois vice-présidents : M. Paul Exemple, directeur de Modèle, Mme Anne Fictif et M. Jean Essai.", ""},
		{"Le bureau compte trois vice-présidents : M. Paul Exemple et Mme Anne Fictif.", "trois vice-présidents | 2"},
		{"En 2024, les 3 ateliers : bilan.", ""},
		{"6 chantiers sont engagés :\n\n- la communication\n- la gouvernance\n- la formation\n", "6 chantiers sont engagés | 3"},
		{"3 chantiers sont engagés :\n\n- la communication\n- la gouvernance\n- la formation\n", ""},
		{"3 chantiers sont engagés :\n\n- la communication\n  - le site\n  - la plaquette\n- la gouvernance\n- la formation\n", ""},
		{"# Les 4 axes de 2024\n\n- communication\n- gouvernance\n- formation\n", "4 axes de 2024 | 3"},
		{"# 12 visites d'entreprises\n\n- une ambiance conviviale\n- des échanges nourris\n", ""}, // what they were like
		// What is said of an item, and where a sentence goes on behind its list.
		{"Nos 2 salons : Global Modèle à Lyon, en mars, et Go Fictif à Roanne.", ""},
		{"Les 3 lauréats : Modèle, spécialiste du fraisage, Fictif, fabricant de vis, et Essai.", ""},
		{"La grappe a 3 axes : les achats, l'énergie, qui devient pressante, et la formation.", ""},
		{"La grappe a 5 axes : les achats, l'énergie, avec le soutien de la Région.", "5 axes | 2"},
		{"Le bureau compte 6 membres : président, deux vice-présidents, trésorier, secrétaire et un assesseur.", ""},
		{"La structure emploie 3 salariés : une directrice et deux chargés de mission.", ""},
		{"Nous avons soutenu 3 projets (Alpha, 40 k€ ; Bêta, 30 k€ ; Gamma, 20 k€).", ""},
		{"4 chantiers sont engagés :\n\n- la communication et la gouvernance\n- les achats\n- la formation\n", ""},
	})
}

func TestSums(t *testing.T) {
	check(t, source.SumDiffers, []rule{
		{"L'assemblée réunit 51 présents + 9 pouvoirs = 61 voix.", "51 présents + 9 pouvoirs = 61 voix | 60"},
		{"L'assemblée réunit 51 présents + 9 pouvoirs = 60 voix.", ""},
		{"L'assemblée réunit 51 présents et 9 pouvoirs, soit 62 voix.", "51 présents et 9 pouvoirs, soit 62 voix | 60"},
		{"L'assemblée réunit 51 présents et 9 pouvoirs, soit 60 voix.", ""},
		{"Nombre de présents : 51\n\nNombre de pouvoirs : 9\n\nNombre de voix : 63\n", "présents : 51 + pouvoirs : 9, voix : 63 | 60"},
		{"Nombre de présents : 51\n\nNombre de pouvoirs : 9\n\nNombre de voix : 60\n", ""},
		{"L'assemblée réunit 60 membres présents ou représentés, 9 pouvoirs, soit 60 voix.", ""},
		{"La grappe compte 48 adhérents, dont 30 PME et 20 ETI.", "48 adhérents, dont 30 PME et 20 ETI | 50"},
		{"La grappe compte 48 adhérents, dont 30 PME et 18 ETI.", ""},
		{"La grappe compte 48 adhérents, dont 60 PME.", "48 adhérents, dont 60 PME | 60"},
		{"La grappe suit 14 projets, dont 9 labellisés et 7 financés.", ""}, // one may be both
		{"La grappe a reçu 40 élèves lors de 3 visites, dont 12 filles.", ""},
		{"La grappe a organisé 12 visites : 7 en Loire et 4 en Isère.", "12 visites : 7 en Loire et 4 en Isère | 11"},
		{"La grappe a organisé 12 visites : 7 en Loire et 5 en Isère.", ""},
		{"La grappe a organisé 12 visites (7 en Loire, 4 en Isère).", "12 visites (7 en Loire, 4 en Isère) | 11"},
		{"La grappe a organisé 12 visites (10 en 2023, 8 en 2022).", ""},
		{"La grappe a organisé 2 visites : une chez Modèle et une chez Fictif.", ""},
		{"La grappe a organisé 12 ateliers : 150 participants et 40 entreprises.", ""},
		{"12 visites ont été organisées :\n\n- 7 en Loire\n- 4 en Isère\n", "12 visites : 7 en Loire ; 4 en Isère | 11"},
		{"12 visites ont été organisées :\n\n- 7 en Loire\n- 5 en Isère\n", ""},
		{"La grappe a tenu 8 petits déjeuners et 4 visites, soit 13 rencontres.", "8 petits déjeuners et 4 visites, soit 13 rencontres | 12"},
		{"La grappe a tenu 8 ateliers et 4 visites, soit 130 participants.", ""},
		{"Les produits s'élèvent à 85 000 €, les charges à 80 000 €, soit un excédent de 4 000 €.", "85 000 €, les charges à 80 000 €, soit un excédent de 4 000 € | 5000"},
		{"Les produits s'élèvent à 85 000 €, les charges à 80 000 €, soit un excédent de 5 000 €.", ""},
		{"Les produits s'élèvent à 80 000 €, les charges à 85 000 €, soit un résultat de 5 000 €.", ""},
		{"Le budget s'élève à 85 000 € : subvention 20 000 €, cotisations 40 000 €, prestations 20 000 €.", "85 000 € : subvention 20 000 €, cotisations 40 000 €, prestations 20 000 € | 80000"},
		{"Le budget s'élève à 85 k€ : subvention 20 k€, cotisations 40 000 €, prestations 25 k€.", ""},
		{"4 ateliers ont été organisés : deux à Lyon, un à Roanne et un à Vienne.", ""},
		{"Le budget s'élève à 85 000 € (20 000 € de la Région et 15 000 € de la Métropole).", ""}, // some of them
		{"La subvention s'élève à 20 000 € (demande : 25 000 €, 2023 : 18 000 €).", ""},
		{"La grappe a tenu 3 sessions, dont 45 heures de pratique.", ""},
		{"La grappe a tenu 2 salons, dont 12 exposants de la Loire.", ""},
		{"6 formations ont eu lieu : 4 sur le soudage, 2 sur la métrologie et 1 annulée.", ""},
		{"Présents : 12, dont 3 pouvoirs\n\nNombre de voix : 12\n", ""},
		{"Le total des produits ressort à 684 200 euros (+ 3,1 %), celui des charges à 671 900 euros. Le résultat, soit 12 400 euros, est affecté.", "684 200 euros (+ 3,1 %), celui des charges à 671 900 euros ; 12 400 euros | 12300"},
		{"Le total des produits ressort à 684 200 euros (+ 3,1 %), celui des charges à 671 900 euros. Le résultat, soit 12 300 euros, est affecté.", ""},
		{"Ressources 812 000 euros, emplois 798 500 euros, soit un résultat de 13 500 euros.", ""},
		{"Charges : Achats 18 230 - Personnel 61 900 - Total 80 230", "Achats 18 230 - Personnel 61 900 - Total 80 230 | 80130"},
		{"Charges : Achats 18 230 - Personnel 61 900 - Total 80 130", ""},
		{"| Lieu | Adhérents |\n|---|---|\n| Lyon | 3 |\n| Roanne | 2 |\n| Total (sans doublons) | 4 |\n", ""},
		{"| Axe | Actions |\n|---|---|\n| Axe 1 | 5 |\n| Ateliers | 3 |\n| Visites | 2 |\n| Total | 5 |\n", ""},
		{"| Lieu | Ateliers |\n|---|---|\n| Lyon | 3 |\n| Roanne | 2 |\n| Total | 6 |\n", "Total | 5"},
		{"| Lieu | Ateliers |\n|---|---|\n| Lyon | 3 |\n| Roanne | 2 |\n| Total | 5 |\n", ""},
		{"| Action | 2024 |\n|---|---|\n| Rendez-vous d'affaires | 96 |\n| Studios présents | 17 |\n| Contrats signés | 6 |\n| Total des rendez-vous et contrats | 102 |\n", ""}, // the rows that it names
		{"| Action | 2024 |\n|---|---|\n| Rendez-vous d'affaires | 96 |\n| Studios présents | 17 |\n| Contrats signés | 6 |\n| Total des rendez-vous et contrats | 103 |\n", "Total des rendez-vous et contrats | 119"},
		{"| Poste | Montant |\n|---|---|\n| 60 Achats | 10 000 € |\n| 606 Fournitures | 4 000 € |\n| 607 Marchandises | 6 000 € |\n| 64 Salaires | 5 000 € |\n| Total | 15 000 € |\n", ""},
		{"| Poste | Montant |\n|---|---|\n| Cotisations | 10,10 € |\n| Ventes | 0,20 € |\n| Total recettes | 10,30 € |\n| Achats | 4 € |\n| Loyer | 2 € |\n| Total dépenses | 7 € |\n", "Total dépenses | 6"},
		{"| Lieu | Ateliers | Visites | Total |\n|---|---|---|---|\n| Lyon | 3 | 4 | 7 |\n| Roanne | 2 | 1 | 3 |\n| Vienne | 5 | 1 | 7 |\n", "Vienne | 6"},
	})
}

func TestPercentages(t *testing.T) {
	check(t, source.PercentageDiffers, []rule{
		{"18 adhérents sur 24, soit 80 %, ont répondu.", "18 adhérents sur 24, soit 80 % | 75"},
		{"18 adhérents sur 24, soit 75 %, ont répondu.", ""},
		{"17 adhérents sur 24, soit 71 %, ont répondu.", ""}, // 70,83
		{"17 adhérents sur 24, soit 70,8 %, ont répondu.", ""},
		{"17 adhérents sur 24, soit 70,9 %, ont répondu.", "17 adhérents sur 24, soit 70,9 % | 70.83"},
		{"17 adhérents sur 24, soit environ 70 %, ont répondu.", ""},
		{"17 adhérents sur 24, soit plus de 70 %, ont répondu.", ""},
		{"17 adhérents sur 24, soit plus de 80 %, ont répondu.", "17 adhérents sur 24, soit plus de 80 % | 70.8"},
		{"Sur 24 entreprises interrogées, 18 sont satisfaites, soit 80 %.", "24 entreprises interrogées, 18 sont satisfaites, soit 80 % | 75"},
		{"10 des 40 adhérents (30 %) ont répondu.", "10 des 40 adhérents (30 %) | 25"},
		{"La grappe compte 40 adhérents, dont 10 à Lyon, soit 30 %.", "40 adhérents, dont 10 à Lyon, soit 30 % | 25"},
		{"Le taux de réponse est de 18/24 (80 %).", "18/24 (80 %) | 75"},
		{"La satisfaction atteint 80 % (18 sur 24).", "80 % (18 sur 24) | 75"},
		{"7 bilans sur 9 ont été remis, soit 12 % des adhérents.", ""}, // of something else
		{"Le nombre de visites est passé de 14 à 16, soit une hausse de 20 %.", "14 à 16, soit une hausse de 20 % | 14.3"},
		{"Le nombre de visites est passé de 14 à 16, soit une hausse de 14 %.", ""},
		{"Le nombre de visites est passé de 16 à 14, soit une baisse de 20 %.", "16 à 14, soit une baisse de 20 % | 12.5"},
		{"Nous avons tenu 16 ateliers contre 14 en 2023 (+20 %).", "16 ateliers contre 14 en 2023 (+20 %) | 14.3"},
		{"Nous avons tenu 16 ateliers contre 14 en 2023, soit 3 de plus.", "16 ateliers contre 14 en 2023, soit 3 de plus | 2"},
		{"La part des femmes est passée de 60 % à 72 %, soit 10 points de plus.", "60 % à 72 %, soit 10 points de plus | 12"},
		{"La part des femmes est passée de 60 % à 72 %, soit 12 points de plus.", ""},
		{"Les cotisations sont passées de 1,2 M€ à 1 100 k€, soit une baisse de 8,3 %.", ""},
		{"La grappe a tenu 3 visites sur 2 jours (80 % de satisfaits).", ""},
		{"5 ateliers sur les 6 prévus (95 % de participants satisfaits) ont eu lieu.", ""},
		{"Nous avons tenu 16 ateliers contre 14 en 2023 et formé 120 participants (+20 %).", ""},
		{"Nous avons tenu 16 ateliers contre 14 en 2023, soit 40 participants de plus.", ""},
		{"Le budget s'élève à 186 000 €. Nous sollicitons une subvention de 60 000 €, soit 35 % du budget.", "60 000 €, soit 35 % du budget | 32.3"},
		{"Le budget s'élève à 186 000 €. Nous sollicitons une subvention de 60 000 €, soit 32 % du budget.", ""},
		{"| Poste | Prévu | Réalisé | Taux |\n|---|---|---|---|\n| A | 40 | 42 | 105 % |\n| B | 20 | 20 | 100 % |\n| C | 10 | 8 | 90 % |\n", "C : 90 % | 80"},
	})
}

func TestNames(t *testing.T) {
	check(t, source.NameDrifts, []rule{
		{"L'accès à la plateforme Qantis est ouvert. La plateforme Quantis sert aux achats.", "Quantis | Qantis"},
		{"L'accès à la plateforme Qantis est ouvert. La plateforme QANTIS sert aux achats.", ""},
		{"La Grappe Exemple Métal est née. La Grappe Exemple Métal grandit. La Grappe Exemple Métaux sourit.", "Grappe Exemple Métaux | Grappe Exemple Métal"},
		{"La Grappe Exemple Métal est née. La grappe EXEMPLE METAL grandit.", ""},
		{"M. Paul Fayolle est élu. M. Paul Fayole est élu.", "Paul Fayole | Paul Fayolle"},
		{"M. Paul Durand est élu. Mme Anne Durant est élue.", ""}, // two persons
		{"Le Lot Nord 1 est ouvert. Le Lot Nord 2 est ouvert.", ""},
		{"Une Journée Technique a eu lieu, puis deux Journées Techniques.", ""},
		{"Le projet aide la Loire et le Loiret.", ""},
		{"Le Président et la Présidente parlent de la Présidence.", ""},
	})
}

func TestTwice(t *testing.T) {
	const results = "# Grappe Exemple Bois\n\n## Bilan 2024\n\n"
	check(t, source.FigureDrifts, []rule{
		{results + "12 visites d'entreprises ont été organisées.\n\nNous avons tenu 14 visites d'entreprises.\n", "14 visites d'entreprises | 12 visites d'entreprises"},
		{results + "12 visites d'entreprises ont été organisées.\n\nLes 14 visites d'entreprises organisées en 2024 ont réuni 90 salariés.\n", "14 visites d'entreprises | 12 visites d'entreprises"},
		{results + "12 visites d'entreprises ont été organisées.\n\nLes 4 visites d'entreprises organisées à Lyon ont réuni 90 salariés.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\nNous avons tenu 12 visites d'entreprises.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\nÀ Lyon, nous avons tenu 7 visites d'entreprises.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\nNous avons tenu 7 visites d'entreprises en Loire.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\nAu premier semestre, nous avons tenu 7 visites d'entreprises.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\nEn 2023, nous avions tenu 7 visites d'entreprises.\n", ""},
		{results + "12 visites d'entreprises ont été organisées.\n\n## Programme 2025\n\n15 visites d'entreprises seront organisées.\n", ""},
		{results + "### Énergie\n\n3 ateliers de formation ont été organisés.\n\n### Achats\n\n5 ateliers de formation ont été organisés.\n", ""},
		{results + "La grappe rassemble 48 adhérents.\n\nNotre association compte 51 adhérents.\n", "51 adhérents | 48 adhérents"},
		{results + "La grappe rassemble 48 adhérents.\n\nNotre association compte 48 adhérents, contre 45 en 2023.\n", ""},
	})
}

var update = flag.Bool("update", false, "write testdata/faulty.golden anew")

// Each line of sound.txt, all of them invented, agrees with itself; each of faulty.txt does
// not, and faulty.golden holds what is told of it.
func TestLines(t *testing.T) {
	lines := func(name string) []string {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(data)), "\n")
	}
	for _, l := range lines("sound.txt") {
		if got := Read("t.txt", document.Text(l), prose.Options{}); len(got) > 0 {
			t.Errorf("%s\n\t%s %v", l, got[0].Slug, got[0].Args)
		}
	}
	w := wording.For("fr")
	var b strings.Builder
	for _, l := range lines("faulty.txt") {
		got := Read("t.txt", document.Text(l), prose.Options{})
		if len(got) != 1 {
			t.Errorf("%s\n\t%d doubts", l, len(got))
			continue
		}
		b.WriteString(l + "\n\t" + w.Message(got[0]) + " [" + string(got[0].Slug) + "]\n")
	}
	if *update {
		if err := os.WriteFile("testdata/faulty.golden", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := strings.Join(lines("faulty.golden"), "\n"); strings.TrimSpace(b.String()) != want {
		t.Errorf("faulty.golden is not what the rules tell; run with -update and read what changed:\n%s", b.String())
	}
}

// A text in another language is not read, and one of nothing gives nothing.
func TestNothing(t *testing.T) {
	for _, text := range []string{"", "The cluster has defined 6 themes: a, b, c. The members of the cluster have met in the town of the region for the year and with the aim of the plan that is on the table for our members and their friends at the end of the year.\n"} {
		if got := Read("t.md", document.Text(text), prose.Options{}); got != nil {
			t.Errorf("%q gives %v", text, got)
		}
	}
}

// Both places of a doubt are told, with their page where it is known.
func TestPlaces(t *testing.T) {
	ps := Read("t.txt", document.Text("# Bilan 2024\n\nLa plateforme Qantis est ouverte.\n\f\nLa plateforme Quantis est fermée.\n"), prose.Options{})
	if len(ps) != 1 || len(ps[0].Related) != 1 {
		t.Fatalf("%v", ps)
	}
	if at, other := ps[0].Pos, ps[0].Related[0]; at.Row() != 5 || at.Page() != 2 || other.Row() != 3 || at.File() != "t.txt" {
		t.Errorf("page %d, %v and %v", at.Page(), at, other)
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"6 chantiers : a, b et c.", "51 présents + 9 pouvoirs = 60 voix", "| a | total |\n|---|---|\n| 1 | 2 |\n| Total | 5 |", "18 sur 24, soit 80 %", "Qantis Quantis", "12 visites (7 en Loire, « 4 » et", "passé de 1 à 0, soit une hausse de 20 %"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		a := Read("t.md", document.Text(text), prose.Options{})
		b := Read("t.md", document.Text(text), prose.Options{})
		if len(a) != len(b) {
			t.Errorf("%q reads in two ways", text)
		}
		for i := range a {
			if a[i].Error() != b[i].Error() || a[i].Args.Get("found") == "" {
				t.Errorf("%q: %v, %v", text, a[i], b[i])
			}
		}
	})
}
