package page_test

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/browser"
	"bilan/report/internal/reviewed"
	"bilan/report/review"
)

// thousands are the lines of ten clusters, a thousand each.
func thousands() (texts []string) {
	for c := range 10 {
		var b strings.Builder
		b.WriteString(head)
		for l := range 1000 {
			name := fmt.Sprintf("Grappe Exemple %c;2024;%%s;A%04d;Axe %d;Atelier;Action %d;ateliers;%%s;%%s;;;\n", 'A'+c, l, l%7, l)
			fmt.Fprintf(&b, name, "programme", "10", "")
			fmt.Fprintf(&b, name, "bilan", "", fmt.Sprint((l*7+c)%14))
		}
		texts = append(texts, b.String())
	}
	return texts
}

// The filter of ten thousand lines answers without a pause: it puts a hundred of them into
// the page, reads their words once and the page's layout never, whatever is asked. Work is
// counted, as time is of the machine that takes it. It keeps what is asked in the address,
// and takes it from there.
func TestFilter(t *testing.T) {
	path := inFile(t, reviewed.OfCSV(t, review.Options{}, thousands()...), "fr")
	p := browser.Open(t, browser.Chromium, path, browser.View{Width: 1280, Height: 900})
	p.Wait(`document.body.dataset.ready === '10000'`)
	var work struct{ Shown, Moved, Read, Layout int }
	p.Eval(`(async () => {
		document.getElementById('lignes').closest('details').open = true;
		const form = document.getElementById('filter'), body = document.getElementById('lines').tBodies[0];
		const work = { shown: 0, moved: 0, read: 0, layout: 0 };
		const count = (of, name, what) => {
			const own = Object.getOwnPropertyDescriptor(of, name), get = own.get;
			Object.defineProperty(of, name, Object.assign({}, own, { get() { if (body.contains(this) || this.localName === 'tr') { work[what]++; } return get.call(this); } }));
		};
		count(Node.prototype, 'textContent', 'read');
		count(HTMLElement.prototype, 'innerText', 'layout');
		['offsetHeight', 'offsetWidth', 'offsetTop'].forEach((name) => count(HTMLElement.prototype, name, 'layout'));
		const moves = new MutationObserver((list) => list.forEach((m) => { work.moved = Math.max(work.moved, m.addedNodes.length, m.removedNodes.length); }));
		moves.observe(body, { childList: true });
		for (const [name, value] of [['mots', 'action 1'], ['mots', 'action 10'], ['mots', ''], ['constat', 'c'], ['grappe', 'C'], ['axe', 'Axe 3'], ['mots', 'action 10'], ['mots', '']]) {
			form.elements[name].value = value;
			form.dispatchEvent(new Event('input', { bubbles: true }));
			work.shown = Math.max(work.shown, body.rows.length);
			await new Promise((done) => setTimeout(done)); // moves are told
		}
		return work;
	})()`, &work)
	t.Logf("%+v", work)
	if work.Shown > 100 || work.Moved > 200 || work.Read > 10_000 || work.Layout > 0 {
		t.Errorf("the filter's work is %+v", work)
	}
	if got, want := p.Text(`location.hash`), "#lignes?grappe=C&axe=Axe+3&constat=c"; got != want {
		t.Errorf("the address is %s, not %s", got, want)
	}
	p.Do(`location.hash = '#lignes?constat=exceeded&mots=action+11'`)
	p.Wait(`document.getElementById('lines-status').textContent !== '' && document.getElementById('filter').elements.constat.value === 'exceeded' && document.getElementById('lines').tBodies[0].rows.length < 100`)
	var wrong int
	p.Eval(`Array.from(document.getElementById('lines').tBodies[0].rows).filter((r) => r.dataset.v !== 'exceeded' || !r.textContent.includes('Action 11')).length`, &wrong)
	if wrong > 0 {
		t.Errorf("%d rows do not answer", wrong)
	}
}

// small is two clusters of a few lines.
func small(t *testing.T) *review.Review {
	t.Helper()
	return reviewed.OfCSV(t, review.Options{}, head+
		"Grappe Un;2024;programme;A;Emploi;Atelier;Premier;ateliers;1000;;;;\nGrappe Un;2024;bilan;A;;;;;;1234,5;;;\n"+
		"Grappe Un;2024;programme;B;Climat;Visite;Deuxième;visites;8;;;;\nGrappe Un;2024;bilan;B;;;;;;2;;calendrier;remis\n"+
		"Grappe Deux;2024;programme;A;Emploi;Atelier;Troisième;ateliers;;;;;\nGrappe Deux;2024;bilan;A;;;;;;3;;;\n")
}

