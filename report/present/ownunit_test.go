package present

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/table"
)

// No figure is read under a unit that is not its own: in the table of lines, in
// that of all years with next year's plan and in the sentences. Each case is a year
// of one line: the plan and the actual of 2024, the actual of 2023, and the plan
// of 2025, each a unit and a number.
func TestOwnUnits(t *testing.T) {
	w := editionIn("fr", 2024)
	for _, c := range []struct {
		name, title, plan, actual, before, next string
		// lines is previous, planned, actual, unit and variance; years the actual of 2023, planned and actual of 2024,
		// planned of 2025.
		lines, years, said string
	}{
		{"a percentage of things", "Diagnostics", "diagnostics;8", ";77 %", "diagnostics;5", "diagnostics;9",
			"5 diagnostics|8 diagnostics|77 %|diagnostics / %|", "5 diagnostics|8 diagnostics|77 %|9 diagnostics", "77 % (prévu : 8 diagnostics)"},
		{"people under a percentage", "Satisfaction", "%;70", "%;72", "personnes;300", "%;75",
			"300 personnes|70 %|72 %|%|2 pt", "300 personnes|70 %|72 %|75 %", "72 % (prévu : 70 %)"},
		{"a bare number under a percentage", "Satisfaction", "%;70", "%;72", ";300", "%;75",
			"300 sans unité|70 %|72 %|%|2 pt", "300 sans unité|70 %|72 %|75 %", "72 % (prévu : 70 %)"},
		{"an amount under things", "Aides", "entreprises;10", "entreprises;12", "k€;12", "entreprises;14",
			"12 k€|10|12|entreprises|2", "12 k€|10|12|14", "12 entreprises (prévu : 10)"},
		{"euros and k€ over the years", "Aides", "k€;10", "k€;12", "€;150", "€;14000",
			"0,15|10|12|k€|2", "150 €|10|12|14 000 €", "12 k€ (prévu : 10 k€)"},
		{"an amount where things are named", "Ateliers", "ateliers;8", ";12 k€", "ateliers;5", "ateliers;9",
			"5 ateliers|8 ateliers|12 k€|ateliers / k€|", "5 ateliers|8 ateliers|12 k€|9 ateliers", "12 k€ (prévu : 8 ateliers)"},
		{"a bare plan beside a percentage", "Ateliers", ";10", ";75 %", ";5", ";9",
			"5|10|75 %|– / %|", "5 sans unité|10 sans unité|75 %|9 sans unité", "75 % (prévu : 10, sans unité)"},
		{"points", "Emploi", "points;-1,9", "points;-2,5", "points;-2", "points;-1",
			"−2|−1,9|−2,5|points|", "−2|−1,9|−2,5|−1", "−2,5 points (prévu : −1,9)"},
		{"one unit written in two ways", "Visites", "visites;8", "visite;9", "Visites;7", "visites;9",
			"7|8|9|visites|1", "7|8|9|9", "9 (prévu : 8)"},
		{"a range", "Visites", "visites;20 à 25", "visites;22", "visites;7", "visites;9",
			"7|20 à 25|22|visites|2", "7|20 à 25|22|9", "22 (prévu : 20 à 25)"},
		{"a rhythm", "Ateliers", "ateliers;12", "ateliers;1 par mois", "ateliers;5", "ateliers;9",
			"5|12|1 par mois|ateliers|", "5|12|1 par mois|9", "1 par mois (prévu : 12)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			row := func(year, nature, s string, actual bool) string {
				unit, value, _ := strings.Cut(s, ";")
				if s == "" {
					return ""
				}
				if actual {
					value = ";" + value
				} else {
					value += ";"
				}
				return "G;" + year + ";" + nature + ";A;" + c.title + ";" + unit + ";" + value + "\n"
			}
			r := reviewOf(t, nil, "lignes.csv", "Grappe;Exercice;Nature;Code;Intitulé;Unité;Prévu;Réalisé\n"+
				row("2023", "bilan", c.before, true)+row("2024", "programme", c.plan, false)+row("2024", "bilan", c.actual, true)+row("2025", "programme", c.next, false))
			one := func(s string) string {
				return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(s)
			}
			cells := func(of *table.Table, keys ...string) string {
				var out []string
				for _, row := range of.All() {
					for _, key := range keys {
						i := slices.IndexFunc(of.Columns, func(c table.Column) bool { return c.Key == key })
						out = append(out, row.Cells[i].Display(of.Columns[i].Kind, "fr"))
					}
				}
				return strings.Join(out, "|")
			}
			check := func(what, got, want string) {
				t.Helper()
				if got = one(got); got != want {
					t.Errorf("%s: %s, want %s", what, got, want)
				}
			}
			check("lines", cells(linesTable(r, w, "x", []string{"title", "previous", "planned", "actual", "unit", "variance"}, r.Index.Lines), "previous", "planned", "actual", "unit", "variance"), c.lines)
			check("years", cells(yearsTable(r, w, runs(r)), "actual_2023", "planned_2024", "actual_2024", "planned_2025"), c.years)
			text := one(pasted(Tables{r: r, w: w}.Rapport()[0]))
			if want := "- " + c.title + " : " + c.said; !strings.Contains(text, want) {
				t.Errorf("the text has no « %s »:\n%s", want, text)
			}
		})
	}
}
