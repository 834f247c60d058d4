package records

import (
	"testing"

	"bilan/report/internal/reviewed"
	"bilan/report/review"
)

// The notes of a line in the CSV are the slugs of every problem that concerns it:
// of its own cells, of its year of a row that has several, and those that are shown
// once for all lines of a cluster and year.
func TestNotesOf(t *testing.T) {
	const heads = "Grappe;Exercice;Nature;Code;Intitulé;Unité;Mesure;Prévu;Réalisé;Statut\n"
	for _, c := range []struct {
		name, rows string
		want       map[string]string // by code
	}{
		{"its cells", heads + "G;2024;programme;A;x;%;;0,8;;\nG;2024;programme;B;y;;;20 à 25;;\nG;2024;bilan;A;x;%;;;0,7;\nG;2024;bilan;B;y;;;;1 par mois;\nG;2024;programme;C;z;;;5;;\nG;2024;bilan;C;z;;;;reporté en 2025;\n",
			map[string]string{"A": "percent-scale", "B": "frequency-kept;range-read", "C": "status-read"}},
		{"a column without a place of its own", heads + "G;2024;programme;A;x;;bizarre;8;;\nG;2024;bilan;A;x;;;;9;\n", map[string]string{"A": "unknown-measure"}},
		{"told once, of all", heads + "G;2024;bilan;A;x;;;;8;\nG;2024;bilan;B;y;;;;9;\nG;2024;bilan;C;z;;;5;9;\nG;2024;bilan;D;w;;;5;9;\n",
			map[string]string{"A": "plan-unknown", "B": "plan-unknown", "C": "plan-restated-only", "D": "plan-restated-only"}},
		{"another year of the row", "Grappe;Code;Intitulé;Prévu 2024;Réalisé 2024;Prévu 2025\nG;A;x;8;9;5 à 6\nG;B;y;5 à 6;9;8\n",
			map[string]string{"A": "plan-restated-only", "B": "plan-restated-only;range-read"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := reviewed.OfNamed(t, review.Options{}, "lignes.csv", c.rows)
			for _, l := range r.Index.Lines {
				if l.Year == 2024 && joinSlugs(notesOf(r, l)) != c.want[l.Code] {
					t.Errorf("%s: %s, want %s", l.Code, joinSlugs(notesOf(r, l)), c.want[l.Code])
				}
			}
		})
	}
}
