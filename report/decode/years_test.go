package decode

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"bilan/report/cell"
	"bilan/report/source"
)

// Years and parts of a year as headings: what was done in bare years, and what the
// parts of a year make of it.
func TestYearsAcross(t *testing.T) {
	who := grid("Grappe", "Nom|G", "Exercice|2024")
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"bare years beside a target", []Sheet{who, grid("", "Action|2023|2024|Objectif 2024", "x|1|2|3")},
			"g 2023 bilan /x p= r=1 \ng 2024 bilan /x p=3 r=2 "},
		{"bare years under a title", []Sheet{who, grid("", "Activité du réseau", "Action|2022|2023", "x|1|2")},
			"g 2022 bilan /x p= r=1 \ng 2023 bilan /x p= r=2 \naside 1 row-set-aside"},
		{"bare years in a sheet of indicators", []Sheet{who, grid("Indicateurs", "Action|2023|2024", "x|1|2")},
			"g 2023 bilan /x p= r=1 \ng 2024 bilan /x p= r=2 "},
		{"bare years of a programme", []Sheet{who, grid("Programme d’activité", "Action|2023|2024", "x|1|2")},
			"aside 1 missing-heading\naside 2 missing-heading\n'Programme d’activité'!A1: missing-heading"},
		{"bare years that nothing explains", []Sheet{who, grid("", "Action|2023|2024", "x|1|2")},
			"aside 1 missing-heading\naside 2 missing-heading\n1:1: missing-heading"},
		{"a bare year later than the results", []Sheet{who, grid("Bilan", "Action|2023|2024|2025", "x|1|2|3")},
			"g 2023 bilan /x p= r=1 \ng 2024 bilan /x p= r=2 \nBilan!D1: unknown-heading"},
		{"years with their word", []Sheet{who, grid("Bilan", "Action|Année 2023|Année 2024", "x|1|2")},
			"g 2023 bilan /x p= r=1 \ng 2024 bilan /x p= r=2 "},
		{"quarters beside a total", []Sheet{who, grid("", "Action|Objectif|T1|T2|T3|T4|Total réalisé", "x|10|1|2|3|4|10", "y|5|1|1|1|1|5", "z|5|1||||")},
			"g 2024 bilan /x p=10 r=10 \ng 2024 bilan /y p=5 r=5 \ng 2024 bilan /z p=5 r=1 \n3:7: total-differs 4 [3:3 3:4 3:5 3:6]\n4:3: parts-summed"},
		{"halves and months", []Sheet{who, grid("", "Action|Prévu|1er semestre|2ème semestre|Janvier|Février", "x|10|6|5|1|2", "y|3|||1|1")},
			"g 2024 bilan /x p=10 r=11 \ng 2024 bilan /y p=3 r=2 \n2:3: parts-summed\n3:5: parts-summed"},
		{"quarters with their words", []Sheet{who, grid("", "Action|Prévu T1|Réalisé T1|Prévu trim. 2|Réalisé trim. 2", "x|1|2|3|4")},
			"g 2024 bilan /x p=4 r=6 \n2:2: parts-summed\n2:3: parts-summed"},
		{"quarters of a year", []Sheet{who, grid("", "Action|Réalisé T1 2023|Réalisé T2 2023|Prévu 2024", "x|1|2|4")},
			"g 2023 bilan /x p= r=3 \ng 2024 programme /x p=4 r= \n2:2: parts-summed"},
		{"quarters of a programme", []Sheet{who, grid("Programme 2025", "Action|T1|T2|Total", "x|1|2|3")},
			"g 2025 programme /x p=3 r= "},
		{"quarters in pairs and the year", []Sheet{who, merged(merged(merged(grid("", "Action|T1||Année|", "|Prévu|Réalisé|Prévu|Réalisé", "x|1|2|3|2"), 1, 1, 2, 1), 1, 2, 1, 2), 1, 4, 1, 2)},
			"g 2024 bilan /x p=3 r=2 "},
		{"quarters in pairs alone", []Sheet{who, grid("", "Action|T1||T2|", "|Prévu|Réalisé|Prévu|Réalisé", "x|1|2|3|4")},
			"g 2024 bilan /x p=4 r=6 \n3:2: parts-summed\n3:3: parts-summed"},
		{"letters under quarters", []Sheet{who, grid("", "Action|T1||T2|", "|P|R|P|R", "x|1|2|3|4")},
			"g 2024 bilan /x p=4 r=6 \n3:2: parts-summed\n3:3: parts-summed"},
		{"words that nobody knows under quarters", []Sheet{who, merged(merged(grid("", "Action|Prévu|T1||T2|", "||Vague|Réalisé|Vague|Réalisé", "x|9|1|2|3|4"), 1, 2, 1, 2), 1, 3, 1, 2)},
			"g 2024 bilan /x p=9 r=6 \n1:3: unknown-heading\n1:5: unknown-heading\n3:4: parts-summed"},
		{"one quarter is not the year", []Sheet{who, grid("", "Action|Prévu|Réalisé T1", "x|3|2")},
			"g 2024 bilan /x p=3 r= \n2:3: parts-not-summed"},
		{"a kind over quarters and a total", []Sheet{who, grid("", "Action|Prévu|Réalisé|||", "|2024|T1|T2|T3|Total", "x|9|1|2|3|6")},
			"g 2024 bilan /x p=9 r=6 "},
		{"months as spreadsheets keep them", []Sheet{who, withDates(grid("", "Action|Prévu|2024-01-01|2024-02-01", "x|4|1|2"))},
			"g 2024 bilan /x p=4 r=3 \n2:3: parts-summed"},
		{"months of short years", []Sheet{who, grid("", "Action|Prévu|janv-24|févr. 24", "x|4|1|2")},
			"g 2024 bilan /x p=4 r=3 \n2:3: parts-summed"},
		{"kinds over quarters and their totals", []Sheet{who, grid("", "Action|Objectifs 2024|||Réalisé 2024||", "|T1|T2|Total|T1|T2|Total", "x|1|2|3|4|5|9")},
			"g 2024 bilan /x p=3 r=9 "},
		{"a sheet a quarter", []Sheet{who, grid("T1 2024", "Action|Prévu|Réalisé", "x|4|1"), grid("Bilan 2e trimestre", "Action|Prévu|Réalisé", "x|4|1")},
			"g 2024 bilan /x p=8 r=2 \n'T1 2024'!B2: parts-summed\n'T1 2024'!C2: parts-summed"},
		{"a sheet that may be the first table", []Sheet{who, grid("T1", "Action|Prévu|Réalisé", "x|4|1")},
			"g 2024 bilan /x p=4 r=1 "},
		{"a month in a title of a year", []Sheet{who, grid("Forum de mai", "Action|Prévu|Réalisé", "x|4|1")},
			"g 2024 bilan /x p=4 r=1 "},
		{"rates are not summed", []Sheet{who, grid("", "Action|Unité|Prévu|T1|T2", "x|%|80|70|90", "y|ateliers|80 %|70 %|90 %")},
			"g 2024 bilan /x p=80 r= \ng 2024 bilan /y p=80% r= \n2:4: parts-not-summed\n3:4: parts-not-summed"},
		{"levels are not summed", []Sheet{who, grid("", "Action|Mesure|Prévu|T1|T2", "x|stock|80|70|90")},
			"g 2024 bilan /x p=80 r= \n2:4: parts-not-summed"},
		{"titles of levels are not summed", []Sheet{who, grid("", "Action|Objectif|T1|T2", "Adhérents|80|70|90", "Visites (cumul)|80|70|90", "Nombre total de membres|80|70|90", "Nouveaux adhérents|80|70|90")},
			"g 2024 bilan /Adhérents p=80 r= \ng 2024 bilan /Visites (cumul) p=80 r= \ng 2024 bilan /Nombre total de membres p=80 r= \ng 2024 bilan /Nouveaux adhérents p=80 r=160 \n2:3: parts-not-summed\n3:3: parts-not-summed\n4:3: parts-not-summed\n5:3: parts-summed"},
		{"a flux that is said is summed", []Sheet{who, grid("", "Action|Mesure|Prévu|T1|T2", "Adhérents rencontrés|flux|80|70|90")},
			"g 2024 bilan /Adhérents rencontrés p=80 r=160 \n2:4: parts-summed"},
		{"a word among quarters", []Sheet{who, grid("", "Action|Prévu|T1|T2", "x|8|7|en cours", "y|8|7|n.d.")},
			"g 2024 bilan /x p=8 r= \ng 2024 bilan /y p=8 r=7 \n2:3: parts-not-summed\n3:3: parts-summed"},
		{"marks in a calendar", []Sheet{who, grid("Programme 2025", "Action|Objectif|T1|T2", "x|8|X|", "y|3||X")},
			"g 2025 programme /x p=8 r= \ng 2025 programme /y p=3 r= "},
		{"an action that an earlier year did not have", []Sheet{who, grid("", "Action|Prévu 2023|Réalisé 2023|Prévu 2024|Réalisé 2024", "x|1|2|3|4", "y|||1|0", "z|2|1||")},
			"g 2023 bilan /x p=1 r=2 \ng 2024 bilan /x p=3 r=4 \ng 2024 bilan /y p=1 r=0 \ng 2023 bilan /z p=2 r=1 \ng 2024 bilan /z p= r= "},
		{"words in a calendar", []Sheet{who, grid("Programme 2025", "Action|Objectif|T1|T2", "x|8|X|", "y|3||salon")},
			"g 2025 programme /x p=8 r= \ng 2025 programme /y p=3 r= \n'Programme 2025'!D1: unknown-heading"},
		{"bounds and ≈ in a sum", []Sheet{who, grid("", "Action|Prévu|T1|T2", "x|8|environ 7|2")},
			"g 2024 bilan /x p=8 r=≈9 \n2:3: parts-summed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, nil)
			if got := tell(f); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// withDates makes dates of the texts of a sheet that are days.
func withDates(s Sheet) Sheet {
	inner := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for r, err := range inner {
			for i := range r.Cells {
				if _, wrong := time.Parse(time.DateOnly, r.Cells[i].Raw); wrong == nil {
					r.Cells[i].Kind = source.Date
				}
			}
			if !yield(r, err) {
				return
			}
		}
	}
	return s
}

