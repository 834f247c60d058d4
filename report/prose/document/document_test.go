package document

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"bilan/report/sheet"
)

// shown is a document as a test writes it: a line for each block.
func shown(doc Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		kind := [...]string{"p", "h", "i", "r"}[block.Kind]
		fmt.Fprintf(&b, "%s%s", kind, block.Style)
		if block.Kind == Item {
			fmt.Fprintf(&b, "%d", block.Depth)
		}
		if block.Label != "" {
			fmt.Fprintf(&b, " [%s]", block.Label)
		}
		fmt.Fprintf(&b, " %s\n", block.Text)
	}
	return b.String()
}

func TestText(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"headings":                 {"# Titre\n\nUn texte.\n\n**2. Bilan**\n\nACTIVITES DE L’ANNEE\nTexte.", "h#1 Titre\np Un texte.\nhbold 1 2. Bilan\nhcapitals ACTIVITES DE L’ANNEE\np Texte.\n"},
		"a number cut at an end":   {"Délibération de la commission permanente n° CP20250523-\n31, vue à Saint-\nModèle par tous.", "p Délibération de la commission permanente n° CP20250523-31, vue à Saint-Modèle par tous.\n"},
		"a word cut at an end":     {"Deux visites d’usines de trai-\ntement, un savoir-\nfaire.", "p Deux visites d’usines de traitement, un savoir-faire.\n"},
		"a page within":            {"Une phrase qui\n# Page 2 sur 9\ncontinue.", "p Une phrase qui continue.\n"},
		"lists":                    {"- a\n  - b\n  - c\n- d\n1. e", "i0 a\ni1 b\ni1 c\ni0 d\ni0 e\n"},
		"labels":                   {"- **Communication :** une lettre\n\n**Essais.** Deux vols.\n\n**Tout en gras.**", "i0 [Communication] Communication : une lettre\np [Essais] Essais. Deux vols.\np Tout en gras.\n"},
		"tables":                   {"| A | B |\n|---|--:|\n| **c** | 3 |", "r | A | B |\nr | c | 3 |\n"},
		"a pasted table":           {"Suivi\n\nAxe\tAction\tFait\nA\tUn\t3\n\tDeux | trois\t4\nFin.", "hplain Suivi\nr | Axe | Action | Fait |\nr | A | Un | 3 |\nr |  | Deux / trois | 4 |\np Fin.\n"},
		"tabs of an e-mail":        {"De :\tC. Exemple\nÀ :\tL. Exemple\nObjet :\tBilan", "p De : C. Exemple À : L. Exemple Objet : Bilan\n"},
		"notes":                    {"22 PME² et 14 entreprises[^1] sur 300 m² et 2 km².\n\n² Au sens du règlement :\n250 salariés.\nUn texte.\n\n[^1]: Voir l’annexe 2.", "p 22 PME et 14 entreprises sur 300 m² et 2 km².\np Un texte.\n"},
		"marks":                    {"Un *mot*, l’acte 2025\\_041 et [un lien](http://x.example).", "p Un mot, l’acte 2025_041 et un lien.\n"},
		"a colon at the margin":    {"La participation accordée par la commission permanente (délibération 77) :\n80 000 €, soit une part de 22 % des dépenses.", "p La participation accordée par la commission permanente (délibération 77) : 80 000 €, soit une part de 22 % des dépenses.\n"},
		"a colon before items":     {"La grappe a mené en 2024 ces actions que la convention prévoit :\n- 3 salons", "p La grappe a mené en 2024 ces actions que la convention prévoit :\ni0 3 salons\n"},
		"a number of things":       {"93 adhérents – 5 salariés\n\nUn texte.", "p 93 adhérents – 5 salariés\np Un texte.\n"},
		"lines of a poster":        {"CE QU’ON A FAIT EN 2025\n36 hackathons d’une journée\n900 élèves initiés au code\nun label « algorithme sobre »\n\nUn paragraphe qui va jusqu’à la marge de ce texte.", "hcapitals CE QU’ON A FAIT EN 2025\np 36 hackathons d’une journée\np 900 élèves initiés au code\np un label « algorithme sobre »\np Un paragraphe qui va jusqu’à la marge de ce texte.\n"},
		"lines of a form":          {"acte              : DEL2025_061\nadhérents         : 87\ndont sur le territoire : 52\nobjet             : fonctionnement de l’association 2025", "p acte : DEL2025_061\np adhérents : 87\np dont sur le territoire : 52\np objet : fonctionnement de l’association 2025\n"},
		"lines set in":             {"Activité de l’année, en quelques mots\n\nActions 2026\n  Audits : 40\n  Voyage d’étude\n  Club des exploitants\n\nUn paragraphe qui va jusqu’à la marge de ce texte.", "hplain Activité de l’année, en quelques mots\nhplain Actions 2026\ni0 Audits : 40\ni0 Voyage d’étude\ni0 Club des exploitants\np Un paragraphe qui va jusqu’à la marge de ce texte.\n"},
		"an answer":                {"Combien d’adhérents ?\nR. 87 (71 un an avant)\n\nSiège dans la métropole ... 71 %", "p Combien d’adhérents ?\np R. 87 (71 un an avant)\ni0 Siège dans la métropole : 71 %\n"},
		"who speaks":               {"M. Factice : « Et combien ? »\n\nMme Poncif : « 82. »\n\nM. Factice : « Et concrètement ? »", "p Et combien ?\np 82.\np Et concrètement ?\n"},
		"a question over lines":    {"3. Part sur le territoire : 88 %\n4. Principales réalisations\n   3 recettes déposées, 14 apprentis", "i0 Part sur le territoire : 88 %\nhplain 1 4. Principales réalisations\np 3 recettes déposées, 14 apprentis\n"},
		"a ragged margin":          {"La grappe a réuni cette année\n12 adhérents autour d’une table, puis\nGrappe Exemple Bois a remis son rapport annuel.", "p La grappe a réuni cette année 12 adhérents autour d’une table, puis Grappe Exemple Bois a remis son rapport annuel.\n"},
		"heads over values":        {"                    2024     2025\nSilos                 22       27\nCapteurs              90      115\nProjets                1        3", "r |  | 2024 | 2025 |\nr | Silos | 22 | 27 |\nr | Capteurs | 90 | 115 |\nr | Projets | 1 | 3 |\n"},
		"a letter behind a number": {"3.a Qualité\nLe laboratoire du lycée agricole a réalisé pour nos adhérents quelques analyses.\n\n3.b Environnement\nLa consigne : 8 brasseries engagées à ce jour, près de 190 000 bouteilles lavées ici.", "hplain 1a 3.a Qualité\np Le laboratoire du lycée agricole a réalisé pour nos adhérents quelques analyses.\nhplain 1a 3.b Environnement\np La consigne : 8 brasseries engagées à ce jour, près de 190 000 bouteilles lavées ici.\n"},
		"a question":               {"1. Qu’avez-vous fait ?\n\nRien.", "hplain 1 1. Qu’avez-vous fait ?\np Rien.\n"},
	} {
		if got := shown(Text(c.text)); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
	mail := Text("Objet : bilan\n\n- a\n\n> 3 ateliers")
	if last := mail.Blocks[len(mail.Blocks)-1]; !mail.Mail || !last.Quoted || last.Place.Line != 5 {
		t.Errorf("%+v", mail)
	}
}

