package outline

import (
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/naming"
)

// TestTheme holds which subject a heading or a label names.
func TestTheme(t *testing.T) {
	o := New(2024, naming.Find(document.Document{}, nil), nil)
	for heading, want := range map[string]string{
		"Obtenu en 2024":                     "",
		"PROGRAMME ET BUDGET 2025":           "",
		"Budget et programme":                "",
		"Bilan et demande de subvention":     "",
		"Budgets participatifs":              "Budgets participatifs",
		"3.d Environnement":                  "Environnement",
		"Pilier A. Productivité":             "Productivité",
		"B.2. Villes fraîches":               "Villes fraîches",
		"C.1 Étanchéité":                     "Étanchéité",
		"Axe 1 – Industrie 4.0":              "Industrie 4.0",
		"Emploi (suite)":                     "Emploi",
		"Rétro 2024 (Fatou)":                 "",
		"Réseau":                             "Réseau",
		"Chantiers-écoles":                   "Chantiers-écoles",
		"Axe 2 - Chantiers":                  "",
		"Actions 2024 - Relais":              "Relais",
		"Image":                              "Image",
		"L’année en images":                  "",
		"Les actions que nous conduirons":    "",
		"Voici ce que nous vous préparons":   "",
		"Ce que nous n’avons pas su faire":   "",
		"Compléments pour 2025":              "",
		"Bilan d’exécution 2024":             "",
		"Service instructeur n° CP-2012-7-2": "",
		"M. MODÈLE":                          "",
		"RAPPORTEUR : M. MODÈLE":             "",
		"Article 2":                          "",
		"ARTICLE PREMIER":                    "",
		"Art. 3":                             "",
		"Article 2 – Formation":              "Formation",
		"Affaire suivie par : Mme Modèle":    "",
		"Oui":                                "",
		"Q4. Vos principales réalisations 2024 en matière de réemploi et de déchets": "réemploi et de déchets",
		"Nos réalisations en faveur de l’emploi":                                     "emploi",
		"Réalisations":                             "",
		"Innovation : ce qu’on a fait":             "Innovation",
		"Export : où en est-on":                    "Export",
		"Emploi : et après":                        "Emploi",
		"Forum : édition de printemps":             "Forum : édition de printemps",
		"Actions engagées sur la marque employeur": "marque employeur",
		"De mémoire et agenda sous les yeux :":     "",
		"Sauf oubli, dans l’ordre":                 "",
		"À vérifier":                               "",
		"Mémoire des métiers":                      "Mémoire des métiers",
		"Selon les saisons":                        "",
	} {
		if got := o.Theme(heading); got != want {
			t.Errorf("%s: %q, want %q", heading, got, want)
		}
	}
}