// A sum of parts tells the places of them all, and the text of each.
func TestPartsSummed(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Action|T1|T2|T3", "G|2024|x|3||environ 4")}}, nil)
	if l := f.Lines[0]; l.Actual.Written() != "3 + environ 4" || l.Actual.Pos != source.In("f", "").At(2, 4) || len(l.Others) != 2 {
		t.Errorf("got %q at %v, others %v", l.Actual.Written(), l.Actual.Pos, l.Others)
	}
	if got := f.Tables[0].Headings[5].Part; got != "T3" {
		t.Errorf("the last heading is of %q", got)
	}
	if p := f.Problems[0]; p.Slug != source.PartsSummed || len(p.Related) != 1 || p.Related[0] != source.In("f", "").At(2, 6) || p.Args.Get("sum") != "7" {
		t.Errorf("got %v, related %v, args %v", p, p.Related, p.Args)
	}
}

// Where the figure of the year is that of its last part, and parts grow, they are no
// parts of a sum.
func TestLevelByQuarters(t *testing.T) {
	for row, differs := range map[string]bool{"Cumul|52|55|58|61|61": false, "Ateliers|9|5|8|3|3": true, "Ateliers|2|2|2|3|8": true, "Ateliers|2|3|||3": true} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Nom : G", "Exercice : 2024", "Action|T1|T2|T3|T4|Total", row)}}, nil)
		if got := slices.ContainsFunc(f.Problems, func(p source.Problem) bool { return p.Slug == source.TotalDiffers }); got != differs {
			t.Errorf("%s: %v, want %v", row, got, differs)
		}
	}
}

