package document

import (
	"strings"
	"testing"
)

// TestSpeakers holds who says which paragraph of a dialogue, and that labels are nobody.
func TestSpeakers(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"minutes", "La Présidente. – Point 6, je laisse la parole.\nM. Ébauche. – Merci. La grappe a\nformé 12 personnes.\nMme Trame (CCI) – Et l'export ?", "La Présidente|M. Ébauche|Mme Trame (CCI)"},
		{"bold", "**M. Roux :** Bonjour.\n\n**Mme Lys, animatrice :** Bonjour.\n\n**M. Roux :** Combien ?", "M. Roux|Mme Lys, animatrice|M. Roux"},
		{"letters", "**Q1. Combien ?**\n\nR. Nous sommes 51.\n\n**Q2. Et puis ?**\n\nR. Six ateliers.\n\nR. Un salon.", "|R||R|R"},
		{"two turns are none", "M. Roux : 12 ateliers\nMme Lys : 4 visites", "|"},
		{"labels", "Le bilan : 12 ateliers\nLa suite : 4 visites\nLe public : 30 personnes", "||"},
	} {
		var who []string
		for _, b := range Text(c.text).Blocks {
			who = append(who, b.Speaker)
			if b.Speaker != "" && strings.Contains(b.Text, b.Speaker+".") {
				t.Errorf("%s: %q names its speaker", c.name, b.Text)
			}
		}
		if got := strings.Join(who, "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
