package document

import (
	"strings"
	"testing"
)

// TestLooks holds which lines are headings by their look, and which bold beginnings are labels.
func TestLooks(t *testing.T) {
	for text, want := range map[string]Block{
		"Un texte.\n\nFormation\n- 3 sessions":                                                                                    {Kind: Heading, Style: "plain", Text: "Formation"},
		"Un texte.\n\n*Recrutement*\n- stage dating":                                                                              {Kind: Heading, Style: "italic", Text: "Recrutement"},
		"Un texte.\n\nAxe 2 - Marchés\n- 3 sessions":                                                                              {Kind: Heading, Style: "plain 1", Text: "Axe 2 - Marchés"},
		"Un texte.\n\nB.2 Sobriété\nLes moteurs ont été remplacés.":                                                               {Kind: Heading, Style: "plain a1", Text: "B.2 Sobriété"},
		"Un texte.\n\nBilan 2024 (au 30 septembre)\n\nUn texte.":                                                                  {Kind: Heading, Style: "plain", Text: "Bilan 2024 (au 30 septembre)"},
		"Un texte.\n\n**STUDIOS** Le plateau a été équipé de neuf.":                                                               {Label: "STUDIOS", Text: "STUDIOS. Le plateau a été équipé de neuf."},
		"Un texte.\n\n**Mme Modèle** Présidente de la grappe depuis.":                                                             {Text: "Mme Modèle Présidente de la grappe depuis."},
		"Un texte.\n\nPrévu en 2025\n    450 analyses ; un fermenteur.":                                                           {Kind: Heading, Style: "plain", Text: "Prévu en 2025"},
		"Un texte.\n\nII. Nos actions\na) Formation\n   Six sessions.":                                                            {Kind: Heading, Style: "plain I", Text: "II. Nos actions"},
		"Un texte.\n\nPerspectives\nAteliers : dix\nVisites : trois":                                                              {Kind: Heading, Style: "plain", Text: "Perspectives"},
		"Un texte.\n\nMonsieur le Maire\n                    Hôtel de Ville":                                                      {Text: "Monsieur le Maire Hôtel de Ville"},
		"2/ Bilan\nLe forum s’est tenu.\n3/ Et cette année\nUn forum.":                                                            {Text: "Le forum s’est tenu."},
		"Les actions :\n o un forum ;\n o un club.":                                                                               {Kind: Item, Text: "un forum ;"},
		"Nos actions :\n-La charte a été signée":                                                                                  {Kind: Item, Text: "La charte a été signée"},
		"Un texte.\n\npt 1 — ZA des Landes\nle lot 7 est vendu":                                                                   {Kind: Heading, Style: "plain 1", Text: "pt 1 — ZA des Landes"},
		"Un texte.\n\nPt 4 divers\nsalon de l'habitat":                                                                            {Kind: Heading, Style: "plain 1", Text: "Pt 4 divers"},
		"Un texte.\n\npoint 3 : l'épicerie\nloyer à revoir":                                                                       {Kind: Heading, Style: "plain 1", Text: "point 3 : l'épicerie"},
		"Un texte.\n\npt 2 — GRAPPE EXEMPLE (le directeur, M. Modèle, est venu avec son diaporama, un peu long)\n\n41 adhérents.": {Kind: Heading, Style: "plain 1", Text: "pt 2 — GRAPPE EXEMPLE (le directeur, M. Modèle, est venu avec son diaporama, un peu long)"},
		"Un texte.\n\npoint par point, le directeur\nraconte.":                                                                    {Text: "point par point, le directeur raconte."},
		"Un texte.\n\nle texte va à la ligne\n- 3 sessions":                                                                       {Text: "le texte va à la ligne"},
		"Un texte.\n\n*Nouveau : santé au travail*\n- une charte":                                                                 {Kind: Heading, Style: "italic", Text: "Nouveau : santé au travail"},
		"Un texte.\n\n*Nota : chiffres provisoires*\nSix sessions.":                                                               {Text: "Nota : chiffres provisoires Six sessions."},
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

// TestWrappedHeadings holds which two lines are one heading, in a text wrapped by hand: each heading behind #.
func TestWrappedHeadings(t *testing.T) {
	const body = "\n\nLa présidente expose le dossier de la grappe, qui a été instruit par le\nservice de l’économie avant la réunion de la commission du mois dernier.\n"
	for text, want := range map[string]string{
		"2. GRAPPE EXEMPLE BOIS – POINT SUR L’ANNÉE 2024, PROGRAMME 2025 ET\n   SUBVENTION" + body:      "2. GRAPPE EXEMPLE BOIS – POINT SUR L’ANNÉE 2024, PROGRAMME 2025 ET SUBVENTION",
		"3 – CLUSTER EXEMPLE FER : BILAN 2024,\nPROGRAMME 2025 ET SUBVENTION" + body:                    "3 – CLUSTER EXEMPLE FER : BILAN 2024, PROGRAMME 2025 ET SUBVENTION",
		"POINT 4 - PÔLE EXEMPLE IMAGE : RAPPORT D’ACTIVITÉ 2024 ET PROGRAMME DE LA\nCONVENTION" + body:  "POINT 4 - PÔLE EXEMPLE IMAGE : RAPPORT D’ACTIVITÉ 2024 ET PROGRAMME DE LA CONVENTION",
		"ATTRIBUTION D’UNE SUBVENTION À LA GRAPPE EXEMPLE BOIS AU TITRE DU PROGRAMME\nRÉGIONAL" + body:  "ATTRIBUTION D’UNE SUBVENTION À LA GRAPPE EXEMPLE BOIS AU TITRE DU PROGRAMME RÉGIONAL",
		"POINT 1 – STATIONNEMENT EN CENTRE-VILLE : NOUVEAUX TARIFS, ZONES\nPIÉTONNES" + body:            "POINT 1 – STATIONNEMENT EN CENTRE-VILLE : NOUVEAUX TARIFS, ZONES PIÉTONNES",
		"II. ACTIONS MENÉES PAR LE CLUSTER\n    AVEC LA VILLE" + body:                                   "II. ACTIONS MENÉES PAR LE CLUSTER AVEC LA VILLE",
		"2. Grappe Exemple Bois – point sur l’année 2024, programme 2025 et\n   subvention" + body:      "2. Grappe Exemple Bois – point sur l’année 2024, programme 2025 et subvention",
		"5. Cluster Exemple Fer : bilan de l’année écoulée,\nperspectives et concours financier" + body: "5. Cluster Exemple Fer : bilan de l’année écoulée, perspectives et concours financier",
		"COMMUNAUTÉ DE COMMUNES DE L’EXEMPLE\nPROCÈS-VERBAL DU CONSEIL" + body:                          "COMMUNAUTÉ DE COMMUNES DE L’EXEMPLE / PROCÈS-VERBAL DU CONSEIL",
		"BILAN 2024\nFORMATION" + body:                                                                    "BILAN 2024 / FORMATION",
		"2. GRAPPE EXEMPLE BOIS – LE POINT\nFORMATION" + body:                                             "2. GRAPPE EXEMPLE BOIS – LE POINT / FORMATION",
		"1. GRAPPE EXEMPLE BOIS\n2. CLUSTER EXEMPLE FER" + body:                                           "1. GRAPPE EXEMPLE BOIS / 2. CLUSTER EXEMPLE FER",
		"1. Trois ateliers – transition et\n   sobriété\n\n2. Deux visites – écoles et\n   lycées" + body: "1. Trois ateliers – transition et sobriété",
		"1. Trois ateliers – transition et\n   sobriété\n2. Deux visites – écoles et\n   lycées" + body:   "",
		"1. Trois ateliers sur la transition et\n   la sobriété" + body:                                   "",
		"La grappe a tenu 3 ateliers sur la transition et\nla sobriété" + body:                            "",
	} {
		var got []string
		for _, b := range Text(text).Blocks {
			if b.Kind == Heading {
				got = append(got, b.Text)
			}
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q:\n got %q\nwant %q", text[:60], s, want)
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

// TestMarkedHeadings holds which lines behind signs are headings of notes: those with whose sign others stand too.
func TestMarkedHeadings(t *testing.T) {
	for text, want := range map[string]string{
		">> Ce qu'on a fait\n\nA.\n\n>> CE QU'ON VEUT en 2025\n\nB.":    "Ce qu'on a fait / CE QU'ON VEUT en 2025",
		"== Bilan ==\n\nA.\n\n== La suite ==\n\nB.":                     "Bilan / La suite",
		"~~ Bilan ~~\nA.\n\n~~ La suite ~~\nB.":                         "Bilan / La suite",
		">> Voir la note.\n\nA.\n\n>> Ce qu'on a fait\n\nB.":            "Ce qu'on a fait",
		">> Ce qu'on a fait\n\nA.":                                      "",
		"=> 12 ateliers\n=> 3 salons":                                   "",
		"Objet : note\n\n>> Ce qu'on a fait\n\nA.\n\n>> La suite\n\nB.": "",
		"Bilan\n==========\n\nA.\n\nSuite\n==========\n\nB.":            "Bilan / Suite",
	} {
		var got []string
		for _, b := range Text(text + "\n").Blocks {
			if b.Kind == Heading {
				got = append(got, b.Text)
			}
		}
		if s := strings.Join(got, " / "); s != want {
			t.Errorf("%q: %s, want %s", text, s, want)
		}
	}
}
