package pageview

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"bilan/report/compare"
	"bilan/report/internal/reviewed"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/wording"
)

// viewOf is the view of CSV files in a language.
func viewOf(t *testing.T, lang string, texts ...string) *pageContext {
	t.Helper()
	r := reviewed.OfCSV(t, review.Options{}, texts...)
	return newView(present.Compose(r), wording.For(lang), Options{})
}

var plainSpaces = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// The year in one sentence: what there is none of is not said, and each number knows its
// group.
func TestLead(t *testing.T) {
	for actuals, want := range map[string]string{
		"10,9,3,12": "Sur [4] objectifs chiffrés et renseignés, a[2] sont atteints ou dépassés, b[1] l’est en partie et c[1] ne l’est pas.",
		"10,10":     "Sur [2] objectifs chiffrés et renseignés, a[2] sont atteints ou dépassés.",
		"3":         "Le seul objectif chiffré et renseigné en 2024 n’est pas atteint.",
		"9":         "Le seul objectif chiffré et renseigné en 2024 est atteint en partie.",
		"11":        "Le seul objectif chiffré et renseigné en 2024 est atteint ou dépassé.",
		"0,3":       "Sur [2] objectifs chiffrés et renseignés en 2024, aucun n’est atteint.",
		"9,8,3":     "Sur [3] objectifs chiffrés et renseignés en 2024, aucun n’est pleinement atteint : b[2] le sont en partie et c[1] ne l’est pas.",
		"9,8":       "Sur [2] objectifs chiffrés et renseignés en 2024, aucun n’est pleinement atteint : b[2] le sont en partie.",
		"":          "En 2024, aucun réalisé ne peut être comparé à un objectif chiffré.",
	} {
		rows := "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
		for i, a := range strings.Split(actuals, ",") {
			code := string(rune('A' + i))
			rows += "G;2024;programme;" + code + ";x;10;\nG;2024;bilan;" + code + ";x;;" + a + "\n"
		}
		got := ""
		for _, p := range (&overviewView{viewOf(t, "fr", rows)}).lead() {
			switch p.Group {
			case "":
				got += p.Text
			case "-":
				got += "[" + p.Text + "]"
			default:
				got += string(p.Group) + "[" + p.Text + "]"
			}
		}
		if got != want {
			t.Errorf("%q: %s", actuals, got)
		}
	}
}

// A line without a reason of the list may have one in its comment.
func TestReasons(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Motif;Commentaire\n"
	for rows, want := range map[string]string{
		"G;2024;bilan;1;x;10;10;;\n":                                                                   "",
		"G;2024;bilan;1;x;10;3;calendrier;\nG;2024;bilan;2;y;10;3;;\n":                                 "Motifs donnés pour les lignes en deçà : calendrier 1 ; sans motif de la liste 1.",
		"G;2024;bilan;1;x;10;3;;grève\nG;2024;bilan;2;y;10;3;;\nG;2024;bilan;3;z;10;3;;salle fermée\n": "Lignes en deçà : sans motif de la liste 3, dont 2 avec un commentaire.",
	} {
		if got := plainSpaces.Replace((&gapsView{viewOf(t, "fr", head+rows)}).reasons()); got != want {
			t.Errorf("%s: %q", rows, got)
		}
	}
}

