package textview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/changes"
	"bilan/report/review"
)

// Of many lines that changed the first are told, and where all of them are; a document to
// be published tells of none.
func TestChanges(t *testing.T) {
	var now strings.Builder
	now.WriteString("Grappe;Exercice;Nature;Code;Intitulé;Réalisé\n")
	var before [][]string
	for i := range mostChanges + 3 {
		fmt.Fprintf(&now, "G;2024;bilan;A%d;Ateliers %d;9\n", i, i)
		if i > 0 {
			before = append(before, []string{"g", "2024", fmt.Sprint("A", i), fmt.Sprint("Ateliers ", i), "7", ""})
		}
	}
	file, err := changes.New([]string{"cluster_id", "year", "code", "title", "actual", "actual_qualifier"}, slices.Values(before))
	if err != nil {
		t.Fatal(err)
	}
	opt := review.Options{Since: &changes.Earlier{Name: "mars.csv", File: file}}
	got := textOf(t, opt, now.String())
	for _, want := range []string{
		"# Ce qui a changé depuis mars.csv\nDepuis mars.csv : 42 lignes changées, 1 ajoutée (0 inchangée)\n",
		"|changée|A1 Ateliers 1|Réalisé 2024 : 7 → 9\n",
		"Ce tableau ne dit que les 40 premières lignes ; le classeur revue-2024.xlsx les a toutes.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q", want)
		}
	}
	if n := strings.Count(got, "|changée|"); n != mostChanges {
		t.Errorf("%d lines are told", n)
	}
	opt.Publish = true
	if got := textOf(t, opt, now.String()); strings.Contains(got, "mars.csv") {
		t.Error("a document to be published tells what changed")
	}
	if t.Failed() {
		t.Log(got)
	}
}
