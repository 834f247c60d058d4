package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
)

// A programme that tells what was done holds results, and its prévu restates the
// plan; one of which nothing has begun stays a programme.
func TestDonePlan(t *testing.T) {
	who := []string{"Nom : G", "Exercice : 2024"}
	for _, c := range []struct {
		name  string
		sheet Sheet
		want  cell.Nature
	}{
		{"a title, with figures", grid("", append(who, "PROGRAMME 2024", "Action|Prévu|Réalisé|Statut", "a|3|2|", "b|1||")...), cell.Results},
		{"a title, with statuses", grid("", append(who, "PLAN D'ACTIONS 2024", "Actions|Prévu|Statut", "a|3|à faire", "b|1|fait")...), cell.Results},
		{"a title, with marks", grid("", append(who, "PLAN D'ACTIONS 2024", "Actions|Fait|En cours|Non fait", "a|x||", "b|||x")...), cell.Results},
		{"a sheet, with figures", grid("Programme 2024", append(who, "Action|Prévu|Réalisé", "a|3|2", "b|1|")...), cell.Results},
		{"a sheet without a year", grid("Programme", append(who, "Action|Prévu|Réalisé", "a|3|2", "b|1|")...), cell.Results},
		{"nothing has begun", grid("Programme 2024", append(who, "Action|Prévu|Réalisé|Statut", "a|3||à faire", "b|1||prévu")...), cell.Programme},
		{"its rows say it", grid("Programme 2024", append(who, "Nature|Action|Prévu|Réalisé", "programme|a|3|2", "programme|b|1|")...), cell.Programme},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{c.sheet}}, nil)
		if len(f.Lines) != 2 {
			t.Errorf("%s: %d lines", c.name, len(f.Lines))
		}
		for _, l := range f.Lines {
			if l.Nature != c.want || l.Year != 2024 {
				t.Errorf("%s: %s is %v of %d, want %v of 2024", c.name, l.Title.Value, l.Nature, l.Year, c.want)
			}
		}
	}
}

// In a table of years, and on a sheet a year, a year later than all that was done is
// the plan. Where nothing was done yet, or a word says results, nothing is changed.
func TestLatePlans(t *testing.T) {
	head := "Grappe|Année|Action|Prévu|Réalisé"
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"a table of years", []Sheet{grid("", head, "G|2024|a|6|6", "G|2025|a|8|", "G|2025|b|1|")}, "2024 bilan, 2025 programme, 2025 programme"},
		{"a sheet a year", []Sheet{grid("2024", "Nom : G", "Action|Prévu|Réalisé", "a|6|6"), grid("2025", "Action|Prévu|Réalisé", "a|8|")}, "2024 bilan, 2025 programme"},
		{"one year of which nothing is known", []Sheet{grid("", head, "G|2025|a|8|", "G|2025|b|1|")}, "2025 bilan, 2025 bilan"},
		{"an earlier year without results", []Sheet{grid("", head, "G|2023|a|8|", "G|2024|a|8|7")}, "2023 bilan, 2024 bilan"},
		{"a later year in part", []Sheet{grid("", head, "G|2024|a|8|7", "G|2025|a|8|", "G|2025|b|1|1")}, "2024 bilan, 2025 bilan, 2025 bilan"},
		{"another cluster's year", []Sheet{grid("", head, "G|2024|a|8|7", "H|2025|a|8|")}, "2024 bilan, 2025 bilan"},
		{"a sheet that says results", []Sheet{grid("Bilan 2024", "Nom : G", "Action|Prévu|Réalisé", "a|6|6"), grid("Bilan 2025", "Action|Prévu|Réalisé", "a|8|")}, "2024 bilan, 2025 bilan"},
	} {
		var got []string
		for _, l := range Decode(Input{File: "f", Sheets: c.sheets}, nil).Lines {
			got = append(got, fmt.Sprint(l.Year, " ", l.Nature))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

// Of a programme the money alone may be the plan.
func TestPlanOfMoney(t *testing.T) {
	for name, sheets := range map[string][]Sheet{
		"a sheet":  {grid("Programme 2025", "Nom : G", "Action|Budget", "a|1 800 €", "b|5 k€")},
		"a title":  {grid("", "Nom : G", "PROGRAMME 2025", "Thème|Actions|Montant prévu", "X|a|1 800 €", "X|b|5 k€")},
		"no money": {grid("Programme 2025", "Nom : G", "Action|Budget|Lieu", "a||Ici", "b|5 k€|Ici")},
	} {
		f := Decode(Input{File: "f", Sheets: sheets}, nil)
		if len(f.Lines) != 2 || f.Lines[1].BudgetPlanned.Number.String() != "5000" || f.Lines[0].Nature != cell.Programme || f.Lines[0].Year != 2025 {
			t.Errorf("%s: %d lines, problems %v", name, len(f.Lines), f.Problems)
		}
	}
	if f := Decode(Input{File: "f", Sheets: []Sheet{grid("Feuil1", "Nom : G", "Exercice : 2025", "Action|Budget", "a|1 800 €")}}, nil); len(f.Lines) != 0 {
		t.Errorf("no programme: %d lines", len(f.Lines))
	}
}
