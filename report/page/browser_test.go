package page_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"bilan/report/page"
	"bilan/report/table"
)

// browser is a page in Chromium, with all that it said on the console or asked
// the network for.
type browser struct {
	*testing.T
	ctx  context.Context
	url  string
	said *[]string
}

// open writes a document and opens it from its file, with the actions done
// before; it fails a test where the page says or asks for anything.
func open(t *testing.T, doc *table.Document, before ...chromedp.Action) browser {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := page.Write(f, table.Publish(doc, nil)); err != nil {
		t.Fatal(err)
	}
	return openFile(t, path, before...)
}

func openFile(t *testing.T, path string, before ...chromedp.Action) browser {
	t.Helper()
	bin, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("chromium is missing")
		}
		t.Skip("chromium is not installed")
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(bin), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := browser{t, ctx, "file://" + filepath.ToSlash(path), new([]string)}
	chromedp.ListenTarget(ctx, b.listen)
	b.do("open", append(before, emulation.SetFocusEmulationEnabled(true), log.Enable(), network.Enable(), runtime.Enable(), chromedp.Navigate(b.url))...)
	t.Cleanup(func() {
		if len(*b.said) > 0 {
			t.Errorf("the page is not silent: %q", *b.said)
		}
	})
	return b
}

func (b browser) listen(ev any) {
	switch e := ev.(type) {
	case *runtime.EventConsoleAPICalled:
		*b.said = append(*b.said, fmt.Sprint("console ", e.Type))
	case *runtime.EventExceptionThrown:
		*b.said = append(*b.said, "exception "+e.ExceptionDetails.Error())
	case *log.EventEntryAdded:
		*b.said = append(*b.said, "log "+e.Entry.Text)
	case *network.EventRequestWillBeSent:
		// The page itself, what it is asked to save, and the script and the style
		// it shares.
		shared := strings.TrimSuffix(b.url, filepath.Base(b.url)) + "bilan."
		if e.Request.URL != b.url && !strings.HasPrefix(e.Request.URL, "data:") && e.Request.URL != shared+"js" && e.Request.URL != shared+"css" {
			*b.said = append(*b.said, "request "+e.Request.URL)
		}
	}
}

// do runs actions, which have two minutes: a slow machine is no defect.
func (b browser) do(what string, actions ...chromedp.Action) {
	b.Helper()
	// The first run starts the browser, which lives as long as its context.
	done := make(chan error, 1)
	go func() { done <- chromedp.Run(b.ctx, actions...) }()
	select {
	case err := <-done:
		if err != nil {
			b.Fatalf("%s: %v", what, err)
		}
	case <-time.After(2 * time.Minute):
		b.Fatalf("%s: nothing happened", what)
	}
}

// drawn waits until every chart is drawn.
func (b browser) drawn() browser {
	b.Helper()
	b.do("draw", chromedp.Poll(`document.body.dataset.drawn !== undefined`, nil, chromedp.WithPollingTimeout(0)))
	return b
}

// text is what an expression gives, as text.
func (b browser) text(js string) string {
	b.Helper()
	var out any
	b.do(js, chromedp.Evaluate("String("+js+")", &out))
	return fmt.Sprint(out)
}

// want compares what an expression gives, within ten seconds: a browser lays
// out, draws and scrolls when it has time to.
func (b browser) want(js, want string) {
	b.Helper()
	got := b.text(js)
	for end := time.Now().Add(10 * time.Second); got != want && time.Now().Before(end); got = b.text(js) {
		time.Sleep(50 * time.Millisecond)
	}
	if got != want {
		b.Errorf("%s\n got %q\nwant %q", js, got, want)
	}
}

func (b browser) keys(keys ...string) {
	b.Helper()
	for _, k := range keys {
		b.do("key "+k, chromedp.KeyEvent(k))
	}
}

// choose chooses of a list or writes into a field of the filter.
func (b browser) choose(field, value string) {
	b.Helper()
	b.text(fmt.Sprintf(`(() => { const f = document.querySelector('.filter [name=%s]'); f.value = %q; f.dispatchEvent(new Event('input', { bubbles: true })); return f.value; })()`, field, value))
	b.drawn()
}