// zipped is an archive of parts.
func zipped(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const odtHead = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="s" xmlns:fo="f">`

func TestOpen(t *testing.T) {
	odt := zipped(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odtHead +
		`<office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>` +
		`<office:body><office:text><text:h text:outline-level="2">Bilan 2024</text:h>` +
		`<text:p><text:span text:style-name="B">Essais :</text:span> deux<text:s/>vols<text:note>hors</text:note></text:p>` +
		`<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>` +
		`<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row></table:table>` +
		`</office:text></office:body></office:document-content>`})
	odtNotes := zipped(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": odtHead +
		`<office:automatic-styles><style:style style:name="R"><style:text-properties style:text-position="33% 80%"/></style:style></office:automatic-styles>` +
		`<office:body><office:text><text:p>22 PME<text:span text:style-name="R">2</text:span>, 300 m<text:span text:style-name="R">2</text:span>, 1<text:span text:style-name="R">er</text:span> salon</text:p>` +
		`<text:p><text:span text:style-name="R">2</text:span> Au sens du règlement : 250 salariés.</text:p></office:text></office:body></office:document-content>`})
	wordNotes := zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` +
		`<w:p><w:r><w:t>22 PME</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>, 300 m</w:t></w:r><w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t>, 1</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>er</w:t></w:r><w:r><w:t xml:space="preserve"> salon</w:t></w:r></w:p>` +
		`<w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t xml:space="preserve"> Au sens du règlement : 250 salariés.</w:t></w:r></w:p></w:body></w:document>`})
	word := zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` +
		`<w:p><w:pPr><w:pStyle w:val="Titre2"/></w:pPr><w:r><w:t>Bilan 2024</w:t></w:r></w:p>` +
		`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Essais :</w:t></w:r><w:del><w:r><w:t>trois</w:t></w:r></w:del><w:r><w:t xml:space="preserve"> deux vols</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>` +
		`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>` +
		`</w:body></w:document>`})
	wordLists := zipped(t, map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` +
		`<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Listepuces2"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="ListNumber3"/></w:pPr><w:r><w:t>c</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ListParagraph"/></w:pPr><w:r><w:t>d</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:pStyle w:val="ListBullet2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>e</w:t></w:r></w:p></w:body></w:document>`})
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"docx lists":   {wordLists, "i0 a\ni1 b\ni2 c\ni0 d\ni0 e\n"},
		"odt":          {odt, "h#2 Bilan 2024\np [Essais] Essais : deux vols\ni0 a\ni1 b\nr | A | 3 |\n"},
		"docx":         {word, "h#2 Bilan 2024\np [Essais] Essais : deux vols\ni1 b\nr | A |  | 3 |\n"},
		"odt notes":    {odtNotes, "p 22 PME, 300 m2, 1er salon\n"},
		"docx notes":   {wordNotes, "p 22 PME, 300 m2, 1er salon\n"},
		"windows-1252": {[]byte("D\xe9cision prise."), "p Décision prise.\n"},
	} {
		doc, err := Open(name, c.data, sheet.DefaultLimits())
		if got := shown(doc); err != nil || got != c.want {
			t.Errorf("%s: %v, got\n%swant\n%s", name, err, got, c.want)
		}
	}
	for name, data := range map[string][]byte{"pdf": []byte("%PDF-1.7"), "zip": zipped(t, map[string]string{"a": "b"}), "binary": []byte("abc\x00def\x00\x00\x01ghi")} {
		if _, err := Open(name, data, sheet.DefaultLimits()); err == nil {
			t.Errorf("%s is read", name)
		}
	}
}

