package cell

import (
	"testing"

	"bilan/report/source"
)

// A cell of digits alone says the same whichever way it is read.
func TestPlainDigits(t *testing.T) {
	for _, kind := range []source.Kind{source.Text, source.Number} {
		for _, raw := range []string{"0", "7", "12", "2024", "123456789012345"} {
			for _, money := range []bool{false, true} {
				var d Reader
				plain, _ := d.Value(source.Cell{Pos: source.In("f", "").At(1, 2), Kind: kind, Raw: raw}, Role{Money: money})
				spaced, _ := d.Value(source.Cell{Pos: source.In("f", "").At(1, 2), Kind: source.Text, Raw: " " + raw + " "}, Role{Money: money})
				if plain != spaced || plain.Written() != raw || !plain.Present || plain.Number.String() != raw {
					t.Errorf("%s (%d, %v): %+v, want %+v", raw, kind, money, plain, spaced)
				}
			}
		}
		for _, raw := range []string{"", "007", "00", "1234567890123456", "12a", "-3", "1.5", "1 000"} {
			if v, ok := (Role{}).plain(source.Cell{Kind: kind, Raw: raw}); ok {
				t.Errorf("%q is read as %v", raw, v.Number)
			}
		}
	}
}
