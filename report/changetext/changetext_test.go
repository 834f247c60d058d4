package changetext

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/changes"
	"bilan/report/wording"
)

// fileOf is a file of lines as the review writes it: its first row heads them.
func fileOf(t *testing.T, rows ...string) *changes.File {
	t.Helper()
	split := func(row string) []string { return strings.Split(row, ",") }
	f, err := changes.New(split(rows[0]), func(yield func([]string) bool) {
		for _, row := range rows[1:] {
			if !yield(split(row)) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

const head = "cluster_id,cluster,year,code,title,unit,measure,planned,planned_qualifier,plan_basis,actual,actual_qualifier,verdict,budget_actual,comment"

// What is said of a line: its name, then each value in the manner of its kind and unit.
func TestLines(t *testing.T) {
	for _, c := range []struct {
		name, old, new, want string
	}{
		{"a number", "1,Salon,visites,,1250.5,,,8,,,,", "1,Salon,visites,,1250.5,,,8.25,,,,", "changed 1 Salon (visites): Réalisé 2024 : 8 → 8,25"},
		{"a value that is gone", "1,Salon,,,,,,8,,,,", "1,Salon,,,,,,,,,,", "changed 1 Salon: Réalisé 2024 : 8 → rien"},
		{"a unit of money", "1,Aide,€,,1500,,,,,,,", "1,Aide,€,,2500,,,,,,,", "changed 1 Aide (€): Prévu 2024 : 1 500 € → 2 500 €"},
		{"an amount", "1,Salon,visites,,,,,,,,1500,", "1,Salon,visites,,,,,,,,,", "changed 1 Salon (visites): Budget réalisé : 1 500 € → rien"},
		{"a percentage", "1,Taux,%,,72,,,,,,,", "1,Taux,%,,80,,,,,,,", "changed 1 Taux (%): Prévu 2024 : 72 % → 80 %"},
		{"a rate without a unit", "1,Taux,,taux,72,,,,,,,", "1,Taux,,taux,80,,,,,,,", "changed 1 Taux: Prévu 2024 : 72 % → 80 %"},
		{"a count without a unit", "1,Salon,,flux,72,,,,,,,", "1,Salon,,flux,80,,,,,,,", "changed 1 Salon: Prévu 2024 : 72 → 80"},
		{"a bound", "1,Salon,,,,,,8,,,,", "1,Salon,,,,,,8,≥,,,", "changed 1 Salon: Réalisé 2024 : 8 → ≥ 8"},
		{"a range", "1,Salon,,,20,,,,,,,", "1,Salon,,,20,à 25,,,,,,", "changed 1 Salon: Prévu 2024 : 20 → 20 à 25"},
		{"a text where a number is", "1,Salon,,,20,,,,,,,", "1,Salon,,,beaucoup,≈,,,,,,", "changed 1 Salon: Prévu 2024 : 20 → ≈ beaucoup"},
		{"a choice", "1,Salon,,,,,none,,,met,,", "1,Salon,,,,,record,,,odd,,", "changed 1 Salon: Origine du prévu : aucun programme → programme reçu ; Constat : objectif atteint → odd"},
		{"a text", "1,Salon,,,,,,,,,,", "1,Salon,,,,,,,,,,en  mai", "changed 1 Salon: Commentaire : rien → « en mai »"},
		{"a line that is new", "", "1,Salon,,,8,,,6,,missed,100,note", "added 1 Salon: Prévu 2024 : 8 ; Réalisé 2024 : 6 ; Constat : objectif non atteint"},
		{"a line that is gone, and says nothing", ",Salon,,,,,,,,,,note", "", "removed Salon: "},
		{"a line without a name", "", ",,jours,,8,,,,,,,", "added ligne sans intitulé (jours): Prévu 2024 : 8"},
	} {
		row := func(text string) []string {
			if text == "" {
				return []string{head}
			}
			return []string{head, "x,Grappe Exemple,2024," + text}
		}
		var got []string
		for _, l := range Lines(changes.Between(fileOf(t, row(c.old)...), fileOf(t, row(c.new)...), nil), wording.For("fr")) {
			if l.Cluster != "x" || l.Name != "Grappe Exemple" || l.Year != 2024 {
				t.Errorf("%s: %+v", c.name, l)
			}
			got = append(got, l.Kind+" "+l.Line+": "+l.Said)
		}
		if said := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(strings.Join(got, " | ")); said != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, said, c.want)
		}
	}
}

// Long names and texts are cut.
func TestLinesCut(t *testing.T) {
	long := strings.Repeat("mot ", 100)
	lines := Lines(changes.Between(fileOf(t, head, "x,X,2024,1,"+long+",,,,,,,,,,"), fileOf(t, head, "x,X,2024,1,"+long+",,,,,,,,,,"+long), nil), wording.For("fr"))
	if len(lines) != 1 || len([]rune(lines[0].Line)) > longestChange+1 || len([]rune(lines[0].Said)) > longestChange+40 {
		t.Errorf("%+v", lines)
	}
}

// How many lines differ: the noun is said once.
func TestCount(t *testing.T) {
	lines := func(n int) []*changes.Line { return make([]*changes.Line, n) }
	for _, c := range []struct {
		changes.Changes
		want, since string
	}{
		{changes.Changes{Same: 3}, "", "Depuis a.csv : aucune ligne n’a changé (3 lignes)"},
		{changes.Changes{Changed: make([]changes.Change, 1), Same: 1}, "1 ligne changée", "Depuis a.csv : 1 ligne changée (1 inchangée)"},
		{changes.Changes{Changed: make([]changes.Change, 2), Added: lines(1), Removed: lines(3)}, "2 lignes changées, 1 ajoutée, 3 retirées", "Depuis a.csv : 2 lignes changées, 1 ajoutée, 3 retirées (0 inchangée)"},
		{changes.Changes{Removed: lines(1)}, "1 ligne retirée", "Depuis a.csv : 1 ligne retirée (0 inchangée)"},
	} {
		plain := func(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
		if got := plain(Count(&c.Changes, wording.For("fr"))); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
		if got := plain(Since(&c.Changes, "a.csv", wording.For("fr"))); got != c.since {
			t.Errorf("%q, want %q", got, c.since)
		}
	}
}

// What was not compared is said, each once.
func TestNotes(t *testing.T) {
	w := wording.For("en")
	for _, c := range []struct {
		changes.Changes
		want []string
	}{
		{changes.Changes{}, nil},
		{changes.Changes{Missing: []string{"due_date", "comment"}}, []string{w.Text("changes.missing", "columns", "due_date, comment")}},
		{changes.Changes{Loose: true, Aside: 2}, []string{w.Text("changes.loose"), w.Text("changes.aside", "rows", w.Count(2, "row"))}},
	} {
		if got := Notes(&c.Changes, w); !slices.Equal(got, c.want) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
