package submission

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/source"
)

// Columns that are one status each, with marks below, are the statuses of the
// rows; one such column alone, columns of numbers and a column of statuses beside
// them are not.
func TestStatusColumns(t *testing.T) {
	for _, c := range []struct{ headings, rows, want string }{
		{"Fait|En cours|Reporté|Annulé|À faire", "X|||| / |✓||| / ||1|| / |||oui| / ||||x / ||||", "done in_progress postponed abandoned not_started -"},
		{"Réalisé|Non réalisé", "x| / |x", "done not_started"},
		{"Réalisé|Non réalisé", "oui|non / non|oui", "done not_started"},
		{"Fait|En cours", "X|x / X|", "- done unknown-status Fait + En cours"},
		{"Fait|En cours", "X| / |un peu / X|", "done - done"},
		{"Réalisé|En cours", "3|X / 4|", "- -"},
		{"Réalisé|Reporté", "|X / |", "- -"},
		{"Prévu|Reporté", "X|X / X|", "- -"},
		{"Fait|En cours", strings.Repeat("X| / |X / ", 20) + "|un peu", strings.Repeat("done in_progress ", 20) + "- unknown-status un peu"},
		{"Statut|Fait|En cours", "reporté|X| / reporté||X", "postponed postponed"},
	} {
		rows := []string{"Grappe|Exercice|Intitulé|" + c.headings}
		for i, row := range strings.Split(c.rows, " / ") {
			rows = append(rows, "G|2024|x"+strconv.Itoa(i)+"|"+row)
		}
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", rows...)}}, nil)
		var got []string
		for _, l := range f.Lines {
			status := l.Status.String()
			if status == "" {
				status = "-"
			}
			got = append(got, status)
		}
		for _, p := range f.Problems {
			if p.Slug == source.UnknownStatus {
				got = append(got, "unknown-status", p.Args.Get("found"))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s under %s: %q, want %q", c.rows, c.headings, s, c.want)
		}
	}
}
