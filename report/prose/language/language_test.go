package language

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestIsForeign holds which texts are not in French: a few English words make none.
func TestIsForeign(t *testing.T) {
	for text, want := range map[string]bool{
		strings.Repeat("The cluster has been working with its members on the plan. ", 3):           true,
		strings.Repeat("La grappe a travaillé avec ses adhérents sur le plan de l’année. ", 3):     false,
		"Sales bootcamp and demo day: the best of the year, dans la grappe et pour ses adhérents.": false,
		"The cluster held 12 workshops in 2024. In 2025 it plans 15.":                              true,
		"": false,
	} {
		if got := IsForeign(document.Text(text)); got != want {
			t.Errorf("%q: %t, want %t", text, got, want)
		}
	}
}
