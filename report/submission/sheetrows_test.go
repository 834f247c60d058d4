package submission

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"bilan/report/source"
)

// walked is a sheet whose rows may be walked again: each stands where the one
// before stood, and its texts are parts of one.
func walked(s Sheet) Sheet {
	inner := s.Rows
	s.Again = true
	s.Rows = func(yield func(source.Row, error) bool) {
		var room []source.Cell
		for row, err := range inner {
			clear(room)
			room = append(room[:0], row.Cells...)
			row.Cells = room
			if !yield(row, err) {
				return
			}
		}
		clear(room)
	}
	return s
}

// sameWalked tells where a file whose sheets are walked again becomes another
// than the one whose rows are kept.
func sameWalked(t *testing.T, kept File, sheets ...Sheet) {
	t.Helper()
	again := make([]Sheet, len(sheets))
	for i := range sheets {
		again[i] = walked(sheets[i])
	}
	if got := Decode(Input{File: "f", Sheets: again}, nil); !reflect.DeepEqual(got, kept) {
		t.Errorf("walked again:\n%s\nkept:\n%s", tell(got), tell(kept))
	}
}

// Of a sheet that is not whole nothing is used, were it the last of many rows
// that cannot be read; its problem is the only one that is told of it.
func TestNotWhole(t *testing.T) {
	rows := []string{"Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé"}
	for i := range 3000 {
		rows = append(rows, "G|2024|bilan|x"+strconv.Itoa(i)+"|beaucoup|4")
	}
	broken := grid("", rows...)
	whole := broken.Rows
	last := source.New(source.LimitReached, source.In("f", "").At(3002, 1), "limit", "rows", "value", "3001")
	broken.Rows = func(yield func(source.Row, error) bool) {
		for row := range whole {
			if !yield(row, nil) {
				return
			}
		}
		yield(source.Row{}, last)
	}
	other := grid("Autre", rows[:3]...)
	f := Decode(Input{File: "f", Sheets: []Sheet{broken, other}}, nil)
	if len(f.Lines) != 2 || len(f.SetAside) > 0 || len(f.Tables) != 1 || len(f.Problems) != 3 || !reflect.DeepEqual(f.Problems[0], last) {
		t.Errorf("%d lines, %d set aside, %d tables, problems %v", len(f.Lines), len(f.SetAside), len(f.Tables), f.Problems)
	}
	sameWalked(t, f, broken, other)

	strange := broken
	strange.Rows = func(yield func(source.Row, error) bool) { yield(source.Row{}, errors.New("?")) }
	if f = Decode(Input{File: "f", Sheets: []Sheet{walked(strange)}}, nil); len(f.Problems) != 1 || f.Problems[0].Slug != source.UnreadableFile {
		t.Errorf("got %v", f.Problems)
	}
}

// What stands around the rows of a sheet is found in the same way whether they
// are kept or walked again: titles and notes above and between tables, two rows
// of headings, totals, a sheet of prose and one without headings.
func TestWalkedAgain(t *testing.T) {
	const head = "Grappe|Exercice|Axe|Intitulé|Prévu|Réalisé"
	for _, text := range []string{
		"Nom de la structure : G\nExercice|2024\nAxe|Intitulé|Réalisé\nA|x|3\n|Total|4",
		"Grappe|Exercice|Intitulé|2023||2024\n|||Prévu|Réalisé|Prévu\nG||x|1|2|3\nG||y|4|5|6\n||Total|9|9|9",
		head + "\nG|2024|A|x|1|2\nProgramme 2025\nG|2025|A|y||\nG|2025|A|y|3\n" + head + "\nG|2024||z|7|8\nSous-total|||||9\nG|2024||||5",
		head + "\nG|2024|A|x|1|2\n|||Total|5|5\nG|2024|A|y|7|8\nG|2024|A|z|7|8\nG|2024|A|w|7|8",
		"a|b|c\n1|2|3\nune note\nd|e|f", "une note\nune autre", "", strings.Repeat("note\n", 40) + head + "\nG|2024|A|x|1|2",
	} {
		for _, name := range []string{"", "Bilan 2024", "Lisez-moi", "Listes", "Grappe"} {
			sheets := []Sheet{grid(name, strings.Split(text, "\n")...), grid("Autre", head, "G|2024|A|x|1|2")}
			sameWalked(t, Decode(Input{File: "f", Sheets: sheets}, nil), sheets...)
		}
	}
}