// Where nothing compares, nothing is said to be as planned, or as last year.
func TestNoGaps(t *testing.T) {
	for rows, want := range map[string][3]string{
		"G;2023;bilan;1;x;;10\nG;2024;bilan;1;x;10;10\n": {"Aucun réalisé n’est en deçà de son prévu.", "Aucun réalisé ne dépasse son prévu.", "Aucun réalisé 2024 ne diffère de celui de 2023."},
		"G;2023;bilan;2;y;;10\nG;2024;bilan;1;x;10;\n":   {"Aucun réalisé ne se compare à un objectif chiffré.", "Aucun réalisé ne se compare à un objectif chiffré.", "Aucun réalisé 2024 ne se compare à celui de 2023."},
	} {
		for i, list := range (&gapsView{viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"+rows)}).gaps().Lists {
			if len(list.Items) > 0 || list.Empty != want[i] {
				t.Errorf("%s: %d items, %q", rows, len(list.Items), list.Empty)
			}
		}
	}
}

// Clusters whose names begin alike are told apart wherever rows cut them, and have their
// whole name in their fiche.
func TestAlikeNames(t *testing.T) {
	const long = "Groupement régional des entreprises industrielles et artisanales de la vallée "
	rows := "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"
	for _, c := range []string{long + "Nord", long + "Sud", "Pôle Est"} {
		rows += c + ";2024;bilan;1;x;10;4\n"
	}
	p := viewOf(t, "fr", rows).page()
	seen := map[string]int{}
	for _, r := range p.Clusters.Sectors[0].Rows {
		seen[r.Name]++
	}
	for _, r := range p.Themes.Rows {
		seen[r.Name]++
	}
	for _, i := range p.Gaps.Lists[0].Items {
		seen[strings.Split(i.About, " · ")[0]]++
	}
	for i, f := range p.Fiches {
		seen[f.Name]++
		if s := f.Open(); (f.Name != f.Whole) != (s.Of == f.Whole) || f.Name != f.Whole && p.Clusters.Sectors[0].Rows[i].Whole != f.Whole {
			t.Errorf("%q has not its whole name: %q", f.Name, s.Of)
		}
	}
	for name, n := range seen {
		if n != 4 || len([]rune(name)) > rowName {
			t.Errorf("%q stands %d times", name, n)
		}
	}
	if len(seen) != 3 {
		t.Errorf("%v", seen)
	}
}

// varied are lines of every verdict, of two clusters and years.
const varied = `Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Statut;Motif;Commentaire
Alpha;2023;bilan;A;Axe;Atelier;Un;ateliers;;4;;;
Alpha;2024;programme;A;Axe;Atelier;Un;ateliers;4;;;;
Alpha;2024;bilan;A;;;;;;6;;;
Alpha;2024;programme;B;Axe;Atelier;Deux;ateliers;10;;;;
Alpha;2024;bilan;B;;;;;;9;;;
Alpha;2024;programme;C;Axe;Visite;Trois;visites;10;;;;
Alpha;2024;bilan;C;;;;;;3;;calendrier;l'été
Alpha;2024;programme;D;Axe;Visite;Quatre;visites;10;;;;
Alpha;2024;bilan;D;;;;;;;abandonné;;
Alpha;2024;programme;E;Axe;Visite;Cinq;visites;10;;;;
Alpha;2024;programme;F;Axe;Visite;Six;visites;;;;;
Alpha;2024;bilan;F;;;;;;3;;;
Alpha;2024;bilan;Z;Axe;Visite;Sept;visites;;3;;;
Alpha;2025;programme;A;Axe;Atelier;Un;ateliers;5;;;;
Alpha;2025;programme;Y;Axe;Atelier;Huit;ateliers;;;;;
Énergie;2024;bilan;A;Axe;Atelier;Un;ateliers;;4;;;
`

// The texts of the page are right French and English, whatever they are filled with.
func TestSentences(t *testing.T) {
	bad := map[string][]*regexp.Regexp{
		"fr": {regexp.MustCompile(`\pL'\pL`), regexp.MustCompile(`«\s*»`), regexp.MustCompile(`(^|\s)[01]\x{a0}?\s?(lignes|grappes|fichiers|objectifs|erreurs|avertissements|atteints)\b`),
			regexp.MustCompile(`(^|\s)[2-9]\s(ligne|grappe|fichier|objectif|erreur|avertissement)\b`), regexp.MustCompile(`\b[Dd]e (Alpha|Énergie)`), regexp.MustCompile(`  |\pL [;?!»]|« |\( | \)| ,`), regexp.MustCompile(`\{[a-z_]+\}|screen\.`)},
		"en": {regexp.MustCompile(`(^|\s)1 (lines|clusters|files|errors|warnings|targets)\b`), regexp.MustCompile(`(^|\s)[02-9] (line|cluster|file|error|warning|target)\b`), regexp.MustCompile(`\{[a-z_]+\}|screen\.`)},
	}
	for lang, expressions := range bad {
		v := viewOf(t, lang, varied)
		n := 0
		eachText(reflect.ValueOf(v.page()).Elem(), func(s string) {
			n++
			for _, e := range expressions {
				if at := e.FindString(s); at != "" && !strings.Contains(s, "l'été") {
					t.Errorf("%s: %q in %q", lang, at, s)
				}
			}
		})
		if n < 200 {
			t.Errorf("%s: %d texts", lang, n)
		}
	}
}

// eachText visits the strings of a page, those of its fiches too.
func eachText(v reflect.Value, visit func(string)) {
	switch x := v.Interface().(type) {
	case screen.Plain, map[string]string, *table.Table, *table.Prose, *compare.Line:
		return
	case func() *screen.Sheet:
		eachText(reflect.ValueOf(x()).Elem(), visit)
		return
	}
	switch v.Kind() {
	case reflect.String:
		visit(v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				eachText(v.Field(i), visit)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			eachText(v.Index(i), visit)
		}
	}
}

// The totals by type say what is in none of them, and a rate over fewer lines than its
// sums is drawn as it is.
func TestTypes(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Type;Unité;Mesure;Sens;Prévu;Réalisé\n"
	got := (&typesView{viewOf(t, "fr", head+
		"G;2024;bilan;1;a;Visite d’entreprise;visites;;;0;3\n"+
		"G;2024;bilan;2;b;Visite d’entreprise;visites;;;10;10\n"+
		"G;2024;bilan;3;c;Visite d’entreprise;visites;;;5;\n"+
		"G;2024;bilan;4;d;Accompagnement;MWh;;baisse;26;27,5\n"+
		"G;2024;bilan;5;e;Orientation;entreprises;;;;11\n"+
		"G;2024;bilan;6;f;Orientation;entreprises;;;;4\n"+
		"G;2024;bilan;7;g;Autre;adhérents;stock;;40;41\n")}).types()
	if len(got.Rows) != 1 || got.Rows[0].Bullet.Actual.Cmp(quantity.FromInt(1)) != 0 || got.Rows[0].Bullet.Planned.Cmp(quantity.FromInt(1)) != 0 {
		t.Errorf("rows: %+v", got.Rows)
	}
	if about := plainSpaces.Replace(got.Rows[0].About); about != "visites, 2 lignes ; taux sur 1, hors prévu nul ou baisse" {
		t.Errorf("about: %s", about)
	}
	want := "Sans taux, car la baisse y est recherchée ou le prévu est nul : Accompagnement (27,5 sur 26 MWh). N’y entrent pas, faute de prévu ou de réalisé chiffré : Orientation (entreprises, 2 lignes). " +
		"Dans les types qui ont une somme, 1 ligne n’y entre pas, faute de prévu ou de réalisé chiffré. Hors de tout total : 1 ligne (stock, cumul, taux, ni type ni unité, sans chiffre, à trancher ou non comparables)."
	if note := plainSpaces.Replace(got.Note); note != want {
		t.Errorf("note: %s", note)
	}
}

// What all clusters did together through the years is over the same lines in each, and
// last year's bars are over the lines of this year's.
func TestExplore(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Type;Unité;Prévu;Réalisé\n"
	got := (&exploreView{viewOf(t, "fr", head+
		"A;2022;bilan;1;a;Atelier;ateliers;2;2\nA;2023;bilan;1;a;Atelier;ateliers;2;3\nA;2024;bilan;1;a;Atelier;ateliers;2;4\n"+
		"A;2023;bilan;2;b;Atelier;ateliers;;10\n"+ // dropped
		"B;2023;bilan;1;c;Atelier;ateliers;2;20\nB;2024;bilan;1;c;Atelier;ateliers;2;30\nB;2024;bilan;2;d;Atelier;ateliers;2;500\n")}).explore()
	want := map[string]string{
		"Taux de réalisation moyen": "2023: A 100 %, B 100 %; 2024: A 100 %, B 100 % | Ensemble, sur 1 ligne présente chaque année: 2022 100 %, 2023 100 %, 2024 100 %",
		"Atelier · ateliers":        "2023, mêmes lignes: A 3, B 20; 2024: A 4, B 530 | Ensemble, sur 1 ligne présente chaque année: 2022 2, 2023 3, 2024 4",
	}
	for _, c := range got.Choices {
		var panels []string
		for _, p := range c.Panels {
			var series []string
			for _, s := range p.Series {
				name := s.Name
				if p.Lines {
					name = p.Title
				}
				var cells []string
				for i, cell := range s.Cells {
					cell.Unit = ""
					cells = append(cells, p.Categories[i]+" "+cell.Display(p.Kind, "fr"))
				}
				series = append(series, name+": "+strings.Join(cells, ", "))
			}
			panels = append(panels, strings.Join(series, "; "))
		}
		if s := plainSpaces.Replace(strings.Join(panels, " | ")); s != want[c.Name] {
			t.Errorf("%s\n got %s\nwant %s", c.Name, s, want[c.Name])
		}
	}
	if len(got.Choices) != len(want) {
		t.Errorf("%d choices", len(got.Choices))
	}
}

// Of more lines than the table holds it has those first that readers look for.
func TestTabled(t *testing.T) {
	lines := viewOf(t, "fr", varied).Index.Lines
	if in := tabled(lines, len(lines)); in != nil {
		t.Error("some are left out of a table that holds all")
	}
	in := tabled(lines, 5)
	var got []string
	for _, l := range lines {
		if in[l] {
			got = append(got, l.Verdict.String())
		}
	}
	if s := strings.Join(got, " "); s != "partly_met missed not_done not_reported done" {
		t.Errorf("%s", s)
	}
}

// Long names that begin alike are told apart where rows cut them.
func TestDistinct(t *testing.T) {
	const long = "Groupement régional des entreprises industrielles et artisanales de la vallée "
	for _, c := range []struct{ names, want []string }{
		{[]string{"Bois", "Bois et forêt"}, []string{"Bois", "Bois et forêt"}},
		{[]string{long + "Nord", long + "Sud"}, []string{"Groupement régional des… Nord", "Groupement régional des… Sud"}},
		{[]string{long + "Nord", long + "Nord-Est"}, []string{"Groupement régional des… Nord", "Groupement régional des… Nord-Est"}},
		{[]string{long + "Nord", "Pôle"}, []string{long + "Nord", "Pôle"}},
		{[]string{long + "du Nord du département de la Loire", long + "du Sud"}, []string{"Groupement… Nord du département…", "Groupement régional des… Sud"}},
		{[]string{strings.Repeat("é", 60) + "a", strings.Repeat("é", 60) + "b"}, []string{strings.Repeat("é", 31) + "… a", strings.Repeat("é", 31) + "… b"}},
	} {
		if got := distinct(c.names, 34); !slices.Equal(got, c.want) {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// A legend explains what is drawn, and nothing else.
func TestKeys(t *testing.T) {
	for name, c := range map[string]struct {
		rows, clusters, fiche string
	}{
		"nothing to compare": {"G;2024;bilan;1;x;;10\n", "", ""},
		"one year":           {"G;2024;bilan;1;x;5;10\n", "taux moyen, chaque taux ramené entre 0 et 100 %||moins de 80 %, de 80 % à 100 %", "réalisé|prévu||moins de 80 %, de 80 % à 100 %"},
		"two years":          {"G;2023;bilan;1;x;5;4\nG;2024;bilan;1;x;5;10\n", "taux moyen, chaque taux ramené entre 0 et 100 %|2023|moins de 80 %, de 80 % à 100 %", "réalisé|prévu|2023|moins de 80 %, de 80 % à 100 %"},
	} {
		p := viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\n"+c.rows).page()
		if got := plainSpaces.Replace(strings.Join(p.Clusters.Key, "|")); got != c.clusters {
			t.Errorf("%s: %s", name, got)
		}
		if got := plainSpaces.Replace(strings.Join(p.Fiches[0].Open().Key, "|")); got != c.fiche {
			t.Errorf("%s, fiche: %s", name, got)
		}
	}
}

// The total row has a sign where nothing is known, and words for no line.
func TestTotalRow(t *testing.T) {
	rows := (&clustersView{viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé;Statut\nG;2024;programme;1;x;4;;\nG;2024;bilan;1;x;;;abandonné\nH;2024;bilan;1;x;;10;\n")}).clusters()
	if got := rows.Total.NoMean + "|" + rows.Total.NoLack; got != "–|1 ligne en deçà du prévu, dont aucune avec un motif" {
		t.Errorf("%s", plainSpaces.Replace(got))
	}
}

// What is left to do names values as numbers are shown, and nothing twice.
func TestTodo(t *testing.T) {
	for lang, want := range map[string]string{
		"fr": "Trancher G, « Achats » : 16 980,50 € ou 1 698,50 €",
		"en": "Settle G, “Achats”: €16,980.50 or €1,698.50",
	} {
		todo := (&overviewView{viewOf(t, lang, "Grappe;Exercice;Nature;Code;Intitulé;Unité;Prévu;Réalisé\nG;2024;bilan;1;Achats;€;15000;16980,5\nG;2024;bilan;1;Achats;€;15000;1698,5\n")}).todo()
		var got []string
		for _, i := range todo.Items {
			got = append(got, i.Verb+" "+i.Rest)
		}
		if s := plainSpaces.Replace(strings.Join(got, "; ")); s != want {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

// The fiche of a cluster that sent no results has its lines of the year before, which it
// has not dropped, with their plan where nothing else is known.
func TestAwaited(t *testing.T) {
	v := viewOf(t, "fr", "Grappe;Exercice;Nature;Code;Intitulé;Prévu;Réalisé\nG;2023;programme;1;x;10;\nG;2023;programme;2;y;;\nH;2023;bilan;1;x;4;5\nH;2024;bilan;2;z;5;5\n")
	for i, want := range []string{"Lignes de 2023, dont aucun bilan 2024 n’a été reçu: x prévu 10, y ", "Lignes de 2023 sans suite: x 5"} {
		themes := v.page().Fiches[i].Open().Themes
		theme := themes[len(themes)-1]
		var rows []string
		for _, r := range theme.Rows {
			rows = append(rows, r.Title+" "+string(r.Previous.Num)+r.Previous.Text)
		}
		if got := theme.Name + ": " + strings.Join(rows, ", "); got != want {
			t.Errorf("%s", got)
		}
	}
}

// Where a row has more lines than can be told apart they are drawn by how far they have
// come, and none is left out.
func TestCrowds(t *testing.T) {
	const head = "Grappe;Exercice;Nature;Code;Intitulé;Axe;Prévu;Réalisé\n"
	rows := head
	for i, actual := range []string{"-1", "0", "79", "80", "99", "100", "100", "109", "110", "149", "150", "900", ""} {
		for n := range 1 + i {
			rows += "G;2024;bilan;" + strconv.Itoa(100*i+n) + ";x;A;100;" + actual + "\n"
		}
	}
	d := (&themesView{viewOf(t, "fr", rows)}).themes().Dispersion
	var got []string
	lines := 0
	for _, c := range d.Crowds {
		got = append(got, c.Way.String()+" "+c.Group.Class()+": "+c.Text)
		lines += c.Lines
	}
	want := "-0.05 c: 1 ligne, en deçà de leur point de départ|0.05 c: 2 lignes, de 0 % à 10 %|0.75 c: 3 lignes, de 70 % à 80 %|0.85 b: 4 lignes, de 80 % à 90 %|0.95 b: 5 lignes, de 90 % à 100 %|" +
		"1.05 a: 21 lignes, de 100 % à 110 %|1.15 a: 9 lignes, de 110 % à 120 %|1.45 a: 10 lignes, de 140 % à 150 %|1.55 a: 23 lignes, à 150 % et plus"
	if s := plainSpaces.Replace(strings.Join(got, "|")); s != want {
		t.Errorf("%s", s)
	}
	if len(d.Points) > 0 || len(d.Without) != 1 || lines+d.Without[0] != 91 {
		t.Errorf("%d points, %d lines drawn, %v not", len(d.Points), lines, d.Without)
	}
}
