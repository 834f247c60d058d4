package report

import (
	"strings"
	"testing"

	"bilan/report/wording"
)

// What a chart does not draw is told in a sentence, money in euros.
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
	r := review(t, nil, "a.csv", rows)
	for lang, want := range map[string]string{
		"fr": "Achat groupé : à côté des sommes du graphique, le programme prévoyait 2 500 € pour 1 ligne que le bilan ne renseigne pas, le bilan compte 1 234,50 € pour 1 ligne sans objectif chiffré et le bilan compte 100 € pour 2 lignes hors programme ou sans programme connu.",
		"en": "Achat groupé: beside the sums of the chart, the plan was for €2,500 over 1 line that the results leave out, the results count €1,234.50 over 1 line without a target number and the results count €100 over 2 lines unplanned or without a known plan.",
	} {
		got := strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(strings.Join(r.typeCharts(wording.For(lang))[0].Notes, "\n"))
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", lang, got, want)
		}
	}
}
