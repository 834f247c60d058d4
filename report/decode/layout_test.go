package decode

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
	"bilan/report/submission"
)

// merged gives a cell of a grid a width and a height.
func merged(s Sheet, row, col int, rows, cols int32) Sheet {
	inner := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for r, err := range inner {
			for i := range r.Cells {
				if r.Pos.Row() == row && r.Cells[i].Pos.Col() == col {
					r.Cells[i].Rows, r.Cells[i].Cols = rows, cols
				}
			}
			if !yield(r, err) {
				return
			}
		}
	}
	return s
}

func TestLayouts(t *testing.T) {
	const who = "Grappe|Exercice|Intitulé"
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"a year spans, merged", []Sheet{merged(merged(grid("", who+"|2023||2024|", "|||Prévu|Réalisé|Prévu|Réalisé", "G||x|1|2|3|4"), 1, 4, 1, 2), 1, 6, 1, 2)},
			"g 2023 bilan /x p=1 r=2 \ng 2024 bilan /x p=3 r=4 "},
		{"a year spans, not merged", []Sheet{grid("", who+"|2023||2024", "|||Prévu|Réalisé|Prévu", "G||x|1|2|3")},
			"g 2023 bilan /x p=1 r=2 \ng 2024 programme /x p=3 r= "},
		{"a kind spans years", []Sheet{grid("", who+"|Prévu||Réalisé", "|||2024|2025|2024", "G||x|1|2|3")},
			"g 2024 bilan /x p=1 r=3 \ng 2025 programme /x p=2 r= "},
		{"a kind spans number and budget", []Sheet{grid("", who+"|Prévu||Réalisé|", "|||Nombre|Budget|Nombre|Budget", "G|2024|x|1|20|3|40")},
			"g 2024 bilan /x p=1 r=3  b=20/40"},
		{"titles merged over both rows", []Sheet{merged(merged(merged(grid("", who+"|2024|", "|||Prévu|Réalisé", "G||x|1|2"), 1, 1, 2, 1), 1, 2, 2, 1), 1, 3, 2, 1)},
			"g 2024 bilan /x p=1 r=2 "},
		{"years around the exercice", []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Actions", "Intitulé|Unité|Réalisé N-1|Prévu N|Réalisé N|Prévu N+1", "x|ateliers|1|2|3|4")},
			"g 2024 bilan /x p=2 r=3 \ng 2023 bilan /x p= r=1 \ng 2025 programme /x p=4 r= "},
		{"years around the exercice span", []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Actions", "Intitulé|N-1||N||N+1", "|Prévu|Réalisé|Prévu|Réalisé|Prévu", "x|1|2|3|4|5")},
			"g 2024 bilan /x p=3 r=4 \ng 2023 bilan /x p=1 r=2 \ng 2025 programme /x p=5 r= "},
		{"years around the one of a column", []Sheet{grid("", who+"|Réalisé N-1|Prévu|Réalisé|Prévu N+1", "G|2024|x|1|2|3|4", "G||y|5|6|7|8")},
			"g 2024 bilan /x p=2 r=3 \ng 2023 bilan /x p= r=1 \ng 2025 programme /x p=4 r= \ng 2024 bilan /y p=6 r=7 \ng 2023 bilan /y p= r=5 \ng 2025 programme /y p=8 r= \n3: year-inferred"},
		{"years around several of a column", []Sheet{grid("", who+"|Réalisé N-1|Prévu|Réalisé", "G|2024|x|1|2|3", "G|2023|x|0|1|1")},
			"g 2024 bilan /x p=2 r=3 \ng 2023 bilan /x p=1 r=1 \n1:4: unknown-heading"},
		{"a year around none", []Sheet{grid("", "Grappe|Intitulé|Réalisé N-1|Prévu|Réalisé", "G|x|1|2|3")},
			"aside 2 year-missing\n1:3: unknown-heading\n2: year-missing"},
		{"a description beside a title", []Sheet{grid("", who+"|Description|Réalisé", "G|2024|x|long|3")},
			"g 2024 bilan /x p= r=3 "},
		{"titles of what was planned", []Sheet{grid("", "Grappe|Exercice|Actions prévues|Objectif", "G|2024|x|3")},
			"g 2024 programme /x p=3 r= "},
		{"two tables under titles of their own", []Sheet{grid("", "Nom : G", "BILAN 2024", "Intitulé|Prévu|Réalisé", "x|1|2", "", "PROGRAMME 2025", "Intitulé|Objectif|Partenaires", "x|3|Y")},
			"g 2024 bilan /x p=1 r=2 \ng 2025 programme /x p=3 r= \naside 1 row-set-aside\naside 2 row-set-aside\naside 6 row-set-aside"},
		{"headings in words of data below a table", []Sheet{grid("", "Nom : G", "Bilan 2024", "Action|Objectif|Réalisé", "x|1|2", "", "Actions hors programme", "Opération|Fait", "y|3")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 bilan /y p= r=3 \naside 1 row-set-aside\naside 2 row-set-aside\naside 6 row-set-aside"},
		{"words of headings in a row of data", []Sheet{grid("", "Nom : G", "Bilan 2024", "Action|Statut", "x|fait", "Opération|Fait", "y|fait")},
			"g 2024 bilan /x p= r= done\ng 2024 bilan /Opération p= r= done\ng 2024 bilan /y p= r= done\naside 1 row-set-aside\naside 2 row-set-aside"},
		{"a plan below results, under no title", []Sheet{grid("", "Nom : G", "Bilan d'activité 2024", "Intitulé|Prévu|Réalisé", "x|1|2", "Intitulé|Objectif|Partenaires", "x|3|Y")},
			"g 2024 bilan /x p=1 r=2 \ng 2024 programme /x p=3 r= \naside 1 row-set-aside\naside 2 row-set-aside"},
		{"titles between the rows of one table", []Sheet{grid("", "Nom : G", "Intitulé|Objectif|Partenaires", "Programme 2024", "x|1", "Bilan carbone 2024", "Programme pour l’année 2025", "x|2")},
			"g 2024 programme /x p=1 r= \ng 2024 programme /Bilan carbone 2024 p= r= \ng 2025 programme /x p=2 r= \naside 1 row-set-aside\naside 3 row-set-aside\naside 6 row-set-aside"},
		{"clusters one below the other", []Sheet{grid("", "Rapport annuel – exercice 2024", "Nom : G", "Intitulé|Prévu|Réalisé", "x|1|2", "Structure : H", "y|3|4")},
			"g 2024 bilan /x p=1 r=2 \nh 2024 bilan /y p=3 r=4 \naside 1 row-set-aside\naside 2 row-set-aside\naside 5 row-set-aside"},
		{"a title over the whole table", []Sheet{merged(grid("", "Programme 2024||||", "Grappe|Intitulé|Axe|Prévu|Unité", "G|x|A|1|ateliers"), 1, 1, 1, 5)},
			"g 2024 programme A/x p=1 r= \naside 1 row-set-aside"},
		{"a row of words is data", []Sheet{grid("", who+"|Prévu|Réalisé|Statut|Commentaire", "G|2024|Action|||fait|Budget")},
			"g 2024 bilan /Action p= r= done"},
		{"columns of years, one status", []Sheet{grid("", "Grappe|Intitulé|Réalisé 2023|Prévu 2024|Statut", "G|x|1|2|fait", "G|y|3||reporté")},
			"g 2023 bilan /x p= r=1 done\ng 2024 programme /x p=2 r= \ng 2023 bilan /y p= r=3 postponed"},
		{"history beside the year", []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Bilan 2024", "Intitulé|Unité|Réalisé 2023|Prévu 2024|Réalisé 2024|Prévu 2025", "x|ateliers|1|2|3|4")},
			"g 2023 bilan /x p= r=1 \ng 2024 bilan /x p=2 r=3 \ng 2025 programme /x p=4 r= "},
		{"a plan beside results that name the row's year", []Sheet{grid("", who+"|Prévu|Réalisé 2024|Statut", "G|2024|x|5|4|fait", "|||6|4", "||Total|6|5")},
			"g 2024 bilan /x p=5 r=4 done\naside 3 title-missing\naside 4 total-set-aside\n3: title-missing\n4:4: total-differs 5 [2:4]\n4:5: total-differs 4 [2:5]"},
		{"results beside plans that name years", []Sheet{grid("Grappe", "Nom|G", "Exercice|2024"), grid("Actions", "Intitulé|Unité|Prévu 2024|Réalisé|Prévu 2025", "x|ateliers|5|4|6")},
			"g 2024 bilan /x p=5 r=4 \ng 2025 programme /x p=6 r= "},
		{"last year's results beside the row's own", []Sheet{grid("", who+"|Prévu|Réalisé|Réalisé 2023", "G|2024|x|5|4|3")},
			"g 2024 bilan /x p=5 r=4 \ng 2023 bilan /x p= r=3 "},
		{"a plan of money alone", []Sheet{grid("", "Grappe|Intitulé|Réalisé 2023|Budget prévu 2024 (k€)", "G|x|1|2", "G|y|3|")},
			"g 2023 bilan /x p= r=1 \ng 2024 programme /x p= r=  b=2000/\ng 2023 bilan /y p= r=3 "},
		{"the form's own column", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé|Complétude", "G|2024|x|1|complet")}, "g 2024 bilan /x p= r=1 "},
		{"totals that hold", []Sheet{grid("", "Grappe|Exercice|Axe|Intitulé|Réalisé", "G|2024|A|x|1", "G|2024|A|y|2", "|||Sous-total A|3", "G|2024|B|z|4", "|||Sous-total|4", "|||Total|7")},
			"g 2024 bilan A/x p= r=1 \ng 2024 bilan A/y p= r=2 \ng 2024 bilan B/z p= r=4 \naside 4 total-set-aside\naside 6 total-set-aside\naside 7 total-set-aside"},
		{"totals in the column of codes", []Sheet{grid("", "N°|Grappe|Exercice|Intitulé|Réalisé", "1|G|2024|x|1", "2|G|2024|y|2", "Sous-total||||3", "Total général||||4")},
			"g 2024 bilan /x p= r=1 \ng 2024 bilan /y p= r=2 \naside 4 total-set-aside\naside 5 total-set-aside\n5:5: total-differs 3 [2:5 3:5]"},
		{"totals that do not", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé|Budget réalisé", "G|2024|x|1|1 k€", "G|2024|y|2|500", "||Sous-total|4|1500", "||Total|3|1 600 €")},
			"g 2024 bilan /x p= r=1  b=/1000\ng 2024 bilan /y p= r=2  b=/500\naside 4 total-set-aside\naside 5 total-set-aside\n4:4: total-differs 3 [2:4 3:4]\n5:5: total-differs 1500 [2:5 3:5]"},
		{"totals of amounts at two scales", []Sheet{grid("", "Grappe|Exercice|Intitulé|Unité|Réalisé", "G|2024|x||5 k€", "G|2024|y|k€|6", "G|2024|z|€|500", "||Total||11 500 €", "||Total||11,5 k€", "||Total||12 k€")},
			"g 2024 bilan /x p= r=5k€ \ng 2024 bilan /y p= r=6 \ng 2024 bilan /z p= r=500 \naside 5 total-set-aside\naside 6 total-set-aside\naside 7 total-set-aside\n7:5: total-differs 11.5 [2:5 3:5 4:5]"},
		{"a part that is no number", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|1", "G|2024|y|au moins 2", "||Total|4")},
			"g 2024 bilan /x p= r=1 \ng 2024 bilan /y p= r=≥2 \naside 4 total-set-aside"},
		{"a signature, in the column of codes or of titles", []Sheet{grid("", "Code|Grappe|Exercice|Intitulé|Réalisé", "A|G|2024|x|1", "Fait à Exempleville", "|||Fait à Exempleville, le 3 mars", "|||Note : hors Lyon", "|||Note de conjoncture")},
			"g 2024 bilan /x p= r=1 \naside 3 row-set-aside\naside 4 row-set-aside\naside 5 row-set-aside\naside 6 cluster-missing\n6: cluster-missing"},
		{"a bare number beside a percentage", []Sheet{grid("", "Grappe|Exercice|Intitulé|Prévu|Réalisé", "G|2024|x|120|75 %")}, "g 2024 bilan /x p=120 r=75% "},
		{"a percentage over a hundred", []Sheet{grid("", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|120 %")}, "g 2024 bilan /x p= r=120% \n2:4: percent-out-of-range"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.ReplaceAll(tell(Decode(Input{File: "f", Sheets: c.sheets}, nil)), "f: ", " "); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestConfiguredLayout(t *testing.T) {
	own := grid("Feuil1", "Suivi des actions", "Chose|Vu|Fait en|Divers", "x|1|2|bleu", "y|3|4|vert")
	columns := []column.LayoutColumn{{Column: "Chose", Is: "intitulé"}, {Column: "B", Is: "prévu"}, {Column: "C", Is: "réalisé", Year: 2024}, {Column: "Divers", Is: "ignorer"}}
	for _, c := range []struct {
		name string
		plan column.Layout
		want string
	}{
		{"by letters and headings", column.Layout{Sheet: "feuil1", HeadingRow: 2, Cluster: "G", Year: 2023, Columns: columns},
			"g 2023 programme /x p=1 r= \ng 2024 bilan /x p= r=2 \ng 2023 programme /y p=3 r= \ng 2024 bilan /y p= r=4 \naside 1 row-set-aside"},
		{"without headings", column.Layout{File: "F", Cluster: "G", Year: 2023, Nature: cell.Results, Columns: []column.LayoutColumn{{Column: "A", Is: "intitulé"}, {Column: "C", Is: "commentaire"}, {Column: "B", Is: "axe"}, {Column: "D", Is: "ignorer"}}},
			"g 2023 bilan /Suivi des actions p= r= \ng 2023 bilan Vu/Chose p= r= \ng 2023 bilan 1/x p= r= \ng 2023 bilan 3/y p= r= "},
		{"a column that is not there", column.Layout{Sheet: "Feuil1", HeadingRow: 2, Columns: []column.LayoutColumn{{Column: "Titre", Is: "intitulé"}}},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\naside 4 missing-heading\nFeuil1: layout-unmatched\nFeuil1!A2: missing-heading"},
		{"of another file", column.Layout{File: "autre*.xlsx", Columns: columns},
			"aside 1 missing-heading\naside 2 missing-heading\naside 3 missing-heading\naside 4 missing-heading\nFeuil1!A2: missing-heading"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := tell(Decode(Input{File: "f", Sheets: []Sheet{own}}, &submission.Vocabulary{Layouts: []column.Layout{c.plan}}))
			if got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestHiddenSheetTaken(t *testing.T) {
	s := grid("Données", "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3")
	s.Hidden = true
	if got := tell(Decode(Input{File: "f", Sheets: []Sheet{s}}, &submission.Vocabulary{HiddenSheets: []string{"donnees"}})); got != "g 2024 bilan /x p= r=3 \n'Données': hidden-sheet-taken" {
		t.Errorf("got %s", got)
	}
}

// A key without a value has none, whatever remark stands further on.
func TestFactsBesideTheirKeys(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G|le nom", "Exercice|2024", "Adhérents||à jour au 31/12"), grid("Bilan 2024", "Intitulé|Unité|Réalisé", "x|ateliers|1")}}, nil)
	if m := f.Facts[0].Members; m.Present || m.Written() != "" {
		t.Errorf("members are %q", m.Written())
	}
}

// Headings below the thirtieth row are found where the sheet says that they
// stand there.
func TestTitleRow(t *testing.T) {
	rows := make([]string, 41)
	for i := range rows {
		rows[i] = "Présentation"
	}
	rows[39], rows[40] = "Grappe|Exercice|Intitulé|Réalisé", "G|2024|x|3"
	for titleRow, want := range map[int]int{0: 0, 40: 1, 39: 0} {
		s := grid("Rapport", rows...)
		s.TitleRow = titleRow
		if f := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil); len(f.Lines) != want {
			t.Errorf("with %d: %d lines, want %d", titleRow, len(f.Lines), want)
		}
	}
}

// Clusters stand beside one another where a layout says of which each column is; a
// row that says nothing of one gives it no line.
func TestClustersInColumns(t *testing.T) {
	own := grid("Suivi", "Action|Grappe G||Grappe H|", "|Prévu|Réalisé|Prévu|Réalisé", "x|1|2|3|4", "y|5||6|7", "z|||8|", "w")
	l := column.Layout{Sheet: "Suivi", HeadingRow: 2, Year: 2024, Columns: []column.LayoutColumn{{Column: "A", Is: "intitulé"},
		{Column: "B", Is: "prévu", Cluster: "G"}, {Column: "C", Is: "réalisé", Cluster: "G"}, {Column: "D", Is: "prévu", Cluster: "H"}, {Column: "E", Is: "réalisé", Cluster: "H"}}}
	got := tell(Decode(Input{File: "f", Sheets: []Sheet{own}}, &submission.Vocabulary{Layouts: []column.Layout{l}}))
	want := "g 2024 bilan /x p=1 r=2 \nh 2024 bilan /x p=3 r=4 \ng 2024 bilan /y p=5 r= \nh 2024 bilan /y p=6 r=7 \nh 2024 bilan /z p=8 r= \naside 1 row-set-aside\naside 6 row-set-aside"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What a sheet of dossiers says holds for the rows of another sheet that have its
// id, at its own place.
func TestDossiers(t *testing.T) {
	ds := column.LayoutDossiers{Sheet: "Dossiers", HeadingRow: 2, ID: "Numéro", Columns: []column.LayoutColumn{{Column: "Demandeur", Is: "grappe"}, {Column: "C", Is: "exercice"}, {Column: "D", Is: "axe"}}}
	plan := column.Layout{Sheet: "Actions", HeadingRow: 1, ID: "Dossier", Dossiers: ds, Columns: []column.LayoutColumn{{Column: "B", Is: "intitulé"}, {Column: "C", Is: "prévu"}, {Column: "D", Is: "réalisé"}}}
	dossiers := grid("Dossiers", "Export", "Numéro|Demandeur|An|Sujet|Mél", "012|G|2024|Export|m", "013|H|2024|Former|n", "014|I|2023|A|", "014|J|2023|A|")
	actions := grid("Actions", "Dossier|Quoi|P|R", "012|x|1|2", "012|y|3|4", "99|z|5|6", "014|w|7|8", "|v|9|9")
	for name, sheets := range map[string][]Sheet{"before": {dossiers, actions}, "behind": {actions, dossiers}} {
		f := Decode(Input{File: "f", Sheets: sheets}, &submission.Vocabulary{Layouts: []column.Layout{plan}})
		want := "g 2024 bilan Export/x p=1 r=2 \ng 2024 bilan Export/y p=3 r=4 \naside 4 cluster-missing\naside 5 cluster-missing\naside 6 cluster-missing\n" +
			"aside 4 row-set-aside\naside 5 row-set-aside\naside 6 row-set-aside\nActions!A1: unknown-heading\nActions!A4: layout-unmatched\nActions!4:4: cluster-missing"
		if got := tell(f); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
		if at := f.Lines[0].Theme.Pos; at != source.In("f", "Dossiers").At(3, 4) || f.Lines[0].Planned.Pos != source.In("f", "Actions").At(2, 3) {
			t.Errorf("%s: the theme stands at %v", name, at)
		}
		if info := f.Tables[slices.IndexFunc(f.Tables, func(t column.TableInfo) bool { return t.Kind == "dossiers" })]; info.Rows != 1 || info.SetAside != 3 || info.Headings[1].Canon != "grappe" || info.Headings[4].Canon != "" {
			t.Errorf("%s: %+v", name, info)
		}
	}
	for _, c := range []struct{ change func(*column.Layout) }{
		{func(l *column.Layout) { l.ID = "Nul" }}, {func(l *column.Layout) { l.Dossiers.Sheet = "Nul" }}, {func(l *column.Layout) { l.Dossiers.HeadingRow = 90 }}, {func(l *column.Layout) { l.Dossiers.ID = "Nul" }},
		{func(l *column.Layout) { l.Dossiers.Columns = []column.LayoutColumn{{Column: "Nul", Is: "grappe"}} }},
	} {
		l := plan
		c.change(&l)
		f := Decode(Input{File: "f", Sheets: []Sheet{dossiers, actions}}, &submission.Vocabulary{Layouts: []column.Layout{l}})
		if f.Problems.Count(source.Warning) == 0 || !strings.Contains(tell(f), "layout-unmatched") {
			t.Errorf("%+v: %s", l, tell(f))
		}
	}
}
