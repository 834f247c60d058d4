package mapping

import (
	"strings"
	"testing"

	"bilan/report/column"
	"bilan/report/wording"
)

// Each column is said with its place and what it was read as: the year, the part of it, the cluster
// and the unit of the heading, and why where its own words are not the heading's.
func TestOf(t *testing.T) {
	w := wording.For("en")
	for _, c := range []struct {
		name           string
		of             []column.Heading
		known, unknown string
	}{
		{"none", nil, "", ""},
		{"known and not", []column.Heading{{Col: 1, Written: "Action", Canon: "intitulé"}, {Col: 28, Written: "Bla"}, {Col: 3, Written: "Fait", Canon: "réalisé"}},
			"A Action → intitulé ; C Fait → réalisé", "AB Bla"},
		{"all that a heading names", []column.Heading{{Col: 2, Written: "T1 (k€)", Canon: "prévu", Year: 2024, Part: "T1", Cluster: "g", Unit: "k€"}}, "B T1 (k€) → prévu 2024 T1 [g] (k€)", ""},
		{"sideways", []column.Heading{{Row: 7, Written: "Fait", Canon: "réalisé"}}, "7 Fait → réalisé", ""},
		{"settled by the cells", []column.Heading{{Col: 1, Written: "Résultat", Canon: "réalisé", By: column.ReadBy{Word: "résultat", Cells: "numbers"}}}, "A Résultat → réalisé (word “résultat”, numbers below)", ""},
		{"its own word needs no reason", []column.Heading{{Col: 1, Written: "RÉALISÉS", Canon: "réalisé", By: column.ReadBy{Word: "réalisé", Cells: "numbers"}}}, "A RÉALISÉS → réalisé", ""},
		{"unknown as another has it", []column.Heading{{Col: 1, Written: "Titre", By: column.ReadBy{Word: "titre", Twin: "intitulé"}}}, "", "A Titre (word “titre”, “intitulé” is read from another column)"},
		{"a long one", []column.Heading{{Col: 1, Written: strings.Repeat("é", 300)}}, "", "A " + strings.Repeat("é", mostHeading) + "…"},
	} {
		known, unknown := Of(w, c.of)
		if known != c.known || unknown != c.unknown {
			t.Errorf("%s:\n%q, %q\nwant %q, %q", c.name, known, unknown, c.known, c.unknown)
		}
	}
}

// All reasons are said, in an order of their own.
func TestWhy(t *testing.T) {
	for want, by := range map[string]column.ReadBy{
		"": {},
		"word “résultat”, numbers below, beside “prévu”, no other column “statut”, “réalisé” is read from another column": {Word: "résultat", Cells: "numbers", Beside: "prévu", Absent: "statut", Twin: "réalisé"},
	} {
		if got := Why(wording.For("en"), by); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
