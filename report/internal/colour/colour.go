// Package colour measures colours for tests alone: nothing that is shipped imports it.
// A colour comes in as three or six hexadecimal digits.
package colour

import (
	"math"
	"strconv"
	"strings"
	"testing"
)

// Contrast is the ratio of WCAG 2.1 between two colours, from 1 to 21.
func Contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

// luminance is the relative luminance of WCAG 2.1.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	rgb := Linear(t, hex)
	return 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
}

// Linear is a colour of sRGB as linear red, green and blue, from 0 to 1.
func Linear(t *testing.T, hex string) (rgb [3]float64) {
	t.Helper()
	if len(hex) == 3 {
		hex = strings.Repeat(hex[:1], 2) + strings.Repeat(hex[1:2], 2) + strings.Repeat(hex[2:], 2)
	}
	for i := range rgb {
		n, err := strconv.ParseUint(hex[2*i:2*i+2], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if rgb[i] = c / 12.92; c > 0.04045 {
			rgb[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return rgb
}