// The page says nothing, asks for nothing, draws each chart with as many marks
// as there are data, and hostile text stays text.
func TestInChromium(t *testing.T) {
	b := open(t, hostileDocument()).drawn()
	b.want(`document.querySelectorAll('.chart svg').length`, "5")
	b.want(`window.hit === undefined`, "true")
	b.want(`document.querySelector('#chart-c1 .chart').dataset.kind + ' ' + document.querySelector('#chart-c5 .chart').dataset.kind`, "number rate")
	b.want(`document.querySelector('h1').textContent`, hostile)
	b.want(`document.getElementById(document.querySelector('#chart-c1 .chart').getAttribute('aria-describedby')).textContent`, hostile)
	// Bars: three of the two series have a number.
	b.want(`document.querySelectorAll('#chart-c1 svg path[fill="#B87700" i], #chart-c1 svg path[fill="#0B3C5D" i]').length - 2`, "3")
	b.want(`document.querySelector('#rapport-1 li').title || document.querySelector('#rapport-1 li').dataset.source`, "Source "+hostile)
}

// What a figure rests on is shown to the mouse and to the keyboard, which comes
// to the first figure of a table and goes on by arrows.
func TestSources(t *testing.T) {
	b := open(t, twoClusters())
	b.want(`document.querySelectorAll('#table-lines-1 [tabindex="0"]').length`, "1")
	b.do("focus", chromedp.Focus(`#table-lines-1 [tabindex="0"]`, chromedp.ByQuery))
	b.want(`document.getElementById('tip').textContent + document.getElementById('tip').hidden`, "Source a.csv:2:3false")
	b.want(`document.activeElement.getAttribute('aria-describedby')`, "tip")
	b.keys("\u0303") // the arrow to the right
	b.want(`document.getElementById('tip').textContent`, "Source a.csv:2:4")
	b.keys("\u0301") // and down
	b.want(`document.getElementById('tip').textContent`, "Source a.csv:3:4")
	b.keys("\u001b")
	b.want(`document.getElementById('tip').hidden`, "true")
	b.do("hover", chromedp.MouseClickXY(0, 0), chromedp.ScrollIntoView(`#table-lines-2 td.num`, chromedp.ByQuery),
		chromedp.Evaluate(`document.querySelector('#table-lines-2 td.num').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))`, nil))
	b.want(`document.getElementById('tip').textContent + document.getElementById('tip').hidden`, "Source b.csv:2:3false")
}

// A table is sorted by keyboard, and copied as it stands; a text is copied
// whole; a chart is saved in two forms.
func TestTools(t *testing.T) {
	b := open(t, hostileDocument()).drawn()
	// What a button hands to the clipboard or to the disk, caught on its way.
	b.text(`(() => { navigator.clipboard.writeText = (t) => { window.copied = t; return Promise.resolve(); };
		HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href]; }; return ''; })()`)
	b.do("copy", chromedp.Click(`.prose .tools button`, chromedp.ByQuery))
	b.want(`window.copied`, "Le bilan :\n\nAxe :\n- "+hostile+"\n- Visites : 5\n")
	b.want(`document.querySelector('.prose .tools [role=status]').textContent`, "Texte copié")
	b.do("sort", chromedp.Focus(`#table-sorted thead tr:last-child th:nth-child(2) button`, chromedp.ByQuery))
	b.keys("\r")
	order := `Array.from(document.querySelectorAll('#table-sorted tbody td')).map((c) => c.textContent).join(' ')`
	b.want(order, "−1\u202f234,5 7 20 non chiffré")
	b.keys("\r")
	b.want(order, "20 7 −1\u202f234,5 non chiffré")
	b.want(`document.querySelector('#table-sorted thead tr:last-child th:nth-child(2)').getAttribute('aria-sort')`, "descending")
	b.text(`document.querySelector('#table-sorted').closest('.table').nextElementSibling.querySelector('button').click()`)
	b.want(`window.copied`, "Nom\t2024 Valeur\nd\t20\nc\t7\na\t-1234,5\nb\tnon chiffré\n")
	b.text(`document.querySelector('#chart-c1 .tools button').click()`)
	b.want(`window.saved[0] + ' ' + window.saved[1].slice(0, 19) + ' ' + (new DOMParser().parseFromString(decodeURIComponent(window.saved[1].split(/,(.*)/s)[1]), 'image/svg+xml').querySelector('parsererror') === null)`, "chart-c1.svg data:image/svg+xml; true")
	b.text(`document.querySelector('#chart-c1 .tools button:nth-of-type(2)').click()`)
	b.do("draw the picture", chromedp.Poll(`window.saved[0] === 'chart-c1.png'`, nil, chromedp.WithPollingTimeout(0)))
	b.want(`window.saved[1].slice(0, 22)`, "data:image/png;base64,")
}

