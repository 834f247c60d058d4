package wording

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"bilan/report/source"
)

// « de » elides before a cluster's name, and nothing stands between empty
// quotation marks.
func TestJoints(t *testing.T) {
	for _, c := range []struct{ text, value, want string }{
		{"reçu de {cluster}.", "Alpha", "reçu d’Alpha."}, {"reçu de {cluster}.", "Mécaloire", "reçu de Mécaloire."}, {"reçu de {cluster}.", "Haute-Loire", "reçu de Haute-Loire."},
		{"de {cluster}", "Alpha", "de Alpha"}, // no text begins so
		{"par {cluster}", "Alpha", "par Alpha"}, {"de {cluster}", "L'Atelier d'Alpha", "de L’Atelier d’Alpha"}, {"« {cluster} »", "'Alpha'", "« 'Alpha' »"}, {"le programme «\u00a0{cluster}\u00a0» fait foi", "", "le programme (vide) fait foi"}, {"the plan “{cluster}” stands", "", "the plan (blank) stands"}, {"«\u00a0{cluster}\u00a0»", "8", "«\u00a08\u00a0»"},
	} {
		if got := fill(c.text, []string{"cluster", c.value}); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestAgreed(t *testing.T) {
	for _, c := range []struct{ lang, name, title, want string }{
		{"fr", "postponed", "Soirées annuelles", "reportées"}, {"fr", "done", "Salon", "fait"}, {"fr", "not_started", "Animer le réseau", "action non commencée"},
		{"fr", "in_progress", "Animer le réseau", "en cours"}, {"fr", "postponed", "", "action reportée"}, {"en", "postponed", "Animer le réseau", "postponed"},
	} {
		if got := For(c.lang).Agreed("status", c.name, c.title); got != c.want {
			t.Errorf("%s of %q: %q, want %q", c.name, c.title, got, c.want)
		}
	}
}

// A target that the plan does not give is not quoted.
func TestBlankArgument(t *testing.T) {
	for lang, want := range map[string]string{
		"fr": "«\u00a0Ateliers\u00a0»\u00a0: le bilan énonce un prévu de «\u00a08\u00a0»\u202f; le programme, qui n’en donne pas, fait foi",
		"en": "“Ateliers”: the results state a plan of “8”; the plan, which gives none, stands",
	} {
		if got := For(lang).Message(source.New(source.TargetRestated, source.Pos{}, "found", "8", "expected", "", "title", "Ateliers")); got != want {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

// Euros have cents of two digits; a count that is no amount keeps its own.
func TestCents(t *testing.T) {
	for _, c := range []struct{ lang, sum, want string }{
		{"fr", "72050.5", "72 050,50 €"}, {"fr", "72050", "72 050 €"}, {"fr", "-0.25", "−0,25 €"}, {"en", "72050.5", "72,050.50"},
	} {
		w := For(c.lang)
		message, _ := w.Problem(source.New(source.BudgetUnbalanced, source.Pos{}, "column", "prévu", "uses", "1", "resources", "2", "gap", c.sum))
		if !strings.Contains(strings.ReplaceAll(message, " €", " €"), c.want) {
			t.Errorf("%s: %s, want %s", c.lang, message, c.want)
		}
	}
}

// A target that the plan gives is quoted beside it.
func TestArgument(t *testing.T) {
	p := source.New(source.TargetRestated, source.Pos{}, "found", "8", "expected", "10", "title", "Ateliers")
	if got, want := For("en").Message(p), "“Ateliers”: the results state a plan of “8”, the plan “10”; the plan stands"; got != want {
		t.Errorf("%q", got)
	}
}

// Every text has typographic apostrophes, in every language.
func TestApostrophes(t *testing.T) {
	straight := regexp.MustCompile(`\pL'\pL`)
	for lang, words := range languages {
		for k, s := range words.texts() {
			if at := straight.FindString(s); at != "" {
				t.Errorf("%s %s: %q", lang, k, at)
			}
		}
	}
	for lang, words := range languages {
		for slug, p := range words.problems() {
			for _, s := range slices.Concat([]string{p.Title, p.Message, p.Hint, p.Mend}, slices.Collect(maps.Values(p.Hints)), slices.Collect(maps.Values(p.Messages))) {
				if at := straight.FindString(s); at != "" {
					t.Errorf("%s %s: %q", lang, slug, at)
				}
			}
		}
	}
}
