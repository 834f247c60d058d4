package wording

import (
	"testing"

	"bilan/report/quantity"
)

// French has the singular below 2, English of 1 alone.
func TestSingular(t *testing.T) {
	for _, c := range []struct {
		number string
		fr, en bool
	}{{"0", true, false}, {"0.5", true, false}, {"1", true, true}, {"1.5", true, false}, {"2", false, false}, {"-1", true, true}, {"-2", false, false}} {
		n, err := quantity.Parse(c.number)
		if err != nil {
			t.Fatal(err)
		}
		if fr, en := For("fr").Singular(n.Number), For("en").Singular(n.Number); fr != c.fr || en != c.en {
			t.Errorf("%s: %v in French, %v in English", c.number, fr, en)
		}
	}
}
