package document

import "testing"

// TestHeadLabels holds that numbered labels of paragraphs are headings where two are numbered alike.
func TestHeadLabels(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		kinds []Kind
	}{
		"two labels and one alone": {"**1. Un réseau solide.** La grappe compte 12 membres.\n\n**2. Une année active.**\n\n- 4 essais\n\n**3. Des objectifs.** Elle veut en faire 5.\n", []Kind{Heading, Paragraph, Heading, Item, Heading, Paragraph}},
		"one label":                {"**1. Un réseau solide.** La grappe compte 12 membres.\n\nElle va bien.\n", []Kind{Paragraph, Paragraph}},
		"labels without a number":  {"**Réseau.** La grappe compte 12 membres.\n\n**Essais.** Elle en fait 5.\n", []Kind{Paragraph, Paragraph}},
	} {
		var got []Kind
		for _, b := range Text(c.text).Blocks {
			got = append(got, b.Kind)
		}
		if len(got) != len(c.kinds) {
			t.Errorf("%s: %v, want %v", name, got, c.kinds)
			continue
		}
		for i := range got {
			if got[i] != c.kinds[i] {
				t.Errorf("%s: %v, want %v", name, got, c.kinds)
				break
			}
		}
	}
}
