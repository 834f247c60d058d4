package document

import "testing"

// TestLooks holds which lines are headings by their look, and which bold beginnings are labels.
func TestLooks(t *testing.T) {
	for text, want := range map[string]Block{
		"Un texte.\n\nFormation\n- 3 sessions":                        {Kind: Heading, Style: "plain", Text: "Formation"},
		"Un texte.\n\n*Recrutement*\n- stage dating":                  {Kind: Heading, Style: "italic", Text: "Recrutement"},
		"Un texte.\n\nAxe 2 - Marchés\n- 3 sessions":                  {Kind: Heading, Style: "plain 1", Text: "Axe 2 - Marchés"},
		"Un texte.\n\nB.2 Sobriété\nLes moteurs ont été remplacés.":   {Kind: Heading, Style: "plain a1", Text: "B.2 Sobriété"},
		"Un texte.\n\nBilan 2024 (au 30 septembre)\n\nUn texte.":      {Kind: Heading, Style: "plain", Text: "Bilan 2024 (au 30 septembre)"},
		"Un texte.\n\n**STUDIOS** Le plateau a été équipé de neuf.":   {Label: "STUDIOS", Text: "STUDIOS. Le plateau a été équipé de neuf."},
		"Un texte.\n\n**Mme Modèle** Présidente de la grappe depuis.": {Text: "Mme Modèle Présidente de la grappe depuis."},
		"Un texte.\n\nle texte va à la ligne\n- 3 sessions":           {Text: "le texte va à la ligne"},
	} {
		blocks := Text(text + "\n").Blocks
		if len(blocks) < 2 {
			t.Errorf("%q: %d blocks", text, len(blocks))
			continue
		}
		if b := blocks[1]; b.Kind != want.Kind || b.Style != want.Style || b.Text != want.Text || b.Label != want.Label {
			t.Errorf("%q: %d %q %q label %q", text, b.Kind, b.Style, b.Text, b.Label)
		}
	}
}

// TestSlanted holds which paragraphs of a Word document in italics or underlined are headings.
func TestSlanted(t *testing.T) {
	for text, want := range map[string]Kind{"Rapport de l'exercice 2024": Heading, "Une phrase en italique.": Paragraph, "le 24 avril 2025": Paragraph} {
		var b builder
		p := para{slant: true}
		p.add(text, false)
		b.paragraph(&p)
		if got := b.doc.Blocks[0].Kind; got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