// A filter applies to tables and charts together, is kept in the address, and
// says what it does not apply to.
func TestFilter(t *testing.T) {
	b := open(t, twoClusters()).drawn()
	rows := `Array.from(document.querySelectorAll('tr[data-line]')).filter((r) => r.offsetParent !== null).map((r) => r.cells[0].textContent).join(' ')`
	marks := `Array.from(document.querySelectorAll('#table-verdicts-data tbody tr')).filter((r) => !r.hidden).map((r) => Array.from(r.cells, (c) => c.textContent).join(' ')).join(', ')`
	b.want(rows, "Ateliers Visites Ateliers")
	b.want(marks, "Un 1 1, Deux 1 ")
	b.choose("cluster", "Un")
	b.want(rows, "Ateliers Visites")
	b.want(marks, "Un 1 1")
	b.want(`document.querySelector('#cluster-2').hidden`, "true")
	b.choose("verdict", "objectif non atteint")
	b.want(rows, "Visites")
	b.want(marks, "Un  1")
	b.want(`document.querySelector('.filter [role=status]').textContent`, "Lignes retenues\u00a0: 1 sur 3.")
	b.want(`decodeURIComponent(window.location.hash).replace(/\+/g, ' ')`, "#?cluster=Un&verdict=objectif non atteint")
	b.choose("cluster", "")
	b.choose("verdict", "")
	b.choose("text", "ATELIERS deux")
	b.want(rows, "")
	b.choose("text", "atéliers")
	b.want(rows, "Ateliers Ateliers")
	b.want(marks, "Un 1 , Deux 1 ")
	b.want(`document.querySelector('#table-method').closest('.table').nextElementSibling.textContent`, "Non filtré\u00a0: porte sur toutes les lignes.")
	// Who opens the address sees the same.
	b.do("reload", chromedp.Reload())
	b.drawn()
	b.want(rows, "Ateliers Ateliers")
	b.do("clear", chromedp.Click(`.filter [type=reset]`, chromedp.ByQuery))
	b.want(rows, "Ateliers Visites Ateliers")
	b.want(marks, "Un 1 1, Deux 1 ")
}

// Without scripts all text and tables are there, no control that would do
// nothing, and no empty box where a chart would be.
func TestWithoutScript(t *testing.T) {
	doc := hostileDocument()
	b := open(t, doc, emulation.SetScriptExecutionDisabled(true))
	// Chromium evaluates for us all the same.
	b.want(`document.querySelectorAll('.filter:not([hidden]), button').length - document.querySelectorAll('.filter button').length`, "0")
	b.want(`document.querySelector('#chart-c1 .chart').textContent`, "Le graphique demande JavaScript\u202f; ses chiffres sont dans le texte et le tableau ci-dessous.")
	b.want(`Array.from(document.querySelectorAll('.chart')).every((c) => c.offsetHeight < 100)`, "true")
	b.want(`document.querySelectorAll('#table-sorted tbody tr').length`, "4")
}

// On a narrow screen, and at 200 %, the page reads down alone, and charts fit.
func TestNarrow(t *testing.T) {
	for _, width := range []int64{320, 640} {
		b := open(t, twoClusters(), emulation.SetDeviceMetricsOverride(width, 600, 1, false)).drawn()
		b.want(`document.documentElement.scrollWidth`, fmt.Sprint(width))
		b.do("turn", emulation.SetDeviceMetricsOverride(1000, 600, 1, false))
		b.drawn()
		b.want(`Array.from(document.querySelectorAll('.chart')).every((c) => Math.abs(c.clientWidth - c.querySelector('svg').clientWidth) < 2)`, "true")
	}
}

