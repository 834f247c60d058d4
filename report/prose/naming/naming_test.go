package naming

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestFind holds which clusters a text is found to tell of.
func TestFind(t *testing.T) {
	for text, want := range map[string]string{
		"La Grappe Exemple Bois a agi. La Grappe Exemple Bois agira.":                                                                                  "Grappe Exemple Bois",
		"Grappe Exemple Ardoise\nLe 12 février 2025\n\nBonjour.":                                                                                       "Grappe Exemple Ardoise",
		"GRAPPE EXEMPLE MAILLE\n\nTexte.":                                                                                                              "Grappe Exemple Maille",
		"# Grappe Exemple Bois\n\nA.\n\n# Cluster Exemple Fer\n\nB.":                                                                                   "Grappe Exemple Bois, Cluster Exemple Fer",
		"La grappe industrielle Modèle et la grappe industrielle Modèle.":                                                                              "Modèle",
		"# Groupement Exemple Ardoise\n\nA.\n\n# Groupement Exemple Sel\n\nB.":                                                                         "Groupement Exemple Ardoise, Groupement Exemple Sel",
		"# I. Nautexel\n\nNautexel demande 35 000 €.\n\n# II. Grappe Exemple Sel\n\nA.\n\n# III. Formation\n\nB.":                                      "Nautexel, Grappe Exemple Sel",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n## Exemple Laine Douce (ELD)\n\nQuarante membres.\n\nELD a tenu 3 foires.":                          "Grappe Exemple Sel, Exemple Laine Douce",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n## Exemple Laine\n\nExemple Laine sollicite 9 000 €.\n\n## Cluster Exemple Fer\n\nB.":               "Grappe Exemple Sel, Exemple Laine, Cluster Exemple Fer",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n## Exemple Métropole\n\nExemple Métropole soutient trois écoles.":                                   "Grappe Exemple Sel",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n## Marchés Publics\n\nLa grappe demande une clause.":                                                "Grappe Exemple Sel",
		"# 1. Grappe Exemple Sel\n\nA.\n\n# 2. Exemple Image & Son\n\nCe cluster fédère 41 adhérents.":                                                 "Grappe Exemple Sel, Exemple Image & Son",
		"# 1. Grappe Exemple Sel\n\nA.\n\n# 2. Exemple Image & Son\n\nNous avons vu 41 adhérents.":                                                     "Grappe Exemple Sel",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n## Formation\n\nFormation compte 40 membres.":                                                       "Grappe Exemple Sel",
		"# Aides\n\n## Grappe Exemple Sel\n\nA.\n\n### Exemple Laine\n\nExemple Laine compte 40 membres.":                                              "Grappe Exemple Sel",
		"Aide au groupement Exemple Peaux & Cuirs. Le groupement Exemple Peaux & Cuirs réunit 34 ateliers.":                                            "groupement Exemple Peaux & Cuirs",
		"L’Association Exemple et la Grappe Exemple Bois.":                                                                                             "Grappe Exemple Bois",
		"EXEMPLEAM CLUSTER : assemblée\n\nCe mardi, le Exempleam Cluster a tenu la sienne.":                                                            "Exempleam Cluster",
		"L’an passé, Exemplo Vallée rassemble 200 adhérents, dit Hervé Modèle.":                                                                        "Exemplo Vallée",
		"La Modèle Vallée est une association qui réunit 195 membres.":                                                                                 "Modèle Vallée",
		"Ville Modelante a connu 12 créations. Ville Modelante accompagne. À Ville Modelante, on crée.":                                                "Ville Modelante",
		"Anne Modèle a dit. Anne Modèle accompagne. Pour Anne Modèle, on crée.":                                                                        "",
		"Le Cluster a agi ; il compte 12 membres.":                                                                                                     "",
		"La technopole Ville Modelante a grandi.":                                                                                                      "technopole Ville Modelante",
		"Les rencontres du cluster de la Modèle Vallée ont eu lieu à la Modèle Vallée.":                                                                "Modèle Vallée",
		"L’association Exempline a tenu son assemblée.":                                                                                                "Association Exempline",
		"## I. Grappe Exemple Bois\n\n12 ateliers.\n\n## II. Pôle Exemple Textile technique\n\nLe Pôle Exemple Textile technique réunit 75 membres.\n": "Grappe Exemple Bois, Pôle Exemple Textile technique",
		"## Grappe Exemple Bois compte\n\nLa Grappe Exemple Bois a 12 membres.\n":                                                                      "Grappe Exemple Bois",
		"PÔLE D’ÉQUILIBRE TERRITORIAL DE L’EXEMPLE\n\nLe Cluster Exemple Bois a agi.\n":                                                                "Cluster Exemple Bois",
		"Rien n’est nommé ici.": "",
	} {
		got := Find(document.Text(text), nil)
		if names := strings.Join(got.Names, ", "); names != want || got.Multi != strings.Contains(want, ",") {
			t.Errorf("%q: %s (%t), want %s", text, names, got.Multi, want)
		}
	}
	known := []Known{{Names: []string{"Exemple Verre", "Verre"}}}
	if got := Find(document.Text("Le bilan d’Exemple Verre."), known); len(got.Names) != 1 || got.Of("pour exemple verre") != 1 || got.Of("pour d’autres") != 0 {
		t.Errorf("known: %v", got.Names)
	}
}

