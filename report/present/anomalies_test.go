package present

import (
	"strings"
	"testing"

	"bilan/report/intake"
	"bilan/report/internal/sent"
	"bilan/report/review"
	"bilan/report/wording"
)

// A cause has one row, with the number of its places and the first of them; how values
// were read stands apart; the CSV has a row a place.
func TestCausesOnce(t *testing.T) {
	rows := "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Statut\n" +
		"G;2024;bilan;1;Visites;;12h30;orange\nG;2024;bilan;2;Salons;;12h30;orange\nH;2024;bilan;1;Clubs;;9h10;orange\nG;2024;bilan;3;Films;;12h30;\nG;2024;bilan;4;Lettres;;12h30;\nG;2024;bilan;5;Autres;;fait;\n"
	inputs, err := intake.Read(t.Context(), []intake.File{{Name: "in.csv", Read: sent.Content([]byte(rows))}}, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := review.Build(inputs, review.Options{Year: 2024})
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ")
	tables := Compose(r).Tables(wording.For("fr"))
	act, infos, _ := tables.Problems()
	var got []string
	for _, row := range act.All() {
		cells := row.Cells
		got = append(got, plain.Replace(cells[0].Tag+" "+cells[1].Text+": "+cells[2].Text+" @ "+cells[4].Text))
	}
	for i, want := range []string{
		"error G: « 12h30 » est une durée ou une heure, et n’est pas lu comme un nombre (4 lignes : 2, 3, 5 …) @ in.csv:2:7",
		"error H: « 9h10 » est une durée ou une heure, et n’est pas lu comme un nombre @ in.csv:4:7",
		"warning : « orange » n’est pas un statut connu ; le texte est conservé (3 lignes : 2, 3, 4) @ in.csv:2:8",
	} {
		if i >= len(got) || got[i] != want {
			t.Errorf("row %d of\n%s\nwant %s", i, strings.Join(got, "\n"), want)
		}
	}
	if len(got) != 3 || infos.Len() == 0 || infos.Cell(0, 0).Tag != "info" {
		t.Errorf("%d rows to act on, %d informations", len(got), infos.Len())
	}
	// What counts them counts causes, as the list has them.
	deposits := tables.Deposits()
	for i, want := range []string{"1 1", "1 1"} { // G and H: a bad number, an unknown status
		cells := deposits.Rows[i].Cells
		if got := cells[6].Num.String() + " " + cells[7].Num.String(); got != want {
			t.Errorf("%s has %s errors and warnings, want %s", cells[0].Text, got, want)
		}
	}
	for _, h := range Compose(r).Headlines(wording.For("fr")) {
		if h.Slug == "problems" && (h.Cell.Num.String() != "2" || h.Basis != "et 1 avertissement") {
			t.Errorf("%s errors, %q", h.Cell.Num, h.Basis)
		}
	}
	places := 0
	for i := range r.Problems {
		if r.Problems[i].Slug == "bad-number" {
			places++
		}
	}
	inCSV := 0
	for range Compose(r).Records().Anomalies(wording.For("fr")).Rows {
		inCSV++
	}
	if places != 5 || inCSV != len(r.Problems) {
		t.Errorf("the CSV has %d rows of %d problems, %d of bad numbers", inCSV, len(r.Problems), places)
	}
}
