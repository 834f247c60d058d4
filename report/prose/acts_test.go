package prose

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/figure"
)

// TestActs holds what the whole texts of testdata/acts.txt tell of the grant and of its act.
func TestActs(t *testing.T) {
	data, err := os.ReadFile("testdata/acts.txt")
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Split("\n"+string(data), "\n=== ")
	for _, text := range texts[1:] {
		head, body, _ := strings.Cut(text, "\n")
		year, err := strconv.Atoi(head)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for strings.HasPrefix(body, "> ") {
			var line string
			line, body, _ = strings.Cut(body, "\n")
			want = append(want, strings.TrimPrefix(line, "> "))
		}
		name, _, _ := strings.Cut(body, "\n")
		clusters := Read(document.Text(body), Options{Year: year}).Clusters
		if len(clusters) != len(want) {
			t.Errorf("%s: %d clusters, want %d", name, len(clusters), len(want))
			continue
		}
		for i, c := range clusters {
			got := []string{c.Grant.String(), c.Grant.Decision, c.Grant.Date, c.Grant.Account}
			if text := strings.Join(strings.FieldsFunc(strings.Join(got, ";"), func(r rune) bool { return r == ';' }), "; "); text != want[i] {
				t.Errorf("%s:\n got %s\nwant %s", name, text, want[i])
			}
		}
	}
}

// TestGrantTablesLeft holds that amounts of tables of grants are listed as those, whosever and of whatever year, and
// never among the figures that may be lines.
func TestGrantTablesLeft(t *testing.T) {
	for _, table := range []string{
		"| Structure | Demandé | Voté |\n|---|---|---|\n| Club Exemple Sable | 8 000 € | 7 000 € |\n| Grappe Exemple Lierre | 16 000 € | 14 000 € |",
		"| | 2023 | 2024 | 2025 |\n|---|---|---|---|\n| Subvention demandée | 12 000 € | 14 000 € | 16 000 € |\n| Subvention accordée | 10 000 € | 12 000 € | 14 000 € |",
		"| Rubrique | Montant |\n|---|---|\n| Subvention 2024 perçue | 12 000 € |\n| Subvention 2025 demandée | 16 000 € |",
		"Structure | Demande | Aide 2024 | Aide 2025\nClub Exemple Sable | 8 000 € | 7 000 € | 7 000 €\nGrappe Exemple Lierre | 16 000 € | 12 000 € | 14 000 €",
	} {
		d := Read(document.Text("# Grappe Exemple Lierre\n\n## Divers\n\n"+table+"\n"), Options{Year: 2024})
		if len(d.Clusters[0].Left) == 0 {
			t.Errorf("%s: nothing is listed", table)
		}
		for _, l := range d.Clusters[0].Left {
			if l.Reason != figure.ReasonGrant {
				t.Errorf("%s: %s is listed as %s", table, l.Text, l.Reason)
			}
		}
	}
}
