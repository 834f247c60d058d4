package document

import (
	"strings"
	"testing"
)

// TestLooks holds which lines are headings by their look, and which bold beginnings are labels.
func TestLooks(t *testing.T) {
	for text, want := range map[string]Block{
		"Un texte.\n\nFormation\n- 3 sessions":                               {Kind: Heading, Style: "plain", Text: "Formation"},
		"Un texte.\n\n*Recrutement*\n- stage dating":                         {Kind: Heading, Style: "italic", Text: "Recrutement"},
		"Un texte.\n\nAxe 2 - Marchés\n- 3 sessions":                         {Kind: Heading, Style: "plain 1", Text: "Axe 2 - Marchés"},
		"Un texte.\n\nB.2 Sobriété\nLes moteurs ont été remplacés.":          {Kind: Heading, Style: "plain a1", Text: "B.2 Sobriété"},
		"Un texte.\n\nBilan 2024 (au 30 septembre)\n\nUn texte.":             {Kind: Heading, Style: "plain", Text: "Bilan 2024 (au 30 septembre)"},
		"Un texte.\n\n**STUDIOS** Le plateau a été équipé de neuf.":          {Label: "STUDIOS", Text: "STUDIOS. Le plateau a été équipé de neuf."},
		"Un texte.\n\n**Mme Modèle** Présidente de la grappe depuis.":        {Text: "Mme Modèle Présidente de la grappe depuis."},
		"Un texte.\n\nPrévu en 2025\n    450 analyses ; un fermenteur.":      {Kind: Heading, Style: "plain", Text: "Prévu en 2025"},
		"Un texte.\n\nII. Nos actions\na) Formation\n   Six sessions.":       {Kind: Heading, Style: "plain I", Text: "II. Nos actions"},
		"Un texte.\n\nPerspectives\nAteliers : dix\nVisites : trois":         {Kind: Heading, Style: "plain", Text: "Perspectives"},
		"Un texte.\n\nMonsieur le Maire\n                    Hôtel de Ville": {Text: "Monsieur le Maire Hôtel de Ville"},
		"2/ Bilan\nLe forum s’est tenu.\n3/ Et cette année\nUn forum.":       {Text: "Le forum s’est tenu."},
		"Les actions :\n o un forum ;\n o un club.":                          {Kind: Item, Text: "un forum ;"},
		"Nos actions :\n-La charte a été signée":                             {Kind: Item, Text: "La charte a été signée"},
		"Un texte.\n\nle texte va à la ligne\n- 3 sessions":                  {Text: "le texte va à la ligne"},
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

// TestUnwrapped holds how a text is parted whose paragraphs are lines of any length, as web pages give it:
// each is a block, and a short line between two is a heading. A text that was wrapped is put together.
func TestUnwrapped(t *testing.T) {
	long := strings.Repeat("La grappe a organisé des ateliers avec ses adhérents. ", 4)
	for text, want := range map[string]string{
		long + "\nAncrage local\n" + long:                                   "P H P",
		long + "\nQue font les entreprises ?\n" + long + "\nElle a grandi.": "P P P P",
		long + "\nqui en redemandent.":                                      "P",
		"La grappe a organisé des ateliers avec\nSes adhérents du Verre.":   "P",
	} {
		var got []string
		for _, b := range Text(text).Blocks {
			got = append(got, map[Kind]string{Paragraph: "P", Heading: "H", Item: "I", Row: "R"}[b.Kind])
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %v, want %s", text[max(0, len(text)-60):], got, want)
		}
	}
}
