package present

import (
	"strings"
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
	if got, want := shown(Tables{r: r, w: w}.Heat()), "# Taux moyen 2024 par grappe et par axe\nA|50_%\nB|100_%|100_%\n"; got != want {
		t.Errorf("the matrix is\n%s\nwant\n%s", got, want)
	}
	for _, l := range r.Index.Totals[0].Varies {
		if l == "theme" && len(r.Index.Totals[0].Of) == 2 {
			t.Error("a sum over one theme is said to vary by theme")
		}
	}
}

// A theme of which no line has a rate has no column: the first ones are printed.
func TestHeatWithoutEmptyColumns(t *testing.T) {
	r := reviewOf(t, nil, "f.csv", "Grappe;Exercice;Nature;Axe;Intitulé;Unité;Prévu;Réalisé\nA;2024;bilan;Emploi;U;visites;;3\nA;2024;bilan;RSE;V;visites;4;2\n")
	if got, want := shown(Tables{r: r, w: editionIn("fr", 2024)}.Heat()), "# Taux moyen 2024 par grappe et par axe\nA|50_%\n"; got != want {
		t.Errorf("the matrix is\n%s\nwant\n%s", got, want)
	}
}

// On the page a sum stands with its lines under one heading, and one that no total has is
// left out.
func TestTotalsOnPage(t *testing.T) {
	r := reviewOf(t, nil, "f.csv", "Grappe;Exercice;Nature;Type;Intitulé;Unité;Prévu;Réalisé\n"+
		"A;2024;programme;Visite;V;visites;4;\nA;2024;bilan;Visite;V;visites;;2\nA;2024;programme;Visite;W;visites;3;\nA;2024;bilan;Visite;X;visites;;5\n")
	var heads []string
	got := totalsOnPage(r, editionIn("fr", 2024))
	for _, c := range got.Columns {
		heads = append(heads, strings.TrimPrefix(c.Group+"/"+c.Title, "/"))
	}
	want := "Type d’action, Unité, Lignes, Prévu 2024, Réalisé 2024, Lignes comparées, Taux, " +
		"Réalisé hors programme ou sans programme connu/Somme, Réalisé hors programme ou sans programme connu/Lignes, Prévu non renseigné/Somme, Prévu non renseigné/Lignes, Ce qui diffère entre les lignes"
	if s := strings.Join(heads, ", "); s != want {
		t.Errorf("%s", s)
	}
	var cells []string
	for i, c := range got.Rows[0].Cells {
		cells = append(cells, c.Display(got.Columns[i].Kind, "fr"))
	}
	if s := strings.Join(cells, "|"); s != "Visite|visites|3|4|2|1|50\u202f%|5|1|3|1|" {
		t.Errorf("%s", s)
	}
}
