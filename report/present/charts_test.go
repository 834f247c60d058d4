package present

import (
	"fmt"
	"strings"
	"testing"
)

// What a chart does not draw is shown in a sentence, money in euros.
func TestSumsApart(t *testing.T) {
	const rows = `Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Prévu;Réalisé
G;2024;programme;A;Achat groupé;a;€;1000;
G;2024;bilan;A;Achat groupé;a;€;;900
G;2024;programme;B;Achat groupé;b;€;2500;
G;2024;programme;C;Achat groupé;c;€;;
G;2024;bilan;C;Achat groupé;c;€;;1234,5
G;2024;bilan;D;Achat groupé;d;€;;70
G;2024;bilan;E;Achat groupé;e;€;;30
`
	r := reviewOf(t, nil, "a.csv", rows)
	for lang, want := range map[string]string{
		"fr": "Achat groupé : à côté des sommes du graphique, le programme prévoyait 2 500 € pour 1 ligne que le bilan ne renseigne pas, le bilan compte 1 234,50 € pour 1 ligne sans objectif chiffré et le bilan compte 100 € pour 2 lignes hors programme ou sans programme connu.",
		"en": "Achat groupé: beside the sums of the chart, the plan was for €2,500 over 1 line that the results leave out, the results count €1,234.50 over 1 line without a target number and the results count €100 over 2 lines unplanned or without a known plan.",
	} {
		got := strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(strings.Join(typeCharts(r, editionIn(lang, 2024))[0].Notes, "\n"))
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", lang, got, want)
		}
	}
}

// Units that are many have no chart each: those of most lines are drawn, and
// how many are not is said with where their sums are.
func TestManyUnits(t *testing.T) {
	rows := "Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Prévu;Réalisé\n"
	for i := range 30 {
		rows += fmt.Sprintf("G;2024;bilan;A%d;Atelier;Action %d;lot%d;4;3\n", i, i, i)
	}
	rows += "G;2024;bilan;B;Atelier;Encore;lot25;4;3\n"
	r := reviewOf(t, nil, "a.csv", rows)
	charts := typeCharts(r, editionIn("en", 2024))
	if len(charts) != maxUnitCharts || charts[0].Unit != "lot25" {
		t.Fatalf("%d charts, the first of %s", len(charts), charts[0].Unit)
	}
	sentence := strings.Join(charts[maxUnitCharts-1].Notes, " ")
	if want := "20 other units are not drawn: see the table “Totals by type of action and unit”."; sentence != want {
		t.Errorf("got %q, not %q", sentence, want)
	}
	if got := totalsTable(r, editionIn("en", 2024)).Len(); got < 30 {
		t.Errorf("the table of totals has %d rows", got)
	}
}
