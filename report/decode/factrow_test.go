package decode

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/submission"
)

// factsOf shows the facts of a file, in short, and its lines.
func factsOf(f submission.File) string {
	var out []string
	for _, r := range f.Facts {
		text := fmt.Sprintf("%s %d", r.ClusterID, r.Year)
		for _, v := range []struct {
			key   string
			value cell.Value
		}{{"members", r.Members}, {"paid up", r.MembersPaidUp}, {"within", r.MembersInTerritory}, {"requested", r.GrantRequested}, {"awarded", r.GrantAwarded}, {"paid", r.GrantPaid}} {
			if v.value.Present {
				text += fmt.Sprintf(" %s %s%s%s", v.key, v.value.Qualifier, v.value.Number, strings.TrimSuffix(v.value.Unit(), "€"))
			}
		}
		out = append(out, text)
	}
	for _, l := range f.Lines {
		out = append(out, "action "+l.Title.Value)
	}
	return strings.Join(out, ", ")
}

// A row that states the members or the grant is a fact of the table's cluster and
// year, or of the year that it names; what only looks like one stays an action.
func TestFactRows(t *testing.T) {
	for row, want := range map[string]string{
		"Nombre d’adhérents : 62":                                            "g 2024 members 62",
		"Adhérents au 31/12/2024 : 41":                                       "g 2024 members 41",
		"Nombre de membres au 31 décembre 2023 : 41":                         "g 2023 members 41",
		"Nombre d'adhérents au 31/12 : 62 (dont 51 sur le territoire)":       "g 2024 members 62 within 51",
		"Nombre d'adhérents : 62, dont 44 à jour de cotisation et 51 locaux": "g 2024 members 62 paid up 44 within 51",
		"Adhérents : environ 60 entreprises (82 % sur la métropole)":         "g 2024 members ≈60 within 82%",
		"Membres : 1 250":                                                      "g 2024 members 1250",
		"Cotisations à jour : 44 sur 47":                                       "g 2024 paid up 44",
		"Adhérents : 62 ; à jour de cotisation : 44":                           "g 2024 members 62 paid up 44",
		"Subvention reçue en 2024 : 45 000 €":                                  "g 2024 paid 45000",
		"Subvention demandée pour 2025 : 50 k€":                                "g 2025 requested 50000",
		"Subvention reçue : 45 000 € (dont 20 000 sur le territoire)":          "g 2024 paid 45000",
		"Subvention accordée : 20 000 euros":                                   "g 2024 awarded 20000",
		"Le cluster compte 29 adhérents":                                       "g 2024 members 29",
		"En 2024, la grappe regroupait près de 60 entreprises adhérentes.":     "g 2024 members ≈60",
		"L’association rassemble 41 membres, dont 38 à jour de cotisation":     "g 2024 members 41 paid up 38",
		"Nb d'adhérents :|52|dont à jour :|48":                                 "g 2024 members 52 paid up 48",
		"Adhérents : 52|dont à jour : 48":                                      "g 2024 members 52 paid up 48",
		"Adhérents :|52|Ateliers :|4":                                          "action Adhérents :",
		"Le réseau compte désormais 61 membres, dont 40 PME":                   "g 2024 members 61",
		"La grappe regroupe aujourd’hui près de 60 entreprises adhérentes":     "g 2024 members ≈60",
		"Le réseau compte désormais 5 nouveaux membres":                        "action Le réseau compte désormais 5 nouveaux membres",
		"Nombre d'adhérents au 31/12 :|62":                                     "g 2024 members 62",
		"Adhérents au 31/12/2024|62 (dont 51 sur le territoire)":               "g 2024 members 62 within 51",
		"Adhérents|60|62":                                                      "action Adhérents",
		"Adhérents|60":                                                         "action Adhérents",
		"Adhérents : recrutement":                                              "action Adhérents : recrutement",
		"Membres : 5 nouveaux":                                                 "action Membres : 5 nouveaux",
		"Le salon réunit 29 adhérents":                                         "action Le salon réunit 29 adhérents",
		"Le cluster compte 5 nouveaux adhérents":                               "action Le cluster compte 5 nouveaux adhérents",
		"Accompagner 20 adhérents":                                             "action Accompagner 20 adhérents",
		"Effectifs cumulés : 2 300":                                            "action Effectifs cumulés : 2 300",
		"Subvention Métropole 2024 : 45 000 €":                                 "action Subvention Métropole 2024 : 45 000 €",
		"Réunion des adhérents : 3":                                            "action Réunion des adhérents : 3",
		"Enquête auprès des adhérents : 62 réponses (dont 51 du territoire)|1": "action Enquête auprès des adhérents : 62 réponses (dont 51 du territoire)",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", "Grappe : G", "Action|Prévu|Réalisé", row, "Visites|10|9")}}, nil)
		got := strings.TrimSuffix(strings.TrimSuffix(factsOf(f), "action Visites"), ", ")
		if got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
	}
}

