package topic

import (
	"testing"

	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// TestOf holds the noun and the title of the last number of a sentence.
func TestOf(t *testing.T) {
	for text, want := range map[string][2]string{
		"Pour les visites d'usine, nous en avons fait 11.":                  {"visites", "Visites d'usine"},
		"Quant aux tuteurs, 26 ont été formés.":                             {"tuteurs", "Tuteurs formés"},
		"De stagiaires, il s'en est présenté 54.":                           {"stagiaires", "Stagiaires"},
		"Côté budget, nous en avons dépensé 11 000.":                        {},
		"Quant à la Région, elle en finance 20.":                            {},
		"Pour les adhérents, 12 nous ont rejoints.":                         {},
		"Essais et audits ont été respectivement au nombre de 62 et de 28.": {"audits", "Audits"},
		"Axes et enjeux sont respectivement au nombre de 3 et de 5.":        {},
		"La barre des 50 fiches publiées a été franchie (52 exactement).":   {"fiches", "Fiches publiées"},
		"Ils étaient 34, affineurs et crémiers, à suivre le cours.":         {"affineurs", ""},
		"Ils étaient 34, affineurs et crémiers.":                            {},
	} {
		s := passage.New(text)
		all := figure.In(s, false)
		if noun, title := Of(s, all, len(all)-1); noun != want[0] || title != want[1] {
			t.Errorf("« %s »: %q, %q, want %q", text, noun, title, want)
		}
	}
}
