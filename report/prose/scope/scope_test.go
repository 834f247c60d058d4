package scope

import (
	"strings"
	"testing"

	"bilan/report/prose/document"
	"bilan/report/prose/naming"
	"bilan/report/sheet"
)

// Each text is in Markdown; of what is foreign the headings are wanted.
func TestForeign(t *testing.T) {
	const council = "# Conseil communautaire du 3 mai\n\nPrésents : 30 élus.\n\n"
	for _, c := range []struct{ name, text, want string }{
		{"points of a council before and behind a cluster's", council + "## 1. Voirie\n\n12 rues refaites.\n\n## 2. Grappe Exemple Bois\n\nLa grappe a tenu 4 ateliers.\n\n## 3. Crèches\n\n40 places.\n", "1. Voirie; 3. Crèches"},
		{"a point that speaks of the cluster without its name", council + "## 1. Voirie\n\n12 rues refaites.\n\n## 2. Grappe Exemple Bois\n\nLe bilan.\n\n## 3. Innovation\n\nLes adhérents ont tenu 4 ateliers.\n", "1. Voirie"},
		{"subjects below a heading of results", council + "## 1. Voirie\n\n12 rues refaites.\n\n## 2. Grappe Exemple Bois\n\nUne association.\n\n## 3. Réalisations 2024\n\n### Export\n\n3 missions.\n", "1. Voirie"},
		{"a part with results and plan of its own", council + "## Export\n\n**Fait :** 3 missions.\n\n**À faire :** 4 missions.\n\n## Métiers\n\nLa Grappe Exemple Bois a formé 12 jeunes.\n\n## Locaux\n\n2 bureaux.\n", ""},
		{"the title names the cluster", "# Conseil communautaire : Grappe Exemple Bois\n\n## Export\n\n3 missions.\n\n## Métiers\n\nLa Grappe Exemple Bois a formé 12 jeunes.\n\n## Locaux\n\n2 salles.\n", ""},
		{"a cluster's own text", "# L'année du bois\n\n## Export\n\n3 missions.\n\n## Métiers\n\nLa Grappe Exemple Bois a formé 12 jeunes.\n\n## Locaux\n\n2 salles.\n", ""},
		{"the cluster stands first", council + "## Grappe Exemple Bois\n\nUne association.\n\n## Export\n\n3 missions.\n\n## Métiers\n\n12 jeunes formés.\n", ""},
		{"what is said besides", "# Grappe Exemple Bois : bilan\n\n## Actions\n\n3 missions.\n\n## 4. Autres sujets\n\nCollège : 600 élèves.\n", "4. Autres sujets"},
		{"subjects before full stops", "# Conseil régional\n\nLe conseil a voté 84 rapports.\n\nLycées. 23 classes ouvrent.\n\nIndustrie. La Grappe Exemple Bois est aidée.\n\nElle a tenu 4 ateliers.\n\nCulture. Onze festivals sur 30 sont aidés.\n", "Lycées; Culture"},
		{"numbers in words, and a « pôle » that is an authority", "# Pôle d'équilibre territorial de l'Exemple\n\nConseil syndical.\n\n## 1. Santé\n\nDeux médecins sont là.\n\n## 2. Grappe Exemple Bois\n\nLa grappe a tenu 4 ateliers.\n", "1. Santé"},
		{"the object in the look of the parts", "CONSEIL D’AGGLOMÉRATION DE L’EXEMPLE\n\nSéance du 3 mai.\n\nOBJET : GRAPPE EXEMPLE BOIS – SUBVENTION\n\nINNOVATION\n\n3 concours.\n\nEXPORT\n\nLa Grappe Exemple Bois a mené 2 missions.\n\nMÉTIERS\n\n12 jeunes.\n", ""},
		{"an object for each act", "CONSEIL D’AGGLOMÉRATION DE L’EXEMPLE\n\nOBJET : VOIRIE\n\n12 rues refaites.\n\nOBJET : GRAPPE EXEMPLE BOIS\n\nLa grappe a tenu 4 ateliers.\n\nOBJET : CRÈCHES\n\n40 places.\n", "OBJET : VOIRIE; OBJET : CRÈCHES"},
		{"subjects below numbered headings of their look", "CONSEIL D’AGGLOMÉRATION DE L’EXEMPLE\n\nRAPPORTEUR : M. TYPE\n\nMes chers collègues,\n\nNous avons 30 communes.\n\nElles sont aidées.\n\nVoici le bilan.\n\nI. ACTIONS MENÉES EN 2024\n\nINNOVATION\n\n3 concours.\n\nEXPORT\n\nLa Grappe Exemple Bois a mené 2 missions.\n", ""},
		{"points of minutes that hear a cluster", "COMMISSION EMPLOI\n\nÉtaient présents : 9 élus.\n\n**Point 1.** Relevé du 13 mai.\n\n**Point 2. Audition de la Grappe Exemple Bois**\n\nElle a tenu 4 ateliers.\n\n**Point 3. Crèches.** 40 places ouvriront.\n\n**Point 4. Divers.** Le forum du 19 juin.\n", "Point 3. Crèches; Point 4. Divers"},
		{"points of a cluster's own minutes", "GRAPPE EXEMPLE BOIS\n\nÉtaient présents : 9 membres.\n\n**Point 1.** Relevé du 13 mai.\n\n**Point 2. Ateliers**\n\nNous avons tenu 4 ateliers.\n\n**Point 3. Salons.** 40 exposants.\n", ""},
		{"no cluster", council + "## 1. Voirie\n\n12 rues refaites.\n\n## 2. Écoles\n\n2 classes.\n\n## 3. Crèches\n\n40 places.\n", ""},
	} {
		doc, err := document.Open("x.md", []byte(c.text), sheet.DefaultLimits())
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i, foreign := range Foreign(doc.Blocks, naming.Find(doc, nil), 2024) {
			switch b := &doc.Blocks[i]; {
			case !foreign:
			case b.Kind == document.Heading:
				got = append(got, b.Text)
			case runIn.MatchString(b.Text):
				label, _, _ := strings.Cut(b.Text, ".")
				got = append(got, label)
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: foreign are %q, want %q", c.name, s, c.want)
		}
	}
}
