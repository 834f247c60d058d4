package page_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/browser"
	"bilan/report/intake"
	"bilan/report/internal/forms"
	"bilan/report/internal/reviewed"
	"bilan/report/internal/sent"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
)

const head = "Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Statut;Motif;Commentaire\n"

// formed is the review of forms of n clusters of forty lines and two years.
func formed(t *testing.T, n int) *review.Review {
	t.Helper()
	set, err := forms.Set(n, 2023, 2024)
	if err != nil {
		t.Fatal(err)
	}
	files := make([]intake.File, len(set))
	for i, f := range set {
		files[i] = intake.File{Name: f.Name, Read: sent.Content(f.Data)}
	}
	return reviewed.Of(t, review.Options{}, files)
}

// inFile writes the page of a review, with those of its clusters where they are apart,
// and gives its path.
func inFile(t *testing.T, r *review.Review, lang string) string {
	t.Helper()
	dir := t.TempDir()
	options := pageview.Options{Folder: "pages", File: func(c review.Cluster) string { return strings.ReplaceAll(c.ID, " ", "-") + ".html" }}
	for _, f := range page.Files(pageview.Page(present.Compose(r), wording.For(lang), options), page.Layout{Page: "revue.html", Folder: "pages"}) {
		var b bytes.Buffer
		if err := f.Write(&b); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "revue.html")
}

// shape is how large a page is, all folded.
type shape struct {
	Height, Before, Words, Wide int
	// Lost are links within the page that lead nowhere, ids that stand twice, and what
	// scrolls but is not reached by keys.
	Lost []string
}

const measured = `({
	height: document.documentElement.scrollHeight,
	before: document.getElementById('fiches') ? Math.round(document.getElementById('fiches').getBoundingClientRect().top + scrollY) : 0,
	words: document.body.innerText.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length,
	wide: document.documentElement.scrollWidth,
	lost: Array.from(document.querySelectorAll('a[href^="#"]'), (a) => a.getAttribute('href').split('?')[0].slice(1)).filter((id) => !document.getElementById(id))
		.concat(Array.from(document.querySelectorAll('[id]'), (e) => e.id).filter((id, i, all) => all.indexOf(id) !== i))
		.concat(Array.from(document.querySelectorAll('main *')).filter((e) => e.scrollWidth > e.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.tabIndex < 0).map((e) => 'scrolls: ' + e.className)),
})`

// shapesOf are a page's shapes in windows of some widths, of which it is loaded in the
// first.
func shapesOf(t *testing.T, path string, widths ...int) (all []shape) {
	t.Helper()
	p := browser.Open(t, browser.Chromium, path, browser.View{Width: widths[0], Height: 900})
	for _, width := range widths {
		var got shape
		p.Resize(width, 900)
		p.Eval(measured, &got)
		if got.Wide > width || len(got.Lost) > 0 {
			t.Errorf("at %d: %+v", width, got)
		}
		all = append(all, got)
	}
	return all
}

// Ten clusters of forty lines are not much more to look through than seven small ones,
// and are printed on two pages and one each.
func TestTenClusters(t *testing.T) {
	path := inFile(t, formed(t, 10), "fr")
	shapes := shapesOf(t, path, 320, 1280)
	narrow, wide := shapes[0], shapes[1]
	t.Logf("%+v, %+v", wide, narrow)
	if wide.Height > 4000 || wide.Before > 2900 || wide.Words > 2600 || narrow.Height > 11000 {
		t.Errorf("%+v, %+v", wide, narrow)
	}
	pdf := browser.Open(t, browser.Chromium, path, browser.View{Width: 1280, Height: 900}).Print()
	if n := bytes.Count(pdf, []byte("/Type /Page\n")); n > 12 || n == 0 {
		t.Errorf("%d printed pages", n)
	}
}

// A page of any review has no wider content than its window, no link that leads nowhere,
// and says nothing on its console.
func TestStates(t *testing.T) {
	long := strings.Repeat("Accompagnementdesentreprises", 6) + " " + strings.Repeat("très long ", 40)
	for name, r := range map[string]*review.Review{
		"nothing reported": reviewed.OfCSV(t, review.Options{Year: 2024}, head+"Grappe Exemple;2024;programme;A;Axe;Atelier;Un;ateliers;4;;;;\n"),
		"no plan":          reviewed.OfCSV(t, review.Options{}, head+"Grappe Exemple;2024;bilan;A;;;Un;;;4;;;\nGrappe Exemple;2024;bilan;;;;Deux;;;;fait;;\n"),
		"one year":         reviewed.OfCSV(t, review.Options{}, head+"Grappe Exemple;2024;programme;A;Axe;Atelier;Un;ateliers;4;;;;\nGrappe Exemple;2024;bilan;A;Axe;Atelier;Un;ateliers;;3;;;\n"),
		"extremes": reviewed.OfCSV(t, review.Options{}, head+"Grappe Exemple;2024;programme;A;"+long+";"+long+";"+long+";"+long+";4;;;;\nGrappe Exemple;2024;bilan;A;;;;;;400;;;"+long+"\n"+
			"Grappe Exemple;2024;programme;B;Axe;Atelier;Zéro;ateliers;10;;;;\nGrappe Exemple;2024;bilan;B;;;;;;0;;financement;\n"+
			"Grappe Exemple;2024;programme;C;Axe;Atelier;De zéro;ateliers;0;;;;\nGrappe Exemple;2024;bilan;C;;;;;;3;;;\n"),
		"codes alike": reviewed.OfCSV(t, review.Options{}, head+"Grappe Exemple;2024;bilan;A.1;;;Un;;;4;;;\nGrappe Exemple;2024;bilan;A-1;;;Deux;;;4;;;\nGrappe Éxemple!;2024;bilan;A 1;;;Trois;;;4;;;\n"),
	} {
		t.Run(name, func(t *testing.T) {
			shapesOf(t, inFile(t, r, "fr"), 320, 1280)
		})
	}
}

// Sixty clusters stand on one page, more have a page each.
func TestManyClusters(t *testing.T) {
	texts := func(n int) (out []string) {
		for i := range n {
			out = append(out, strings.ReplaceAll(head+"G;2023;bilan;A;Axe;Atelier;Un;ateliers;;3;;;\nG;2024;programme;A;Axe;Atelier;Un;ateliers;4;;;;\nG;2024;bilan;A;Axe;Atelier;Un;ateliers;;3;;;\n", "G;", fmt.Sprintf("Grappe n° %d;", i+1)))
		}
		return out
	}
	shapesOf(t, inFile(t, reviewed.OfCSV(t, review.Options{}, texts(60)...), "fr"), 1280)
	path := inFile(t, reviewed.OfCSV(t, review.Options{}, texts(61)...), "en")
	if got := shapesOf(t, path, 1280); got[0].Height > 4000 {
		t.Errorf("%+v", got)
	}
	shapesOf(t, filepath.Join(filepath.Dir(path), "pages", "grappe-n-7.html"), 320)
}
