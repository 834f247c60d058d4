package decode

import "testing"

// A date is outside the year that its cluster counts: the calendar year, but
// where the sheet Grappe gives another closing date.
func TestDateOutsideYear(t *testing.T) {
	for _, c := range []struct {
		closing, date string
		outside       bool
	}{
		{"", "31/12/2024", false}, {"", "01/01/2025", true}, {"", "2023", false}, {"", "mars 2023", true}, {"", "T4 2024", false}, {"", "T1 2025", true}, {"", "T1", false},
		{"31/12/2024", "15/10/2023", true},
		{"30/06/2024", "01/07/2023", false}, {"30/06/2024", "30/06/2023", true}, {"30/06/2024", "30/06/2024", false}, {"30/06/2024", "01/07/2024", true},
		{"30/06/2024", "juillet 2023", false}, {"30/06/2024", "juin 2023", true}, {"30/06/2024", "T3 2023", false}, {"30/06/2024", "T3 2024", true},
		{"30 juin", "15/10/2023", false}, {"30/06", "15/10/2023", false}, {"31/03/2025", "15/02/2025", false}, {"31/03/2025", "15/02/2024", true},
		{"fin août", "15/10/2023", true},
	} {
		f := Decode(Input{File: "f", Sheets: []Sheet{grid("Grappe", "Nom|G", "Exercice|2024", "Date de clôture|"+c.closing),
			grid("Bilan 2024", "Code|Intitulé|Réalisé|Échéance", "A|x|1|"+c.date)}}, nil)
		if got := len(f.Problems) > 0; got != c.outside {
			t.Errorf("%s in the year that ends %q: %v, want %v", c.date, c.closing, f.Problems, c.outside)
		}
	}
}
