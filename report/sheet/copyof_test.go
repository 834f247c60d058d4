package sheet

import (
	"strings"
	"testing"

	"bilan/report/source"
)

func TestParseCopyOf(t *testing.T) {
	c := CopyOf{Original: [32]byte{1, 2}, Cells: [32]byte{3}}
	if got := ParseCopyOf(" " + c.String() + "\n"); got != c || c.IsZero() {
		t.Errorf("%v", got)
	}
	for _, text := range []string{"", "abc", c.String()[:40], c.String() + "00", strings.Replace(c.String(), "0", "z", 1)} {
		if got := ParseCopyOf(text); !got.IsZero() {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// The sum of cells is of what they hold and where: not of how they are dressed, of
// blanks, of the order of the sheets, nor of a sheet that is skipped.
func TestCellSum(t *testing.T) {
	type cell = source.Cell
	pos := func(row, col int) source.Pos { return source.In("f", "").At(row, col) }
	book := func(sheets ...[]cell) *Book {
		b := &Book{}
		for i, cells := range sheets {
			b.Sheets = append(b.Sheets, NewSheet(string(rune('A'+i)), func(yield func(source.Row, error) bool) {
				yield(source.Row{Pos: pos(1, 0), Cells: cells}, nil)
			}))
		}
		return b
	}
	none := func(string) bool { return false }
	one, two := []cell{{Pos: pos(1, 1), Kind: source.Text, Raw: "x"}}, []cell{{Pos: pos(1, 2), Kind: source.Number, Raw: "3"}}
	sum := book(one, two).CellSum(none)
	if book(two, one).CellSum(none) != sum {
		t.Error("the order of the sheets counts")
	}
	dressed := []cell{{Pos: pos(1, 1), Kind: source.Text, Raw: "x ", Hidden: true, Format: source.Percent}, {Pos: pos(1, 3)}}
	if book(dressed, two).CellSum(none) != sum {
		t.Error("how a cell is dressed counts")
	}
	if book(one, two, one).CellSum(func(name string) bool { return name == "C" }) != sum {
		t.Error("a sheet that is skipped counts")
	}
	for i, changed := range [][]cell{
		{{Pos: pos(1, 1), Kind: source.Text, Raw: "y"}}, {{Pos: pos(1, 2), Kind: source.Text, Raw: "x"}}, {{Pos: pos(2, 1), Kind: source.Text, Raw: "x"}},
		{{Pos: pos(1, 1), Kind: source.Number, Raw: "x"}}, nil,
	} {
		if book(changed, two).CellSum(none) == sum {
			t.Errorf("change %d does not count", i)
		}
	}
}
