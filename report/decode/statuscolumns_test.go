package decode

import (
	"cmp"
	"strconv"
	"strings"
	"testing"

	"bilan/report/source"
	"bilan/report/submission"
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
		{"Prévu le|Réalisé le", "15/03/2024|18/03/2024 / 10/06/2024| / 20/09/2024|septembre 2024", "done - done"},
		{"Prévu le|Réalisé le", "15/03/2024|18/03/2024 / 10/06/2024|2024-06-30 / 20/09/2024|reporté", "done done postponed"},
		{"Prévu|Fait", "2|18/03/2024 / 3|", "done -"},
		{"Statut|Réalisé le", "reporté|18/03/2024 / fait|20/03/2024", "postponed done"},
		{"Statut|Fait|En cours", "reporté|X| / reporté||X", "postponed postponed"},
	} {
		rows := []string{"Grappe|Exercice|Intitulé|" + c.headings}
		for i, row := range strings.Split(c.rows, " / ") {
			rows = append(rows, "G|2024|x"+strconv.Itoa(i)+"|"+row)
		}
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("", rows...)}}, nil)
		if s := statusesOf(f); s != c.want {
			t.Errorf("%s under %s: %q, want %q", c.rows, c.headings, s, c.want)
		}
	}
}

// One heading over columns of which each is one status, in a sheet with merged cells
// or without: the lower row of headings is read, and each of its columns counts.
func TestStatusColumnsUnderOneHeading(t *testing.T) {
	for _, c := range []struct{ top, sub, rows, want string }{
		{"Action|Avancement||||Observations", "|Réalisé|En cours|Reporté|Abandonné|", "a|x|||| / b||x|||vu / c|||x|| / d||||x| / e|x|x|||", "done in_progress postponed abandoned - unknown-status Réalisé + En cours"},
		{"Action|Statut||", "|Fait|Partiel|Non fait", "a|x|| / b||x| / c|||x", "done in_progress not_started"},
		{"Action|Prévu|État|", "||Fait|En cours", "a|4|x| / b|5||x", "done in_progress"},
		{"Action|Réalisé|", "|Oui|Non", "a|x| / b||x", "done not_started"},
	} {
		rows := []string{"Grappe|Exercice|" + c.top, "||" + c.sub}
		for row := range strings.SplitSeq(c.rows, " / ") {
			rows = append(rows, "G|2024|"+row)
		}
		merged := mergedHeads(grid("", rows...), 1)
		for name, s := range map[string]Sheet{"plain": grid("", rows...), "merged": merged} {
			f := Decode(Input{File: "f", Sheets: []Sheet{s}}, nil)
			if s := statusesOf(f); s != c.want {
				t.Errorf("%s: %s over %s: %q, want %q", name, c.top, c.sub, s, c.want)
			}
		}
	}
}

// mergedHeads is a sheet in which each text of a row of headings is merged over the
// blank cells behind it.
func mergedHeads(s Sheet, at int) Sheet {
	plain := s.Rows
	s.Rows = func(yield func(source.Row, error) bool) {
		for row, err := range plain {
			if row.Pos.Row() == at {
				for i := range row.Cells[:len(row.Cells)-1] {
					row.Cells[i].Cols = int32(row.Cells[i+1].Pos.Col() - row.Cells[i].Pos.Col())
				}
			}
			if !yield(row, err) {
				return
			}
		}
	}
	return s
}

// statusesOf are the statuses of a file's lines, - for none, and what was no status.
func statusesOf(f submission.File) string {
	var got []string
	for _, l := range f.Lines {
		got = append(got, cmp.Or(l.Status.String(), "-"))
	}
	for _, p := range f.Problems {
		if p.Slug == source.UnknownStatus {
			got = append(got, "unknown-status", p.Args.Get("found"))
		}
	}
	return strings.Join(got, " ")
}
