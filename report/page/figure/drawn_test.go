package figure

import (
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bilan/report/browser"
	"bilan/report/page/mark"
)

// written writes a page of figures, with a table of as many rows beside the first.
func written(t *testing.T, echarts string, figures ...template.HTML) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="fr"><meta charset="utf-8"><style>:root{--ink:#1b1f24;--soft:#525a63;--edge:#7c858f;--paper:#fff;--line:#d9dde2}body{margin:0;background:var(--paper)}` +
		`@media screen and (prefers-color-scheme:dark){:root{--paper:#14181c;--ink:#eceff2}}.beside{display:grid;grid-template-columns:1fr 1fr;align-items:start}table{border-collapse:collapse;margin:0}tr{height:30px}td{padding:0}.unseen{position:absolute;left:-99rem}` +
		mark.Style + Style + `</style><div class="beside"><table id="t"><caption>Taux</caption><thead><tr><th>Grappe<tbody>` + strings.Repeat("<tr><td>x", 7) + `</table>` + string(figures[0]) + `</div>`)
	for _, f := range figures[1:] {
		b.WriteString(string(f))
	}
	b.WriteString(`<script>window.saved = []; HTMLAnchorElement.prototype.click = function () { saved.push([this.download, this.href.slice(0, 22), this.href.length]); }</script><script>` + echarts + `</script><script>` + Script + `</script>`)
	path := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Figures are drawn when they are seen, follow the scheme, tell a point's text and
// lead to its line; a choice draws anew, and a picture is saved.
func TestInEnginesDrawn(t *testing.T) {
	d := dispersion(7, 9)
	d.Beside = "t"
	path := written(t, string(ECharts), d.HTML(), explorer().HTML())
	for _, e := range browser.Engines {
		t.Run(string(e), func(t *testing.T) {
			p := browser.Open(t, e, path, browser.View{Width: 1280, Height: 900})
			p.Wait("document.querySelectorAll('figure.ec[data-drawn]').length === 2")
			if got := attained(p); got != "rgb(27, 108, 168)" {
				t.Errorf("what was attained is %s", got)
			}
			var drawn [5]int
			p.Eval("['var(--a)', 'var(--b)', 'var(--c)'].map((c) => document.querySelectorAll('#d .ec-plot svg path[fill=\"' + c + '\"]').length).concat(document.querySelectorAll('#d .ec-legend li').length, document.querySelectorAll('#e .ec-plot').length)", &drawn)
			if drawn != [5]int{35, 7, 21, 3, 2} {
				t.Errorf("drawn are %v", drawn)
			}
			// Its rows lie on those of the table beside it.
			var rows [2]float64
			p.Eval("(() => { const r = Array.from(document.querySelectorAll('#d .ec-plot svg path[fill=\"var(--b)\"]'), (e) => { const b = e.getBoundingClientRect(); return b.top + b.height / 2; }), t = document.querySelector('#t tbody').rows; const at = (i) => { const b = t[i].getBoundingClientRect(); return b.top + b.height / 2; }; return [Math.min(...r) - at(0), Math.max(...r) - at(6)]; })()", &rows)
			if rows[0] < -1 || rows[0] > 1 || rows[1] < -1 || rows[1] > 1 {
				t.Errorf("rows lie %v off", rows)
			}
			p.Do("const r = document.querySelector('#d .ec-plot svg path[fill=\"var(--b)\"]').getBoundingClientRect(), at = { bubbles: true, clientX: r.x + r.width / 2, clientY: r.y + r.height / 2 }; for (const kind of ['mousemove', 'mousedown', 'mouseup', 'click']) { document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(new MouseEvent(kind, at)); }")
			if got := p.Text("document.querySelector('#d .ec-tip').textContent + location.hash"); got != "Action 2#l-0-2" {
				t.Errorf("a point tells %q", got)
			}
			p.Do("const s = document.querySelector('#e select'); s.selectedIndex = 1; s.dispatchEvent(new Event('change'))")
			if got := p.Text("Array.from(document.querySelectorAll('#e .ec-plot svg text'), (e) => e.textContent).includes('1\u202f234,50\u00a0€')"); got != "true" {
				t.Errorf("the second choice has the texts %s", p.Text("document.querySelector('#e .ec-plot').textContent"))
			}
			// On paper rows have their names, as those of the table have other heights.
			const names = "Array.from(document.querySelectorAll('#d .ec-plot svg text')).filter((e) => e.textContent.startsWith('Grappe')).length"
			for _, c := range [][2]string{{"beforeprint", "7"}, {"afterprint", "0"}} {
				p.Do("window.dispatchEvent(new Event('" + c[0] + "'))")
				if got := p.Text(names); got != c[1] {
					t.Errorf("%s leaves %s names of rows", c[0], got)
				}
			}
			p.Do("document.querySelectorAll('.ec-acts button').forEach((b) => b.click())")
			p.Wait("saved.length === 2")
			for _, id := range []string{"d", "e"} {
				if got := p.Text(fmt.Sprintf("saved.find((s) => s[0] === '%s.png').slice(1, 2)", id)); got != "data:image/png;base64," {
					t.Errorf("%s is saved as %s", id, got)
				}
			}
		})
	}
}

