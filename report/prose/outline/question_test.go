package outline

import "testing"

// TestAsked holds what a question asks for, by its words or its tense.
func TestAsked(t *testing.T) {
	for low, want := range map[string]Section{
		"les formations annoncees ont-elles eu lieu ?": Results,
		"qu'a-t-on reussi ?":                           Results,
		"que ferez-vous ensuite ?":                     Plan,
		"et en 2025 ?":                                 Plan,
		"et le salon ?":                                Open,
	} {
		if got := Asked(low, 2024); got != want {
			t.Errorf("%s: %d, want %d", low, got, want)
		}
	}
}

// TestOpens holds headings of what was meant to be done, which open nothing, beside those of what
// was done with it.
func TestOpens(t *testing.T) {
	for low, want := range map[string]Section{
		"2024 : ce qu'on voulait faire":                         Closed,
		"rappel des engagements 2024":                           Closed,
		"ce que nous avions promis pour 2025":                   Plan,
		"bilan de ce qui etait prevu":                           Results,
		"ca, c'est rate":                                        Results,
		"dans nos cartons":                                      Plan,
		"de memoire, agenda sous les yeux":                      Open,
		"je reponds, bilan a l'appui":                           Open,
		"agenda en main, voici":                                 Open,
		"notre agenda":                                          Plan,
		"agenda des salons":                                     Plan,
		"2024 : ce qui etait prevu, ce qui s'est passe":         Results,
		"ce que nous avions prevu, ce qui s'est vraiment passe": Results,
		"ce qui etait prevu pour 2024":                          Closed,
		"nos demandes":                                          Closed,
		"vos demandes":                                          Closed,
		"nos demandes de labels":                                Open,
	} {
		if got := Opens(low, 2024); got != want {
			t.Errorf("%s: %d, want %d", low, got, want)
		}
	}
}

// TestRemarks holds the last question of a form, below which nothing is told of the year.
func TestRemarks(t *testing.T) {
	for low, want := range map[string]bool{
		"q10. souhaitez-vous ajouter quelque chose ?": true,
		"avez-vous autre chose a ajouter ?":           true,
		"avez-vous d'autres remarques ?":              true,
		"question 12 : autre chose a signaler ?":      true,
		"q9) observations complementaires":            true,
		"question 8 : remarques et suggestions":       true,
		"commentaires":                                false,
		"observations":                                false,
		"observation des oiseaux":                     false,
		"le reseau d'observations du littoral":        false,
		"des remarques sur l'etiquetage":              false,
		"un service a ajouter":                        false,
	} {
		if remarks.MatchString(low) != want {
			t.Errorf("%s: %v", low, !want)
		}
	}
}
