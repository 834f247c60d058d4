package decode

import (
	"fmt"
	"strings"
	"testing"
)

// A row « dont … » is a part of the action above it, which counts it: it is set aside, and kept in
// the comment. Below an action without figures, the parts are what was counted.
func TestPartRows(t *testing.T) {
	for _, c := range []struct{ rows, want string }{
		{"Visites|6|5 / dont scieries|2|1 / Forum|1|1", "Visites 6 5 dont scieries (Prévu 2, Réalisé 1); Forum 1 1 "},
		{"Visites|6|5 / - dont scieries||1 / dont papeteries||4", "Visites 6 5 - dont scieries (Réalisé 1) ; dont papeteries (Réalisé 4)"},
		{"Visites|| / dont scieries|2|1", "Visites   ; dont scieries 2 1 "},
		{"dont scieries|2|1", "dont scieries 2 1 "},
	} {
		rows := []string{"Grappe|Exercice|Intitulé|Prévu|Réalisé"}
		for _, row := range strings.Split(c.rows, " / ") {
			rows = append(rows, "G|2024|"+row)
		}
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", rows...)}}, nil)
		var got []string
		for i := range f.Lines {
			l := &f.Lines[i]
			got = append(got, fmt.Sprintf("%s %s %s %s", l.Title.Value, l.Planned.Written(), l.Actual.Written(), l.Comment.Value))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s:\n got  %q\n want %q", c.rows, s, c.want)
		}
	}
}

// In a budget, a part of the post above is in its amount.
func TestPartsOfPosts(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe Exemple", "Grappe Exemple", "Budget 2024", "Charges|Prévu|Réalisé", "Personnel|300|310", "dont CDD|100|110", "Achats||50", "dont papier||20", "Total|300|360",
		"Produits|Prévu|Réalisé", "Subventions||", "dont Métropole|200|200", "Cotisations|50|50")}}, nil)
	var got []string
	for _, b := range f.Budget {
		got = append(got, b.Label.Value+" "+b.Planned.Written()+" "+b.Actual.Written())
	}

	if s, want := strings.Join(got, "; "), "Personnel 300 310; Achats  50; dont Métropole 200 200; Cotisations 50 50"; s != want {
		t.Errorf("%s, want %s", s, want)
	}
}
