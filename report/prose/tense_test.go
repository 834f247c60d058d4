package prose

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// A text of which no heading says what it tells is read by the tenses of its sentences; one whose
// headings say it leaves outside what stands under none of them.
func TestByTense(t *testing.T) {
	const about = "La grappe Exemple, présidée par Mme Spécimen, est une association.\n\n"
	for name, c := range map[string]struct {
		text          string
		results, plan int
	}{
		"a sentence with clauses and an older year": {about + "Il en ressort qu'elle a obtenu l'indication géographique, déposée en 2021 ; qu'elle a accueilli 14 apprentis ; qu'elle a présenté des échantillons à 63 architectes ; qu'elle a recyclé 1 800 tonnes de chutes ; qu'elle a formé 20 bénévoles ; qu'elle a conseillé 12 artisans.\n\nPour 2025, elle se propose :\n* d'accueillir 16 apprentis ;\n* de rencontrer 80 architectes.\n", 5, 2},
		"a letter whose object is a plan":           {"Objet : votre programme d'actions 2025\n\nMadame la Présidente,\n\nLes actions retenues sont les suivantes :\n\nHABITAT\n- 40 logements témoins équipés ;\n- 6 recettes avec les cuisines centrales.\n", 0, 2},
		"answers below questions":                   {"De : Anatole Gabarit\nObjet : RE: vos questions avant solde de la convention\n\n> 1) Combien d'entreprises accompagnées ?\n\nNous avons accompagné 26 entreprises.\n\n> 2) Les Journées Lumière ?\n\n310 visiteurs et 44 exposants.\n", 3, 0},
		"a question about what is to come":          {"De : Solenn\nObjet : RE: vos questions sur le dossier\n\n> 1) Qu'avez-vous organisé ?\n\n6 ateliers.\n\n> 2) Que ferez-vous ?\n\n- 8 ateliers\n- 3 visites\n", 1, 2},
		"a title that is a plan":                    {"# Grappe Exemple Salaisons\n\n# Programme 2025\n\nLe programme s'adresse à nos adhérents. Une commande a été passée.\n\n# Hygiène\n\n- tournée des lycées : 6 établissements\n- deux cafés-reprise\n", 0, 2},
		"labels before a dash":                      {"# Trois filières\n\nUn texte.\n\nActivité 2024 – Le club a tenu 5 ateliers.\n\nIntentions 2025 – 300 références au laboratoire ; 20 rencontres.\n", 1, 2},
		"a vote on what is to come":                 {"4/ Orientations 2025\n\nUn texte.\n\nLa présidente propose au vote les orientations suivantes, adoptées à l'unanimité :\n o caravane : 15 stations ;\n o atteindre 200 essais.\n", 0, 2},
		"what was put off and is taken up":          {"# Plan d'action 2025\n\n- 4 jurys ;\n- reprise du forum, 12 exposants, ajourné l'an passé.\n", 0, 2},
		"money leads to a list":                     {"I. Sur l'aide de 9 800 euros que vous avez versée, nous avons imputé :\n\n- La foire. 18 constructeurs y sont venus.\n", 1, 0},
		"labels with a year":                        {"# Fiches\n\n## Fiche 1 – Soudage\n\nExécution 2024 : 25 sous-traitants ont été préqualifiés. 31 salariés ont suivi le cycle.\n\nAttendu 2025 : 60 demandes traitées.\n", 2, 1},
		"a subject beside results":                  {"# Grappe\n\nUn texte.\n\n## 2024 en chiffres\n\n- 5 démonstrations\n\n## Le désherbage\n\n- 4 machines comparées\n\n## Feuille de route 2025\n\n- 6 démonstrations\n", 2, 1},
		"comments and titles that count":            {"# Bilan 2024\n\n| Action | Réalisé 2024 | Observations |\n|---|---|---|\n| Charte | signée | 17 miroitiers signataires |\n| Jeunes reçus | 74 | dont 31 filles |\n\n# Plan 2025\n\n| Chantier | Action | Repère |\n|---|---|---|\n| Champ | 6 journées de démonstration | 1 500 visiteurs |\n| Prêt | Recevoir des collégiens | environ 300 |\n", 3, 3},
		"questions of both":                         {"# Fiche\n\nUn texte.\n\n**Q1. Marchés : qu'avez-vous fait, que ferez-vous ?**\n\nCinq sessions, 58 participants.\n\nNous suivrons 18 entreprises.\n\n**Q2. Emploi : qu'avez-vous fait, que ferez-vous ?**\n\n2 forums.\n\nPour 2025, 4 forums.\n\n**Q3. Quelle aide demandez-vous ?**\n\n6 000 euros.\n", 3, 2},
		"an annex has a subject":                    {"# Délibération\n\nUn texte.\n\n## ANNEXE A – COMPTE RENDU 2024\n\n- 9 audits\n\n## ANNEXE B – FICHE D'ACTIONS 2025\n\n- 10 audits\n", 1, 1},
		"the future perfect":                        {"# Bilan 2024\n\nÀ la fin de l'année, 44 prêts auront été consentis.\n", 1, 0},
		"labels with a full stop":                   {"# Rapport\n\nUn texte.\n\n## Coquilles\n\n**Où nous en sommes.**\n\n- 140 tonnes collectées\n\n**Ce qui vient.**\n\n- 15 visites\n", 1, 1},
		"subject by subject":                        {"# Grappe Exemple\n\nNous vous rendons compte.\n\nLes tests. 15 prototypes ont été testés. En 2025, 20 prototypes.\n\nLes ateliers. Deux ateliers dans l'année. 2025 : 3 ateliers.\n", 2, 2},
		"a dialogue":                                {"La Présidente. – Je laisse M. Ébauche présenter l'année 2024.\n\nM. Ébauche. – La grappe a formé 18 élèves.\n\nM. Patron. – Et que feront-ils ensuite ?\n\nM. Ébauche. – 24 élèves.\n\nMme Trame. – Et l'export ?\n\nM. Ébauche. – 30 couteliers au salon.\n", 1, 2},
		"a plan of slides behind results":           {"Grappe Exemple\n\nComité des financeurs\n\nINNOVATION\n• 3 idées\n• 14 communes accompagnées\n\n2025 : LA FEUILLE DE ROUTE\n• Déposer le dossier\n• Ouvrir un club\n• Former les élus\n• 20 communes accompagnées\n", 2, 1},
		"what was meant":                            {"# Suivi 2024\n\n## Rappel des engagements\n\n- 10 audits\n\n## Exécution constatée\n\n- 12 audits réalisés\n", 1, 0},
		"columns that count":                        {"# Bilan 2024\n\n| Formation | Sessions | Stagiaires |\n|---|---|---|\n| Hygiène | 16 | 184 |\n| Conduite | 7 | 71 |\n", 4, 0},
		"a sheet of labels":                         {"FICHE DE SUIVI 2024\n\nIntitulé de l'action : Club sécurité\n\nPublic touché : 48 responsables\n\nSuites à donner : passer à 9 réunions en 2025\n\nIntitulé de l'action : Achats groupés\n\nPublic touché : 23 entreprises\n", 2, 1},
		"a question within a paragraph":             {"# Le carnet 2024\n\nOn a tenu 11 ateliers.\n\nEt l'année d'après ? Tressage : 12 groupes. Salon : 8 vanniers.\n", 1, 2},
		"labels in italics":                         {"**Action 1.** Filature\n*Ce qui a été fait* : 24 ateliers tenus\n*Et ensuite* : 30 ateliers\n", 1, 1},
		"headings say it":                           {"# Bilan 2024\n\n## Formation\n\n14 apprentis ont été accueillis.\n\n# Programme 2025\n\n- Accueillir 16 apprentis\n\n# Portraits\n\nLa filière compte 340 familles dans 12 communes, 8 carrières, 60 ateliers et 4 écoles.\n", 1, 1},
	} {
		d := Read(document.Text(c.text), Options{Year: 2024})
		results, plan := 0, 0
		for _, l := range d.Clusters[0].Results {
			if l.Value != nil {
				results++
			}
		}
		for _, l := range d.Clusters[0].Plan {
			if l.Value != nil {
				plan++
			}
		}
		if results != c.results || plan != c.plan {
			t.Errorf("%s: %d results and %d of the plan, want %d and %d", name, results, plan, c.results, c.plan)
		}
	}
}

