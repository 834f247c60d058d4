package submission

import "testing"

func TestYearIn(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "2024": 2024, "Bilan 2024": 2024, "2024 (provisoire)": 2024, "réalisé2024": 2024, "31/12/2024": 2024, "1999": 1999, "2199": 2199,
		"1899": 0, "2200": 0, "20245": 0, "02024": 0, "24": 0, "2023-2024": 0, "2023/2024": 0, "Bilan 2023, programme 2024": 0, "2024 et 12 et 2024": 0, "n° 1234, 2024": 2024,
	} {
		if got := yearIn(s); got != want {
			t.Errorf("%q: %d, not %d", s, got, want)
		}
	}
}
