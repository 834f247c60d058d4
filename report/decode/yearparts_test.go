package decode

import (
	"strings"
	"testing"

	"bilan/report/source"
)

// An action that is given by parts of its year, a row or a sheet each, is one line with
// their sum, where they have one.
func TestPartsOfTheYear(t *testing.T) {
	head := "Grappe|Exercice|Nature|Intitulé|Unité|Trimestre|Prévu|Réalisé|Statut|Commentaire"
	row := func(quarter, planned, actual, status, comment string) string {
		return "G|2024|bilan|x|visites|" + quarter + "|" + planned + "|" + actual + "|" + status + "|" + comment
	}
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"a flux", []string{row("T1", "2", "1", "fait", "bien"), row("T2", "3", "3", "fait", "mieux")}, "x 5 4 done bien ; mieux;parts-summed:info parts-summed:info"},
		{"the same plan each time", []string{row("T1", "2", "1", "", ""), row("T2", "2", "3", "", "")}, "x 4 4  ;parts-summed:warning parts-summed:info"},
		{"a plan once", []string{row("T1", "8", "1", "", ""), row("T2", "", "3", "en cours", "")}, "x 8 4  ;parts-summed:info"},
		{"with the year", []string{row("T1 2024", "2", "1", "", ""), row("T2 2024", "3", "", "", "")}, "x 5 1  ;parts-summed:info"},
		{"one quarter twice", []string{row("T1", "2", "1", "", ""), row("T1", "3", "3", "", "")}, "x 2 1  ;x 3 3  ;"},
		{"a rate", []string{row("T1", "80 %", "70 %", "", ""), row("T2", "80 %", "75 %", "", "")}, "x 80 70  ;x 80 75  ;"},
		{"words", []string{row("T1", "2", "bien", "", ""), row("T2", "3", "3", "", "")}, "x 2   bien;x 3 3  ;words-kept:warning"},
		{"one quarter", []string{row("T1", "2", "1", "", "")}, "x 2 1  ;"},
		{"no quarters", []string{row("", "2", "1", "", ""), row("", "3", "3", "", "")}, "x 2 1  ;x 3 3  ;"},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", append([]string{head}, c.rows...)...)}}, nil)
		got := ""
		for i := range f.Lines {
			l := &f.Lines[i]
			got += l.Title.Value + " " + l.Planned.Number.String() + " "
			if l.Actual.Present {
				got += l.Actual.Number.String()
			}
			got += " " + l.Status.String() + " " + l.Comment.Value + ";"
		}
		var said []string
		for _, p := range f.Problems {
			if p.Slug != source.TypeInferred {
				said = append(said, string(p.Slug)+":"+p.Severity.String())
			}
		}
		if got += strings.Join(said, " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
