package prose

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/sheet"
)

// figuresOf is what a text of 2024 gives, one line each: section, value and unit.
func figuresOf(t *testing.T, text string) string {
	doc, err := document.Open("texte.md", []byte(text), sheet.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range Read(doc, Options{Year: 2024}).Clusters {
		for name, lines := range map[string][]*Line{"R": c.Results, "P": c.Plan} {
			for _, l := range lines {
				if l.Value != nil {
					out = append(out, name+" "+l.Value.String()+" "+l.Unit)
				}
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// TestDefaults holds what a number is of which no heading and no rule says what it is.
func TestDefaults(t *testing.T) {
	const below = "# Grappe Exemple Verre\n\nTexte.\n\n## Fours partagés\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"some of those told before", below + "Nous avons audité 22 fours. Il y en a sept qui ont été remplacés.\n", "R 22 fours, R 7 fours"},
		{"how many accounts at the year's end", below + "Le site est ouvert depuis juin ; fin décembre, il comptait 1 900 comptes créés.\n", "R 1900 comptes"},
		{"how many were meant", below + "Nous avons audité 22 fours ; nous comptions en auditer 30.\n", "R 22 fours"},
		{"how many behind the object", "# Grappe Exemple Verre\n\n## Programme 2025\n\nOn continue les classes, au moins dix.\n", "P 10 classes"},
		{"how many at the end", below + "Nous avons mené des audits de fours, quinze en tout.\n", "R 15 audits"},
		{"a number behind a comma that counts else", below + "Nous avons mené des audits de fours, le 12.\n", ""},
		{"a number said again", below + "Nous avons mené 22 audits. Vingt-deux ! Il y en a sept qui ont été payés.\n", "R 22 audits, R 7 audits"},
		{"what goes on", below + "On continue les classes, au moins dix.\n", "P 10 classes"},
		{"what went on", below + "On a continué les classes, au moins dix.\n", "R 10 classes"},
		{"the past is results", below + "Nous avons formé 12 verriers.\n", "R 12 verriers"},
		{"a bare infinitive is the plan", below + "- Former 14 verriers\n", "P 14 verriers"},
		{"what the cluster is", below + "L’atelier emploie 4 compagnons.\n", ""},
		{"the year before beside it", below + "Nous avons mené 28 audits, après 33 en 2023.\n", "R 28 audits"},
		{"the noun is the subject", below + "Les contacts qualifiés avoisinent 400.\n", "R 400 contacts"},
		{"the noun is the subject before its number", below + "Les ateliers pour les dirigeants, au nombre de six, ont affiché complet.\n", "R 6 ateliers"},
		{"a subject with its number in digits", below + "Nos visites d’usine, au nombre de 14, ont réuni 210 personnes.\n", "R 14 visites, R 210 personnes"},
		{"members in number are no line", below + "Les adhérents, au nombre de 60, se sont réunis.\n", ""},
		{"staff in number is no line", below + "Les salariés, au nombre de trois, ont été formés ; les administrateurs, au nombre de 12, ont ri.\n", ""},
		{"the noun is behind its number", below + "Nous avons signé la charte, ce qui porte à 34 le total des signataires.\n", "R 34 signataires"},
		{"what the convention asked for", below + "Nous avons mené treize audits, là où la convention en demandait douze.\n", "R 13 audits"},
		{"a short paragraph over a list", "# Grappe Exemple Verre\n\nTexte.\n\nProgramme de l’exercice 2025\n\n- 14 verriers formés\n", "P 14 verriers"},
		{"a theme with an infinitive before what was done", "# Grappe Exemple Verre\n\n## Bilan 2024\n\nConstruire en terre. Quatre fours ont été livrés.\n", "R 4 fours"},
		{"an infinitive before what will be done", "# Grappe Exemple Verre\n\n## Programme 2025\n\nConstruire en terre. Quatre fours seront livrés.\n", "P 4 fours"},
		{"a label before an infinitive", below + "Projets : placer 20 apprentis.\n", "P 20 apprentis"},
		{"what was aimed at, in brackets", below + "Banc d’essai : 53 journées (objectif : 40)\n", "R 53 journées"},
		{"a target of the next year in a form", below + "Réalisé : 13 diagnostics\n\nCible 2025 : 18 diagnostics\n", "P 18 diagnostics, R 13 diagnostics"},
		{"a noun with the ending of a participle", below + "Nous avons conduit quatre tournées d’achat.\n", "R 4 tournées"},
		{"days from the first of a month", below + "La vitrine a fonctionné du 1er au 24 décembre.\n", ""},
		{"what the cluster counts on", below + "Nous comptons emmener 10 verriers à Exempleville.\n", "P 10 verriers"},
		{"what is brought from one number to another", below + "Le catalogue, qui réunissait 30 références, a été étendu à 60 verres.\n", "R 60 verres"},
		{"what will take place", below + "Le forum a réuni 31 entreprises. Le prochain aura lieu en octobre, avec 40 entreprises.\n", "P 40 entreprises, R 31 entreprises"},
		{"a programme named in an article", "# Convention\n\nGrappe Exemple Verre\n\n**Article 1** – Le Département soutient le programme 2025 de la grappe, qui comprend 6 fours partagés.\n", "P 6 fours"},
		{"a report named in an article", "# Arrêté\n\nGrappe Exemple Verre\n\nARRÊTE :\n\nArt. 4 – Rappel du bilan 2024 déposé par la grappe : 16 ateliers équipés.\n", "R 16 ateliers"},
		{"the year in a preamble", "# Convention\n\nGrappe Exemple Verre\n\n**Préambule**\n\nElle a livré 5 fours partagés en 2024.\n", "R 5 fours"},
		{"a year before a colon", below + "Bilan 2024 : 18 fours équipés.\n\n2025 : 25 fours équipés.\n", "P 25 fours, R 18 fours"},
		{"what was done and what will be", "# Grappe Exemple Verre\n\nIl fait valoir que la grappe a restauré 5 fours en 2024 et qu’elle lancera l’an prochain un diplôme.\n", "R 5 fours"},
		{"a question about members before another", "# Grappe Exemple Verre\n\nCombien êtes-vous ?\n\n12.\n\nQu’est-ce qui vous a occupés en 2024 ?\n\nNous avons accompagné 7 dossiers de marquage.\n", "R 7 dossiers"},
		{"a frequency of what stands beside it", below + "En 2024, nous avons tenu 15 visites et un webinaire par trimestre.\n", "R 15 visites"},
		{"a label with its year within a paragraph", "# Grappe Exemple Verre\n\nRapport d’activité 2024. La grappe a équipé 25 fours. Orientations 2025. Équiper 30 fours ; accueillir des lycéens.\n", "P 30 fours, R 25 fours"},
		{"a label before a dash", "# Grappe Exemple Verre\n\n*Fait en 2024* – 8 fours rénovés, une charte.\n\n*À faire en 2025* – 10 fours.\n", "P 10 fours, R 8 fours"},
		{"a plan alone", "# Grappe Exemple Verre\n\nNous ouvrirons un four en 2025. Nous lancerons un club en 2025. Nous publierons un guide.\n\n## Savoir-faire\n\n- 14 stages de soufflage\n", "P 14 stages"},
	} {
		if got := figuresOf(t, c.text); got != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}

// TestOpened holds what a sentence tells that a label, a question or a row of a form leads to, and one that
// tells of both years.
func TestOpened(t *testing.T) {
	const head = "# Grappe Exemple Verre\n\nTexte.\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"a label with its year inside a paragraph", head + "J’ai leur bilan 2024 : 10 fours vendus. Et le programme 2025 : 15 fours vendus.\n", "P 15 fours, R 10 fours"},
		{"a year as a label", head + "Bilan 2024 : 18 vergers équipés. 2025 : 25 vergers.\n", "P 25 vergers, R 18 vergers"},
		{"indicators of a year", head + "Date de la demande : 20/10/2024\n\nIndicateurs 2024 : 33 projets financés\n\nIndicateurs visés 2025 : 35 projets\n", "P 35 projets, R 33 projets"},
		{"the report in an article of an act", "# Arrêté\n\nVu le dossier déposé par la Grappe Exemple Verre, sollicitant 9 000 € ;\n\nARRÊTE :\n\nArt. 1 – Il est attribué à la Grappe Exemple Verre une subvention de 9 000 €.\n\nArt. 2 – Rappel du bilan 2024 déposé par la grappe : 16 fours équipés.\n", "R 16 fours"},
		{"a lead that lacks its participle", head + "Au cours de l’année 2024, l’association a, avec le concours de la Communauté de communes :\n\n- formé 14 verriers au polissage ;\n", "R 14 verriers"},
		{"what a form asks for", head + "Q1. Combien d’adhérents ?\nR. 31\n\nQ2. Décrivez vos actions de FORMATION en 2024.\nR. 24 verriers formés.\n\nQ3. Vos projets 2025 en FORMATION ?\nR. 30 verriers formés.\n", "P 30 verriers, R 24 verriers"},
		{"a question over its answer", head + "Qu’est-ce qui vous a occupés en 2024 ?\nNous avons accompagné 7 dossiers.\n\nEt en 2025 ?\nDix dossiers, si possible.\n", "P 10 dossiers, R 7 dossiers"},
		{"rows of a form", head + "| Rubrique | Réponse |\n|---|---|\n| Actions menées en 2024 | 16 résidences |\n| Actions projetées en 2025 | 18 résidences |\n", "P 18 résidences, R 16 résidences"},
		{"colons below each other", head + "montant           : 45 000 €\nbilan 2024        : 24 toitures végétalisées\nprévision 2025    : 30 toitures végétalisées\n", "P 30 toitures, R 24 toitures"},
		{"years over columns without a heading of names", head + "Tableau de bord\n\n                          2023     2024\nSilos instrumentés          22       27\nCapteurs prêtés             90      115\nHalles livrées               1        3\n", "R 115 capteurs, R 27 silos, R 3 halles"},
		{"both years in one clause", head + "Information sur la Grappe Exemple Verre : elle dit avoir placé 55 ruches en entreprise en 2024 et vouloir en placer 80 en 2025.\n", "P 80 ruches, R 55 ruches"},
		{"the next year behind a comma", head + "Tu peux reprendre : 5 bancs installés en 2024, et pour 2025 : 7 bancs.\n", "P 7 bancs, R 5 bancs"},
		{"a pronoun in a preamble", "# Convention\n\n## Préambule\n\nLa Grappe Exemple Verre fédère les verriers.\n\nElle a livré 5 fours en 2024.\n", "R 5 fours"},
	} {
		if got := figuresOf(t, c.text); got != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}

// TestOwnFigures holds figures of the cluster that words beside them resemble those of others, of another time or
// of another thing.
func TestOwnFigures(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"apprentices who were placed", "- 41 alternants placés (objectif : 40) ;\n", "R 41 alternants"},
		{"bulletins of no vote", "- Veille : 10 bulletins ont été publiés.\n", "R 10 bulletins"},
		{"what is put at the disposal of members", "- mise à disposition de 9 machines.\n", "R 9 machines"},
		{"what a leaflet is made of", "- Un livret de 9 fiches a été publié.\n", ""},
		{"another one is put off", "- Deux ateliers d’éco-conception ont eu lieu et le troisième est décalé à mars.\n", "R 2 ateliers"},
		{"another was put off behind the same verb", "- Elle a accompagné 9 entreprises et reporté son salon en 2025.\n", "R 9 entreprises"},
		{"what it was before", "- L’année 2024 a permis de restaurer 18 œillets abandonnés.\n", "R 18 œillets"},
		{"days that were let", "- Salle blanche : 147 jours loués.\n", "R 147 jours"},
		{"a rate of those in work", "- Cycle de soudure : 88 % en emploi.\n", "R 88 %"},
		{"members who came along", "- Nous avons tenu un stand au salon Exemple Composite World avec 5 adhérents.\n", "R 5 adhérents"},
		{"members at the end of the year", "- Nous terminons l’année avec 57 adhérents.\n", ""},
		{"a number that says how many twice as many are", "- Tenir douze cafés et doubler le nombre de visites, soit huit visites.\n", "R 12 cafés, R 8 visites"},
	} {
		if got := figuresOf(t, "# Grappe Exemple Verre\n\n## Bilan 2024\n\n### Formation\n\n"+c.text); strings.ReplaceAll(got, "P ", "R ") != c.want {
			t.Errorf("%s: « %s », want « %s »", c.name, got, c.want)
		}
	}
}
