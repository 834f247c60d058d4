package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bilan/report/browser"
)

// A reader's main path works in each engine: the page opens from disk in silence,
// links and summaries open folds, lines are filtered and sorted, figures are drawn,
// and print opens what was folded.
func TestPageInEngines(t *testing.T) {
	path := pages(t)["fr"]
	for _, e := range browser.Engines {
		t.Run(string(e), func(t *testing.T) {
			p := browser.Open(t, e, path, browser.View{Width: 1280, Height: 900})
			p.Wait("document.body.dataset.ready > 0")
			t.Run("folds", func(t *testing.T) { folds(on(t, p)) })
			t.Run("filter", func(t *testing.T) { filters(on(t, p)) })
			t.Run("figures", func(t *testing.T) { figuresDrawn(on(t, p)) })
			t.Run("print", func(t *testing.T) { prints(on(t, p)) })
			on(t, p).is("document.documentElement.scrollWidth <= innerWidth", "true")
		})
	}
}

// reader is a page and what a test asks of it.
type reader struct{ *browser.Page }

// on is a page in a test within another.
func on(t *testing.T, p *browser.Page) reader {
	own := *p
	own.T = t
	return reader{&own}
}

// is fails a test where an expression is not a text.
func (r reader) is(expression, want string) {
	r.Helper()
	if got := r.Text(expression); got != want {
		r.Errorf("%s: %.200s is %q, not %q", r.Engine, expression, got, want)
	}
}

// folds: a summary opens its fiche, a link opens the fold that it leads into, and
// what it leads to is seen.
func folds(r reader) {
	const open = "Array.from(document.querySelectorAll('details[open]'), (d) => d.querySelector('h3').textContent).join()"
	r.is(open, "")
	r.Do("document.querySelector('.fiche summary').click()")
	r.is(open+" === document.querySelector('.fiche h3').textContent", "true")
	r.is("document.querySelector('.fiche table.li').offsetHeight > 100", "true")
	r.Do("document.querySelector('.fiche summary').click()")
	r.is(open, "")
	for _, link := range []string{"#ecarts .gl a", "#grappes tbody th a", "nav a[href=\"#corriger\"]"} {
		r.Do(fmt.Sprintf("document.querySelectorAll('details[open]').forEach((d) => { d.open = false; }); scrollTo(0, 0); document.querySelector('%s').click()", link))
		at := fmt.Sprintf("document.getElementById(decodeURIComponent(document.querySelector('%s').hash.slice(1)))", link)
		r.Wait(at + ".closest('details').open")
		r.Wait("(() => { const b = " + at + ".getBoundingClientRect(); return b.height > 0 && b.top >= 0 && b.top < innerHeight; })()")
	}
}

// filters: the squares of a group lead to its lines, the address holds what is
// asked, and a heading sorts.
func filters(r reader) {
	const rows = "Array.from(document.querySelectorAll('#lines tbody tr'))"
	r.Do("document.querySelector('.bigstrip a[href*=\"constat=c\"]').click()")
	r.Wait("location.hash.includes('constat=c') && " + rows + ".length > 0 && " + rows + ".every((tr) => tr.className === 'c')")
	r.is("document.querySelector('#lines').closest('details').open", "true")
	r.is("String("+rows+".length) === document.querySelector('.bigstrip a[href*=\"constat=c\"] b').textContent", "true")
	r.Do("const f = document.querySelector('#filter'); f.elements.grappe.selectedIndex = 1; f.dispatchEvent(new Event('input'))")
	r.is("new Set("+rows+".map((tr) => tr.cells[0].textContent)).size + decodeURIComponent(location.hash)", "1#lignes?grappe=Mécanique&constat=c")
	r.Do("document.querySelector('#filter').reset()")
	r.Wait("location.hash === '#lignes' && " + rows + ".length > 30")
	r.Do("document.querySelectorAll('#lines thead button')[6].click()")
	r.is("document.querySelectorAll('#lines th[aria-sort]').length + document.querySelectorAll('#lines th')[6].getAttribute('aria-sort')", "1ascending")
	r.is("(() => { const n = "+rows+".map((tr) => tr.cells[6].textContent.trim()).filter((s) => /^[0-9]+$/.test(s)).map(Number); return n.length > 5 && n.every((v, i) => !i || n[i - 1] <= v); })()", "true")
}

// figuresDrawn: each figure that can be seen is drawn.
func figuresDrawn(r reader) {
	r.is("document.querySelectorAll('figure.ec').length", "3")
	for i := range 3 {
		r.Do(fmt.Sprintf("const f = document.querySelectorAll('figure.ec')[%d], d = f.closest('details'); if (d) { d.open = true; } f.scrollIntoView()", i))
		r.Wait(fmt.Sprintf("document.querySelectorAll('figure.ec')[%d].dataset.drawn > 0", i))
		r.is(fmt.Sprintf("document.querySelectorAll('figure.ec')[%d].querySelectorAll('.ec-plot svg path').length > 5", i), "true")
	}
}

// prints: what is folded is in the print, a page each beside two of overview.
func prints(r reader) {
	r.Do("document.querySelectorAll('details[open]').forEach((d) => { d.open = false; })")
	r.Do("window.dispatchEvent(new Event('beforeprint'))")
	r.is("document.querySelectorAll('.fiche[open]').length === document.querySelectorAll('.fiche').length", "true")
	r.Do("window.dispatchEvent(new Event('afterprint'))")
	r.is("document.querySelectorAll('.fiche[open]').length", "0")
	if printed := r.Print(); printed != nil {
		var clusters int
		r.Eval("document.querySelectorAll('.fiche').length", &clusters)
		if n := pdfPages(r.T, printed); n < 3 || n > 2+clusters {
			r.Errorf("%s prints %d pages for %d clusters", r.Engine, n, clusters)
		}
	}
}

// pdfPages is how many pages a PDF has.
func pdfPages(t *testing.T, pdf []byte) int {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(path, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(tool(t, "pdfinfo"), path).Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		if count, ok := strings.CutPrefix(line, "Pages:"); ok {
			n, err := strconv.Atoi(strings.TrimSpace(count))
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
	}
	t.Fatalf("pdfinfo tells %s", out)
	return 0
}
