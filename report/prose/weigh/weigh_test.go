package weigh

import (
	"strings"
	"testing"

	"bilan/report/prose/passage"
)

// figureIn is the number of a sentence that stands between two marks.
func figureIn(t *testing.T, marked string) Figure {
	t.Helper()
	from := strings.Index(marked, "[")
	to := strings.Index(marked, "]") - 1
	if from < 0 || to < from {
		t.Fatalf("%q marks no number", marked)
	}
	text := passage.New(strings.NewReplacer("[", "", "]", "").Replace(marked))
	from = len([]rune(marked[:from]))
	to = from + len([]rune(marked[strings.Index(marked, "[")+1:strings.Index(marked, "]")]))
	f := Figure{Text: text, Begin: from, End: to, Theme: "rencontres"}
	f.Noun, f.Tail = passage.NounAfter(text.Low, to)
	return f
}

// held are the names of the signs that hold of a number.
func held(f Figure) (names []string) {
	v := viewOf(f)
	for _, s := range signs {
		if s.holds(v) {
			names = append(names, s.name)
		}
	}
	return names
}

// TestDoubtful holds which lines of the rules the signs doubt.
func TestDoubtful(t *testing.T) {
	for marked, want := range map[string]bool{
		"Nous avons organisé [12] ateliers.":                                   false,
		"Le pôle a accompagné [34] entreprises.":                               false,
		"[4] chartes signées avec des communes":                                false,
		"Le diagnostic a été fait sur [26] bâtiments publics.":                 false,
		"Les visites, au nombre de [14], ont plu.":                             false,
		"Visites d'entreprises : [8] en 2024.":                                 false,
		"Ligne : [65748], exercice 2024.":                                      true,
		"Procurations : [5] en 2024.":                                          true,
		"Rien n'est dit sur [26] bâtiments publics.":                           true,
		"M. Calque indique que les [3] lots du parc restent à commercialiser.": true,
		"Le site est ouvert au quart de sa capacité (de [30] places).":         true,
		"Rien ne presse, « dit-il, « en [9] mois on verra ».":                  true,
		"Les matinales ont attiré [210] participants, dont des étudiants.":     false,
		"Trente jeunes ont trouvé un stage et [9] un contrat d'apprentissage.": false,
		"Le projet a été lu en séance du conseil par les [2] membres.":         true,
	} {
		f := figureIn(t, marked)
		if got := Doubtful(f); got != want {
			t.Errorf("%s: doubtful is %v (%d: %v), want %v", marked, got, balance(f), held(f), want)
		}
	}
}

// TestSigns holds that each sign has a name of its own and a grade, and that a number told beside
// members or outside is doubted sooner.
func TestSigns(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range signs {
		if seen[s.name] || s.grade == 0 || s.grade < -3 || s.grade > 3 {
			t.Errorf("%q: told twice, or its grade %d says nothing", s.name, s.grade)
		}
		seen[s.name] = true
	}
	f := figureIn(t, "Nous avons organisé [12] ateliers.")
	alone := balance(f)
	f.Behind = "members"
	if beside := balance(f); beside != alone-3 {
		t.Errorf("the balance is %d beside members, %d alone", beside, alone)
	}
}
