package weigh

import (
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
	for _, c := range clues {
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
	for _, c := range clues {
		known[c.name] = true
	}
	lines := strings.Split(strings.TrimSpace(votesText), "\n")
	if len(votes()) != len(lines) {
		t.Errorf("%d lines give %d votes", len(lines), len(votes()))
	}
	for name := range votes() {
		where, _, _ := strings.Cut(name, " ")
		switch where {
		case "counts", "then", "third", "last", "second", "before", "behind", "theme", "heading", "size", "numbers", "number":
		default:
			if !known[name] {
				t.Errorf("%q is no clue", name)
			}
		}
	}
}

// TestNear holds which words beside a number are clues, where they stand, and by which stem.
func TestNear(t *testing.T) {
	f := figureIn(t, "La grappe a accompagné, en 2025, [34] entreprises du bois.")
	f.Theme, f.Behind = "accompagnement", "date"
	names := strings.Join(Clues(f), ", ")
	for _, want := range []string{"counts entrep", "then du", "third boi", "last 1", "second en", "before accomp", "behind boi", "theme accomp", "behind the number: date", "size 10 to 99", "numbers 1"} {
		if !strings.Contains(names, want) {
			t.Errorf("%q is no clue: %s", want, names)
		}
	}
	for _, none := range []string{"before 1", "before la", "round"} {
		if strings.Contains(names, none) {
			t.Errorf("%q is a clue: %s", none, names)
		}
	}
}
