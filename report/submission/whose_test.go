package submission

import (
	"fmt"
	"testing"

	"bilan/report/source"
)

// Whose a row is, and for when: its columns, the rows above, the sheet's name,
// the sheet Grappe and the file's name may all say; none may contradict
// another, but a plan may be of the year after its file's.
func TestWhose(t *testing.T) {
	facts := grid("Grappe", "Nom|Grappe Un", "Exercice|2024")
	for _, c := range []struct {
		name   string
		file   string
		sheets []Sheet
		want   string
	}{
		{"columns alone", "f", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "un 2024"},
		{"rows above", "f", []Sheet{grid("", "Nom de la structure : Grappe Un", "Exercice : 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"rows above, and a column that agrees", "f", []Sheet{grid("", "Structure|Grappe Un", "Exercice|2024", "Grappe|Exercice|Intitulé|Réalisé", "GRAPPE UN|2024|x|3")}, "un 2024"},
		{"another cluster above", "f", []Sheet{grid("", "Nom : Grappe Deux", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "aside cluster-contradicts"},
		{"another year above", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2023|x|3")}, "aside year-contradicts"},
		{"the results of a year after", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2025|x|3")}, "aside year-contradicts"},
		{"the plan of the year after", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Intitulé|Prévu", "Grappe Un|2025|x|3")}, "un 2025"},
		{"the plan of the year after, by its column", "f", []Sheet{grid("", "Exercice : 2024", "Grappe|Exercice|Nature|Intitulé|Réalisé", "Grappe Un|2025|programme|x|")}, "un 2025"},
		{"a title of another year", "f", []Sheet{grid("", "Programme 2024", "Grappe|Exercice|Intitulé|Prévu", "Grappe Un|2025|x|3")}, "aside year-contradicts"},
		{"a title of the whole report, and the cluster's name alone", "f", []Sheet{grid("", "GRAPPE UN", "Rapport d’activité 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"the sheet's name", "f", []Sheet{grid("Grappe Un", "Exercice : 2024", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"the sheet's name with its year", "f", []Sheet{grid("Bilan 2024 - Grappe Un", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"another cluster than the sheet's", "f", []Sheet{grid("Grappe Deux", "Grappe|Exercice|Intitulé|Réalisé", "Grappe Un|2024|x|3")}, "aside cluster-contradicts"},
		{"the sheet Grappe", "f", []Sheet{facts, grid("Bilan", "Code|Intitulé|Réalisé", "A|x|3")}, "un 2024"},
		{"another cluster than the sheet Grappe's", "f", []Sheet{facts, grid("Bilan", "Grappe|Intitulé|Réalisé", "Grappe Deux|x|3")}, "aside cluster-contradicts"},
		{"another above than in the sheet Grappe", "f", []Sheet{facts, grid("Bilan", "Nom : Grappe Deux", "Code|Intitulé|Réalisé", "A|x|3")}, "aside cluster-contradicts"},
		{"the file's name", "deux_2024.csv", []Sheet{grid("", "Code|Intitulé|Réalisé", "A|x|3")}, "deux 2024"},
		{"a file's name that is another's", "deux_2024.csv", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "Grappe Un|x|3")}, "aside cluster-contradicts"},
		{"a file's name that nobody knows", "export_2024.csv", []Sheet{grid("", "Grappe|Intitulé|Réalisé", "Grappe Un|x|3")}, "un 2024"},
	} {
		t.Run(c.name, func(t *testing.T) {
			voc := &Vocabulary{FileName: "{grappe}_{exercice}", Clusters: []Cluster{{ID: "un", Name: "Grappe Un"}, {ID: "deux", Name: "Grappe Deux"}}}
			f := Decode(Input{File: c.file, Sheets: c.sheets}, voc)
			got := ""
			for _, l := range f.Lines {
				got += fmt.Sprintf("%s %d", l.ClusterID, l.Year)
			}
			for _, s := range f.SetAside {
				if s.Why != source.RowSetAside {
					got += "aside " + string(s.Why)
				}
			}
			if got != c.want {
				t.Errorf("got %s, want %s\n%v", got, c.want, f.Problems)
			}
		})
	}
}

// A sheet named for a theme that is known gives it to the lines that have none.
func TestSheetOfATheme(t *testing.T) {
	voc := &Vocabulary{Themes: []Term{{Name: "Énergie", Aliases: []string{"RSE"}}, {Name: "Innovation"}}}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("rse", "Grappe|Exercice|Axe|Intitulé|Réalisé", "G|2024||x|1", "G|2024|Innovation|y|1")}}, voc)
	if got := f.Lines[0].Theme.Value + " " + f.Lines[1].Theme.Value; got != "Énergie Innovation" {
		t.Error(got)
	}
}
