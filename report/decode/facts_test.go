package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/source"
)

// A key that stands twice and a second sheet of keys are records of their own, to
// be held against the first: nothing is dropped. A key that asks for a share holds
// one.
func TestFactsStatedAgain(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{
		grid("Grappe", "Nom|G", "Exercice|2023", "Adhérents|62", "Adhérents|64", "Part des adhérents sur le territoire|40"),
		grid("Identification", "Adhérents|65", "SIRET|35000160040"),
	}}, nil)
	var got []string
	for _, r := range f.Facts {
		got = append(got, fmt.Sprintf("%s %d %s/%s%s %s at %s", r.ClusterID, r.Year, r.Members.Written(), r.MembersInTerritory.Written(), r.MembersInTerritory.Unit(), r.SIRET.Value, r.Pos))
	}
	if s := strings.Join(got, "\n"); s != "g 2023 62/40%  at f:Grappe\ng 2023 64/  at f:Grappe!A4\ng 2023 65/ 35000160040 at f:Identification" {
		t.Error(s)
	}
	if len(f.Problems) != 0 {
		t.Error(f.Problems)
	}
}

func TestShareOfMembers(t *testing.T) {
	for row, want := range map[string]string{
		"Part des adhérents sur le territoire|40": "40%", "Part des adhérents sur le territoire|40 %": "40%", "Part des adhérents sur le territoire|0,4": "0.4% percent-scale",
		"Adhérents sur le territoire|40": "40", "Adhérents sur le territoire|40 %": "40%",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2023", row)}}, nil)
		v := f.Facts[0].MembersInTerritory
		got := v.Number.String() + v.Unit()
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
	}
}

// Keys in words of people's own, with what stands around them, and a count of some of
// all. A sheet of names that nobody knows needs two known keys, and a table is none.
func TestKeysInOtherWords(t *testing.T) {
	for _, c := range []struct{ name, row, want string }{
		{"Fiche", "Nombre de membres|47", "47//"},
		{"Fiche", "Adhérents au 31/12/2024|47", "47//"},
		{"Fiche", "dont sur la métropole|39 sur 47", "//39 remark-read"},
		{"Fiche", "Cotisations à jour|44/47", "/44/ remark-read"},
		{"Fiche", "Nb de cotisants 2024 : 44", "/44/"},
		{"Fiche", "Effectifs cumulés|2 300 salariés", "// unknown-key"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid(c.name, "Raison sociale|G", "Année concernée|2024", c.row)}}, nil)
		got := "no facts"
		if len(f.Facts) == 1 {
			r := f.Facts[0]
			got = r.Members.Written() + "/" + r.MembersPaidUp.Written() + "/" + r.MembersInTerritory.Written()
		}
		for _, p := range f.Problems {
			got += " " + string(p.Slug)
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.row, got, c.want)
		}
	}
}

// A total is one wherever its word stands, and keeps its side and the columns that
// the row computes itself.
func TestBudgetTotals(t *testing.T) {
	f := Decode(Input{File: "G_2024", Sheets: []Sheet{
		grid("Grappe", "Nom|G", "Exercice|2024"),
		grid("Budget", "Compte|Libellé|Prévu|Réalisé|Écart", "60|Achats|100|90|-10", "Total 60||100|90|-10", "TOTAL||100|90|-11"),
		grid("Budget bis", "CHARGES|Prévu|PRODUITS|Prévu", "60 - Achats|100|70 - Ventes|100", "TOTAL|101|TOTAL|102"),
	}}, nil)
	if len(f.Budget) != 3 || f.Budget[0].Side != 0 || f.Budget[1].Side != 1 || f.Budget[2].Side != 2 {
		t.Errorf("%+v", f.Budget)
	}
	var got []string
	for _, b := range f.BudgetTotals {
		got = append(got, fmt.Sprintf("%s %d %s %d", b.Label.Value, b.Side, b.Planned.Number, len(b.Stated)))
	}
	if s := strings.Join(got, ", "); s != "Total 60 0 100 1, TOTAL 0 100 1, TOTAL 1 101 0, TOTAL 2 102 0" {
		t.Error(s)
	}
	for _, p := range f.Problems {
		if p.Slug == source.UnknownAccount {
			t.Error(p)
		}
	}
}

// A key that names a year is of that year, whatever the exercice of its sheet; a second
// of one year is a record of its own, as it may contradict the first.
func TestKeysOfAYear(t *testing.T) {
	for rows, want := range map[string]string{
		"Exercice|2024|Adhérents 2023|55\nAdhérents|61|Cotisants|50":                                                                      "g 2024 members 61 paid up 50, g 2023 members 55",
		"Exercice|2024\nAdhérents|61|voir la liste|Cotisants":                                                                             "g 2024 members 61",
		"Exercice|2024\nAdhérents|61\nNom|Ville|Secteur|Adresse\nSARL Alpha|Exemple-Ville|Eau|1 rue\nSAS Beta|Exemple-Bourg|Pompes|2 rue": "g 2024 members 61",
		"Exercice|2024\nSubvention demandée 2025|30 000 €":                                                                                "g 2024, g 2025 requested 30000",
		"Exercice|2024\nNombre d'adhérents 2023|55\nNombre d'adhérents 2024|61":                                                           "g 2024 members 61, g 2023 members 55",
		"Exercice|2024\nAdhérents au 31/12/2023|55\nAdhérents au 31/12/2024|62 (dont 51 à jour)":                                          "g 2024 members 62 paid up 51, g 2023 members 55",
		"Exercice|2024\nAdhérents au 31/12/2023|55 (dont 40 à jour)\nAdhérents|61\nCotisants|50":                                          "g 2024 members 61 paid up 50, g 2023 members 55 paid up 40",
		"Subvention versée 2024|20 000\nSubvention accordée en 2025|25 000\nAnnée|2024":                                                   "g 2024 paid 20000, g 2025 awarded 25000",
		"Exercice|2024\nAdhérents 2024|61\nAdhérents|60":                                                                                  "g 2024 members 60, g 2024 members 61",
		"Adhérents 2023|55\nAdhérents 2023|56\nSIRET|35000160040":                                                                         "g 0, g 2023 members 55, g 2023 members 56",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", append([]string{"Nom|G"}, strings.Split(rows, "\n")...)...)}}, nil)
		if got := factsOf(f); got != want || len(f.Problems) > 0 {
			t.Errorf("%s: got %s, want %s\n%v", rows, got, want, f.Problems)
		}
	}
}
