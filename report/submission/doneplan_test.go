package submission

import "testing"

// A programme that tells what was done holds results, and its prévu restates the
// plan; one of which nothing has begun stays a programme.
func TestDonePlan(t *testing.T) {
	who := []string{"Nom : G", "Exercice : 2024"}
	for _, c := range []struct {
		name  string
		sheet Sheet
		want  Nature
	}{
		{"a title, with figures", grid("", append(who, "PROGRAMME 2024", "Action|Prévu|Réalisé|Statut", "a|3|2|", "b|1||")...), Results},
		{"a title, with statuses", grid("", append(who, "PLAN D'ACTIONS 2024", "Actions|Prévu|Statut", "a|3|à faire", "b|1|fait")...), Results},
		{"a title, with marks", grid("", append(who, "PLAN D'ACTIONS 2024", "Actions|Fait|En cours|Non fait", "a|x||", "b|||x")...), Results},
		{"a sheet, with figures", grid("Programme 2024", append(who, "Action|Prévu|Réalisé", "a|3|2", "b|1|")...), Results},
		{"a sheet without a year", grid("Programme", append(who, "Action|Prévu|Réalisé", "a|3|2", "b|1|")...), Results},
		{"nothing has begun", grid("Programme 2024", append(who, "Action|Prévu|Réalisé|Statut", "a|3||à faire", "b|1||prévu")...), Programme},
		{"its rows say it", grid("Programme 2024", append(who, "Nature|Action|Prévu|Réalisé", "programme|a|3|2", "programme|b|1|")...), Programme},
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