// A year speaks for the rows over which it is merged, and for those below a row of
// its own.
func TestYearOverRows(t *testing.T) {
	numbered := func(s Sheet) Sheet { // years as spreadsheets hold them
		inner := s.Rows
		s.Rows = func(yield func(source.Row, error) bool) {
			for r, err := range inner {
				for i := range r.Cells {
					if cell.YearIn(r.Cells[i].Raw) > 0 && len(r.Cells[i].Raw) == 4 {
						r.Cells[i].Kind = source.Number
					}
				}
				if !yield(r, err) {
					return
				}
			}
		}
		return s
	}
	rows := []string{"Grappe|Année|Action|Prévu|Réalisé", "G|2023|a|3|3", "G||b|2|1", "G|2024|a|4|3", "G||b|2|2"}
	for _, c := range []struct {
		name  string
		sheet Sheet
		want  string
	}{
		{"merged years", merged(merged(numbered(grid("", rows...)), 2, 2, 2, 1), 4, 2, 2, 1), "2023 2023 2024 2024"},
		{"a year above a blank cell", merged(numbered(grid("", rows...)), 4, 2, 2, 1), "2023 2023 2024 2024"},
		{"a blank cell above the first year", numbered(grid("", "Grappe|Année|Action|Prévu|Réalisé", "G||a|3|3", "G|2024|b|2|1")), "2024"},
		{"rows of years", grid("", "Nom : G", "Action|Prévu|Réalisé", "Année 2023", "a|3|3", "b|2|1", "Exercice 2024", "a|4|3", "b|2|2"), "2023 2023 2024 2024"},
	} {
		var got []string
		for _, l := range Decode(Input{File: "f", Sheets: []Sheet{c.sheet}}, nil).Lines {
			got = append(got, strconv.Itoa(l.Year))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}