// A sentence that tells what was done is a result under the heading of a plan too; what was decided,
// asked for or depends on something is still to be done.
func TestDoneUnderPlan(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Onze contrats ont été signés.", "results"},
		{"La grappe a organisé 5 ateliers, dont le dernier à Exemple-Ville.", "results"},
		{"Nous avons visité 12 ateliers.", "results"},
		{"Trois nouveaux ateliers se sont équipés : 14 machines ont été installées.", "results"},
		{"Les 9 visites n'ont pas été reconduites.", "results"},
		{"Organiser 5 ateliers.", "plan"},
		{"Cinq ateliers.", "plan"},
		{"Atteindre 85 % d'adhérents ayant réalisé l'autotest.", "plan"},
		{"Le cluster s'est engagé à conduire 45 diagnostics.", "plan"},
		{"L'association nous a annoncé 6 visites d'ateliers.", "plan"},
		{"6 diagnostics si la subvention nous a été accordée.", "plan"},
		{"40 kits pour les ateliers qui ont été visités.", "plan"},
		{"Le bureau a retenu 8 visites d'ateliers.", "plan"},
		{"Achever les 6 diagnostics, ils ont été commencés trop tard.", "plan"},
	} {
		d := Read(document.Text("# Grappe Exemple Bois\n\n# Bilan 2024\n\nUn texte.\n\n# Programme 2025\n\n"+c.text+"\n"), Options{Year: 2024})
		got := ""
		for _, s := range []struct {
			name  string
			lines []*Line
		}{{"results", d.Clusters[0].Results}, {"plan", d.Clusters[0].Plan}} {
			if len(s.lines) > 0 {
				got += s.name
			}
		}
		if got != c.want {
			t.Errorf("« %s »: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestOrdersWithRelatives holds that a bare infinitive is to be done, whatever a clause behind it says of its thing.
func TestOrdersWithRelatives(t *testing.T) {
	for items, want := range map[string]string{
		"1. Ouvrir la halle au public.\n2. Décrocher le label, dont le dossier est à l'instruction.":         "Salons, Ouverture de la halle au public, Label à décrocher",
		"1. Ouvrir la halle au public.\n2. Publier le guide, qui a été rédigé au printemps.":                 "Salons, Ouverture de la halle au public, Guide",
		"1. Ouvrir la halle au public.\n2. Relancer la foire, qui a été reportée.":                           "Salons, Ouverture de la halle au public, Relance de la foire",
		"1. Ouvrir la halle au public.\n2. Acheter le four dont le financement n'a pas abouti l'an dernier.": "Salons, Ouverture de la halle au public, Achat du four",
		"1. Ouvrir la halle au public.\n2. L'étude des sols est en cours.":                                   "Salons, Ouverture de la halle au public",
		"1. Ouvrir la halle au public.\n2. Le guide, qui devait paraître, a été abandonné.":                  "Salons, Ouverture de la halle au public",
	} {
		d := Read(document.Text("Grappe Exemple Lin\n\nNous avons tenu 3 ateliers.\n\nRegardons devant nous. Pour 2025, nous ferons deux salons.\n\n"+items+"\n"), Options{Year: 2024})
		var got []string
		for _, l := range d.Clusters[0].Plan {
			got = append(got, l.Title)
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%q: %s, want %s", items, s, want)
		}
	}
}
