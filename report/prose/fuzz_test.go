package prose

import (
	"testing"

	"bilan/report/prose/document"
)

// FuzzRead holds that any text gives a draft, and that each line quotes the text.
func FuzzRead(f *testing.F) {
	f.Add("# Bilan 2024\n\n6 ateliers, contre 4 l’an dernier ; le 7e est reporté.\n\n| Action | Réalisé 2024 |\n|---|---|\n| A | 3 |\n")
	f.Add("Objet : bilan\n\n> 3\n- (a : 5, dont 2)\n**x.** y 12 % — ½ ≥ 4 €")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range Read(document.Text(text), Options{}).Clusters {
			for _, l := range append(c.Results, c.Plan...) {
				if l.Quote == "" || l.Title == "" && l.Value == nil {
					t.Errorf("%+v", l)
				}
			}
		}
	})
}
