package decode

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/submission"
)

// A column may say in each row whether its figures were planned or done.
func TestRowSides(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string
		want string
	}{
		{"by years", []string{"Action|Type de valeur|2023|2024", "a|Prévu|5|8", "a|Réalisé|5|7"}, "2023 programme a 5 , 2024 programme a 8 , 2023 bilan a  5, 2024 bilan a  7"},
		{"by quarters, with what follows, the title once", []string{"Action|Axe||T1|T2|T3|T4|Total", "a|x|Objectif|2|2|2|2|8", "||Réalisé|2|1|2|2|7", "||Écart|0|-1|0|0|-1", "b|y|Objectif|1|1|1|1|4", "||Réalisé||||1|1", "||Écart|-1|-1|-1|0|-3"},
			"2024 programme a 8 , 2024 bilan a  7, 2024 programme b 4 , 2024 bilan b  1"},
		{"a status", []string{"Action|Statut|Réalisé|Axe", "a|Réalisé|7|x", "b|Prévu|0|x", "c|Réalisé|1|x"}, "2024 bilan a  7, 2024 bilan b  0, 2024 bilan c  1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := Decode(Input{File: "f", Sheets: []Sheet{grid("Bilan 2024", append([]string{"Nom : G", "Exercice : 2024"}, c.rows...)...)}}, nil)
			var got []string
			for i := range f.Lines {
				got = append(got, told(&f.Lines[i]))
			}
			if got := strings.Join(got, ", "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// told is a line's year, nature, title, plan and result.
func told(l *submission.Line) string {
	planned, actual := "", ""
	if l.Planned.Present {
		planned = l.Planned.Number.String()
	}
	if l.Actual.Present {
		actual = l.Actual.Number.String()
	}
	return strings.Join([]string{strconv.Itoa(l.Year), l.Nature.String(), l.Title.Value, planned, actual}, " ")
}
