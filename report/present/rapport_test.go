package present

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/internal/reviewed"
	"bilan/report/names"
	"bilan/report/policy"
	"bilan/report/review"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

var update = flag.Bool("update", false, "write golden texts anew")

// reviewOf reads files given as name and content, and builds the latest year.
func reviewOf(t *testing.T, voc *submission.Vocabulary, files ...string) *review.Review {
	t.Helper()
	return reviewed.OfNamed(t, review.Options{Vocabulary: voc}, files...)
}

// editionIn is an edition of a year in a language that shows everything.
func editionIn(lang string, year int) *edition {
	return &edition{Words: wording.For(lang), year: year, policy: policy.Policy{EachLine: true, Repeats: true, ClusterSections: true, Fiches: true}}
}

// The paragraphs of Mécaloire, from the decision as data, read against the
// decision: every sentence of its results and of its plan is there, each
// number once, and no number that it does not give. What the decision reports
// a meeting's subjects in passing stands in the lines' comments and is left
// out, as are its adjectives.
func TestRapportMecaloire(t *testing.T) {
	paths, err := filepath.Glob("../../samples/mecaloire/*/*")
	if err != nil || len(paths) != 2 {
		t.Fatal(err, paths)
	}
	var files []string
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, filepath.Base(p), string(data))
	}
	r := reviewOf(t, &submission.Vocabulary{Clusters: []names.Cluster{{ID: "mecaloire", Name: "Mécaloire"}}}, files...)
	texts := Tables{r: r, w: editionIn("fr", r.Year)}.Rapport()
	if len(texts) != 1 {
		t.Fatalf("%d texts", len(texts))
	}
	if n := len(slices.Collect(texts[0].All())); texts[0].Len() != n {
		t.Errorf("%d lines, said to be %d", n, texts[0].Len())
	}
	golden(t, "testdata/rapport/mecaloire.txt", pasted(texts[0]))
}

// pasted is a text as the page's button copies it: an item begins with a dash,
// and a blank line stands before each paragraph and heading but the first.
func pasted(t *table.Prose) string {
	var b strings.Builder
	for l := range t.All() {
		switch {
		case l.Level == 2:
			b.WriteString("- ")
		case b.Len() > 0:
			b.WriteString("\n")
		}
		b.WriteString(l.Text + "\n")
	}
	return b.String()
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s:\n%s\nwant\n%s", path, got, want)
	}
}

// Each form of a line, in words.
func TestRapportSentences(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Axe;Intitulé;Unité;Mesure;Prévu;Réalisé;Statut;Motif;Partenaires;Trimestre\n"
	for _, c := range []struct{ line, want string }{
		{"G;2024;bilan;A;;Visites d’entreprises;visites;;;5;;;;", "Visites d’entreprises : 5"},
		{"G;2024;bilan;A;;Accueil;visites;;;5;;;;", "Accueil : 5 visites"},
		{"G;2024;bilan;A;;Accueil;visites;;;1;;;;", "Accueil : 1 visite"},
		{"G;2024;bilan;A;;Accueil;visite;;;0;;;;", "Accueil : 0 visite"},
		{"G;2024;bilan;A;;Accueil;visite;;;1 200;;;;", "Accueil : 1 200 visites"},
		{"G;2024;bilan;A;;Économie;tCO2;;;12,5;;;;", "Économie : 12,5 tCO2"},
		{"G;2024;bilan;A;;Accueil;visites;;8;5;;calendrier;;", "Accueil : 5 visites (prévu : 8 ; motif d’écart : calendrier)"},
		{"G;2024;bilan;A;;Accueil;visites;;au moins 8;environ 5;;;;", "Accueil : environ 5 visites (prévu : au moins 8)"},
		{"G;2024;bilan;A;;Satisfaction;%;;;72;;;;", "Satisfaction : 72 %"},
		{"G;2024;bilan;A;;Dépense;€;;;20000;;;;", "Dépense : 20 000 €"},
		{"G;2024;bilan;A;;Plateforme;adhérents;stock;;23;;;;", "Plateforme : 23 adhérents (niveau)"},
		{"G;2024;bilan;A;;Refonte du site.;;;;;fait;;;", "Refonte du site : faite"},
		{"G;2024;bilan;A;;Lettre;;;;;reporté en 2025;;;", "Lettre : reportée en 2025"},
		{"G;2024;bilan;A;;Nouvelle charte;;;;;;;;", "Nouvelle charte"},
		{"G;2024;bilan;A;;Salon;;;;;;;CCI Exemple ; Pôle Exemple;", "Salon, en partenariat avec CCI Exemple et Pôle Exemple"},
		{"G;2024;bilan;A;;Visites;visites;;8;;;;;", "Visites : résultat non renseigné (prévu : 8)"},
	} {
		r := reviewOf(t, nil, "f.csv", head+strings.ReplaceAll(c.line, " ; ", ", ")+"\n")
		var items []string
		prose := Tables{r: r, w: editionIn("fr", 2024)}.Rapport()[0]
		if n := len(slices.Collect(prose.All())); prose.Len() != n {
			t.Errorf("%s: %d lines, said to be %d", c.line, n, prose.Len())
		}
		for l := range prose.All() {
			if l.Level == 2 {
				items = append(items, strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(l.Text))
			}
		}
		if len(items) != 1 || items[0] != c.want {
			t.Errorf("%s: %q, want %q", c.line, items, c.want)
		}
	}
}

// A disputed value is not printed; text stays on its line; what is planned
// comes with its quarter.
func TestRapportWhole(t *testing.T) {
	r := reviewOf(t, nil, "a.csv", "Grappe;Exercice;Nature;Code;Axe;Intitulé;Unité;Prévu;Réalisé;Trimestre\nG;2024;bilan;A;Axe;Visites;visites;;5;\nG;2025;programme;A;;\"Visites\nd’usines\";visites;6;;T2\n",
		"b.csv", "Grappe;Exercice;Nature;Code;Axe;Intitulé;Unité;Prévu;Réalisé\nG;2024;bilan;A;Axe;Visites;visites;;7\n")
	got := strings.NewReplacer("\u202f", " ", "\u00a0", " ").Replace(pasted(Tables{r: r, w: editionIn("fr", 2024)}.Rapport()[0]))
	want := `Le bilan 2024 des actions conduites par G est le suivant :

Axe :
- Visites : valeur à trancher

Les actions déployées par G pour l’année 2025 seront les suivantes :
- Visites d’usines : 6, au 2e trimestre
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
