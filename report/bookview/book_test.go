package bookview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/internal/reviewed"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// clustersCSV is two years of lines of so many clusters, and their next plan.
func clustersCSV(clusters, lines int) string {
	var b strings.Builder
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé\n")
	for i := range clusters {
		for j := range lines {
			head := fmt.Sprintf("Grappe Exemple %03d;%%d;%%s;L%d;Axe %d;Atelier;Ateliers %d;ateliers", i, j, j%3, j)
			fmt.Fprintf(&b, head+";;%d\n", 2023, "bilan", 3+j)
			fmt.Fprintf(&b, head+";%d;\n", 2024, "programme", 4+j)
			fmt.Fprintf(&b, head+";;%d\n", 2024, "bilan", 2+(i+2*j)%7)
			fmt.Fprintf(&b, head+";%d;\n", 2025, "programme", 5+j)
		}
	}
	return b.String()
}

// The workbook has thirteen sheets in their order, whatever the number of clusters and of
// lines, in both languages; six charts, and fiches up to as many as are asked for.
func TestThirteenSheets(t *testing.T) {
	names := map[string][]string{
		"fr": {"Synthèse", "Lignes", "Années", "Grappes", "Axes et types", "Budget", "Subventions", "Graphiques", "Fiches", "Rapport", "À corriger", "Sources et méthode", "Lignes lues"},
		"en": {"Summary", "Lines", "Years", "Clusters", "Themes and types", "Budget", "Grants", "Charts", "Fact sheets", "Report", "To mend", "Sources and method", "Rows read"},
	}
	for _, c := range []struct {
		clusters, lines, fiches int
		opt                     review.Options
	}{
		{1, 3, 1, review.Options{}}, {7, 3, 7, review.Options{}}, {10, 40, 10, review.Options{}}, {60, 2, 0, review.Options{}}, {1000, 1, 0, review.Options{}},
		{3, 4, 0, review.Options{Outputs: review.Outputs{WorkbookLines: -1}}},
	} {
		r := reviewed.OfNamed(t, c.opt, "a.csv", clustersCSV(c.clusters, c.lines))
		for lang, want := range names {
			d := Workbook(present.Compose(r), wording.For(lang)).Document()
			var got []string
			charts := 0
			for _, s := range d.Sections {
				got = append(got, s.Sheet)
				charts += len(s.Charts)
				if s.Board != nil {
					charts += len(s.Board.Charts)
				}
				if s.Fiches != nil && len(s.Fiches.List) != c.fiches {
					t.Errorf("%d clusters: %d fiches", c.clusters, len(s.Fiches.List))
				}
			}
			if !slices.Equal(got, want) || charts != 6 {
				t.Errorf("%d clusters, %s: %q, %d charts", c.clusters, lang, got, charts)
			}
		}
	}
}

// Of more clusters than a page shows, their sectors stand on the first sheet, and the
// clusters on their own.
func TestBoardOfManyClusters(t *testing.T) {
	for clusters, want := range map[int]string{boardRows: "cluster", boardRows + 1: "sector"} {
		d := Workbook(present.Compose(reviewed.OfNamed(t, review.Options{}, "a.csv", clustersCSV(clusters, 2))), wording.For("fr")).Document()
		rows := d.Sections[0].Board.Rows
		if rows.Columns[0].Key != want || want == "cluster" && rows.Len() != clusters+1 {
			t.Errorf("%d clusters: %d rows by %s", clusters, rows.Len(), rows.Columns[0].Key)
		}
		all := slices.ContainsFunc(d.Sections[3].Tables, func(t *table.Table) bool { return t.ID == "clusters" && t.Len() == clusters+1 })
		if all != (want == "sector") {
			t.Errorf("%d clusters: they stand on their sheet too: %v", clusters, all)
		}
	}
}

// The name of each cluster leads to its fiche, on the first sheet and on that of clusters.
func TestNamesLeadToFiches(t *testing.T) {
	d := Workbook(present.Compose(reviewed.OfNamed(t, review.Options{}, "a.csv", clustersCSV(3, 2))), wording.For("fr")).Document()
	fiches := map[string]string{}
	for _, f := range d.Sections[8].Fiches.List {
		fiches[f.Title] = f.ID
	}
	for _, rows := range []*table.Table{d.Sections[0].Board.Rows, d.Sections[3].Tables[0]} {
		for _, r := range rows.Rows[:3] {
			if c := r.Cells[0]; c.Link == "" || c.Link != fiches[c.Text] {
				t.Errorf("%s: %q leads to %q", rows.ID, c.Text, c.Link)
			}
		}
	}
}

// A fiche has the lines of the year with their next plan, and behind them the lines that the
// next plan adds.
func TestFicheRows(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Unité;Prévu;Réalisé\n"
	r := reviewed.OfNamed(t, review.Options{}, "a.csv", head+"G;2024;programme;A;Visites;visites;8;\nG;2024;bilan;A;Visites;visites;;10\nG;2024;bilan;B;Salons;salons;;1\n"+
		"G;2025;programme;A;Visites;visites;9;\nG;2025;programme;C;Clubs;clubs;4;\n")
	f := Workbook(present.Compose(r), wording.For("fr")).Document().Sections[8].Fiches
	var got []string
	for _, row := range f.List[0].Rows {
		var cells []string
		for i, c := range row.Cells {
			switch f.Columns[i].Key {
			case "title", "planned", "actual", "planned_next":
				cells = append(cells, c.Display(f.Columns[i].Kind, "fr"))
			}
		}
		got = append(got, strings.Join(cells, "|"))
	}
	if want := []string{"Visites|8|10|9", "Salons||1|", "Clubs|||4"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
