package fold

import "testing"

func TestUnnumbered(t *testing.T) {
	for in, want := range map[string]string{
		"1. Ateliers": "Ateliers", "1.Ateliers": "Ateliers", "12) Ateliers": "Ateliers", "3 - Ateliers": "Ateliers", "3– Ateliers": "Ateliers",
		"2.3 Ateliers": "Ateliers", "2.3. Ateliers": "Ateliers", "2.3 – Ateliers": "Ateliers", "Action 3 : Ateliers": "Ateliers", "action n°3 - Ateliers": "Ateliers",
		"ACTION 3: Ateliers": "Ateliers", "Fiche action n° 4 – Ateliers": "Ateliers", "N° 5 : Ateliers": "Ateliers", "• Ateliers": "Ateliers", "- Ateliers": "Ateliers",
		"– 1. Ateliers": "Ateliers", "A. Ateliers": "Ateliers", "a) Ateliers": "Ateliers", "IV. Ateliers": "Ateliers", "1.- Ateliers": "Ateliers",
		"(1) Ateliers": "Ateliers", "[2] Ateliers": "Ateliers", "2.b) Ateliers": "Ateliers", "(b) Ateliers": "Ateliers", "01 Ateliers": "Ateliers", "(2.3) Ateliers": "Ateliers",
		// What is no number of the action stays.
		"3 ateliers": "3 ateliers", "2-roues motorisés": "2-roues motorisés", "1.5 M€ levés": "1.5 M€ levés", "2024 - Ateliers": "2024 - Ateliers",
		"Action collective": "Action collective", "Action 3": "Action 3", "1.": "1.", "-10 % d’énergie": "-10 % d’énergie", "L’atelier": "L’atelier",
		"Visites": "Visites", "": "", "1/3 temps": "1/3 temps", "(RSE) Ateliers": "(RSE) Ateliers", "(1)": "(1)", "0 déchet": "0 déchet", "(2024) Ateliers": "(2024) Ateliers", "Mesure des vibrations : banc": "Mesure des vibrations : banc",
	} {
		if got := Unnumbered(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestTheme(t *testing.T) {
	for in, want := range map[string]string{
		"Axe 1 – Innovation": "Innovation", "AXE 1 : Innovation": "Innovation", "Axe 1 Innovation": "Innovation", "Thème A : Innovation": "Innovation",
		"Thématique n° 2 - Innovation": "Innovation", "Axe stratégique 3 – Innovation": "Innovation", "Axe II. Innovation": "Innovation", "1. Innovation": "Innovation",
		"Innovation (axe 1)": "Innovation", "Innovation (axe n° 2)": "Innovation", "Innovation (produits)": "Innovation (produits)", "(axe 1)": "(axe 1)",
		"Axe 1": "Axe 1", "Thème A": "Thème A", "Innovation": "Innovation", "Axe a la carte": "Axe a la carte", "4 saisons": "4 saisons", "": "", "Axe innovation : ici": "Axe innovation : ici",
	} {
		if got := Theme(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A number after a word for themes, or a Roman one or a letter with a mark behind
// it, makes a section; an action may begin in other ways.
func TestSection(t *testing.T) {
	for in, want := range map[string]string{
		"AXE 1 : ANIMER": "axe/ANIMER", "Axe 2 – Exporter": "axe/Exporter", "Axe 1: Animer": "axe/Animer", "Axe 3-Former": "axe/Former", "Axe 1 Animer": "axe/Animer",
		"Chantier n° 2 –": "chantier/Chantier n° 2 –", "Chantier n°2 – Mutualiser": "chantier/Mutualiser", "Volet A": "volet/Volet A", "Volet A. Former": "volet/Former",
		"Axe stratégique 3": "axe/Axe stratégique 3", "Objectif stratégique II : Aider": "objectif/Aider", "Axe 1.2 – Aider": "axe./Aider", "Pillar 2: Export": "pillar/Export",
		"Partie 4": "partie/Partie 4", "I. Animer": "I/Animer", "IV - Animer": "I/Animer", "A - Animer": "A/Animer", "• Thème 1 : Animer": "theme/Animer",
		"Axe routier : visite du chantier": "", "Axe a la carte": "", "1. Ateliers": "", "2 ateliers": "", "Objectif 10 entreprises": "", "M. Exemple": "", "A. ": "", "I": "",
		"Chantier école": "", "Ateliers": "", "": "", "Thème": "", "Priorité : l'emploi": "",
	} {
		kind, name, ok := Section(in)
		if got := kind + "/" + name; got != want && (ok || want != "") {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
