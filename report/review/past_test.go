package review

import (
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/names"
	"bilan/report/submission"
)

// A file that could not be read is what is missed of a year, unless its name or its folder's
// gives an earlier one.
func TestUnreadOfTheYear(t *testing.T) {
	voc := submission.Vocabulary{Clusters: []names.Cluster{{ID: "g", Name: "Grappe Exemple"}, {ID: "h", Name: "Autre Exemple"}}}
	for _, c := range []struct {
		name string
		want bool
	}{
		{"Bilan Grappe Exemple.csv", true},
		{"Bilan 2024 Grappe Exemple.csv", true},
		{"2025/Grappe Exemple.csv", true},
		{"Bilan 2023 Grappe Exemple.csv", false},
		{"2023/Grappe Exemple.csv", false},
		{"2023/Bilan 2024 Grappe Exemple.csv", true},
	} {
		var folders []string
		if dir, _, in := strings.Cut(c.name, "/"); in {
			folders = []string{dir}
		}
		files := []intake.File{
			{Name: c.name, Folders: folders, Read: sent.Content([]byte("a;b\n1;2\n"))},
			{Name: "h.csv", Read: sent.Content([]byte("Grappe;Exercice;Nature;Intitulé;Réalisé\nAutre Exemple;2024;bilan;Ateliers;9\n"))},
		}
		inputs, err := intake.Read(t.Context(), files, intake.Options{Vocabulary: &voc}, nil)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Build(inputs, Options{Year: 2024, Vocabulary: &voc})
		if err != nil {
			t.Fatal(err)
		}
		if d := r.Deposits[0]; d.Cluster.ID != "g" || len(d.Unread) > 0 != c.want {
			t.Errorf("%s: unread %v of %s, %v", c.name, d.Unread, d.Cluster.ID, r.Problems)
		}
	}
}