// TestCapitals holds which names are found in headings in capitals, where each word looks like one of a name.
func TestCapitals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"I. CE QUE LE CLUSTER NOUS A DEMANDÉ\n\nA.\n\nII. CE QUE LE CLUSTER SE PROPOSE DE FAIRE\n\nLe Cluster Exemple Verre agira.\n", "Cluster Exemple Verre"},
		{"OBJET : CLUSTER EXEMPLE VERRE – SUBVENTION\n\nI. CE QUE LE CLUSTER NOUS A DEMANDÉ\n\nA.\n\nII. CE QUE LE CLUSTER FERA EN 2025\n\nB.\n", "Cluster Exemple Verre"},
		{"I. CE QUE LA GRAPPE A FAIT\n\nA.\n\nII. CE QUE LA GRAPPE ENTEND FAIRE\n\nB.\n", ""},
		{"I. OÙ LE PÔLE VEUT ALLER\n\nA.\n\nII. COMMENT LE PÔLE RECRUTE\n\nB.\n", ""},
		{"LE CLUSTER VOUS REMERCIE\n\nA.\n\nLE CLUSTER S’AGRANDIT\n\nB.\n", ""},
		{"LA GRAPPE ET SES ADHÉRENTS\n\nA.\n\nLA GRAPPE FACE À LA CRISE\n\nLa Grappe Exemple Sel a agi.\n", "Grappe Exemple Sel"},
		{"LE CLUSTER AUJOURD’HUI\n\nA.\n\nLE CLUSTER DEMAIN\n\nB.\n", ""},
		{"LA GRAPPE EXEMPLE BOIS DEMANDE 40 000 €\n\nA.\n\nLA GRAPPE EXEMPLE BOIS NOUS ÉCRIT\n\nB.\n", "Grappe Exemple Bois"},
		{"GRAPPE EXEMPLE BOIS RÉALISATIONS 2024\n\nLa Grappe Exemple Bois a agi.\n", "Grappe Exemple Bois"},
		{"POURQUOI LA GRAPPE EXEMPLE BOIS GRANDIT\n\nLa Grappe Exemple Bois a agi.\n", "Grappe Exemple Bois"},
		{"LE CLUSTER A TENU SES PROMESSES\n\nA.\n\nLE CLUSTER PRÉVOIT DEUX SALONS\n\nB.\n", ""},
		{"SUBVENTION À LA GRAPPE EXEMPLE FER\n\nElle travaille avec le Pôle Exemple Optique.\n\nGRAPPE EXEMPLE FER\n", "Grappe Exemple Fer"},
		{"# LE CLUSTER EXEMPLE SANTÉ EN 2024\n\n## LE CLUSTER FORME\n\nA.\n\n## LE CLUSTER EXPÉRIMENTE\n\nB.\n", "Cluster Exemple Santé"},
		{"GRAPPE NAUTEXEL\n\n1. LA GRAPPE NAVIGUE\n\nA.\n\n2. LA GRAPPE CONSTRUIT\n\nB.\n", "Grappe Nautexel"},
		{"# LE CLUSTER NAUTEXEL\n\nLe Cluster Nautexel a agi.\n\n## LE CLUSTER FORME\n\nB.\n", "Cluster Nautexel"},
		{"I. GRAPPE EXEMPLE BOIS\n\nA.\n\nII. CLUSTER EXEMPLE GRAND EST\n\nB.\n", "Grappe Exemple Bois, Cluster Exemple Grand Est"},
		{"I. GRAPPE EXEMPLE BOIS\n\nLa Grappe Exemple a agi.\n\nII. GRAPPE EXEMPLE FER\n\nB.\n", "Grappe Exemple Bois, Grappe Exemple Fer"},
		{"I. CLUSTER EXEMPLE EAU ET ÉNERGIE\n\nA.\n\nII. PÔLE EXEMPLE MODE\n\nB.\n", "Cluster Exemple Eau et Énergie, Pôle Exemple Mode"},
	} {
		if got := strings.Join(Find(document.Text(c.text), nil).Names, ", "); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}

// TestParted holds which names at the head of paragraphs have the rank of a heading: each behind #.
func TestParted(t *testing.T) {
	for text, want := range map[string]string{
		"A – Grappe Exemple Bois. 15 adhérents.\n\nB – Cluster Exemple Verre. Environ 90 membres.": "# A – Grappe Exemple Bois / 15 adhérents. / # B – Cluster Exemple Verre / Environ 90 membres.",
		"A – Grappe Exemple Bois. 15 adhérents.\nB – Cluster Exemple Verre. Environ 90 membres.":   "# A – Grappe Exemple Bois / 15 adhérents. / # B – Cluster Exemple Verre / Environ 90 membres.",
		"Grappe Exemple Bois : 15 adhérents.\n\nGrappe Exemple Bois. 16 adhérents.":                "Grappe Exemple Bois : 15 adhérents. / Grappe Exemple Bois. 16 adhérents.",
		"La Grappe Exemple Bois compte 15 adhérents.\n\nLe Cluster Exemple Verre en compte 90.":    "La Grappe Exemple Bois compte 15 adhérents. / Le Cluster Exemple Verre en compte 90.",
	} {
		var got []string
		for _, b := range Parted(document.Text(text)).Blocks {
			if b.Kind == document.Heading {
				b.Text = "# " + b.Text
			}
			got = append(got, b.Text)
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q: %q, want %q", text, s, want)
		}
	}
}
