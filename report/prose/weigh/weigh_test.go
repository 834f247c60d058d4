package weigh

import (
	"slices"
	"strconv"
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
	f := Figure{Text: text, Begin: from, End: to, Theme: "rencontres", Count: 1}
	f.Value, _ = strconv.ParseFloat(text.Low[from:to], 64)
	f.Noun, f.Tail = passage.NounAfter(text.Low, to)
	return f
}

// TestDoubtful holds which lines of the rules the clues doubt.
func TestDoubtful(t *testing.T) {
	for marked, want := range map[string]bool{
		"Nous avons organisé [12] ateliers.":                                   false,
		"Le pôle a accompagné [34] entreprises.":                               false,
		"[4] chartes signées avec des communes":                                false,
		"M. Calque indique que les [3] lots du parc restent à commercialiser.": true,
		"Le site est ouvert au quart de sa capacité (de [30] places).":         true,
		"Rien ne presse, « dit-il, « en [9] mois on verra ».":                  true,
		"Les matinales ont attiré [210] participants, dont des étudiants.":     false,
		"Trente jeunes ont trouvé un stage et [9] un contrat d'apprentissage.": false,
		"Le projet a été lu en séance du conseil par les [2] membres.":         true,
	} {
		f := figureIn(t, marked)
		if got := Doubtful(f); got != want {
			sum, names := Votes(f), Clues(f)
			t.Errorf("%s: doubtful is %v (%d: %v), want %v", marked, got, sum, names, want)
		}
	}
}

// TestLikely holds what the clues make a line of against a guess of the rules, and that they know
// no better where rules are sure.
func TestLikely(t *testing.T) {
	for _, c := range []struct {
		marked, reason string
		want           bool
	}{
		{"Le salon a permis à [9] fabricants de présenter leurs collections.", "third", true},
		{"La grappe a pris un stand à 5 forums et débouché sur [22] embauches.", "of_whole", true},
		{"La récolte a atteint [61] tonnes.", "sector", true},
		{"Nous avons emmené [11] entreprises à Munich.", "previous", false},
		{"Le salon, qui attire chaque année [9000] visiteurs, revient.", "third", false},
		{"Sur les [22] adhérents présents, peu ont voté.", "of_whole", false},
	} {
		f := figureIn(t, c.marked)
		f.Reason = c.reason
		if got := Likely(f); got != c.want {
			sum, names := Votes(f), Clues(f)
			t.Errorf("%s (%s): likely is %v (%d: %v), want %v", c.marked, c.reason, got, sum, names, c.want)
		}
	}
}

// TestClues holds that each clue has a name of its own and that names are those of Votes.
func TestClues(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range slices.Concat(clues, wordsAround) {
		if seen[c.name] {
			t.Errorf("two clues are called %q", c.name)
		}
		seen[c.name] = true
	}
	names := Clues(figureIn(t, "Nous avons organisé [12] ateliers."))
	if len(names) == 0 {
		t.Error("no clue holds of a plain result")
	}
}

// TestVotes holds that each clue with a vote is one that can hold, and that each vote is told once.
func TestVotes(t *testing.T) {
	known := map[string]bool{always: true, "round": true}
	for _, c := range slices.Concat(clues, wordsAround) {
		known[c.name] = true
	}
	lines := strings.Split(strings.TrimSpace(votesText), "\n")
	if len(votes()) != len(lines) {
		t.Errorf("%d lines give %d votes", len(lines), len(votes()))
	}
	for name := range votes() {
		where, _, _ := strings.Cut(name, " ")
		if strings.HasPrefix(name, "behind the number: ") {
			continue
		}
		switch where {
		case "size", "numbers", "number":
		default:
			if !known[name] {
				t.Errorf("%q is no clue", name)
			}
		}
	}
}

// TestAround holds clues of words around a number.
func TestAround(t *testing.T) {
	for marked, want := range map[string]string{
		"Nous avons formé, lors de deux ateliers, [34] soudeurs.": "an action before",
		"[34] soudeurs ont été formés.":                           "a doing behind",
		"[5] dossiers de plus qu’en 2023.":                        "more or fewer of them",
		"[2] visites par an.":                                     "of each",
		"L’objectif était de [40] visites.":                       "a target right before",
		"Le cluster fédère [40] maisons.":                         "who belongs before",
		"Depuis 2019, [40] maisons ont été aidées.":               "since",
		"Une équipe de [4] personnes.":                            "staff before",
		"La fédération a tenu [12] réunions.":                     "a third acts in its clause",
		"Il y a [4] salles au premier.":                           "rooms",
		"[11] réunions de bureau ont eu lieu.":                    "meetings of a board",
		"Un concours ouvert à [40] candidats.":                    "people it may hold",
	} {
		if names := Clues(figureIn(t, marked)); !slices.Contains(names, want) {
			t.Errorf("%s: %q does not hold (%v)", marked, want, names)
		}
	}
}
