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
		{"Quoi|Où on en était|Où on en est|Où on va", false, []Role{Title, Previous, Actual, Target}},
		{"Rubrique|2023-2024|2024-2025", false, []Role{Theme, Actual, Target}},
		{"Libellé|Unité|Partenaires|Statut", false, []Role{Title, Unit, Partners, Status}},
		{"|2023|2024", false, []Role{Title, Previous, Actual}},
		{"|2024|Demande 2025|Proposition", false, []Role{Title, Nothing, Nothing, Nothing}},
		{"Action|À réaliser|Menées", false, []Role{Title, Planned, Actual}},
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

// TestCounting holds which columns of a table without a year count things.
func TestCounting(t *testing.T) {
	heads := strings.Split("Formation|Sessions|Nombre de stagiaires|Satisfaction|Coût des modules|Lieux", "|")
	numbers := func(i int) bool { return i != 5 }
	for _, inPlan := range []bool{false, true} {
		want := []Role{Title, Actual, Actual, Nothing, Nothing, Nothing}
		if inPlan {
			want = []Role{Title, Target, Target, Nothing, Nothing, Nothing}
		}
		if got := Counting(heads, Roles(heads, 2024, inPlan), inPlan, numbers); !slices.Equal(got, want) {
			t.Errorf("plan %v: %v, want %v", inPlan, got, want)
		}
	}
}
