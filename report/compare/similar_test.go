package compare

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
)

// The number that a title repeats from its own column keeps no likely partner away;
// any other number in a title names the action.
func TestWithoutCount(t *testing.T) {
	six := cell.Value{Present: true, Number: quantity.FromInt(6)}
	for _, c := range []struct {
		title string
		of    cell.Value
		want  string
	}{
		{"organiser 6 atelier technique", six, "organiser atelier technique"},
		{"organiser 5 atelier technique", six, "organiser 5 atelier technique"},
		{"organiser 6 atelier technique", cell.Value{}, "organiser 6 atelier technique"},
		{"axe 16", six, "axe 16"},
	} {
		if got := withoutCount(c.title, c.of); got != c.want {
			t.Errorf("%q: %q, want %q", c.title, got, c.want)
		}
	}
}
