package mark

import (
	"regexp"
	"strings"
	"testing"

	"bilan/report/internal/colour"
)

// variables are the colours of both schemes, by name; the dark scheme keeps what
// it does not set.
func variables(t *testing.T) (light, dark map[string]string) {
	t.Helper()
	before, after, ok := strings.Cut(Style, "@media screen and (prefers-color-scheme:dark)")
	if !ok {
		t.Fatal("no dark scheme")
	}
	set := regexp.MustCompile(`--([a-z0-9-]+):#([0-9a-f]{3,6})\b`)
	light = map[string]string{"paper": "ffffff", "band": "f5f7f9"}
	dark = map[string]string{"paper": "14181c", "band": "1c2228"}
	for _, m := range set.FindAllStringSubmatch(before, -1) {
		light[m[1]] = m[2]
	}
	for _, m := range set.FindAllStringSubmatch(after, -1) {
		dark[m[1]] = m[2]
	}
	if len(light) != len(dark) || len(light) < 20 {
		t.Fatalf("%d colours in light, %d in dark", len(light), len(dark))
	}
	return light, dark
}

// Marks are told from the ground (3:1, WCAG 2.1 criterion 1.4.11), and what is
// text from what it stands on (4.5:1, criterion 1.4.3).
func TestContrast(t *testing.T) {
	light, dark := variables(t)
	for scheme, c := range map[string]map[string]string{"light": light, "dark": dark} {
		ratio := func(a, b string) float64 {
			return colour.Contrast(t, c[a], c[b])
		}
		for _, ground := range []string{"paper", "band"} {
			for _, edge := range []string{"a", "bo", "c", "do", "e", "neutral"} {
				if r := ratio(edge, ground); r < 3 {
					t.Errorf("%s: %s on %s is %.2f", scheme, edge, ground, r)
				}
			}
			for _, text := range []string{"ta", "tb", "tc", "e"} {
				if r := ratio(text, ground); r < 4.5 {
					t.Errorf("%s: the text %s on %s is %.2f", scheme, text, ground, r)
				}
			}
		}
		for _, band := range []string{"k1", "k2", "k3"} {
			for _, bar := range []string{"a", "bo", "c", "e", "neutral"} {
				if r := ratio(bar, band); r < 3 {
					t.Errorf("%s: a bar %s on the band %s is %.2f", scheme, bar, band, r)
				}
			}
		}
		for _, pair := range [][2]string{{"on-a", "a"}, {"on-b", "b"}, {"on-c", "c"}, {"on-d", "d"}, {"onq", "q1"}, {"onq", "q2"}, {"onq", "q3"}, {"onq", "q4"}} {
			if r := ratio(pair[0], pair[1]); r < 4.5 {
				t.Errorf("%s: %s on %s is %.2f", scheme, pair[0], pair[1], r)
			}
		}
	}
}

// A class of a mark that the style sheet does not know would be drawn in black.
func TestClassesStyled(t *testing.T) {
	drawn := string(Strip{Cells: lines(13, "met", "partly_met", "missed", "done", "disputed")}.HTML() + Strip{Cells: lines(30, "met", "partly_met", "missed", "done", "disputed")}.HTML() +
		Bullet{Width: 9, Planned: dec(t, "1"), Actual: dec(t, "1"), Previous: dec(t, "1"), PartlyFrom: partly}.HTML() + Mean{Width: 9, Rate: dec(t, "1"), PartlyFrom: partly}.HTML() +
		Amounts{Width: 9, Most: *dec(t, "1"), Frame: dec(t, "1"), Bar: dec(t, "1"), Tick: dec(t, "1")}.HTML() + Dots{1, 2}.HTML() + KeyFrame + KeyBar)
	for _, m := range regexp.MustCompile(`class="([^"]+)"`).FindAllStringSubmatch(drawn, -1) {
		for class := range strings.FieldsSeq(m[1]) {
			if !strings.Contains(Style, "."+class) {
				t.Errorf("the style sheet has no .%s", class)
			}
		}
	}
}
