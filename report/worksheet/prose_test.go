package worksheet

import (
	"strings"
	"testing"

	"bilan/report/source"
)

// A text is told from a table by its sentences or, where nothing is parted into columns, by its
// words; a table with remarks stays one.
func TestIsProse(t *testing.T) {
	const sentence = "Nous avons organisé avec les adhérents de la grappe des ateliers pour la transition. "
	for _, c := range []struct {
		name            string
		rows            []string // cells parted by |
		prose, markdown bool
	}{
		{"sentences", []string{strings.Repeat(sentence, 4)}, true, false},
		{"sentences cut at commas", []string{sentence + "|" + sentence, sentence + "|" + sentence}, true, false},
		{"long paragraphs cut at their many commas", []string{strings.Repeat(sentence, 2) + "Le cluster| qui réunit le bois| la pierre| le verre et la terre| y a tenu un stand.", strings.Repeat(sentence, 3) + "À Grenoble| en mai| puis à Lyon| en juin."}, true, false},
		{"long remarks behind commas without spaces", []string{strings.Repeat(sentence, 2) + "|oui|non|3|" + sentence, strings.Repeat(sentence, 2) + "|non|non|4|" + sentence}, false, false},
		{"bullets without full stops", []string{strings.Repeat("- tenir avec les adhérents des ateliers sur la qualité et la sécurité des ouvrages ", 4)}, true, false},
		{"a table drawn in a text", []string{strings.Repeat(sentence, 4), "Action|Prévu", "---|---:", "Ateliers|4"}, true, true},
		{"slides: headings and bullets", []string{"# Bilan de la grappe", "## Recyclage", "* 120 t de batteries|objectif 100 t", "* 3 procédés|1 brevet", "* ligne pilote", "## Sécurité", "* 60 pompiers formés", "* 2 exercices"}, true, false},
		{"headings and drawn tables", []string{"# Annexe 3", "## Tableau 1", "Grappe|Adhérents", "---|---:", "Verre|48"}, true, true},
		{"a drawn table below its title", []string{"# Annexe 3", "Grappe|Adhérents", "---|---:", "Verre|48"}, false, true},
		{"a note of two headings", []string{"# À faire", "- relancer", "## Vu", "- Verre"}, false, false},
		{"few words", []string{"Bilan de la grappe. Rien à dire. Merci à tous."}, false, false},
		{"columns", strings.Split(strings.Repeat("Ateliers|pour les adhérents et les partenaires de la grappe|4\n", 20), "\n"), false, false},
		{"one column of names", strings.Split(strings.Repeat("Ateliers Exemple\n", 40), "\n"), false, false},
		{"nothing", nil, false, false},
	} {
		var rows []source.Row
		for _, r := range c.rows {
			var row source.Row
			for _, text := range strings.Split(r, "|") {
				row.Cells = append(row.Cells, source.Cell{Kind: source.Text, Raw: text})
			}
			rows = append(rows, row)
		}
		if IsProse(rows) != c.prose || HoldsMarkdown(rows) != c.markdown {
			t.Errorf("%s: prose %v, Markdown %v", c.name, IsProse(rows), HoldsMarkdown(rows))
		}
	}
}
