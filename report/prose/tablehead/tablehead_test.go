package tablehead

import (
	"slices"
	"strings"
	"testing"
)

// TestRoles holds what columns hold.
func TestRoles(t *testing.T) {
	for _, c := range []struct {
		heads string
		plan  bool
		want  []Role
	}{
		{"Indicateur|R23|P24|R24|O25", false, []Role{Title, Previous, Planned, Actual, Target}},
		{"Axe|Action|Réalisé 2024|Objectif 2025|Observations", false, []Role{Theme, Title, Actual, Target, Comment}},
		{"Action|Objectif", true, []Role{Title, Target}},
		{"Action|Objectif", false, []Role{Title, Planned}},
		{"Action|Budget|Taux|2019", false, []Role{Title, Nothing, Rate, Nothing}},
		{"Libellé|Unité|Partenaires|Statut", false, []Role{Title, Unit, Partners, Status}},
	} {
		if got := Roles(strings.Split(c.heads, "|"), 2024, c.plan); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.heads, got, c.want)
		}
	}
}

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