// Of more sections than the page holds each has a page of its own, which shares
// one script and one style with the others and works from its folder; the page
// leads to it.
func TestPages(t *testing.T) {
	dir := t.TempDir()
	files := page.Files(table.Publish(twoClusters(), nil), page.Layout{Page: "revue.html", Folder: "pages", Apart: true, File: func(s table.Section) string { return strings.ToLower(s.Title) }})
	var names []string
	for _, f := range files {
		names = append(names, f.Path)
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		w, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(f.Write(w), w.Close()); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(names, " "); got != "revue.html pages/bilan.js pages/bilan.css pages/un.html pages/deux.html" {
		t.Errorf("files %s", got)
	}
	if info, err := os.Stat(filepath.Join(dir, "pages", "un.html")); err != nil || info.Size() > 10_000 {
		t.Errorf("a page has %d bytes, %v", info.Size(), err)
	}
	main := openFile(t, filepath.Join(dir, "revue.html")).drawn()
	main.want(`Array.from(document.querySelectorAll('nav ul ul a'), (a) => a.getAttribute('href')).join(' ')`, "pages/un.html pages/deux.html")
	main.want(`document.querySelectorAll('.chart svg').length`, "1")
	one := openFile(t, filepath.Join(dir, "pages", "un.html")).drawn()
	one.want(`document.querySelectorAll('.chart svg').length`, "1")
	style := `['h2', 'caption', 'td.num', '.badge'].map((q) => getComputedStyle(document.querySelector('.cluster ' + q))).map((s) => [s.color, s.backgroundColor, s.font, s.textAlign].join(' ')).join()`
	one.want(style, open(t, twoClusters()).text(style))
	one.want(`Array.from(document.querySelectorAll('nav a'), (a) => a.getAttribute('href')).join(' ')`, "../revue.html deux.html")
	one.choose("verdict", "objectif non atteint")
	one.want(`document.querySelectorAll('tr[data-line]:not([hidden])').length`, "1")
}

// Where a reader wants no motion there is none, with a chart's tooltip shown as
// well.
func TestNoMotion(t *testing.T) {
	b := open(t, twoClusters(), emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}})).drawn()
	b.want(`matchMedia('(prefers-reduced-motion: reduce)').matches`, "true")
	// It comes, and then follows the mouse.
	at := `((part) => { const box = document.querySelector('#chart-verdicts .chart'), r = box.getBoundingClientRect();
		const e = { bubbles: true, clientX: r.left + r.width * part, clientY: r.top + r.height / 2 };
		for (const name of ['mouseover', 'mousemove']) { box.querySelector('svg').parentNode.dispatchEvent(new MouseEvent(name, e)); }
		return Array.from(box.querySelectorAll('div')).some((d) => d.childElementCount && !d.querySelector('svg') && /objectif/.test(d.textContent) && getComputedStyle(d).visibility === 'visible'); })`
	b.want(at+"(0.4)", "true")
	b.want(at+"(0.8)", "true")
	b.want(`Array.from(document.querySelectorAll('*')).filter((e) => {
		const s = getComputedStyle(e);
		return s.animationName !== 'none' || s.scrollBehavior === 'smooth' || s.transitionDuration.split(',').some((d) => parseFloat(d) > 0);
	}).map((e) => e.outerHTML.slice(0, 200)).join()`, "")
	b.want(`document.getAnimations().length`, "0")
}

// The controls of the filter are of one height; a table that goes on beside what
// is seen of it has an edge that says so, and a caption that is seen whole.
func TestNarrowTable(t *testing.T) {
	doc := twoClusters()
	doc.Sections[1].Tables[0].Caption = strings.Repeat("Ce que chaque ligne prévoyait. ", 8)
	b := open(t, doc, emulation.SetDeviceMetricsOverride(320, 900, 1, false)).drawn()
	b.want(`new Set(Array.from(document.querySelectorAll('.filter select, .filter input'), (e) => e.offsetHeight)).size`, "1")
	edge := `getComputedStyle(document.getElementById('table-%s').parentNode).boxShadow !== 'none'`
	b.want(fmt.Sprintf(edge, "lines-1"), "true")
	b.want(fmt.Sprintf(edge, "method"), "false")
	b.want(`(() => { const c = document.querySelector('#table-lines-1 caption'); return c.scrollWidth <= c.closest('.table').clientWidth; })()`, "true")
}

// The page itself, its sections on one page, is one file.
func TestFewSections(t *testing.T) {
	if files := page.Files(table.Publish(twoClusters(), nil), page.Layout{Page: "revue.html"}); len(files) != 1 {
		t.Errorf("%d files", len(files))
	}
}

// What HTML forbids in a text is replaced.
func TestCharacters(t *testing.T) {
	var b strings.Builder
	doc := &table.Document{Lang: "fr", Title: "a\x01b\u0085c\ufdd0d\U0001fffee\u00a0f", Words: twoClusters().Words}
	if err := page.Write(&b, table.Publish(doc, nil)); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "<h1>a\ufffdb\ufffdc\ufffdd\ufffde\u00a0f</h1>") {
		t.Errorf("%.2000s", b.String()[strings.Index(b.String(), "<h1"):])
	}
}

// Two writes give the same bytes, and the page asks for nothing.
func TestBytes(t *testing.T) {
	var a, b strings.Builder
	if page.Write(&a, table.Publish(hostileDocument(), nil)) != nil || page.Write(&b, table.Publish(hostileDocument(), nil)) != nil || a.String() != b.String() {
		t.Error("two writes differ")
	}
	body, _, _ := strings.Cut(a.String(), "<script>")
	for _, s := range []string{"<script>window.hit", "<img src=x", "http://", "https://"} {
		if strings.Contains(body, s) {
			t.Errorf("the page contains %s", s)
		}
	}
}