// FuzzOpen holds that any file gives a document or an error.
func FuzzOpen(f *testing.F) {
	data, err := os.ReadFile("../testdata/dev/06-bilan-mobilites.docx")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte("# a\n\n- b :\n\n| c |\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, _ := Open("f", data, sheet.DefaultLimits())
		for _, b := range doc.Blocks {
			if strings.ContainsAny(b.Text, "\n\r") {
				t.Errorf("a block of several lines: %q", b.Text)
			}
		}
	})
}

// TestSmallLabels holds that a line of notes which begins with a label in small letters goes on no other.
func TestSmallLabels(t *testing.T) {
	long := "mes notes du rendez-vous de jeudi, que personne d'autre que moi ne lira, écrites à la hâte dans le train du retour\n\n"
	for text, want := range map[string]int{
		"Sur l'agglo : 38\nsubv 2023 : 9 000":                 2,
		"adhérents = 49.\nbudget = 58 k":                      2,
		"On en compte 38\ncotisations payées : 30":            2,
		"Nous avons réuni 38\nadhérents, dont 12 : c'est peu": 1,
		"Nous avons visité la halle et\nles ateliers : bravo": 1,
		"Nous avons visité la halle\nqui ouvre en mai":        1,
	} {
		if got := len(Text(long+text+"\n").Blocks) - 1; got != want {
			t.Errorf("%q: %d blocks, want %d", text, got, want)
		}
	}
}
