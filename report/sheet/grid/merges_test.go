package grid

import (
	"fmt"
	"testing"

	"bilan/report/source"
)

func TestMerging(t *testing.T) {
	ranges := []Merge{
		{R1: 5, C1: 1, R2: 5, C2: 2}, {R1: 1, C1: 2, R2: 3, C2: 3}, {R1: 1, C1: 5, R2: 9, C2: 5},
		{R1: 2, C1: 3, R2: 4, C2: 4}, // overlaps: the first counts
		{R1: 7, C1: 1, R2: 8, C2: 2, Band: true},
	}
	sortMerges(ranges)
	m := newMerging(ranges)
	var got []string
	for row := 1; row <= 10; row++ {
		var cells []source.Cell
		for col := 1; col <= 5; col++ {
			cells = append(cells, source.Cell{Pos: source.In("", "S").At(row, col)})
		}
		line := ""
		for _, c := range m.apply(row, cells) {
			line += fmt.Sprintf("%s:%dx%d ", c.Pos.Cell()[:1], c.Rows, c.Cols)
		}
		got = append(got, line)
	}
	for i, want := range []string{
		"A:0x0 B:3x2 D:0x0 E:9x1 ", "A:0x0 D:0x0 ", "A:0x0 D:0x0 ", "A:0x0 B:0x0 C:0x0 D:0x0 ", "A:1x2 C:0x0 D:0x0 ",
		"A:0x0 B:0x0 C:0x0 D:0x0 ", "A:1x2 C:0x0 D:0x0 ", "A:1x2 C:0x0 D:0x0 ", "A:0x0 B:0x0 C:0x0 D:0x0 ", "A:0x0 B:0x0 C:0x0 D:0x0 E:0x0 ",
	} {
		if got[i] != want {
			t.Errorf("row %d: got %s, want %s", i+1, got[i], want)
		}
	}
}

// Columns that are marked tell their neighbours, as a list that is searched does.
func TestColumnMarks(t *testing.T) {
	for _, set := range [][]int{{}, {0}, {1, 63, 64, 65}, {4095, 4096, 8191, 12_000}, {5, 12_287}} {
		s := newColumnMarks(12_288)
		for _, col := range append(set, 7000) {
			s.set(col)
			s.set(col)
		}
		s.unset(7000)
		for col := range 12_300 {
			last, first := -1, -1
			for _, c := range set {
				if c <= col {
					last = c
				}
				if c >= col && first < 0 {
					first = c
				}
			}
			if s.last(col) != last || s.first(col) != first || s.n != len(set) {
				t.Fatalf("%v at %d: %d before, %d behind", set, col, s.last(col), s.first(col))
			}
		}
	}
}

// The cost of ranges that all overlap follows their number.
func BenchmarkOverlappingMerges(b *testing.B) {
	for b.Loop() {
		var ranges []Merge
		for i := range 300_000 {
			ranges = append(ranges, Merge{R1: int32(i) + 1, C1: 1, R2: 1 << 30, C2: 2})
		}
		m := newMerging(ranges)
		for i := range 300_000 {
			m.apply(i+1, nil)
		}
	}
}
