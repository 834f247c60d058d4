package present

import (
	"strings"
	"testing"

	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/wording"
)

// The review in one sentence: what there is none of is not said.
func TestLead(t *testing.T) {
	for actuals, want := range map[string]string{
		"10,9,3,12": "Sur 4 objectifs chiffrés et renseignés en 2024, 2 sont atteints ou dépassés, 1 l’est en partie et 1 ne l’est pas.",
		"10,10":     "Sur 2 objectifs chiffrés et renseignés en 2024, 2 sont atteints ou dépassés.",
		"3":         "Le seul objectif chiffré et renseigné en 2024 n’est pas atteint.",
		"9":         "Le seul objectif chiffré et renseigné en 2024 est atteint en partie.",
		"11":        "Le seul objectif chiffré et renseigné en 2024 est atteint ou dépassé.",
		"0,3":       "Sur 2 objectifs chiffrés et renseignés en 2024, aucun n’est atteint.",
		"9,8,3":     "Sur 3 objectifs chiffrés et renseignés en 2024, aucun n’est pleinement atteint et 2 le sont en partie.",
		"":          "En 2024, aucun réalisé ne peut être comparé à un objectif chiffré.",
	} {
		rows := "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
		for i, a := range strings.Split(actuals, ",") {
			code := string(rune('A' + i))
			rows += "G;2024;programme;" + code + ";x;10;\nG;2024;bilan;" + code + ";x;;" + a + "\n"
		}
		if got := leadSentence(reviewOf(t, nil, "a.csv", rows), editionIn("fr", 2024)); got != want {
			t.Errorf("%q: %s", actuals, got)
		}
	}
}

// What is said of clusters whose plan was not received never contradicts the
// targets that are compared: those that results restate are.
func TestPlansLacking(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Au programme\n"
	for _, c := range []struct{ rows, want string }{
		{"A;2024;programme;1;x;10;\nA;2024;bilan;1;x;;10\n", ""},
		{"A;2024;programme;1;x;10;;\nA;2024;bilan;2;y;;10;oui\n", ""}, // said to be of a plan that is there
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

// A line without a reason of the list may have one in its comment.
func TestReasons(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Motif;Commentaire\n"
	for rows, want := range map[string]string{
		"G;2024;bilan;1;x;10;10;;\n":                                                                   "",
		"G;2024;bilan;1;x;10;3;calendrier;\nG;2024;bilan;2;y;10;3;;\n":                                 "Motifs donnés par les grappes pour les lignes qui n’atteignent pas leur objectif — calendrier : 1 ; sans motif de la liste : 1.",
		"G;2024;bilan;1;x;10;3;;grève\nG;2024;bilan;2;y;10;3;;\nG;2024;bilan;3;z;10;3;;salle fermée\n": "Motifs donnés par les grappes pour les lignes qui n’atteignent pas leur objectif — sans motif de la liste : 3, dont 2 avec un commentaire.",
	} {
		got := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(reasons(reviewOf(t, nil, "a.csv", head+rows), editionIn("fr", 2024)))
		if got != want {
			t.Errorf("%s: %q", rows, got)
		}
	}
}

// The lines of which something goes furthest, those that go as far in their
// order.
func TestFurthest(t *testing.T) {
	var lines []*compare.Line
	for i, far := range []int{3, 0, 5, 3, 5, 9, 3} {
		lines = append(lines, &compare.Line{Code: string(rune('a' + i)), Year: far})
	}
	top, total := largest(lines, 4, func(l *compare.Line) (quantity.Rate, bool) {
		return quantity.NewRate(quantity.FromInt(l.Year), quantity.FromInt(1)), l.Year > 0
	})
	codes := ""
	for _, l := range top {
		codes += l.Code
	}
	if codes != "fcea" || total != 6 {
		t.Errorf("%s of %d", codes, total)
	}
}

// How far a line is from its plan is a share of the plan; of a plan of 0 it is
// the whole.
func TestGap(t *testing.T) {
	for _, c := range []struct{ planned, actual, want string }{
		{"10", "4", "0.6"}, {"4", "10", "1.5"}, {"0", "3", "1"}, {"0", "0", "none"}, {"10", "10", "none"}, {"10", "", "none"}, {"", "3", "none"}, {"-2", "-3", "0.5"},
	} {
		r := reviewOf(t, nil, "a.csv", "Grappe;Exercice;Nature;Code;Intitulé;Valeur initiale;Prévu;Réalisé\nG;2024;programme;A;x;-9;"+c.planned+";\nG;2024;bilan;A;x;;;"+c.actual+"\n")
		got := "none"
		if share, ok := gap(r.Index.Lines[0]); ok {
			got = share.Round(6).String()
		}
		if got != c.want {
			t.Errorf("%q of %q: %s, want %s", c.actual, c.planned, got, c.want)
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

// The mean of two years is said to go from one value to another where it does.
func TestChangesOfMean(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\nG;2023;bilan;1;x;10;8\nG;2024;bilan;1;x;10;"
	for actual, want := range map[string]string{
		"8": "Le taux de réalisation moyen est le même en 2023 (sur 1 ligne) et en 2024 (sur 1 ligne) : 80 %.",
		"9": "Le taux de réalisation moyen passe de 80 % en 2023 (sur 1 ligne) à 90 % en 2024 (sur 1 ligne).",
	} {
		got := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(changes(reviewOf(t, nil, "a.csv", head+actual+"\n"), editionIn("fr", 2024))[0])
		if got != want {
			t.Errorf("%s: %q", actual, got)
		}
	}
}

// Where every actual is that of last year, none is said to compare with nothing.
func TestNoChanges(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Réalisé\nG;2023;bilan;1;x;10\n"
	for row, want := range map[string]string{"1;x;10": "Aucun réalisé 2024 ne diffère de celui de 2023.", "2;y;10": "Aucun réalisé 2024 ne se compare à celui de 2023."} {
		if got := changesTable(reviewOf(t, nil, "a.csv", head+"G;2024;bilan;"+row+"\n"), editionIn("fr", 2024)).Empty; got != want {
			t.Errorf("%s: %q", row, got)
		}
	}
}

// Where nothing compares, nothing is said to be as planned.
func TestNoGaps(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	for row, want := range map[string]string{"10;10": "Aucun réalisé ne diffère de son prévu.", ";10": "Aucun réalisé ne se compare à un objectif chiffré."} {
		if got := gapsTable(reviewOf(t, nil, "a.csv", head+"G;2024;bilan;1;x;"+row+"\n"), editionIn("fr", 2024)).Empty; got != want {
			t.Errorf("%s: %q", row, got)
		}
	}
}
