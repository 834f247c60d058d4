package decode

import (
	"errors"
	"reflect"
	"strconv"
	"testing"

	"bilan/report/source"
)

// Of a sheet that is not whole nothing is used, were it the last of many rows
// that cannot be read; its problem is the only one that is told of it.
func TestNotWhole(t *testing.T) {
	rows := []string{"Grappe|Exercice|Nature|Intitulé|Prévu|Réalisé"}
	for i := range 3000 {
		rows = append(rows, "G|2024|bilan|x"+strconv.Itoa(i)+"|1e5|4")
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

	strange := broken
	strange.Rows = func(yield func(source.Row, error) bool) { yield(source.Row{}, errors.New("?")) }
	if f = Decode(Input{File: "f", Sheets: []Sheet{strange}}, nil); len(f.Problems) != 1 || f.Problems[0].Slug != source.UnreadableFile {
		t.Errorf("got %v", f.Problems)
	}
}
