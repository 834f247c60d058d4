package present

import (
	"strings"
	"testing"

	"bilan/report/review"
	"bilan/report/wording"
)

// What is said of clusters whose plan was not received never contradicts the
// targets that are compared: those that results restate are.
func TestPlansLacking(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Au programme\n"
	for _, c := range []struct{ rows, want string }{
		{"A;2024;programme;1;x;10;\nA;2024;bilan;1;x;;10\n", ""},
		{"A;2024;programme;1;x;10;;\nA;2024;bilan;2;y;;10;oui\n", ""}, // said to be of a plan that is there
		{"A;2024;bilan;1;x;;10\nB;2024;bilan;1;x;;1\nC;2024;bilan;1;x;;1\nD;2024;bilan;1;x;;1\nE;2024;bilan;1;x;;1\nF;2024;bilan;1;x;;1\nG;2024;bilan;1;x;;1\nH;2024;bilan;1;x;;1\nI;2024;bilan;1;x;;1\nJ;2024;bilan;1;x;;1\n",
			"Programme 2024 non connu pour 10 lignes, montrées sans être comparées : A, B, C, D, E, F, G et 3 autres."},
		{"A;2024;bilan;1;x;10;10\n", "Programme 2024 connu par le bilan seul, qui en redit le prévu : A."},
		{"A;2024;bilan;1;x;;10\n", "Programme 2024 non connu pour 1 ligne, montrée sans être comparée : A."},
		{"A;2024;bilan;1;x;10;10\nB;2024;bilan;1;x;8;10\nB;2024;bilan;2;y;;10\nB;2024;bilan;3;z;;10\nC;2024;bilan;2;y;;10\n",
			"Programme 2024 connu par le bilan seul, qui en redit le prévu : A et B. Programme 2024 non connu pour 3 lignes, montrées sans être comparées : B et C."},
	} {
		sentence := strings.Join(plansLacking(reviewOf(t, nil, "a.csv", head+c.rows), editionIn("fr", 2024)), " ")
		if got := strings.ReplaceAll(sentence, "\u00a0", " "); got != c.want {
			t.Errorf("%s: %q", c.rows, got)
		}
	}
}

// The verb agrees with how many files declare what they hold.
func TestMarks(t *testing.T) {
	r := &review.Review{Declared: map[string]int{"illustrative": 1, "provisional": 2}, Considered: 3}
	for lang, want := range map[string]string{
		"fr": "Données illustratives : 1 fichier sur 3 le déclare. Ces chiffres ne décrivent aucune grappe réelle. Données provisoires : 2 fichiers sur 3 le déclarent.",
		"en": "Illustrative data: 1 file of 3 says so. These figures describe no real cluster. Provisional data: 2 files of 3 say so.",
	} {
		if got := strings.ReplaceAll(strings.Join(Compose(r).Marks(wording.For(lang)), " "), "\u00a0", " "); got != want {
			t.Errorf("%q", got)
		}
	}
}
