package table

import (
	"math"
	"testing"

	"bilan/report/internal/colour"
	"bilan/report/verdict"
)

// sights are how colours are seen: as most do, and without one of the three
// kinds of cones (Machado, Oliveira and Fernandes, 2009, full severity), on
// linear RGB.
var sights = map[string][3][3]float64{
	"usual":        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
	"protanopia":   {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
	"deuteranopia": {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
	"tritanopia":   {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}},
}

// The verdicts, in the order in which charts stack them, are told apart by all
// readers: neighbours at a glance, the others with the legend. So are last
// year, plan and actual.
func TestPaletteToldApart(t *testing.T) {
	var all []string
	for _, v := range verdict.All() {
		all = append(all, v.String())
	}
	for _, c := range []struct {
		slugs        []string
		next, others float64
	}{
		{all, 18, 10},
		{[]string{"previous", "planned", "actual"}, 30, 30},
	} {
		for sight, m := range sights {
			for i, a := range c.slugs {
				for j, b := range c.slugs[:i] {
					want := c.others
					if i-j == 1 {
						want = c.next
					}
					if d := difference(t, m, Palette(a).Chart, Palette(b).Chart); d < want {
						t.Errorf("%s: %s and %s differ by %.1f, want %.0f", sight, a, b, d, want)
					}
				}
			}
		}
	}
}

// difference is that of two colours in CIELAB, as a sight has them.
func difference(t *testing.T, sight [3][3]float64, a, b string) float64 {
	x, y := lab(sight, colour.Linear(t, a)), lab(sight, colour.Linear(t, b))
	return math.Sqrt(math.Pow(x[0]-y[0], 2) + math.Pow(x[1]-y[1], 2) + math.Pow(x[2]-y[2], 2))
}

func lab(sight [3][3]float64, rgb [3]float64) [3]float64 {
	seen := product(sight, rgb)
	for i := range seen {
		seen[i] = math.Max(0, math.Min(1, seen[i]))
	}
	xyz := product([3][3]float64{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}, seen)
	white := [3]float64{0.95047, 1, 1.08883}
	for i := range xyz {
		v := xyz[i] / white[i]
		if xyz[i] = 7.787*v + 16.0/116; v > 0.008856 {
			xyz[i] = math.Cbrt(v)
		}
	}
	return [3]float64{116*xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])}
}

func product(m [3][3]float64, v [3]float64) (out [3]float64) {
	for i, row := range m {
		for j := range row {
			out[i] += row[j] * v[j]
		}
	}
	return out
}