// attained is the colour of what was attained, as it is seen.
func attained(p *browser.Page) string {
	return p.Text("getComputedStyle(document.querySelector('#d .ec-plot svg path[fill=\"var(--a)\"]')).fill")
}

// Colours follow the scheme.
func TestInChromiumDark(t *testing.T) {
	p := browser.Open(t, browser.Chromium, written(t, string(ECharts), dispersion(2, 9).HTML()), browser.View{Width: 1280, Height: 900, Dark: true})
	p.Wait("document.querySelector('figure.ec[data-drawn]')")
	if got := attained(p); got != "rgb(90, 169, 224)" {
		t.Errorf("what was attained is %s", got)
	}
}

// On a narrow window rows have their names, and words stand within the figure.
func TestInChromiumNarrow(t *testing.T) {
	p := browser.Open(t, browser.Chromium, written(t, string(ECharts), dispersion(7, 9).HTML(), explorer().HTML()), browser.View{Width: 320, Height: 700})
	p.Do("document.querySelector('.beside').style.display = 'block'; window.scrollTo(0, 300)")
	p.Wait("document.querySelectorAll('figure.ec[data-drawn]').length === 2")
	p.Do("await new Promise((done) => setTimeout(done, 100))")
	if got := p.Text("Array.from(document.querySelectorAll('#d svg text'), (e) => e.textContent).filter((s) => s.startsWith('Grappe')).length + ' ' + (document.documentElement.scrollWidth > 320)"); got != "7 false" {
		t.Errorf("names and sideways scrolling: %s", got)
	}
	var out []string
	p.Eval("Array.from(document.querySelectorAll('.ec-plot svg text')).filter((e) => { const r = e.getBoundingClientRect(); return r.width && (r.left < -1 || r.right > 321); }).map((e) => e.textContent)", &out)
	if len(out) > 0 {
		t.Errorf("out of the window: %q", out)
	}
}

// What the browser fails to draw says so in words.
func TestInChromiumNotDrawn(t *testing.T) {
	p := browser.Open(t, browser.Chromium, written(t, "", dispersion(2, 9).HTML(), explorer().HTML()), browser.View{Width: 1280, Height: 900})
	p.Wait("document.querySelectorAll('.ec-none:not([hidden])').length === 2")
	if got := p.Text("Array.from(document.querySelectorAll('figure.ec'), (f) => f.innerText.trim().split(/\\s*\\n+\\s*/).at(-1)).join('|')"); got != words.NotDrawn+"|"+words.NotDrawn {
		t.Errorf("the figures say %q", got)
	}
}

// Without a script nothing of a figure is seen.
func TestInChromiumWithoutScript(t *testing.T) {
	p := browser.Open(t, browser.Chromium, written(t, string(ECharts), dispersion(2, 9).HTML(), explorer().HTML()), browser.View{Width: 1280, Height: 900, NoScript: true})
	if got := p.Text("Array.from(document.querySelectorAll('figure.ec'), (f) => f.offsetHeight).join()"); got != "0,0" {
		t.Errorf("figures are %s high", got)
	}
}
