package decode

import (
	"strings"
	"testing"

	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// spanning makes the first cell of each of some rows of a sheet span columns.
func spanning(s Sheet, cols int32, at ...int) Sheet {
	inner := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for row, err := range inner {
			for _, n := range at {
				if row.Pos.Row() == n {
					row.Cells[0].Cols = cols
				}
			}
			if !yield(row, err) {
				return
			}
		}
	}
	return s
}

// looking gives the first cells of rows of a sheet looks.
func looking(s Sheet, looks map[int]source.Dress) Sheet {
	inner := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for row, err := range inner {
			row.Cells[0].Dress = looks[row.Pos.Row()]
			if !yield(row, err) {
				return
			}
		}
	}
	return s
}

// What a row with one text alone is: by what marks it, and by what stands below.
func TestLoneRows(t *testing.T) {
	bold := source.NewDress(true, 0)
	head := "Action|Prévu|Réalisé|Commentaire"
	of := func(rows ...string) []Sheet {
		return []Sheet{grid("", append([]string{"Nom : G", "Exercice : 2024", head}, rows...)...)}
	}
	for _, c := range []struct {
		name   string
		sheets []Sheet
		themes []names.Term
		want   string
	}{
		{"numbered", of("AXE 1 : ANIMER", "Visites|10|9", "Axe routier : visite|1|1", "AXE 2 : AIDER", "Parrainages|3|3"), nil,
			"ANIMER/Visites p=10 r=9\nANIMER/Axe routier : visite p=1 r=1\nAIDER/Parrainages p=3 r=3\naside 4 section-row\naside 7 section-row"},
		{"with nothing behind the number", of("Volet A", "Visites|10|9", "Chantier n° 2 –", "Salons|1|1"), nil,
			"Volet A/Visites p=10 r=9\nChantier n° 2 –/Salons p=1 r=1\naside 4 section-row\naside 6 section-row"},
		{"Roman, letters", of("I. Animer", "Visites|10|9", "II. Aider", "Salons|1|1"), nil, "Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\naside 4 section-row\naside 6 section-row"},
		{"no line under it", of("Axe 1 : Animer", "Axe 2 : Aider", "Visites|10|9", "Axe 3 : Former"), nil,
			"/Axe 1 : Animer p= r=\nAider/Visites p=10 r=9\n/Axe 3 : Former p= r=\naside 5 section-row"},
		{"sections in sections", of("Axe 1 : Animer", "Volet A : Ici", "Visites|10|9", "Sous-total volet A|10|9", "Volet B : Là-bas", "Salons|1|1", "Sous-total axe 1|11|10", "Volet C : Solidarité", "Axe 2 : Aider", "Volet A : Ici", "Dons|1|1"), nil,
			"Animer/Visites p=10 r=9\nAnimer/Salons p=1 r=1\nAnimer/Volet C : Solidarité p= r=\nAider/Dons p=1 r=1\n" +
				"aside 4 section-row\naside 5 section-row\naside 7 total-set-aside\naside 8 section-row\naside 10 total-set-aside\naside 12 section-row\naside 13 section-row"},
		{"above headings, which stand again", []Sheet{grid("", "Nom : G", "Exercice : 2024", "Axe 1 - Animer", head, "Visites|10|9", "Axe 2 - Aider", head, "Dons|1|1")}, nil,
			"Animer/Visites p=10 r=9\nAider/Dons p=1 r=1\naside 3 row-set-aside\naside 6 row-set-aside"},
		{"merged over the table", []Sheet{spanning(of("Animer", "Visites|10|9", "Aider", "Salons|1|1")[0], 4, 4, 6)}, nil,
			"Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\naside 4 section-row\naside 6 section-row"},
		{"configured", of("Innovation", "Visites|10|9", "Axe 2 - Export", "Salons|1|1"), []names.Term{{Name: "Innovation"}, {Name: "Export"}},
			"Innovation/Visites p=10 r=9\nExport/Salons p=1 r=1\naside 4 section-row\naside 6 section-row"},
		{"bold", []Sheet{looking(of("Animer", "Visites|10|9", "Aider", "Salons|1|1", "Total|11|10")[0], map[int]source.Dress{3: bold, 4: bold, 6: bold, 8: bold})}, nil,
			"Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\naside 4 section-row\naside 6 section-row\naside 8 total-set-aside\n4:1: section-row"},
		{"bold once", []Sheet{looking(of("Animer", "Visites|10|9", "Aider", "Salons|1|1")[0], map[int]source.Dress{1: bold, 4: bold})}, nil,
			"/Animer p= r=\n/Visites p=10 r=9\n/Aider p= r=\n/Salons p=1 r=1\n4:1: section-doubt"},
		{"bold as a line is", []Sheet{looking(of("Animer", "Visites|10|9", "Aider", "Salons|1|1")[0], map[int]source.Dress{4: bold, 6: bold, 7: bold})}, nil,
			"/Animer p= r=\n/Visites p=10 r=9\n/Aider p= r=\n/Salons p=1 r=1\n4:1: section-doubt"},
		{"filled otherwise than lines are", []Sheet{looking(of("Animer", "Visites|10|9", "Aider", "Salons|1|1")[0], map[int]source.Dress{4: source.NewDress(false, 2), 5: source.NewDress(false, 1), 6: source.NewDress(false, 2)})}, nil,
			"Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\naside 4 section-row\naside 6 section-row\n4:1: section-row"},
		{"two looks", []Sheet{looking(of("Animer", "Ici", "Visites|10|9", "Là-bas", "Salons|1|1", "Aider", "Ici", "Dons|1|1")[0],
			map[int]source.Dress{4: source.NewDress(true, 1), 9: source.NewDress(true, 1), 5: bold, 7: bold, 10: bold})}, nil,
			"Animer/Visites p=10 r=9\nAnimer/Salons p=1 r=1\nAider/Dons p=1 r=1\naside 4 section-row\naside 5 section-row\naside 7 section-row\naside 9 section-row\naside 10 section-row\n4:1: section-row"},
		{"beside whose they are", []Sheet{grid("", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|AXE 1 : Animer", "G|2024|Visites|10|9", "H|2024|Salons|1|1", "G|2024|Axe 2 : Solidarité", "G|2024|Dons")}, nil,
			"Animer/Visites p=10 r=9\nh 2024 bilan /Salons p=1 r=1\nSolidarité/Dons p= r=\naside 2 section-row\naside 5 section-row"},
		{"a number under code", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Prévu|Réalisé", "Axe 1|Animer", "1|Visites|10|9", "Axe 2|Aider", "2|Salons|1|1", "3|Dons")}, nil,
			"Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\nAider/Dons p= r=\naside 4 section-row\naside 6 section-row"},
		{"a part behind a line of its axis", of("Axe 1 : Animer", "Dons", "Volet A : Ici", "Visites|10|9"), nil, "Animer/Dons p= r=\nIci/Visites p=10 r=9\naside 4 section-row\naside 6 section-row"},
		{"a part of nothing, with nothing in it", of("Visites|10|9", "Axe 1 : Animer", "Volet A : Ici"), nil, "/Visites p=10 r=9\n/Axe 1 : Animer p= r=\n/Volet A : Ici p= r="},
		{"nothing under it in a table of clusters", []Sheet{grid("", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|Visites|10|9", "||Axe 1 : Solidarité")}, nil, "/Visites p=10 r=9\naside 3 section-row"},
		{"an axis of one cluster, a part of another", []Sheet{grid("", "Grappe|Exercice|Action|Prévu|Réalisé", "G|2024|AXE 1 : Animer", "H|2024|Volet A : Ici", "H|2024|Salons|1|1")}, nil,
			"h 2024 bilan Ici/Salons p=1 r=1\naside 2 section-row\naside 3 section-row"},
		{"a section above figures without a title", of("Visites|10|9", "Axe 1 : Animer", "||9", "Axe 2 : Aider", "Dons|1|1"), nil,
			"/Visites p=10 r=9\n/Axe 1 : Animer p= r=\nAider/Dons p=1 r=1\naside 6 title-missing\naside 7 section-row\n6: title-missing"},
		{"a number under code, again in the title", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Prévu|Réalisé", "1|AXE 1 - Animer", "1.1|Visites|10|9", "II.|Volet 2 : Aider", "2.1|Salons|1|1", "3|Dons")}, nil,
			"Animer/Visites p=10 r=9\nAider/Salons p=1 r=1\nAider/Dons p= r=\naside 4 section-row\naside 6 section-row"},
		{"a named number under code", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Prévu|Réalisé", "Axe 1 – Animer|Visites", "1|Dons|1|1")}, nil, "/Visites p= r=\n/Dons p=1 r=1"},
		{"no theme that is configured", []Sheet{grid("", "Nom : G", "Exercice : 2024", "Axe|Action|Prévu|Réalisé", "Bidule", "|Dons|1|1")}, []names.Term{{Name: "Innovation"}}, "/Dons p=1 r=1\naside 4 row-set-aside"},
		{"titles above rows without figures", of("Animer", "Visites|||à venir", "Aider", "Salons|||à venir"), nil, "/Animer p= r=\n/Visites p= r=\n/Aider p= r=\n/Salons p= r="},
		{"a line, a blank row, a title", of("Visites|10|9", "", "Dons", "", "Actions de plus", head, "Salons|1|1"), nil, "/Visites p=10 r=9\n/Dons p= r=\n/Salons p=1 r=1\naside 8 row-set-aside"},
		{"an action that is called as a note is", of("Fait à la main|3|2", "Visites|10|9"), nil, "/Fait à la main p=3 r=2\n/Visites p=10 r=9"},
		{"a numbered theme in its column", []Sheet{grid("", "Nom : G", "Exercice : 2024", "Axe|Action|Prévu|Réalisé", "Axe 1 - innovations|Dons|1|1")}, []names.Term{{Name: "Innovation"}}, "Innovation/Dons p=1 r=1"},
		{"codes that go on", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Prévu|Réalisé|Écart", "1|Animer|||", "1.1|Visites|10|9|-1", "1.2|Salons", "2|Aider|||0", "2.1|Ici", "2.1.1|Dons|1|1|0", "2.2|Legs|2|2|0", "3|Prêts", "4|Baux|1|1|0"), grid("Page 2", "N°|Action|Prévu|Réalisé", "A|Former|||", "A1|Stages|5|4", "B|Loger", "10|Bourses|3|3")}, nil,
			"Animer/Visites p=10 r=9\nAnimer/Salons p= r=\nAider/Dons p=1 r=1\nAider/Legs p=2 r=2\n/Prêts p= r=\n/Baux p=1 r=1\nFormer/Stages p=5 r=4\n/Loger p= r=\n/Bourses p=3 r=3\naside 4 section-row\naside 7 section-row\naside 8 section-row\naside 2 section-row"},
		{"sums before their parts", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Prévu|Réalisé", "1|Animer|14|13", "1.1|Visites|8|7", "1.2|Salons|6|6", "1.2.1|Ici|4|5", "1.2.2|Là|2|1", "2|Aider|5|4", "2.1|Dons|2|1", "2.2|Prêts|3|2", "3|Legs|1|1")}, nil,
			"Animer/Visites p=8 r=7\nAnimer/Ici p=4 r=5\nAnimer/Là p=2 r=1\n/Aider p=5 r=4\n/Dons p=2 r=1\n/Prêts p=3 r=2\n/Legs p=1 r=1\naside 4 section-row\naside 6 section-row"},
		{"sums before their parts, and a total", of("Animer|14|13", "Visites|8|7", "Salons|6|6", "Aider|5|3", "Dons|2|1", "Prêts|3|2", "Total|19|16"), nil,
			"Animer/Visites p=8 r=7\nAnimer/Salons p=6 r=6\nAider/Dons p=2 r=1\nAider/Prêts p=3 r=2\naside 4 section-row\naside 7 section-row\naside 10 total-set-aside"},
		{"one row that is the sum of those below", of("Animer|14|13", "Visites|8|7", "Salons|6|6", "Total|14|13"), nil,
			"/Animer p=14 r=13\n/Visites p=8 r=7\n/Salons p=6 r=6\naside 7 total-set-aside\n7:2: total-differs 28 [4:2 5:2 6:2]\n7:3: total-differs 26 [4:3 5:3 6:3]"},
		{"rows of a form that were not filled in", []Sheet{grid("", "Nom : G", "Exercice : 2024", "N°|Action|Type|Prévu|Réalisé|Taux", "1|Visites|Visite|10|9|90 %", "2||Choisir…|||0", "3||-- Sélectionner --|||", "||Choisir|||", "4|||||0 %", "5||||2|", "6||||n.d.|0")}, nil,
			"/Visites p=10 r=9\n/ p= r=2\naside 5 row-set-aside\naside 6 row-set-aside\naside 7 row-set-aside\naside 8 row-set-aside\naside 10 row-set-aside"},
		{"pages", of("Visites|10|9", "Page 1/2", "Salons|1|1", "page 2 sur 2", "- 3 -"), nil, "/Visites p=10 r=9\n/Salons p=1 r=1\naside 5 row-set-aside\naside 7 row-set-aside\naside 8 row-set-aside"},
		{"titles alone, as a plan has them", of("Visites", "Salons", "Dons|1|1"), nil, "/Visites p= r=\n/Salons p= r=\n/Dons p=1 r=1"},
		{"doubtful titles", of("Animer", "Visites|10|9", "Aider", "Salons|1|1"), nil,
			"/Animer p= r=\n/Visites p=10 r=9\n/Aider p= r=\n/Salons p=1 r=1\n4:1: section-doubt"},
		{"title of the next table", of("Visites|10|9", "Actions de plus", head, "Salons|1|1"), nil, "/Visites p=10 r=9\n/Salons p=1 r=1\naside 5 row-set-aside"},
		{"titles of the next table behind a blank row", of("Visites|10|9", "", "Actions de plus", "en nombre", head, "Salons|1|1"), nil, "/Visites p=10 r=9\n/Salons p=1 r=1\naside 6 row-set-aside\naside 7 row-set-aside"},
		{"a line and the title of the next table", of("Visites|10|9", "Dons", "Actions de plus", head, "Salons|1|1"), nil, "/Visites p=10 r=9\n/Dons p= r=\n/Salons p=1 r=1\naside 6 row-set-aside"},
		{"a sub-total by its name", of("AXE 1 : Animer", "Visites|10|9", "ST visites|10|9", "Salons|1|1", "ST animer|1|1", "ST Exemple|1|1"), nil,
			"Animer/Visites p=10 r=9\nAnimer/Salons p=1 r=1\nAnimer/ST Exemple p=1 r=1\naside 4 section-row\naside 6 total-set-aside\naside 8 total-set-aside"},
		{"totals", of("Visites|10|9", "S/Total|10|9", "Salons|1|1", "s/t|1|2", "Moyenne|5|5", "Ensemble pour l'emploi|4|4", "Cumul des formations|2|2", "ST|6|6", "Ensemble des actions|17|16", "TOTAL GÉNÉRAL|17|15", "St Exemple : visite|1|1"), nil,
			"/Visites p=10 r=9\n/Salons p=1 r=1\n/Ensemble pour l'emploi p=4 r=4\n/Cumul des formations p=2 r=2\n/St Exemple : visite p=1 r=1\n" +
				"aside 5 total-set-aside\naside 7 total-set-aside\naside 8 total-set-aside\naside 11 total-set-aside\naside 12 total-set-aside\naside 13 total-set-aside\n" +
				"7:3: total-differs 1 [6:3]\n13:3: total-differs 16 [4:3 6:3 9:3 10:3]"},
		{"notes and signatures", of("Visites|10|9", "* hors visioconférences", "Saint-Exemple, le 31 mars 2025", "La directrice, C. Exemple", "Voté en assemblée le 3 mars", "Document à retourner", "Le président", "Jean Exemple", "Le président rencontre les adhérents", "Légende", "Fait à Saint-Exemple|le 31 mars", "Source :||enquête", "(en nombre)", "Signature de la charte||fait", "Signature"), nil,
			"/Visites p=10 r=9\n/Le président rencontre les adhérents p= r=\n/Signature de la charte p= r= done\naside 5 row-set-aside\naside 6 row-set-aside\naside 7 row-set-aside\naside 8 row-set-aside\naside 9 row-set-aside\naside 10 row-set-aside\naside 11 row-set-aside\naside 13 row-set-aside\naside 14 row-set-aside\naside 15 row-set-aside\naside 16 row-set-aside\naside 18 row-set-aside\n17:3: status-read"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, &submission.Vocabulary{Themes: c.themes})
			var got []string
			for _, s := range strings.Split(tell(f), "\n") {
				s = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(s), "g 2024 bilan "), "f: ")
				if s != "aside 1 row-set-aside" && s != "aside 2 row-set-aside" {
					got = append(got, s)
				}
			}
			if got := strings.Join(got, "\n"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// A sheet of which every row says a fact of the cluster is no table that was missed.
func TestSheetOfFacts(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", "Grappe Exemple", "Action|Prévu|Réalisé", "x|1|2"), grid("Rappel", "Total adhérents|48")}}, nil)
	for _, p := range f.Problems {
		if p.Slug == source.MissingHeading {
			t.Error(p)
		}
	}
	if len(f.Lines) != 1 {
		t.Errorf("%d lines", len(f.Lines))
	}
}
