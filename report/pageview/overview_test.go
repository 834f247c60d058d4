package pageview

import (
	"strings"
	"testing"

	"bilan/report/phrase"
	"bilan/report/screen"
)

// told is a figure of the overview in one line.
func told(h screen.Headline) string {
	return plainSpaces.Replace(strings.TrimSpace(h.Label + ": " + phrase.Joined(" ", string(h.Value), h.Of) + " (" + strings.Join(h.Basis, "; ") + ") " + string(h.Href)))
}

// The four figures of the overview say what they rest on, and what is not known.
func TestFigures(t *testing.T) {
	const lines = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	const grants = "Grappe;Exercice;Objet;Demandée;Accordée;Versée\n"
	for name, c := range map[string]struct {
		texts []string
		want  [4]string
	}{
		"nothing but a plan": {[]string{lines + "G;2024;programme;1;x;4;\nG;2023;bilan;1;x;;4\n"}, [4]string{
			"Réalisés chiffrés: 1 sur 1 (aucun réalisé ne se compare à un prévu) #lignes", "Subventions: – (aucune n’est connue) #argent", "Bilans reçus: 1 sur 1 () #sources", "Chiffré en 2024: 1 sur 1 () #programme"}},
		"two years, one cluster missing": {[]string{
			lines + "G;2023;bilan;1;x;4;3\nH;2023;bilan;1;x;4;2\nG;2024;programme;1;x;4;\nG;2024;bilan;1;x;;5\nG;2024;programme;2;y;4;\nG;2025;programme;1;x;4;\nG;2025;programme;2;y;;\n",
			grants + "G;2024;fonctionnement;30000;25000;12500\n"}, [4]string{
			"Taux moyen: 100 % (62,5 % en 2023; 1 ligne, partiel) #grappes", "Subventions: 25 000 € (accordés à 1 grappe; 12 500 € versés) #argent", "Bilans reçus: 1 sur 2 (manque : H) #sources", "Chiffré en 2025: 1 sur 2 () #programme"}},
		"asked for, not awarded; no number in the plan": {[]string{
			lines + "G;2024;bilan;1;x;4;3\nG;2025;programme;1;x;;\nG;2025;programme;2;y;;\n",
			grants + "G;2024;fonctionnement;30000;;\n"}, [4]string{
			"Taux moyen: 75 % (1 ligne) #grappes", "Subventions: – (aucune accordée) #argent", "Bilans reçus: 1 sur 1 () #sources", "Chiffré en 2025: 0 sur 2 (G : aucune de ses 2 lignes) #programme"}},
		"five clusters missing": {[]string{
			lines + "A;2024;bilan;1;x;4;3\nB;2023;bilan;1;x;4;3\nC;2023;bilan;1;x;4;3\nD;2023;bilan;1;x;4;3\nE;2023;bilan;1;x;4;3\nF;2023;bilan;1;x;4;3\n"}, [4]string{
			"Taux moyen: 75 % (75 % en 2023; 1 ligne) #grappes", "Subventions: – (aucune n’est connue) #argent", "Bilans reçus: 1 sur 6 (manque : B, C, D, …) #sources", "Chiffré en 2025: – (Aucun programme 2025 n’a été reçu.) #programme"}},
	} {
		for i, h := range (&overviewView{viewOf(t, "fr", c.texts...)}).overview().Figures {
			if got := told(h); got != c.want[i] {
				t.Errorf("%s:\n got %s\nwant %s", name, got, c.want[i])
			}
		}
	}
}

// The groups of all lines say where the sentence above them counts fewer.
func TestStripParts(t *testing.T) {
	for lang, want := range map[string]string{
		"fr": "1 atteint ou dépassé () constat=a|1 en partie () constat=b|2 non atteints ou non réalisés (dont 1 sans chiffres) constat=c|2 sans comparaison chiffrée () constat=d|1 à éclaircir () constat=e",
		"en": "1 met or exceeded () constat=a|1 partly met () constat=b|2 missed or not done (1 of them without numbers) constat=c|2 not compared by numbers () constat=d|1 to clear up () constat=e",
	} {
		var got []string
		for _, p := range (&overviewView{viewOf(t, lang, strings.ReplaceAll(varied, "Énergie;2024;bilan;A;Axe;Atelier;Un;ateliers;;4;;;\n", ""))}).overview().Strip.Parts {
			got = append(got, string(p.Count)+" "+p.Said+" ("+p.Note+") "+string(p.State))
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s", s)
		}
	}
}

// What is left to do is told in order, the first of many and how many more there are; on
// a page to be published it is not told.
func TestTodoItems(t *testing.T) {
	const lines = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	for name, c := range map[string]struct{ text, want string }{
		"nothing": {lines + "G;2024;programme;1;x;4;\nG;2024;bilan;1;x;;5\n", ""},
		"clusters that sent nothing": {lines + "G;2024;bilan;1;x;4;5\nH;2023;bilan;1;x;4;5\nI;2023;bilan;1;x;4;5\nJ;2023;bilan;1;x;4;5\nK;2023;bilan;1;x;4;5\n",
			"Relancer #grappes H ; I ; J et 1 autre : bilan 2024 manquant"},
		"a cluster whose results are awaited has no line to complete": {lines + "G;2024;bilan;1;x;4;5\nH;2024;programme;1;x;4;\n", "Relancer #grappes H : bilan 2024 manquant"},
		"lines not reported": {lines + "G;2024;programme;1;x;4;\nG;2024;programme;2;y;4;\nG;2024;programme;3;z;4;\nG;2024;bilan;4;w;;5\n",
			"Compléter #l-g-1 G, « x » ; G, « y » et 1 autre"},
	} {
		o := (&overviewView{viewOf(t, "fr", c.text)}).overview()
		var got []string
		for _, i := range o.Todo.Items {
			got = append(got, i.Verb+" "+string(i.Href)+" "+i.Rest)
		}
		if s := plainSpaces.Replace(strings.Join(got, "|")); s != c.want || o.Todo.Empty == "" {
			t.Errorf("%s: %s", name, s)
		}
	}
	v := viewOf(t, "fr", lines+"G;2024;programme;1;x;4;\nG;2024;bilan;2;y;;5\n")
	v.Options.Publish = true
	if todo := (&overviewView{v}).overview().Todo; todo != nil {
		t.Errorf("published: %+v", todo)
	}
}
