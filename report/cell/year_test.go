package cell

import "testing"

func TestYearIn(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "2024": 2024, "Bilan 2024": 2024, "2024 (provisoire)": 2024, "réalisé2024": 2024, "31/12/2024": 2024, "1999": 1999, "1990": 1990, "2100": 2100,
		"1989": 0, "2101": 0, "1905": 0, "20245": 0, "02024": 0, "24": 0, "2023-2024": 0, "2023/2024": 0, "Bilan 2023, programme 2024": 0, "2024 et 12 et 2024": 2024, "du 01/01/2024 au 31/12/2024": 2024, "01/07/2023 - 30/06/2024": 0, "n° 1234, 2024": 2024,
	} {
		if got := YearIn(s); got != want {
			t.Errorf("%q: %d, not %d", s, got, want)
		}
	}
}

// A year typed under a format of dates shows a day of 1905, or of 1909 where the
// workbook counts from 1904: the number that the cell holds is the year.
func TestYearUnderDate(t *testing.T) {
	for iso, want := range map[string]int{
		"1905-07-16": 2024, "1905-06-12": 1990, "1905-06-11": 0, "1905-09-30": 2100, "1905-10-01": 0,
		"1909-07-17": 2024, "1909-06-13": 1990, "1909-06-12": 0, "2024-12-31": 0, "1905": 0,
	} {
		if got := yearUnderDate(iso); got != want {
			t.Errorf("%s: %d, not %d", iso, got, want)
		}
	}
}

// The nature that a title says counts where it begins the title, has the year, or stands beside
// the year alone.
func TestTitleNature(t *testing.T) {
	w := NewWords()
	for text, want := range map[string]Nature{
		"Bilan des actions – 2024": Results, "2024 – Bilan": Results, "Grappe Exemple – Bilan – 2024": Results, "Grappe Exemple – Bilan 2024": Results,
		"Grappe Exemple – Bilan – actions 2024": NoNature, "Grappe Exemple : 2024": NoNature,
	} {
		if got, year := w.TitleYear(text); got != want || year != 2024 && want != NoNature {
			t.Errorf("%q: %q %d, not %q", text, got, year, want)
		}
	}
}

// The year of a title as one says it; of when a body began, none.
func TestTitleYear(t *testing.T) {
	w := NewWords()
	for text, want := range map[string]int{
		"Nos actions en 2024": 2024, "Grappe Exemple Image, ce que nous avons fait en 2024": 2024, "Ce qu’on a fait – 2024": 2024, "Grappe Exemple : actions menées en 2024": 2024, "Notre année 2024": 2024,
		"Grappe créée en 2014": 0, "Association fondée en 2014": 0, "Grappe Exemple 2030": 0, "Adhérente depuis 2019": 0,
	} {
		if _, got := w.TitleYear(text); got != want {
			t.Errorf("%q: %d, not %d", text, got, want)
		}
	}
}
