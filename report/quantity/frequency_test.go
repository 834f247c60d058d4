package quantity

import (
	"errors"
	"testing"
)

// A rhythm is words and no number; what is measured or paid by the year is an
// amount.
func TestFrequency(t *testing.T) {
	for _, text := range []string{
		"1 par mois", "une fois par trimestre", "2 fois par an", "4 par an", "1/mois", "1 / trim", "1x/mois", "1 x par mois", "2 ateliers par mois", "3 réunions/an", "environ 2 par mois",
		"au moins 1 par semaine", "mensuel", "Mensuelle", "trimestriels", "hebdomadaire", "bimestriel", "semestriel", "annuel", "quotidien", "bimensuel",
		"par mois", "/mois", "chaque mois", "tous les mois", "toutes les semaines", "une par an", "2 par semestre", "1 par mois (sauf août)", "1 newsletter mensuelle", "deux fois par an",
		"1 atelier chaque trimestre", "every month", "2 per year", "weekly",
	} {
		if !Frequency(text) {
			t.Errorf("%q is no frequency", text)
		}
		if _, err := Parse(text); !errors.Is(err, ErrFrequency) {
			t.Errorf("Parse(%q): %v", text, err)
		}
	}
	for _, text := range []string{
		"", "12", "12 mois", "1 an", "3 jours", "12 k€ par an", "12 000 €/an", "150 tCO2/an", "5 % par an", "3 h par mois", "10 MWh/an", "2 ateliers", "mars", "an", "mois",
		"12 ateliers en mars", "atelier de rentrée par la grappe et ses partenaires, une fois par mois", "3 km/h", "bilan annuel partagé",
	} {
		if Frequency(text) {
			t.Errorf("%q is a frequency", text)
		}
	}
}