// TestOutline holds the section and the theme under which the blocks of a text lie.
func TestOutline(t *testing.T) {
	for name, c := range map[string]struct{ text, section, theme string }{
		"the first levels are no titles where text stands between": {"# Cluster\n\nUn texte.\n\n# Pilier A. Productivité\n\nUn texte.\n", "open", "Productivité"},
		"a short line over items":                                  {"BILAN 2024\n\nFormation\n- 3 sessions\n", "results", "Formation"},
		"what was had and what is to come under each subject":      {"PLAN\n\n**Fiche 1 – Plantes**\n\n**Obtenu en 2024**\n\nUn texte.\n\n**Attendu en 2025**\n\nUn texte.\n\n**Fiche 2 – Qualité**\n\n**Obtenu en 2024**\n\nUn texte.\n\n**Attendu en 2025**\n\nUn texte.\n", "plan", "Fiche 2 – Qualité"},
		"an axis over items":                                       {"BILAN 2024\n\nAxe 2 - Chaînes de valeur\n- 3 sessions\n", "results", "Chaînes de valeur"},
		"italics over items":                                       {"## Rétro 2024 (Fatou)\n\n*Recrutement*\n- stage dating\n", "results", "Recrutement"},
		"until a day":                                              {"Bilan de l'action 2024 (au 30 septembre)\n\nAxe 1 - Industrie\n- visites\n", "results", "Industrie"},
		"the title of the whole":                                   {"# OrbiExemple, l'année 2024 en actes\n\n## Nos actions\n\nUn texte.\n", "results", ""},
		"the name alone is a subject":                              {"# Bilan 2024\n\n## Réseau\n\nUn texte.\n", "results", "Réseau"},
		"the title of a slide in two lines":                        {"--- Diapositive 4 ---\nRETOUR SUR 2024\nEssais au champ\n• 31 robots testés\n", "results", "Essais au champ"},
		"a slide between square brackets":                          {"[1]\nGRAPPE EXEMPLE\n\n[2]\nExport : ce qu’on a fait\n• 3 missions\n\n[3]\nExport : ce qu’on va faire\n• 4 missions\n", "plan", "Export"},
		"the second slide of those":                                {"[2]\nInnovation : ce qu’on va faire\n• 3 missions\n\n[3]\nExport : ce qu’on a fait\n• 4 missions\n", "results", "Export"},
		"a sentence behind a mark is no title":                     {"[1]\nBILAN\n• 3 missions\n\n[2]\nOn verra en 2025 ce qu’on va faire.\n• 4 missions\n", "results", ""},
		"an annex of an act closes nothing":                        {"# Avenant n° 3 – Annexe technique\n\nUn texte.\n\n## Actions 2024\n\nUn texte.\n", "results", ""},
		"what a grant paid for":                                    {"# Note\n\nUn texte.\n\n## Ce que l’aide (11 000 €) a financé\n\nUn texte.\n", "results", ""},
		"what is to come, by the tense":                            {"# Note\n\nUn texte.\n\n## Ce qui suivra\n\nUn texte.\n", "plan", ""},
		"what is already set is not what was done":                 {"# Note\n\nUn texte.\n\n## Ce qui est déjà calé\n\nUn texte.\n", "open", ""},
		"the title of the whole closes nothing":                    {"# Commission des finances\n\n## Édition\n\nUn texte.\n", "open", "Édition"},
		"a convention of objectives is no plan":                    {"# Convention d’objectifs et de moyens\n\n## Édition\n\nUn texte.\n", "open", "Édition"},
		"the number of an act is no year":                          {"# Annexe à la convention n° 2025-0519\n\n## Édition\n\nUn texte.\n", "open", "Édition"},
		"the number of an act with letters is no year":             {"# Convention n° 2025-C-0033\n\n## Édition\n\nUn texte.\n", "open", "Édition"},
		"letters and figures joined":                               {"# Acte 2025/DEL12\n\n## Édition\n\nUn texte.\n", "open", "Édition"},
		"the half of a year":                                       {"# Note\n\nUn texte.\n\n## Édition 2025-S1\n\nUn texte.\n", "plan", "Édition 2025-S1"},
		"a moral report looks back and ahead":                      {"# Grappe Exemple\n\n## Rapport moral et d’orientation de la présidente\n\nUn texte.\n", "open", ""},
		"a moral report and what is to come":                       {"# Grappe Exemple\n\n## Rapport moral, perspectives\n\nUn texte.\n", "open", ""},
		"orientations alone are a plan":                            {"# Grappe Exemple\n\n## Rapport d’orientation\n\nUn texte.\n", "plan", ""},
		"a moral report is not what a year brings":                 {"# Grappe Exemple\n\n## Rapport moral\n\nUn texte.\n\n## Orientations 2025\n\nUn texte.\n", "plan", ""},
		"recitals are no theme":                                    {"# Note\n\n## EXPOSÉ PRÉALABLE\n\nUn texte.\n", "open", ""},
		"a form of a campaign is no plan":                          {"# Direction des entreprises\n\n## Fiche de suivi des grappes – campagne 2025\n\nUn texte.\n", "open", ""},
		"the trade is an intro":                                    {"# Note\n\nUn texte.\n\n## Point 2. Situation de la branche\n\nUn texte.\n", "intro", "Situation de la branche"},
		"what the authority fills in":                              {"# Fiche\n\nUn texte.\n\n## Partie réservée au service instructeur\n\nUn texte.\n", "closed", ""},
		"the cluster's name is an intro":                           {"# Bilan 2024\n\n## Le cluster\n\nUn texte.\n", "intro", ""},
	} {
		doc := document.Text(c.text)
		o := New(2024, naming.Find(doc, nil), doc.Blocks)
		for i := range doc.Blocks {
			if b := &doc.Blocks[i]; b.Kind == document.Heading {
				o.Heading(b)
			} else {
				o.Body()
			}
		}
		got := o.Context()
		if s := [...]string{"open", "results", "plan", "intro", "closed"}[got.Section]; s != c.section || got.Theme != c.theme {
			t.Errorf("%s: %s, %q; want %s, %q", name, s, got.Theme, c.section, c.theme)
		}
	}
}
