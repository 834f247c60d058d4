package present

import (
	"testing"
)

// Themes that differ in what numbers them are one, in the tables, in the charts
// and in what a reader filters by.
func TestThemesAreOneWithoutTheirNumbers(t *testing.T) {
	data := "Grappe;Exercice;Nature;Axe;Type;Intitulé;Unité;Prévu;Réalisé\n" +
		"A;2024;bilan;Axe 1 – RSE;Visite;V;visites;4;2\nB;2024;bilan;RSE;Visite;V;visites;4;4\nB;2024;bilan;Thème B : Innovation;Visite;W;visites;4;4\n"
	r := reviewOf(t, nil, "f.csv", data)
	w := editionIn("fr", 2024)
	if groups := r.Index.ByTheme; len(groups) != 2 || len(groups[0].Lines) != 2 {
		t.Errorf("%d themes, %d lines in the first", len(groups), len(groups[0].Lines))
	}
	heat := heatMap(r, w, clusterRows(r))
	if len(heat.Categories) != 2 || heat.Series[0].Values[0] == nil || heat.Series[1].Values[0] == nil {
		t.Errorf("the heat map has themes %v, rates %v", heat.Categories, heat.Series)
	}
	for _, l := range r.Index.Totals[0].Varies {
		if l == "theme" && len(r.Index.Totals[0].Of) == 2 {
			t.Error("a sum over one theme is said to vary by theme")
		}
	}
}