// The table of all lines is sorted by numbers as numbers, what is missing last, and
// copied as a spreadsheet takes it.
func TestSortAndCopy(t *testing.T) {
	p := browser.Open(t, browser.Chromium, inFile(t, small(t), "fr"), browser.View{Width: 1280, Height: 900})
	p.Wait(`document.body.dataset.ready === '3'`)
	p.Do(`document.getElementById('lignes').closest('details').open = true; document.querySelectorAll('#lines thead button')[7].click()`)
	titles := `Array.from(document.querySelectorAll('#lines tbody a'), (a) => a.textContent).join(' ')`
	if got := p.Text(titles); got != "Deuxième Troisième Premier" {
		t.Errorf("sorted by actuals: %s", got)
	}
	p.Do(`document.querySelectorAll('#lines thead button')[6].click(); document.querySelectorAll('#lines thead button')[6].click()`)
	if got := p.Text(titles); got != "Premier Deuxième Troisième" {
		t.Errorf("sorted by plans, downwards: %s", got)
	}
	p.Do(`window.taken = ''; document.execCommand = () => { window.taken = document.activeElement.value || document.querySelector('textarea').value; return true; };
		Object.defineProperty(navigator, 'clipboard', { value: null }); document.getElementById('copy-lines').click()`)
	if got := p.Text(`window.taken.split('\n')[1]`); !strings.HasPrefix(got, "Grappe Un\tPremier A\tEmploi\tAtelier\tateliers\t\t1000\t1234,5\t123,5%\tdépassé") {
		t.Errorf("copied: %q", got)
	}
}

// Links into a fold open it, with a script and without, and what needs a script is not
// shown without one.
func TestWithoutScript(t *testing.T) {
	path := inFile(t, small(t), "fr")
	for _, v := range []browser.View{{Width: 1280, Height: 900}, {Width: 1280, Height: 900, NoScript: true}} {
		p := browser.Open(t, browser.Chromium, path, v)
		p.Do(`document.querySelector('#grappes a[href="#g-grappe-un"]').click()`)
		if got := p.Text(`document.getElementById('g-grappe-un').closest('details').open`); got != "true" {
			t.Errorf("%+v: the fiche stays folded", v)
		}
		var shown []string
		p.Eval(`Array.from(document.querySelectorAll('button, input, select, figure.ec'), (e) => [e, e.checkVisibility()]).filter((e) => e[1]).map((e) => e[0].tagName)`, &shown)
		if v.NoScript && len(shown) > 0 {
			t.Errorf("without scripts there are %v", shown)
		}
		if !v.NoScript && len(shown) == 0 {
			t.Error("with scripts there is nothing to use")
		}
	}
}

// What is the officer's is not on a page that is made to be published.
func TestPublish(t *testing.T) {
	texts := head + "Grappe Un;2024;programme;A;Emploi;Atelier;Premier;ateliers;10;;;;\nGrappe Un;2024;bilan;A;;;;;;3;;;\nGrappe Un;2024;bilan;A;;;;;;5;;;\n"
	private, public := review.Options{}, review.Options{}
	public.Publish = true
	for _, c := range []struct {
		opt  review.Options
		want string
	}{{private, "true true true"}, {public, "false false false"}} {
		p := browser.Open(t, browser.Chromium, inFile(t, reviewed.OfCSV(t, c.opt, texts), "fr"), browser.View{Width: 1280, Height: 900})
		if got := p.Text(`['todo', 'corriger'].map((id) => document.getElementById(id) !== null).concat(document.querySelector('.fix') !== null).join(' ')`); got != c.want {
			t.Errorf("publish %v: %s", c.opt.Publish, got)
		}
	}
}

// The table of all lines is as wide as the window, each verdict has its sign, and a fall
// its part of the way as in its fiche.
func TestAllLines(t *testing.T) {
	texts := strings.Replace(head, "Motif", "Sens;Valeur initiale;Motif", 1) +
		"Grappe Exemple Agroalimentaire;2024;programme;A;Communication et réseau;Accompagnement;Accompagnement collectif des entreprises;accompagnements;12345,50;;;;;;\nGrappe Exemple Agroalimentaire;2024;bilan;A;;;;;;10480,50;;;;moyens internes;\n" +
		"Grappe Exemple Agroalimentaire;2024;programme;B;Innovation et industrie du futur;Visite d’entreprise;Réduction de la consommation;MWh;26;;;baisse;36;;\nGrappe Exemple Agroalimentaire;2024;bilan;B;;;;MWh;;27,5;;;;;\n" +
		"Grappe Exemple Agroalimentaire;2025;programme;A;;;;accompagnements;12500,50;;;;;;\n"
	p := browser.Open(t, browser.Chromium, inFile(t, reviewed.OfCSV(t, review.Options{}, texts), "fr"), browser.View{Width: 1280, Height: 900})
	p.Do(`document.getElementById('lignes').closest('details').open = true`)
	if got := p.Text(`(() => { const w = document.getElementById('lines').closest('.tw'); return w.scrollWidth - w.clientWidth; })()`); got != "0" {
		t.Errorf("%s px too wide", got)
	}
	if got := p.Text(`Array.from(document.querySelectorAll('#lines tbody td:nth-child(9)'), (c) => c.innerText.replace(/\s/g, ' ')).join('|')`); got != "84,9 %|85 % du chemin" {
		t.Errorf("rates: %s", got)
	}
	var signs int
	p.Eval(`Array.from(document.querySelectorAll('#lines tbody td:nth-child(10)'), (c) => getComputedStyle(c, '::before')).filter((s) => s.maskImage.startsWith('url("data:') && parseFloat(s.width) > 10).length`, &signs)
	if signs != 2 {
		t.Errorf("%d signs", signs)
	}
}
