package cell

import (
	"strings"
	"testing"

	"bilan/report/quantity"
)

// A column that the input computed is held against our figure, a rate in points,
// as people write it: with or without its sign, rounded or cut; a rate in points,
// as a fraction, or as a ratio without decimals.
func TestAgrees(t *testing.T) {
	for _, c := range []struct {
		figure Stated
		stated string
		ours   string // those that agree, then after "not" those that do not
	}{
		{StatedVariance, "-3", "-3 3 -3.4 -3.9 not -4 4 -2 -4.1"},
		{StatedVariance, "2,5", "2.5 -2.5 2.59 2.45 not 2.6 2.4"},
		{StatedRemaining, "3", "-3 not -4"},
		{StatedRemaining, "0", "0 1 12 not -1"},
		{StatedAttainment, "70 %", "70 70.4 70.9 69.5 not 71 69 7000 0.7"},
		{StatedAttainment, "0,7 %", "0.7 not 70"},
		{StatedAttainment, "70", "70 69.5 70.9 not 71 69"},
		{StatedAttainment, "0,7", "70 79.9 60.1 0.7 not 80 60"},
		{StatedAttainment, "0,83", "83 83.3333 83.9 82.5 not 84 82"},
		{StatedAttainment, "1", "100 125 99.5 50 199.9 1 1.9 not 49 200 2"},
		{StatedAttainment, "2", "200 150 299 2 not 149 300 100"},
		{StatedAttainment, "0", "0 0.9 49.9 not 50 80"},
		{StatedVarianceRate, "-0,3", "-30 30 not -40"},
		{StatedVarianceRate, "-1", "-100 100 not -20"},
		{StatedChange, "1", "100 not 20"},
		{StatedProgress, "0,5", "50 not 20"},
	} {
		r, err := quantity.Parse(c.stated)
		if err != nil {
			t.Fatal(err)
		}
		s := StatedFigure{Figure: c.figure, Value: Value{Present: true, Number: r.Number}.With(Around{Unit: r.Unit})}
		agree := true
		for _, text := range strings.Fields(c.ours) {
			if text == "not" {
				agree = false
				continue
			}
			ours, err := quantity.FromString(text)
			if err != nil {
				t.Fatal(err)
			}
			if s.Agrees(ours) != agree {
				t.Errorf("%s for our %s: agrees %v, want %v", c.stated, text, !agree, agree)
			}
		}
	}
}
