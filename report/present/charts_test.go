package present

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
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

// What a filter makes a chart's marks of comes to the marks, where it keeps all.
func TestParts(t *testing.T) {
	const rows = `Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé
Grappe Exemple Un;2023;bilan;A;Emploi;Atelier;a;ateliers;4;3
Grappe Exemple Un;2023;bilan;B;Emploi;Visite;b;visites;5;10
Grappe Exemple Un;2024;bilan;A;Emploi;Atelier;a;ateliers;4;5
Grappe Exemple Un;2024;bilan;B;Emploi;Visite;b;visites;6;2
Grappe Exemple Deux;2024;bilan;A;Climat;Atelier;a;ateliers;8;7
`
	r := reviewOf(t, nil, "a.csv", rows)
	kinds := map[table.ChartKind]int{}
	for _, s := range Compose(r).Page(wording.For("fr")).Document().Sections {
		for _, c := range s.Whole().Charts {
			if c.Parts == nil {
				continue
			}
			kinds[c.Kind]++
			for i, series := range c.Series {
				for j, v := range series.Values {
					sum, n := quantity.Decimal{}, 0
					for _, p := range c.Parts[i][j] {
						sum, n = sum.Add(p.Value), n+1
					}
					if c.Fold == table.Mean && n > 0 {
						sum = quantity.NewRate(sum, quantity.FromInt(n)).Round(rateDecimals)
					}
					if v != nil && !sum.Equal(*v) || v == nil && n > 0 {
						t.Errorf("%s, %s, %s: parts come to %s, not %v", c.ID, series.Slug, c.Categories[j], sum, v)
					}
				}
			}
		}
	}
	for _, k := range []table.ChartKind{table.GroupedBars, table.StackedBars, table.Lines, table.Bullets, table.HeatMap} {
		if kinds[k] == 0 {
			t.Errorf("no %s has parts", k)
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
