package prose

import "testing"

// TestSpelled holds which headings stand for a word and a year.
func TestSpelled(t *testing.T) {
	for head, want := range map[string]string{
		"r24": "realise 2024", "p 24": "prevu 2024", "obj. 25": "objectif 2025", "r23": "realise 2023",
		"r22": "r22", "t24": "t24", "realise 2024": "realise 2024", "h24": "h24",
	} {
		if got := spelled(head, 2024); got != want {
			t.Errorf("%s: %q, want %q", head, got, want)
		}
	}
	if got := spelled("r24", 0); got != "r24" {
		t.Errorf("without a year: %q", got)
	}
}