// They are read wherever they stand: above the first table, within one, below the
// last, beside a budget, in a sheet of sentences; and each is told.
func TestFactRowsAnywhere(t *testing.T) {
	const fact = "Nombre d’adhérents : 62"
	table := []string{"Action|Prévu|Réalisé", "Visites|10|9"}
	for name, rows := range map[string][]string{
		"above":        slices.Concat([]string{"Grappe : G", fact}, table),
		"above, a key": slices.Concat([]string{"Grappe : G", "Adhérents|62"}, table),
		"below":        slices.Concat([]string{"Grappe : G"}, table, []string{fact}),
		"two rows on":  slices.Concat([]string{"Grappe : G"}, table, []string{"", fact}),
		"a budget":     slices.Concat([]string{"Grappe : G"}, table, []string{"Charges|Prévu|Produits|Prévu", "Loyer|6|Dons|6", fact}),
		"columns":      {"Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|Visites|10|9", fact},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", rows...)}}, nil)
		if got := factsOf(f); got != "g 2024 members 62, action Visites" {
			t.Errorf("%s: %s", name, got)
		}
		told := 0
		for _, p := range f.Problems {
			if p.Slug == "fact-read" {
				told++
			}
		}
		if told != 1 {
			t.Errorf("%s: told %d times", name, told)
		}
	}
	prose := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", "Grappe : G", "Action|Prévu|Réalisé", "Visites|10|9"), grid("Vie du cluster 2024", "Une belle année", "Le cluster compte 62 adhérents", "Merci à tous")}}, nil)
	if got := factsOf(prose); got != "g 2024 members 62, action Visites" {
		t.Errorf("in prose: %s", got)
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|Visites|10|9", "H|2024|Visites|10|9", fact)}}, nil)
	if got := factsOf(f); !strings.HasPrefix(got, " 2024 members 62") {
		t.Errorf("of nobody: %s", got)
	}
}

// Several keys may stand in one row above a table, with others among them.
func TestKeysInOneRow(t *testing.T) {
	for row, want := range map[string]string{
		"Nb d'adhérents :|52|dont à jour :|48":                    "g 2024 members 52 paid up 48, action Visites",
		"Nb d'adhérents|52|dont à jour|48":                        "g 2024 members 52 paid up 48, action Visites",
		"Nb d'adhérents|52|observation|48":                        "action Visites",
		"Nb d'adhérents :|52|Permanents :|2|Cotisants :|48":       "g 2024 members 52 paid up 48, action Visites",
		"Nom :|H|Exercice :|2023|Nb d'adhérents :|52|Président :": "h 2023 members 52, action Visites",
		"Nom : H|Exercice : 2023":                                 "action Visites",
		"Nom :|Exercice :|2023|Adhérents au 31/12/2022 :|40":      "g 2022 members 40, action Visites",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe : G", "Exercice : 2024", row, "Action|Prévu|Réalisé", "Visites|10|9")}}, nil)
		if got := factsOf(f); got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
		if whose, year := f.Lines[0].ClusterID, f.Lines[0].Year; (whose == "h") != strings.Contains(row, "H|") || (year == 2023) != strings.Contains(row, "2023") {
			t.Errorf("%s: of %s for %d", row, whose, year)
		}
	}
}

// A key of the cluster's sheet holds a count and its parts.
func TestFactParts(t *testing.T) {
	for row, want := range map[string]string{
		"Nombre d'adhérents|62 (dont 51 sur le territoire)": "g 2024 members 62 within 51",
		"Cotisants|44 sur 47":                               "g 2024 paid up 44",
		"Subvention obtenue|20 000 €":                       "g 2024 awarded 20000",
		"Acompte versé|7 500":                               "g 2024 paid 7500",
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024", row)}}, nil)
		if got := factsOf(f); got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
	}
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024", "Adhérents sur le territoire|50", "Nombre d'adhérents|62 (dont 51 sur le territoire)")}}, nil)
	if got := factsOf(f); got != "g 2024 members 62 within 50, g 2024 within 51" {
		t.Errorf("a part that stood before: %s", got)
	}
	f = Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Nature|Action|Prévu|Réalisé", "G|2025|programme|Visites|10|", "G|2024|bilan|Visites|10|9", "Nombre d’adhérents : 62")}}, nil)
	if got := factsOf(f); got != "g 2024 members 62, action Visites, action Visites" {
		t.Errorf("below the plan of the next year: %s", got)
	}
}
