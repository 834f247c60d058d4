package decode

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
)

// Which row is which line of which action, by its indicator, its unit or a merge.
// A line is shown as title, unit, code, planned, actual and its other fields.
func TestIndicators(t *testing.T) {
	down := func(s Sheet, at int, cells ...int) Sheet { // cells of a row merged with those below them
		inner := s.Rows
		s.Rows = func(yield func(source.Row, error) bool) {
			for row, err := range inner {
				for _, n := range cells {
					if row.Pos.Row() == at {
						row.Cells[n].Rows = 2
					}
				}
				if !yield(row, err) {
					return
				}
			}
		}
		return s
	}
	of := func(rows ...string) Sheet {
		return grid("", append([]string{"Nom : G", "Exercice : 2024"}, rows...)...)
	}
	for _, c := range []struct {
		name   string
		sheets []Sheet
		want   string
	}{
		{"several below", []Sheet{of("Axe|Action|Indicateur|Prévu|Réalisé", "E|Ateliers|Séances|10|9", "||Nombre de participants|60|72", "E|Forum|nb de stands|20|18")},
			"Ateliers – Séances [Séances] 10 9\nAteliers – Nombre de participants [participants] 60 72\nForum [stands] 20 18"},
		{"on each row", []Sheet{of("Action|KPI|Cible|Réalisé", "Matinales|matinales|8|9", "Autre||1|1", "Matinales|participants|160|140")},
			"Matinales – matinales [matinales] 8 9\nAutre [] 1 1\nMatinales – participants [participants] 160 140"},
		{"merged, with a merged number", []Sheet{down(of("Action|Indicateur|Prévu|Réalisé", "Ateliers|séances|10|9", "|inscrits||72"), 4, 0, 2)}, "Ateliers – séances [séances] 10 9\nAteliers – inscrits [inscrits] 72"},
		{"the unit alone", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|nombre|10|9", "|visiteurs|60|72")}, "Salons [nombre] 10 9\nSalons [visiteurs] 60 72"},
		{"neither", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|nombre|10|9", "||60|72")}, "Salons [nombre] 10 9\n5: title-missing"},
		{"of another theme", []Sheet{of("Axe|Action|Unité|Prévu|Réalisé", "E|Salons|nombre|10|9", "R||visiteurs|60|72", "E||exposants|6|7")}, "Salons [nombre] 10 9\nSalons [exposants] 6 7\n5: title-missing"},
		{"a sum without a name", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|salons|10|9", "|visiteurs|60|72", "|salons|10|9")}, "Salons [salons] 10 9\nSalons [visiteurs] 60 72\n6: title-missing"},
		{"below a section", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|nombre|10|9", "AXE 1 : Animer", "|visiteurs|60|72", "|dons|1|1")}, "Salons [nombre] 10 9\nAXE 1 : Animer []\n6: title-missing\n7: title-missing"},
		{"no figures", []Sheet{of("Action|Unité|Prévu|Réalisé|Commentaire", "Salons|nombre|10|9", "|visiteurs|||à venir")}, "Salons [nombre] 10 9"},
		{"no unit", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|nombre|10|9", "|n.d.|60|72")}, "Salons [nombre] 10 9\n5: title-missing"},
		{"a title alone and a note above them", []Sheet{of("Action|Indicateur|Prévu|Réalisé", "Dons", "(en nombre)", "|dons|10|9")}, "Dons [dons] 10 9"},
		{"codes alone", []Sheet{of("Code|Action|Indicateur|Prévu|Réalisé", "A1||séances|10|9", "A2||inscrits|6|7")}, "[séances] A1 10 9\n[inscrits] A2 6 7"},
		{"as long as no unit is", []Sheet{of("Action|Indicateur|Prévu|Réalisé", "Dons|associations du territoire qui ont reçu|1|1")}, "Dons [] 1 1 Indicateur=associations du territoire qui ont reçu"},
		{"below a total", []Sheet{of("Action|Unité|Prévu|Réalisé", "Salons|nombre|10|9", "Total||10|9", "|visiteurs|60|72")}, "Salons [nombre] 10 9\n6: title-missing"},
		{"an own code", []Sheet{of("Code|Action|Indicateur|Unité|Prévu|Réalisé", "A1|Salons|stands||10|9", "A2|||visites|60|72", "A3|Dons|euros||1|1", "A4||donateurs||2|2")},
			"Salons [stands] A1 10 9\n[visites] A2 60 72\nDons – euros [euros] A3 1 1\nDons – donateurs [donateurs] A4 2 2"},
		{"a title alone above its indicators", []Sheet{of("Action|Indicateur|Prévu|Réalisé", "Salons", "|stands|10|9", "|visiteurs|60|72", "Dons", "Visites||1|1")},
			"Salons – stands [stands] 10 9\nSalons – visiteurs [visiteurs] 60 72\nDons []\nVisites [] 1 1"},
		{"beside a unit, and no thing that is counted", []Sheet{of("Action|Indicateur|Unité|Prévu|Réalisé", "Salons|Stands tenus|stands|10|9", "Formation|Taux de réussite||60|72", "Dons|dons|dons|1|1")},
			"Salons [stands] 10 9 Indicateur=Stands tenus\nFormation [] 60 72 Indicateur=Taux de réussite\nDons [dons] 1 1"},
		{"in place of a title", []Sheet{of("Indicateur|Prévu|Réalisé", "Stands|10|9")}, "Stands [] 10 9"},
		{"a heading with a unit", []Sheet{of("Action|Indicateur|Prévu (k€)|Réalisé (k€)", "Dons|collecte|10|9")}, "Dons [] 10k€ 9k€ Indicateur=collecte"},
		{"project and action", []Sheet{of("Axe|Projet|Action|Prévu|Réalisé", "RSE|Plastique utile|Tri|5|4")}, "RSE: Tri [] 5 4 Projet=Plastique utile"},
		{"a project for a theme", []Sheet{of("Projet|Action|Prévu|Réalisé", "Plastique utile|Tri|5|4")}, "Plastique utile: Tri [] 5 4"},
		{"action and task", []Sheet{of("Axe|Action|Tâche|Prévu|Réalisé", "RSE|Plastique utile|Tri|5|4")}, "RSE: Tri [] 5 4 Action=Plastique utile"},
		{"a task left blank", []Sheet{of("Projet|Action|Tâche|Unité|Prévu|Réalisé", "Bois|Bâtir|Murs|murs|5|4", "Bois|Animer||réunions|2|2", "Vert|||jours|1|1", "|||heures|3|3")},
			"Bois: Murs [murs] 5 4 Action=Bâtir\nBois: Animer [réunions] 2 2 Action=Animer\nVert [jours] 1 1\n7: title-missing"},
		{"two of one width", []Sheet{of("Action|Libellé|Prévu|Réalisé", "Tri|Tri des plastiques|5|4")}, "Tri [] 5 4 Libellé=Tri des plastiques\n3:2: duplicate-heading"},
		{"a project alone", []Sheet{of("Projet|Prévu|Réalisé", "Plastique utile|5|4")}, "Plastique utile [] 5 4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: c.sheets}, nil)
			submission.NameIndicators([]*submission.File{&f})
			var got []string
			for _, l := range f.Lines {
				s := fmt.Sprintf("%s [%s] %s %s %s", l.Title.Value, l.Unit.Value, l.Code.Value, l.Planned.Written()+l.Planned.Unit(), l.Actual.Written()+l.Actual.Unit())
				if l.Theme.Value != "" && l.Theme.Value != "E" {
					s = l.Theme.Value + ": " + s
				}
				for _, o := range l.Others {
					s += " " + o.Heading + "=" + o.Text.Value
				}
				got = append(got, strings.Join(strings.Fields(s), " "))
			}
			for _, p := range f.Problems {
				got = append(got, strings.TrimPrefix(p.Error(), "f:"))
			}
			if got := strings.Join(got, "\n"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// An action has several indicators where one cluster counts several things of it in
// one year: neither another cluster nor another year makes it so.
func TestIndicatorsApart(t *testing.T) {
	f := Decode(Input{File: "f", Sheets: []Sheet{grid("", "Grappe|Exercice|Action|Indicateur|Prévu|Réalisé", "G|2024|Salons|stands|1|1", "G|2024|Salons|visiteurs|2|2", "H|2024|Salons|stands|3|3",
		"H|2023|Dons|dons|4|4", "H|2024|Dons|donateurs|5|5")}}, nil)
	submission.NameIndicators([]*submission.File{&f})
	var got []string
	for _, l := range f.Lines {
		got = append(got, l.Title.Value+l.Indicator.Text.Value)
	}
	if got, want := strings.Join(got, ", "), "Salons – standsstands, Salons – visiteursvisiteurs, Salons, Dons, Dons"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// An action has several indicators in all files where it has in one, so that its
// plan and its results are called alike.
func TestIndicatorsOverFiles(t *testing.T) {
	file := func(heads string, rows ...string) *submission.File {
		f := Decode(Input{File: rows[0], Sheets: []Sheet{grid("", append([]string{"Nom : G", "Exercice : 2024", heads}, rows...)...)}}, nil)
		return &f
	}
	plan := file("Action|Indicateur|Prévu", "Salons|stands|10", "Dons|dons|1")
	results := file("Action|Indicateur|Réalisé", "Salon|stands|9", "Salon|visiteurs|70", "Dons|donateurs|2")
	submission.NameIndicators([]*submission.File{plan, results})
	var got []string
	for _, f := range []*submission.File{plan, results} {
		for _, l := range f.Lines {
			got = append(got, l.Title.Value)
		}
	}
	if got, want := strings.Join(got, ", "), "Salons – stands, Dons, Salon – stands, Salon – visiteurs, Dons"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
