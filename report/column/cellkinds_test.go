package column

import (
	"testing"

	"bilan/report/field"
	"bilan/report/source"
)

// Whatever sign people tick or cross with, it is a mark, coloured or not.
func TestSignsAreMarks(t *testing.T) {
	for _, sign := range []string{"x", "X", "✓", "✔", "✔\ufe0f", "☑", "☒", "✅", "☐", "❌", "✗", "✘"} {
		if got := (KindReader{}).kindsOf(source.Cell{Kind: source.Text, Raw: sign}); got != field.Marks {
			t.Errorf("%s is of %v", sign, got.Slug())
		}
	}
}
